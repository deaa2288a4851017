//! Attributes that tag personal data, for `cargo piilint`.
//!
//! Personal data is tagged where it is declared. The linter reads the source, follows what is tagged through the
//! program, and reports where it is stored unprotected, shared without consent, logged or exported in bulk. These
//! macros check the tags while the program compiles and expand to nothing: no cost at run time, no dependency, and
//! they work under `no_std`. A misspelt word is an error at that word.
//!
//! ```
//! use piilint_macros::{Pii, RedactedDebug, pii_protect, pii_sink};
//!
//! #[derive(Pii, RedactedDebug, Clone)]
//! #[pii(subject = "customer")]
//! pub struct Customer {
//!     pub id: u64,
//!     #[pii(email)]
//!     pub email: String,
//!     #[pii(national_id, retention = "90d")]
//!     pub id_card: String,
//!     #[pii(consent = "marketing")]
//!     pub newsletter: bool,
//! }
//!
//! #[pii_protect(mask)]
//! fn last_four(id_card: &str) -> String {
//!     format!("...{}", &id_card[id_card.len() - 4..])
//! }
//!
//! #[pii_sink(share, recipient = "mailer", purpose = "essential.service")]
//! fn send_mail(#[pii(sink)] to: &str, #[pii(sink)] text: &str) {
//!     // ...
//! #   let _ = (to, text);
//! }
//!
//! let customer = Customer {
//!     id: 7,
//!     email: "a@example.com".into(),
//!     id_card: "110101199003071234".into(),
//!     newsletter: false,
//! };
//! send_mail(&customer.email, &last_four(&customer.id_card));
//! assert_eq!(
//!     format!("{customer:?}"),
//!     "Customer { id: 7, email: [redacted email], id_card: [redacted national_id], newsletter: false }",
//! );
//! ```
//!
//! # The language on one page
//!
//! Every attribute is a list of words, texts in quotes and settings: `word, "key", setting = "value"`. A setting with
//! several values takes a list, `purpose = ["marketing", "analytics"]`.
//!
//! ## What is data: `#[pii(..)]` on fields, variants, types and parameters
//!
//! | written | means |
//! | --- | --- |
//! | `email`, `"user.contact.email"` | the category: an alias, or a key of the [taxonomy] in quotes |
//! | `"cn.wechat_openid"` | a category of the project's own, declared in `piilint.toml` |
//! | `sensitive`, `sensitive = false` | overrules what follows from the category |
//! | `purpose = "essential.service"` | what the subject was told that it is for |
//! | `retention = "90d"` | deleted after that time (`d`, `w`, `m`, `y`) |
//! | `keep = "3y"` | has to be kept that long |
//! | `subject = "customer"` | whom it is about; on a type, for all its fields |
//! | `consent = "marketing"` | no data: the record of a consent (with `separate`, `recipient`, `by`, `opt_out`) |
//! | `none` | looks like personal data and is none |
//!
//! Aliases for every day: `email phone name first_name last_name address street city postal_code birthday gender
//! national_id passport driver_license plate bank_account card password credentials username unique_id location
//! coarse_location ip device_id cookie face fingerprint voice health genetic order photo occupation employer`.
//! `cargo piilint list categories` shows all.
//!
//! ## What code does
//!
//! | attribute | on | means |
//! | --- | --- | --- |
//! | [`pii_source`] | function, type, parameter | what it gives is personal data, or comes from outside |
//! | [`pii_sink`] | function, parameter | what is passed to it is kept, or leaves |
//! | [`pii_protect`], [`pii_reveal`] | function, parameter | its result is protected; no longer is |
//! | [`pii_consent`] | function, type | tells of a consent, takes one back, proves one |
//! | [`pii_notice`] | function | tells the subject what happens to the data |
//! | [`pii_purpose`] | function, module, impl, trait | what the code in it uses data for |
//! | [`pii_guard`] | function | makes sure of access, limit, audit, recipient |
//! | [`pii_erase`], [`pii_expires`] | function | deletes; sets an end |
//! | [`pii_incident`], [`pii_adverse`], [`pii_notify`] | function | what happens on a leak, or to a customer's account |
//! | [`pii_allow`] | anything | an exception |
//!
//! An attribute on a function with a body is its contract and replaces what the body would give for what it names. With
//! no parameter marked, all but `self` are meant.
//!
//! ## What parameters are for: `#[pii(..)]` on a parameter
//!
//! `sink` (reaches the function's sink), `recipient` (its constant text names the host), `sql` and `bind` (a statement and
//! its parameters in order), `handler` (a function that the framework calls), `purpose` (the one asked about), `input`
//! (comes from outside), `key` (its constant text names the value beside it), or a category, as on a field. Rust lets
//! such a tag stand only under one of our attributes; where nothing else is to be said, write `#[pii_source]`.
//!
//! ## Where attributes cannot stand
//!
//! On expressions, statements, macro calls and `mod name;` Rust takes no attribute macros. There a comment is an
//! exception: `// piilint: allow(PII301, reason = "..")`. A code base that wants no dependency tags its fields with
//! `#[cfg_attr(any(), pii(email))]`.
//!
//! # Attribution
//!
//! The taxonomy is [fideslang] 3.1.4 by Ethyca, under CC BY 4.0.
//!
//! [taxonomy]: https://ethyca.github.io/fideslang/
//! [fideslang]: https://ethyca.github.io/fideslang/

use proc_macro::TokenStream;

mod attribute;
mod bounds;
mod derive;
mod problems;
mod redacted;
mod words;

/// Checks the `#[pii(..)]` and `#[pii_allow(..)]` of a type, its variants and its fields. Adds no code.
///
/// On the type itself they come after the derive.
///
/// ```
/// use piilint_macros::Pii;
///
/// #[derive(Pii)]
/// #[pii(subject = "employee")]
/// struct Payslip<'a> {
///     #[pii(name)]
///     name: &'a str,
///     #[pii(bank_account, purpose = "employment", keep = "3y")]
///     #[pii_allow(PII101, reason = "the payroll bureau's format, ticket 4711")]
///     account: &'a str,
/// }
///
/// #[derive(Pii)]
/// enum Contact {
///     #[pii(email)]
///     Email(String),
///     #[pii(phone)]
///     Phone(String),
/// }
///
/// #[derive(Pii)]
/// #[pii(address)]
/// struct Address {
///     street: String,
///     #[pii(none)]
///     verified_by: String,
/// }
/// # let _ = (Payslip { name: "", account: "" }.name, Contact::Email, Contact::Phone);
/// ```
///
/// ```compile_fail
/// #[derive(piilint_macros::Pii)]
/// struct Customer {
///     #[pii(emial)] // unknown category `emial`; did you mean `email`?
///     email: String,
/// }
/// ```
#[proc_macro_derive(Pii, attributes(pii, pii_allow))]
pub fn derive_pii(input: TokenStream) -> TokenStream {
    derive::expand(input.into()).into()
}

/// Writes a `Debug` that shows `[redacted email]` where the data would be.
///
/// Use it in place of `Debug`. All else is as `#[derive(Debug)]` has it, but a type parameter needs to be `Debug` only
/// if a field that is shown uses it. A tag on the type or on a variant redacts all fields in it, except those with
/// `#[pii(none)]`; of an enum that is tagged as a whole, the variant's name is hidden too.
///
/// ```
/// use piilint_macros::{Pii, RedactedDebug};
///
/// struct Cipher(Vec<u8>);
///
/// #[derive(Pii, RedactedDebug)]
/// struct Card<T> {
///     holder: u32,
///     #[pii(card)]
///     number: T,
/// }
///
/// let card = Card { holder: 7, number: Cipher(vec![1, 2, 3]) };
/// assert_eq!(format!("{card:?}"), "Card { holder: 7, number: [redacted card] }");
/// # let _ = card.number.0;
/// ```
#[proc_macro_derive(RedactedDebug, attributes(pii, pii_allow))]
pub fn derive_redacted_debug(input: TokenStream) -> TokenStream {
    redacted::expand(input.into()).into()
}

/// What it returns is personal data, or comes from outside.
///
/// Takes what `#[pii(..)]` takes, and `input` (this is where data is collected) and `records` (it gives the records of
/// many subjects). Without arguments it says nothing by itself and lets the parameters carry tags. On a `&mut`
/// parameter it is what the function writes there.
///
/// ```
/// use piilint_macros::pii_source;
///
/// #[pii_source(phone, purpose = "essential.service")]
/// fn caller() -> String {
///     "+49 30 1234567".into()
/// }
///
/// #[pii_source]
/// fn call(#[pii(phone)] msisdn: &str) -> usize {
///     msisdn.len()
/// }
///
/// trait Orders {
///     #[pii_source(records)]
///     fn all(&self) -> Vec<String>;
/// }
/// assert_eq!(call(&caller()), 14);
/// ```
#[proc_macro_attribute]
pub fn pii_source(arguments: TokenStream, item: TokenStream) -> TokenStream {
    attribute::expand("pii_source", arguments.into(), item.into()).into()
}

/// What is passed to it is kept, or leaves.
///
/// One or several of `store`, `share`, `log`, `error`, `respond`; where known, the channel (`database`, `file`, `cache`,
/// `queue`, `object_store`, `index`, `cookie`, `session`, `http`, `rpc`, `url`, `mail`, `sms`, `push`, `webhook`, `llm`,
/// `analytics`, `span`, `metric`, `stdout`, `crash_report`, `panic`) and `cleartext` for what travels unencrypted;
/// `recipient = ".."` and `store = ".."` by their names in `piilint.toml`, `purpose = ".."`, and for a response
/// `audience = "subject"`, `"staff"` or `"public"`.
///
/// Parameters marked `#[pii(sink)]` are meant, else all but `self`.
///
/// ```
/// use piilint_macros::pii_sink;
///
/// struct Courier;
///
/// impl Courier {
///     #[pii_sink(share, recipient = "courier", purpose = "essential.service")]
///     fn announce(&self, order: u64, #[pii(sink)] address: &str) {
///         // ...
/// #       let _ = (order, address);
///     }
/// }
///
/// #[pii_sink(respond, audience = "staff")]
/// fn show(page: String) -> String {
///     page
/// }
/// # Courier.announce(1, ""); show(String::new());
/// ```
#[proc_macro_attribute]
pub fn pii_sink(arguments: TokenStream, item: TokenStream) -> TokenStream {
    attribute::expand("pii_sink", arguments.into(), item.into()).into()
}

/// Its result is protected, whatever the body does (the linter says when the body does no such thing).
///
/// One or several of `encrypt`, `weak_encrypt`, `hash`, `keyed_hash`, `weak_hash`, `password_hash`, `mask`, `tokenize`,
/// `anonymize` (or `redact`), `encode`. On a `&mut` parameter it is what the function leaves there.
///
/// ```
/// use piilint_macros::pii_protect;
///
/// #[pii_protect(mask)]
/// fn mask(phone: &str) -> String {
///     format!("{}****", &phone[..3])
/// }
///
/// #[pii_source]
/// fn blank(#[pii_protect(anonymize)] buffer: &mut Vec<u8>) {
///     buffer.fill(0);
/// }
/// # use piilint_macros::pii_source;
/// # blank(&mut vec![1]);
/// assert_eq!(mask("13800001234"), "138****");
/// ```
#[proc_macro_attribute]
pub fn pii_protect(arguments: TokenStream, item: TokenStream) -> TokenStream {
    attribute::expand("pii_protect", arguments.into(), item.into()).into()
}

/// Its result is no longer protected: the opposite of [`pii_protect`].
///
/// Takes the protection that is undone, or what is done: `decrypt`, `decode`, `detokenize`, `expose`.
///
/// ```
/// use piilint_macros::pii_reveal;
///
/// #[pii_reveal(encrypt)]
/// fn decrypt(sealed: &[u8]) -> Vec<u8> {
///     sealed.iter().map(|byte| byte ^ 0x55).collect()
/// }
/// # assert_eq!(decrypt(&[0x55]), [0]);
/// ```
#[proc_macro_attribute]
pub fn pii_reveal(arguments: TokenStream, item: TokenStream) -> TokenStream {
    attribute::expand("pii_reveal", arguments.into(), item.into()).into()
}

/// True, `Some` or `Ok` means that the subject consented; on a type, holding a value is the proof.
///
/// `purpose = ".."`, or `purpose = arg` for the one passed to the parameter marked `#[pii(purpose)]`; for a separate
/// consent `separate = "share"`, `"sensitive"`, `"abroad"` or `"public"` with `recipient = ".."`; `by = "guardian"`;
/// `opt_out` where true means that the subject objected; `withdraws` on what takes a consent back.
///
/// ```
/// use piilint_macros::{Pii, pii_consent};
///
/// #[derive(Pii, PartialEq)]
/// enum Purpose {
///     #[pii(purpose = "marketing")]
///     Newsletter,
///     #[pii(purpose = "analytics")]
///     Statistics,
/// }
///
/// struct Consents(Vec<Purpose>);
///
/// impl Consents {
///     #[pii_consent(purpose = arg)]
///     fn has(&self, #[pii(purpose)] purpose: &Purpose) -> bool {
///         self.0.contains(purpose)
///     }
///
///     #[pii_consent(purpose = ["marketing", "analytics"], withdraws)]
///     fn forget(&mut self) {
///         self.0.clear();
///     }
/// }
///
/// #[pii_consent(purpose = "marketing", separate = "share", recipient = "ad-partner")]
/// struct SharingAgreed(());
/// # let mut consents = Consents(vec![Purpose::Newsletter]);
/// # assert!(consents.has(&Purpose::Newsletter) && !consents.has(&Purpose::Statistics));
/// # consents.forget();
/// # let _ = SharingAgreed(()).0;
/// ```
#[proc_macro_attribute]
pub fn pii_consent(arguments: TokenStream, item: TokenStream) -> TokenStream {
    attribute::expand("pii_consent", arguments.into(), item.into()).into()
}

/// What the code in it uses personal data for.
///
/// ```
/// use piilint_macros::pii_purpose;
///
/// #[pii_purpose("essential.service", "essential.fraud_detection")]
/// fn check_order() {}
///
/// #[pii_purpose("marketing.communications.email")]
/// mod newsletter {
///     pub fn send() {}
/// }
/// # check_order(); newsletter::send();
/// ```
#[proc_macro_attribute]
pub fn pii_purpose(arguments: TokenStream, item: TokenStream) -> TokenStream {
    attribute::expand("pii_purpose", arguments.into(), item.into()).into()
}

/// It tells the subject what happens to the data.
///
/// ```
/// use piilint_macros::pii_notice;
///
/// #[pii_notice(purpose = "marketing")]
/// fn show_privacy_notice() {}
/// # show_privacy_notice();
/// ```
#[proc_macro_attribute]
pub fn pii_notice(arguments: TokenStream, item: TokenStream) -> TokenStream {
    attribute::expand("pii_notice", arguments.into(), item.into()).into()
}

/// When it succeeds, this is made sure of: `access`, `limit`, `audit`, `recipient`; several are allowed.
///
/// A bulk read needs the first three on its way, a recipient that is chosen at run time the last.
///
/// ```
/// use piilint_macros::pii_guard;
///
/// #[pii_guard(access, audit)]
/// fn may_export(role: &str) -> Result<(), String> {
///     if role == "auditor" { Ok(()) } else { Err("no".into()) }
/// }
/// # assert!(may_export("staff").is_err());
/// ```
#[proc_macro_attribute]
pub fn pii_guard(arguments: TokenStream, item: TokenStream) -> TokenStream {
    attribute::expand("pii_guard", arguments.into(), item.into()).into()
}

/// It deletes what is stored about a subject.
///
/// ```
/// use piilint_macros::pii_erase;
///
/// #[pii_erase]
/// fn close_account(id: u64) {
///     // ...
/// #   let _ = id;
/// }
/// # close_account(1);
/// ```
#[proc_macro_attribute]
pub fn pii_erase(arguments: TokenStream, item: TokenStream) -> TokenStream {
    attribute::expand("pii_erase", arguments.into(), item.into()).into()
}

/// What is stored through it is deleted by itself after a time: it sets an expiry.
///
/// ```
/// use piilint_macros::pii_expires;
///
/// #[pii_expires]
/// fn set_for_an_hour(key: &str, value: &str) {
///     // ...
/// #   let _ = (key, value);
/// }
/// # set_for_an_hour("", "");
/// ```
#[proc_macro_attribute]
pub fn pii_expires(arguments: TokenStream, item: TokenStream) -> TokenStream {
    attribute::expand("pii_expires", arguments.into(), item.into()).into()
}

/// It runs when personal data has leaked: notices to the subjects and the authority have to follow.
///
/// ```
/// use piilint_macros::{pii_incident, pii_notify};
///
/// #[pii_incident]
/// fn breach_found() {
///     tell_everybody();
/// }
///
/// #[pii_notify(subject, authority)]
/// fn tell_everybody() {}
/// # breach_found();
/// ```
#[proc_macro_attribute]
pub fn pii_incident(arguments: TokenStream, item: TokenStream) -> TokenStream {
    attribute::expand("pii_incident", arguments.into(), item.into()).into()
}

/// It does something to a subject's disadvantage, such as freezing an account: the subject has to be told.
///
/// ```
/// use piilint_macros::{pii_adverse, pii_notify};
///
/// #[pii_adverse]
/// fn freeze_account(id: u64) {
///     tell(id);
/// }
///
/// #[pii_notify(subject)]
/// fn tell(id: u64) {
///     // ...
/// #   let _ = id;
/// }
/// # freeze_account(1);
/// ```
#[proc_macro_attribute]
pub fn pii_adverse(arguments: TokenStream, item: TokenStream) -> TokenStream {
    attribute::expand("pii_adverse", arguments.into(), item.into()).into()
}

/// It tells the `subject` or the `authority` of an incident or an adverse act. See [`pii_incident`].
#[proc_macro_attribute]
pub fn pii_notify(arguments: TokenStream, item: TokenStream) -> TokenStream {
    attribute::expand("pii_notify", arguments.into(), item.into()).into()
}

/// An exception from rules, by code or name. Without a reason it is itself a finding.
///
/// It stands on the sink, the origin, a call between, an item around them, or the tagged field, and suppresses that
/// flow only. `owner` answers for it; after the day `until` it no longer holds.
///
/// ```
/// use piilint_macros::pii_allow;
///
/// #[pii_allow(PII205, reason = "one-time token", owner = "team-login", until = "2027-01-31")]
/// fn reset_link(token: &str) -> String {
///     format!("https://shop.example/reset?token={token}")
/// }
///
/// #[pii_allow(pii-in-logs, reason = "test bench, no real data")]
/// mod bench {}
/// # reset_link("");
/// ```
#[proc_macro_attribute]
pub fn pii_allow(arguments: TokenStream, item: TokenStream) -> TokenStream {
    attribute::expand("pii_allow", arguments.into(), item.into()).into()
}
