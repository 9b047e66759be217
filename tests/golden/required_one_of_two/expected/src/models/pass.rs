// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/pass

//! `pass`.

/// What POST takes of `pass`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewPass {
    /// `owner`: object. Since 9.6.
    pub owner: ontap_runtime::Reference,
    /// `color`: string. Since 9.6.
    pub color: Option<String>,
    /// `limit`: integer. Since 9.6.
    pub limit: Option<i64>,
    /// `name`: string. Since 9.6.
    pub name: Option<String>,
}

impl NewPass {
    /// A body with what ONTAP requires.
    #[must_use]
    pub fn new(owner: impl ontap_runtime::IntoReference) -> Self {
        Self {
            owner: owner.into_reference(),
            color: None,
            limit: None,
            name: None,
        }
    }
    /// Sets `color`.
    #[must_use]
    pub fn color(mut self, color: impl Into<String>) -> Self {
        self.color = Some(color.into());
        self
    }
    /// Sets `limit`.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

ontap_runtime::create_model! {
    NewPass { owner: "owner" } {
        color: "color",
        limit: "limit",
        name: "name",
    }
}
ontap_runtime::show_model!(NewPass);

/// What replies hold of `pass`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Pass {
    /// `color`: string. Since 9.6.
    pub color: Option<String>,
    /// `limit`: integer. Since 9.6.
    pub limit: Option<i64>,
    /// `name`: string. Since 9.6.
    pub name: Option<String>,
    /// `owner`: object. Since 9.6.
    pub owner: Option<ontap_runtime::Reference>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

impl Pass {
    /// The name in `owner`.
    #[must_use]
    pub fn owner_name(&self) -> Option<&str> {
        self.owner.as_ref()?.name.as_deref()
    }
    /// The uuid in `owner`.
    #[must_use]
    pub fn owner_uuid(&self) -> Option<&str> {
        self.owner.as_ref()?.uuid.as_deref()
    }
}

ontap_runtime::read_model! {
    Pass {
        color: "color",
        limit: "limit",
        name: "name",
        owner: "owner",
    }
}
ontap_runtime::show_model!(Pass);
