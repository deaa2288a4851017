//! `--timings`: how long each stage took, and what that costs beyond reading the sources.

use super::output::Findings;
use super::settings::Settings;
use crate::pipeline;

/// The time that `cargo metadata` took, among the timings.
pub(super) const METADATA: &str = "cargo metadata";

/// Says it on stderr, if it was asked for.
pub(super) fn say(settings: &Settings, findings: &Findings) {
    if !settings.timings {
        return;
    }
    let line =
        |seconds: f64, what: &str| settings.terminal.say(&format!("{:>9.1} ms  {what}", seconds * 1000.0));
    let is_stage = |stage: &str| ![pipeline::FLOOR, pipeline::MODELS, METADATA].contains(&stage);
    findings.timings.iter().for_each(|(stage, seconds)| line(*seconds, stage));
    let total: f64 =
        findings.timings.iter().filter(|(stage, _)| is_stage(stage)).map(|(_, seconds)| seconds).sum();
    line(total, "total of the stages, without cargo metadata and the floor");
    if let Some((_, floor)) = findings.timings.iter().find(|(stage, _)| *stage == pipeline::FLOOR) {
        settings.terminal.say(&format!("{:>9.2}     times the floor", total / floor));
    }
    if let Some(peak) = peak_memory() {
        settings.terminal.say(&format!("{:>9.1} MiB peak memory", peak / 1024.0));
    }
}

/// The most memory that the process had, in KiB; known on Linux.
fn peak_memory() -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.split_whitespace().next()?.parse().ok()
}
