// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security

//! Unofficial client for the ONTAP REST API, `/security`.
//!
//! Bring [`Resources`] into scope and ask a [`Client`] for the resource: every path segment is a method,
//! every operation a builder.

// What an older release had is deprecated for users, not here.
#![allow(deprecated)]
#![forbid(unsafe_code)]
#![warn(missing_docs)]

#[cfg(feature = "accounts")]
pub mod accounts;
#[cfg(feature = "anti-ransomware")]
pub mod anti_ransomware;
#[cfg(feature = "audit")]
pub mod audit;
#[cfg(feature = "authentication")]
pub mod authentication;
#[cfg(feature = "aws-kms")]
pub mod aws_kms;
#[cfg(feature = "azure-key-vaults")]
pub mod azure_key_vaults;
#[cfg(feature = "barbican-kms")]
pub mod barbican_kms;
#[cfg(feature = "certificate-signing-request")]
pub mod certificate_signing_request;
#[cfg(feature = "certificates")]
pub mod certificates;
#[cfg(feature = "cluster")]
pub mod cluster;
#[cfg(feature = "cluster-network")]
pub mod cluster_network;
#[cfg(feature = "external-role-mappings")]
pub mod external_role_mappings;
#[cfg(feature = "gcp-kms")]
pub mod gcp_kms;
#[cfg(feature = "group")]
pub mod group;
#[cfg(feature = "groups")]
pub mod groups;
#[cfg(feature = "ha-network")]
pub mod ha_network;
#[cfg(feature = "ipsec")]
pub mod ipsec;
#[cfg(feature = "jit-privilege-users")]
pub mod jit_privilege_users;
#[cfg(feature = "jit-privileges")]
pub mod jit_privileges;
#[cfg(feature = "key-manager-configs")]
pub mod key_manager_configs;
#[cfg(feature = "key-managers")]
pub mod key_managers;
#[cfg(feature = "key-stores")]
pub mod key_stores;
#[cfg(feature = "login")]
pub mod login;
#[cfg(feature = "multi-admin-verify")]
pub mod multi_admin_verify;
#[cfg(feature = "roles")]
pub mod roles;
pub mod security;
#[cfg(feature = "ssh")]
pub mod ssh;
#[cfg(feature = "webauthn")]
pub mod webauthn;
pub mod error_code;
pub mod glossary;
pub mod models;
mod releases;

pub use ontap_runtime as runtime;
pub use ontap_runtime::*;
pub use releases::RELEASES;

/// The way from a [`Client`] to its resources.
pub trait Resources {
    /// One [record](crate::glossary#record) for the cluster. Changes here reach every [SVM](crate::glossary#svm), and some of them start long work in the background.
    ///
    /// `/security`.
    fn security(&self) -> security::Security;
    #[cfg(feature = "cluster")]
    /// Name, version, location, nodes and load of the cluster; one [record](crate::glossary#record). A client learns from it which release the cluster runs.
    ///
    /// `/cluster`.
    fn cluster(&self) -> cluster::Cluster;
}

impl Resources for ontap_runtime::Client {
    fn security(&self) -> security::Security {
        security::Security::new(ontap_runtime::Place::root(self.clone()))
    }
    #[cfg(feature = "cluster")]
    fn cluster(&self) -> cluster::Cluster {
        cluster::Cluster::new(ontap_runtime::Place::root(self.clone()))
    }
}

/// What nearly every program needs.
pub mod prelude {
    pub use crate::Resources;
    pub use ontap_runtime::prelude::*;
}
