//! Annotations from outside (`[[tag]]`, `[[sink]]` ... of `piilint.toml`): said of an item by its path, for
//! code that one cannot or will not edit. They become contracts like any others.

use piilint_grammar::Annotation;

use crate::ir::program::{DefId, DefKind};
use crate::policy::{OutsideAnnotation, Part, Policy, Usage};
use crate::source::Sym;

use super::locate::{self, Target};
use super::read::Reader;

/// Reads the annotations of a policy. One whose path leads nowhere, or to what it cannot be about, is left for
/// the check of the configuration to report.
pub(super) fn apply(reader: &mut Reader<'_>, policy: &Policy, usage: &Usage) {
    for outside in &policy.outside {
        for target in locate::targets(reader.resolver, &outside.item.value) {
            let applied = match target {
                Target::Item(def) => reader.whole_item(def, outside),
                Target::Field(owner, field) => reader.field_of(owner, field, outside),
            };
            if applied {
                usage.mark(outside.entry);
            }
        }
    }
}

impl Reader<'_> {
    /// Says it of an item; whether it can be said of one of its kind.
    fn whole_item(&mut self, def: DefId, outside: &OutsideAnnotation) -> bool {
        let annotation = &outside.annotation;
        let is_of_type = matches!(annotation, Annotation::Pii(_) | Annotation::Consent(_));
        match &self.program().def(def).kind {
            DefKind::Struct(..) | DefKind::Enum(..) | DefKind::Union(..) if is_of_type => {
                self.type_annotation(def, annotation);
                true
            }
            DefKind::Variant(_) if matches!(annotation, Annotation::Pii(_)) => {
                self.variant_annotation(def, annotation, None);
                true
            }
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
                self.function_from_outside(def, param, outside)
            }
            _ => false,
        }
    }

    fn function_from_outside(
        &mut self,
        def: DefId,
        param: Option<usize>,
        outside: &OutsideAnnotation,
    ) -> bool {
        let name = param.and_then(|index| self.program().as_fn(def)?.params.get(index)?.name);
        match (&outside.annotation, param) {
            // A parameter or what is returned is meant, and has to be said.
            (Annotation::Pii(_), None) => return false,
            (Annotation::Pii(tag), Some(index)) => self.param_tag(def, index, tag, name),
            (Annotation::Source(source), Some(index)) => {
                if let Some(tag) = &source.tag {
                    self.param_tag(def, index, tag, name);
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
        true
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
            _ => return false,
        }
        true
    }
}
