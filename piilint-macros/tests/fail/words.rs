//! Misspelt words: each is an error at the word, with the nearest ones.
use piilint_macros::*;

#[derive(Pii)]
struct Customer {
    #[pii(emial)]
    email: String,
    #[pii("user.contact.adress.street")]
    street: String,
    #[pii(phone, purpose = "marketting")]
    phone: String,
    #[pii(phone, subject = "custommer", retention = "90 days", keeep = "3y")]
    mobile: String,
    #[pii(wechat_openid)]
    openid: String,
    #[pii(consent = "marketing", separate = "abrod")]
    consent: bool,
}

#[pii_protect(encript)]
fn encrypt(x: u8) -> u8 {
    x
}

#[pii_sink(shar, recipient = courier)]
fn send(#[pii(phon)] x: u8) -> u8 {
    x
}

#[pii_guard(acces, limit, audits)]
fn guard() {}

#[pii_notify(police)]
fn notify() {}

#[pii_allow(PII2O5, until = "31.01.2027")]
fn allow() {}

fn main() {
    // No errors but those above: the functions are there in spite of them.
    encrypt(1);
    send(2);
    guard();
    notify();
    allow();
}
