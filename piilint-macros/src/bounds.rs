//! Which type parameters have to be `Debug`: those whose values are printed, and no other.
//!
//! `#[derive(Debug)]` bounds every parameter. Here a parameter that occurs only in redacted fields needs no bound, so
//! that `Customer<Encrypted>` can be printed although `Encrypted` cannot.

use std::collections::HashSet;
use syn::visit::{self, Visit};
use syn::{GenericParam, Generics, Ident, Type, TypePath, WherePredicate, parse_quote};

/// Adds `T: Debug` for each type parameter, and `T::Item: Debug` for each projection, in the types that are printed.
pub(crate) fn add(generics: &mut Generics, printed: &[&Type]) {
    let parameters: HashSet<Ident> =
        generics.type_params().map(|parameter| parameter.ident.clone()).collect();
    if parameters.is_empty() {
        return;
    }
    let mut finder = Finder { parameters: &parameters, used: HashSet::new(), projections: Vec::new() };
    for ty in printed {
        finder.visit_type(ty);
    }
    let Finder { used, projections, .. } = finder;
    for parameter in &mut generics.params {
        if let GenericParam::Type(parameter) = parameter
            && used.contains(&parameter.ident)
        {
            parameter.bounds.push(parse_quote!(::core::fmt::Debug));
        }
    }
    if !projections.is_empty() {
        let bounds = projections.iter().map(|ty| -> WherePredicate { parse_quote!(#ty: ::core::fmt::Debug) });
        generics.make_where_clause().predicates.extend(bounds);
    }
}

struct Finder<'a> {
    parameters: &'a HashSet<Ident>,
    used: HashSet<Ident>,
    projections: Vec<TypePath>,
}

impl Finder<'_> {
    fn mentions_parameter(&self, ty: &Type) -> bool {
        let mut inner = Finder { parameters: self.parameters, used: HashSet::new(), projections: Vec::new() };
        inner.visit_type(ty);
        !inner.used.is_empty() || !inner.projections.is_empty()
    }
}

impl<'ast> Visit<'ast> for Finder<'_> {
    fn visit_type(&mut self, ty: &'ast Type) {
        match ty {
            // Printed as an address, whatever they point to.
            Type::Ptr(_) | Type::FnPtr(_) => {}
            other => visit::visit_type(self, other),
        }
    }

    fn visit_type_path(&mut self, ty: &'ast TypePath) {
        let first = ty.path.segments.first().map(|segment| &segment.ident);
        let last = ty.path.segments.last().map(|segment| &segment.ident);
        if let Some(owner) = &ty.qself {
            if self.mentions_parameter(&owner.ty) {
                self.projections.push(ty.clone());
            }
        } else if last.is_some_and(|last| last == "PhantomData") {
            // `PhantomData<T>` is `Debug` for every `T`.
        } else if let Some(parameter) = first.filter(|first| self.parameters.contains(first)) {
            if ty.path.segments.len() == 1 {
                self.used.insert(parameter.clone());
            } else {
                self.projections.push(ty.clone());
            }
        } else {
            visit::visit_type_path(self, ty);
        }
    }
}
