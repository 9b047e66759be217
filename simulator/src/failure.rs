//! What ONTAP answers when it refuses.

use serde_json::{Value, json};

/// A refusal: status, number, message and the input that caused it.
#[derive(Clone, Debug, PartialEq)]
pub struct Failure {
    /// The status of the reply.
    pub status: u16,
    /// The number in `error.code`.
    pub code: u64,
    /// The text in `error.message`.
    pub message: String,
    /// The property or parameter that caused it, by its dotted path.
    pub target: Option<String>,
    /// What `error.arguments` holds when the client asks for it.
    pub arguments: Vec<String>,
}

impl Failure {
    /// A refusal with any status and number.
    pub fn new(status: u16, code: u64, message: impl Into<String>) -> Self {
        Self {
            status,
            code,
            message: message.into(),
            target: None,
            arguments: Vec::new(),
        }
    }

    /// Names the input that caused it.
    #[must_use]
    pub fn at(mut self, target: impl Into<String>) -> Self {
        self.target = Some(target.into());
        self
    }

    /// Adds an argument of the message.
    #[must_use]
    pub fn with(mut self, argument: impl Into<String>) -> Self {
        self.arguments.push(argument.into());
        self
    }

    /// Bad input (400).
    pub fn bad(code: u64, message: impl Into<String>) -> Self {
        Self::new(400, code, message)
    }

    /// The object exists already (409, 1).
    pub fn duplicate() -> Self {
        Self::new(409, 1, "duplicate entry")
    }

    /// There is no such object (404, 4).
    pub fn missing() -> Self {
        Self::new(404, 4, "entry doesn't exist")
    }

    /// A parameter or property that is not known (400, 262179).
    pub fn unexpected(name: &str) -> Self {
        Self::bad(262_179, format!("Unexpected argument \"{name}\".")).with(name)
    }

    /// A value that a parameter or property cannot have (400, 262197); `form` is what it should look like.
    pub fn invalid(value: &str, field: &str, form: &str) -> Self {
        let message = format!("The value \"{value}\" is invalid for field \"{field}\" (<{form}>)");
        Self::bad(262_197, message)
            .at(field)
            .with(value)
            .with(field)
    }

    /// The role does not allow it (403, 6).
    pub fn forbidden() -> Self {
        Self::new(403, 6, "not authorized for that command")
    }

    /// The object of `error` in a reply; `arguments` only where the client asked for them.
    pub fn to_json(&self, arguments: bool) -> Value {
        let mut error = json!({"message": self.message, "code": self.code.to_string()});
        if let Some(target) = &self.target {
            error["target"] = json!(target);
        }
        if arguments && !self.arguments.is_empty() {
            error["arguments"] = self
                .arguments
                .iter()
                .map(|message| json!({"code": self.code.to_string(), "message": message}))
                .collect();
        }
        error
    }
}
