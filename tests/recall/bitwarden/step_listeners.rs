//! Tells listeners how a login by another device goes.
//!
//! file: bitwarden-core/src/auth/login/auth_request.rs
//! after: let approved = res.request_approved.unwrap_or(false);
//! kind: log
//! depth: 3
//! through: an enum of events with a lifetime, a constant table of function pointers
//! round: 4

mod leak {
    fn here() {
        step_listeners::answered(&auth_req, approved);
    }

    use tracing::debug;

    use super::NewAuthRequestResponse;

    enum Step<'a> {
        Refused,
        Answered { fingerprint: &'a str, code: &'a str },
    }

    type Listener = fn(&Step<'_>);

    const LISTENERS: [Listener; 2] = [count, tell];

    fn count(step: &Step<'_>) {
        let approved = u32::from(matches!(step, Step::Answered { .. }));
        debug!(approved, "one more step");
    }

    fn tell(step: &Step<'_>) {
        match step {
            Step::Refused => debug!("the other device refused"),
            Step::Answered { fingerprint, code } => debug!("{fingerprint} was approved with {code}"), // leak: PII301
        }
    }

    fn publish(step: &Step<'_>) {
        LISTENERS.iter().for_each(|listener| listener(step));
    }

    pub fn answered(request: &NewAuthRequestResponse, approved: bool) {
        publish(&if approved {
            Step::Answered { fingerprint: &request.fingerprint, code: &request.access_code }
        } else {
            Step::Refused
        });
    }
}

mod twin {
    fn here() {
        step_listeners::answered(&auth_req, approved);
    }

    use tracing::debug;

    use super::NewAuthRequestResponse;

    enum Step<'a> {
        Refused,
        Answered { fingerprint: &'a str, code: &'a str },
    }

    type Listener = fn(&Step<'_>);

    const LISTENERS: [Listener; 2] = [count, tell];

    fn count(step: &Step<'_>) {
        let approved = u32::from(matches!(step, Step::Answered { .. }));
        debug!(approved, "one more step");
    }

    fn tell(step: &Step<'_>) {
        match step {
            Step::Refused => debug!("the other device refused"),
            Step::Answered { fingerprint, code } => debug!("{fingerprint} was approved with {code}"),
        }
    }

    fn publish(step: &Step<'_>) {
        LISTENERS.iter().for_each(|listener| listener(step));
    }

    pub fn answered(request: &NewAuthRequestResponse, approved: bool) {
        publish(&if approved {
            Step::Answered { fingerprint: &request.fingerprint, code: &request.device_identifier }
        } else {
            Step::Refused
        });
    }
}
