//! Paths, types and attributes of expressions.

use crate::ir::body::{PathExpr, Scoped};
use crate::ir::path::TypeRef;

use super::builder::Builder;

impl Builder<'_> {
    /// A path as a value or pattern.
    pub(super) fn path_expr(&mut self, qself: Option<&syn::QSelf>, path: &syn::Path) -> PathExpr {
        let path = crate::items::path(path, qself, &self.offset);
        self.names.resolve(self.scope, path)
    }

    /// A type as written.
    pub(super) fn type_ref(&mut self, ty: &syn::Type) -> TypeRef {
        crate::items::type_ref(ty, &self.offset)
    }

    /// The types of a turbofish.
    pub(super) fn generic_types(
        &mut self,
        args: &syn::AngleBracketedGenericArguments,
    ) -> Vec<Scoped<TypeRef>> {
        let types = crate::items::generic_args(args, &self.offset).types;
        types.into_iter().map(|ty| self.scoped(ty)).collect()
    }

    /// Whether code with these attributes is there.
    pub(super) fn cfg(&self, attrs: &[syn::Attribute]) -> bool {
        attrs.is_empty() || self.names.cfg(attrs)
    }
}
