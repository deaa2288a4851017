//! Arguments as typed.
//!
//! Flags are cargo's and clippy's where those have them. rust-analyzer passes a check command more than it needs
//! (`--keep-going`, `--target-dir` ...): those are accepted and change nothing.

use std::path::PathBuf;

use clap::builder::styling::{AnsiColor, Styles};
use clap::{Args, Parser, Subcommand, ValueEnum, ValueHint};
use clap_complete::Shell;

const STYLES: Styles = Styles::styled()
    .header(AnsiColor::Green.on_default().bold())
    .usage(AnsiColor::Green.on_default().bold())
    .literal(AnsiColor::Cyan.on_default().bold())
    .placeholder(AnsiColor::Cyan.on_default());

/// What cargo calls: `cargo-piilint piilint ...`.
#[derive(Debug, Parser)]
#[command(name = "cargo", bin_name = "cargo", styles = STYLES)]
pub enum Cargo {
    /// Find personal data that is stored, shared or logged without protection or consent
    Piilint(Piilint),
}

/// `cargo piilint`.
#[derive(Debug, Args)]
#[command(version, args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
#[command(after_help = "Without a command, the workspace is checked.\n\
    Exit codes: 0 nothing to fail for, 1 findings, 2 the tool could not do its work.")]
pub struct Piilint {
    /// What to do; `check` if nothing is said.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// The flags of `check`.
    #[command(flatten)]
    pub check: CheckArgs,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Check the workspace (the default)
    Check(Box<CheckArgs>),
    /// Explain a rule, a category, a purpose, a law or a finding
    Explain(ExplainArgs),
    /// Tell what is known at a place, and what stopped a finding there
    WhyNot(Box<WhyNotArgs>),
    /// List rules, categories, purposes, models or laws
    List(ListArgs),
    /// The git hook, which checks what will be committed
    #[command(subcommand)]
    Hook(HookCommand),
    /// Print the JSON schema of piilint.toml
    Schema,
    /// Print completions for a shell
    Completions {
        /// The shell
        shell: Shell,
    },
}

/// `cargo piilint hook`.
#[derive(Debug, Subcommand)]
pub enum HookCommand {
    /// Write the pre-commit hook of this repository
    Install {
        /// The workspace's manifest
        #[arg(long, value_name = "PATH")]
        manifest_path: Option<PathBuf>,
    },
    /// What the hook runs: check the index, and fail only on what the commit adds
    Run(Box<CheckArgs>),
}

/// `cargo piilint explain`.
#[derive(Debug, Args)]
pub struct ExplainArgs {
    /// A rule's code or name, a category, a purpose, a law, or a finding's fingerprint: PII201, email, marketing,
    /// cn-pipl, 0129f8db
    pub what: String,
    /// The language
    #[arg(long, value_enum)]
    pub lang: Option<LangArg>,
    /// The workspace's manifest, for words of its own
    #[arg(long, value_name = "PATH")]
    pub manifest_path: Option<PathBuf>,
}

/// `cargo piilint why-not`.
#[derive(Clone, Debug, Args)]
#[command(
    after_help = "It tells whether the code is analysed, types, what calls mean, the personal data there, and for \
    each sink what every rule says.\n\
    Exit codes: 0 the answer is printed, 2 the tool could not do its work."
)]
pub struct WhyNotArgs {
    /// The place: src/main.rs:12
    #[arg(value_name = "FILE:LINE", value_hint = ValueHint::FilePath)]
    pub place: String,
    #[command(flatten)]
    pub(super) packages: PackageArgs,
    #[command(flatten)]
    pub(super) targets: TargetArgs,
    #[command(flatten)]
    pub(super) build: BuildArgs,
    #[command(flatten)]
    pub(super) levels: LevelArgs,
    #[command(flatten)]
    pub(super) output: OutputArgs,
}

impl WhyNotArgs {
    /// The check whose findings are asked about.
    pub(super) fn check(&self) -> CheckArgs {
        CheckArgs {
            packages: self.packages.clone(),
            targets: self.targets.clone(),
            build: self.build.clone(),
            levels: self.levels.clone(),
            output: self.output.clone(),
            ..CheckArgs::default()
        }
    }
}

/// `cargo piilint list`.
#[derive(Debug, Args)]
pub struct ListArgs {
    /// What to list
    #[arg(value_enum)]
    pub what: ListWhat,
    /// Of models: the crates that get personal data and have none, with how many calls give them some
    #[arg(long)]
    pub missing: bool,
    /// Print a model of this crate to fill in: what the program calls of it
    #[arg(long, value_name = "CRATE", requires = "missing")]
    pub stub: Option<String>,
    /// The language
    #[arg(long, value_enum)]
    pub lang: Option<LangArg>,
    /// The workspace's manifest, for words of its own
    #[arg(long, value_name = "PATH")]
    pub manifest_path: Option<PathBuf>,
}

/// What can be listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ListWhat {
    /// Rules
    Rules,
    /// Categories of personal data
    Categories,
    /// Purposes
    Purposes,
    /// Models of libraries
    Models,
    /// Laws
    Laws,
}

/// The flags of `check`.
#[derive(Clone, Debug, Default, Args)]
pub struct CheckArgs {
    #[command(flatten)]
    pub(super) packages: PackageArgs,
    #[command(flatten)]
    pub(super) targets: TargetArgs,
    #[command(flatten)]
    pub(super) build: BuildArgs,
    #[command(flatten)]
    pub(super) scope: ScopeArgs,
    #[command(flatten)]
    pub(super) levels: LevelArgs,
    #[command(flatten)]
    pub(super) output: OutputArgs,
    #[command(flatten)]
    pub(super) ignored: IgnoredArgs,
}

#[derive(Clone, Debug, Default, Args)]
#[command(next_help_heading = "Packages")]
pub(super) struct PackageArgs {
    /// Report for these packages only (names, globs, package ids)
    #[arg(short, long = "package", value_name = "SPEC")]
    pub(super) package: Vec<String>,
    /// Report for the whole workspace (the default)
    #[arg(long, alias = "all")]
    pub(super) workspace: bool,
    /// Leave these packages out of the report
    #[arg(long, value_name = "SPEC")]
    pub(super) exclude: Vec<String>,
    /// Analyse these dependencies like members of the workspace, bodies and all
    #[arg(long, value_name = "GLOB")]
    pub(super) include_deps: Vec<String>,
    /// The workspace's Cargo.toml; may be repeated, for one report on several workspaces
    #[arg(long, value_name = "PATH")]
    pub(super) manifest_path: Vec<PathBuf>,
}

#[derive(Clone, Debug, Default, Args)]
#[command(next_help_heading = "Targets")]
pub(super) struct TargetArgs {
    /// Report for libraries only
    #[arg(long)]
    pub(super) lib: bool,
    /// Report for binaries only
    #[arg(long)]
    pub(super) bins: bool,
    /// Report for this binary only
    #[arg(long, value_name = "NAME")]
    pub(super) bin: Vec<String>,
    /// Check tests, too: test targets and `#[cfg(test)]`
    #[arg(long)]
    pub(super) tests: bool,
    /// Check this test target
    #[arg(long, value_name = "NAME")]
    pub(super) test: Vec<String>,
    /// Check examples, too
    #[arg(long)]
    pub(super) examples: bool,
    /// Check this example
    #[arg(long, value_name = "NAME")]
    pub(super) example: Vec<String>,
    /// Check benchmarks, too
    #[arg(long)]
    pub(super) benches: bool,
    /// Check this benchmark
    #[arg(long, value_name = "NAME")]
    pub(super) bench: Vec<String>,
    /// Check everything that can be built
    #[arg(long)]
    pub(super) all_targets: bool,
}

#[derive(Clone, Debug, Default, Args)]
#[command(next_help_heading = "How the code is read")]
pub(super) struct BuildArgs {
    /// The features that are on, separated by commas or spaces
    #[arg(short = 'F', long, value_name = "FEATURES")]
    pub(super) features: Vec<String>,
    /// All features are on
    #[arg(long)]
    pub(super) all_features: bool,
    /// The default features are off
    #[arg(long)]
    pub(super) no_default_features: bool,
    /// The target that `cfg` is decided for
    #[arg(long, value_name = "TRIPLE")]
    pub(super) target: Option<String>,
    /// Fail if Cargo.lock is missing or stale (it is never changed)
    #[arg(long)]
    pub(super) locked: bool,
    /// Accepted: the network is never used
    #[arg(long)]
    pub(super) offline: bool,
    /// Like `--locked --offline`
    #[arg(long)]
    pub(super) frozen: bool,
    /// Take names for tags, in a code base that has none
    #[arg(long)]
    pub(super) infer: bool,
    /// How many threads; as many as there are cores if not said
    #[arg(long, value_name = "N", default_value_t = 0, hide_default_value = true)]
    pub(super) threads: usize,
    /// Neither read nor write the cache in target/piilint
    #[arg(long)]
    pub(super) no_cache: bool,
    /// The configuration, in place of the search for piilint.toml
    #[arg(long, value_name = "FILE")]
    pub(super) config: Option<String>,
    /// Judge dates as of this day (YYYY-MM-DD)
    #[arg(long, value_name = "DATE")]
    pub(super) today: Option<String>,
}

#[derive(Clone, Debug, Default, Args)]
#[command(next_help_heading = "What a change adds")]
pub(super) struct ScopeArgs {
    /// Check the index, and report what it adds to HEAD
    #[arg(long, conflicts_with = "since")]
    pub(super) staged: bool,
    /// Report what was added since the work left this revision
    #[arg(long, value_name = "REV")]
    pub(super) since: Option<String>,
    /// Run this first, and pass its messages through
    #[arg(long, value_enum, value_name = "COMMAND")]
    pub(super) with: Option<With>,
}

#[derive(Clone, Debug, Default, Args)]
#[command(next_help_heading = "Levels")]
pub(super) struct LevelArgs {
    /// Switch rules off (code, name or group)
    #[arg(short = 'A', long = "allow", value_name = "RULE")]
    pub(super) allow: Vec<String>,
    /// Make rules warnings
    #[arg(short = 'W', long = "warn", value_name = "RULE")]
    pub(super) warn: Vec<String>,
    /// Make rules errors; `--deny warnings` fails on every warning
    #[arg(short = 'D', long = "deny", value_name = "RULE")]
    pub(super) deny: Vec<String>,
    /// Fail on findings of this level and above (`error` if not said)
    #[arg(long, value_enum, value_name = "LEVEL")]
    pub(super) fail_on: Option<FailOn>,
    /// Exit with 0 whatever is found
    #[arg(long)]
    pub(super) exit_zero: bool,
}

#[derive(Clone, Debug, Default, Args)]
#[command(next_help_heading = "Output")]
pub(super) struct OutputArgs {
    /// Write the report in this format, to a file if one is named; may be repeated
    #[arg(long, value_name = "FORMAT[=PATH]")]
    pub(super) format: Vec<String>,
    /// The format in cargo's words: human, short, json
    #[arg(long, value_name = "FORMAT")]
    pub(super) message_format: Vec<String>,
    /// The language of the report
    #[arg(long, value_enum)]
    pub(super) lang: Option<LangArg>,
    /// Whether to use colours
    #[arg(long, value_enum, value_name = "WHEN")]
    pub(super) color: Option<ColorWhen>,
    /// Say nothing but the report
    #[arg(short, long, conflicts_with = "verbose")]
    pub(super) quiet: bool,
    /// Say more: notes in full
    #[arg(short, long, action = clap::ArgAction::Count)]
    pub(super) verbose: u8,
    /// Print what was understood, and what was not
    #[arg(long)]
    pub(super) stats: bool,
    /// Print how long each stage took
    #[arg(long)]
    pub(super) timings: bool,
}

/// Cargo's flags that mean nothing to a tool that does not compile.
#[derive(Clone, Debug, Default, Args)]
pub(super) struct IgnoredArgs {
    #[arg(long, hide = true)]
    pub(super) keep_going: bool,
    #[arg(long, hide = true, value_name = "DIR")]
    pub(super) target_dir: Option<PathBuf>,
    #[arg(short = 'Z', hide = true, value_name = "FLAG")]
    pub(super) unstable: Vec<String>,
    #[arg(short, long, hide = true)]
    pub(super) release: bool,
    #[arg(long, hide = true, value_name = "NAME")]
    pub(super) profile: Option<String>,
    #[arg(short, long, hide = true, value_name = "N")]
    pub(super) jobs: Option<String>,
    #[arg(long, hide = true)]
    pub(super) ignore_rust_version: bool,
    #[arg(long, hide = true)]
    pub(super) future_incompat_report: bool,
}

/// What to run before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum With {
    /// cargo check
    Check,
    /// cargo clippy
    Clippy,
}

/// The level that fails a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum FailOn {
    /// Errors
    Error,
    /// Warnings and errors
    Warning,
    /// Everything
    Note,
}

/// The language of reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum LangArg {
    /// English
    En,
    /// Chinese
    Zh,
}

/// When to use colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ColorWhen {
    /// On a terminal
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

impl Piilint {
    /// `--color`, wherever it stands.
    pub(super) fn color(&self) -> Option<ColorWhen> {
        match &self.command {
            Some(Command::Check(args) | Command::Hook(HookCommand::Run(args))) => args.output.color,
            Some(Command::WhyNot(args)) => args.output.color,
            _ => self.check.output.color,
        }
    }
}

impl CheckArgs {
    /// As a hook runs it: the index against HEAD, or against what the hook's runner compares with.
    pub(super) fn for_a_hook(&mut self) {
        // pre-commit sets this where there is no commit in the making: before a push, and in CI.
        let from = std::env::var("PRE_COMMIT_FROM_REF").ok().filter(|rev| !rev.is_empty());
        self.scope.staged = from.is_none();
        self.scope.since = from;
    }

    /// What of this cargo's own commands understand, as they want it.
    pub(super) fn for_cargo(&self) -> Vec<String> {
        let (packages, targets, build, ignored) = (&self.packages, &self.targets, &self.build, &self.ignored);
        let flags = [
            (packages.workspace, "--workspace"),
            (targets.lib, "--lib"),
            (targets.bins, "--bins"),
            (targets.tests, "--tests"),
            (targets.examples, "--examples"),
            (targets.benches, "--benches"),
            (targets.all_targets, "--all-targets"),
            (build.all_features, "--all-features"),
            (build.no_default_features, "--no-default-features"),
            (build.locked, "--locked"),
            (build.offline, "--offline"),
            (build.frozen, "--frozen"),
            (ignored.keep_going, "--keep-going"),
            (ignored.release, "--release"),
            (ignored.ignore_rust_version, "--ignore-rust-version"),
            (ignored.future_incompat_report, "--future-incompat-report"),
        ];
        let paths =
            |list: &[PathBuf]| -> Vec<String> { list.iter().map(|p| p.display().to_string()).collect() };
        let one = |value: &Option<String>| -> Vec<String> { value.clone().into_iter().collect() };
        let values = [
            ("--package", packages.package.clone()),
            ("--exclude", packages.exclude.clone()),
            ("--manifest-path", paths(&packages.manifest_path)),
            ("--bin", targets.bin.clone()),
            ("--test", targets.test.clone()),
            ("--example", targets.example.clone()),
            ("--bench", targets.bench.clone()),
            ("--features", build.features.clone()),
            ("--target", one(&build.target)),
            ("--target-dir", paths(ignored.target_dir.as_slice())),
            ("--profile", one(&ignored.profile)),
            ("--jobs", one(&ignored.jobs)),
            ("-Z", ignored.unstable.clone()),
        ];
        let mut args: Vec<String> =
            flags.iter().filter(|(set, _)| *set).map(|(_, flag)| (*flag).to_owned()).collect();
        for (flag, list) in values {
            args.extend(list.into_iter().flat_map(|value| [flag.to_owned(), value]));
        }
        args
    }
}
