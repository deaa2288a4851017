//! The third parties. Each has one purpose and sees its own part of the data: `piilint.toml` has the register.

pub mod assessor;
pub mod bank;
pub mod car_wash;
pub mod driver;
pub mod mall;
pub mod plate_reader;
pub mod roadside;
pub mod sms;
pub mod wallet;
