//! A client of the web socket can ask what the server is.
//!
//! file: atomic-server/src/handlers/web_sockets.rs
//! after: tracing::debug!("Incoming websocket text message: {:?}", text);
//! kind: respond
//! depth: 3
//! through: boxed closures in a struct, find and map over pairs, strip_prefix and if let, a web socket's context
//! round: 2

mod leak {
    use super::{ws, AtomicResult, Db, Storelike, WebSocketConnection};

    type Answer = Box<dyn Fn(&Db) -> AtomicResult<String>>;

    pub struct Commands {
        known: Vec<(&'static str, Answer)>,
    }

    fn agent_line(db: &Db) -> AtomicResult<String> {
        let agent = db.get_default_agent()?;
        let key = agent.private_key.unwrap_or_default();
        Ok([agent.subject, key].join(" "))
    }

    impl Commands {
        fn new() -> Commands {
            let known: Vec<(&'static str, Answer)> = vec![
                ("AGENT", Box::new(agent_line)),
                ("URL", Box::new(|db| Ok(db.get_server_url().to_owned()))),
            ];
            Commands { known }
        }

        fn answer(&self, word: &str, db: &Db) -> Option<AtomicResult<String>> {
            self.known.iter().find(|(name, _)| *name == word).map(|(_, answer)| answer(db))
        }
    }

    fn send(line: String, ctx: &mut ws::WebsocketContext<WebSocketConnection>) {
        ctx.text(format!("ABOUT {line}")); // leak: PII304
    }

    pub fn handle(
        text: &str,
        conn: &WebSocketConnection,
        ctx: &mut ws::WebsocketContext<WebSocketConnection>,
    ) {
        if let Some(word) = text.strip_prefix("ABOUT ") {
            if let Some(Ok(line)) = Commands::new().answer(word, &conn.store) {
                send(line, ctx);
            }
        }
    }

    fn here() {
        ws_commands::handle(&text, conn, ctx);
    }
}

mod twin {
    use super::{ws, AtomicResult, Db, Storelike, WebSocketConnection};

    type Answer = Box<dyn Fn(&Db) -> AtomicResult<String>>;

    pub struct Commands {
        known: Vec<(&'static str, Answer)>,
    }

    fn agent_line(db: &Db) -> AtomicResult<String> {
        let agent = db.get_default_agent()?;
        let key = agent.public_key;
        Ok([agent.subject, key].join(" "))
    }

    impl Commands {
        fn new() -> Commands {
            let known: Vec<(&'static str, Answer)> = vec![
                ("AGENT", Box::new(agent_line)),
                ("URL", Box::new(|db| Ok(db.get_server_url().to_owned()))),
            ];
            Commands { known }
        }

        fn answer(&self, word: &str, db: &Db) -> Option<AtomicResult<String>> {
            self.known.iter().find(|(name, _)| *name == word).map(|(_, answer)| answer(db))
        }
    }

    fn send(line: String, ctx: &mut ws::WebsocketContext<WebSocketConnection>) {
        ctx.text(format!("ABOUT {line}"));
    }

    pub fn handle(
        text: &str,
        conn: &WebSocketConnection,
        ctx: &mut ws::WebsocketContext<WebSocketConnection>,
    ) {
        if let Some(word) = text.strip_prefix("ABOUT ") {
            if let Some(Ok(line)) = Commands::new().answer(word, &conn.store) {
                send(line, ctx);
            }
        }
    }

    fn here() {
        ws_commands::handle(&text, conn, ctx);
    }
}
