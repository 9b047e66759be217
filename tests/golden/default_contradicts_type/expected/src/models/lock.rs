// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/lock

//! `lock`.

/// What replies hold of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Lock {
    /// `count`: integer. Since 9.6.
    pub count: Option<i64>,
    /// `name`: string. Default: `7`. Since 9.6.
    pub name: Option<String>,
    /// `open`: boolean. Default: `false`. Since 9.6.
    pub open: Option<bool>,
    /// `size`: integer. Default: `12`. Since 9.6.
    pub size: Option<i64>,
    /// `tags`: list of string. Default: `["one"]`. Since 9.6.
    pub tags: Option<Vec<String>>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Lock {
        count: "count",
        name: "name",
        open: "open",
        size: "size",
        tags: "tags",
    }
}
ontap_runtime::show_model!(Lock);
