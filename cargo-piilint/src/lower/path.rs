//! Paths, types and attributes of expressions.

use crate::ir::body::{PathExpr, Scoped};
use crate::ir::path::TypeRef;
use crate::resolve::Namespace;

use super::builder::Builder;

impl Builder<'_> {
    /// A path as a value or pattern.
    pub(super) fn path_expr(&mut self, qself: Option<&syn::QSelf>, path: &syn::Path) -> PathExpr {
        let path = crate::items::qpath(qself, path, &self.ctx);
        self.names.resolve(self.scope, path, Namespace::Value)
    }

    /// The path of a struct literal or pattern: a struct with named fields is no value.
    pub(super) fn struct_path(&mut self, qself: Option<&syn::QSelf>, path: &syn::Path) -> PathExpr {
        let path = crate::items::qpath(qself, path, &self.ctx);
        self.names.resolve(self.scope, path, Namespace::Type)
    }

    /// A type as written.
    pub(super) fn type_ref(&mut self, ty: &syn::Type) -> TypeRef {
        crate::items::type_ref(ty, &self.ctx)
    }

    /// The types of a turbofish.
    pub(super) fn generic_types(
        &mut self,
        args: &syn::AngleBracketedGenericArguments,
    ) -> Vec<Scoped<TypeRef>> {
        let types = args.args.iter().filter_map(|arg| match arg {
            syn::GenericArgument::Type(ty) => Some(crate::items::type_ref(ty, &self.ctx)),
            syn::GenericArgument::Const(_) => Some(TypeRef::Infer),
            _ => None,
        });
        types.map(|ty| self.scoped(ty)).collect()
    }

    /// Whether code with these attributes is there.
    pub(super) fn cfg(&self, attrs: &[syn::Attribute]) -> bool {
        if attrs.is_empty() {
            return true;
        }
        let cfg = self.ctx.cfg;
        let found = crate::items::attrs(attrs, &self.ctx);
        !found.dropped && (cfg.test == Some(true) || !crate::items::only_for_tests(&found.list, cfg))
    }
}
