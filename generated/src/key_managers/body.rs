// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/key-managers

//! What is sent to and read from `/security/key-managers`.

/// What POST takes of `security_key_manager_migrate body`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MigrateBody {
    /// `uuid`: string. Since 9.7.
    pub uuid: String,
}

impl MigrateBody {
    /// A body with what ONTAP requires.
    #[must_use]
    pub fn new(uuid: impl Into<String>) -> Self {
        Self { uuid: uuid.into() }
    }
}

ontap_runtime::create_model! {
    MigrateBody { uuid: "uuid" } {}
}
ontap_runtime::show_model!(MigrateBody);
