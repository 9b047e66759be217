// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/ipsec/policies

//! Fields of the records of `/security/ipsec/policies`.

use ontap_runtime::{Field, Whole};
use crate::models::ipsec_policy::IpsecPolicy as Record;

/// `action`: enumeration. Since 9.8.
pub const ACTION: Field<Record, crate::models::ipsec_policy::Action> = Field::new("action");

/// `authentication_method`: enumeration. Since 9.10.1.
pub const AUTHENTICATION_METHOD: Field<Record, crate::models::ipsec_policy::AuthenticationMethod> =
    Field::new("authentication_method");

/// `certificate`: object. Since 9.10.1.
pub const CERTIFICATE: Field<Record, Whole> = Field::new("certificate");

/// `certificate.name`: string. Since 9.10.1.
pub const CERTIFICATE_NAME: Field<Record, String> = Field::new("certificate.name");

/// `certificate.uuid`: string. Since 9.10.1.
pub const CERTIFICATE_UUID: Field<Record, String> = Field::new("certificate.uuid");

/// `certificate_modify_keepsa`: boolean. Since 9.18.1.
pub const CERTIFICATE_MODIFY_KEEPSA: Field<Record, bool> = Field::new("certificate_modify_keepsa");

/// `enabled`: boolean. Since 9.8.
pub const ENABLED: Field<Record, bool> = Field::new("enabled");

/// `ipspace`: object. Since 9.8.
pub const IPSPACE: Field<Record, Whole> = Field::new("ipspace");

/// `ipspace.name`: string. Since 9.8.
pub const IPSPACE_NAME: Field<Record, String> = Field::new("ipspace.name");

/// `ipspace.uuid`: string. Since 9.8.
pub const IPSPACE_UUID: Field<Record, String> = Field::new("ipspace.uuid");

/// `local_endpoint`: object. Since 9.8.
pub const LOCAL_ENDPOINT: Field<Record, Whole> = Field::new("local_endpoint");

/// `local_endpoint.address`: string. Since 9.9.1.
pub const LOCAL_ENDPOINT_ADDRESS: Field<Record, String> = Field::new("local_endpoint.address");

/// `local_endpoint.family`: `ip_address_family`. Since 9.9.1.
pub const LOCAL_ENDPOINT_FAMILY: Field<Record, crate::models::ip_address_family::IpAddressFamily> =
    Field::new("local_endpoint.family");

/// `local_endpoint.netmask`: string. Since 9.9.1.
pub const LOCAL_ENDPOINT_NETMASK: Field<Record, String> = Field::new("local_endpoint.netmask");

/// `local_endpoint.port`: string. Since 9.8.
pub const LOCAL_ENDPOINT_PORT: Field<Record, String> = Field::new("local_endpoint.port");

/// `local_identity`: string. Since 9.8.
pub const LOCAL_IDENTITY: Field<Record, String> = Field::new("local_identity");

/// `name`: string. Since 9.8.
pub const NAME: Field<Record, String> = Field::new("name");

/// `ppk`: object. Since 9.17.1.
pub const PPK: Field<Record, Whole> = Field::new("ppk");

/// `ppk.identity`: string. Since 9.17.1.
pub const PPK_IDENTITY: Field<Record, String> = Field::new("ppk.identity");

/// `protocol`: string. Since 9.8.
pub const PROTOCOL: Field<Record, String> = Field::new("protocol");

/// `remote_endpoint`: object. Since 9.8.
pub const REMOTE_ENDPOINT: Field<Record, Whole> = Field::new("remote_endpoint");

/// `remote_endpoint.address`: string. Since 9.9.1.
pub const REMOTE_ENDPOINT_ADDRESS: Field<Record, String> = Field::new("remote_endpoint.address");

/// `remote_endpoint.family`: `ip_address_family`. Since 9.9.1.
pub const REMOTE_ENDPOINT_FAMILY: Field<Record, crate::models::ip_address_family::IpAddressFamily> =
    Field::new("remote_endpoint.family");

/// `remote_endpoint.netmask`: string. Since 9.9.1.
pub const REMOTE_ENDPOINT_NETMASK: Field<Record, String> = Field::new("remote_endpoint.netmask");

/// `remote_endpoint.port`: string. Since 9.8.
pub const REMOTE_ENDPOINT_PORT: Field<Record, String> = Field::new("remote_endpoint.port");

/// `remote_identity`: string. Since 9.8.
pub const REMOTE_IDENTITY: Field<Record, String> = Field::new("remote_identity");

/// `scope`: `network_scope_readonly`. Since 9.9.1.
pub const SCOPE: Field<Record, crate::models::network_scope_readonly::NetworkScopeReadonly> =
    Field::new("scope");

/// `svm`: object. Since 9.8.
pub const SVM: Field<Record, Whole> = Field::new("svm");

/// `svm.name`: string. Since 9.8.
pub const SVM_NAME: Field<Record, String> = Field::new("svm.name");

/// `svm.uuid`: string. Since 9.8.
pub const SVM_UUID: Field<Record, String> = Field::new("svm.uuid");

/// `uuid`: string. Since 9.8.
pub const UUID: Field<Record, String> = Field::new("uuid");
