// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/gate

//! `gate`.

/// What replies hold of `gate`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Gate {
    /// `name`: string. Since 9.6.
    pub name: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Gate { name: "name" }
}
ontap_runtime::show_model!(Gate);

/// What POST takes of `gate`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewGate {
    /// `name`: string. Since 9.6.
    pub name: Option<String>,
}

impl NewGate {
    /// A body without any property.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

ontap_runtime::create_model! {
    NewGate {} { name: "name" }
}
ontap_runtime::show_model!(NewGate);
