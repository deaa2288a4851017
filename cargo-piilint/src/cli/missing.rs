//! `cargo piilint list models --missing`: the crates that get personal data and of which nothing is known, and what a
//! model of one begins with.

use super::args::{CheckArgs, ListArgs, ListWhat};
use super::check;
use super::error::CliError;
use super::list::table;
use super::own_models::FOLDER;
use super::settings::Settings;
use super::terminal::out;
use crate::inspect::stub::NoStub;
use crate::pipeline::UNKNOWN_CRATES;
use crate::report::Stat;

/// Prints the crates, or the model.
pub(super) fn list(args: &ListArgs) -> Result<(), CliError> {
    if args.what != ListWhat::Models {
        let help = "it is asked of models: `cargo piilint list models --missing`";
        return Err(CliError::usage("only models can be missing", help));
    }
    let mut check = CheckArgs::default();
    check.packages.manifest_path = args.manifest_path.iter().cloned().collect();
    check.output.lang = args.lang;
    let settings = Settings { stub: args.stub.clone(), ..Settings::new(&check, &Vec::new())? };
    let (findings, _) = check::findings(&settings)?;
    if let (Some(krate), Some(stub)) = (&args.stub, findings.stub) {
        return stub.map_err(|why| no_stub(krate, why)).and_then(|text| out(&text));
    }
    let is_crate = |stat: &&Stat| stat.group == UNKNOWN_CRATES;
    let calls = |count: u64| if count == 1 { "1 call".to_owned() } else { format!("{count} calls") };
    let row = |stat: &Stat| vec![stat.name.to_string(), calls(stat.count)];
    let rows: Vec<Vec<String>> = findings.stats.iter().filter(is_crate).map(row).collect();
    if let Some([krate, _]) = rows.first().map(Vec::as_slice) {
        settings.terminal.say(&format!(
            "help: a model of one begins with `cargo piilint list models --missing --stub {krate}`, in `{FOLDER}/{krate}.rs`"
        ));
    } else {
        settings.terminal.say("note: no personal data goes into a crate of which nothing is known");
    }
    out(&table(&rows))
}

fn no_stub(krate: &str, why: NoStub) -> CliError {
    let (message, help) = match why {
        NoStub::NoCrate(near) => (
            format!("there is no crate `{krate}` here"),
            near.map_or_else(
                || "`cargo piilint list models --missing` names those without a model".to_owned(),
                |near| format!("did you mean `{near}`?"),
            ),
        ),
        NoStub::Member => (
            format!("`{krate}` is a crate of this workspace"),
            "it needs no model: its own code is analysed".to_owned(),
        ),
        NoStub::Modelled(path) => (
            format!("`{krate}` has a model: `{path}`"),
            format!("a file `{FOLDER}/{krate}.rs` adds to a built-in one, and wins where both say something"),
        ),
        NoStub::NoSource => (
            format!("the source of `{krate}` is not on this machine"),
            "`cargo fetch` gets it; its signatures are read from there".to_owned(),
        ),
        NoStub::NotCalled => (
            format!("nothing of `{krate}` is called here"),
            "as far as calls are understood; `cargo piilint --stats` tells which are not".to_owned(),
        ),
    };
    CliError::usage(message, help)
}
