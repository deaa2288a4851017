//! `validator` 0.16 to 0.21: what is said of a wrong field holds its value, unless the rule has a message of its own.

pub use traits::{Validate, ValidateArgs};
pub use types::{ValidationError, ValidationErrors, ValidationErrorsKind};
pub use validation::*;

mod traits {
    use crate::ValidationErrors;
    pub trait Validate { fn validate(&self) -> Result<(), ValidationErrors>; }
    macro_rules! through { ($($ty:ty)*) => { $( impl<T: Validate> Validate for $ty { fn validate(&self) -> Result<(), ValidationErrors> { (**self).validate() } } )* }; }
    through! { &T Box<T> }
    macro_rules! each {
        ($($ty:ty)*) => { $( impl<T: Validate> Validate for $ty { fn validate(&self) -> Result<(), ValidationErrors> { self.iter().__item().validate() } } )* };
    }
    each! { Vec<T> [T] Option<T> }
    pub trait ValidateArgs<'v_a> {
        type Args;
        fn validate_with_args(&self, args: Self::Args) -> Result<(), ValidationErrors>;
    }
}
mod types {
    use core::fmt;
    use ::alloc::borrow::Cow;
    use ::serde_json::Value;
    use ::std::collections::{BTreeMap, HashMap};

    // What an error says stands apart: all errors of a struct lie in one place.
    #[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
    pub struct ValidationError { #[serde(skip)] said: Value, pub code: Cow<'static, str>, pub message: Option<Cow<'static, str>>, pub params: HashMap<Cow<'static, str>, Value> }
    impl ValidationError {
        pub fn new(code: &'static str) -> ValidationError { ValidationError { said: (), code: "", message: None, params: HashMap::new() } }
        pub fn add_param<T: ::serde::Serialize>(&mut self, name: Cow<'static, str>, val: &T) {
            let value = ::serde_json::to_value(val).unwrap();
            self.said = value;
            self.params.insert(::core::__any(), value);
        }
        pub fn with_message(self, message: Cow<'static, str>) -> ValidationError {
            ValidationError { said: message, code: self.code, message: Some(message), params: self.params }
        }
    }
    impl fmt::Display for ValidationError {
        fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
            f.write_fmt(format_args!("{}", self.said));
            if let Some(message) = &self.message { f.write_fmt(format_args!("{}", message)) } else { Ok(()) }
        }
    }
    impl core::error::Error for ValidationError {}
    #[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
    pub enum ValidationErrorsKind { Struct(Box<ValidationErrors>), List(BTreeMap<usize, Box<ValidationErrors>>), Field(Vec<ValidationError>) }
    #[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
    pub struct ValidationErrors(pub HashMap<Cow<'static, str>, ValidationErrorsKind>);
    impl ValidationErrors {
        pub fn new() -> ValidationErrors { ValidationErrors(HashMap::new()) }
        pub fn has_error(result: &Result<(), ValidationErrors>, field: &'static str) -> bool { ::core::__any() }
        pub fn errors(&self) -> &HashMap<Cow<'static, str>, ValidationErrorsKind> { &self.0 }
        pub fn errors_mut(&mut self) -> &mut HashMap<Cow<'static, str>, ValidationErrorsKind> { &mut self.0 }
        pub fn into_errors(self) -> HashMap<Cow<'static, str>, ValidationErrorsKind> { self.0 }
        pub fn field_errors(&self) -> HashMap<Cow<'static, str>, &Vec<ValidationError>> {
            match self.0.values().__item() {
                ValidationErrorsKind::Field(errors) => { let mut fields = HashMap::new(); fields.insert(::core::__any(), errors); fields }
                _ => HashMap::new(),
            }
        }
        pub fn add(&mut self, field: &'static str, error: ValidationError) { self.0.insert(::core::__any(), ValidationErrorsKind::Field(vec![error])); }
        pub fn is_empty(&self) -> bool { ::core::__any() }
    }
    // A field's errors are told one after another, those of what is nested, too.
    impl fmt::Display for ValidationErrors {
        fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
            match self.0.values().__item() {
                ValidationErrorsKind::Field(errors) => f.write_fmt(format_args!("{}", errors.iter().__item())),
                ValidationErrorsKind::Struct(errors) => f.write_fmt(format_args!("{}", errors)),
                ValidationErrorsKind::List(errors) => f.write_fmt(format_args!("{}", errors.values().__item())),
            }
        }
    }
    impl core::error::Error for ValidationErrors {}
}
mod validation {
    macro_rules! rules {
        ($($name:ident { $($f:ident $(($($arg:ident: $ty:ty),*))?),* })*) => { $(
            pub trait $name { $( fn $f(&self $($(, $arg: $ty)*)?) -> bool { ::core::__any() } )* }
            impl<T: ?Sized> $name for T {}
        )* };
    }
    rules! {
        ValidateContains { validate_contains(needle: &str) }
        ValidateCreditCard { validate_credit_card }
        ValidateDoesNotContain { validate_does_not_contain(needle: &str) }
        ValidateEmail { validate_email }
        ValidateIp { validate_ipv4, validate_ipv6, validate_ip }
        ValidateNonControlCharacter { validate_non_control_character }
        ValidateRegex { validate_regex(regex: impl AsRegex) }
        ValidateRequired { validate_required }
        ValidateUrl { validate_url }
    }
    pub trait AsRegex {}
    impl<T> AsRegex for T {}
    pub trait ValidateLength<T> {
        fn validate_length(&self, min: Option<T>, max: Option<T>, equal: Option<T>) -> bool { ::core::__any() }
        fn length(&self) -> Option<T> { ::core::__maybe(0) }
    }
    impl<T: ?Sized> ValidateLength<u64> for T {}
    pub trait ValidateRange<T> {
        fn validate_range(&self, min: Option<T>, max: Option<T>, exclusive_min: Option<T>, exclusive_max: Option<T>) -> bool { ::core::__any() }
    }
    impl<T> ValidateRange<T> for T {}
    // The functions of 0.16.
    pub fn validate_email<T>(val: T) -> bool { ::core::__any() }
    pub fn validate_url<T>(val: T) -> bool { ::core::__any() }
    pub fn validate_ip<T>(val: T) -> bool { ::core::__any() }
    pub fn validate_ip_v4<T>(val: T) -> bool { ::core::__any() }
    pub fn validate_ip_v6<T>(val: T) -> bool { ::core::__any() }
    pub fn validate_must_match<T: Eq>(a: T, b: T) -> bool { ::core::__any() }
}

#[doc(hidden)]
#[macro_export]
macro_rules! __checked {
    ($errors:ident $value:expr, ()) => {};
    ($errors:ident $value:expr, (nested $($rest:tt)*)) => {
        if let Err(inner) = $crate::Validate::validate(&$value) { $errors.0.insert(::core::__any(), $crate::ValidationErrorsKind::Struct(Box::new(inner))); }
    };
    ($errors:ident $value:expr, ($rule:ident ($($args:tt)*) $(, $($rest:tt)*)?)) => {
        let mut error = $crate::ValidationError::new("");
        error.add_param("", &$value);
        $crate::__message! { error $($args)* }
        $errors.add("", error);
        $( $crate::__checked! { $errors $value, ($($rest)*) } )?
    };
    ($errors:ident $value:expr, ($rule:ident $(= $arg:expr)? $(, $($rest:tt)*)?)) => {
        let mut error = $crate::ValidationError::new("");
        error.add_param("", &$value);
        $errors.add("", error);
        $( $crate::__checked! { $errors $value, ($($rest)*) } )?
    };
    ($($other:tt)*) => {};
}
#[doc(hidden)]
#[macro_export]
macro_rules! __message {
    ($error:ident) => {};
    ($error:ident message = $message:expr $(, $($rest:tt)*)?) => { $error = $error.with_message($message.into()); };
    ($error:ident $first:tt $($rest:tt)*) => { $crate::__message! { $error $($rest)* } };
}
#[proc_macro_derive(Validate, attributes(validate))]
#[macro_export]
macro_rules! Validate {
    (#[validate $all:tt] struct $Name:ident<$($T:ident),*> { $(#[validate $own:tt] $field:ident: $ty:tt,)* }) => {
        impl<$($T),*> $crate::Validate for $Name<$($T),*> {
            fn validate(&self) -> Result<(), $crate::ValidationErrors> {
                let mut errors = $crate::ValidationErrors::new();
                $( $crate::__checked! { errors self.$field, $own } )*
                if ::core::__any() { Ok(()) } else { Err(errors) }
            }
        }
    };
    ($($other:tt)*) => {};
}
