// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/locks

//! Query parameters of `/security/locks`.

/// `data.size`, for `get`: integer. Since 9.17.1.
pub const DATA_SIZE: ontap_runtime::Parameter<i64> = ontap_runtime::Parameter::new(
    "data.size",
);
