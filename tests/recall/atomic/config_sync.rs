//! The configuration is sent to another machine of the user.
//!
//! file: atomic_lib/src/config.rs
//! kind: share
//! depth: 1
//! through: serde_json::to_value of the whole struct, an in-place change of the JSON, ureq

mod leak {
    use super::*;

    fn to_json(config: &Config) -> AtomicResult<serde_json::Value> {
        let mut value = serde_json::to_value(config).map_err(|e| e.to_string())?;
        value["sent_at"] = crate::utils::now().into();
        Ok(value)
    }

    pub fn sync(config: &Config) -> AtomicResult<()> {
        let text = to_json(config)?.to_string();
        ureq::post("https://sync.example/config").send_string(&text).map_err(|e| e.to_string())?; // leak: PII201 or PII204
        Ok(())
    }
}

mod twin {
    use super::*;

    #[derive(Serialize)]
    struct Public<'a> {
        server: &'a str,
        agent: &'a str,
    }

    fn to_json(config: &Config) -> AtomicResult<serde_json::Value> {
        let Config { server, agent, .. } = config;
        let mut value = serde_json::to_value(Public { server, agent }).map_err(|e| e.to_string())?;
        value["sent_at"] = crate::utils::now().into();
        Ok(value)
    }

    pub fn sync(config: &Config) -> AtomicResult<()> {
        let text = to_json(config)?.to_string();
        ureq::post("https://sync.example/config").send_string(&text).map_err(|e| e.to_string())?;
        Ok(())
    }
}
