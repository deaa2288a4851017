//! Lines go to a log host over a bare socket.
//!
//! file: atomic_lib/src/utils.rs
//! kind: share
//! depth: 2
//! through: a struct that owns a TcpStream, io::Write, ?

mod leak {
    use crate::agents::Agent;
    use std::{io::Write, net::TcpStream};

    pub struct Syslog {
        socket: TcpStream,
    }

    impl Syslog {
        pub fn open() -> std::io::Result<Self> {
            Ok(Syslog { socket: TcpStream::connect("logs.example:514")? })
        }

        fn line(&mut self, text: &str) -> std::io::Result<()> {
            self.socket.write_all(text.as_bytes()) // leak: PII201 or PII203 or PII204
        }

        pub fn agent(&mut self, agent: &Agent) -> std::io::Result<()> {
            let key = agent.private_key.as_ref().map_or("-", |key| key.as_str());
            self.line(&format!("<14>agent {} {}", agent.subject, key))
        }
    }
}

mod twin {
    use crate::agents::Agent;
    use std::{io::Write, net::TcpStream};

    pub struct Syslog {
        socket: TcpStream,
    }

    impl Syslog {
        pub fn open() -> std::io::Result<Self> {
            Ok(Syslog { socket: TcpStream::connect("logs.example:514")? })
        }

        fn line(&mut self, text: &str) -> std::io::Result<()> {
            self.socket.write_all(text.as_bytes())
        }

        pub fn agent(&mut self, agent: &Agent) -> std::io::Result<()> {
            let key = agent.private_key.as_ref().map_or("-", |_| "+");
            self.line(&format!("<14>agent {} {}", agent.subject, key))
        }
    }
}
