//! The colours of the terminal, or none.

use std::fmt;

use anstyle::{AnsiColor, Style};

use crate::diagnostic::Level;

/// What a piece of text is, which decides its colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ink {
    Plain,
    Level(Level),
    /// Line numbers, bars, arrows.
    Frame,
    Secondary,
    Strong,
    Removed,
    Added,
}

impl Ink {
    const fn style(self) -> Style {
        let color = match self {
            Self::Plain => return Style::new(),
            Self::Strong => return Style::new().bold(),
            Self::Level(Level::Error) => AnsiColor::BrightRed,
            Self::Level(Level::Warning) => AnsiColor::BrightYellow,
            Self::Level(Level::Note) => AnsiColor::BrightGreen,
            Self::Frame | Self::Secondary => AnsiColor::BrightBlue,
            Self::Removed => return AnsiColor::Red.on_default(),
            Self::Added => return AnsiColor::Green.on_default(),
        };
        color.on_default().bold()
    }
}

/// Puts text into colours where colours are wanted.
#[derive(Clone, Copy, Debug)]
pub(super) struct Paint {
    pub(super) color: bool,
}

/// A text in its ink.
pub(super) struct Painted<T>(Option<Style>, T);

impl Paint {
    pub(super) fn ink<T: fmt::Display>(self, ink: Ink, text: T) -> Painted<T> {
        Painted((self.color && ink != Ink::Plain).then(|| ink.style()), text)
    }
}

impl<T: fmt::Display> fmt::Display for Painted<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(style) => write!(f, "{style}{}{style:#}", self.1),
            None => self.1.fmt(f),
        }
    }
}
