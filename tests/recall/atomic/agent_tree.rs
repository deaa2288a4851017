//! An agent as an indented tree on the terminal.
//!
//! file: atomic_lib/src/agents.rs
//! kind: log
//! depth: 4
//! through: a From impl, nested enums, recursion over a tree, map_or, a width from an argument
//! round: 2

mod leak {
    use super::Agent;

    pub enum Leaf {
        Text(String),
        Number(i64),
        Missing,
    }

    pub enum Tree {
        Leaf(&'static str, Leaf),
        Branch(&'static str, Vec<Tree>),
    }

    fn secret(agent: &Agent) -> Leaf {
        agent.private_key.clone().map_or(Leaf::Missing, Leaf::Text)
    }

    impl From<&Agent> for Tree {
        fn from(agent: &Agent) -> Tree {
            let keys = vec![
                Tree::Leaf("public", Leaf::Text(agent.public_key.clone())),
                Tree::Leaf("private", secret(agent)),
            ];
            let below = vec![
                Tree::Leaf("subject", Leaf::Text(agent.subject.clone())),
                Tree::Leaf("created", Leaf::Number(agent.created_at)),
                Tree::Branch("keys", keys),
            ];
            Tree::Branch("agent", below)
        }
    }

    fn show_leaf(name: &str, leaf: &Leaf, indent: usize) {
        match leaf {
            Leaf::Text(text) => println!("{:indent$}{name}: {text}", ""), // leak: PII301
            Leaf::Number(number) => println!("{:indent$}{name}: {number}", ""),
            Leaf::Missing => (),
        }
    }

    fn show_tree(tree: &Tree, indent: usize) {
        match tree {
            Tree::Leaf(name, leaf) => show_leaf(name, leaf, indent),
            Tree::Branch(name, below) => {
                println!("{:indent$}{name}", "");
                below.iter().for_each(|tree| show_tree(tree, indent + 2));
            }
        }
    }

    pub fn show(agent: &Agent) {
        show_tree(&agent.into(), 0);
    }
}

mod twin {
    use super::Agent;

    pub enum Leaf {
        Text(String),
        Number(i64),
        Missing,
    }

    pub enum Tree {
        Leaf(&'static str, Leaf),
        Branch(&'static str, Vec<Tree>),
    }

    fn fingerprint(key: &str) -> String {
        let digest = ring::digest::digest(&ring::digest::SHA256, key.as_bytes());
        digest.as_ref().iter().take(6).map(|byte| format!("{byte:02x}")).collect()
    }

    fn secret(agent: &Agent) -> Leaf {
        agent.private_key.as_deref().map_or(Leaf::Missing, |key| Leaf::Text(fingerprint(key)))
    }

    impl From<&Agent> for Tree {
        fn from(agent: &Agent) -> Tree {
            let keys = vec![
                Tree::Leaf("public", Leaf::Text(agent.public_key.clone())),
                Tree::Leaf("private", secret(agent)),
            ];
            let below = vec![
                Tree::Leaf("subject", Leaf::Text(agent.subject.clone())),
                Tree::Leaf("created", Leaf::Number(agent.created_at)),
                Tree::Branch("keys", keys),
            ];
            Tree::Branch("agent", below)
        }
    }

    fn show_leaf(name: &str, leaf: &Leaf, indent: usize) {
        match leaf {
            Leaf::Text(text) => println!("{:indent$}{name}: {text}", ""),
            Leaf::Number(number) => println!("{:indent$}{name}: {number}", ""),
            Leaf::Missing => (),
        }
    }

    fn show_tree(tree: &Tree, indent: usize) {
        match tree {
            Tree::Leaf(name, leaf) => show_leaf(name, leaf, indent),
            Tree::Branch(name, below) => {
                println!("{:indent$}{name}", "");
                below.iter().for_each(|tree| show_tree(tree, indent + 2));
            }
        }
    }

    pub fn show(agent: &Agent) {
        show_tree(&agent.into(), 0);
    }
}
