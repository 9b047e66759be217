// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/door

//! `door`.

/// What replies hold of `door`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Door {
    /// `name`: string. Since 9.6.
    pub name: Option<String>,
    /// `owner`: object. Since 9.6.
    pub owner: Option<Owner>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Door {
        name: "name",
        owner: "owner",
    }
}
ontap_runtime::show_model!(Door);

/// What replies hold of `door.owner`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Owner {
    /// `floor`: integer. Since 9.6.
    pub floor: Option<i64>,
    /// `name`: string. Since 9.6.
    pub name: Option<String>,
    /// `uuid`: string. Since 9.6.
    pub uuid: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Owner {
        floor: "floor",
        name: "name",
        uuid: "uuid",
    }
}
ontap_runtime::show_model!(Owner);
