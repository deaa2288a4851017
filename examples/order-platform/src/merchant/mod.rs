//! The merchant: staff who pick, pack and export, and the services that a merchant works with.

pub mod staff;
pub mod export;
pub mod stock;
pub mod picking;
pub mod orderdesk;
