//! Release numbers, and since when until when something is there.

use std::fmt;
use std::str::FromStr;

/// An ONTAP release: generation, major, minor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Release {
    /// 9 for every release with a REST API.
    pub generation: u16,
    /// 17 in 9.17.1.
    pub major: u16,
    /// 1 in 9.17.1, 0 where the number has two parts.
    pub minor: u16,
}

impl Release {
    /// A release from what `x-ntap-introduced` says. That names two parts only; from 9.9 on the first
    /// general release of each is `.1`.
    pub fn from_documented(text: &str) -> Option<Self> {
        let mut release: Self = text.parse().ok()?;
        if text.matches('.').count() == 1 && release.generation == 9 && release.major >= 9 {
            release.minor = 1;
        }
        Some(release)
    }
}

impl FromStr for Release {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || format!("`{text}` is not a release number such as 9.17.1");
        let mut parts = text.split('.').map(|part| part.parse::<u16>());
        let mut next = |needed: bool| match parts.next() {
            Some(Ok(number)) => Ok(number),
            None if !needed => Ok(0),
            _ => Err(wrong()),
        };
        let release = Self {
            generation: next(true)?,
            major: next(true)?,
            minor: next(false)?,
        };
        if parts.next().is_some() {
            Err(wrong())
        } else {
            Ok(release)
        }
    }
}

impl fmt::Display for Release {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.generation, self.major)?;
        if self.minor > 0 {
            write!(f, ".{}", self.minor)?;
        }
        Ok(())
    }
}

/// Where in the sequence of releases something is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// First release it is there, by the documents or by what they say of its introduction.
    pub since: Release,
    /// Last release that documents it.
    pub last: Release,
    /// What the document itself says about its introduction.
    pub documented: Option<Release>,
}

impl Span {
    /// Found in one release.
    pub fn at(release: Release, documented: Option<Release>) -> Self {
        Self {
            since: release,
            last: release,
            documented,
        }
    }

    /// Both together; `documented` is the newer document's word where it has one.
    pub fn join(self, newer: Self) -> Self {
        Self {
            since: self.since.min(newer.since),
            last: self.last.max(newer.last),
            documented: newer.documented.or(self.documented),
        }
    }

    /// The last release that had it, when the newest of the merged releases has it no more.
    pub fn until(self, newest: Release) -> Option<Release> {
        (self.last < newest).then_some(self.last)
    }
}
