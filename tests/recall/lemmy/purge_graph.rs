//! What a purge was made of is kept as a small graph, which is written to a file.
//!
//! file: lemmy_api/src/site/purge/person.rs
//! after: Person::delete(context.pool(), person_id).await?;
//! kind: store
//! depth: 4
//! through: Rc<RefCell<..>> nodes, recursion over a graph, an out parameter, fs::write
//! round: 5

mod leak {
    fn here() {
        purge_graph::keep(data).ok();
    }

    use lemmy_api_common::site::PurgePerson;
    use std::{cell::RefCell, fmt::Write, fs, io, rc::Rc};

    type Shared = Rc<RefCell<Node>>;

    #[derive(Default)]
    struct Node {
        label: String,
        children: Vec<Shared>,
    }

    fn node(label: impl Into<String>) -> Shared {
        Rc::new(RefCell::new(Node { label: label.into(), children: Vec::new() }))
    }

    fn request(purge: &PurgePerson) -> Shared {
        let root = node("request");
        root.borrow_mut().children.push(node(format!("auth={}", purge.auth)));
        root
    }

    fn graph(purge: &PurgePerson) -> Shared {
        let root = node(format!("purge of {}", purge.person_id.0));
        root.borrow_mut().children.push(request(purge));
        root
    }

    fn draw(node: &Shared, depth: usize, out: &mut String) {
        let node = node.borrow();
        writeln!(out, "{:depth$}{}", "", node.label).ok();
        for child in &node.children {
            draw(child, depth + 2, out);
        }
    }

    fn save(text: &str) -> io::Result<()> {
        fs::write("last-purge.txt", text) // leak: PII101
    }

    pub fn keep(purge: &PurgePerson) -> io::Result<()> {
        let mut out = String::new();
        draw(&graph(purge), 0, &mut out);
        save(&out)
    }
}

mod twin {
    fn here() {
        purge_graph::keep(data).ok();
    }

    use lemmy_api_common::site::PurgePerson;
    use std::{cell::RefCell, fmt::Write, fs, io, rc::Rc};

    type Shared = Rc<RefCell<Node>>;

    #[derive(Default)]
    struct Node {
        label: String,
        children: Vec<Shared>,
    }

    fn node(label: impl Into<String>) -> Shared {
        Rc::new(RefCell::new(Node { label: label.into(), children: Vec::new() }))
    }

    fn request(purge: &PurgePerson) -> Shared {
        let root = node("request");
        root.borrow_mut().children.push(node(format!("has auth={}", !purge.auth.is_empty())));
        root
    }

    fn graph(purge: &PurgePerson) -> Shared {
        let root = node(format!("purge of {}", purge.person_id.0));
        root.borrow_mut().children.push(request(purge));
        root
    }

    fn draw(node: &Shared, depth: usize, out: &mut String) {
        let node = node.borrow();
        writeln!(out, "{:depth$}{}", "", node.label).ok();
        for child in &node.children {
            draw(child, depth + 2, out);
        }
    }

    fn save(text: &str) -> io::Result<()> {
        fs::write("last-purge.txt", text)
    }

    pub fn keep(purge: &PurgePerson) -> io::Result<()> {
        let mut out = String::new();
        draw(&graph(purge), 0, &mut out);
        save(&out)
    }
}
