//! The platform's own dealings: payment, advertising, and partners whom the customer may choose.

pub mod payment;
pub mod ads;
pub mod survey;
pub mod parcel_cover;
