//! What is known of a line (`why-not`), as JSON; `docs/json.md` documents it.

use std::io;

use serde_json::{Value, json};

use super::json::View;
use super::{RenderContext, Report, human};
use crate::diagnostic::Level;
use crate::inspect::{DataAt, Line, Said, SinkAt};
use crate::rules::Judgement;
use crate::source::Sym;

/// Raised when a field changes its meaning or goes away; new fields raise nothing.
const VERSION: u32 = 1;

/// What turns what is known of a line into bytes.
pub type RenderLine = fn(&Line, &Report<'_>, &RenderContext<'_>, &mut dyn io::Write) -> io::Result<()>;

/// The formats in which a line is told.
pub const LINE_FORMATS: &[(&str, RenderLine)] = &[("human", human::line::render), ("json", render)];

fn render(
    line: &Line,
    report: &Report<'_>,
    _: &RenderContext<'_>,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let view = View { report };
    let data = |list: &[DataAt]| list.iter().map(|data| of_data(&view, data)).collect::<Vec<_>>();
    let values = line
        .values
        .iter()
        .map(|value| json!({ "text": value.text, "type": value.ty, "data": data(&value.data) }));
    let calls = line
        .calls
        .iter()
        .map(|call| json!({ "text": call.text, "means": call.means, "resolved": call.is_resolved }));
    let document = json!({
        "format": "piilint-why-not",
        "version": VERSION,
        "file": line.path,
        "line": line.number,
        "text": line.text,
        "answer": line.answer(),
        "analysed": line.is_analysed,
        "standing": line.standing,
        "values": values.collect::<Vec<_>>(),
        "calls": calls.collect::<Vec<_>>(),
        "not_understood": line.blind,
        "dropped": line.dropped.iter().map(|d| json!({ "tag": d.tag, "at": d.at })).collect::<Vec<_>>(),
        "sinks": line.sinks.iter().map(|sink| of_sink(&view, sink)).collect::<Vec<_>>(),
        "others": line.others.iter().map(others).collect::<Vec<_>>(),
    });
    serde_json::to_writer_pretty(&mut *out, &document)?;
    out.write_all(b"\n")
}

fn others((code, level, message): &(Sym, Level, String)) -> Value {
    json!({ "code": code, "level": level, "message": message })
}

fn of_data(view: &View<'_>, data: &DataAt) -> Value {
    let mut value = json!(view.data(&data.item));
    let steps = data.trace.iter().enumerate().map(|(index, step)| json!(view.step(index + 1, step)));
    value["consent"] = json!(data.consent);
    value["path"] = steps.collect();
    value
}

fn of_sink(view: &View<'_>, sink: &SinkAt) -> Value {
    let mut value = json!(view.sink(&sink.info));
    let data = sink.data.iter().map(|(data, said)| {
        let mut value = of_data(view, data);
        value["rules"] = said.iter().map(|said| of_rule(view, said)).collect();
        value
    });
    value["here"] = json!(sink.is_here);
    value["covered_by"] = json!(sink.covered_by);
    value["data"] = data.collect();
    value
}

fn of_rule(view: &View<'_>, said: &Said) -> Value {
    let (word, key, more) = match &said.judgement {
        Judgement::Reported(level, fingerprint) => {
            let mut value =
                json!({ "code": said.code, "rule": said.name, "says": "reported", "level": level });
            value["fingerprint"] = json!(fingerprint);
            return value;
        }
        Judgement::Accepted(why) => ("allowed", "suppression", json!(view.suppression(why))),
        Judgement::Protected(list) => ("protected", "protections", json!(list)),
        Judgement::Consented(consents) => ("consented", "consent", json!(consents)),
        Judgement::Because(text) => ("content", "reason", json!(text)),
    };
    let mut value = json!({ "code": said.code, "rule": said.name, "says": word });
    value[key] = more;
    value
}
