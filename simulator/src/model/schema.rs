//! What values look like.

use std::collections::BTreeMap;
use std::sync::Arc;

use ontap_codegen::api;
use serde_json::Value;

/// Who may see and send a property.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Access {
    /// Everyone, always.
    #[default]
    All,
    /// In replies only.
    Read,
    /// In replies and POST.
    ReadCreate,
    /// In replies and PATCH.
    ReadModify,
    /// In POST; replies show what was created, unless it is secret.
    Create,
    /// In PATCH only.
    Modify,
    /// In POST and PATCH, never in replies.
    CreateModify,
}

impl Access {
    /// From what a spec says. There is no property that nobody sees and nobody sends.
    pub fn of(access: api::Access) -> Self {
        match (access.read, access.create, access.modify) {
            (true, true, true) | (false, false, false) => Self::All,
            (true, false, false) => Self::Read,
            (true, true, false) => Self::ReadCreate,
            (true, false, true) => Self::ReadModify,
            (false, true, false) => Self::Create,
            (false, false, true) => Self::Modify,
            (false, true, true) => Self::CreateModify,
        }
    }

    /// Whether its flag lets replies hold it. What is for POST only is still shown unless it is secret:
    /// [`Schema::readable`] decides.
    fn readable(self) -> bool {
        matches!(
            self,
            Self::All | Self::Read | Self::ReadCreate | Self::ReadModify | Self::Create
        )
    }

    /// Whether POST may send it.
    pub fn creatable(self) -> bool {
        matches!(
            self,
            Self::All | Self::ReadCreate | Self::Create | Self::CreateModify
        )
    }

    /// Whether PATCH may send it.
    pub fn modifiable(self) -> bool {
        matches!(
            self,
            Self::All | Self::ReadModify | Self::Modify | Self::CreateModify
        )
    }
}

/// What kind of value it is.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Kind {
    /// Named properties.
    Object(BTreeMap<String, Arc<Schema>>),
    /// A list.
    Array(Arc<Schema>),
    /// Text.
    String,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// Yes or no.
    Boolean,
    /// Anything: not described, or a schema within itself.
    #[default]
    Any,
}

/// What a value looks like.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Schema {
    /// Its kind.
    pub kind: Kind,
    /// Who may see and send it.
    pub access: Access,
    /// The only values, when there are any.
    pub values: Vec<Value>,
    /// The value of an absent one.
    pub default: Option<Value>,
    /// The format of a string or number, such as `uuid` or `date-time`.
    pub format: Option<String>,
    /// The least number.
    pub minimum: Option<f64>,
    /// The greatest number.
    pub maximum: Option<f64>,
    /// The least length of text, in characters.
    pub min_length: Option<usize>,
    /// The greatest length of text, in characters.
    pub max_length: Option<usize>,
    /// The greatest length of a list.
    pub max_items: Option<usize>,
    /// Never shown in a log.
    pub secret: bool,
    /// Only bodies of requests name it: no reply has it.
    pub unseen: bool,
}

impl Schema {
    /// Whether replies may hold it.
    pub fn readable(&self) -> bool {
        let secret = self.secret && self.access == Access::Create;
        self.access.readable() && !self.unseen && !secret
    }

    /// Whether it refers to something that has a name, so that the name alone will do.
    pub fn is_reference(&self) -> bool {
        let identity = |name: &String| matches!(name.as_str(), "name" | "uuid" | "_links");
        self.properties()
            .is_some_and(|members| members.contains_key("name") && members.keys().all(identity))
    }

    /// The properties of an object; of a list, those of its elements.
    pub fn properties(&self) -> Option<&BTreeMap<String, Arc<Schema>>> {
        match &self.kind {
            Kind::Object(properties) => Some(properties),
            Kind::Array(items) => items.properties(),
            _ => None,
        }
    }

    /// One property.
    pub fn property(&self, name: &str) -> Option<&Arc<Schema>> {
        self.properties()?.get(name)
    }

    /// A property at any depth by its dotted path; lists are passed through.
    pub fn at(&self, path: &str) -> Option<&Schema> {
        path.split('.')
            .try_fold(self, |schema, name| Some(&**schema.property(name)?))
    }
}
