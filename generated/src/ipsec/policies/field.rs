// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/ipsec/policies

//! Fields of the records of `/security/ipsec/policies`.

use ontap_runtime::{Field, Whole};
use crate::models::ipsec_policy::IpsecPolicy as Record;

/// What is done with the traffic that the policy covers. It cannot be changed.
///
/// `action`: enumeration. Since 9.8.
pub const ACTION: Field<Record, crate::models::ipsec_policy::Action> =
    Field::new("action").introduced_in(9, 8, 0);

/// How the peers identify themselves. It follows from a shared key or certificate and cannot be changed.
///
/// `authentication_method`: enumeration. Since 9.10.1.
pub const AUTHENTICATION_METHOD: Field<Record, crate::models::ipsec_policy::AuthenticationMethod> =
    Field::new("authentication_method").introduced_in(9, 10, 1);

/// Certificate by which ONTAP identifies itself, of type `server` or `client`. Needed with the method `pki`.
///
/// `certificate`: object. Since 9.10.1.
pub const CERTIFICATE: Field<Record, Whole> = Field::new("certificate").introduced_in(9, 10, 1);

/// Name of the certificate.
///
/// `certificate.name`: string. Since 9.10.1.
pub const CERTIFICATE_NAME: Field<Record, String> =
    Field::new("certificate.name").introduced_in(9, 10, 1);

/// UUID of the certificate.
///
/// `certificate.uuid`: string. Since 9.10.1.
pub const CERTIFICATE_UUID: Field<Record, String> =
    Field::new("certificate.uuid").introduced_in(9, 10, 1);

/// Whether existing associations go on when the certificate is changed; otherwise they end.
///
/// `certificate_modify_keepsa`: boolean. Since 9.18.1.
pub const CERTIFICATE_MODIFY_KEEPSA: Field<Record, bool> =
    Field::new("certificate_modify_keepsa").introduced_in(9, 18, 1);

/// Whether the policy is enforced.
///
/// `enabled`: boolean. Since 9.8.
pub const ENABLED: Field<Record, bool> = Field::new("enabled").introduced_in(9, 8, 0);

/// IPspace of the traffic; that of the SVM. It can be given by name or UUID.
///
/// `ipspace`: object. Since 9.8.
pub const IPSPACE: Field<Record, Whole> = Field::new("ipspace").introduced_in(9, 8, 0);

/// Name of the IPspace.
///
/// `ipspace.name`: string. Since 9.8.
pub const IPSPACE_NAME: Field<Record, String> = Field::new("ipspace.name").introduced_in(9, 8, 0);

/// UUID of the IPspace.
///
/// `ipspace.uuid`: string. Since 9.8.
pub const IPSPACE_UUID: Field<Record, String> = Field::new("ipspace.uuid").introduced_in(9, 8, 0);

/// Own side of the traffic that is covered.
///
/// `local_endpoint`: object. Since 9.8.
pub const LOCAL_ENDPOINT: Field<Record, Whole> =
    Field::new("local_endpoint").introduced_in(9, 8, 0);

/// Address on this side. It goes with a netmask.
///
/// `local_endpoint.address`: string. Since 9.9.1.
pub const LOCAL_ENDPOINT_ADDRESS: Field<Record, String> =
    Field::new("local_endpoint.address").introduced_in(9, 9, 1);

/// Family of the address.
///
/// `local_endpoint.family`: `ip_address_family`. Since 9.9.1.
pub const LOCAL_ENDPOINT_FAMILY: Field<Record, crate::models::ip_address_family::IpAddressFamily> =
    Field::new("local_endpoint.family").introduced_in(9, 9, 1);

/// Netmask or prefix length that belongs to the address, as text.
///
/// `local_endpoint.netmask`: string. Since 9.9.1.
pub const LOCAL_ENDPOINT_NETMASK: Field<Record, String> =
    Field::new("local_endpoint.netmask").introduced_in(9, 9, 1);

/// Port on this side; one only. Without it all ports are covered.
///
/// `local_endpoint.port`: string. Since 9.8.
pub const LOCAL_ENDPOINT_PORT: Field<Record, String> =
    Field::new("local_endpoint.port").introduced_in(9, 8, 0);

/// Name by which this side identifies itself, 8 to 64 characters.
///
/// `local_identity`: string. Since 9.8.
pub const LOCAL_IDENTITY: Field<Record, String> =
    Field::new("local_identity").introduced_in(9, 8, 0);

/// Name of the policy, 1 to 64 characters, unique in its SVM. It cannot be changed.
///
/// `name`: string. Since 9.8.
pub const NAME: Field<Record, String> = Field::new("name").introduced_in(9, 8, 0);

/// Post-quantum pre-shared key, which protects the negotiation against later decryption. Identity and key go together.
///
/// `ppk`: object. Since 9.17.1.
pub const PPK: Field<Record, Whole> = Field::new("ppk").introduced_in(9, 17, 1);

/// Name of the post-quantum key that both sides use, 6 to 64 characters.
///
/// `ppk.identity`: string. Since 9.17.1.
pub const PPK_IDENTITY: Field<Record, String> = Field::new("ppk.identity").introduced_in(9, 17, 1);

/// Protocol that is covered, by number (`17`) or name; one only. Without it all are covered.
///
/// `protocol`: string. Since 9.8.
pub const PROTOCOL: Field<Record, String> = Field::new("protocol").introduced_in(9, 8, 0);

/// Other side of the traffic that is covered.
///
/// `remote_endpoint`: object. Since 9.8.
pub const REMOTE_ENDPOINT: Field<Record, Whole> =
    Field::new("remote_endpoint").introduced_in(9, 8, 0);

/// Address on the other side. It goes with a netmask.
///
/// `remote_endpoint.address`: string. Since 9.9.1.
pub const REMOTE_ENDPOINT_ADDRESS: Field<Record, String> =
    Field::new("remote_endpoint.address").introduced_in(9, 9, 1);

/// Family of the address.
///
/// `remote_endpoint.family`: `ip_address_family`. Since 9.9.1.
pub const REMOTE_ENDPOINT_FAMILY: Field<Record, crate::models::ip_address_family::IpAddressFamily> =
    Field::new("remote_endpoint.family").introduced_in(9, 9, 1);

/// Netmask or prefix length that belongs to the address, as text.
///
/// `remote_endpoint.netmask`: string. Since 9.9.1.
pub const REMOTE_ENDPOINT_NETMASK: Field<Record, String> =
    Field::new("remote_endpoint.netmask").introduced_in(9, 9, 1);

/// Port on the other side; one only. Without it all ports are covered.
///
/// `remote_endpoint.port`: string. Since 9.8.
pub const REMOTE_ENDPOINT_PORT: Field<Record, String> =
    Field::new("remote_endpoint.port").introduced_in(9, 8, 0);

/// Name by which the other side must identify itself, 8 to 64 characters. Needed when certificates are verified.
///
/// `remote_identity`: string. Since 9.8.
pub const REMOTE_IDENTITY: Field<Record, String> =
    Field::new("remote_identity").introduced_in(9, 8, 0);

/// Scope of the IPsec policy: the cluster as a whole, or a single SVM. ONTAP derives it from the owner; it cannot be sent.
///
/// `scope`: `network_scope_readonly`. Since 9.9.1.
pub const SCOPE: Field<Record, crate::models::network_scope_readonly::NetworkScopeReadonly> =
    Field::new("scope").introduced_in(9, 9, 1);

/// SVM of the IPsec policy. Absent at cluster scope.
///
/// `svm`: object. Since 9.8.
pub const SVM: Field<Record, Whole> = Field::new("svm").introduced_in(9, 8, 0);

/// Name of the SVM. A POST sends the name or the UUID; a PATCH can send neither.
///
/// `svm.name`: string. Since 9.8.
pub const SVM_NAME: Field<Record, String> = Field::new("svm.name").introduced_in(9, 8, 0);

/// UUID of the SVM. It stays the same when the SVM is renamed.
///
/// `svm.uuid`: string. Since 9.8.
pub const SVM_UUID: Field<Record, String> = Field::new("svm.uuid").introduced_in(9, 8, 0);

/// UUID of the policy; the key of its path.
///
/// `uuid`: string. Since 9.8.
pub const UUID: Field<Record, String> = Field::new("uuid").introduced_in(9, 8, 0);
