//! What is known of a line, as `why-not` prints it: the answer, the line, and below it what the answer rests on.

use std::fmt::Write as _;
use std::io;

use super::path;
use super::style::{Ink, Paint};
use super::{Layout, NARROWEST, data_item, sink_line};
use crate::inspect::{DataAt, Line, Said, SinkAt, ValueAt};
use crate::report::text::{clean, one_line, width, wrap};
use crate::report::words::{Words, words};
use crate::report::{RenderContext, Report};
use crate::rules::Judgement;

/// So many pieces of data are told of one place; a whole context may hold hundreds.
const MOST: usize = 12;
/// So many steps of a way are named.
const STEPS: usize = 5;
/// How wide a column of names gets.
const WIDEST: usize = 24;

/// Writes the answer.
pub(in crate::report) fn render(
    line: &Line,
    report: &Report<'_>,
    ctx: &RenderContext<'_>,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let gutter = line.number.to_string().len();
    let layout = Layout {
        gutter,
        limit: ctx.width.max(NARROWEST).saturating_sub(gutter + 3),
        primary: Ink::Strong,
        paint: Paint { color: ctx.color },
    };
    let mut sheet =
        Sheet { report, layout, words: words(ctx.lang), verbose: ctx.verbose, out: String::new() };
    sheet.head(line);
    sheet.texts("where", &line.standing);
    sheet.types(&line.values);
    let calls: Vec<(&str, String)> =
        line.calls.iter().map(|call| (call.text.as_str(), call.means.join("\n"))).collect();
    sheet.table("calls", &calls);
    sheet.texts("not understood", &line.blind);
    sheet.data(&line.values);
    let dropped: Vec<String> = line
        .dropped
        .iter()
        .map(|dropped| format!("`{}` goes into `{}`, and nothing of it comes out", dropped.tag, dropped.at))
        .collect();
    sheet.texts("dropped", &dropped);
    for sink in &line.sinks {
        sheet.sink(sink);
    }
    let others: Vec<String> =
        line.others.iter().map(|(code, _, message)| format!("{code}: {message}")).collect();
    sheet.texts("also", &others);
    out.write_all(sheet.out.as_bytes())
}

struct Sheet<'a> {
    report: &'a Report<'a>,
    layout: Layout,
    words: &'static Words,
    verbose: bool,
    out: String,
}

impl Sheet<'_> {
    fn head(&mut self, line: &Line) {
        let (gutter, paint) = (self.layout.gutter, self.layout.paint);
        let answer = wrap(&line.answer(), gutter + 3 + self.layout.limit).join("\n");
        let _ = writeln!(self.out, "{}", paint.ink(Ink::Strong, answer));
        let arrow = paint.ink(Ink::Frame, format!("{:gutter$}-->", ""));
        let _ = writeln!(self.out, "{arrow} {}:{}", clean(&line.path), line.number);
        self.out.push_str(&self.layout.bar(""));
        let number = paint.ink(Ink::Frame, format!("{} |", line.number));
        let _ = writeln!(self.out, "{number} {}", clean(line.text.trim_end()));
        self.out.push_str(&self.layout.bar(""));
    }

    /// `= key: ` and a text, wrapped below it; more lines are indented by the same.
    fn section(&mut self, key: &str, lines: &[String]) {
        let (gutter, paint) = (self.layout.gutter, self.layout.paint);
        let indent = gutter + 5 + width(key);
        let bar = paint.ink(Ink::Frame, format!("{:gutter$} = ", ""));
        let key = paint.ink(Ink::Strong, format!("{key}:"));
        let text = lines.join(&format!("\n{:indent$}", ""));
        let _ = writeln!(self.out, "{bar}{key} {}", text.trim_end());
    }

    /// The columns right of a key.
    fn room(&self, key: &str) -> usize {
        self.layout.limit.saturating_sub(width(key) + 2).max(20)
    }

    fn texts(&mut self, key: &str, texts: &[String]) {
        if !texts.is_empty() {
            let room = self.room(key);
            let lines: Vec<String> = texts.iter().flat_map(|text| wrap(text, room)).collect();
            self.section(key, &lines);
        }
    }

    /// Names and what is said of them, side by side.
    fn table(&mut self, key: &str, rows: &[(&str, String)]) {
        if rows.is_empty() {
            return;
        }
        let column = rows.iter().map(|(name, _)| width(&one_line(name))).max().unwrap_or(0).min(WIDEST) + 2;
        let room = self.room(key).saturating_sub(column).max(20);
        let mut lines = Vec::new();
        for (name, text) in rows {
            let name = one_line(name);
            let mut text = wrap(text, room).into_iter();
            if width(&name) + 2 > column {
                lines.push(name);
            } else {
                let pad = column - width(&name);
                lines.push(format!("{name}{:pad$}{}", "", text.next().unwrap_or_default()));
            }
            lines.extend(text.map(|more| format!("{:column$}{more}", "")));
        }
        self.section(key, &lines);
    }

    fn types(&mut self, values: &[ValueAt]) {
        let rows: Vec<(&str, String)> =
            values.iter().map(|value| (value.text.as_str(), value.ty.clone())).collect();
        self.table("types", &rows);
    }

    /// The data of each value that has any, with its way. Values that hold the same are told together.
    fn data(&mut self, values: &[ValueAt]) {
        let mut groups: Vec<(Vec<String>, &[DataAt])> = Vec::new();
        for value in values.iter().filter(|value| !value.data.is_empty()) {
            let name = format!("`{}`", one_line(&value.text));
            match groups.iter_mut().find(|(_, data)| are_same(data, &value.data)) {
                Some((names, _)) if names.contains(&name) => {}
                Some((names, _)) => names.push(name),
                None => groups.push((vec![name], &value.data)),
            }
        }
        for (names, data) in groups {
            let head = wrap(&format!("in {}", names.join(", ")), self.room("data"));
            self.section("data", &head);
            for one in data.iter().take(MOST) {
                self.item(&data_item(&one.item, self.words), one);
                self.way(one);
            }
            self.rest(data.len());
        }
    }

    fn rest(&mut self, count: usize) {
        if count > MOST {
            let text = self.words.more(count - MOST);
            self.below(&text, 0);
        }
    }

    fn item(&mut self, text: &str, data: &DataAt) {
        let mut text = text.to_owned();
        if let Some(consent) = &data.consent {
            let _ = write!(text, "; consent {consent}");
        }
        self.below(&text, 0);
    }

    /// How it came: step by step if that was asked for, else the places of the first steps.
    fn way(&mut self, data: &DataAt) {
        let steps = &data.trace;
        if self.verbose {
            path::steps(self.report, steps, self.layout, &mut self.out);
            return;
        }
        let mut text = String::new();
        let mut file = None;
        for (index, step) in steps.iter().take(STEPS).enumerate() {
            let place = self.report.place(step.span);
            let same = file == Some(step.span.file);
            let place = if same { place.splitn(2, ':').last().unwrap_or_default() } else { place.as_str() };
            file = Some(step.span.file);
            let word = match index {
                0 => "from ",
                1 => " by ",
                _ => ", ",
            };
            let _ = write!(text, "{word}{place}");
        }
        if steps.len() > STEPS {
            let _ = write!(text, " {}", self.words.more(steps.len() - STEPS));
        }
        if !text.is_empty() {
            self.below(&text, 1);
        }
    }

    /// A text below a section, indented.
    fn below(&mut self, text: &str, depth: usize) {
        let indent = self.layout.gutter + 5 + 2 * depth;
        let room = (self.layout.gutter + 3 + self.layout.limit).saturating_sub(indent).max(20);
        for line in wrap(text, room) {
            let _ = writeln!(self.out, "{:indent$}{line}", "");
        }
    }

    fn sink(&mut self, sink: &SinkAt) {
        let key = if sink.is_here { "sink" } else { "leads to" };
        let place =
            if sink.is_here { String::new() } else { format!(" at {}", self.report.place(sink.info.span)) };
        let known = sink_line(&sink.info, self.words).unwrap_or_else(|| sink.info.kind.as_str().to_owned());
        let head = format!("`{}`{place}, {known}", sink.info.name);
        let room = self.room(key);
        self.section(key, &wrap(&head, room));
        if sink.data.is_empty() {
            let text = match &sink.covered_by {
                Some(path) => format!("judged where `{path}` is called, which is declared to be such a sink"),
                None if sink.is_here => "no personal data reaches it".to_owned(),
                None => "no personal data that passes this line reaches it".to_owned(),
            };
            self.below(&text, 0);
        }
        for (data, said) in sink.data.iter().take(MOST) {
            let item = crate::diagnostic::DataItem { category_name: data.item.category, ..data.item.clone() };
            self.item(&data_item(&item, self.words), data);
            if said.is_empty() {
                self.below("no rule is about such data at such a sink", 1);
            }
            for said in said {
                self.below(&self.said(said), 1);
            }
        }
        self.rest(sink.data.len());
    }

    fn said(&self, said: &Said) -> String {
        let text = match &said.judgement {
            Judgement::Reported(level, fingerprint) => {
                let level = self.words.level_name(*level);
                format!("reported: {level}, {}", fingerprint.get(..8).unwrap_or(fingerprint))
            }
            Judgement::Accepted(why) => {
                let by = self.report.place(why.span);
                let by = if by.is_empty() { "`[[allow]]` of `piilint.toml`".to_owned() } else { by };
                let reason = why.reason.as_deref().map_or(String::new(), |reason| format!(": {reason}"));
                format!("allowed by {by}{reason}")
            }
            Judgement::Protected(list) => {
                let names: Vec<&str> = list.iter().map(|name| name.as_str()).collect();
                format!("content: it is protected by {}", names.join(" + "))
            }
            Judgement::Consented(consents) => format!("content: consented, {consents}"),
            Judgement::Because(text) => format!("content: {text}"),
        };
        format!("{} {}: {text}", said.code, said.name)
    }
}

/// Whether two places hold the same, by whatever way.
fn are_same(a: &[DataAt], b: &[DataAt]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.item == b.item && a.consent == b.consent)
}
