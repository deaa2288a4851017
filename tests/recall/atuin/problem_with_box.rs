//! The command that makes a user refuses an address that cannot be right.
//!
//! file: atuin-server/src/admin/user.rs
//! after: // from the start, as on registration.
//! kind: error
//! depth: 0
//! through: a labelled block with values, half-open range patterns in a tuple, eyre's bail!
//! round: 5

mod leak {
    fn here() {
        let problem = 'checked: {
            let Some((name, domain)) = user.email.rsplit_once('@') else {
                break 'checked Some("no sign");
            };
            match (name.len(), domain.split('.').count()) {
                (0, _) => Some("no name"),
                (problem_with_box::LONG.., _) => Some("a long name"),
                (_, 0..=1) => Some("a bare domain"),
                _ => None,
            }
        };
        if let Some(problem) = problem {
            bail!("{problem}: {}", user.email); // leak: PII302
        }
    }

    pub const LONG: usize = 65;
}

mod twin {
    fn here() {
        let problem = 'checked: {
            let Some((name, domain)) = user.email.rsplit_once('@') else {
                break 'checked Some("no sign");
            };
            match (name.len(), domain.split('.').count()) {
                (0, _) => Some("no name"),
                (problem_with_box::LONG.., _) => Some("a long name"),
                (_, 0..=1) => Some("a bare domain"),
                _ => None,
            }
        };
        if let Some(problem) = problem {
            bail!("{problem} in the address of {} letters", user.email.len());
        }
    }

    pub const LONG: usize = 65;
}
