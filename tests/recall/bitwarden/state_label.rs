//! A label for what is saved; in the twin it is overwritten before it is shown.
//!
//! file: bitwarden-core/src/client/rehydration.rs
//! kind: log
//! depth: 1
//! through: mem::replace, struct update with a Default, strong update

mod leak {
    use super::SaveStateData;

    #[derive(Default)]
    struct Label {
        text: String,
        suffix: &'static str,
    }

    fn label(data: &SaveStateData) -> Label {
        let mut label = Label { suffix: "saved", ..Label::default() };
        let before = std::mem::replace(&mut label.text, data.email.to_lowercase());
        debug_assert!(before.is_empty());
        label
    }

    pub fn announce(data: &SaveStateData) {
        let label = label(data);
        tracing::info!("{} {}", label.text, label.suffix); // leak: PII301
    }
}

mod twin {
    use super::SaveStateData;

    #[derive(Default)]
    struct Label {
        text: String,
        suffix: &'static str,
    }

    fn label(data: &SaveStateData) -> Label {
        let mut label = Label { text: data.email.to_lowercase(), suffix: "saved" };
        let before = std::mem::replace(&mut label.text, String::from("state"));
        debug_assert!(!before.is_empty());
        label
    }

    pub fn announce(data: &SaveStateData) {
        let label = label(data);
        tracing::info!("{} {}", label.text, label.suffix);
    }
}
