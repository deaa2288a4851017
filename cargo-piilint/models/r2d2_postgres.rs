//! `r2d2_postgres` 0.18: a pool of postgres' connections.

pub use ::postgres;
pub use ::r2d2;
use ::postgres::{Client, Config, Error};

pub struct PostgresConnectionManager<T> { tls: T }
impl<T> PostgresConnectionManager<T> {
    pub fn new(config: Config, tls_connector: T) -> PostgresConnectionManager<T> { PostgresConnectionManager {} }
}
impl<T> ::r2d2::ManageConnection for PostgresConnectionManager<T> {
    type Connection = Client;
    type Error = Error;
    fn connect(&self) -> Result<Client, Error> { ::core::__fallible(Client) }
    fn is_valid(&self, client: &mut Client) -> Result<(), Error> { ::core::__fallible(()) }
    fn has_broken(&self, client: &mut Client) -> bool { ::core::__any() }
}
