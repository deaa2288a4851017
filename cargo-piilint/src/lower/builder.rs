//! The body under construction: blocks, locals, scopes and loops.

use crate::ir::body::{
    Blind, Block, BlockId, Body, Call, Callee, Closure, ClosureId, Local, LocalId, MacroCounts, Operand,
    PathExpr, Place, Rvalue, Scoped, Stmt, Terminator,
};
use crate::ir::path::TypeRef;
use crate::ir::program::DefId;
use crate::ir::ty::Ty;
use crate::items::Ctx;
use crate::resolve::BlockItems;
use crate::source::{Span, Sym};

use super::names::Names;

/// Builds one [`Body`].
pub(super) struct Builder<'a> {
    /// Looks names up.
    pub(super) names: Names<'a>,
    /// The text being lowered and the places of its tokens.
    pub(super) ctx: Ctx<'a>,
    /// The module or block scope of the code being lowered.
    pub(super) scope: DefId,
    /// The variables in scope, innermost last.
    pub(super) vars: Vec<(Sym, LocalId)>,
    /// The names that the pattern being lowered binds.
    pub(super) pattern_vars: Vec<(Sym, LocalId)>,
    /// How many steps the scrutinee's place has.
    pub(super) pattern_from: u32,
    /// Enclosing loops and labelled blocks, innermost last.
    pub(super) loops: Vec<Loop>,
    /// The function and the closures around the code being lowered, innermost last.
    pub(super) frames: Vec<Frame>,
    /// Macro calls being expanded, outermost first: path as written and place.
    pub(super) macro_calls: Vec<(Sym, Span)>,
    /// Where those calls stand in the text that is being lowered.
    pub(super) calls_written: Vec<proc_macro2::Span>,
    /// The block that statements go to.
    pub(super) at: BlockId,
    frame_of: Vec<u32>,
    owner: DefId,
    locals: Vec<Local>,
    blocks: Vec<Block>,
    closures: Vec<Closure>,
    blind: Vec<Blind>,
    /// Counts of macro calls.
    pub(super) macros: MacroCounts,
    /// Where it is asked for, what stands before the dots ([`Body::receivers`]).
    receivers: Option<Vec<(Span, LocalId)>>,
}

/// A loop or labelled block that can be left.
pub(super) struct Loop {
    /// `'a`, without the quote.
    pub(super) label: Option<String>,
    /// Whether it is a loop (an unlabelled `break` means the nearest loop).
    pub(super) repeats: bool,
    /// Where `break` goes.
    pub(super) exit: BlockId,
    /// Where `continue` goes.
    pub(super) head: BlockId,
    /// Where `break value` puts its value.
    pub(super) value: Place,
}

/// A function or closure.
pub(super) struct Frame {
    /// Where its result is put.
    pub(super) ret: LocalId,
    /// The closure, `None` for the function itself.
    pub(super) closure: Option<ClosureId>,
}

impl<'a> Builder<'a> {
    /// An empty body for `owner`, whose code stands at `offset` in `scope`.
    pub(super) fn new(names: Names<'a>, owner: DefId, scope: DefId, ctx: Ctx<'a>, span: Span) -> Self {
        let mut builder = Self {
            names,
            ctx,
            scope,
            vars: Vec::new(),
            pattern_vars: Vec::new(),
            pattern_from: 0,
            loops: Vec::new(),
            frames: Vec::new(),
            macro_calls: Vec::new(),
            calls_written: Vec::new(),
            at: BlockId(0),
            frame_of: Vec::new(),
            owner,
            locals: Vec::new(),
            blocks: Vec::new(),
            closures: Vec::new(),
            blind: Vec::new(),
            macros: MacroCounts::default(),
            receivers: None,
        };
        let ret = builder.temp(span);
        builder.frames.push(Frame { ret, closure: None });
        builder.at = builder.block(span);
        builder
    }

    /// The finished body, and the block scopes that were missing.
    pub(super) fn finish(self, params: Vec<LocalId>) -> (Body, Option<Vec<BlockItems>>) {
        let body = Body {
            owner: self.owner,
            params,
            ret: self.frames[0].ret,
            entry: BlockId(0),
            locals: self.locals,
            blocks: self.blocks,
            closures: self.closures,
            blind: self.blind,
            macros: self.macros,
            receivers: self.receivers.unwrap_or_default(),
        };
        (body, self.names.missing_scopes())
    }

    /// From here on, what stands before dots is noted.
    pub(super) fn note_receivers(&mut self) {
        self.receivers.get_or_insert_default();
    }

    /// This stands before the dot of what is named at `name`.
    pub(super) fn receiver(&mut self, receiver: Operand, name: Span) {
        if self.receivers.is_none() {
            return;
        }
        let place = match receiver {
            Operand::Place(place) | Operand::Ref(_, place) => place,
            literal @ Operand::Lit(_) => {
                let place = Place::local(self.temp(name));
                self.assign(place.clone(), Rvalue::Use(literal), name);
                place
            }
        };
        let local = self.temp(name);
        self.assign(Place::local(local), Rvalue::Ref(false, place), name);
        if let Some(receivers) = &mut self.receivers {
            receivers.push((name, local));
        }
    }

    /// A new, empty block that nothing leads to yet.
    pub(super) fn block(&mut self, span: Span) -> BlockId {
        let id = BlockId(self.blocks.len() as u32);
        self.blocks.push(Block { stmts: Vec::new(), term: Terminator::Unreachable, term_span: span });
        id
    }

    /// Ends the current block and goes on in `next`.
    pub(super) fn end(&mut self, term: Terminator, span: Span, next: BlockId) {
        let block = &mut self.blocks[self.at.0 as usize];
        block.term = term;
        block.term_span = span;
        self.at = next;
    }

    /// Ends the current block with a jump to `target`, and goes on in `next`.
    pub(super) fn goto(&mut self, target: BlockId, span: Span, next: BlockId) {
        self.end(Terminator::Goto(target), span, next);
    }

    /// Ends the current block for good; what follows is dead code, which is lowered all the same.
    pub(super) fn diverge(&mut self, term: Terminator, span: Span) {
        let dead = self.block(span);
        self.end(term, span, dead);
    }

    /// A new temporary.
    pub(super) fn temp(&mut self, span: Span) -> LocalId {
        self.local(None, None, span)
    }

    /// A new local.
    pub(super) fn local(
        &mut self,
        name: Option<Sym>,
        written: Option<Scoped<TypeRef>>,
        span: Span,
    ) -> LocalId {
        let id = LocalId(self.locals.len() as u32);
        self.locals.push(Local { name, written, ty: Ty::Unknown, span });
        self.frame_of.push(self.frames.len().saturating_sub(1) as u32);
        id
    }

    /// Says what type a local was given in the source, if it has none yet.
    pub(super) fn annotate(&mut self, local: LocalId, ty: Scoped<TypeRef>) {
        self.locals[local.0 as usize].written.get_or_insert(ty);
    }

    /// `dst = value`.
    pub(super) fn assign(&mut self, dst: Place, value: Rvalue, span: Span) {
        self.blocks[self.at.0 as usize].stmts.push(Stmt { dst, value, span, hides: None });
    }

    /// The value in a new temporary.
    pub(super) fn put(&mut self, value: Rvalue, span: Span) -> Place {
        if let Rvalue::Use(Operand::Place(place)) = value {
            return place;
        }
        let temp = Place::local(self.temp(span));
        self.assign(temp.clone(), value, span);
        temp
    }

    /// A call's result in a new temporary.
    pub(super) fn call(
        &mut self,
        callee: Callee,
        args: Vec<(Operand, Span)>,
        name_span: Span,
        span: Span,
    ) -> Place {
        let (args, arg_spans) = args.into_iter().unzip();
        let from_macro = self.macro_calls.first().copied();
        let call = Call { callee, args, arg_spans, name_span, from_macro };
        self.put(Rvalue::Call(Box::new(call)), span)
    }

    /// A call of something in the standard library or a model, by its absolute path.
    pub(super) fn call_known(&mut self, path: &[&str], args: Vec<(Operand, Span)>, span: Span) -> Place {
        let callee = Callee::Path(self.known(path, span));
        self.call(callee, args, span, span)
    }

    /// An absolute path of a known library, resolved.
    pub(super) fn known(&mut self, path: &[&str], span: Span) -> PathExpr {
        self.names.known(self.scope, path, span)
    }

    /// Records something that was not understood.
    pub(super) fn not_understood(&mut self, what: String, span: Span) {
        self.blind.push(Blind { what, span });
    }

    /// Brings a variable into scope.
    pub(super) fn declare(&mut self, name: Sym, local: LocalId) {
        self.vars.push((name, local));
    }

    /// The variable of this name, noted as a capture of the closures between.
    pub(super) fn lookup(&mut self, name: Sym) -> Option<LocalId> {
        let local = self.vars.iter().rev().find(|(var, _)| *var == name)?.1;
        let home = self.frame_of[local.0 as usize] as usize;
        for frame in self.frames.iter().skip(home + 1) {
            if let Some(closure) = frame.closure {
                let captures = &mut self.closures[closure.0 as usize].captures;
                if !captures.contains(&local) {
                    captures.push(local);
                }
            }
        }
        Some(local)
    }

    /// Adds a closure; its body follows.
    pub(super) fn closure(&mut self, closure: Closure) -> ClosureId {
        let id = ClosureId(self.closures.len() as u32);
        self.closures.push(closure);
        id
    }

    /// The closure, to be completed.
    pub(super) fn closure_mut(&mut self, id: ClosureId) -> &mut Closure {
        &mut self.closures[id.0 as usize]
    }

    /// The innermost function or closure's return place.
    pub(super) fn ret(&self) -> LocalId {
        self.frames.last().map_or(LocalId(0), |frame| frame.ret)
    }

    /// A type as written here, with the scope in which its names are looked up.
    pub(super) fn scoped<T>(&self, value: T) -> Scoped<T> {
        Scoped { scope: self.scope, value }
    }

    /// Runs `f` in a scope of its own: the variables that it declares end with it.
    pub(super) fn in_scope<R>(&mut self, f: impl FnOnce(&mut Self) -> R) -> R {
        let (vars, scope, names) = (self.vars.len(), self.scope, self.names.mark());
        let result = f(self);
        self.vars.truncate(vars);
        self.scope = scope;
        self.names.leave(names);
        result
    }
}
