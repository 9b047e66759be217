//! Operations and their parameters.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::Value;

use super::{Span, Type};

/// The HTTP methods ONTAP uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Method {
    /// Reads a collection or an instance.
    Get,
    /// Creates, or performs an action.
    Post,
    /// Modifies.
    Patch,
    /// Deletes.
    Delete,
}

impl Method {
    /// All of them, in the order of the enum.
    pub const ALL: [Self; 4] = [Self::Get, Self::Post, Self::Patch, Self::Delete];

    /// The key in a path item.
    pub fn key(self) -> &'static str {
        match self {
            Self::Get => "get",
            Self::Post => "post",
            Self::Patch => "patch",
            Self::Delete => "delete",
        }
    }

    /// The word on the request line.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What makes an operation the same operation in another release: the path with its keys unnamed, and the method.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OperationKey {
    /// Such as `/security/accounts/{}/{}`.
    pub shape: String,
    /// The method.
    pub method: Method,
}

/// A path template with its keys unnamed.
pub fn path_shape(template: &str) -> String {
    let mut out = String::with_capacity(template.len());
    let mut inside = false;
    for c in template.chars() {
        match c {
            '{' => {
                inside = true;
                out.push_str("{}");
            }
            '}' => inside = false,
            c if !inside => out.push(c),
            _ => {}
        }
    }
    out
}

/// Whether the keys of two templates of one shape mean the same. A name can gain or lose what it belongs to, as
/// `azure_key_vault.uuid` became `uuid`; a name that became a UUID is another key: who sends names finds nothing any more.
pub fn same_keys(old: &str, new: &str) -> bool {
    let keys = |template: &str| -> Vec<String> {
        let parts = template.split('{').skip(1);
        let keys = parts.filter_map(|part| part.split('}').next()?.rsplit('.').next());
        keys.map(str::to_owned).collect()
    };
    keys(old) == keys(new)
}

/// One operation of the API.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// Path template as the newest release that has the operation spells it.
    pub path: String,
    /// The method.
    pub method: Method,
    /// operationId in the newest release that has it.
    pub id: String,
    /// Releases that have it.
    pub span: Span,
    /// Path parameters in template order, then the others by name.
    pub parameters: Vec<Parameter>,
    /// Request body.
    pub body: Option<Body>,
    /// Success responses and what they hold.
    pub responses: BTreeMap<u16, Option<Type>>,
    /// Documented error codes with the releases that document them.
    pub error_codes: BTreeMap<u64, Span>,
    /// Names for error codes, from the overlay.
    pub error_names: BTreeMap<u64, String>,
    /// Properties the documentation calls required; each entry lists alternatives.
    pub required: Vec<Vec<String>>,
    /// Properties the documentation calls optional.
    pub optional: Vec<String>,
    /// Documented defaults of properties.
    pub defaults: BTreeMap<String, Value>,
    /// Properties that cost time to compute.
    pub expensive: Vec<String>,
    /// Related commands of the ONTAP command line.
    pub cli: Vec<String>,
    /// Our own sentence about it.
    pub doc: Option<String>,
    /// A name for the method, from the overlay.
    pub name: Option<String>,
    /// JSON pointer in the newest spec that has it.
    pub pointer: String,
}

impl Operation {
    /// Its identity across releases.
    pub fn key(&self) -> OperationKey {
        OperationKey {
            shape: path_shape(&self.path),
            method: self.method,
        }
    }

    /// Names of the path parameters, in template order.
    pub fn path_keys(&self) -> impl Iterator<Item = &Parameter> {
        self.parameters
            .iter()
            .filter(|p| p.place == ParameterPlace::Path)
    }
}

/// A request body.
#[derive(Clone, Debug, PartialEq)]
pub struct Body {
    /// What it holds.
    pub ty: Type,
    /// Whether the document requires one.
    pub required: bool,
}

/// Where a parameter travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ParameterPlace {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// In a header.
    Header,
    /// As a part of a form.
    Form,
}

/// A parameter of an operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameter {
    /// Its name on the wire.
    pub name: String,
    /// Where it travels.
    pub place: ParameterPlace,
    /// Whether the document requires it.
    pub required: bool,
    /// Its type.
    pub ty: Type,
    /// Releases that have it.
    pub span: Span,
    /// Documented default.
    pub default: Option<Value>,
    /// A name for it in Rust, from the overlay.
    pub given_name: Option<String>,
}

impl Parameter {
    /// What its name in Rust is made from.
    pub fn label(&self) -> &str {
        self.given_name.as_deref().unwrap_or(&self.name)
    }
}
