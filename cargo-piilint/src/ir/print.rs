//! The textual form of a body, for people who look for a mistake in it.

use std::fmt::Write as _;

use super::body::{
    Block, Body, Call, Callee, Format, Operand, PathExpr, Piece, Place, Proj, Rvalue, Stmt, Target,
    Terminator, Test,
};
use super::program::Program;

/// Prints a body, a block a paragraph.
pub fn body(program: &Program, body: &Body) -> String {
    let printer = Printer { program, body };
    let mut out = format!("fn {}\n", program.path_of(body.owner));
    for (index, local) in body.locals.iter().enumerate() {
        if let Some(name) = local.name {
            let _ = writeln!(out, "  _{index}: {name}: {:?}", local.ty);
        }
    }
    for (index, closure) in body.closures.iter().enumerate() {
        let _ = writeln!(out, "  closure {index}: bb{}, captures {:?}", closure.entry.0, closure.captures);
    }
    for (index, block) in body.blocks.iter().enumerate() {
        let _ = writeln!(out, "bb{index}:");
        printer.block(block, &mut out);
    }
    out
}

struct Printer<'a> {
    program: &'a Program,
    body: &'a Body,
}

impl Printer<'_> {
    fn block(&self, block: &Block, out: &mut String) {
        for stmt in &block.stmts {
            let _ = writeln!(out, "    {}", self.stmt(stmt));
        }
        let _ = writeln!(out, "    {}", self.terminator(&block.term));
    }

    fn stmt(&self, stmt: &Stmt) -> String {
        format!("{} = {}", self.place(&stmt.dst), self.rvalue(&stmt.value))
    }

    fn place(&self, place: &Place) -> String {
        let mut text = match self.body.locals.get(place.local.0 as usize).and_then(|local| local.name) {
            Some(name) => format!("{name}_{}", place.local.0),
            None => format!("_{}", place.local.0),
        };
        for proj in &place.proj {
            text = match proj {
                Proj::Deref => format!("(*{text})"),
                Proj::Field(name) => format!("{text}.{name}"),
                Proj::Downcast(def) => format!("({text} as {})", self.program.def(*def).name),
                Proj::DowncastPath(path) => format!("({text} as {})", self.path(path)),
                Proj::Index(index) => format!("{text}[{}]", self.operand(index)),
                Proj::Elem => format!("{text}[..]"),
                Proj::Subslice => format!("{text}[a..b]"),
                Proj::Call(call) => format!("(*{}(&{text}))", self.target(&call.target)),
            };
        }
        text
    }

    fn operand(&self, operand: &Operand) -> String {
        match operand {
            Operand::Place(place) => self.place(place),
            Operand::Ref(false, place) => format!("&{}", self.place(place)),
            Operand::Ref(true, place) => format!("&mut {}", self.place(place)),
            Operand::Lit(lit) => format!("{lit:?}"),
        }
    }

    fn operands(&self, operands: &[Operand]) -> String {
        operands.iter().map(|operand| self.operand(operand)).collect::<Vec<_>>().join(", ")
    }

    fn path(&self, path: &PathExpr) -> String {
        match path {
            PathExpr::Def { def, .. } => self.program.path_of(*def),
            PathExpr::Assoc { segment, .. } => format!("<_>::{}", segment.name),
            PathExpr::Unknown(path) => {
                let names: Vec<&str> =
                    path.value.segments.iter().map(|segment| segment.name.as_str()).collect();
                format!("?{}", names.join("::"))
            }
        }
    }

    fn target(&self, target: &Target) -> String {
        match target {
            Target::Fn(def, _) => self.program.path_of(*def),
            Target::Dispatch(def, _, list) => format!("dyn {} ({})", self.program.path_of(*def), list.len()),
            Target::Ctor(def) => format!("new {}", self.program.path_of(*def)),
            Target::Derived(def, _) => format!("derived {}", self.program.path_of(*def)),
            Target::Value => "value".to_owned(),
            Target::Unknown(why) => format!("? ({})", why.as_str()),
        }
    }

    fn call(&self, call: &Call) -> String {
        let callee = match &call.callee {
            Callee::Path(path) => self.path(path),
            Callee::Method(name, ..) => format!(".{name}"),
            Callee::Value(operand) => format!("({})", self.operand(operand)),
            Callee::Resolved(target) => self.target(target),
        };
        format!("{callee}({})", self.operands(&call.args))
    }

    fn format(&self, format: &Format) -> String {
        let pieces = format.pieces.iter().map(|piece| match piece {
            Piece::Text(text) => format!("{text:?}"),
            Piece::Arg(operand, how, _) => format!("{how:?}({})", self.operand(operand)),
        });
        format!("format({})", pieces.collect::<Vec<_>>().join(", "))
    }

    fn rvalue(&self, value: &Rvalue) -> String {
        match value {
            Rvalue::Use(operand) => self.operand(operand),
            Rvalue::Bind(mode, place) => format!("bind {mode:?} {}", self.place(place)),
            Rvalue::Ref(false, place) => format!("&{}", self.place(place)),
            Rvalue::Ref(true, place) => format!("&mut {}", self.place(place)),
            Rvalue::Path(path) => self.path(path),
            Rvalue::Call(call) => self.call(call),
            Rvalue::Struct { path, fields, base } => {
                let mut parts: Vec<String> =
                    fields.iter().map(|(name, value)| format!("{name}: {}", self.operand(value))).collect();
                parts.extend(base.iter().map(|base| format!("..{}", self.operand(base))));
                format!("{} {{ {} }}", self.path(path), parts.join(", "))
            }
            Rvalue::Tuple(parts) => format!("({})", self.operands(parts)),
            Rvalue::Array(parts) => format!("[{}]", self.operands(parts)),
            Rvalue::Closure(id) => format!("closure {}", id.0),
            Rvalue::Binary(op, a, b) => format!("{op:?}({}, {})", self.operand(a), self.operand(b)),
            Rvalue::Unary(op, a) => format!("{op:?}({})", self.operand(a)),
            Rvalue::Cast(a, _) => format!("{} as _", self.operand(a)),
            Rvalue::Range(..) => "range".to_owned(),
            Rvalue::Await(a) => format!("await {}", self.operand(a)),
            Rvalue::Format(format) => self.format(format),
            Rvalue::UnknownMacro(name, args) => format!("{name}!?({})", self.operands(args)),
            Rvalue::Unknown(args) => format!("unknown({})", self.operands(args)),
        }
    }

    fn terminator(&self, term: &Terminator) -> String {
        match term {
            Terminator::Goto(next) => format!("goto bb{}", next.0),
            Terminator::If { cond, then, other } => {
                format!("if {} bb{} else bb{}", self.operand(cond), then.0, other.0)
            }
            Terminator::Test { place, test, then, other } => {
                let test = match test {
                    Test::Variant(path) | Test::Const(path) => self.path(path),
                    Test::Lit(lit) => format!("{lit:?}"),
                    Test::Other => "_".to_owned(),
                };
                format!("if {} is {test} bb{} else bb{}", self.place(place), then.0, other.0)
            }
            Terminator::Try { value, dst, next, info } => {
                format!("{} = {}? ({:?}) bb{}", self.place(dst), self.operand(value), info.kind, next.0)
            }
            Terminator::Return => "return".to_owned(),
            Terminator::Unreachable => "unreachable".to_owned(),
        }
    }
}
