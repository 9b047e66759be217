// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/lock

//! `lock`.

/// What replies hold of `lock`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Lock {
    /// `3rd_party`: string. Since 9.6.
    pub _3rd_party: Option<String>,
    /// `IPv4Address`: string. Since 9.6.
    pub ipv4address: Option<String>,
    /// `ha-peer`: string. Since 9.6.
    pub ha_peer: Option<String>,
    /// `isDefault`: boolean. Since 9.6.
    pub is_default: Option<bool>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Lock {
        _3rd_party: "3rd_party",
        ipv4address: "IPv4Address",
        ha_peer: "ha-peer",
        is_default: "isDefault",
    }
}
ontap_runtime::show_model!(Lock);
