//! Inference: the types of all places of a body, and with them what its calls mean.
//!
//! # Terms
//!
//! A type that is not known yet is a *variable* of the [`Table`]. An *obligation* is a claim that must hold
//! (`?F: FnMut(?A) -> ?B`) or an associated type to be found; obligations wait in a queue until enough is known. A
//! *task* is a piece of the body that waits: a method call whose receiver is open, a place whose base is, a
//! coercion whose source is. A variable is *late* when it stands for the result of a task: what it flows into waits
//! with it rather than deciding its type from the wrong end.
//!
//! # The question
//!
//! rustc types a body in one pass and rejects what it cannot type by then. We must not: a gap in what we know of a
//! library would stop everything after it. So each statement is typed as far as it goes, in source order; what is
//! stuck becomes a task; and when the pass is over, tasks and obligations are tried again until nothing moves. Only
//! then do we decide what is still open, one measure after the other ([`Measure`]), each followed by another round.
//!
//! Closures are typed after the statement that hands them on, because the callee's bounds tell their parameters.
//!
//! # Worked example
//!
//! `let names: Vec<String> = users.iter().map(|u| u.name.clone()).collect();` with `users: Vec<User>`
//!
//! ```text
//! _3 = users.iter()            Vec derefs to [User]: _3: Iter<User>
//! _4 = closure#0               Closure(?u) -> ?r, its body waits
//! _5 = _3.map(_4)              Map<Iter<User>, ?B>, obligation Closure: FnMut(<Iter<User> as Iterator>::Item) -> ?B
//!                              so ?u = &User and ?B = ?r; now the closure's body:
//!     _7 = u.name.clone()      place (*u).name: String; Clone::clone for String; ?r = String
//! _6 = _5.collect()            ?C, obligation ?C: FromIterator<String>
//! names = _6                   ?C = Vec<String>, the obligation holds
//! ```

mod call;
mod closure;
mod coerce;
mod finish;
mod ops;
mod order;
mod path;
mod place;
mod question;
mod slot;
mod stmt;

use std::collections::BTreeMap;
use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::ir::body::{BlockId, Body, ClosureId, Place, Rvalue, Scoped, Stmt};
use crate::ir::path::TypeRef;
use crate::ir::program::{DefId, Role};
use crate::ir::ty::Ty;
use crate::source::{Span, Sym};

use super::convert::{Convert, Holes, Limits};
use super::fold::{Step, map};
use super::sig::{Env, Goal};
use super::solve::{Pending, Solver};
use super::unify::Table;
use super::{CallForm, Inferred, Types};

#[cfg(test)]
pub(super) use slot::operands;
use slot::{At, Slot, TERM};

/// Types a body and makes its implicit steps explicit.
pub(super) fn infer(types: &Types<'_>, body: Body) -> Inferred {
    let mut infer = Infer::new(types, body);
    infer.declare();
    infer.run();
    infer.finish()
}

/// What waits.
#[derive(Clone, Debug)]
enum Task {
    /// The value of a statement, or a terminator.
    Stmt(At),
    /// A place; `var` is its type.
    Place { slot: Slot, mutable: bool, var: Ty },
    /// The conversion of a `?`'s error.
    Conversion(BlockId),
    /// A value's flow into a place of another type.
    Coerce { slot: Option<Slot>, from: Ty, to: Ty },
}

/// What is done when nothing moves, in this order.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Measure {
    /// Nothing yet.
    Wait,
    /// Closures that nothing was learned about are typed.
    Closures,
    /// Values that are not typed yet take the type of what they flow into.
    Coercions,
    /// Number literals get their default types.
    Numbers,
    /// Patterns, operators and conversions decide by what is usual.
    Force,
}

impl Measure {
    fn next(self) -> Option<Self> {
        Some(match self {
            Self::Wait => Self::Closures,
            Self::Closures => Self::Coercions,
            Self::Coercions => Self::Numbers,
            Self::Numbers => Self::Force,
            Self::Force => return None,
        })
    }
}

/// An obligation, and the variables that it waits for.
#[derive(Debug)]
struct Waiting {
    pending: Pending,
    on: Vec<u32>,
}

/// Blocks being typed, and how far.
#[derive(Debug)]
struct Run {
    blocks: Vec<BlockId>,
    block: usize,
    stmt: usize,
}

/// The inference of one body.
struct Infer<'a, 'p> {
    types: &'a Types<'p>,
    env: Arc<Env>,
    body: Body,
    table: Table,
    /// The type of each local.
    locals: Vec<Ty>,
    queue: Vec<Waiting>,
    /// Whether what waits for no variable is tried, for the last time.
    is_last_attempt: bool,
    /// The version of the table when the queue was last tried.
    tried: u64,
    tasks: Vec<Task>,
    /// Variables for places that are open, by where they stand.
    open_places: FxHashMap<Slot, Ty>,
    /// Closures whose bodies are not typed yet.
    untyped: Vec<bool>,
    /// Blocks that were typed.
    seen: Vec<bool>,
    /// Closures to be typed next, and what was interrupted by others; the last goes first.
    runs: Vec<Run>,
    measure: Measure,
    /// Bodies of models pass values of one type for another where the data is the same (`fn deref(&self) -> &[T] {
    /// self }`): nothing is to be put between.
    is_model: bool,
    /// Where the value that is being coerced stands.
    coerced: Option<Slot>,
    /// Types that are hidden behind `dyn`, by where that is.
    hidden: Vec<(Slot, Ty, Arc<[DefId]>)>,
    /// The form and the name of each call, for the statistics.
    calls: BTreeMap<At, (CallForm, Sym)>,
    in_scope: FxHashMap<DefId, Arc<[DefId]>>,
}

/// How often nothing may move before we stop; each measure takes one.
const MAX_ROUNDS: usize = 400;

impl<'a, 'p> Infer<'a, 'p> {
    fn new(types: &'a Types<'p>, body: Body) -> Self {
        let env = types.env(body.owner);
        Self {
            types,
            env,
            table: Table::default(),
            locals: Vec::new(),
            queue: Vec::new(),
            is_last_attempt: false,
            tried: u64::MAX,
            tasks: Vec::new(),
            open_places: FxHashMap::default(),
            untyped: vec![true; body.closures.len()],
            seen: vec![false; body.blocks.len()],
            runs: Vec::new(),
            measure: Measure::Wait,
            is_model: is_model(types, body.owner),
            coerced: None,
            hidden: Vec::new(),
            calls: BTreeMap::new(),
            in_scope: FxHashMap::default(),
            body,
        }
    }

    /// The types of locals as far as they are written, and of parameters and result by the signature.
    fn declare(&mut self) {
        for index in 0..self.body.locals.len() {
            let written = self.body.locals[index].written.clone();
            let ty = match written {
                Some(written) => self.convert(&written),
                None => self.table.any(),
            };
            self.locals.push(ty);
        }
        let owner = self.body.owner;
        let Some(sig) = self.types.raw_sig(owner) else {
            let ty = self.types.own_type(owner);
            return self.set_local(self.body.ret.0, ty);
        };
        for (local, param) in self.body.params.clone().into_iter().zip(sig.params.iter()) {
            let ty = self.normalize(param);
            self.set_local(local.0, ty);
        }
        let ret = self.normalize(&sig.body_ret);
        let ret = self.reveal(&ret);
        self.set_local(self.body.ret.0, ret);
    }

    fn set_local(&mut self, local: u32, ty: Ty) {
        if let Some(slot) = self.locals.get_mut(local as usize) {
            *slot = ty;
        }
    }

    /// Inside its function an `impl Trait` is the type that is returned.
    fn reveal(&mut self, ty: &Ty) -> Ty {
        let mut goals = Vec::new();
        let table = &mut self.table;
        let revealed = map(ty, &mut |part| match part {
            Ty::Opaque(traits) => {
                let var = table.any();
                goals.extend(traits.iter().map(|tr| Goal { ty: var.clone(), tr: tr.clone() }));
                Step::Done(var)
            }
            _ => Step::Parts,
        });
        for goal in &goals {
            self.require(goal);
        }
        revealed
    }

    /// Types the whole body.
    fn run(&mut self) {
        self.enter(self.body.entry);
        self.step_runs();
        let mut rounds = 0;
        loop {
            let moved = self.round();
            rounds += 1;
            if rounds > MAX_ROUNDS {
                break;
            }
            if moved {
                continue;
            }
            match self.measure.next() {
                Some(next) => self.measure = next,
                None => break,
            }
            self.take_measure();
        }
        self.dead_code();
    }

    fn take_measure(&mut self) {
        match self.measure {
            Measure::Closures => {
                for id in (0..self.body.closures.len() as u32).rev() {
                    self.enter_closure(ClosureId(id));
                }
                self.step_runs();
            }
            Measure::Numbers => {
                self.table.default_numbers(self.types.names.i32, self.types.names.f64);
            }
            Measure::Wait | Measure::Coercions | Measure::Force => {}
        }
    }

    /// Tries everything that waits once more; whether anything moved.
    fn round(&mut self) -> bool {
        let progress = self.table.progress();
        self.solve();
        let tasks = std::mem::take(&mut self.tasks);
        let mut done = 0;
        for task in tasks {
            let waiting = self.tasks.len();
            self.retry(task);
            if self.tasks.len() == waiting {
                done += 1;
            }
            self.solve();
            self.step_runs();
        }
        done > 0 || self.table.progress() != progress
    }

    fn retry(&mut self, task: Task) {
        match task {
            Task::Stmt(at) if at.stmt == TERM => self.terminator(at.block),
            Task::Stmt(at) => self.statement(at),
            Task::Place { slot, mutable, var } => self.retry_place(slot, mutable, &var),
            Task::Conversion(block) => self.conversion(block),
            Task::Coerce { slot, from, to } => self.coerce_slot(slot, &from, &to),
        }
    }

    /// Blocks that nothing leads to still have types.
    fn dead_code(&mut self) {
        for block in 0..self.body.blocks.len() {
            if !self.seen[block] {
                self.runs.push(Run { blocks: vec![BlockId(block as u32)], block: 0, stmt: 0 });
                self.step_runs();
            }
        }
        for _ in 0..MAX_ROUNDS {
            if !self.round() {
                break;
            }
        }
    }

    /// Begins to type the blocks from here on.
    fn enter(&mut self, entry: BlockId) {
        let blocks = order::blocks_from(&self.body, entry);
        self.runs.push(Run { blocks, block: 0, stmt: 0 });
    }

    /// Types what was begun. A statement may begin the typing of closures, which then goes first.
    fn step_runs(&mut self) {
        while let Some(run) = self.runs.last_mut() {
            let Some(block) = run.blocks.get(run.block).copied() else {
                self.runs.pop();
                continue;
            };
            self.seen[block.0 as usize] = true;
            let stmt = run.stmt;
            if stmt < self.body.blocks[block.0 as usize].stmts.len() {
                run.stmt += 1;
                self.statement(At { block, stmt: stmt as u32 });
            } else {
                run.block += 1;
                run.stmt = 0;
                self.terminator(block);
            }
            self.solve();
        }
    }

    /// Answers a question, keeping what is left over.
    fn with_solver<R>(&mut self, question: impl FnOnce(&mut Solver<'_, 'p>) -> R) -> R {
        self.table.begin_question();
        let mut solver = Solver::new(self.types, &mut self.table, &self.env);
        let answer = question(&mut solver);
        let pending = std::mem::take(&mut solver.pending);
        self.table.end_question();
        for pending in pending {
            self.wait(pending);
        }
        answer
    }

    /// Asks whether something holds without learning from it.
    fn probe<R>(&mut self, question: impl FnOnce(&mut Solver<'_, 'p>) -> R) -> R {
        let mut solver = Solver::new(self.types, &mut self.table, &self.env);
        solver.probe(question)
    }

    fn wait(&mut self, pending: Pending) {
        let mut on = Vec::new();
        let table = &self.table;
        let mut note = |ty: &Ty| {
            super::fold::any(&table.resolve(ty), &mut |part| {
                if let Ty::Var(id) = part {
                    on.push(*id);
                }
                false
            });
        };
        match &pending {
            Pending::Goal(goal) => {
                note(&goal.ty);
                goal.tr.args.iter().for_each(&mut note);
            }
            Pending::Projection { ty, tr, .. } => {
                note(ty);
                tr.args.iter().for_each(&mut note);
            }
        }
        if !(on.is_empty() && self.is_last_attempt) {
            self.queue.push(Waiting { pending, on });
        }
    }

    /// Adds an obligation and tries it at once.
    fn require(&mut self, goal: &Goal) {
        self.with_solver(|solver| solver.prove(goal));
    }

    /// Tries the obligations that something was learned for, until nothing more is learned.
    fn solve(&mut self) {
        while self.tried != self.table.version() {
            self.tried = self.table.version();
            let queue = std::mem::take(&mut self.queue);
            for waiting in queue {
                if waiting.on.is_empty() {
                    // The question that left it over may have found its variables; if not, nothing ever will.
                    self.is_last_attempt = true;
                    self.attempt(waiting.pending);
                    self.is_last_attempt = false;
                } else if waiting.on.iter().all(|var| self.table.is_root(*var)) {
                    self.queue.push(waiting);
                } else {
                    self.attempt(waiting.pending);
                }
            }
        }
    }

    fn attempt(&mut self, pending: Pending) {
        match pending {
            Pending::Goal(goal) => {
                self.with_solver(|solver| solver.prove(&goal));
            }
            Pending::Projection { ty, tr, name, var } => {
                let found = self.with_solver(|solver| solver.project(&ty, &tr, name));
                match found {
                    Some(found) => {
                        self.table.unify(&var, &found);
                    }
                    None => self.wait(Pending::Projection { ty, tr, name, var }),
                }
            }
        }
    }

    fn normalize(&mut self, ty: &Ty) -> Ty {
        self.with_solver(|solver| solver.normalize(ty))
    }

    /// Puts types for the parameters of `def` into a type of its signature.
    fn instantiate(&mut self, ty: &Ty, def: DefId, types: &[Ty]) -> Ty {
        self.with_solver(|solver| solver.instantiate(ty, def, types))
    }

    /// A type as written in the body.
    fn convert(&mut self, ty: &Scoped<TypeRef>) -> Ty {
        let (types, owner) = (self.types, self.body.owner);
        let holes = Holes::Fresh(&mut self.table);
        let converted = Convert::body(types, owner, ty.scope, holes, &mut Limits::new()).ty(&ty.value);
        self.normalize(&converted)
    }

    /// The traits whose methods can be called in a scope.
    fn traits_in_scope(&mut self, scope: DefId) -> Arc<[DefId]> {
        let resolver = self.types.resolver;
        Arc::clone(self.in_scope.entry(scope).or_insert_with(|| resolver.traits_in_scope(scope)))
    }

    fn local_ty(&self, place: &Place) -> Ty {
        self.locals.get(place.local.0 as usize).cloned().unwrap_or(Ty::Unknown)
    }

    fn shallow(&self, ty: &Ty) -> Ty {
        self.table.shallow(ty)
    }
}

fn is_model(types: &Types<'_>, owner: DefId) -> bool {
    let program = types.program();
    program.krate(program.def(owner).krate).is_some_and(|krate| krate.role == Role::Model)
}

/// What stands in a body while a statement is out of it.
fn vacant(dst: Place) -> Stmt {
    Stmt { dst, value: Rvalue::Unknown(Vec::new()), span: Span::DUMMY, hides: None }
}
