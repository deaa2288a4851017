//! An own iterator gives out an agent line by line.
//!
//! file: atomic_lib/src/agents.rs
//! kind: store
//! depth: 3
//! through: impl Iterator with state, IntoIterator, collect, fs::write

mod leak {
    use super::Agent;

    struct Lines<'a> {
        agent: &'a Agent,
        next: usize,
    }

    impl<'a> Iterator for Lines<'a> {
        type Item = String;
        fn next(&mut self) -> Option<String> {
            self.next += 1;
            match self.next {
                1 => Some(self.agent.subject.clone()),
                2 => self.agent.private_key.clone(),
                _ => None,
            }
        }
    }

    fn lines(agent: &Agent) -> Lines<'_> {
        Lines { agent, next: 0 }
    }

    fn save(lines: impl IntoIterator<Item = String>) -> std::io::Result<()> {
        let text: String = lines.into_iter().map(|line| line + "\n").collect();
        std::fs::write("agent.txt", text) // leak: PII101
    }

    pub fn export(agent: &Agent) -> std::io::Result<()> {
        save(lines(agent).take(10))
    }
}

mod twin {
    use super::Agent;

    struct Lines<'a> {
        agent: &'a Agent,
        next: usize,
    }

    impl<'a> Iterator for Lines<'a> {
        type Item = String;
        fn next(&mut self) -> Option<String> {
            self.next += 1;
            match self.next {
                1 => Some(self.agent.subject.clone()),
                2 => Some(self.agent.public_key.clone()),
                _ => None,
            }
        }
    }

    fn lines(agent: &Agent) -> Lines<'_> {
        Lines { agent, next: 0 }
    }

    fn save(lines: impl IntoIterator<Item = String>) -> std::io::Result<()> {
        let text: String = lines.into_iter().map(|line| line + "\n").collect();
        std::fs::write("agent.txt", text)
    }

    pub fn export(agent: &Agent) -> std::io::Result<()> {
        save(lines(agent).take(10))
    }
}
