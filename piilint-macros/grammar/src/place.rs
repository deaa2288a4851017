//! Where an attribute stands.

/// The kind of item or part of an item that carries an attribute.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Place {
    /// A struct, enum, union or type alias.
    Type,
    /// A field of a struct, union or variant.
    Field,
    /// A variant of an enum.
    Variant,
    /// A parameter of a function in a program.
    Parameter,
    /// A parameter of a function in a model of a library. There `#[pii(name)]` means a parameter whose constant text
    /// names what the next one holds (a header, a cookie, a column); in a program it means a person's name, and
    /// the same role is written `#[pii(key)]`.
    ModelParameter,
    /// A function, or a method in an impl or trait, with or without a body.
    Function,
    /// A module.
    Module,
    /// An impl block.
    Impl,
    /// A trait.
    Trait,
    /// Any other item: a constant, a static, a `use`, a macro.
    Item,
    /// A comment `// piilint: allow(..)`, or an expression or statement that one covers.
    Comment,
}

impl Place {
    /// How messages speak of the place: `a field`.
    pub fn describe(self) -> &'static str {
        match self {
            Self::Type => "a type",
            Self::Field => "a field",
            Self::Variant => "a variant",
            Self::Parameter | Self::ModelParameter => "a parameter",
            Self::Function => "a function",
            Self::Module => "a module",
            Self::Impl => "an impl block",
            Self::Trait => "a trait",
            Self::Item => "this item",
            Self::Comment => "a comment",
        }
    }

    pub(crate) fn is_parameter(self) -> bool {
        matches!(self, Self::Parameter | Self::ModelParameter)
    }
}
