//! The staff's page of accounts that are going to be deleted.
//!
//! file: revolt-database/src/models/accounts/ops.rs
//! kind: respond
//! depth: 4
//! through: the visitor pattern with a generic visitor, zip and flat_map, a struct with an own sink
//! round: 2

mod leak {
    use super::{Account, Result};
    use crate::Database;

    pub trait Visitor {
        fn account(&mut self, account: &Account);
    }

    #[derive(Default)]
    struct Cells(Vec<String>);

    impl Visitor for Cells {
        fn account(&mut self, account: &Account) {
            self.0.push(account.email.clone());
        }
    }

    fn walk<V: Visitor>(accounts: &[Account], mut visitor: V) -> V {
        accounts.iter().for_each(|account| visitor.account(account));
        visitor
    }

    fn table(cells: &[String]) -> String {
        let cells = (1..).zip(cells);
        cells.flat_map(|(row, cell)| [format!("{row}."), cell.clone(), "\n".to_owned()]).collect()
    }

    #[derive(Default)]
    pub struct Page {
        text: String,
    }

    impl Page {
        #[cfg_attr(any(), pii_sink(respond, audience = "staff"))]
        fn show(&mut self, text: &str) {
            self.text.push_str(text);
        }
    }

    pub async fn going(db: &Database, page: &mut Page) -> Result<()> {
        let accounts = db.fetch_accounts_due_for_deletion().await?;
        let Cells(cells) = walk(&accounts, Cells::default());
        page.show(&table(&cells)); // leak: PII305 or PII304
        Ok(())
    }
}

mod twin {
    use super::{Account, Result};
    use crate::Database;

    pub trait Visitor {
        fn account(&mut self, account: &Account);
    }

    #[derive(Default)]
    struct Cells(Vec<String>);

    impl Visitor for Cells {
        fn account(&mut self, account: &Account) {
            self.0.push(account.id.clone());
        }
    }

    fn walk<V: Visitor>(accounts: &[Account], mut visitor: V) -> V {
        accounts.iter().for_each(|account| visitor.account(account));
        visitor
    }

    fn table(cells: &[String]) -> String {
        let cells = (1..).zip(cells);
        cells.flat_map(|(row, cell)| [format!("{row}."), cell.clone(), "\n".to_owned()]).collect()
    }

    #[derive(Default)]
    pub struct Page {
        text: String,
    }

    impl Page {
        #[cfg_attr(any(), pii_sink(respond, audience = "staff"))]
        fn show(&mut self, text: &str) {
            self.text.push_str(text);
        }
    }

    pub async fn going(db: &Database, page: &mut Page) -> Result<()> {
        let accounts = db.fetch_accounts_due_for_deletion().await?;
        let Cells(cells) = walk(&accounts, Cells::default());
        page.show(&table(&cells));
        Ok(())
    }
}
