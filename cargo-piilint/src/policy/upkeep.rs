//! What a configuration needs from time to time: verifications that lapse, exceptions that end, gaps in the
//! register. Warnings at their lines; none of them stops a run.

use jiff::ToSpan;
use jiff::civil;
use piilint_grammar::Date;

use super::Policy;
use super::exception::Exception;
use super::place::{At, Place, Problem};
use super::recipient::{Basis, Recipient, RecipientRole, Verification};

/// A lapse is told this many days ahead.
pub const WARN_AHEAD: u32 = 30;

/// One warning.
#[derive(Clone, Debug)]
pub struct Upkeep {
    /// The rule that it is a finding of, if of any.
    pub code: Option<&'static str>,
    /// What is wrong, and where.
    pub problem: Problem,
    /// Whether only the passing of time brought it about: then it never fails `--staged` or `--since`.
    pub by_date: bool,
}

/// Today, in UTC, so that two machines agree.
pub fn today() -> Date {
    let date = jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date();
    from_civil(date).unwrap_or(Date { year: 1970, month: 1, day: 1 })
}

fn from_civil(date: civil::Date) -> Option<Date> {
    let year = u16::try_from(date.year()).ok()?;
    Some(Date { year, month: u8::try_from(date.month()).ok()?, day: u8::try_from(date.day()).ok()? })
}

fn to_civil(date: Date) -> Option<civil::Date> {
    let year = i16::try_from(date.year).ok()?;
    civil::Date::new(year, i8::try_from(date.month).ok()?, i8::try_from(date.day).ok()?).ok()
}

/// So many days later; the last day of the calendar where there is none.
pub fn add_days(date: Date, days: u64) -> Date {
    let last = Date { year: 9999, month: 12, day: 31 };
    let days = i64::try_from(days).ok().filter(|days| *days < 4_000_000);
    let later = days.and_then(|days| to_civil(date)?.checked_add(days.days()).ok());
    later.and_then(from_civil).unwrap_or(last)
}

impl Recipient {
    /// How fresh its verification is.
    pub fn verification(&self, today: Date) -> Verification {
        let Some(every) = self.verify_every else { return Verification::Current };
        let Some(verified) = self.verified else { return Verification::Never };
        let end = add_days(verified.value, every.days());
        if end < today {
            Verification::LapsedOn(end)
        } else if end <= add_days(today, WARN_AHEAD.into()) {
            Verification::LapsesOn(end)
        } else {
            Verification::Current
        }
    }
}

/// Everything that the configuration needs today.
pub fn upkeep(policy: &Policy, today: Date) -> Vec<Upkeep> {
    let mut list: Vec<Upkeep> = policy.notes.iter().cloned().map(|problem| plain(problem, false)).collect();
    for recipient in policy.recipients.iter() {
        list.extend(register_gaps(policy, recipient));
        list.extend(verification(recipient, today));
    }
    for exception in &policy.exceptions {
        list.extend(exception_upkeep(exception, today));
    }
    list.sort_by_key(|upkeep| upkeep.problem.place);
    list
}

fn plain(problem: Problem, by_date: bool) -> Upkeep {
    Upkeep { code: None, problem, by_date }
}

fn problem(place: Place, message: String, help: &str) -> Problem {
    Problem { place, message, label: String::new(), help: Some(help.to_owned()), other: None }
}

fn register_gaps(policy: &Policy, recipient: &Recipient) -> Vec<Upkeep> {
    let (name, place) = (&recipient.name.value, recipient.name.span);
    let mut list = Vec::new();
    if recipient.role == RecipientRole::Processor {
        let needed = [
            ("agreement", recipient.agreement.is_none()),
            ("purposes", recipient.purposes.is_empty()),
            ("data", recipient.data.is_empty()),
        ];
        let missing: Vec<&str> = needed.iter().filter(|(_, missing)| *missing).map(|(key, _)| *key).collect();
        if !missing.is_empty() {
            let message = format!("the processor `{name}` has no `{}`", missing.join("`, no `"));
            let help = "a processor acts on instructions: say under which agreement, for which purposes, with which data";
            list.push(plain(problem(place, message, help), false));
        }
    } else if recipient.basis != Basis::Consent
        && (recipient.data.is_empty() || recipient.purposes.is_empty())
    {
        let message = format!("the basis of `{name}` covers nothing: it has no `data` or no `purposes`");
        list.push(plain(
            problem(place, message, "a basis covers `data` for `purposes`, so both have to be said"),
            false,
        ));
    }
    let only_pipl = !policy.laws.is_empty() && policy.laws.iter().all(|law| law.id.starts_with("cn-"));
    if recipient.basis == Basis::LegitimateInterest && only_pipl {
        let message = format!("`{name}` relies on a legitimate interest, which PIPL art. 13 does not know");
        list.push(plain(problem(place, message, "choose another basis, or `consent`"), false));
    }
    list
}

fn verification(recipient: &Recipient, today: Date) -> Option<Upkeep> {
    let (name, At { span, .. }) = (&recipient.name.value, recipient.verified?);
    let help = "look at the recipient again, then set `verified` to that day";
    let message = match recipient.verification(today) {
        Verification::LapsesOn(day) => format!("the verification of `{name}` lapses on {day}"),
        Verification::LapsedOn(day) => format!("the verification of `{name}` lapsed on {day}"),
        Verification::Current | Verification::Never => return None,
    };
    Some(plain(problem(span, message, help), true))
}

fn exception_upkeep(exception: &Exception, today: Date) -> Vec<Upkeep> {
    let mut list = Vec::new();
    if exception.reason.is_none() {
        let message = "this exception gives no reason".to_owned();
        let problem = problem(exception.place, message, "add `reason = \"...\"`: who reads it next will ask");
        list.push(Upkeep { code: Some("PII902"), problem, by_date: false });
    }
    if let Some(until) = exception.until {
        let help = "remove the entry, or have its owner decide anew";
        if exception.is_expired(today) {
            let problem = problem(until.span, format!("this exception ended on {}", until.value), help);
            list.push(Upkeep { code: Some("PII901"), problem, by_date: true });
        } else if until.value <= add_days(today, WARN_AHEAD.into()) {
            list.push(plain(
                problem(until.span, format!("this exception ends on {}", until.value), help),
                true,
            ));
        }
    }
    list
}
