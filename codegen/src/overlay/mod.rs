//! Applies an overlay (OpenAPI Overlay 1.0) to the specs of the releases.
//!
//! `x-releases` limits an action to some releases. An action has to match: in every loaded release that
//! `x-releases` names, or, without it, in at least one.

mod apply;
mod parse;

pub use apply::apply;
pub use parse::parse;

use std::str::FromStr;
use std::sync::Arc;

use serde_json::Value;
use serde_json_path::JsonPath;

use crate::api::Release;

/// An overlay file.
#[derive(Clone, Debug)]
pub struct Overlay {
    /// Its name as the user gave it.
    pub file: Arc<str>,
    /// What it does, in order.
    pub actions: Vec<Action>,
}

/// One action of an overlay.
#[derive(Clone, Debug)]
pub struct Action {
    /// JSON pointer of the action in the overlay file.
    pub pointer: String,
    /// The target as it is written.
    pub target: String,
    /// The target, compiled.
    pub path: JsonPath,
    /// Releases it is limited to; empty means all.
    pub releases: Vec<ReleaseRange>,
    /// What happens to the nodes it selects.
    pub change: Change,
}

/// What an action does.
#[derive(Clone, Debug)]
pub enum Change {
    /// Merges the value into each selected node.
    Update(Value),
    /// Removes each selected node.
    Remove,
}

/// One entry of `x-releases`: `9.17.1`, or `9.11.1+` for that release and all later ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReleaseRange {
    /// The release, or the first one.
    pub from: Release,
    /// Whether later ones count too.
    pub open: bool,
}

impl ReleaseRange {
    /// Whether the release is one of the range.
    pub fn contains(self, release: Release) -> bool {
        release == self.from || (self.open && release > self.from)
    }
}

impl FromStr for ReleaseRange {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (number, open) = text
            .strip_suffix('+')
            .map_or((text, false), |number| (number, true));
        number.parse().map(|from| Self { from, open })
    }
}
