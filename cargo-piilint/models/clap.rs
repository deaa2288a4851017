//! `clap` 4: what stands behind a program's name comes from whoever calls it. Nothing is stored.

pub use builder::{Arg, ArgAction, ArgGroup, Command, ValueHint};
pub use derive::{Args, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};
pub use error::Error;
pub use parser::ArgMatches;
pub use util::Id;

pub mod error {
    // It quotes the argument that was wrong.
    #[derive(Debug)]
    pub struct Error { quoted: String }
    pub type Result<T, E = Error> = core::result::Result<T, E>;
    impl Error {
        pub fn raw(kind: ErrorKind, message: impl core::fmt::Display) -> Error { Error { quoted: format!("{}", message) } }
        pub fn kind(&self) -> ErrorKind { ::core::__unseen() }
        pub fn use_stderr(&self) -> bool { ::core::__any() }
        pub fn exit_code(&self) -> i32 { 0 }
        pub fn exit(&self) -> ! { ::std::eprintln!("{}", self.quoted); loop {} }
        pub fn print(&self) -> ::std::io::Result<()> { ::std::eprintln!("{}", self.quoted); ::core::__fallible(()) }
        pub fn render(&self) -> crate::builder::StyledStr { crate::builder::StyledStr { text: self.quoted } }
        pub fn format(self, cmd: &mut crate::Command) -> Error { self }
        pub fn with_cmd(self, cmd: &crate::Command) -> Error { self }
    }
    impl core::fmt::Display for Error {
        fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.write_fmt(format_args!("{}", self.quoted)) }
    }
    impl core::error::Error for Error {}
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum ErrorKind {
        InvalidValue, UnknownArgument, InvalidSubcommand, NoEquals, ValueValidation, TooManyValues, TooFewValues, WrongNumberOfValues, ArgumentConflict,
        MissingRequiredArgument, MissingSubcommand, InvalidUtf8, DisplayHelp, DisplayHelpOnMissingArgumentOrSubcommand, DisplayVersion, Io, Format,
    }
}
mod util {
    #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Id { text: String }
    impl Id { pub fn as_str(&self) -> &str { &self.text } }
}

pub mod builder {
    use ::std::ffi::OsString;

    #[derive(Clone, Debug, Default)]
    pub struct StyledStr { text: String }
    impl core::fmt::Display for StyledStr {
        fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result { f.write_fmt(format_args!("{}", self.text)) }
    }
    #[derive(Clone, Debug)]
    pub enum ArgAction { Set, Append, SetTrue, SetFalse, Count, Help, HelpShort, HelpLong, Version }
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    pub enum ValueHint {
        Unknown, Other, AnyPath, FilePath, DirPath, ExecutablePath, CommandName, CommandString, CommandWithArguments, Username, Hostname, Url, EmailAddress,
    }
    #[derive(Clone, Debug)]
    pub struct PossibleValue;
    impl PossibleValue {
        pub fn new(name: impl Sized) -> PossibleValue { PossibleValue }
        pub fn help(self, help: impl Sized) -> PossibleValue { self }
        pub fn hide(self, yes: bool) -> PossibleValue { self }
        pub fn alias(self, name: impl Sized) -> PossibleValue { self }
        pub fn get_name(&self) -> &str { "" }
    }
    #[derive(Clone, Debug, Default)]
    pub struct Arg;
    #[derive(Clone, Debug, Default)]
    pub struct ArgGroup;
    impl ArgGroup {
        pub fn new(id: impl Into<crate::Id>) -> ArgGroup { ArgGroup }
        pub fn arg(self, arg_id: impl Sized) -> ArgGroup { self }
        pub fn args(self, ns: impl IntoIterator) -> ArgGroup { self }
        pub fn multiple(self, yes: bool) -> ArgGroup { self }
        pub fn required(self, yes: bool) -> ArgGroup { self }
    }
    #[derive(Clone, Debug, Default)]
    pub struct Command;
    // How a program's arguments look is written in its source.
    macro_rules! settings {
        ($Name:ident { $($set:ident)* } { $($flag:ident)* }) => {
            impl $Name {
                $( pub fn $set(self, value: impl Sized) -> $Name { self } )*
                $( pub fn $flag(self, yes: bool) -> $Name { self } )*
            }
        };
    }
    settings! { Arg {
        id short long alias short_alias aliases short_aliases visible_alias visible_short_alias visible_aliases index requires action value_parser
        num_args value_name value_names value_hint value_delimiter value_terminator default_value default_values default_missing_value
        default_missing_values env help long_help display_order help_heading group groups required_unless_present required_unless_present_all
        required_unless_present_any conflicts_with conflicts_with_all overrides_with overrides_with_all
    } {
        trailing_var_arg last required exclusive global raw ignore_case allow_hyphen_values allow_negative_numbers require_equals use_value_delimiter
        next_line_help hide hide_possible_values hide_default_value hide_env hide_env_values hide_short_help hide_long_help
    } }
    impl Arg {
        pub fn new(id: impl Into<crate::Id>) -> Arg { Arg }
        pub fn get_id(&self) -> &crate::Id { ::core::__unseen() }
    }
    settings! { Command {
        name bin_name display_name author about long_about after_help after_long_help before_help before_long_help version long_version
        override_usage override_help help_template next_help_heading next_display_order short_flag long_flag alias aliases visible_alias visible_aliases
        display_order subcommand_value_name subcommand_help_heading arg args group groups subcommand subcommands term_width max_term_width color styles
        external_subcommand_value_parser
    } {
        no_binary_name ignore_errors args_override_self dont_delimit_trailing_values disable_version_flag propagate_version next_line_help
        disable_help_flag disable_help_subcommand disable_colored_help infer_long_args infer_subcommands flatten_help
        arg_required_else_help allow_hyphen_values allow_negative_numbers trailing_var_arg allow_missing_positional hide subcommand_required
        allow_external_subcommands args_conflicts_with_subcommands subcommand_precedence_over_arg subcommand_negates_reqs multicall
    } }
    #[pii_source(input)]
    fn __given() -> crate::ArgMatches { crate::ArgMatches { given: ::core::__unseen() } }
    impl Command {
        pub fn new(name: impl Sized) -> Command { Command }
        pub fn get_matches(self) -> crate::ArgMatches { __given() }
        pub fn get_matches_mut(&mut self) -> crate::ArgMatches { __given() }
        pub fn try_get_matches(self) -> crate::error::Result<crate::ArgMatches> { ::core::__fallible(__given()) }
        pub fn get_matches_from<I: IntoIterator<Item = T>, T: Into<OsString> + Clone>(self, itr: I) -> crate::ArgMatches {
            crate::ArgMatches { given: itr.into_iter().__item() }
        }
        pub fn try_get_matches_from<I: IntoIterator<Item = T>, T: Into<OsString> + Clone>(self, itr: I) -> crate::error::Result<crate::ArgMatches> {
            if ::core::__any() { Ok(crate::ArgMatches { given: itr.into_iter().__item() }) } else { Err(crate::Error { quoted: itr.into_iter().__item() }) }
        }
        pub fn print_help(&mut self) -> ::std::io::Result<()> { ::core::__fallible(()) }
        pub fn print_long_help(&mut self) -> ::std::io::Result<()> { ::core::__fallible(()) }
        pub fn render_help(&mut self) -> StyledStr { StyledStr { text: () } }
        pub fn render_long_help(&mut self) -> StyledStr { StyledStr { text: () } }
        pub fn render_usage(&mut self) -> StyledStr { StyledStr { text: () } }
        pub fn render_version(&self) -> String { "" }
        pub fn error(&mut self, kind: crate::error::ErrorKind, message: impl core::fmt::Display) -> crate::Error { crate::Error { quoted: format!("{}", message) } }
        pub fn get_name(&self) -> &str { "" }
        pub fn build(&mut self) { () }
        pub fn debug_assert(self) { () }
        pub fn mut_arg<F: FnOnce(Arg) -> Arg>(self, arg_id: impl AsRef<str>, f: F) -> Command { f(Arg); self }
    }
}

pub mod parser {
    use ::std::ffi::OsStr;
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ValueSource { DefaultValue, EnvVariable, CommandLine }
    #[derive(Clone, Debug, Default)]
    pub struct ArgMatches { given: String }
    #[derive(Clone, Debug)]
    pub struct Values<T> { #[pii(elements)] elem: T }
    impl<T> Iterator for Values<T> {
        type Item = T;
        fn next(&mut self) -> Option<T> { ::core::__maybe(self.elem) }
    }
    #[derive(Clone, Debug)]
    pub struct ValuesRef<'a, T> { #[pii(elements)] elem: &'a T }
    impl<'a, T> Iterator for ValuesRef<'a, T> {
        type Item = &'a T;
        fn next(&mut self) -> Option<&'a T> { ::core::__maybe(self.elem) }
    }
    #[derive(Clone, Debug)]
    pub struct RawValues<'a> { #[pii(elements)] elem: &'a OsStr }
    impl<'a> Iterator for RawValues<'a> {
        type Item = &'a OsStr;
        fn next(&mut self) -> Option<&'a OsStr> { ::core::__maybe(self.elem) }
    }
    #[derive(Clone, Debug)]
    pub struct MatchesError;
    impl ArgMatches {
        pub fn get_one<T>(&self, id: &str) -> Option<&T> { ::core::__maybe(&self.given) }
        pub fn get_many<T>(&self, id: &str) -> Option<ValuesRef<T>> { ::core::__maybe(ValuesRef { elem: &self.given }) }
        pub fn get_raw(&self, id: &str) -> Option<RawValues> { ::core::__maybe(RawValues { elem: &self.given }) }
        pub fn get_count(&self, id: &str) -> u8 { 0 }
        pub fn get_flag(&self, id: &str) -> bool { ::core::__any() }
        pub fn remove_one<T>(&mut self, id: &str) -> Option<T> { ::core::__maybe(self.given) }
        pub fn remove_many<T>(&mut self, id: &str) -> Option<Values<T>> { ::core::__maybe(Values { elem: self.given }) }
        pub fn try_get_one<T>(&self, id: &str) -> Result<Option<&T>, MatchesError> { ::core::__fallible(::core::__maybe(&self.given)) }
        pub fn try_get_many<T>(&self, id: &str) -> Result<Option<ValuesRef<T>>, MatchesError> { ::core::__fallible(::core::__maybe(ValuesRef { elem: &self.given })) }
        pub fn contains_id(&self, id: &str) -> bool { ::core::__any() }
        pub fn args_present(&self) -> bool { ::core::__any() }
        pub fn value_source(&self, id: &str) -> Option<ValueSource> { ::core::__maybe(::core::__unseen()) }
        pub fn index_of(&self, id: &str) -> Option<usize> { ::core::__maybe(0) }
        pub fn subcommand(&self) -> Option<(&str, &ArgMatches)> { ::core::__maybe(("", self)) }
        pub fn remove_subcommand(&mut self) -> Option<(String, ArgMatches)> { ::core::__maybe(("", *self)) }
        pub fn subcommand_matches(&self, name: &str) -> Option<&ArgMatches> { ::core::__maybe(self) }
        pub fn subcommand_name(&self) -> Option<&str> { ::core::__maybe("") }
    }
}

mod derive {
    use crate::{ArgMatches, Command, Error, Id};
    use ::std::ffi::OsString;

    #[doc(hidden)]
    #[pii_source(input)]
    pub fn __parsed<T>() -> T { ::core::__unseen() }
    pub trait Parser: Sized {
        fn parse() -> Self;
        fn try_parse() -> Result<Self, Error>;
        fn parse_from<I: IntoIterator<Item = T>, T: Into<OsString> + Clone>(itr: I) -> Self;
        fn try_parse_from<I: IntoIterator<Item = T>, T: Into<OsString> + Clone>(itr: I) -> Result<Self, Error>;
        fn update_from<I: IntoIterator<Item = T>, T: Into<OsString> + Clone>(&mut self, itr: I);
        fn try_update_from<I: IntoIterator<Item = T>, T: Into<OsString> + Clone>(&mut self, itr: I) -> Result<(), Error>;
    }
    pub trait CommandFactory: Sized {
        fn command() -> Command;
        fn command_for_update() -> Command;
    }
    pub trait FromArgMatches: Sized {
        fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error>;
        fn from_arg_matches_mut(matches: &mut ArgMatches) -> Result<Self, Error>;
        fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error>;
        fn update_from_arg_matches_mut(&mut self, matches: &mut ArgMatches) -> Result<(), Error>;
    }
    pub trait Args: Sized {
        fn group_id() -> Option<Id>;
        fn augment_args(cmd: Command) -> Command;
        fn augment_args_for_update(cmd: Command) -> Command;
    }
    pub trait Subcommand: Sized {
        fn augment_subcommands(cmd: Command) -> Command;
        fn augment_subcommands_for_update(cmd: Command) -> Command;
        fn has_subcommand(name: &str) -> bool;
    }
    pub trait ValueEnum: Sized + Clone {
        fn value_variants<'a>() -> &'a [Self];
        fn from_str(input: &str, ignore_case: bool) -> Result<Self, String>;
        fn to_possible_value(&self) -> Option<crate::builder::PossibleValue>;
    }
}

#[doc(hidden)]
#[macro_export]
macro_rules! __from_matches {
    ($Name:ident<$($T:ident),*>) => {
        impl<$($T),*> $crate::FromArgMatches for $Name<$($T),*> {
            fn from_arg_matches(matches: &$crate::ArgMatches) -> Result<Self, $crate::Error> { ::core::__fallible($crate::derive::__parsed()) }
            fn from_arg_matches_mut(matches: &mut $crate::ArgMatches) -> Result<Self, $crate::Error> { ::core::__fallible($crate::derive::__parsed()) }
            fn update_from_arg_matches(&mut self, matches: &$crate::ArgMatches) -> Result<(), $crate::Error> { ::core::__fallible(()) }
            fn update_from_arg_matches_mut(&mut self, matches: &mut $crate::ArgMatches) -> Result<(), $crate::Error> { ::core::__fallible(()) }
        }
    };
}
#[proc_macro_derive(Parser)]
#[macro_export]
macro_rules! Parser {
    ($kind:ident $Name:ident<$($T:ident),*> $($fields:tt)*) => {
        $crate::__from_matches! { $Name<$($T),*> }
        impl<$($T),*> $crate::CommandFactory for $Name<$($T),*> {
            fn command() -> $crate::Command { $crate::Command }
            fn command_for_update() -> $crate::Command { $crate::Command }
        }
        impl<$($T),*> $crate::Parser for $Name<$($T),*> {
            fn parse() -> Self { $crate::derive::__parsed() }
            fn try_parse() -> Result<Self, $crate::Error> { ::core::__fallible($crate::derive::__parsed()) }
            fn parse_from<I: IntoIterator<Item = T>, T>(itr: I) -> Self { $crate::derive::__parsed() }
            fn try_parse_from<I: IntoIterator<Item = T>, T>(itr: I) -> Result<Self, $crate::Error> { ::core::__fallible($crate::derive::__parsed()) }
            fn update_from<I: IntoIterator<Item = T>, T>(&mut self, itr: I) { () }
            fn try_update_from<I: IntoIterator<Item = T>, T>(&mut self, itr: I) -> Result<(), $crate::Error> { ::core::__fallible(()) }
        }
    };
}
#[proc_macro_derive(Args)]
#[macro_export]
macro_rules! Args {
    ($kind:ident $Name:ident<$($T:ident),*> $($fields:tt)*) => {
        $crate::__from_matches! { $Name<$($T),*> }
        impl<$($T),*> $crate::Args for $Name<$($T),*> {
            fn group_id() -> Option<$crate::Id> { ::core::__maybe(::core::__unseen()) }
            fn augment_args(cmd: $crate::Command) -> $crate::Command { cmd }
            fn augment_args_for_update(cmd: $crate::Command) -> $crate::Command { cmd }
        }
    };
}
#[proc_macro_derive(Subcommand)]
#[macro_export]
macro_rules! Subcommand {
    ($kind:ident $Name:ident<$($T:ident),*> $($fields:tt)*) => {
        $crate::__from_matches! { $Name<$($T),*> }
        impl<$($T),*> $crate::Subcommand for $Name<$($T),*> {
            fn augment_subcommands(cmd: $crate::Command) -> $crate::Command { cmd }
            fn augment_subcommands_for_update(cmd: $crate::Command) -> $crate::Command { cmd }
            fn has_subcommand(name: &str) -> bool { ::core::__any() }
        }
    };
}
#[proc_macro_derive(ValueEnum)]
#[macro_export]
macro_rules! ValueEnum {
    ($kind:ident $Name:ident<$($T:ident),*> $($fields:tt)*) => {
        impl<$($T),*> $crate::ValueEnum for $Name<$($T),*> {
            fn value_variants<'a>() -> &'a [Self] { ::core::__unseen() }
            fn from_str(input: &str, ignore_case: bool) -> Result<Self, String> { ::core::__fallible(::core::__unseen()) }
            fn to_possible_value(&self) -> Option<$crate::builder::PossibleValue> { ::core::__maybe($crate::builder::PossibleValue) }
        }
    };
}

#[macro_export]
macro_rules! crate_version { () => { "" }; }
#[macro_export]
macro_rules! crate_name { () => { "" }; }
#[macro_export]
macro_rules! crate_authors { ($($sep:expr)?) => { "" }; }
#[macro_export]
macro_rules! crate_description { () => { "" }; }
#[macro_export]
macro_rules! value_parser { ($($name:tt)*) => { () }; }
#[macro_export]
macro_rules! arg { ($($name:tt)*) => { $crate::Arg }; }
#[macro_export]
macro_rules! command { ($($name:expr)?) => { $crate::Command }; }
