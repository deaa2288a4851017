//! What the terminal can do, and speaking to people on stderr.
//!
//! Nothing here panics on a closed pipe, which is why there is no `println!` in this crate.

use std::env;
use std::io::{self, IsTerminal, Write};

use miette::{Diagnostic, GraphicalReportHandler, GraphicalTheme};

use super::args::ColorWhen;
use super::error::CliError;

/// How to speak to people.
#[derive(Clone, Copy, Debug)]
pub struct Terminal {
    /// Colours on stdout.
    pub color_out: bool,
    /// Colours on stderr.
    pub color_err: bool,
    /// Columns.
    pub width: usize,
    /// Hyperlinks on stdout.
    pub hyperlinks: bool,
    /// Say nothing but reports and errors.
    pub quiet: bool,
}

impl Terminal {
    /// From the flag and the environment.
    pub fn new(color: Option<ColorWhen>, quiet: bool) -> Terminal {
        let (out, err) = (io::stdout().is_terminal(), io::stderr().is_terminal());
        let wish = color.or_else(color_of_environment);
        let decide = |terminal: bool| match wish {
            Some(ColorWhen::Always) => true,
            Some(ColorWhen::Never) => false,
            _ => terminal,
        };
        let quiet = quiet || env::var("CARGO_TERM_QUIET").is_ok_and(|v| v == "true");
        let color_out = decide(out);
        let hyperlinks = color_out && out && supports_hyperlinks::on(supports_hyperlinks::Stream::Stdout);
        Terminal { color_out, color_err: decide(err), width: width(), hyperlinks, quiet }
    }

    /// Says something on stderr, unless quiet.
    pub fn say(&self, text: &str) {
        if !self.quiet {
            err_line(text);
        }
    }

    /// Shows an error or a warning on stderr.
    pub fn show(&self, diagnostic: &dyn Diagnostic) {
        let theme =
            if self.color_err { GraphicalTheme::unicode() } else { GraphicalTheme::unicode_nocolor() };
        let handler = GraphicalReportHandler::new_themed(theme).with_width(self.width).with_links(false);
        let mut text = String::new();
        if handler.render_report(&mut text, diagnostic).is_err() {
            text = diagnostic.to_string();
        }
        err_line(text.trim_end());
    }
}

/// Cargo's variable first, then the ones that most tools share.
fn color_of_environment() -> Option<ColorWhen> {
    let cargo = env::var("CARGO_TERM_COLOR").ok();
    match cargo.as_deref() {
        Some("always") => return Some(ColorWhen::Always),
        Some("never") => return Some(ColorWhen::Never),
        _ => {}
    }
    let is_set = |name: &str| env::var_os(name).is_some_and(|value| !value.is_empty());
    let is_on = |name: &str| is_set(name) && env::var_os(name).is_some_and(|value| value != "0");
    if is_set("NO_COLOR") {
        Some(ColorWhen::Never)
    } else if is_on("CLICOLOR_FORCE") || is_on("FORCE_COLOR") {
        Some(ColorWhen::Always)
    } else {
        None
    }
}

/// The columns of the terminal; 80 where there is none, so that files and logs are alike everywhere.
fn width() -> usize {
    let terminal = terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
    terminal.unwrap_or(80).clamp(40, 120)
}

fn err_line(text: &str) {
    // If stderr is gone, there is nobody left to tell.
    let _ = writeln!(io::stderr().lock(), "{text}");
}

/// Writes to stdout.
pub(super) fn out(text: &str) -> Result<(), CliError> {
    let mut stdout = io::stdout().lock();
    let written = stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush());
    written.map_err(|error| stdout_error(&error))
}

/// An error on stdout: a closed pipe is no error to speak of.
pub(super) fn stdout_error(error: &io::Error) -> CliError {
    if error.kind() == io::ErrorKind::BrokenPipe {
        return CliError::ClosedPipe;
    }
    CliError::Write { path: "standard output".into(), reason: error.to_string() }
}
