// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/ipsec/policies

//! Fields of the records of `/security/ipsec/policies`.

use ontap_runtime::{Field, Whole};
use crate::models::ipsec_policy::IpsecPolicy as Record;

/// `action`: enumeration. Since 9.8.
pub const ACTION: Field<Record, crate::models::ipsec_policy::Action> =
    Field::new("action").introduced_in(9, 8, 0);

/// `authentication_method`: enumeration. Since 9.10.1.
pub const AUTHENTICATION_METHOD: Field<Record, crate::models::ipsec_policy::AuthenticationMethod> =
    Field::new("authentication_method").introduced_in(9, 10, 1);

/// `certificate`: object. Since 9.10.1.
pub const CERTIFICATE: Field<Record, Whole> = Field::new("certificate").introduced_in(9, 10, 1);

/// `certificate.name`: string. Since 9.10.1.
pub const CERTIFICATE_NAME: Field<Record, String> =
    Field::new("certificate.name").introduced_in(9, 10, 1);

/// `certificate.uuid`: string. Since 9.10.1.
pub const CERTIFICATE_UUID: Field<Record, String> =
    Field::new("certificate.uuid").introduced_in(9, 10, 1);

/// `certificate_modify_keepsa`: boolean. Since 9.18.1.
pub const CERTIFICATE_MODIFY_KEEPSA: Field<Record, bool> =
    Field::new("certificate_modify_keepsa").introduced_in(9, 18, 1);

/// `enabled`: boolean. Since 9.8.
pub const ENABLED: Field<Record, bool> = Field::new("enabled").introduced_in(9, 8, 0);

/// `ipspace`: object. Since 9.8.
pub const IPSPACE: Field<Record, Whole> = Field::new("ipspace").introduced_in(9, 8, 0);

/// `ipspace.name`: string. Since 9.8.
pub const IPSPACE_NAME: Field<Record, String> = Field::new("ipspace.name").introduced_in(9, 8, 0);

/// `ipspace.uuid`: string. Since 9.8.
pub const IPSPACE_UUID: Field<Record, String> = Field::new("ipspace.uuid").introduced_in(9, 8, 0);

/// `local_endpoint`: object. Since 9.8.
pub const LOCAL_ENDPOINT: Field<Record, Whole> =
    Field::new("local_endpoint").introduced_in(9, 8, 0);

/// `local_endpoint.address`: string. Since 9.9.1.
pub const LOCAL_ENDPOINT_ADDRESS: Field<Record, String> =
    Field::new("local_endpoint.address").introduced_in(9, 9, 1);

/// `local_endpoint.family`: `ip_address_family`. Since 9.9.1.
pub const LOCAL_ENDPOINT_FAMILY: Field<Record, crate::models::ip_address_family::IpAddressFamily> =
    Field::new("local_endpoint.family").introduced_in(9, 9, 1);

/// `local_endpoint.netmask`: string. Since 9.9.1.
pub const LOCAL_ENDPOINT_NETMASK: Field<Record, String> =
    Field::new("local_endpoint.netmask").introduced_in(9, 9, 1);

/// `local_endpoint.port`: string. Since 9.8.
pub const LOCAL_ENDPOINT_PORT: Field<Record, String> =
    Field::new("local_endpoint.port").introduced_in(9, 8, 0);

/// `local_identity`: string. Since 9.8.
pub const LOCAL_IDENTITY: Field<Record, String> =
    Field::new("local_identity").introduced_in(9, 8, 0);

/// `name`: string. Since 9.8.
pub const NAME: Field<Record, String> = Field::new("name").introduced_in(9, 8, 0);

/// `ppk`: object. Since 9.17.1.
pub const PPK: Field<Record, Whole> = Field::new("ppk").introduced_in(9, 17, 1);

/// `ppk.identity`: string. Since 9.17.1.
pub const PPK_IDENTITY: Field<Record, String> = Field::new("ppk.identity").introduced_in(9, 17, 1);

/// `protocol`: string. Since 9.8.
pub const PROTOCOL: Field<Record, String> = Field::new("protocol").introduced_in(9, 8, 0);

/// `remote_endpoint`: object. Since 9.8.
pub const REMOTE_ENDPOINT: Field<Record, Whole> =
    Field::new("remote_endpoint").introduced_in(9, 8, 0);

/// `remote_endpoint.address`: string. Since 9.9.1.
pub const REMOTE_ENDPOINT_ADDRESS: Field<Record, String> =
    Field::new("remote_endpoint.address").introduced_in(9, 9, 1);

/// `remote_endpoint.family`: `ip_address_family`. Since 9.9.1.
pub const REMOTE_ENDPOINT_FAMILY: Field<Record, crate::models::ip_address_family::IpAddressFamily> =
    Field::new("remote_endpoint.family").introduced_in(9, 9, 1);

/// `remote_endpoint.netmask`: string. Since 9.9.1.
pub const REMOTE_ENDPOINT_NETMASK: Field<Record, String> =
    Field::new("remote_endpoint.netmask").introduced_in(9, 9, 1);

/// `remote_endpoint.port`: string. Since 9.8.
pub const REMOTE_ENDPOINT_PORT: Field<Record, String> =
    Field::new("remote_endpoint.port").introduced_in(9, 8, 0);

/// `remote_identity`: string. Since 9.8.
pub const REMOTE_IDENTITY: Field<Record, String> =
    Field::new("remote_identity").introduced_in(9, 8, 0);

/// `scope`: `network_scope_readonly`. Since 9.9.1.
pub const SCOPE: Field<Record, crate::models::network_scope_readonly::NetworkScopeReadonly> =
    Field::new("scope").introduced_in(9, 9, 1);

/// `svm`: object. Since 9.8.
pub const SVM: Field<Record, Whole> = Field::new("svm").introduced_in(9, 8, 0);

/// `svm.name`: string. Since 9.8.
pub const SVM_NAME: Field<Record, String> = Field::new("svm.name").introduced_in(9, 8, 0);

/// `svm.uuid`: string. Since 9.8.
pub const SVM_UUID: Field<Record, String> = Field::new("svm.uuid").introduced_in(9, 8, 0);

/// `uuid`: string. Since 9.8.
pub const UUID: Field<Record, String> = Field::new("uuid").introduced_in(9, 8, 0);
