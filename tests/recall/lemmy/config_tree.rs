//! The settings as an indented text, for whoever runs the server.
//!
//! file: lemmy_apub/src/http/routes.rs
//! after: pub fn config(cfg: &mut web::ServiceConfig) {
//! kind: respond
//! depth: 4
//! through: recursion over a tree of enums, writeln! to an out parameter, the program's own URL of the database
//! round: 3

mod leak {
    fn here() {
        cfg.route("/status/config", web::get().to(config_tree::page));
    }

    use actix_web::{web::Data, HttpResponse};
    use lemmy_api_common::context::LemmyContext;
    use lemmy_utils::settings::structs::Settings;
    use std::fmt::Write;

    enum Node {
        Leaf(String),
        Branch(Vec<(&'static str, Node)>),
    }

    fn database(settings: &Settings) -> Node {
        let dsn = settings.get_database_url();
        Node::Branch(vec![
            ("dsn", Node::Leaf(dsn)),
            ("pool", Node::Leaf(settings.database.pool_size.to_string())),
        ])
    }

    fn tree(settings: &Settings) -> Node {
        Node::Branch(vec![
            ("hostname", Node::Leaf(settings.hostname.clone())),
            ("database", database(settings)),
        ])
    }

    fn render(node: &Node, indent: usize, out: &mut String) {
        match node {
            Node::Leaf(text) => writeln!(out, "{:indent$}{text}", "").unwrap_or_default(),
            Node::Branch(children) => {
                for (name, child) in children {
                    writeln!(out, "{:indent$}{name}:", "").unwrap_or_default();
                    render(child, indent + 2, out);
                }
            }
        }
    }

    pub async fn page(context: Data<LemmyContext>) -> HttpResponse {
        let mut out = String::new();
        render(&tree(context.settings()), 0, &mut out);
        HttpResponse::Ok().content_type("text/plain").body(out) // leak: PII102 or PII304
    }
}

mod twin {
    fn here() {
        cfg.route("/status/config", web::get().to(config_tree::page));
    }

    use actix_web::{web::Data, HttpResponse};
    use lemmy_api_common::context::LemmyContext;
    use lemmy_utils::settings::structs::Settings;
    use std::fmt::Write;

    enum Node {
        Leaf(String),
        Branch(Vec<(&'static str, Node)>),
    }

    fn database(settings: &Settings) -> Node {
        let dsn = settings.database.host.clone();
        Node::Branch(vec![
            ("dsn", Node::Leaf(dsn)),
            ("pool", Node::Leaf(settings.database.pool_size.to_string())),
        ])
    }

    fn tree(settings: &Settings) -> Node {
        Node::Branch(vec![
            ("hostname", Node::Leaf(settings.hostname.clone())),
            ("database", database(settings)),
        ])
    }

    fn render(node: &Node, indent: usize, out: &mut String) {
        match node {
            Node::Leaf(text) => writeln!(out, "{:indent$}{text}", "").unwrap_or_default(),
            Node::Branch(children) => {
                for (name, child) in children {
                    writeln!(out, "{:indent$}{name}:", "").unwrap_or_default();
                    render(child, indent + 2, out);
                }
            }
        }
    }

    pub async fn page(context: Data<LemmyContext>) -> HttpResponse {
        let mut out = String::new();
        render(&tree(context.settings()), 0, &mut out);
        HttpResponse::Ok().content_type("text/plain").body(out)
    }
}
