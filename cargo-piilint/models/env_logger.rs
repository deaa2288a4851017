//! `env_logger` 0.7 to 0.11: where log lines go. The sinks are the lines themselves (`log`).

pub fn init() {}
pub fn try_init() -> Result<(), ::log::SetLoggerError> { ::core::__fallible(()) }
pub fn init_from_env<E>(env: E) {}
pub fn try_init_from_env<E>(env: E) -> Result<(), ::log::SetLoggerError> { ::core::__fallible(()) }
pub fn builder() -> Builder { Builder }
#[derive(Debug, Default)]
pub struct Env;
impl Env {
    pub fn new() -> Env { Env }
    pub fn filter<E>(self, filter_env: E) -> Env { self }
    pub fn filter_or<E, V>(self, filter_env: E, default: V) -> Env { self }
    pub fn default_filter_or<V>(self, default: V) -> Env { self }
    pub fn write_style<E>(self, write_style_env: E) -> Env { self }
}
#[derive(Debug, Default)]
pub struct Builder;
impl Builder {
    pub fn new() -> Builder { Builder }
    pub fn from_env<E>(env: E) -> Builder { Builder }
    pub fn from_default_env() -> Builder { Builder }
    pub fn parse_env<E>(&mut self, env: E) -> &mut Builder { self }
    pub fn parse_default_env(&mut self) -> &mut Builder { self }
    pub fn parse_filters(&mut self, filters: &str) -> &mut Builder { self }
    pub fn format<F>(&mut self, format: F) -> &mut Builder { self }
    pub fn format_timestamp<T>(&mut self, timestamp: T) -> &mut Builder { self }
    pub fn format_timestamp_millis(&mut self) -> &mut Builder { self }
    pub fn format_timestamp_secs(&mut self) -> &mut Builder { self }
    pub fn format_target(&mut self, write: bool) -> &mut Builder { self }
    pub fn format_module_path(&mut self, write: bool) -> &mut Builder { self }
    pub fn format_level(&mut self, write: bool) -> &mut Builder { self }
    pub fn filter<L>(&mut self, module: Option<&str>, level: L) -> &mut Builder { self }
    pub fn filter_level<L>(&mut self, level: L) -> &mut Builder { self }
    pub fn filter_module<L>(&mut self, module: &str, level: L) -> &mut Builder { self }
    pub fn target<T>(&mut self, target: T) -> &mut Builder { self }
    pub fn write_style<W>(&mut self, write_style: W) -> &mut Builder { self }
    pub fn is_test(&mut self, is_test: bool) -> &mut Builder { self }
    pub fn try_init(&mut self) -> Result<(), ::log::SetLoggerError> { ::core::__fallible(()) }
    pub fn init(&mut self) {}
}
