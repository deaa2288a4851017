//! Third parties. `piilint.toml` has the register.

pub mod fuel_card;
pub mod geo;
pub mod police;
pub mod print_shop;
pub mod screening;
pub mod sms;
pub mod warehouse;
