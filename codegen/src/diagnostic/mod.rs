//! What a phase has to say about its input: a stable code, a place, a sentence and the repair.
//!
//! Phases collect diagnostics and go on; whoever calls them decides what to do. The command line
//! renders them with the source line, or as JSON.

pub mod codes;
mod named;

use std::fmt;
use std::sync::Arc;

pub use codes::Code;
pub use named::Named;

use crate::printable::visible;

/// How serious a diagnostic is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The input was understood and, where needed, repaired; nothing has to be done.
    Note,
    /// The result is usable, but somebody should look.
    Warning,
    /// There is no result until this is repaired.
    Error,
}

impl Severity {
    /// The word that is printed.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Where something stands in an input file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The file's name as the user gave it.
    pub file: Arc<str>,
    /// Line, from 1; 0 when the place is the file as a whole.
    pub line: u32,
    /// Column in characters, from 1; 0 when the place is the file as a whole.
    pub column: u32,
    /// JSON pointer (RFC 6901) of the node; empty for the document itself.
    pub pointer: String,
}

impl Place {
    /// The file as a whole.
    pub fn whole_file(file: impl Into<Arc<str>>) -> Self {
        Self {
            file: file.into(),
            line: 0,
            column: 0,
            pointer: String::new(),
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.line == 0 {
            write!(f, "{}", visible(&self.file))
        } else {
            write!(f, "{}:{}:{}", visible(&self.file), self.line, self.column)
        }
    }
}

/// One thing a phase found.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// Where it stands.
    pub place: Place,
    /// What kind it is.
    pub code: &'static Code,
    /// One sentence about this very occurrence.
    pub message: String,
    /// What to do about it; empty for notes that need nothing.
    pub repair: String,
}

impl Diagnostic {
    /// A diagnostic about the node at `pointer`; line and column are filled in by whoever shows it.
    pub fn new(
        file: impl Into<Arc<str>>,
        pointer: &str,
        code: &'static Code,
        message: impl Into<String>,
        repair: impl Into<String>,
    ) -> Self {
        let place = Place {
            file: file.into(),
            line: 0,
            column: 0,
            pointer: pointer.to_owned(),
        };
        Self {
            place,
            code,
            message: message.into(),
            repair: repair.into(),
        }
    }

    /// How serious it is: a property of its code.
    pub fn severity(&self) -> Severity {
        self.code.severity
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}: {}[{}]: {}",
            self.place,
            self.severity(),
            self.code.id,
            visible(&self.message)
        )?;
        if !self.place.pointer.is_empty() {
            write!(f, " (at {})", visible(&self.place.pointer))?;
        }
        if !self.repair.is_empty() {
            write!(f, "; {}", visible(&self.repair))?;
        }
        Ok(())
    }
}

/// Whether any of them stops the work.
pub fn has_errors(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(|d| d.severity() == Severity::Error)
}

/// A JSON pointer with one more token.
pub fn child_pointer(pointer: &str, token: &str) -> String {
    let mut out = String::with_capacity(pointer.len() + token.len() + 1);
    out.push_str(pointer);
    out.push('/');
    for c in token.chars() {
        match c {
            '~' => out.push_str("~0"),
            '/' => out.push_str("~1"),
            c => out.push(c),
        }
    }
    out
}
