// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/pass

//! `pass`.

/// What POST takes of `pass`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewPass {
    /// `limit`: integer. Since 9.6.
    pub limit: i64,
    /// `name`: string. Since 9.6.
    pub name: String,
    /// `color`: string. Since 9.6.
    pub color: Option<String>,
    /// `owner`: object. Since 9.6.
    pub owner: Option<ontap_runtime::Reference>,
}

impl NewPass {
    /// A body with what ONTAP requires.
    #[must_use]
    pub fn new(limit: i64, name: impl Into<String>) -> Self {
        Self {
            limit,
            name: name.into(),
            color: None,
            owner: None,
        }
    }
    /// Sets `color`.
    #[must_use]
    pub fn color(mut self, color: impl Into<String>) -> Self {
        self.color = Some(color.into());
        self
    }
    /// Sets `owner`.
    #[must_use]
    pub fn owner(mut self, owner: impl ontap_runtime::IntoReference) -> Self {
        self.owner = Some(owner.into_reference());
        self
    }
}

ontap_runtime::create_model! {
    NewPass {
        limit: "limit",
        name: "name",
    } {
        color: "color",
        owner: "owner",
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
