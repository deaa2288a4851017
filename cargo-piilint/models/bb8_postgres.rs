//! `bb8-postgres` 0.9: a pool of tokio-postgres' connections.

pub use ::bb8;
pub use ::tokio_postgres;
use ::tokio_postgres::{Client, Config, Error};

#[derive(Clone)]
pub struct PostgresConnectionManager<Tls> { tls: Tls }
impl<Tls> PostgresConnectionManager<Tls> {
    pub fn new(config: Config, tls: Tls) -> PostgresConnectionManager<Tls> { PostgresConnectionManager {} }
    pub fn new_from_stringlike<T>(params: T, tls: Tls) -> Result<PostgresConnectionManager<Tls>, Error> {
        ::core::__fallible(PostgresConnectionManager {})
    }
}
impl<Tls> ::bb8::ManageConnection for PostgresConnectionManager<Tls> {
    type Connection = Client;
    type Error = Error;
    async fn connect(&self) -> Result<Client, Error> { ::core::__fallible(Client) }
    async fn is_valid(&self, conn: &mut Client) -> Result<(), Error> { ::core::__fallible(()) }
    fn has_broken(&self, conn: &mut Client) -> bool { ::core::__any() }
}
