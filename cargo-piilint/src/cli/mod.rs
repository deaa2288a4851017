//! The command line: arguments as typed (`args`), settings as resolved (`settings`), and the commands.
//!
//! A command returns an [`Exit`] or a [`CliError`]; only [`main`] turns them into a process's exit code. Reports go
//! to standard output, everything else to standard error.

mod args;
mod check;
mod compare;
mod config_findings;
mod error;
mod exit;
mod explain;
mod first_run;
mod hook;
mod list;
mod merge;
mod missing;
mod output;
mod own_models;
mod settings;
mod terminal;
mod timings;
mod why_not;
mod with_cargo;
mod words;

use std::ffi::OsString;
use std::panic;
use std::process::ExitCode;

use clap::{ArgMatches, Args, CommandFactory, FromArgMatches};
use clap_complete::Shell;

pub use args::{Cargo, CheckArgs, ColorWhen, Command, FailOn, Piilint, With};
pub use error::CliError;
pub use exit::Exit;
pub use settings::{CodeLevels, Compare, LevelFlags, Output, Settings};
pub use terminal::Terminal;
pub use why_not::TypedPlace;

use crate::policy::{RuleLevel, schema};
use args::HookCommand;

/// The whole program.
pub fn main() -> ExitCode {
    let args: Vec<OsString> = std::env::args_os().collect();
    let ended = panic::catch_unwind(|| run(args));
    let exit = ended.unwrap_or_else(|_| {
        Terminal::new(None, false).say("this is a bug of piilint; please report it with what stands above");
        Exit::Failed
    });
    exit.into()
}

/// Runs a command line; the first argument is the program's name.
pub fn run(mut args: Vec<OsString>) -> Exit {
    // Cargo puts the subcommand's name there; who calls the program itself need not.
    if args.get(1).is_none_or(|word| word != "piilint") {
        args.insert(args.len().min(1), "piilint".into());
    }
    let matches = match Cargo::command().try_get_matches_from(args) {
        Ok(matches) => matches,
        Err(error) => {
            // Help and version come this way, too; a closed pipe is no reason to complain.
            let _ = error.print();
            return if error.use_stderr() { Exit::Failed } else { Exit::Clean };
        }
    };
    let cargo = match Cargo::from_arg_matches(&matches) {
        Ok(cargo) => cargo,
        Err(error) => {
            let _ = error.print();
            return Exit::Failed;
        }
    };
    let Cargo::Piilint(piilint) = cargo;
    let flags = level_flags(&matches);
    match command(&piilint, &flags) {
        Ok(exit) => exit,
        Err(CliError::ClosedPipe) => Exit::Clean,
        Err(error) => {
            Terminal::new(piilint.color(), false).show(&error);
            Exit::Failed
        }
    }
}

fn command(piilint: &Piilint, flags: &LevelFlags) -> Result<Exit, CliError> {
    let done = |result: Result<(), CliError>| result.map(|()| Exit::Clean);
    match &piilint.command {
        None => check::check(&Settings::new(&piilint.check, flags)?),
        Some(Command::Check(args)) => check::check(&Settings::new(args, flags)?),
        Some(Command::Hook(HookCommand::Run(args))) => {
            let mut args = args.clone();
            args.for_a_hook();
            check::check(&Settings::new(&args, flags)?)
        }
        Some(Command::Hook(HookCommand::Install { manifest_path })) => {
            done(hook::install(manifest_path.clone()))
        }
        Some(Command::Explain(args)) => done(explain::explain(args)),
        Some(Command::WhyNot(args)) => done(why_not::why_not(args, flags)),
        Some(Command::List(args)) => done(list::list(args)),
        Some(Command::Schema) => {
            let text = serde_json::to_string_pretty(&schema::schema()).unwrap_or_default();
            done(terminal::out(&format!("{text}\n")))
        }
        Some(Command::Completions { shell }) => done(terminal::out(&completions(*shell))),
    }
}

/// Completions for `cargo-piilint`: a script for `cargo` would replace the ones that cargo has. Zsh's cargo asks
/// this script for `cargo piilint`, too; fish adds to what is there, so there it is said of both.
fn completions(shell: Shell) -> String {
    let mut bytes = Vec::new();
    if shell == Shell::Fish {
        clap_complete::generate(shell, &mut Cargo::command(), "cargo", &mut bytes);
    }
    let mut own = Piilint::augment_args(clap::Command::new("cargo-piilint"));
    clap_complete::generate(shell, &mut own, "cargo-piilint", &mut bytes);
    String::from_utf8_lossy(&bytes).into_owned()
}

/// `-A`, `-W` and `-D` in the order in which they were typed: the last word on a rule is meant.
fn level_flags(matches: &ArgMatches) -> LevelFlags {
    let mut matches = matches;
    while let Some((_, inner)) = matches.subcommand() {
        matches = inner;
    }
    let mut flags: Vec<(usize, RuleLevel, String)> = Vec::new();
    for (id, level) in [("allow", RuleLevel::Off), ("warn", RuleLevel::Warning), ("deny", RuleLevel::Error)] {
        // Commands without these flags do not know the names.
        let Ok(Some(values)) = matches.try_get_many::<String>(id) else { continue };
        let Some(indices) = matches.indices_of(id) else { continue };
        flags.extend(indices.zip(values).map(|(index, value)| (index, level, value.clone())));
    }
    flags.sort_by_key(|(index, ..)| *index);
    flags.into_iter().map(|(_, level, name)| (level, name)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> (Piilint, LevelFlags) {
        let matches = Cargo::command().try_get_matches_from(line.split(' ')).expect("it parses");
        let Cargo::Piilint(piilint) = Cargo::from_arg_matches(&matches).expect("it is known");
        (piilint, level_flags(&matches))
    }

    #[test]
    fn the_definition_holds() {
        Cargo::command().debug_assert();
    }

    #[test]
    fn what_rust_analyzer_runs_is_accepted() {
        let line = "cargo piilint -p path+file:///w/shop#0.1.0 --message-format=json-diagnostic-rendered-ansi \
                    --manifest-path /w/Cargo.toml --keep-going --target x86_64-unknown-linux-gnu --all-targets \
                    --features a,b --target-dir /w/target/ra -Zunstable-options --bin tool";
        let (piilint, _) = parse(&line.split_whitespace().collect::<Vec<_>>().join(" "));
        let settings = Settings::new(&piilint.check, &Vec::new()).expect("it is right");
        assert_eq!(settings.outputs[0].format.name, "rustc-json");
        assert!(settings.json_colors && settings.workspaces[0].targets.tests);
    }

    #[test]
    fn level_flags_keep_their_order() {
        let (_, flags) = parse("cargo piilint check -D logging -A PII302 --deny warnings -W PII301");
        let names: Vec<_> = flags.iter().map(|(level, name)| (*level, name.as_str())).collect();
        let (error, off, warning) = (RuleLevel::Error, RuleLevel::Off, RuleLevel::Warning);
        assert_eq!(names, [(error, "logging"), (off, "PII302"), (error, "warnings"), (warning, "PII301")]);
    }

    #[test]
    fn manifests_repeat() {
        let (piilint, _) =
            parse("cargo piilint --manifest-path a/Cargo.toml --manifest-path b/Cargo.toml -q");
        let settings = Settings::new(&piilint.check, &Vec::new()).expect("it is right");
        assert_eq!(settings.workspaces.len(), 2);
    }
}
