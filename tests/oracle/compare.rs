//! What is equal to what.
//!
//! - Two names are one if they end in the same word and each is what the other most often stands for, over all that
//!   was compared in the program: the compiler writes the shortest public path (`reqwest::Client`), we write where a
//!   thing is defined (`reqwest::async_impl::client::Client`). So a name that is taken for another is seen wherever the
//!   other is known somewhere, and nothing of ours decides what a path means.
//! - Lifetimes, the lengths of arrays and the values of constants are not compared, nor the auto traits of a `dyn`.
//! - Allocators and hashers that nobody wrote may be missing at the end of the arguments.
//! - Where a model of ours gives a library's type another number of arguments, these are unknown.
//! - A type of a model whose name begins with `__` stands for several of the library: which, is unknown, and so is a
//!   call of its functions.
//! - A parameter is the parameter of that name; one that is written `impl Trait` is any that is written so.
//! - A closure is a closure with the same parameters and result, where the compiler tells them (it does in its trees,
//!   not in its graphs). A future that an `async` block makes is one with the same output.
//! - An `impl Trait` of ours is unknown, but for such a future: a signature does not tell the type behind it, and their
//!   tree does not tell the traits.
//! - What we do not know of a type makes it unknown, unless the rest is wrong.

use std::collections::HashMap;

use super::tree::{Bound, Callee, Owner, Tree};

/// How an answer of ours compares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Verdict {
    Right,
    Unknown,
    Wrong,
}

/// Arguments that need not be written.
const DEFAULTS: [&str; 4] = [
    "std::alloc::Global",
    "std::hash::RandomState",
    "alloc::alloc::Global",
    "std::hash::random::RandomState",
];

/// Which names were met at the same place, and how often: ours, theirs.
#[derive(Default)]
pub(crate) struct Names {
    met: HashMap<(String, String), u32>,
    ours: HashMap<String, String>,
    theirs: HashMap<String, String>,
}

impl Names {
    /// Notes the names of two types at the same place.
    pub(crate) fn meet(&mut self, ours: &Tree, theirs: &Tree) {
        let mut pairs = Vec::new();
        walk(ours, theirs, &mut |ours, theirs| pairs.push((ours.to_owned(), theirs.to_owned())));
        for (ours, theirs) in pairs {
            self.note(ours, theirs);
        }
    }

    fn note(&mut self, ours: String, theirs: String) {
        if end(&ours) == end(&theirs) {
            *self.met.entry((ours, theirs)).or_default() += 1;
        }
    }

    /// Notes the names of two functions at the same place.
    pub(crate) fn meet_calls(&mut self, ours: &Callee, theirs: &Callee) {
        match (&ours.owner, &theirs.owner) {
            (Owner::Trait(ours, one), Owner::Trait(theirs, other)) => {
                self.meet(ours, theirs);
                self.note(one.name.clone(), other.name.clone());
                one.args.iter().zip(&other.args).for_each(|(ours, theirs)| self.meet(ours, theirs));
            }
            (Owner::Type(ours), Owner::Type(theirs) | Owner::Path(theirs)) => self.meet(ours, theirs),
            (Owner::Path(Tree::Name(one, _)), Owner::Path(Tree::Name(other, _))) => {
                let function = |path: &str, callee: &Callee| format!("{path}::{}", callee.name);
                self.note(function(one, ours), function(other, theirs));
            }
            _ => {}
        }
    }

    /// When all were noted: what each most often stands for.
    pub(crate) fn settle(&mut self) {
        let mut met: Vec<_> = self.met.iter().collect();
        met.sort_by(|one, other| other.1.cmp(one.1).then(one.0.cmp(other.0)));
        for ((ours, theirs), _) in met {
            self.ours.entry(ours.clone()).or_insert_with(|| theirs.clone());
            self.theirs.entry(theirs.clone()).or_insert_with(|| ours.clone());
        }
    }

    /// The pairs that were taken for one although they name different crates, to be looked at.
    pub(crate) fn across_crates(&self) -> Vec<String> {
        let krate = |path: &str| path.split("::").next().unwrap_or_default().to_owned();
        let standard = ["std", "core", "alloc"];
        let mut across: Vec<String> = self
            .ours
            .iter()
            .filter(|(ours, theirs)| self.are_one(ours, theirs) && theirs.contains("::"))
            .filter(|(ours, theirs)| {
                krate(ours) != krate(theirs) && !standard.contains(&krate(ours).as_str())
            })
            // Of the crate itself the compiler leaves the name out.
            .filter(|(ours, theirs)| ours.split_once("::").is_some_and(|(_, path)| path != *theirs))
            .map(|(ours, theirs)| format!("{ours} = {theirs}"))
            .collect();
        across.sort();
        across
    }

    fn are_one(&self, ours: &str, theirs: &str) -> bool {
        let stands_for = |names: &HashMap<String, String>, name: &str, other: &str| {
            names.get(name).is_some_and(|found| found == other)
        };
        ours == theirs
            || (end(ours) == end(theirs)
                && stands_for(&self.ours, ours, theirs)
                && stands_for(&self.theirs, theirs, ours))
    }

    /// Whether our type is theirs.
    pub(crate) fn compare(&self, ours: &Tree, theirs: &Tree) -> Verdict {
        if matches!(ours, Tree::Name(name, _) if is_stand_in(name)) {
            return Verdict::Unknown;
        }
        match (ours, theirs) {
            (Tree::Name(one, ours), Tree::Name(other, theirs)) if self.are_one(one, other) => {
                self.arguments(ours, theirs)
            }
            (Tree::Ref(one, ours), Tree::Ref(other, theirs)) if one == other => self.compare(ours, theirs),
            (Tree::Ptr(ours), Tree::Ptr(theirs))
            | (Tree::Slice(ours), Tree::Slice(theirs))
            | (Tree::Array(ours), Tree::Array(theirs)) => self.compare(ours, theirs),
            (Tree::Tuple(ours), Tree::Tuple(theirs)) => self.all(ours, theirs),
            (Tree::Param(ours), Tree::Param(theirs)) if ours == theirs => Verdict::Right,
            // Their graphs write parameters as names.
            (Tree::Param(ours), Tree::Name(theirs, args)) if ours == theirs && args.is_empty() => {
                Verdict::Right
            }
            (Tree::Param(ours), Tree::Opaque(_)) if ours == "impl" => Verdict::Right,
            (Tree::Fn(ours, ret), Tree::Fn(theirs, returned))
            | (Tree::Closure(Some((ours, ret))), Tree::Closure(Some((theirs, returned)))) => {
                self.all(ours, theirs).max(self.compare(ret, returned))
            }
            (Tree::Closure(_), Tree::Closure(_))
            | (Tree::Never, Tree::Never)
            | (Tree::Unknown | Tree::Const, Tree::Const) => Verdict::Right,
            (Tree::Item(ours), Tree::Item(theirs)) => {
                if end(ours) == end(theirs) {
                    Verdict::Right
                } else {
                    Verdict::Wrong
                }
            }
            (Tree::Opaque(bounds), Tree::Future(output)) => match (output_of(bounds), output) {
                (Some(ours), Some(theirs)) => self.compare(ours, theirs),
                (Some(_), None) => Verdict::Right,
                (None, _) => Verdict::Unknown,
            },
            (Tree::Unknown | Tree::Opaque(_), _) => Verdict::Unknown,
            (Tree::Dyn(ours), Tree::Dyn(theirs)) => self.bounds(ours, theirs),
            (Tree::Assoc(ours, one), Tree::Assoc(theirs, other)) if one == other => {
                self.compare(ours, theirs)
            }
            _ => Verdict::Wrong,
        }
    }

    fn all(&self, ours: &[Tree], theirs: &[Tree]) -> Verdict {
        if ours.len() != theirs.len() {
            return Verdict::Wrong;
        }
        let parts = ours.iter().zip(theirs).map(|(ours, theirs)| self.compare(ours, theirs));
        parts.max().unwrap_or(Verdict::Right)
    }

    fn arguments(&self, ours: &[Tree], theirs: &[Tree]) -> Verdict {
        let is_default = |tree: &Tree| matches!(tree, Tree::Name(name, args) if args.is_empty() && DEFAULTS.contains(&name.as_str()));
        let common = ours.len().min(theirs.len());
        let mut rest = ours[common..].iter().chain(&theirs[common..]);
        if rest.all(is_default) { self.all(&ours[..common], &theirs[..common]) } else { Verdict::Unknown }
    }

    fn bounds(&self, ours: &[Bound], theirs: &[Bound]) -> Verdict {
        // Traits without methods are not kept by us.
        let (Some(one), Some(other)) = (ours.first(), theirs.first()) else {
            return if theirs.is_empty() { Verdict::Right } else { Verdict::Unknown };
        };
        self.bound(one, other)
    }

    fn bound(&self, ours: &Bound, theirs: &Bound) -> Verdict {
        if !self.are_one(&ours.name, &theirs.name) && end(&ours.name) != end(&theirs.name) {
            return Verdict::Wrong;
        }
        let mut verdict = self.arguments(&ours.args, &theirs.args);
        for (name, theirs) in &theirs.bindings {
            let ours = ours.bindings.iter().find(|(other, _)| other == name);
            verdict = verdict.max(ours.map_or(Verdict::Unknown, |(_, ours)| self.compare(ours, theirs)));
        }
        verdict
    }

    /// Whether our function is theirs: of the same module, or of the same type (whatever its arguments), or of the same
    /// type and trait with the same types for the trait's arguments. What is not known of these is not counted against
    /// it.
    pub(crate) fn compare_calls(&self, ours: &Callee, theirs: &Callee) -> Verdict {
        // Of a derived function we do not tell the name.
        let is_named = ours.name == theirs.name || ours.name.is_empty();
        if let Owner::Trait(Tree::Name(name, _), _) | Owner::Type(Tree::Name(name, _)) = &ours.owner
            && is_stand_in(name)
        {
            return Verdict::Unknown;
        }
        let is_right = is_named
            && match (&ours.owner, &theirs.owner) {
                (Owner::Trait(ours, one), Owner::Trait(theirs, other)) => {
                    let mut args = one.args.iter().zip(&other.args);
                    self.are_one(&one.name, &other.name)
                        && self.heads_agree(ours, theirs)
                        && args.all(|(ours, theirs)| self.heads_agree(ours, theirs))
                }
                (Owner::Type(ours), Owner::Type(theirs) | Owner::Path(theirs)) => {
                    self.heads_agree(ours, theirs)
                }
                (Owner::Path(Tree::Name(one, _)), Owner::Path(Tree::Name(other, _))) => {
                    let [one, other] = [one, other].map(|path| format!("{path}::{}", ours.name));
                    self.are_one(&one, &other)
                }
                _ => false,
            };
        if is_right { Verdict::Right } else { Verdict::Wrong }
    }

    /// Whether two types are of one definition, their arguments apart.
    fn heads_agree(&self, ours: &Tree, theirs: &Tree) -> bool {
        match (ours, theirs) {
            (Tree::Name(ours, _), Tree::Name(theirs, _)) => self.are_one(ours, theirs),
            (Tree::Ref(one, ours), Tree::Ref(other, theirs)) => {
                one == other && self.heads_agree(ours, theirs)
            }
            (Tree::Tuple(ours), Tree::Tuple(theirs)) => ours.len() == theirs.len(),
            (Tree::Slice(_), Tree::Slice(_))
            | (Tree::Array(_), Tree::Array(_))
            | (Tree::Ptr(_), Tree::Ptr(_)) => true,
            _ => self.compare(ours, theirs) != Verdict::Wrong,
        }
    }
}

/// A type of a model that stands for several of the library.
fn is_stand_in(name: &str) -> bool {
    end(name).starts_with("__")
}

/// The last word of a path.
fn end(path: &str) -> &str {
    path.rsplit("::").next().unwrap_or_default()
}

fn output_of(bounds: &[Bound]) -> Option<&Tree> {
    let bindings = bounds.iter().flat_map(|bound| &bound.bindings);
    bindings.filter(|(name, _)| name == "Output").map(|(_, ty)| ty).next()
}

/// Both trees as far as they have one form.
fn walk(ours: &Tree, theirs: &Tree, see: &mut dyn FnMut(&str, &str)) {
    let lists = |ours: &[Tree], theirs: &[Tree], see: &mut dyn FnMut(&str, &str)| {
        for (ours, theirs) in ours.iter().zip(theirs) {
            walk(ours, theirs, see);
        }
    };
    match (ours, theirs) {
        (Tree::Name(one, ours), Tree::Name(other, theirs)) => {
            see(one, other);
            lists(ours, theirs, see);
        }
        (Tree::Ref(_, ours), Tree::Ref(_, theirs))
        | (Tree::Ptr(ours), Tree::Ptr(theirs))
        | (Tree::Slice(ours), Tree::Slice(theirs))
        | (Tree::Array(ours), Tree::Array(theirs)) => {
            lists(std::slice::from_ref(ours), std::slice::from_ref(theirs), see);
        }
        (Tree::Tuple(ours), Tree::Tuple(theirs)) => lists(ours, theirs, see),
        (Tree::Dyn(ours), Tree::Dyn(theirs)) => {
            for (ours, theirs) in ours.iter().zip(theirs) {
                see(&ours.name, &theirs.name);
                lists(&ours.args, &theirs.args, see);
            }
        }
        _ => {}
    }
}
