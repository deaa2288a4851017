//! Settings as resolved: what the arguments mean, with every name checked.

use std::path::PathBuf;

use piilint_grammar::Date;

use super::args::{CheckArgs, FailOn, LangArg, With};
use super::error::CliError;
use super::terminal::Terminal;
use super::why_not::TypedPlace;
use crate::diagnostic::{Lang, Level};
use crate::load::{CrateKind, LoadOptions, PackageSelection, TargetSelection};
use crate::policy::rule_names::{codes, nearest_names, nearest_word};
use crate::policy::{RuleLevel, today};
use crate::report::{FORMATS, Format};

/// Everything that `check` needs to know.
#[derive(Debug)]
pub struct Settings {
    /// One for each workspace.
    pub workspaces: Vec<LoadOptions>,
    /// `--config`
    pub config: Option<PathBuf>,
    /// What the findings are compared with.
    pub compare: Compare,
    /// Levels from the command line, in order.
    pub levels: CodeLevels,
    /// The level that fails the run.
    pub fail_on: Level,
    /// Whether that was said.
    pub fail_on_is_said: bool,
    /// Never fail for findings.
    pub exit_zero: bool,
    /// Where reports go.
    pub outputs: Vec<Output>,
    /// `--lang`; the configuration may say it, too.
    pub lang: Option<Lang>,
    /// How to speak to people.
    pub terminal: Terminal,
    /// Whether the terminal's colours are asked for inside JSON, too.
    pub json_colors: bool,
    /// `-v`
    pub verbose: bool,
    /// `--stats`
    pub stats: bool,
    /// `--timings`
    pub timings: bool,
    /// `--infer`
    pub infer: bool,
    /// `--threads`; 0: as many as there are cores.
    pub threads: usize,
    /// The day on which dates are judged.
    pub today: Date,
    /// `--with`
    pub with: Option<With>,
    /// A place that is asked about.
    pub asked: Option<TypedPlace>,
    /// A crate of which a model to fill in is wanted.
    pub stub: Option<String>,
    /// The arguments that the command of `--with` gets, too.
    pub with_args: Vec<String>,
}

/// What the findings are compared with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Compare {
    /// Nothing: all are reported.
    Nothing,
    /// The index with HEAD.
    Staged,
    /// The work tree with where it left this revision.
    Since(String),
}

/// Rules by code, and levels.
pub type CodeLevels = Vec<(&'static str, RuleLevel)>;

/// One report.
#[derive(Clone, Debug)]
pub struct Output {
    /// Its format.
    pub format: &'static Format,
    /// Its file; stdout without.
    pub path: Option<PathBuf>,
}

/// `-A`, `-W` and `-D` in the order in which they were typed, which clap keeps only in its matches.
pub type LevelFlags = Vec<(RuleLevel, String)>;

impl Settings {
    /// Gives the arguments their meaning.
    pub fn new(args: &CheckArgs, flags: &LevelFlags) -> Result<Settings, CliError> {
        let (levels, deny_warnings) = levels(flags)?;
        let asked = args.levels.fail_on.map(|level| match level {
            FailOn::Error => Level::Error,
            FailOn::Warning => Level::Warning,
            FailOn::Note => Level::Note,
        });
        let fail_on = asked.unwrap_or(Level::Error);
        let fail_on = if deny_warnings { fail_on.min(Level::Warning) } else { fail_on };
        let outputs = outputs(&args.output.format, &args.output.message_format)?;
        Ok(Settings {
            workspaces: workspaces(args),
            config: config(args),
            compare: compare(args),
            levels,
            fail_on,
            fail_on_is_said: asked.is_some() || deny_warnings,
            exit_zero: args.levels.exit_zero,
            outputs,
            lang: args.output.lang.map(LangArg::lang),
            terminal: Terminal::new(args.output.color, args.output.quiet),
            json_colors: args.output.message_format.iter().any(|format| format.contains("rendered-ansi")),
            verbose: args.output.verbose > 0,
            stats: args.output.stats,
            timings: args.output.timings,
            infer: args.build.infer,
            threads: args.build.threads,
            today: date(args.build.today.as_deref())?,
            with: args.scope.with,
            with_args: args.for_cargo(),
            asked: None,
            stub: None,
        })
    }

    /// Whether only what a change adds is reported.
    pub fn compares(&self) -> bool {
        self.compare != Compare::Nothing
    }
}

impl LangArg {
    /// The language.
    pub fn lang(self) -> Lang {
        match self {
            LangArg::En => Lang::En,
            LangArg::Zh => Lang::Zh,
        }
    }
}

fn compare(args: &CheckArgs) -> Compare {
    match &args.scope.since {
        _ if args.scope.staged => Compare::Staged,
        Some(rev) => Compare::Since(rev.clone()),
        None => Compare::Nothing,
    }
}

/// Cargo's own `--config KEY=VALUE`, which editors may pass, is none of ours.
fn config(args: &CheckArgs) -> Option<PathBuf> {
    let path = PathBuf::from(args.build.config.as_ref()?);
    let is_ours = path.is_file() || !path.to_string_lossy().contains('=');
    is_ours.then(|| std::env::current_dir().unwrap_or_default().join(path))
}

fn date(text: Option<&str>) -> Result<Date, CliError> {
    let Some(text) = text else { return Ok(today()) };
    Date::parse(text).ok_or_else(|| {
        CliError::usage(
            format!("`--today` cannot be `{text}`"),
            "it takes a day of the calendar, like 2027-01-31",
        )
    })
}

fn workspaces(args: &CheckArgs) -> Vec<LoadOptions> {
    let options = LoadOptions {
        manifest_path: None,
        features: args.build.features.clone(),
        all_features: args.build.all_features,
        no_default_features: args.build.no_default_features,
        target: args.build.target.clone(),
        locked: args.build.locked || args.build.frozen,
        no_cache: args.build.no_cache,
        packages: PackageSelection {
            include: if args.packages.workspace { Vec::new() } else { args.packages.package.clone() },
            exclude: args.packages.exclude.clone(),
        },
        targets: targets(args),
        include_deps: args.packages.include_deps.clone(),
    };
    if args.packages.manifest_path.is_empty() {
        return vec![options];
    }
    let with_path = |path: &PathBuf| LoadOptions { manifest_path: Some(path.clone()), ..options.clone() };
    args.packages.manifest_path.iter().map(with_path).collect()
}

fn targets(args: &CheckArgs) -> TargetSelection {
    let targets = &args.targets;
    let named = |kind: CrateKind, names: &[String]| -> Vec<(CrateKind, String)> {
        names.iter().map(|name| (kind, name.clone())).collect()
    };
    let lists = [
        named(CrateKind::Bin, &targets.bin),
        named(CrateKind::Test, &targets.test),
        named(CrateKind::Example, &targets.example),
        named(CrateKind::Bench, &targets.bench),
    ];
    TargetSelection {
        tests: targets.tests || targets.all_targets,
        examples: targets.examples || targets.all_targets,
        benches: targets.benches || targets.all_targets,
        lib: targets.lib && !targets.all_targets,
        bins: targets.bins && !targets.all_targets,
        named: lists.concat(),
    }
}

/// Codes and levels in order, and whether warnings fail.
fn levels(flags: &LevelFlags) -> Result<(CodeLevels, bool), CliError> {
    let mut levels = Vec::new();
    let mut deny_warnings = false;
    for (level, name) in flags {
        if name == "warnings" {
            deny_warnings = *level == RuleLevel::Error;
            continue;
        }
        let codes = codes(name);
        if codes.is_empty() {
            let near = nearest_names(name);
            let help = near.first().map_or_else(
                || "`cargo piilint list rules` shows them all".to_owned(),
                |near| format!("did you mean `{near}`?"),
            );
            return Err(CliError::usage(format!("unknown rule `{name}`"), help));
        }
        levels.extend(codes.into_iter().map(|code| (code, *level)));
    }
    Ok((levels, deny_warnings))
}

fn outputs(formats: &[String], message_formats: &[String]) -> Result<Vec<Output>, CliError> {
    let mut outputs = Vec::new();
    for text in formats {
        let (name, path) = match text.split_once('=') {
            Some((name, path)) => (name, Some(PathBuf::from(path))),
            None => (text.as_str(), None),
        };
        outputs.push(Output { format: format(name)?, path });
    }
    // Cargo takes a list, of which one word is the format: `json,json-render-diagnostics`.
    for word in message_formats.iter().flat_map(|text| text.split(',')) {
        let name = match word {
            "human" | "short" => word,
            _ if word.starts_with("json") => "rustc-json",
            _ => {
                let help = "it takes cargo's words `human`, `short` and `json`; for a report, use `--format`";
                return Err(CliError::usage(format!("`--message-format` cannot be `{word}`"), help));
            }
        };
        if !outputs.iter().any(|output| output.format.name == name && output.path.is_none()) {
            outputs.push(Output { format: format(name)?, path: None });
        }
    }
    if outputs.is_empty() {
        outputs.push(Output { format: format("human")?, path: None });
    }
    let to_stdout = outputs.iter().filter(|output| output.path.is_none()).count();
    if to_stdout > 1 {
        let help = "name a file for all but one of them: `--format sarif=piilint.sarif`";
        return Err(CliError::usage("two reports cannot both go to standard output", help));
    }
    Ok(outputs)
}

fn format(name: &str) -> Result<&'static Format, CliError> {
    Format::find(name).ok_or_else(|| {
        let names: Vec<&str> = FORMATS.iter().map(|format| format.name).collect();
        let help = match nearest_word(name, names.iter().copied()).first() {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("there are `{}`", names.join("`, `")),
        };
        CliError::usage(format!("there is no format `{name}`"), help)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(args: &CheckArgs, flags: &LevelFlags) -> Result<Settings, String> {
        Settings::new(args, flags).map_err(|error| error.to_string())
    }

    #[test]
    fn the_last_flag_wins_and_warnings_are_a_word() {
        let flags = vec![
            (RuleLevel::Off, "logging".to_owned()),
            (RuleLevel::Error, "PII301".to_owned()),
            (RuleLevel::Error, "warnings".to_owned()),
        ];
        let settings = settings(&CheckArgs::default(), &flags).expect("they are right");
        assert_eq!(settings.levels.last(), Some(&("PII301", RuleLevel::Error)));
        assert_eq!((settings.fail_on, settings.fail_on_is_said), (Level::Warning, true));
        assert_eq!(settings.outputs[0].format.name, "human");
        let error = Settings::new(&CheckArgs::default(), &vec![(RuleLevel::Off, "PII999".to_owned())]);
        assert!(error.is_err_and(|error| error.to_string() == "unknown rule `PII999`"));
    }

    #[test]
    fn formats_in_our_words_and_in_cargos() {
        let outputs = |formats: &[&str], messages: &[&str]| {
            let own = |list: &[&str]| list.iter().map(ToString::to_string).collect::<Vec<_>>();
            let names =
                |list: Vec<Output>| list.into_iter().map(|o| (o.format.name, o.path)).collect::<Vec<_>>();
            super::outputs(&own(formats), &own(messages)).map(names).map_err(|error| error.to_string())
        };
        assert_eq!(outputs(&[], &["json-diagnostic-rendered-ansi"]), Ok(vec![("rustc-json", None)]));
        assert_eq!(outputs(&[], &["json,json-render-diagnostics"]), Ok(vec![("rustc-json", None)]));
        assert_eq!(
            outputs(&["sarif=x.sarif", "short"], &[]),
            Ok(vec![("sarif", Some("x.sarif".into())), ("short", None)])
        );
        assert_eq!(outputs(&["srif"], &[]), Err("there is no format `srif`".to_owned()));
        assert_eq!(outputs(&[], &["xml"]), Err("`--message-format` cannot be `xml`".to_owned()));
        assert!(outputs(&["json", "short"], &[]).is_err());
    }

    #[test]
    fn cargos_own_configuration_is_none_of_ours() {
        let mut args = CheckArgs::default();
        args.build.config = Some("net.offline=true".to_owned());
        assert_eq!(settings(&args, &Vec::new()).expect("it is ignored").config, None);
        args.build.config = None;
        args.build.today = Some("2026-02-30".to_owned());
        assert_eq!(
            settings(&args, &Vec::new()).expect_err("no such day"),
            "`--today` cannot be `2026-02-30`"
        );
    }
}
