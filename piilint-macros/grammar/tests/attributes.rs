//! Every attribute, well formed and not.

use piilint_grammar::{
    Annotation, Consent, ConsentPurpose, DataTag, Place, Protection, Role, RuleRef, Sink, SinkKind,
    SourceKind, parse,
};

fn read(name: &str, text: &str, place: Place) -> Result<Annotation, Vec<piilint_grammar::Error>> {
    parse(name, text.parse().expect("tokens"), place)
}

fn good(name: &str, text: &str, place: Place) -> Annotation {
    read(name, text, place).unwrap_or_else(|errors| panic!("{name}({text}): {errors:?}"))
}

/// All messages, in order.
fn bad(name: &str, text: &str, place: Place) -> Vec<String> {
    match read(name, text, place) {
        Ok(annotation) => panic!("{name}({text}) was taken: {annotation:?}"),
        Err(errors) => errors.into_iter().map(|error| error.message).collect(),
    }
}

/// One message that contains `part`.
fn wrong(name: &str, text: &str, place: Place, part: &str) {
    let messages = bad(name, text, place);
    assert_eq!(messages.len(), 1, "{name}({text}): {messages:?}");
    assert!(messages[0].contains(part), "{name}({text}): {messages:?} has no {part:?}");
}

fn tag(text: &str, place: Place) -> DataTag {
    let Annotation::Pii(tag) = good("pii", text, place) else { panic!("{text}") };
    tag
}

fn sink(text: &str) -> Sink {
    let Annotation::Sink(sink) = good("pii_sink", text, Place::Function) else { panic!("{text}") };
    sink
}

fn consent(text: &str) -> Consent {
    let Annotation::Consent(consent) = good("pii_consent", text, Place::Function) else { panic!("{text}") };
    consent
}

fn category(tag: &DataTag) -> Option<&str> {
    tag.category.as_ref().map(|category| category.value.as_str())
}

#[test]
fn data_by_alias_key_and_own_key() {
    assert_eq!(category(&tag("email", Place::Field)), Some("user.contact.email"));
    assert_eq!(category(&tag("r#name", Place::Field)), Some("user.name"));
    assert_eq!(
        category(&tag("\"user.contact.address.street\",", Place::Field)),
        Some("user.contact.address.street")
    );
    let own = tag("\"cn.wechat_openid\"", Place::Variant);
    assert!(own.category.is_some_and(|category| category.value.is_own()));
    wrong("pii", "emial", Place::Field, "unknown category `emial`; did you mean `email`");
    wrong("pii", "openid", Place::Field, "a category of the project's own is written in quotes");
    wrong("pii", "\"user.contact.emial\"", Place::Field, "did you mean `user.contact.email`");
    wrong("pii", "\"CN.id\"", Place::Field, "lower-case words joined by dots");
    wrong("pii", "user.contact.email", Place::Field, "written in quotes");
    wrong("pii", "email, phone", Place::Field, "take one above both (`user.contact`)");
    wrong("pii", "", Place::Field, "says what data this is");
    wrong("pii", "42", Place::Field, "expected text in quotes");
    wrong("pii", "email", Place::Function, "#[pii_source(..)]");
}

#[test]
fn a_suggestion_replaces_the_word_as_written() {
    let suggestion = |text| {
        let errors = read("pii", text, Place::Field).expect_err("misspelt");
        errors.into_iter().next().and_then(|error| error.suggestion)
    };
    assert_eq!(suggestion("emial").as_deref(), Some("email"));
    assert_eq!(suggestion("\"user.contact.emial\"").as_deref(), Some("\"user.contact.email\""));
    assert_eq!(suggestion("email, purpose = \"marketting\"").as_deref(), Some("\"marketing\""));
}

#[test]
fn settings_of_data() {
    let data = tag(
        r#"national_id, sensitive, retention = "90d", keep = "3y", subject = "customer",
           purpose = "essential.service", purpose = ["marketing", "delivery"]"#,
        Place::Field,
    );
    assert_eq!(data.sensitive.map(|word| word.value), Some(true));
    assert_eq!(data.retention.map(|period| period.value.days()), Some(90));
    assert_eq!(data.keep.map(|period| period.value.days()), Some(1095));
    assert_eq!(data.subject.map(|subject| subject.value.to_string()), Some("customer".into()));
    let purposes: Vec<String> = data.purposes.iter().map(|purpose| purpose.value.to_string()).collect();
    assert_eq!(purposes, ["essential.service", "marketing", "delivery"]);
    assert_eq!(tag("subject = \"customer\"", Place::Type).category, None);
    wrong("pii", "email, retention = \"90 days\"", Place::Field, "no length of time");
    wrong("pii", "email, retention = 90", Place::Field, "expected text in quotes");
    wrong("pii", "email, retention", Place::Field, "`retention` needs a value");
    wrong("pii", "email, retention =", Place::Field, "needs a value after `=`");
    wrong("pii", "email, retention = \"1d\", retention = \"2d\"", Place::Field, "said twice");
    wrong("pii", "email, sensitive = 1", Place::Field, "expected text in quotes");
    wrong("pii", "email, sensitive = maybe", Place::Field, "`true` or `false`");
    wrong("pii", "email, subject = \"custommer\"", Place::Field, "unknown subject `custommer`");
    wrong("pii", "email, purpose = marketing", Place::Field, "takes text in quotes");
    wrong("pii", "email, purpose = []", Place::Field, "is empty");
    wrong("pii", "email, retain = \"1d\"", Place::Field, "unknown setting `retain`");
    wrong("pii", "email, purpose(\"marketing\")", Place::Field, "no parentheses");
}

#[test]
fn several_mistakes_are_all_reported() {
    let text = r#"emial, retention = "long", purpose = "marketting", , recipe = "x""#;
    assert_eq!(bad("pii", text, Place::Field).len(), 5);
}

#[test]
fn keys_come_with_their_vocabulary() {
    let keys = |name: &str, text: &str, place| -> Vec<String> {
        let annotation = good(name, text, place);
        annotation.keys().iter().map(|(of, key)| format!("{} {}", of.what(), key.value)).collect()
    };
    let all = ["category user.contact.email", "subject customer", "purpose marketing"];
    assert_eq!(keys("pii", r#"email, subject = "customer", purpose = "marketing""#, Place::Field), all);
    assert_eq!(keys("pii", r#"consent = "marketing""#, Place::Field), ["purpose marketing"]);
    assert_eq!(keys("pii_source", "phone", Place::Function), ["category user.contact.phone_number"]);
    assert_eq!(keys("pii_sink", r#"share, purpose = "marketing""#, Place::Function), ["purpose marketing"]);
    assert_eq!(keys("pii_erase", "", Place::Function), [""; 0]);
}

#[test]
fn no_data_at_all() {
    assert!(tag("none", Place::Field).none.is_some());
    wrong("pii", "none, email", Place::Field, "stands alone");
}

#[test]
fn the_record_of_a_consent() {
    let data = tag(r#"consent = "marketing", separate = "share", recipient = "ads", opt_out"#, Place::Field);
    let consent = data.consent.expect("a consent");
    assert!(consent.opt_out.is_some() && consent.recipient.is_some() && consent.separate.is_some());
    wrong("pii", "consent = \"marketing\", email", Place::Field, "leave out the category");
    wrong("pii", "email, by = \"guardian\"", Place::Field, "belongs to a consent");
    wrong("pii", "consent = \"marketing\", by = \"mother\"", Place::Field, "unknown giver of consent");
}

#[test]
fn roles_of_parameters() {
    let roles = |text, place| tag(text, place).roles.into_iter().map(|role| role.value).collect::<Vec<_>>();
    assert_eq!(roles("sink", Place::Parameter), [Role::Sink]);
    assert_eq!(roles("sql", Place::ModelParameter), [Role::Sql]);
    assert_eq!(roles("sink, bind", Place::ModelParameter), [Role::Sink, Role::Bind]);
    assert_eq!(roles("elements", Place::Field), [Role::Elements]);
    assert_eq!(roles("name", Place::ModelParameter), [Role::Key]);
    assert_eq!(roles("key", Place::Parameter), [Role::Key]);
    assert_eq!(category(&tag("name", Place::Parameter)), Some("user.name"));
    assert_eq!(category(&tag("phone", Place::Parameter)), Some("user.contact.phone_number"));
    wrong("pii", "sink", Place::Field, "said of a parameter, not of a field");
    wrong("pii", "keys", Place::Parameter, "said of a field of a model");
    wrong("pii", "recipent", Place::Parameter, "did you mean `recipient`");
}

#[test]
fn a_variant_maps_a_purpose() {
    assert_eq!(tag("purpose = \"marketing\"", Place::Variant).purposes.len(), 1);
    wrong("pii", "purpose = [\"marketing\", \"sales\"]", Place::Variant, "one purpose");
}

#[test]
fn sources() {
    let source = |text| match good("pii_source", text, Place::Function) {
        Annotation::Source(source) => source,
        other => panic!("{other:?}"),
    };
    assert!(source("").tag.is_none());
    assert_eq!(category(source("phone").tag.as_ref().expect("a tag")), Some("user.contact.phone_number"));
    let records = source("records, email, purpose = \"sales\"");
    assert_eq!(records.kinds[0].value, SourceKind::Records);
    assert!(records.tag.is_some_and(|tag| tag.purposes.len() == 1));
    assert!(source("input").tag.is_none());
    wrong("pii_source", "inptu, email", Place::Function, "unknown category");
    wrong("pii_source", "sink", Place::Function, "says nothing about a source");
    wrong("pii_source", "email", Place::Module, "says nothing about a module");
}

#[test]
fn sinks() {
    let share = sink(r#"share, http, recipient = "courier", purpose = "essential.service""#);
    assert_eq!(share.kinds[0].value, SinkKind::Share);
    assert_eq!(share.recipient.map(|name| name.value).as_deref(), Some("courier"));
    assert_eq!(share.purposes.len(), 1);
    assert_eq!(sink("store, log").kinds.len(), 2);
    assert!(sink("respond, audience = \"staff\"").audience.is_some());
    assert!(sink("share, mail, cleartext").cleartext.is_some());
    wrong("pii_sink", "", Place::Function, "says what kind");
    wrong("pii_sink", "shar", Place::Function, "did you mean `share`");
    wrong("pii_sink", "\"share\"", Place::Function, "without quotes");
    wrong("pii_sink", "share, share", Place::Function, "said twice");
    wrong("pii_sink", "share, database", Place::Function, "`database` belongs to `store`");
    wrong("pii_sink", "share, audience = \"staff\"", Place::Function, "only a response");
    wrong("pii_sink", "share, store = \"db\"", Place::Function, "add the kind `store`");
    wrong("pii_sink", "respond, audience = \"staf\"", Place::Function, "did you mean `staff`");
    wrong("pii_sink", "share, recipient = \"\"", Place::Function, "is empty");
    wrong("pii_sink", "share", Place::Type, "says nothing about a type");
}

#[test]
fn protections() {
    let protect = |text| match good("pii_protect", text, Place::Function) {
        Annotation::Protect(words) => words.into_iter().map(|word| word.value).collect::<Vec<_>>(),
        other => panic!("{other:?}"),
    };
    assert_eq!(protect("redact"), [Protection::Anonymize]);
    assert_eq!(protect("hash, encode"), [Protection::Hash, Protection::Encode]);
    wrong("pii_protect", "", Place::Function, "says which protection");
    wrong("pii_protect", "encript", Place::Function, "did you mean `encrypt`");
    wrong("pii_protect", "rot13", Place::Function, "there is `encrypt`, `weak_encrypt`");
    wrong("pii_protect", "encrypt = true", Place::Function, "unknown setting");
}

#[test]
fn what_undoes_a_protection() {
    let reveal = |text| match good("pii_reveal", text, Place::Function) {
        Annotation::Reveal(words) => words.into_iter().map(|word| word.value).collect::<Vec<_>>(),
        other => panic!("{other:?}"),
    };
    assert_eq!(reveal("encrypt"), [Protection::Encrypt]);
    assert_eq!(reveal("decrypt"), [Protection::Encrypt, Protection::WeakEncrypt]);
    wrong("pii_reveal", "", Place::Function, "says which protection");
    wrong("pii_reveal", "decypher", Place::Function, "unknown protection");
}

#[test]
fn consents() {
    assert!(matches!(consent("purpose = arg").purpose, ConsentPurpose::Argument(_)));
    assert!(consent("withdraws").withdraws.is_some());
    let separate =
        consent(r#"purpose = "marketing", separate = "share", recipient = "ad-partner", by = "guardian""#);
    assert!(separate.separate.is_some() && separate.by.is_some());
    wrong("pii_consent", "", Place::Function, "a consent is to a purpose");
    wrong("pii_consent", "purpose = \"marketting\"", Place::Function, "did you mean `marketing`");
    wrong("pii_consent", "purpose = arg", Place::Type, "passed to a function");
    wrong("pii_consent", "purpose = arg, purpose = \"sales\"", Place::Function, "said twice");
    wrong("pii_consent", "purpose = \"sales\", withdraw", Place::Function, "did you mean `withdraws`");
    wrong(
        "pii_consent",
        "purpose = \"sales\", separate = \"cross_border\"",
        Place::Function,
        "there is `share`",
    );
    wrong("pii_consent", "\"sales\"", Place::Function, "purpose = \"sales\"");
}

#[test]
fn the_small_attributes() {
    for (name, text) in [
        ("pii_purpose", "\"essential.service\", \"delivery\""),
        ("pii_notice", "purpose = \"marketing\""),
        ("pii_notice", ""),
        ("pii_guard", "access, limit, audit"),
        ("pii_notify", "subject, authority"),
        ("pii_erase", ""),
        ("pii_incident", ""),
        ("pii_adverse", ""),
        ("pii_expires", ""),
    ] {
        assert_eq!(good(name, text, Place::Function).name(), name);
    }
    good("pii_purpose", "\"essential.service\"", Place::Module);
    wrong("pii_purpose", "", Place::Function, "says what for");
    wrong("pii_purpose", "marketing", Place::Function, "in quotes");
    wrong("pii_notice", "\"marketing\"", Place::Function, "purpose = \"marketing\"");
    wrong("pii_guard", "acces", Place::Function, "did you mean `access`");
    wrong("pii_notify", "police", Place::Function, "there is `subject`, `authority`");
    wrong("pii_erase", "all", Place::Function, "takes no arguments");
    wrong("pii_guard", "access", Place::Field, "fields and variants take");
    wrong("pii_gaurd", "access", Place::Field, "unknown attribute `pii_gaurd`; did you mean `pii_guard`");
}

#[test]
fn exceptions() {
    let text = r#"PII205, pii-in-logs, "card-number-only-encrypted", reason = "token", owner = "team", until = "2027-01-31""#;
    let Annotation::Allow(allow) = good("pii_allow", text, Place::Field) else { panic!() };
    let rules: Vec<&RuleRef> = allow.rules.iter().map(|rule| &rule.value).collect();
    assert_eq!(rules[0], &RuleRef::Code("PII205".into()));
    assert_eq!(rules[1], &RuleRef::Name("pii-in-logs".into()));
    assert_eq!(rules.len(), 3);
    assert!(allow.until.is_some());
    assert_eq!(good("allow", "PII301", Place::Comment).name(), "pii_allow");
    wrong("pii_allow", "reason = \"x\"", Place::Item, "names the rules");
    wrong("pii_allow", "PII1", Place::Item, "names no rule");
    wrong("pii_allow", "pii205", Place::Item, "names no rule");
    wrong("pii_allow", "pii_in_logs", Place::Item, "names no rule");
    wrong("pii_allow", "PII205, until = \"tomorrow\"", Place::Item, "is no date");
    wrong("pii_allow", "PII205, because = \"x\"", Place::Item, "unknown setting `because`");
    wrong("pii_sink", "share", Place::Comment, "a comment can only say");
}

#[test]
fn spans_can_be_exchanged() {
    let annotation = good("pii_sink", "share, recipient = \"courier\"", Place::Function);
    let Annotation::Sink(sink) = annotation.map_spans(&mut |span| span.start().column) else { panic!() };
    assert_eq!(sink.kinds[0].span, 0);
    assert_eq!(sink.recipient.map(|name| name.span), Some(19));
}

#[test]
fn no_tokens_make_it_panic() {
    let hostile = [
        ",",
        ",,",
        "=",
        "= =",
        "a =",
        "a = =",
        "a b",
        "a - ",
        "a -",
        "-a",
        "\"",
        "r\"\"",
        "b\"x\"",
        "c\"x\"",
        "'c'",
        "1.0",
        "a = [",
        "a = [1]",
        "a = [b]",
        "a = [,]",
        "(a)",
        "[a]",
        "{a}",
        "a::b",
        "a!()",
        "#[a]",
        "$a",
        "\"\\u{FFFF}\"",
        "''",
        "PII",
        "PIIé",
        "pii",
        "é",
        "\"é.é\"",
        "\".\"",
        "a-é",
        "\"pii\"",
        "retention = \"é\"",
        "until = \"éééé-éé-éé\"",
    ];
    for &name in piilint_grammar::NAMES {
        for text in hostile {
            let Ok(tokens) = text.parse() else { continue };
            for place in [Place::Field, Place::Function, Place::Comment, Place::ModelParameter] {
                let _ = parse(name, proc_macro2::TokenStream::clone(&tokens), place);
            }
        }
    }
}

/// Token soup: whatever is taken or refused, nothing panics, and a refusal says why.
#[test]
fn token_soup() {
    let pieces = [
        "email",
        "phone",
        "sensitive",
        "none",
        "name",
        "arg",
        "PII301",
        "pii",
        "share",
        "database",
        "withdraws",
        "é",
        "=",
        "=",
        ",",
        ",",
        ",",
        "-",
        "::",
        ".",
        "#",
        "!",
        "\"marketing\"",
        "\"90d\"",
        "\"\"",
        "\"2027-01-31\"",
        "r#\"x\"#",
        "1",
        "true",
        "false",
        "[\"sales\"]",
        "[]",
        "(a)",
        "{}",
        "purpose =",
        "retention =",
        "consent =",
        "until =",
        "reason =",
        "recipient =",
        "b\"x\"",
        "c\"x\"",
        "'x'",
        "'a",
        "1.5e3",
        "0xFF_u8",
    ];
    let mut state = 1_u64;
    let mut random = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap_or_default() % below
    };
    for _ in 0..20_000 {
        let soup: Vec<&str> = (0..random(9)).map(|_| pieces[random(pieces.len())]).collect();
        let Ok(tokens) = soup.join(" ").parse() else { continue };
        let name = piilint_grammar::NAMES[random(piilint_grammar::NAMES.len())];
        let place = [Place::Field, Place::Function, Place::Type, Place::Parameter][random(4)];
        if let Err(errors) = parse(name, tokens, place) {
            assert!(!errors.is_empty() && errors.iter().all(|error| !error.message.is_empty()), "{soup:?}");
        }
    }
}
