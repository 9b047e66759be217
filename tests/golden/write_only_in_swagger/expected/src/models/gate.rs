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

/// What PATCH takes of `gate`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GatePatch {
    /// `name`: string. Since 9.6.
    pub name: ontap_runtime::Patch<String>,
    /// `pin`: string. POST, PATCH only. Since 9.6.
    pub pin: ontap_runtime::Patch<ontap_runtime::Secret>,
}

impl GatePatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = ontap_runtime::Patch::Set(name.into());
        self
    }
    /// Clears `name`: sends `null`.
    #[must_use]
    pub fn clear_name(mut self) -> Self {
        self.name = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `pin`.
    #[must_use]
    pub fn pin(mut self, pin: impl Into<ontap_runtime::Secret>) -> Self {
        self.pin = ontap_runtime::Patch::Set(pin.into());
        self
    }
    /// Clears `pin`: sends `null`.
    #[must_use]
    pub fn clear_pin(mut self) -> Self {
        self.pin = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    GatePatch {
        name: "name",
        pin: "pin",
    }
}
ontap_runtime::show_model!(GatePatch);

/// What POST takes of `gate`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewGate {
    /// `name`: string. Since 9.6.
    pub name: Option<String>,
    /// `pin`: string. POST, PATCH only. Since 9.6.
    pub pin: Option<ontap_runtime::Secret>,
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
    /// Sets `pin`.
    #[must_use]
    pub fn pin(mut self, pin: impl Into<ontap_runtime::Secret>) -> Self {
        self.pin = Some(pin.into());
        self
    }
}

ontap_runtime::create_model! {
    NewGate {} {
        name: "name",
        pin: "pin",
    }
}
ontap_runtime::show_model!(NewGate);
