//! The user's own place: the account, who may enter it, and what it shows.

pub mod account;
pub mod sign_up;
pub mod session;
pub mod reset;
pub mod profile;
