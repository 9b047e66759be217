//! ONTAP releases.

use std::fmt;
use std::str::FromStr;

use super::{ParseValueError, text_serde};
use crate::model::FromJson;

/// A release of ONTAP, such as 9.11.1. Patch levels (`P3`) are not part of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Release {
    generation: u16,
    major: u16,
    minor: u16,
}

impl Release {
    /// The first release with the API.
    pub const FIRST: Self = Self::new(9, 6, 0);

    /// Release `generation.major.minor`; 9.6 has the minor 0.
    pub const fn new(generation: u16, major: u16, minor: u16) -> Self {
        Self {
            generation,
            major,
            minor,
        }
    }

    /// The 9 of 9.11.1.
    pub const fn generation(self) -> u16 {
        self.generation
    }

    /// The 11 of 9.11.1.
    pub const fn major(self) -> u16 {
        self.major
    }

    /// The last 1 of 9.11.1.
    pub const fn minor(self) -> u16 {
        self.minor
    }
}

impl fmt::Display for Release {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.generation, self.major)?;
        if self.minor > 0 {
            write!(f, ".{}", self.minor)
        } else {
            Ok(())
        }
    }
}

impl FromStr for Release {
    type Err = ParseValueError;

    /// Reads `9.11.1`, `9.6`, and both with a patch level behind.
    fn from_str(text: &str) -> Result<Self, ParseValueError> {
        let error = || ParseValueError::new(text, Self::EXPECTED);
        let text = text.trim();
        let end = text
            .find(|c: char| !(c.is_ascii_digit() || c == '.'))
            .unwrap_or(text.len());
        if !text[end..].is_empty() && !text[end..].starts_with(['P', 'R', 'X', 'D']) {
            return Err(error());
        }
        let mut parts = text[..end].split('.').map(str::parse);
        let mut part = || parts.next().transpose().map_err(|_| error());
        let release = (part()?, part()?, part()?);
        match (release, part()?) {
            ((Some(generation), Some(major), minor), None) => {
                Ok(Self::new(generation, major, minor.unwrap_or(0)))
            }
            _ => Err(error()),
        }
    }
}

impl FromJson for Release {
    const EXPECTED: &'static str = "a release such as 9.11.1";

    fn from_text(text: &str) -> Option<Self> {
        text.parse().ok()
    }
}

text_serde!(Release);
