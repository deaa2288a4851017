//! Input tokens against a matcher.
//!
//! Repetitions take as much as they can, and give iterations back when what follows them does not match.
//! That finds every match that rustc's parallel matcher finds in a program that compiles, except where an
//! iteration that is complete would have to be cut differently.

use proc_macro2::{Delimiter, TokenTree};

use super::definition::{Matcher, Repeat, Token, token};
use super::fragment::fragment;
use crate::source::Sym;

/// What a variable holds.
#[derive(Clone, Debug)]
pub(super) enum Binding {
    One(Vec<TokenTree>),
    Many(Vec<Binding>),
}

/// What the variables of a rule hold, or those of one iteration.
pub(super) type Bindings = Vec<(Sym, Binding)>;

/// How many comparisons one call may take.
const MAX_STEPS: u32 = 2_000_000;

/// Counts steps, so that giving back iterations cannot take forever.
pub(super) struct Steps(u32);

impl Steps {
    pub(super) fn new() -> Self {
        Self(MAX_STEPS)
    }

    fn take(&mut self) -> Option<()> {
        self.0 = self.0.checked_sub(1)?;
        Some(())
    }

    /// Whether all are taken.
    pub(super) fn spent(&self) -> bool {
        self.0 == 0
    }
}

/// Matches the whole input.
pub(super) fn matches(matchers: &[Matcher], input: &[TokenTree], steps: &mut Steps) -> Option<Bindings> {
    let mut bindings = Vec::new();
    sequence(matchers, input, &mut bindings, steps, true)?;
    Some(bindings)
}

/// Matches a sequence at the beginning of the input (`whole`: all of it); gives how many trees it takes.
fn sequence(
    matchers: &[Matcher],
    input: &[TokenTree],
    bindings: &mut Bindings,
    steps: &mut Steps,
    whole: bool,
) -> Option<usize> {
    let mut at = 0;
    for (index, matcher) in matchers.iter().enumerate() {
        steps.take()?;
        let rest = &input[at..];
        match matcher {
            Matcher::Token(wanted) => at += same_token(wanted, rest.first())?,
            Matcher::Group(delimiter, inner) => {
                let Some(TokenTree::Group(group)) = rest.first() else { return None };
                if group.delimiter() != *delimiter {
                    return None;
                }
                let content: Vec<TokenTree> = group.stream().into_iter().collect();
                sequence(inner, &content, bindings, steps, true)?;
                at += 1;
            }
            Matcher::Var(name, kind) => {
                let found = fragment(*kind, rest)?;
                bindings.push((*name, Binding::One(found.tokens)));
                at += found.len;
            }
            Matcher::Repeat { .. } => {
                let after = &matchers[index + 1..];
                return repetition(matcher, after, rest, bindings, steps, whole).map(|len| at + len);
            }
        }
    }
    (!whole || at == input.len()).then_some(at)
}

fn same_token(wanted: &Token, tree: Option<&TokenTree>) -> Option<usize> {
    let same = match (wanted, tree?) {
        // How close punctuation stands to the next does not matter.
        (Token::Punct(wanted, _), TokenTree::Punct(punct)) => *wanted == punct.as_char(),
        (wanted, tree) => token(tree).as_ref() == Some(wanted),
    };
    same.then_some(1)
}

/// One iteration that was matched.
struct Iteration {
    end: usize,
    bindings: Bindings,
}

/// Matches a repetition and what comes after it in its sequence.
fn repetition(
    matcher: &Matcher,
    after: &[Matcher],
    input: &[TokenTree],
    bindings: &mut Bindings,
    steps: &mut Steps,
    whole: bool,
) -> Option<usize> {
    let Matcher::Repeat { inner, separator, kind, vars } = matcher else { return None };
    let mut iterations: Vec<Iteration> = Vec::new();
    let mut at = 0;
    while at < input.len() && (*kind != Repeat::Maybe || iterations.is_empty()) {
        let Some(start) = after_separator(separator, input, at, iterations.is_empty()) else { break };
        let mut own = Vec::new();
        let Some(len) = sequence(inner, &input[start..], &mut own, steps, false) else { break };
        if start + len == at {
            break;
        }
        at = start + len;
        iterations.push(Iteration { end: at, bindings: own });
    }
    let least = usize::from(*kind == Repeat::Some);
    loop {
        if iterations.len() < least {
            return None;
        }
        let end = iterations.last().map_or(0, |iteration| iteration.end);
        let before = bindings.len();
        if let Some(len) = sequence(after, &input[end..], bindings, steps, whole) {
            let rest = bindings.split_off(before);
            bindings.extend(collect(vars, iterations));
            bindings.extend(rest);
            return Some(end + len);
        }
        bindings.truncate(before);
        steps.take()?;
        iterations.pop()?;
    }
}

fn after_separator(separator: &[Token], input: &[TokenTree], at: usize, first: bool) -> Option<usize> {
    if first {
        return Some(at);
    }
    separator.iter().try_fold(at, |at, wanted| same_token(wanted, input.get(at)).map(|len| at + len))
}

/// The bindings of the iterations, variable by variable.
fn collect(vars: &[Sym], mut iterations: Vec<Iteration>) -> Bindings {
    let take = |iteration: &mut Iteration, name: Sym| {
        let at = iteration.bindings.iter().position(|(bound, _)| *bound == name)?;
        Some(iteration.bindings.swap_remove(at).1)
    };
    vars.iter()
        .map(|&name| {
            let each = iterations.iter_mut().filter_map(|iteration| take(iteration, name)).collect();
            (name, Binding::Many(each))
        })
        .collect()
}

/// Whether a tree is a group that macros have made.
pub(super) fn is_bare(tree: &TokenTree) -> bool {
    matches!(tree, TokenTree::Group(group) if group.delimiter() == Delimiter::None)
}
