//! Goods for points. A market sells and delivers them: it is told who gets the parcel and where, by the contract of
//! sale. This part of the service sells goods, so the E-Commerce Law is cited here as well: `Cargo.toml` says so.

use piilint_macros::Pii;
use reqwest::{Client, Error};
use serde::{Deserialize, Serialize};

const ORDERS: &str = "https://api.jade-market.example/v1/orders";
const TRACKING: &str = "https://api.jade-market.example/v1/tracking";

/// A whole type can be tagged: any part of an address is one.
#[derive(Clone, Deserialize, Serialize, Pii)]
#[pii(address)]
pub struct Address {
    pub city: String,
    pub street: String,
    pub door: String,
}

impl Address {
    /// One line, as it stands on a parcel.
    pub fn label(&self) -> String {
        [&self.city, &self.street, &self.door].map(String::as_str).join(" ")
    }
}

#[derive(Clone, Deserialize, Serialize, Pii)]
#[pii(subject = "customer")]
pub struct ShipTo {
    #[pii(name)]
    pub name: String,
    #[pii(phone)]
    pub phone: String,
    pub address: Address,
}

/// A thing from the catalogue.
#[derive(Clone, Deserialize, Serialize)]
pub struct Item {
    pub sku: String,
    pub points: u32,
}

/// What the market is sent.
#[derive(Serialize)]
struct Order<'a> {
    item: &'a Item,
    ship_to: &'a ShipTo,
}

#[derive(Deserialize)]
pub struct Placed {
    pub number: String,
}

/// LEAK: the parcel's label is in the log, and a method of another type made it.
pub async fn order_v1(http: &Client, item: &Item, ship_to: &ShipTo) -> Result<Placed, Error> {
    log::info!("{} goes to {}", item.sku, ship_to.address.label()); //~ PII301
    place(http, &Order { item, ship_to }).await
}

/// MENDED: the log knows the order by its number.
pub async fn order(http: &Client, item: &Item, ship_to: &ShipTo) -> Result<Placed, Error> {
    let placed = place(http, &Order { item, ship_to }).await?;
    log::info!("{} is order {}", item.sku, placed.number);
    Ok(placed)
}

/// Name, phone and address for a delivery: what the market's entry lists, on the basis of the contract.
async fn place(http: &Client, order: &Order<'_>) -> Result<Placed, Error> {
    http.post(ORDERS).json(order).send().await?.error_for_status()?.json().await
}

/// LEAK: the parcel is looked up by the phone number, and the number is in the URL.
pub async fn track_v1(http: &Client, placed: &Placed, ship_to: &ShipTo) -> Result<String, Error> {
    let url = format!("{TRACKING}/{}?phone={}", placed.number, ship_to.phone);
    http.get(url).send().await?.error_for_status()?.text().await //~ PII205
}

/// MENDED: the order's number is enough.
pub async fn track(http: &Client, placed: &Placed) -> Result<String, Error> {
    let url = format!("{TRACKING}/{}", placed.number);
    http.get(url).send().await?.error_for_status()?.text().await
}
