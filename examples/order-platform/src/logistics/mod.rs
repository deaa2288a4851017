//! Logistics: the courier's waybill, the way to the door, the proof that a parcel was there.

pub mod courier;
pub mod waybill;
pub mod delivery;
pub mod proof;
