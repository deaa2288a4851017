//! A table of who makes the most requests of each kind.
//!
//! file: lemmy_utils/src/rate_limit/rate_limiter.rs
//! kind: log
//! depth: 4
//! through: nested HashMaps, BTreeMap's entry API, sort and dedup, Display by hand with widths
//! round: 2

mod leak {
    use super::{RateLimitBucket, RateLimitStorage};
    use crate::IpAddr;
    use std::{collections::BTreeMap, fmt};
    use tracing::info;

    #[derive(Default)]
    pub struct Table(BTreeMap<String, Vec<String>>);

    impl fmt::Display for Table {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            for (kind, cells) in &self.0 {
                write!(f, "{kind:<10}{:>6}", cells.len())?;
                for cell in cells {
                    write!(f, " {cell:>15}")?;
                }
                writeln!(f)?;
            }
            Ok(())
        }
    }

    fn cell((ip, _): (&IpAddr, &RateLimitBucket)) -> String {
        format!("{ip}")
    }

    impl Table {
        fn of(storage: &RateLimitStorage, least: f64) -> Table {
            let mut table = Table::default();
            for (kind, buckets) in &storage.buckets {
                let low = buckets.iter().filter(|(_, bucket)| bucket.allowance < least);
                let mut cells: Vec<String> = low.map(cell).collect();
                cells.sort();
                cells.dedup();
                table.0.entry(kind.as_ref().to_lowercase()).or_default().append(&mut cells);
            }
            table
        }
    }

    pub fn tell(storage: &RateLimitStorage) {
        let table = Table::of(storage, 1.0);
        info!("requests held back:\n{table}"); // leak: PII301
    }
}

mod twin {
    use super::{RateLimitBucket, RateLimitStorage};
    use crate::IpAddr;
    use std::{collections::BTreeMap, fmt};
    use tracing::info;

    #[derive(Default)]
    pub struct Table(BTreeMap<String, Vec<String>>);

    impl fmt::Display for Table {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            for (kind, cells) in &self.0 {
                write!(f, "{kind:<10}{:>6}", cells.len())?;
                for cell in cells {
                    write!(f, " {cell:>15}")?;
                }
                writeln!(f)?;
            }
            Ok(())
        }
    }

    fn cell((_, bucket): (&IpAddr, &RateLimitBucket)) -> String {
        format!("{:.1}", bucket.allowance)
    }

    impl Table {
        fn of(storage: &RateLimitStorage, least: f64) -> Table {
            let mut table = Table::default();
            for (kind, buckets) in &storage.buckets {
                let low = buckets.iter().filter(|(_, bucket)| bucket.allowance < least);
                let mut cells: Vec<String> = low.map(cell).collect();
                cells.sort();
                cells.dedup();
                table.0.entry(kind.as_ref().to_lowercase()).or_default().append(&mut cells);
            }
            table
        }
    }

    pub fn tell(storage: &RateLimitStorage) {
        let table = Table::of(storage, 1.0);
        info!("requests held back:\n{table}");
    }
}
