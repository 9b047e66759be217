// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/lock

//! `lock`.

/// What replies hold of `lock.limits`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Limits {
    /// `high`: integer. Since 9.6.
    pub high: Option<i64>,
    /// `low`: integer. Since 9.6.
    pub low: Option<i64>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Limits {
        high: "high",
        low: "low",
    }
}
ontap_runtime::show_model!(Limits);

/// What PATCH takes of `lock.limits`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LimitsPatch {
    /// `high`: integer. Since 9.6.
    pub high: ontap_runtime::Patch<i64>,
    /// `low`: integer. Since 9.6.
    pub low: ontap_runtime::Patch<i64>,
}

impl LimitsPatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `high`.
    #[must_use]
    pub fn high(mut self, high: i64) -> Self {
        self.high = ontap_runtime::Patch::Set(high);
        self
    }
    /// Clears `high`: sends `null`.
    #[must_use]
    pub fn clear_high(mut self) -> Self {
        self.high = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `low`.
    #[must_use]
    pub fn low(mut self, low: i64) -> Self {
        self.low = ontap_runtime::Patch::Set(low);
        self
    }
    /// Clears `low`: sends `null`.
    #[must_use]
    pub fn clear_low(mut self) -> Self {
        self.low = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    LimitsPatch {
        high: "high",
        low: "low",
    }
}
ontap_runtime::show_model!(LimitsPatch);

/// What replies hold of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Lock {
    /// `label`: string. Since 9.6.
    pub label: Option<String>,
    /// `limits`: object. Since 9.6.
    pub limits: Option<Limits>,
    /// `parts`: list of object. Since 9.6.
    pub parts: Option<Vec<ontap_runtime::NameReference>>,
    /// `tags`: list of string. Since 9.6.
    pub tags: Option<Vec<String>>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Lock {
        label: "label",
        limits: "limits",
        parts: "parts",
        tags: "tags",
    }
}
ontap_runtime::show_model!(Lock);

/// What PATCH takes of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LockPatch {
    /// `label`: string. Since 9.6.
    pub label: ontap_runtime::Patch<String>,
    /// `limits`: object. Since 9.6.
    pub limits: ontap_runtime::Patch<LimitsPatch>,
    /// `parts`: list of object. Since 9.6.
    pub parts: ontap_runtime::Patch<Vec<ontap_runtime::NameReference>>,
    /// `tags`: list of string. Since 9.6.
    pub tags: ontap_runtime::Patch<Vec<String>>,
}

impl LockPatch {
    /// A patch that changes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `label`.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = ontap_runtime::Patch::Set(label.into());
        self
    }
    /// Clears `label`: sends `null`.
    #[must_use]
    pub fn clear_label(mut self) -> Self {
        self.label = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `limits`.
    #[must_use]
    pub fn limits(mut self, limits: LimitsPatch) -> Self {
        self.limits = ontap_runtime::Patch::Set(limits);
        self
    }
    /// Clears `limits`: sends `null`.
    #[must_use]
    pub fn clear_limits(mut self) -> Self {
        self.limits = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `parts`.
    #[must_use]
    pub fn parts(
        mut self,
        parts: impl IntoIterator<Item = ontap_runtime::NameReference>,
    ) -> Self {
        self.parts = ontap_runtime::Patch::Set(parts.into_iter().collect());
        self
    }
    /// Clears `parts`: sends `null`.
    #[must_use]
    pub fn clear_parts(mut self) -> Self {
        self.parts = ontap_runtime::Patch::Clear;
        self
    }
    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = ontap_runtime::Patch::Set(
            tags.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Clears `tags`: sends `null`.
    #[must_use]
    pub fn clear_tags(mut self) -> Self {
        self.tags = ontap_runtime::Patch::Clear;
        self
    }
}

ontap_runtime::patch_model! {
    LockPatch {
        label: "label",
        limits: "limits",
        parts: "parts",
        tags: "tags",
    }
}
ontap_runtime::show_model!(LockPatch);

/// What POST takes of `lock.limits`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewLimits {
    /// `high`: integer. Since 9.6.
    pub high: Option<i64>,
    /// `low`: integer. Since 9.6.
    pub low: Option<i64>,
}

impl NewLimits {
    /// A body without any property.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `high`.
    #[must_use]
    pub fn high(mut self, high: i64) -> Self {
        self.high = Some(high);
        self
    }
    /// Sets `low`.
    #[must_use]
    pub fn low(mut self, low: i64) -> Self {
        self.low = Some(low);
        self
    }
}

ontap_runtime::create_model! {
    NewLimits {} {
        high: "high",
        low: "low",
    }
}
ontap_runtime::show_model!(NewLimits);

/// What POST takes of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewLock {
    /// `label`: string. Since 9.6.
    pub label: Option<String>,
    /// `limits`: object. Since 9.6.
    pub limits: Option<NewLimits>,
    /// `parts`: list of object. Since 9.6.
    pub parts: Option<Vec<ontap_runtime::NameReference>>,
    /// `tags`: list of string. Since 9.6.
    pub tags: Option<Vec<String>>,
}

impl NewLock {
    /// A body without any property.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `label`.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
    /// Sets `limits`.
    #[must_use]
    pub fn limits(mut self, limits: NewLimits) -> Self {
        self.limits = Some(limits);
        self
    }
    /// Sets `parts`.
    #[must_use]
    pub fn parts(
        mut self,
        parts: impl IntoIterator<Item = ontap_runtime::NameReference>,
    ) -> Self {
        self.parts = Some(parts.into_iter().collect());
        self
    }
    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
}

ontap_runtime::create_model! {
    NewLock {} {
        label: "label",
        limits: "limits",
        parts: "parts",
        tags: "tags",
    }
}
ontap_runtime::show_model!(NewLock);
