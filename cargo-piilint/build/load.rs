//! The little of `load` that reading a file takes.

#[path = "../src/load/cfg.rs"]
pub mod cfg;
#[path = "../src/load/ids.rs"]
pub mod ids;
#[path = "../src/load/version.rs"]
pub mod version;

pub use cfg::CfgEnv;
pub use ids::CrateId;
