//! Annotations from outside (`[[tag]]`, `[[sink]]` ... of `piilint.toml`): said of an item by its path, for
//! code that one cannot or will not edit. They become contracts like any others.

use piilint_grammar::Annotation;

use crate::ir::program::{DefId, DefKind};
use crate::policy::{OutsideAnnotation, Part, Policy, Usage};
use crate::source::Sym;

use super::read::Reader;

/// Reads the annotations of a policy. One whose path leads nowhere is left for the check of the
/// configuration to report.
pub(super) fn apply(reader: &mut Reader<'_>, policy: &Policy, usage: &Usage) {
    if policy.outside.is_empty() {
        return;
    }
    let count = reader.program().defs.len();
    for outside in &policy.outside {
        let wanted = outside.item.value.segments();
        for index in 0..count {
            let def = DefId(index as u32);
            if reader.in_crate(def, &wanted[0]) && reader.match_item(def, wanted, outside) {
                usage.mark(outside.entry);
            }
        }
    }
}

impl Reader<'_> {
    /// Whether a definition belongs to the crate that a path begins with; `crate` is any member.
    fn in_crate(&self, def: DefId, name: &str) -> bool {
        let program = self.program();
        let krate = program.krate(program.def(def).krate);
        krate.is_some_and(|krate| {
            krate.name.as_str() == name || (name == "crate" && krate.role == crate::ir::program::Role::Member)
        })
    }

    /// Whether the annotation is about this definition or a field of it; then it is applied.
    fn match_item(&mut self, def: DefId, wanted: &[String], outside: &OutsideAnnotation) -> bool {
        let path = self.program().path_of(def);
        let own: Vec<&str> = path.split("::").skip(1).collect();
        let rest = &wanted[1..];
        let names = |list: &[String]| list.iter().map(String::as_str).eq(own.iter().copied());
        if names(rest) && !own.is_empty() {
            self.whole_item(def, outside);
            true
        } else if let Some((field, owner)) = rest.split_last()
            && names(owner)
        {
            self.field_of(def, Sym::new(field), outside)
        } else {
            false
        }
    }

    fn whole_item(&mut self, def: DefId, outside: &OutsideAnnotation) {
        match &self.program().def(def).kind {
            DefKind::Struct(..) | DefKind::Enum(..) | DefKind::Union(..) => {
                self.type_annotation(def, &outside.annotation);
            }
            DefKind::Variant(_) => self.variant_annotation(def, &outside.annotation, None),
            DefKind::Fn(item) => {
                let names: Vec<Option<Sym>> = item.params.iter().map(|param| param.name).collect();
                let skipped = usize::from(item.has_self);
                let param = match &outside.part {
                    Part::Whole => None,
                    Part::Param(name) => {
                        names.iter().position(|own| own.is_some_and(|own| own.as_str() == name))
                    }
                    Part::ParamAt(index) => Some(index + skipped),
                };
                self.function_from_outside(def, param, outside);
            }
            _ => {}
        }
    }

    fn function_from_outside(&mut self, def: DefId, param: Option<usize>, outside: &OutsideAnnotation) {
        match (&outside.annotation, param) {
            (Annotation::Pii(tag), Some(index)) => self.param_tag(def, index, tag, None),
            (Annotation::Source(source), Some(index)) => {
                if let Some(tag) = &source.tag {
                    self.param_tag(def, index, tag, None);
                }
            }
            (Annotation::Sink(_), Some(index)) => {
                self.function_annotation(def, &outside.annotation);
                if let Some(sink) = self.found.function_mut(def).sinks.last_mut() {
                    sink.params.push(index);
                }
            }
            (annotation, _) => self.function_annotation(def, annotation),
        }
    }

    fn field_of(&mut self, owner: DefId, field: Sym, outside: &OutsideAnnotation) -> bool {
        let fields =
            self.program().fields(owner).map(super::super::ir::item::Fields::list).unwrap_or_default();
        let Some(span) = fields.iter().find(|own| own.name == field).map(|own| own.span) else {
            return false;
        };
        match &outside.annotation {
            Annotation::Pii(tag) => self.field_tag(owner, field, span, tag, None),
            Annotation::Consent(consent) => {
                let spec = super::contract::consent_spec(consent, None);
                self.found.field_mut(owner, field).consent = Some(spec);
            }
            _ => {}
        }
        true
    }
}
