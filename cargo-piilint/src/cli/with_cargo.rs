//! `--with check|clippy`: an editor takes one check command, so that one runs another.
//!
//! Its messages go through unchanged and first; ours follow in the same stream.

use std::env;
use std::io;
use std::process::{Command, Stdio};

use super::args::With;
use super::error::CliError;
use super::settings::Settings;
use super::terminal::stdout_error;

/// Runs the command; false when it failed, which is told by its own messages.
pub(super) fn run(with: With, settings: &Settings) -> Result<bool, CliError> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let name = match with {
        With::Check => "check",
        With::Clippy => "clippy",
    };
    let failed =
        |error: io::Error| CliError::With { command: format!("cargo {name}"), reason: error.to_string() };
    let json = settings.outputs.iter().any(|o| o.format.name == "rustc-json" && o.path.is_none());
    let mut command = Command::new(cargo);
    command.arg(name).args(&settings.with_args).stdin(Stdio::null());
    if !json {
        return Ok(command.status().map_err(failed)?.success());
    }
    let format = if settings.json_colors { "json-diagnostic-rendered-ansi" } else { "json" };
    command.arg(format!("--message-format={format}")).stdout(Stdio::piped());
    let mut child = command.spawn().map_err(failed)?;
    let copied = match child.stdout.take() {
        Some(mut stdout) => io::copy(&mut stdout, &mut io::stdout().lock()),
        None => Ok(0),
    };
    if copied.is_err() {
        // Nobody reads any more; cargo would only go on compiling.
        let _ = child.kill();
    }
    let status = child.wait().map_err(failed)?;
    copied.map_err(|error| stdout_error(&error))?;
    Ok(status.success())
}
