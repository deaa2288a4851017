//! Where an operand or place stands in a body, so that it can be found again when its type is known.

use crate::ir::body::{BlockId, Body, Callee, Operand, Piece, Place, Rvalue, Terminator};

/// The terminator's number among the statements of its block.
pub(super) const TERM: u32 = u32::MAX;

/// A statement (or terminator) of a block.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(super) struct At {
    /// The block.
    pub(super) block: BlockId,
    /// The statement's number, or [`TERM`].
    pub(super) stmt: u32,
}

/// What of the statement.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(super) enum Part {
    /// What is assigned to (or what a test looks at).
    Dst,
    /// The value that is called.
    Callee,
    /// An operand, or the only place, of the value, by number.
    Value(u32),
}

/// A place in a statement.
pub(super) type Slot = (At, Part);

/// The place that stands there, unless it is a literal or gone.
pub(super) fn place_at(body: &mut Body, (at, part): Slot) -> Option<&mut Place> {
    let block = body.blocks.get_mut(at.block.0 as usize)?;
    if at.stmt == TERM {
        return match (&mut block.term, part) {
            (Terminator::Test { place, .. }, Part::Dst) => Some(place),
            (Terminator::Try { dst, .. }, Part::Dst) => Some(dst),
            (
                Terminator::Try { value: operand, .. } | Terminator::If { cond: operand, .. },
                Part::Value(_),
            ) => place_of(operand),
            _ => None,
        };
    }
    let stmt = block.stmts.get_mut(at.stmt as usize)?;
    match (part, &mut stmt.value) {
        (Part::Dst, _) => Some(&mut stmt.dst),
        (Part::Callee, Rvalue::Call(call)) => match &mut call.callee {
            Callee::Value(operand) => place_of(operand),
            _ => None,
        },
        (Part::Callee, _) => None,
        (Part::Value(_), Rvalue::Ref(_, place) | Rvalue::Bind(_, place)) => Some(place),
        (Part::Value(index), value) => place_of(operand_of(value, index)?),
    }
}

/// The operand that stands there.
pub(super) fn operand_at(body: &mut Body, (at, part): Slot) -> Option<&mut Operand> {
    let block = body.blocks.get_mut(at.block.0 as usize)?;
    let Part::Value(index) = part else { return None };
    if at.stmt == TERM {
        return match &mut block.term {
            Terminator::Try { value: operand, .. } | Terminator::If { cond: operand, .. } => Some(operand),
            _ => None,
        };
    }
    operand_of(&mut block.stmts.get_mut(at.stmt as usize)?.value, index)
}

fn place_of(operand: &mut Operand) -> Option<&mut Place> {
    match operand {
        Operand::Place(place) | Operand::Ref(_, place) => Some(place),
        Operand::Lit(_) => None,
    }
}

fn operand_of(value: &mut Rvalue, index: u32) -> Option<&mut Operand> {
    operands(value).into_iter().nth(index as usize)
}

/// The operands of a value in order; the number of one is its [`Part::Value`].
pub(super) fn operands(value: &mut Rvalue) -> Vec<&mut Operand> {
    match value {
        Rvalue::Use(operand)
        | Rvalue::Unary(_, operand)
        | Rvalue::Cast(operand, _)
        | Rvalue::Await(operand) => {
            vec![operand]
        }
        Rvalue::Bind(..) | Rvalue::Ref(..) | Rvalue::Path(_) | Rvalue::Closure(_) => Vec::new(),
        Rvalue::Call(call) => call.args.iter_mut().collect(),
        Rvalue::Struct { fields, base, .. } => {
            fields.iter_mut().map(|(_, value)| value).chain(base).collect()
        }
        Rvalue::Tuple(list) | Rvalue::Array(list) | Rvalue::UnknownMacro(_, list) | Rvalue::Unknown(list) => {
            list.iter_mut().collect()
        }
        Rvalue::Binary(_, left, right) => vec![left, right],
        Rvalue::Range(start, end) => start.iter_mut().chain(end).collect(),
        Rvalue::Format(format) => format
            .pieces
            .iter_mut()
            .filter_map(|piece| match piece {
                Piece::Arg(operand, ..) => Some(operand),
                Piece::Text(_) => None,
            })
            .collect(),
    }
}
