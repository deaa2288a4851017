//! `list models --missing`: crates that get personal data and of which nothing is known, and models of them to fill in.

use super::{MANIFEST, Workspace};

/// A crate with what makes signatures hard: names that only its own imports explain, re-exports under another name, types
/// that nobody can name, aliases, traits with associated types.
const PAYKIT: &str = "
mod client;
pub mod error;
pub use client::{Client as PayClient, Order};
use std::collections::HashMap;
pub type Map<V> = HashMap<String, V>;
pub fn charge(x: &str, extra: Map<u8>) -> error::Result<()> { let _ = (x, extra); Ok(()) }
pub fn unused(x: &str) { let _ = x; }
pub trait Hook {
    type Out: Clone;
    fn on(&self, order: &Order) -> Self::Out;
}
";
const ERROR: &str = "
#[derive(Debug)]
pub struct Error { secret: String, pub code: u16 }
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(\"x\") }
}
pub type Result<T> = std::result::Result<T, Error>;
";
const CLIENT: &str = "
use crate::error::Result;
use crate::Hook;
#[derive(Clone, Debug, Default)]
pub struct Client<K = String> { key: K, hidden: Hidden }
#[derive(Clone, Debug, Default)]
pub struct Hidden { pub x: u8 }
#[derive(Clone)]
pub enum Order { New, Paid { by: String, amount: u64 }, Other(String) }
impl<K: Into<String> + Clone> Client<K> {
    pub fn new(key: K) -> Self { Client { key, hidden: Hidden { x: 1 } } }
    pub async fn send<'a, T>(&'a mut self, to: impl AsRef<str> + 'a, body: T, _: &[u8; 4]) -> Result<Order>
    where T: Into<Vec<u8>>, K: Send { let _ = (to.as_ref(), body.into()); Ok(Order::New) }
    pub fn hidden(&self) -> &Hidden { &self.hidden }
    pub fn later(&self, done: impl FnOnce(&Order) -> bool) -> Box<dyn Fn(String) -> Option<u8> + Send> {
        let _ = done; Box::new(|_| None)
    }
    pub fn hook<H: Hook<Out = String>>(&self, h: H) where <H as Hook>::Out: Send { let _ = h; }
    pub fn unused(&self) {}
}
impl Hidden { pub fn touch(&self, with: &str) { let _ = with; } }
impl From<u8> for Order { fn from(_: u8) -> Order { Order::New } }
";
const SHOP: &str = "
use paykit::{charge, Hook, Order, PayClient};
pub struct User { #[cfg_attr(any(), pii(email))] pub email: String, pub id: u8 }
struct Mine;
impl Hook for Mine { type Out = String; fn on(&self, _: &Order) -> String { String::new() } }
pub async fn pay(user: &User) -> paykit::error::Result<()> {
    let mut client = PayClient::new(String::new());
    charge(&user.email, Default::default())?;
    charge(\"nobody\", Default::default())?;
    let order = client.send(&user.email, \"b\", b\"1234\").await?;
    client.hidden().touch(&user.email);
    client.hook(Mine);
    let _ = (client.later(|_| true), Order::from(user.id), Mine.on(&order));
    Ok(())
}
";

/// A shop that gives personal data to `paykit`.
fn shop() -> Workspace {
    let workspace = Workspace::with("paykit/Cargo.toml", &MANIFEST.replace("shop", "paykit"));
    let depends = "[dependencies]\npaykit = { path = \"paykit\" }\n[workspace]\nexclude = [\"paykit\"]\n";
    workspace.write("Cargo.toml", &format!("{MANIFEST}{depends}"));
    for (path, text) in [("lib", PAYKIT), ("error", ERROR), ("client", CLIENT)] {
        workspace.write(&format!("paykit/src/{path}.rs"), text);
    }
    workspace.write("src/lib.rs", SHOP);
    workspace.write("piilint.toml", "[rules]\nPII904 = \"warning\"\n");
    workspace
}

#[test]
fn a_crate_without_a_model_is_told_with_its_calls() {
    let workspace = shop();
    let ran = workspace.run(&["list", "models", "--missing"]).exits(0);
    // Three calls pass the address; others pass nothing of it.
    assert_eq!(ran.out, "paykit  3 calls\n", "{ran:#?}");
    ran.says("`cargo piilint list models --missing --stub paykit`, in `piilint/models/paykit.rs`");
    workspace.write("src/lib.rs", "pub fn f() { paykit::unused(\"\") }\n");
    let ran = workspace.run(&["list", "models", "--missing"]).exits(0);
    assert_eq!(ran.out, "", "{ran:#?}");
    ran.says("no personal data goes into a crate of which nothing is known");
}

#[test]
fn a_stub_has_what_the_program_calls() {
    let workspace = shop();
    let stub = workspace.run(&["list", "models", "--missing", "--stub", "paykit"]).exits(0).out;
    for wanted in [
        "//! `paykit` 0.1.0: what the program calls of it.\n",
        "\n// Personal data goes in at 1 place.\npub fn charge(x: &str, extra: crate::Map<u8>) -> crate::error::Result<()>;\n",
        "\npub type Map<V> = ::std::collections::HashMap<String, V>;\n",
        "\n#[derive(Clone, Debug, Default)]\npub struct PayClient<K = String> {}\n",
        "\nimpl<K> crate::PayClient<K> where K: Into<String> + Clone {\n    pub fn new(key: K) -> Self;\n",
        "    pub async fn send<T>(&mut self, to: impl AsRef<str>, body: T, _: &[u8; 4]) \
         -> crate::error::Result<crate::Order> where T: Into<Vec<u8>>, K: Send;\n",
        "    pub fn later(&self, done: impl FnOnce(&crate::Order) -> bool) \
         -> Box<(dyn Fn(String) -> Option<u8> + Send)>;\n",
        "    pub fn hook<H>(&self, h: H) where H: crate::Hook<Out = String>, <H as crate::Hook>::Out: Send;\n",
        // Nobody can name it, so the model has a name of its own.
        "    pub fn hidden(&self) -> &crate::__Hidden;\n",
        "\nimpl crate::__Hidden {\n    // Personal data goes in at 1 place.\n    pub fn touch(&self, with: &str);\n}\n",
        "    Paid { by: String, amount: u64 },\n",
        "\npub trait Hook {\n    type Out: Clone;\n    fn on(&self, order: &crate::Order) -> Self::Out;\n}\n",
        "\nimpl From<u8> for crate::Order {\n    fn from(_: u8) -> crate::Order;\n}\n",
        // `Result` means two things here, so the standard one is written out.
        "\npub mod error {\n",
        "    pub type Result<T> = ::core::result::Result<T, crate::error::Error>;\n",
        "    #[derive(Debug)]\n    pub struct Error { pub code: u16 }\n",
    ] {
        assert!(stub.contains(wanted), "{wanted}\n{stub}");
    }
    assert!(!stub.contains("unused") && !stub.contains("secret"), "{stub}");
}

#[test]
fn a_stub_is_a_model_as_it_is() {
    let workspace = shop();
    let stub = workspace.run(&["list", "models", "--missing", "--stub", "paykit"]).exits(0).out;
    workspace.write("piilint/models/paykit.rs", &stub);
    let ran = workspace.run(&["--format", "short", "--stats"]).exits(0);
    assert!(!ran.out.contains("PII") && !ran.out.contains("nothing is known"), "{ran:#?}");
    assert!(!ran.out.contains("unresolved"), "{ran:#?}");
    let ran = workspace.run(&["list", "models", "--missing"]).exits(0);
    assert_eq!(ran.out, "", "{ran:#?}");
    // What is said there is said of the program's calls, by whatever path the types are reached.
    for (line, role) in [
        ("pub fn charge(x: &str", "pub fn charge(#[pii(sink)] x: &str"),
        ("pub fn touch(&self, with: &str", "pub fn touch(&self, #[pii(sink)] with: &str"),
        ("pub async fn send<T>(&mut self, to: impl", "pub async fn send<T>(&mut self, #[pii(sink)] to: impl"),
    ] {
        assert!(stub.contains(line), "{stub}");
        let filled = stub.replace(line, &format!("#[pii_sink(share)] {role}"));
        workspace.write("piilint/models/paykit.rs", &filled);
        workspace.run(&["--format", "short"]).exits(1).prints("error[PII201]");
    }
    let ran = workspace.run(&["list", "models", "--missing", "--stub", "paykit"]).exits(2);
    ran.says("`paykit` has a model: `piilint/models/paykit.rs`");
}

#[test]
fn what_cannot_have_a_stub_says_why() {
    let workspace = shop();
    let stub = |krate: &str| workspace.run(&["list", "models", "--missing", "--stub", krate]).exits(2);
    stub("serde").says("`serde` has a model").says("`piilint/models/serde.rs` adds to a built-in one");
    stub("pay-kti").says("there is no crate `pay-kti` here").says("did you mean `paykit`?");
    stub("shop").says("`shop` is a crate of this workspace");
    workspace.write("src/lib.rs", "pub fn f() {}\n");
    stub("paykit").says("nothing of `paykit` is called here");
    workspace.run(&["list", "rules", "--missing"]).exits(2).says("only models can be missing");
    workspace.run(&["list", "models", "--stub", "paykit"]).exits(2).says("--missing");
}
