//! A report in which every field of the model says something: two packages, Chinese, a byte order mark, CRLF.

use std::path::{Path, PathBuf};

use piilint::diagnostic::{
    Applicability, Baseline, Citation, DataItem, Diagnostic, Edit, Fix, Label, Level, SinkInfo, StepKind,
    Suppression, SuppressionOrigin, TraceStep, sort,
};
use piilint::report::{LawInfo, PackageInfo, Report, RuleInfo, Stat, TargetInfo};
use piilint::source::{FileId, SourceFile, Sources, Span};

pub(crate) const ORDER: &str = "\u{feff}use shop_model::用户;\r\n\r\n/// 发货\r\n\
    pub fn ship(用户: &用户) {\r\n    let 电话 = &用户.电话;\r\n\tinfo!(\"发货 {}\", 电话);\r\n}\r\n";
pub(crate) const MODEL: &str =
    "#[derive(Pii)]\npub struct 用户 {\n    #[pii(phone)]\n    pub 电话: String,\n}\n";

/// The sources, by their path to show; the order is the caller's, to show that it does not matter.
pub(crate) fn sources(backwards: bool) -> Sources {
    let mut files = vec![("shop/src/order.rs", ORDER), ("model/src/lib.rs", MODEL)];
    if backwards {
        files.reverse();
    }
    let mut sources = Sources::new();
    for (path, text) in files {
        sources.add(SourceFile::new(path, Path::new("/repo/backend").join(path), text));
    }
    sources
}

/// The first place of a text in a file.
fn find(sources: &Sources, path: &str, text: &str) -> Span {
    let (id, file) = sources.iter().find(|(_, file)| file.path() == path).expect("a file of the sample");
    let start = file.text().find(text).expect("a text of the sample");
    file.span(id, start..start + text.len())
}

fn step(span: Span, text: &str, kind: StepKind, depth: u16) -> TraceStep {
    TraceStep { span, text: text.into(), kind, depth }
}

fn phone(declared: Span) -> DataItem {
    DataItem {
        tag: "用户::电话".into(),
        category: "user.contact.phone_number".into(),
        category_name: "Phone number".into(),
        sensitive: false,
        declared,
        protections: vec!["encode".into()],
    }
}

fn logged(sources: &Sources) -> Diagnostic {
    let declared = find(sources, "model/src/lib.rs", "电话");
    let read = find(sources, "shop/src/order.rs", "用户.电话");
    let (id, file) = sources.iter().find(|(_, file)| file.path() == "shop/src/order.rs").expect("is there");
    let end = file.text().find(");\r\n}").expect("the call's end");
    let argument = file.span(id, end - "电话".len()..end);
    let mut d = Diagnostic::new(
        "PII301",
        "pii-in-logs",
        Level::Error,
        "`用户::电话` reaches a log; `#[derive(Debug)]` is [not](why) needed for that: 100%",
        Label::new(argument, "logged here"),
    );
    d.secondary = vec![Label::new(declared, "tagged `phone`"), Label::new(read, "read here")];
    d.trace = vec![
        step(declared, "field `用户::电话`", StepKind::Source, 0),
        step(read, "bound to `电话`", StepKind::Assign, 1),
        step(Span::DUMMY, "formatted by `core::fmt`", StepKind::Call, 2),
        step(argument, "logged by `info!`", StepKind::Sink, 1),
    ];
    d.notes = vec!["person not verified".into()];
    d.help = vec!["mask it before it is logged".into()];
    d.fixes = vec![Fix {
        title: "mask the value".into(),
        edits: vec![
            Edit { span: argument, text: "mask(电话)".into() },
            Edit {
                span: find(sources, "shop/src/order.rs", "use").shrink_to_start(),
                text: "use mask;\n".into(),
            },
        ],
        applicability: Applicability::MachineApplicable,
    }];
    d.laws = vec![Citation {
        law: "cn-pipl".into(),
        law_name: "PIPL".into(),
        article: "51".into(),
        paraphrase: "Take measures that keep personal information secure.".into(),
    }];
    d.data = vec![phone(declared)];
    d.sink = Some(SinkInfo {
        kind: "log".into(),
        name: "tracing::info!".into(),
        recipient: Some("courier".into()),
        store: Some("logs".into()),
        purpose: Some("delivery".into()),
        span: find(sources, "shop/src/order.rs", "info!"),
    });
    d.consent = Some("`may_log`".into());
    d.fingerprint = "9b0c3d".into();
    d.package = "shop".into();
    d.baseline = Some(Baseline::New);
    d.touched = Some(read);
    d
}

fn others(sources: &Sources) -> Vec<Diagnostic> {
    let declared = find(sources, "model/src/lib.rs", "用户");
    let label = |text: &str| Label::new(declared, text);
    let mut note = Diagnostic::new("PII303", "derived-debug", Level::Note, "a note", label(""));
    note.package = "model".into();
    note.baseline = Some(Baseline::Unchanged);
    let mut policy = Diagnostic::new("cards-only", "cards-only", Level::Warning, "own policy", label("here"));
    policy.package = "model".into();
    let mut accepted = Diagnostic::new("PII301", "pii-in-logs", Level::Error, "accepted", label(""));
    accepted.suppressed = Some(Suppression {
        origin: SuppressionOrigin::Config,
        reason: Some("ticket 4711".into()),
        owner: Some("team-legacy".into()),
        until: Some("2027-01-31".into()),
        span: declared,
    });
    let nowhere = Label::new(Span::DUMMY, "");
    let placeless = Diagnostic::new("PII901", "unused-allow", Level::Warning, "no place at all", nowhere);
    vec![note, policy, accepted, placeless]
}

fn package(name: &str) -> PackageInfo {
    let root = PathBuf::from("/repo/backend").join(name);
    PackageInfo {
        name: name.into(),
        id: format!("path+file:///repo/backend/{name}#0.1.0"),
        manifest_path: root.join("Cargo.toml"),
        targets: vec![TargetInfo {
            name: name.into(),
            kind: vec!["lib".into()],
            crate_types: vec!["lib".into()],
            src_path: root.join("src/lib.rs"),
            edition: "2024".into(),
        }],
    }
}

fn rule() -> RuleInfo {
    RuleInfo {
        code: "PII301".into(),
        name: "pii-in-logs".into(),
        name_zh: "日志含个人信息".into(),
        summary: "Personal data reaches a log.".into(),
        summary_zh: "个人信息写入日志。".into(),
        level: Level::Error,
        help: "# PII301\n\nMask it.".into(),
        url: Some("https://example.com/piilint/PII301".into()),
        cwe: vec![532],
        tags: vec!["logging".into()],
        laws: vec![("cn-pipl".into(), "51".into()), ("eu-gdpr".into(), "32".into())],
    }
}

/// A report with nothing found.
pub(crate) fn clean(sources: &Sources) -> Report<'_> {
    Report {
        diagnostics: Vec::new(),
        sources,
        packages: vec![package("model"), package("shop")],
        rules: vec![rule()],
        laws: vec![LawInfo {
            id: "cn-pipl".into(),
            name: "PIPL".into(),
            title: "Personal Information Protection Law of the PRC".into(),
            version: "2021".into(),
            organization: "NPC".into(),
            language: "zh-CN".into(),
        }],
        stats: vec![Stat { group: "calls".into(), name: "resolved".into(), count: 12 }],
        hidden: 3,
        workspace_root: PathBuf::from("/repo/backend"),
        repo_root: Some(PathBuf::from("/repo")),
    }
}

/// A report with one of everything.
pub(crate) fn full(sources: &Sources) -> Report<'_> {
    let mut report = clean(sources);
    report.diagnostics = others(sources);
    report.diagnostics.push(logged(sources));
    sort(&mut report.diagnostics, sources);
    report
}

/// One error per line in one long file.
pub(crate) fn many(count: u32) -> (Sources, Vec<Diagnostic>) {
    let mut sources = Sources::new();
    let text = "    info!(\"发货 {}\", user.phone);\n".repeat(2 * count as usize);
    let id =
        sources.add(SourceFile::new("shop/src/long.rs", Path::new("/repo/backend/shop/src/long.rs"), text));
    let found = (0..count).map(|index| on_line(id, 2 * index + 1)).collect();
    (sources, found)
}

fn on_line(file: FileId, line: u32) -> Diagnostic {
    let place = |from, to| {
        let at = |col| piilint::source::Pos::new(line, col);
        Span::new(file, at(from), at(to))
    };
    let mut d = Diagnostic::new(
        "PII301",
        "pii-in-logs",
        Level::Error,
        "reaches a log",
        Label::new(place(19, 29), "here"),
    );
    d.trace = vec![
        step(place(19, 29), "read", StepKind::Source, 0),
        step(place(4, 9), "logged", StepKind::Sink, 0),
    ];
    d.package = "shop".into();
    d
}
