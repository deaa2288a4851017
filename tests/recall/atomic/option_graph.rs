//! Logs how the server was started, as a tree.
//!
//! file: atomic-server/src/serve.rs
//! after: let tracing_chrome_flush_guard = crate::trace::init_tracing(&config);
//! kind: log
//! depth: 3
//! through: an `Rc<RefCell<..>>` graph, recursion, a width from an argument
//! round: 4

mod leak {
    fn here() {
        option_graph::show(&config);
    }

    use crate::config::Config;
    use std::{cell::RefCell, rc::Rc};

    type Link = Rc<RefCell<Node>>;

    struct Node {
        label: String,
        below: Vec<Link>,
    }

    fn leaf(label: impl Into<String>) -> Link {
        Rc::new(RefCell::new(Node { label: label.into(), below: Vec::new() }))
    }

    fn hang(above: &Link, below: Link) {
        above.borrow_mut().below.push(below);
    }

    fn graph(config: &Config) -> Link {
        let root = leaf(&config.server_url);
        let https = leaf("https");
        hang(&root, Rc::clone(&https));
        hang(&https, leaf(format!("port {}", config.opts.port_https)));
        if let Some(email) = &config.opts.email {
            hang(&https, leaf(format!("contact {email}")));
        }
        root
    }

    fn walk(link: &Link, indent: usize) {
        let node = link.borrow();
        tracing::info!("{:indent$}{}", "", node.label); // leak: PII301
        node.below.iter().for_each(|below| walk(below, indent + 2));
    }

    pub fn show(config: &Config) {
        walk(&graph(config), 0);
    }
}

mod twin {
    fn here() {
        option_graph::show(&config);
    }

    use crate::config::Config;
    use std::{cell::RefCell, rc::Rc};

    type Link = Rc<RefCell<Node>>;

    struct Node {
        label: String,
        below: Vec<Link>,
    }

    fn leaf(label: impl Into<String>) -> Link {
        Rc::new(RefCell::new(Node { label: label.into(), below: Vec::new() }))
    }

    fn hang(above: &Link, below: Link) {
        above.borrow_mut().below.push(below);
    }

    fn graph(config: &Config) -> Link {
        let root = leaf(&config.server_url);
        let https = leaf("https");
        hang(&root, Rc::clone(&https));
        hang(&https, leaf(format!("port {}", config.opts.port_https)));
        if config.opts.email.is_some() {
            hang(&https, leaf("contact is known"));
        }
        root
    }

    fn walk(link: &Link, indent: usize) {
        let node = link.borrow();
        tracing::info!("{:indent$}{}", "", node.label);
        node.below.iter().for_each(|below| walk(below, indent + 2));
    }

    pub fn show(config: &Config) {
        walk(&graph(config), 0);
    }
}
