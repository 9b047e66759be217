//! The name of the generated crate.

use std::fmt;
use std::str::FromStr;

use super::names;

/// The longest name that registries take.
const LONGEST: usize = 64;

/// A name that Cargo takes for a package, and rustc for its crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CrateName(String);

impl CrateName {
    /// The name as it is written in `Cargo.toml`.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for CrateName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for CrateName {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let problem = if text.is_empty() {
            "it is empty"
        } else if text.len() > LONGEST {
            "it has more than 64 characters"
        } else if !text.starts_with(|c: char| c.is_ascii_alphabetic()) {
            "it does not begin with a letter"
        } else if !text
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
        {
            "letters, digits, `-` and `_` are possible"
        } else if names::is_kept(text) {
            "Rust or Cargo keeps it for something else"
        } else {
            return Ok(Self(text.to_owned()));
        };
        Err(format!("{text:?} is no name for a crate: {problem}"))
    }
}

#[cfg(test)]
mod tests {
    use super::CrateName;

    #[test]
    fn names_are_those_that_cargo_takes() {
        for name in ["ontap-storage", "ontap_storage", "a", "OnTap9", "a-"] {
            assert!(name.parse::<CrateName>().is_ok(), "{name}");
        }
        let long = "a".repeat(65);
        let wrong = [
            "",
            "9a",
            "-a",
            "_",
            "a b",
            "a/b",
            "a\"\nname = \"b",
            "é",
            "std",
            "core",
            "test",
            "fn",
            "type",
            "Self",
            "ontap-runtime",
            "ontap_runtime",
            "con",
            &long,
        ];
        for name in wrong {
            assert!(name.parse::<CrateName>().is_err(), "{name}");
        }
    }
}
