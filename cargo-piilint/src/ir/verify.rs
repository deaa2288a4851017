//! What holds for every body: a stage that breaks it is found here and not three stages later.

use super::body::{Body, Callee, Operand, Place, Proj, Rvalue, Stmt, Terminator};

/// Everything that is wrong with a body; empty for a sound one. `inferred`: after types, when no implicit
/// step may be left.
pub fn body(body: &Body, inferred: bool) -> Vec<String> {
    let mut verifier = Verifier { body, inferred, wrong: Vec::new() };
    verifier.all();
    verifier.wrong
}

struct Verifier<'a> {
    body: &'a Body,
    inferred: bool,
    wrong: Vec<String>,
}

impl Verifier<'_> {
    fn all(&mut self) {
        let body = self.body;
        self.block_id(body.entry.0);
        let mut heads = vec![body.ret];
        heads.extend(&body.params);
        for closure in &body.closures {
            self.block_id(closure.entry.0);
            heads.push(closure.ret);
            heads.extend(closure.params.iter().chain(&closure.captures));
        }
        for local in heads {
            self.local(local.0);
        }
        for block in &body.blocks {
            block.stmts.iter().for_each(|stmt| self.stmt(stmt));
            self.terminator(&block.term);
        }
    }

    fn block_id(&mut self, id: u32) {
        if id as usize >= self.body.blocks.len() {
            self.wrong.push(format!("no block bb{id}"));
        }
    }

    fn local(&mut self, id: u32) {
        if id as usize >= self.body.locals.len() {
            self.wrong.push(format!("no local _{id}"));
        }
    }

    fn place(&mut self, place: &Place) {
        self.local(place.local.0);
        for proj in &place.proj {
            match proj {
                Proj::Index(_) | Proj::DowncastPath(_) if self.inferred => {
                    self.wrong.push(format!("implicit step left in _{}", place.local.0));
                }
                Proj::Index(operand) => self.operand(operand),
                _ => {}
            }
        }
    }

    fn operand(&mut self, operand: &Operand) {
        if let Operand::Place(place) | Operand::Ref(_, place) = operand {
            self.place(place);
        }
    }

    fn stmt(&mut self, stmt: &Stmt) {
        self.place(&stmt.dst);
        match &stmt.value {
            Rvalue::Use(operand)
            | Rvalue::Unary(_, operand)
            | Rvalue::Cast(operand, _)
            | Rvalue::Await(operand) => {
                self.operand(operand);
            }
            Rvalue::Ref(_, place) => self.place(place),
            Rvalue::Bind(_, place) => {
                self.place(place);
                if self.inferred {
                    self.wrong.push("a binding whose mode is not decided".to_owned());
                }
            }
            Rvalue::Call(call) => {
                if call.args.len() != call.arg_spans.len() {
                    self.wrong.push("a call whose arguments and places differ in number".to_owned());
                }
                call.args.iter().for_each(|arg| self.operand(arg));
                if self.inferred && matches!(call.callee, Callee::Path(_) | Callee::Method(..)) {
                    self.wrong.push("a call that was not resolved or given up".to_owned());
                }
            }
            Rvalue::Closure(id) if id.0 as usize >= self.body.closures.len() => {
                self.wrong.push(format!("no closure {}", id.0));
            }
            _ => {}
        }
    }

    fn terminator(&mut self, term: &Terminator) {
        match term {
            Terminator::Goto(next) => self.block_id(next.0),
            Terminator::If { cond, then, other } => {
                self.operand(cond);
                self.block_id(then.0);
                self.block_id(other.0);
            }
            Terminator::Test { place, then, other, .. } => {
                self.place(place);
                self.block_id(then.0);
                self.block_id(other.0);
            }
            Terminator::Try { value, dst, next, .. } => {
                self.operand(value);
                self.place(dst);
                self.block_id(next.0);
            }
            Terminator::Return | Terminator::Unreachable => {}
        }
    }
}
