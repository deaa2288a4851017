//! What the drawings look like: each test is a picture.

use super::*;
use crate::diagnostic::{Applicability, Edit, StepKind, Suppression, SuppressionOrigin, TraceStep};
use crate::report::testing::{at, empty, rendered, rendered_as, sources};
use crate::source::{Pos, Sources, Span};

fn finding(message: &str, span: Span, label: &str) -> Diagnostic {
    Diagnostic::new("PII301", "pii-in-logs", Level::Error, message, Label::new(span, label))
}

fn drawn(sources: &Sources, diagnostic: &Diagnostic) -> String {
    drawn_as(sources, diagnostic, &RenderContext::default())
}

fn drawn_as(sources: &Sources, diagnostic: &Diagnostic, ctx: &RenderContext<'_>) -> String {
    let text = draw(&empty(sources), ctx, diagnostic);
    assert!(text.lines().all(|line| line == line.trim_end()), "blanks at an end:\n{text}");
    format!("\n{text}")
}

#[test]
fn labels_in_two_files_and_the_path_between() {
    let sources = sources(&[
        (
            "src/order.rs",
            "fn ship(user: &User) {\n    let mail = &user.email;\n    tracing::info!(\"{}\", mail);\n}\n",
        ),
        ("src/model.rs", "struct User {\n    email: String,\n}\n"),
    ]);
    let mut found = finding("`User::email` reaches a log in the clear", at(0, 3, 25, 29), "logged here");
    found.secondary = vec![Label::new(at(1, 2, 4, 9), "tagged `email`")];
    let step = |span, text: &str, kind, depth| TraceStep { span, text: text.into(), kind, depth };
    found.trace = vec![
        step(at(1, 2, 4, 9), "field `User::email`", StepKind::Source, 0),
        step(at(0, 2, 8, 12), "bound to `mail`", StepKind::Assign, 1),
        step(at(0, 3, 25, 29), "logged by `tracing::info!`", StepKind::Sink, 1),
    ];
    found.help = vec!["mask it before it is logged: `mask(mail)`".into()];
    found.laws = ["51", "28"]
        .map(|article| Citation {
            law: "cn-pipl".into(),
            law_name: "PIPL".into(),
            article: article.into(),
            paraphrase: String::new(),
        })
        .into();
    assert_eq!(
        drawn(&sources, &found),
        r#"
error[PII301]: `User::email` reaches a log in the clear
 --> src/order.rs:3:26
  |
3 |     tracing::info!("{}", mail);
  |                          ^^^^ logged here
 ::: src/model.rs:2:5
  |
2 |     email: String,
  |     ----- tagged `email`
  |
  = path: 3 steps
      1. src/model.rs:2:5  field `User::email`
         | email: String,
        2. src/order.rs:2:9  bound to `mail`
           | let mail = &user.email;
        3. src/order.rs:3:26  logged by `tracing::info!`
           | tracing::info!("{}", mail);
  = help: mask it before it is logged: `mask(mail)`
  = law: PIPL art. 51, 28
"#
    );
}

#[test]
fn several_labels_on_a_line_hang_below_each_other() {
    let sources = sources(&[("a.rs", "info!(user.email, user.phone);\n")]);
    let mut found = finding("m", at(0, 1, 6, 16), "the e-mail");
    found.secondary =
        vec![Label::new(at(0, 1, 18, 28), "and the phone"), Label::new(at(0, 1, 0, 5), "a log")];
    assert_eq!(
        drawn(&sources, &found),
        "
error[PII301]: m
 --> a.rs:1:7
  |
1 | info!(user.email, user.phone);
  | ----- ^^^^^^^^^^  ---------- and the phone
  | |     |
  | |     the e-mail
  | a log
  |
"
    );
}

#[test]
fn carets_stand_under_chinese_text_and_after_tabs() {
    let sources = sources(&[("订单.rs", "\tinfo!(\"下单: {}\", 用户.电话);\r\n")]);
    let found = finding("`用户::电话` 写入日志", at(0, 1, 17, 22), "明文写入日志");
    let ctx = RenderContext { lang: crate::diagnostic::Lang::Zh, ..RenderContext::default() };
    assert_eq!(
        drawn_as(&sources, &found, &ctx),
        "
错误[PII301]: `用户::电话` 写入日志
 --> 订单.rs:1:18
  |
1 |     info!(\"下单: {}\", 用户.电话);
  |                       ^^^^^^^^^ 明文写入日志
  |
"
    );
}

#[test]
fn a_label_over_several_lines_marks_both_ends() {
    let sources = sources(&[("a.rs", "send(\n    a,\n    b,\n    c,\n)\n")]);
    let span = Span::new(crate::source::FileId(0), Pos::new(1, 0), Pos::new(5, 1));
    let mut found = finding("m", span, "sent here");
    found.secondary = vec![Label::new(at(0, 3, 4, 5), "with this")];
    assert_eq!(
        drawn(&sources, &found),
        "
error[PII301]: m
 --> a.rs:1:1
  |
1 | send(
  | ^^^^^
2 |     a,
3 |     b,
  |     - with this
4 |     c,
5 | )
  | ^ sent here
  |
"
    );
}

#[test]
fn long_lines_are_cut_around_the_marks() {
    let line = format!("{}secret{}", "x + ".repeat(50), " + y".repeat(50));
    let sources = sources(&[("a.rs", &line)]);
    let text =
        drawn(&sources, &finding("m", at(0, 1, 200, 206), "a label that does not fit beside its mark"));
    assert!(text.lines().all(|line| crate::report::text::width(line) <= 80), "{text}");
    let lines: Vec<&str> = text.lines().collect();
    let col = lines[4].find("secret").expect("the marked word is shown");
    assert_eq!(lines[5].find("^^^^^^"), Some(col));
}

#[test]
fn everything_fits_into_eighty_columns() {
    let long = "个人信息 `User::phone` reaches the log of a service that keeps it for years ".repeat(4);
    let sources = sources(&[("a.rs", "f(x);\n")]);
    let mut found = finding(&long, at(0, 1, 2, 3), &long);
    found.notes = vec![long.clone()];
    found.help = vec![long.clone()];
    let step = TraceStep { span: at(0, 1, 2, 3), text: long, kind: StepKind::Sink, depth: 40 };
    found.trace = vec![step];
    let text = drawn(&sources, &found);
    assert!(text.lines().all(|line| crate::report::text::width(line) <= 80), "{text}");
}

#[test]
fn a_fix_shows_what_it_changes() {
    let sources = sources(&[("a.rs", "use a;\nfn f() {\n    log(x, y);\n}\n")]);
    let mut found = finding("m", at(0, 3, 8, 9), "");
    let edit = |span, text: &str| Edit { span, text: text.into() };
    found.fixes = vec![Fix {
        title: "mask both".into(),
        edits: vec![
            edit(at(0, 3, 11, 12), "mask(y)"),
            edit(at(0, 3, 8, 9), "mask(x)"),
            edit(at(0, 1, 6, 6), "\nuse mask;"),
        ],
        applicability: Applicability::MachineApplicable,
    }];
    assert_eq!(
        drawn(&sources, &found),
        "
error[PII301]: m
 --> a.rs:3:9
  |
3 |     log(x, y);
  |         ^
  |
  = fix: mask both (`cargo piilint --fix` applies it)
1 - use a;
1 + use a;
2 + use mask;
3 -     log(x, y);
3 +     log(mask(x), mask(y));
"
    );
}

#[test]
fn data_and_recipient_are_said() {
    let sources = sources(&[("a.rs", "f(x);\n")]);
    let mut found = finding("m", at(0, 1, 2, 3), "");
    found.data = vec![DataItem {
        tag: "User::id_card".into(),
        category: "user.government_id".into(),
        category_name: "ID number".into(),
        sensitive: true,
        declared: Span::DUMMY,
        protections: vec!["encode".into(), "weak_hash".into()],
    }];
    found.sink = Some(SinkInfo {
        kind: "share".into(),
        name: "f".into(),
        recipient: Some("courier".into()),
        store: None,
        purpose: Some("delivery".into()),
        span: at(0, 1, 0, 1),
    });
    found.consent = Some("`may_share`, person not verified".into());
    let text = drawn(&sources, &found);
    assert!(
        text.ends_with(
            "
  = data: `User::id_card` user.government_id (ID number), sensitive, protection
          seen: encode + weak_hash
  = goes to: recipient `courier`, purpose `delivery`, share
  = consent: `may_share`, person not verified
"
        ),
        "{text}"
    );
}

#[test]
fn odd_places_do_not_panic() {
    let sources = sources(&[("a.rs", "电"), ("empty.rs", "")]);
    let far = Span::new(crate::source::FileId(0), Pos::new(7, 3), Pos::new(9, 9));
    for span in [far, at(1, 1, 0, 5), at(0, 0, 0, 0), at(0, 1, 5, 2), at(9, 1, 1, 1), Span::DUMMY] {
        let mut found = finding("m", span, "text");
        found.secondary = vec![Label::new(far, "far"), Label::new(span, "same")];
        found.trace = vec![TraceStep { span, text: "s".into(), kind: StepKind::Call, depth: u16::MAX }];
        found.fixes = vec![Fix {
            title: "t".into(),
            edits: vec![Edit { span, text: "x".into() }, Edit { span: far, text: "y".into() }],
            applicability: Applicability::Unspecified,
        }];
        let ctx = RenderContext { width: 0, ..RenderContext::default() };
        assert!(drawn_as(&sources, &found, &ctx).contains("PII301"));
    }
}

#[test]
fn the_footer_counts_and_notes_are_one_line() {
    let sources = sources(&[("a.rs", "f(x);\n")]);
    let mut report = empty(&sources);
    assert_eq!(rendered(render, &report), "piilint: no findings\n");
    let mut note = finding("a note", at(0, 1, 2, 3), "");
    note.level = Level::Note;
    let mut allowed = finding("allowed", at(0, 1, 2, 3), "");
    allowed.suppressed = Some(Suppression {
        origin: SuppressionOrigin::Source,
        reason: None,
        owner: None,
        until: None,
        span: Span::DUMMY,
    });
    report.diagnostics = vec![note.clone(), note, allowed];
    report.hidden = 214;
    assert_eq!(
        rendered(render, &report),
        "piilint: 2 notes (1 allowed; 214 old, `--all` shows them)
  note: 2 PII301 (`-v` shows them)
  more about a finding: `cargo piilint explain PII301`
"
    );
    let verbose = RenderContext { verbose: true, ..RenderContext::default() };
    assert_eq!(rendered_as(render, &report, &verbose).matches("note[PII301]: a note").count(), 2);
}

#[test]
fn colours_change_nothing_but_colours() {
    let sources = sources(&[("a.rs", "f(x, y);\n")]);
    let mut report = empty(&sources);
    let mut found = finding("m", at(0, 1, 2, 3), "this");
    found.secondary = vec![Label::new(at(0, 1, 5, 6), "that")];
    report.diagnostics = vec![found];
    let plain = rendered(render, &report);
    let colored = rendered_as(render, &report, &RenderContext { color: true, ..RenderContext::default() });
    assert!(!plain.contains('\u{1b}') && colored.contains('\u{1b}'));
    assert_eq!(anstream::adapter::strip_str(&colored).to_string(), plain);
}
