// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/pass

//! `pass`.

/// What POST takes of `pass`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewPass {
    /// `name`: string. Since 9.6.
    pub name: String,
    /// `color`: string. Since 9.6.
    pub color: Option<String>,
}

impl NewPass {
    /// A body with what ONTAP requires.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            color: None,
        }
    }
    /// Sets `color`.
    #[must_use]
    pub fn color(mut self, color: impl Into<String>) -> Self {
        self.color = Some(color.into());
        self
    }
}

ontap_runtime::create_model! {
    NewPass { name: "name" } { color: "color" }
}
ontap_runtime::show_model!(NewPass);

/// What replies hold of `pass`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Pass {
    /// `color`: string. Since 9.6.
    pub color: Option<String>,
    /// `name`: string. Since 9.6.
    pub name: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Pass {
        color: "color",
        name: "name",
    }
}
ontap_runtime::show_model!(Pass);
