//! What a comparison finds: changes, each with two verdicts.

use std::fmt;

use super::merged::Merged;
use super::rules::Rule;
use super::scope::within;
use crate::api::Release;
use crate::diagnostic::Place;

/// What a change means for a client that talks to the cluster.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Wire {
    /// Nothing travels differently.
    None,
    /// Only documented facts differ.
    Docs,
    /// A client of the old release goes on as before.
    Compatible,
    /// A client that relied on more than it was promised may notice.
    Risky,
    /// A client that was right is now wrong.
    Breaking,
}

/// What a change means for a program that uses the generated crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rust {
    /// The crate is the same.
    None,
    /// Its documentation or its constants differ.
    Patch,
    /// It has more items.
    Minor,
    /// Items are gone or have another signature.
    Major,
}

/// Where a change travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// In nothing that is sent.
    None,
    /// In requests.
    Request,
    /// In replies.
    Response,
    /// In both.
    Both,
}

/// Which part of the document a rule is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Area {
    /// Keys of `paths`.
    Path,
    /// Methods of a path.
    Operation,
    /// Parameters.
    Parameter,
    /// Request bodies.
    Body,
    /// Properties, at any depth.
    Property,
    /// Named schemas.
    Schema,
    /// Replies.
    Response,
}

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// It was not there.
    Added,
    /// It is no longer there.
    Removed,
    /// It takes more than before.
    Widened,
    /// It takes less than before.
    Narrowed,
    /// It is the same under another name.
    Renamed,
    /// It is another.
    Changed,
}

macro_rules! words {
    ($($ty:ident { $($variant:ident = $word:literal),* })*) => {
        $(
            impl $ty {
                /// All of them, in the order of the enum.
                pub const ALL: [Self; [$($word),*].len()] = [$(Self::$variant),*];

                /// The words for all of them, in order.
                pub const WORDS: &[&str] = &[$($word),*];

                /// What a word stands for.
                pub fn parse(word: &str) -> Option<Self> {
                    match word {
                        $($word => Some(Self::$variant),)*
                        _ => None,
                    }
                }

                /// The word for it in reports.
                pub fn as_str(self) -> &'static str {
                    match self {
                        $(Self::$variant => $word,)*
                    }
                }
            }

            impl fmt::Display for $ty {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    f.write_str(self.as_str())
                }
            }
        )*
    };
}

words! {
    Wire { None = "none", Docs = "docs", Compatible = "compatible", Risky = "risky", Breaking = "breaking" }
    Rust { None = "none", Patch = "patch", Minor = "minor", Major = "major" }
    Direction { None = "none", Request = "request", Response = "response", Both = "both" }
    Area {
        Path = "path", Operation = "operation", Parameter = "parameter", Body = "body",
        Property = "property", Schema = "schema", Response = "response"
    }
    ItemState { Added = "added", Removed = "removed", Kept = "kept" }
    Kind {
        Added = "added", Removed = "removed", Widened = "widened", Narrowed = "narrowed",
        Renamed = "renamed", Changed = "changed"
    }
}

impl Direction {
    /// From what is reached.
    pub fn of(request: bool, response: bool) -> Self {
        match (request, response) {
            (false, false) => Self::None,
            (true, false) => Self::Request,
            (false, true) => Self::Response,
            (true, true) => Self::Both,
        }
    }

    /// Whether requests carry it.
    pub fn request(self) -> bool {
        matches!(self, Self::Request | Self::Both)
    }

    /// Whether replies carry it.
    pub fn response(self) -> bool {
        matches!(self, Self::Response | Self::Both)
    }

    /// Both together.
    pub fn join(self, other: Self) -> Self {
        Self::of(
            self.request() || other.request(),
            self.response() || other.response(),
        )
    }
}

/// An item of the crate that a change touches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// A path such as `ontap_security::models::account::Account::locked`, or, for a method that stands for an operation,
    /// the call from a client: `security().accounts().create`.
    pub path: String,
    /// Which of the two crates has it.
    pub state: ItemState,
}

/// Which of the two crates has an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ItemState {
    /// The newer only.
    Added,
    /// The older only.
    Removed,
    /// Both; it may be another.
    Kept,
}

/// One cause of a difference.
#[derive(Clone, Debug)]
pub struct Change {
    /// The rule that found it.
    pub rule: &'static Rule,
    /// Verdict for clients on the wire.
    pub wire: Wire,
    /// Verdict for programs that use the crate.
    pub rust: Rust,
    /// Where it travels.
    pub direction: Direction,
    /// What it is about, such as `account.owner.name` or `GET /security/accounts`.
    pub subject: String,
    /// What happened, as a sentence about the subject.
    pub sentence: String,
    /// What was there.
    pub before: Option<String>,
    /// What is there now.
    pub after: Option<String>,
    /// Where it stood.
    pub old: Option<Place>,
    /// Where it stands now.
    pub new: Option<Place>,
    /// The resource it belongs to; empty when it belongs to several.
    pub resource: String,
    /// Operations that it reaches, such as `GET /security/accounts`.
    pub operations: Vec<String>,
    /// Named schemas that hold it.
    pub models: Vec<String>,
    /// Query parameters that say the same once more.
    pub filters: Vec<String>,
    /// What is the same in all operations that have it: a parameter's name, a property's path, a list of codes.
    pub topic: String,
    /// Items of the crate that it touches; empty until [`name_items`](super::name_items) has filled them in.
    pub items: Vec<Item>,
    /// Stable across runs: a hash of rule, subject and values.
    pub fingerprint: String,
    /// Why the project accepts it, where it does.
    pub accepted: Option<String>,
    /// Whether a default turns a safety check off for who does not ask for it.
    pub security: bool,
    /// The release that brought it, where a comparison goes across several.
    pub since: Option<Release>,
    /// Calls of the crate that stand for its operations; empty like `items`.
    pub calls: Vec<String>,
    /// Where a program uses what it is about, and as what.
    pub uses: Vec<String>,
}

impl Change {
    /// Whether one of its operations lies in one of the scopes; without scopes, always.
    pub fn within(&self, scopes: &[String]) -> bool {
        scopes.is_empty()
            || self.operations.iter().any(|operation| {
                let path = operation.split_once(' ').map_or("", |(_, path)| path);
                scopes.iter().any(|scope| within(path, scope))
            })
    }
}

/// Everything that differs between two documents.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// What the older document is called.
    pub old: String,
    /// What the newer document is called.
    pub new: String,
    /// The changes: by resource, the most severe first.
    pub changes: Vec<Change>,
    /// What is no change of the API but names types of the crate otherwise: objects that were written in place and have
    /// a name now, or the other way round.
    pub notes: Vec<Change>,
    /// How many changes were left out because their rules are off.
    pub off: usize,
    /// How many changes were left out because they lie outside the scopes.
    pub outside: usize,
    /// How many changes were left out because a program uses nothing of them.
    pub unused: usize,
    /// What becomes of the committed crate, where that was asked for, and its version now.
    pub merged: Option<(Merged, String)>,
}

impl Report {
    /// How many changes have this verdict on the wire.
    pub fn wire(&self, level: Wire) -> usize {
        self.changes.iter().filter(|c| c.wire == level).count()
    }

    /// How many changes have this verdict for the crate.
    pub fn rust(&self, level: Rust) -> usize {
        self.changes.iter().filter(|c| c.rust == level).count()
    }
}

/// FNV-1a, 64 bits: short, stable and without a dependency.
pub(super) fn fingerprint(parts: &[&str]) -> String {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for part in parts {
        for byte in part.bytes().chain([0]) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    format!("{hash:016x}")
}
