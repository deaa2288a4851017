//! `cargo piilint hook`: a pre-commit hook that checks the index and speaks only of what the commit adds.

use std::fs;
use std::path::{Path, PathBuf};

use super::error::CliError;
use super::terminal::out;
use crate::load::{self, GitRepo, LoadOptions};

/// What tells our hook from others, and makes installing it twice harmless.
const CALL: &str = "cargo piilint hook run";

/// Writes the hook.
pub(super) fn install(manifest_path: Option<PathBuf>) -> Result<(), CliError> {
    let options = LoadOptions { manifest_path, ..LoadOptions::default() };
    let manifest = load::find_manifest(&options)?;
    let repo = GitRepo::discover(manifest.parent().unwrap_or(Path::new(".")))?;
    let hooks = repo.hooks_dir()?;
    let call = call(&repo, &manifest);
    let hook = hooks.join("pre-commit");
    if !repo.owns(&hooks) {
        let help = format!(
            "git's `core.hooksPath` leads out of this repository, to hooks that all repositories share; \
             add `{call} || exit 1` there if that is meant"
        );
        return Err(CliError::ForeignHook { path: hook, help });
    }
    match fs::read_to_string(&hook) {
        Ok(text) if text.contains(CALL) => {
            return out(&format!("the hook `{}` calls piilint already\n", hook.display()));
        }
        Ok(_) => {
            let help = format!("add this line to it: `{call} || exit 1`");
            return Err(CliError::ForeignHook { path: hook, help });
        }
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            return Err(CliError::Write { path: hook, reason: error.to_string() });
        }
        Err(_) => {}
    }
    let failed = |error: std::io::Error| CliError::Write { path: hook.clone(), reason: error.to_string() };
    fs::create_dir_all(&hooks).map_err(failed)?;
    fs::write(&hook, script(&call)).map_err(failed)?;
    make_executable(&hook).map_err(failed)?;
    out(&format!(
        "wrote `{}`: commits are checked for the personal data flows that they add\n",
        hook.display()
    ))
}

/// Git runs hooks at the top of the work tree, and the workspace may lie below it.
fn call(repo: &GitRepo, manifest: &Path) -> String {
    let path = manifest.strip_prefix(repo.top()).unwrap_or(manifest);
    if path == Path::new("Cargo.toml") {
        return CALL.to_owned();
    }
    format!("{CALL} --manifest-path '{}'", path.display().to_string().replace('\'', r"'\''"))
}

fn script(call: &str) -> String {
    format!(
        "#!/bin/sh\n\
         # Written by `cargo piilint hook install`; remove this file to be rid of it.\n\
         # It checks what will be committed, and fails only on what that adds.\n\
         exec {call}\n"
    )
}

#[cfg(unix)]
fn make_executable(path: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(0o755))
}

#[cfg(not(unix))]
fn make_executable(_path: &Path) -> std::io::Result<()> {
    Ok(())
}
