// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/responses

//! Error numbers of ONTAP: a constant for each, with its meaning and what to do about it.
//!
//! The module `error` of each resource lists which of its operations return which; [`OntapError`](crate::OntapError) knows the entry of the number that it holds.

pub(crate) mod entries;

/// ONTAP failed internally while it set up the forwarding of the audit log.
///
/// What to do: Try again; if it keeps happening, look into the event log and contact technical support.
///
/// Returned by operations of [`/security/audit/destinations`](crate::audit::destinations::error).
pub const AUDIT_FORWARD_INTERNAL: i64 = 13114;

/// A value of the forwarding destination makes no sense to ONTAP.
///
/// What to do: Check address, port, protocol and facility.
///
/// Returned by operations of [`/security/audit/destinations`](crate::audit::destinations::error).
pub const AUDIT_FORWARD_INPUT: i64 = 13115;

/// Something that the request refers to does not exist.
///
/// What to do: Check the names in the request, the IPspace among them.
///
/// Returned by operations of [`/security/audit/destinations`](crate::audit::destinations::error).
pub const AUDIT_FORWARD_OBJECT_NOT_FOUND: i64 = 15661;

/// The operation is no command that ONTAP knows.
///
/// What to do: Check its full spelling on the command line.
///
/// Returned by operations of [`/security/multi-admin-verify/requests`](crate::multi_admin_verify::requests::error), [`/security/multi-admin-verify/rules`](crate::multi_admin_verify::rules::error).
pub const MAV_COMMAND_UNKNOWN: i64 = 262148;

/// The whole cluster must run 9.14.0 or later.
///
/// What to do: Finish the upgrade first.
///
/// Returned by operations of [`/security/key-stores`](crate::key_stores::error).
pub const KEYSTORES_NEED_9_14: i64 = 262155;

/// A server stands in the list twice.
///
/// What to do: Remove the duplicate.
///
/// Returned by operations of [`/security/authentication/cluster/ldap`](crate::authentication::cluster::ldap::error).
pub const LDAP_SERVERS_DUPLICATE: i64 = 262222;

/// The peer cluster does not answer.
///
/// What to do: Check the peer relationship and the network between the sites.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const PEER_CLUSTER_UNREACHABLE: i64 = 262224;

/// The peer cluster could not be contacted.
///
/// What to do: Check the peer relationship and the network between the sites.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const PEER_CLUSTER_CONTACT_FAILED: i64 = 262228;

/// A field was set that cannot be set in this request.
///
/// What to do: Leave it out.
///
/// Returned by operations of [`/security/multi-admin-verify/requests`](crate::multi_admin_verify::requests::error).
pub const MAV_FIELD_INVALID: i64 = 262279;

/// There are as many requests as ONTAP keeps.
///
/// What to do: Delete old requests first.
///
/// Returned by operations of [`/security/multi-admin-verify/requests`](crate::multi_admin_verify::requests::error).
pub const MAV_TOO_MANY_REQUESTS: i64 = 262304;

/// Only a pending request can be approved.
///
/// What to do: Look at its state; make a new request if it has expired or was vetoed.
///
/// Returned by operations of [`/security/multi-admin-verify/requests`](crate::multi_admin_verify::requests::error).
pub const MAV_NOT_PENDING: i64 = 262305;

/// The request has expired and can no longer be vetoed.
///
/// What to do: Nothing needs to be done: it cannot be executed either.
///
/// Returned by operations of [`/security/multi-admin-verify/requests`](crate::multi_admin_verify::requests::error).
pub const MAV_VETO_EXPIRED: i64 = 262306;

/// The command cannot be put under multi-admin verification.
///
/// What to do: Choose a command that supports it.
///
/// Returned by operations of [`/security/multi-admin-verify/requests`](crate::multi_admin_verify::requests::error), [`/security/multi-admin-verify/rules`](crate::multi_admin_verify::rules::error).
pub const MAV_COMMAND_UNSUPPORTED: i64 = 262308;

/// Multi-admin verification is not enabled.
///
/// What to do: Enable it first.
///
/// Returned by operations of [`/security/multi-admin-verify/approval-groups`](crate::multi_admin_verify::approval_groups::error), [`/security/multi-admin-verify`](crate::multi_admin_verify::error), [`/security/multi-admin-verify/requests`](crate::multi_admin_verify::requests::error), [`/security/multi-admin-verify/rules`](crate::multi_admin_verify::rules::error).
pub const MAV_DISABLED: i64 = 262309;

/// A rule of the system can neither be deleted nor be given another query.
///
/// What to do: Leave it; other properties can be changed.
///
/// Returned by operations of [`/security/multi-admin-verify/rules`](crate::multi_admin_verify::rules::error).
pub const MAV_SYSTEM_RULE: i64 = 262310;

/// The value must be at least 1.
///
/// What to do: Send a larger number.
///
/// Returned by operations of [`/security/multi-admin-verify`](crate::multi_admin_verify::error), [`/security/multi-admin-verify/requests`](crate::multi_admin_verify::requests::error), [`/security/multi-admin-verify/rules`](crate::multi_admin_verify::rules::error).
pub const MAV_VALUE_ZERO: i64 = 262311;

/// More approvals are required than the groups have different approvers to spare, since the author of a request does not count.
///
/// What to do: Require fewer, or add approvers.
///
/// Returned by operations of [`/security/multi-admin-verify`](crate::multi_admin_verify::error), [`/security/multi-admin-verify/requests`](crate::multi_admin_verify::requests::error), [`/security/multi-admin-verify/rules`](crate::multi_admin_verify::rules::error).
pub const MAV_APPROVERS_TOO_MANY: i64 = 262312;

/// The approval groups must have more different approvers than approvals are required.
///
/// What to do: Add approvers or require fewer.
///
/// Returned by operations of [`/security/multi-admin-verify`](crate::multi_admin_verify::error), [`/security/multi-admin-verify/requests`](crate::multi_admin_verify::requests::error), [`/security/multi-admin-verify/rules`](crate::multi_admin_verify::rules::error).
pub const MAV_APPROVERS_TOO_FEW: i64 = 262313;

/// Some approval group that the request names does not exist.
///
/// What to do: Create it first, or correct the name.
///
/// Returned by operations of [`/security/multi-admin-verify`](crate::multi_admin_verify::error), [`/security/multi-admin-verify/rules`](crate::multi_admin_verify::rules::error).
pub const MAV_GROUP_NOT_FOUND: i64 = 262314;

/// Multi-admin verification cannot be enabled without approval groups.
///
/// What to do: Send `approval_groups` together with `enabled`.
///
/// Returned by operations of [`/security/multi-admin-verify`](crate::multi_admin_verify::error).
pub const MAV_GROUPS_NEEDED: i64 = 262315;

/// The duration is too short or longer than two weeks.
///
/// What to do: Choose a value within the limits.
///
/// Returned by operations of [`/security/multi-admin-verify`](crate::multi_admin_verify::error), [`/security/multi-admin-verify/rules`](crate::multi_admin_verify::rules::error).
pub const MAV_EXPIRY_RANGE: i64 = 262316;

/// The whole cluster must run 9.11.1 or later for multi-admin verification.
///
/// What to do: Finish the upgrade first.
///
/// Returned by operations of [`/security/multi-admin-verify`](crate::multi_admin_verify::error).
pub const MAV_NEEDS_9_11_1: i64 = 262318;

/// The approval group is listed in the global settings and cannot be deleted.
///
/// What to do: Take it off that list first.
///
/// Returned by operations of [`/security/multi-admin-verify/approval-groups`](crate::multi_admin_verify::approval_groups::error).
pub const MAV_GROUP_IS_GLOBAL: i64 = 262319;

/// The query cannot be understood.
///
/// What to do: Write it as on the command line, `-parameter value`.
///
/// Returned by operations of [`/security/multi-admin-verify/requests`](crate::multi_admin_verify::requests::error), [`/security/multi-admin-verify/rules`](crate::multi_admin_verify::rules::error).
pub const MAV_QUERY_SYNTAX: i64 = 262326;

/// ONTAP failed to create the request.
///
/// What to do: Try again.
///
/// Returned by operations of [`/security/multi-admin-verify/requests`](crate::multi_admin_verify::requests::error).
pub const MAV_REQUEST_FAILED: i64 = 262327;

/// No rule covers this operation, so there is nothing to approve.
///
/// What to do: Run the operation directly, or create a rule first.
///
/// Returned by operations of [`/security/multi-admin-verify/requests`](crate::multi_admin_verify::requests::error).
pub const MAV_NO_RULE: i64 = 262328;

/// The state cannot be set to this value.
///
/// What to do: Send `approved` or `vetoed`.
///
/// Returned by operations of [`/security/multi-admin-verify/requests`](crate::multi_admin_verify::requests::error).
pub const MAV_STATE_INVALID: i64 = 262329;

/// The same approver has decided about this request before.
///
/// What to do: Wait for other approvers.
///
/// Returned by operations of [`/security/multi-admin-verify/requests`](crate::multi_admin_verify::requests::error).
pub const MAV_DECIDED_TWICE: i64 = 262330;

/// An approval group needs at least one approver.
///
/// What to do: Leave one in the list, or delete the group.
///
/// Returned by operations of [`/security/multi-admin-verify/approval-groups`](crate::multi_admin_verify::approval_groups::error).
pub const MAV_GROUP_EMPTY: i64 = 262331;

/// The change says neither whom to add nor whom to remove.
///
/// What to do: Send the list of approvers.
///
/// Returned by operations of [`/security/multi-admin-verify/approval-groups`](crate::multi_admin_verify::approval_groups::error).
pub const MAV_NO_CHANGE_LIST: i64 = 262332;

/// A user in the list cannot be an approver.
///
/// What to do: Check that the account exists and may sign in.
///
/// Returned by operations of [`/security/multi-admin-verify/approval-groups`](crate::multi_admin_verify::approval_groups::error).
pub const MAV_APPROVER_INVALID: i64 = 262333;

/// A parameter of the command cannot be used in a request.
///
/// What to do: Leave it out of the query.
///
/// Returned by operations of [`/security/multi-admin-verify/requests`](crate::multi_admin_verify::requests::error).
pub const MAV_PARAMETER_UNSUPPORTED: i64 = 262334;

/// The query stands both in the operation and in `query`.
///
/// What to do: Keep it in one place.
///
/// Returned by operations of [`/security/multi-admin-verify/rules`](crate::multi_admin_verify::rules::error).
pub const MAV_QUERY_TWICE: i64 = 262335;

/// The caller may not delete this request.
///
/// What to do: Ask the author of the request.
///
/// Returned by operations of [`/security/multi-admin-verify/requests`](crate::multi_admin_verify::requests::error).
pub const MAV_DELETE_FORBIDDEN: i64 = 262336;

/// Nobody decides about their own request, and only members of the approval groups decide at all.
///
/// What to do: Have another approver decide.
///
/// Returned by operations of [`/security/multi-admin-verify/requests`](crate::multi_admin_verify::requests::error).
pub const MAV_OWN_REQUEST: i64 = 262337;

/// ONTAP could not open an RPC connection to the destination host.
///
/// What to do: Check that the host is up and that no firewall stands in between.
///
/// Returned by operations of [`/security/audit/destinations`](crate::audit::destinations::error).
pub const AUDIT_FORWARD_RPC: i64 = 327698;

/// The job has ended already.
///
/// What to do: Look at its state; there is nothing to act on any more.
///
/// Returned by operations of [`/cluster/jobs`](crate::cluster::jobs::error).
pub const JOB_ENDED: i64 = 458762;

/// The job is running, so it cannot be resumed.
///
/// What to do: Wait, or pause it.
///
/// Returned by operations of [`/cluster/jobs`](crate::cluster::jobs::error).
pub const JOB_RUNNING: i64 = 458771;

/// The job manager has not started yet.
///
/// What to do: Wait and try again.
///
/// Returned by operations of [`/cluster/jobs`](crate::cluster::jobs::error).
pub const JOB_MANAGER_UNAVAILABLE: i64 = 458773;

/// The job is not running.
///
/// What to do: Look at its state first.
///
/// Returned by operations of [`/cluster/jobs`](crate::cluster::jobs::error).
pub const JOB_NOT_RUNNING: i64 = 458776;

/// Jobs of this kind cannot be paused.
///
/// What to do: Wait for it, or cancel it.
///
/// Returned by operations of [`/cluster/jobs`](crate::cluster::jobs::error).
pub const JOB_CANNOT_PAUSE: i64 = 458783;

/// Jobs of this kind cannot be cancelled.
///
/// What to do: Wait for it.
///
/// Returned by operations of [`/cluster/jobs`](crate::cluster::jobs::error).
pub const JOB_CANNOT_CANCEL: i64 = 458784;

/// The program behind the job reports an error of its own.
///
/// What to do: Look at the message of the job.
///
/// Returned by operations of [`/cluster/jobs`](crate::cluster::jobs::error).
pub const JOB_PROGRAM_ERROR: i64 = 459753;

/// The volume is offline.
///
/// What to do: Bring it online first.
///
/// Returned by operations of [`/security/anti-ransomware`](crate::anti_ransomware::error).
pub const VOLUME_OFFLINE: i64 = 917775;

/// The licence for key management of single SVMs (MT_EK_MGMT) is missing.
///
/// What to do: Install it.
///
/// Returned by operations of [`/security/barbican-kms`](crate::barbican_kms::error).
pub const KEY_MANAGEMENT_UNLICENSED: i64 = 1115127;

/// No role has the name that was given.
///
/// What to do: Check the name against `/security/roles`; roles of another SVM do not count.
///
/// Returned by operations of [`/security/accounts`](crate::accounts::error).
pub const ROLE_NOT_FOUND: i64 = 1261215;

/// No such account exists with this owner.
///
/// What to do: Check owner and name; an account of the cluster is filed under the administrative SVM.
///
/// Returned by operations of [`/security/accounts`](crate::accounts::error).
pub const USER_NOT_FOUND: i64 = 1261218;

/// The name of a command directory is not valid.
///
/// What to do: Check its spelling on the command line.
///
/// Returned by operations of [`/security/accounts`](crate::accounts::error).
pub const COMMAND_DIRECTORY_INVALID: i64 = 1261225;

/// An account without a password, or one that does not sign in by password, cannot be locked.
///
/// What to do: Set a password first, or remove the account's applications instead.
///
/// Returned by operations of [`/security/accounts`](crate::accounts::error).
pub const CANNOT_LOCK_WITHOUT_PASSWORD: i64 = 1263343;

/// Built-in roles cannot be changed.
///
/// What to do: Create a role of your own with the privileges you want.
///
/// Returned by operations of [`/security/roles`](crate::roles::error), [`/security/roles/{owner.uuid}/{name}/privileges`](crate::roles::privileges::error).
pub const BUILTIN_ROLE: i64 = 1263347;

/// An IPv6 address was given to a cluster that does not use IPv6.
///
/// What to do: Enable IPv6, or use IPv4 addresses.
///
/// Returned by operations of [`/security/authentication/cluster/nis`](crate::authentication::cluster::nis::error).
pub const IPV6_DISABLED: i64 = 1966253;

/// The SVM that the request names does not exist.
///
/// What to do: Check name or UUID.
///
/// Returned by operations of [`/security/roles`](crate::roles::error).
pub const SVM_NOT_FOUND: i64 = 2621462;

/// The owner is the SVM of a node, which cannot have accounts of its own.
///
/// What to do: Name a data SVM, or leave the owner out for an account of the cluster.
///
/// Returned by operations of [`/security/accounts`](crate::accounts::error).
pub const NODE_SVM_UNSUPPORTED: i64 = 2621475;

/// Only a data SVM can be used for this.
///
/// What to do: Name a data SVM.
///
/// Returned by operations of [`/security/authentication/cluster/ad-proxy`](crate::authentication::cluster::ad_proxy::error).
pub const DATA_SVM_ONLY: i64 = 2621516;

/// The owner is a system SVM, for which this is not possible.
///
/// What to do: Name a data SVM, or leave the owner out for an account of the cluster.
///
/// Returned by operations of [`/security/accounts`](crate::accounts::error).
pub const SYSTEM_SVM_UNSUPPORTED: i64 = 2621601;

/// Name and UUID in the request belong to two different SVMs.
///
/// What to do: Send one of the two.
///
/// Returned by operations of [`/security/accounts`](crate::accounts::error), [`/security/authentication/cluster/ad-proxy`](crate::authentication::cluster::ad_proxy::error).
pub const SVM_NAME_AND_UUID_DISAGREE: i64 = 2621706;

/// More than ten NIS servers were given.
///
/// What to do: Keep ten.
///
/// Returned by operations of [`/security/authentication/cluster/nis`](crate::authentication::cluster::nis::error).
pub const NIS_TOO_MANY_SERVERS: i64 = 3276933;

/// The domain has more than 64 characters, or a server name more than 255.
///
/// What to do: Shorten it.
///
/// Returned by operations of [`/security/authentication/cluster/nis`](crate::authentication::cluster::nis::error).
pub const NIS_NAME_LENGTH: i64 = 3276964;

/// The self-signed certificate could not be created.
///
/// What to do: Check the values and try again.
///
/// Returned by operations of [`/security/azure-key-vaults`](crate::azure_key_vaults::error), [`/security/certificates`](crate::certificates::error).
pub const CERTIFICATE_SELF_SIGNED_FAILED: i64 = 3735553;

/// The request could not be generated.
///
/// What to do: Check the values and try again.
///
/// Returned by operations of [`/security/certificate-signing-request`](crate::certificate_signing_request::error).
pub const CSR_FAILED: i64 = 3735554;

/// No common name could be read from the certificate.
///
/// What to do: Check the PEM text, or send `common_name`.
///
/// Returned by operations of [`/security/certificates`](crate::certificates::error).
pub const CERTIFICATE_COMMON_NAME_UNREADABLE: i64 = 3735558;

/// The common name in the certificate is not valid.
///
/// What to do: Use a certificate with a proper common name.
///
/// Returned by operations of [`/security/certificates`](crate::certificates::error).
pub const CERTIFICATE_COMMON_NAME_INVALID: i64 = 3735588;

/// The certificate could not be deleted.
///
/// What to do: Check what still uses it.
///
/// Returned by operations of [`/security/certificates`](crate::certificates::error).
pub const CERTIFICATE_DELETE_FAILED: i64 = 3735589;

/// The TLS configuration that uses the certificate could not be removed, so the certificate stays.
///
/// What to do: Give that configuration another certificate first.
///
/// Returned by operations of [`/security/certificates`](crate::certificates::error).
pub const CERTIFICATE_SSL_CLEANUP_FAILED: i64 = 3735590;

/// A private key does not go with a certificate of type `server_ca` or `client_ca`.
///
/// What to do: Leave the key out.
///
/// Returned by operations of [`/security/certificates`](crate::certificates::error).
pub const CERTIFICATE_KEY_WITH_CA: i64 = 3735618;

/// A certificate of this type cannot be created.
///
/// What to do: Choose one of the documented types.
///
/// Returned by operations of [`/security/aws-kms`](crate::aws_kms::error), [`/security/certificates`](crate::certificates::error).
pub const CERTIFICATE_TYPE_UNSUPPORTED: i64 = 3735622;

/// The signed certificate could not be made.
///
/// What to do: Check the request and the CA.
///
/// Returned by operations of [`/security/certificates`](crate::certificates::error).
pub const CERTIFICATE_SIGN_FAILED: i64 = 3735626;

/// This `server_ca` certificate belongs to a root CA and goes with it.
///
/// What to do: Delete the `root_ca` certificate.
///
/// Returned by operations of [`/security/certificates`](crate::certificates::error).
pub const CERTIFICATE_SERVER_CA_BY_ROOT: i64 = 3735627;

/// The CA cannot be used for signing.
///
/// What to do: Use a certificate of type `root_ca`.
///
/// Returned by operations of [`/security/certificates`](crate::certificates::error).
pub const CERTIFICATE_CA_UNUSABLE: i64 = 3735628;

/// The request has the same common name as the CA.
///
/// What to do: Give the request another one.
///
/// Returned by operations of [`/security/certificates`](crate::certificates::error).
pub const CERTIFICATE_SIGN_SAME_NAME: i64 = 3735629;

/// The certificate would be valid for longer than its CA.
///
/// What to do: Choose an earlier end.
///
/// Returned by operations of [`/security/certificates`](crate::certificates::error).
pub const CERTIFICATE_SIGN_OUTLIVES_CA: i64 = 3735630;

/// The issuer could not be read from the certificate.
///
/// What to do: Check the PEM text.
///
/// Returned by operations of [`/security/certificates`](crate::certificates::error).
pub const CERTIFICATE_ISSUER_UNREADABLE: i64 = 3735632;

/// The chain belongs to a server certificate that still exists.
///
/// What to do: Delete the server certificate.
///
/// Returned by operations of [`/security/certificates`](crate::certificates::error).
pub const CERTIFICATE_CHAIN_IN_USE: i64 = 3735644;

/// The serial number is generated and cannot be sent.
///
/// What to do: Leave it out.
///
/// Returned by operations of [`/security/aws-kms`](crate::aws_kms::error), [`/security/certificates`](crate::certificates::error).
pub const CERTIFICATE_SERIAL_GENERATED: i64 = 3735645;

/// The certificates could not be stored.
///
/// What to do: Try again.
///
/// Returned by operations of [`/security/certificates`](crate::certificates::error).
pub const CERTIFICATE_STORE_FAILED: i64 = 3735646;

/// This `client_ca` certificate belongs to a root CA and goes with it.
///
/// What to do: Delete the `root_ca` certificate.
///
/// Returned by operations of [`/security/certificates`](crate::certificates::error).
pub const CERTIFICATE_CLIENT_CA_BY_ROOT: i64 = 3735650;

/// A subtype cannot be given when a certificate is created.
///
/// What to do: Leave it out.
///
/// Returned by operations of [`/security/aws-kms`](crate::aws_kms::error).
pub const CERTIFICATE_SUBTYPE_UNSUPPORTED: i64 = 3735657;

/// The key size is too weak, or of the wrong kind, for a cluster in FIPS mode.
///
/// What to do: Choose a larger key size, or a certificate with a stronger key.
///
/// Returned by operations of [`/security/aws-kms`](crate::aws_kms::error), [`/security/azure-key-vaults`](crate::azure_key_vaults::error), [`/security/certificate-signing-request`](crate::certificate_signing_request::error), [`/security/certificates`](crate::certificates::error).
pub const KEY_SIZE_NOT_FIPS: i64 = 3735664;

/// The hash function is not one that FIPS mode permits.
///
/// What to do: Choose SHA-256 or stronger.
///
/// Returned by operations of [`/security/aws-kms`](crate::aws_kms::error), [`/security/azure-key-vaults`](crate::azure_key_vaults::error), [`/security/certificate-signing-request`](crate::certificate_signing_request::error), [`/security/certificates`](crate::certificates::error).
pub const HASH_FUNCTION_NOT_FIPS: i64 = 3735665;

/// The subject of the certificate is empty.
///
/// What to do: Send a `common_name` along.
///
/// Returned by operations of [`/security/certificates`](crate::certificates::error).
pub const CERTIFICATE_COMMON_NAME_NEEDED: i64 = 3735676;

/// A `server_ca` certificate that ONTAP ships cannot be deleted through REST.
///
/// What to do: Delete it on the command line, if it must go.
///
/// Returned by operations of [`/security/certificates`](crate::certificates::error).
pub const CERTIFICATE_PREINSTALLED: i64 = 3735679;

/// Preinstalled `server_ca` certificates can be deleted on the command line only.
///
/// What to do: Use `security certificate delete` there.
///
/// Returned by operations of [`/security/certificates`](crate::certificates::error).
pub const CERTIFICATE_PREINSTALLED_CLI: i64 = 3735681;

/// An external key manager uses the certificate.
///
/// What to do: Give the key manager another certificate first.
///
/// Returned by operations of [`/security/certificates`](crate::certificates::error).
pub const CERTIFICATE_USED_BY_KEY_MANAGER: i64 = 3735683;

/// The private key is empty.
///
/// What to do: Send it in PEM form.
///
/// Returned by operations of [`/security/certificates`](crate::certificates::error).
pub const CERTIFICATE_KEY_EMPTY: i64 = 3735693;

/// Intermediate certificates do not go with `client_ca` and `server_ca`.
///
/// What to do: Install them one by one.
///
/// Returned by operations of [`/security/certificates`](crate::certificates::error).
pub const CERTIFICATE_INTERMEDIATES_WITH_CA: i64 = 3735696;

/// ONTAP does not support keys of this size.
///
/// What to do: Choose one of the sizes that the property lists.
///
/// Returned by operations of [`/security/aws-kms`](crate::aws_kms::error), [`/security/azure-key-vaults`](crate::azure_key_vaults::error), [`/security/certificate-signing-request`](crate::certificate_signing_request::error), [`/security/certificates`](crate::certificates::error).
pub const KEY_SIZE_UNSUPPORTED: i64 = 3735700;

/// The validity must be from 1 to 3,652 days.
///
/// What to do: Choose a value in between.
///
/// Returned by operations of [`/security/certificates`](crate::certificates::error).
pub const CERTIFICATE_EXPIRY_RANGE: i64 = 3735701;

/// ONTAP cannot generate a key of this strength.
///
/// What to do: Choose one of the documented values.
///
/// Returned by operations of [`/security/certificate-signing-request`](crate::certificate_signing_request::error).
pub const SECURITY_STRENGTH_UNSUPPORTED: i64 = 3735713;

/// A key of this strength is not permitted in FIPS mode.
///
/// What to do: Choose a higher strength.
///
/// Returned by operations of [`/security/certificate-signing-request`](crate::certificate_signing_request::error).
pub const SECURITY_STRENGTH_NOT_FIPS: i64 = 3735714;

/// Neither a common name nor subject alternatives were given.
///
/// What to do: Send one of them.
///
/// Returned by operations of [`/security/certificate-signing-request`](crate::certificate_signing_request::error).
pub const COMMON_NAME_OR_SAN_NEEDED: i64 = 3735715;

/// A key size does not go with elliptic curves.
///
/// What to do: Send `security_strength` instead.
///
/// Returned by operations of [`/security/certificate-signing-request`](crate::certificate_signing_request::error).
pub const KEY_SIZE_NOT_FOR_EC: i64 = 3735741;

/// `critical` marks a list of usages and cannot be its only entry.
///
/// What to do: Add a usage, or remove `critical`.
///
/// Returned by operations of [`/security/certificate-signing-request`](crate::certificate_signing_request::error).
pub const CRITICAL_ALONE: i64 = 3735750;

/// Azure did not issue an access token.
///
/// What to do: Check the client, the tenant and the OAuth host.
///
/// Returned by operations of [`/security/certificates`](crate::certificates::error).
pub const CERTIFICATE_AZURE_TOKEN: i64 = 3735751;

/// No private key could be read from the certificate in the vault.
///
/// What to do: Check the certificate in the vault.
///
/// Returned by operations of [`/security/certificates`](crate::certificates::error).
pub const CERTIFICATE_AZURE_KEY: i64 = 3735752;

/// The vault returned the certificate in a form that ONTAP cannot read.
///
/// What to do: Store it as PKCS#12 or PEM.
///
/// Returned by operations of [`/security/certificates`](crate::certificates::error).
pub const CERTIFICATE_AZURE_CONTENT_TYPE: i64 = 3735753;

/// The answer of the vault could not be understood.
///
/// What to do: Try again; check the URI of the vault.
///
/// Returned by operations of [`/security/certificates`](crate::certificates::error).
pub const CERTIFICATE_AZURE_JSON: i64 = 3735754;

/// The call to Azure failed.
///
/// What to do: Check the network and the proxy.
///
/// Returned by operations of [`/security/certificates`](crate::certificates::error).
pub const CERTIFICATE_AZURE_CALL: i64 = 3735755;

/// The client certificate for Azure is not valid.
///
/// What to do: Send a valid PKCS#12 certificate.
///
/// Returned by operations of [`/security/certificates`](crate::certificates::error).
pub const CERTIFICATE_AZURE_CLIENT_CERTIFICATE: i64 = 3735756;

/// ONTAP could not produce the assertion that proves the client to Azure.
///
/// What to do: Check the client certificate.
///
/// Returned by operations of [`/security/certificates`](crate::certificates::error).
pub const CERTIFICATE_AZURE_ASSERTION: i64 = 3735757;

/// The settings for the vault are wrong.
///
/// What to do: Check vault, tenant and client.
///
/// Returned by operations of [`/security/certificates`](crate::certificates::error).
pub const CERTIFICATE_AZURE_INCORRECT: i64 = 3735762;

/// The settings for the vault are incomplete.
///
/// What to do: Send vault, tenant, client ID and a secret or certificate.
///
/// Returned by operations of [`/security/certificates`](crate::certificates::error).
pub const CERTIFICATE_AZURE_INCOMPLETE: i64 = 3735763;

/// Azure refused the request; its own code and message are part of the error.
///
/// What to do: Act on these.
///
/// Returned by operations of [`/security/certificates`](crate::certificates::error).
pub const CERTIFICATE_AZURE_REFUSED: i64 = 3735764;

/// Verifying the server makes sense only over an encrypted connection, and the protocol given is not encrypted.
///
/// What to do: Choose `tcp_encrypted` as the protocol, or leave verification off.
///
/// Returned by operations of [`/security/audit/destinations`](crate::audit::destinations::error).
pub const AUDIT_VERIFY_NEEDS_ENCRYPTION: i64 = 4522285;

/// The schema does not exist.
///
/// What to do: Use one of the built-in schemas, or create yours first.
///
/// Returned by operations of [`/security/authentication/cluster/ldap`](crate::authentication::cluster::ldap::error).
pub const LDAP_SCHEMA_NOT_FOUND: i64 = 4915203;

/// A server stands in the list of the new configuration twice.
///
/// What to do: Remove the duplicate.
///
/// Returned by operations of [`/security/authentication/cluster/ldap`](crate::authentication::cluster::ldap::error).
pub const LDAP_SERVERS_DUPLICATE_CREATE: i64 = 4915207;

/// A server stands in the list of the changed configuration twice.
///
/// What to do: Remove the duplicate.
///
/// Returned by operations of [`/security/authentication/cluster/ldap`](crate::authentication::cluster::ldap::error).
pub const LDAP_SERVERS_DUPLICATE_MODIFY: i64 = 4915208;

/// ONTAP failed internally while it resolved the names of the servers.
///
/// What to do: Try again, or use addresses; if it keeps happening, contact technical support.
///
/// Returned by operations of [`/security/authentication/cluster/ldap`](crate::authentication::cluster::ldap::error).
pub const LDAP_DNS_INTERNAL: i64 = 4915229;

/// The name of at least one server cannot be resolved.
///
/// What to do: Check the names and the DNS configuration.
///
/// Returned by operations of [`/security/authentication/cluster/ldap`](crate::authentication::cluster::ldap::error).
pub const LDAP_DNS_PARTIAL: i64 = 4915231;

/// The address of a server is one that no server can have, such as multicast or loopback.
///
/// What to do: Use the server's own address.
///
/// Returned by operations of [`/security/authentication/cluster/ldap`](crate::authentication::cluster::ldap::error).
pub const LDAP_SERVER_ADDRESS: i64 = 4915234;

/// ONTAP could not reach the process that tries the configuration out.
///
/// What to do: Try again; check that the nodes are up.
///
/// Returned by operations of [`/security/authentication/cluster/ldap`](crate::authentication::cluster::ldap::error).
pub const LDAP_VALIDATION_RPC: i64 = 4915244;

/// The list of servers is empty, or holds something that is no host name.
///
/// What to do: Give at least one proper host name or address.
///
/// Returned by operations of [`/security/authentication/cluster/ldap`](crate::authentication::cluster::ldap::error).
pub const LDAP_SERVERS_INVALID: i64 = 4915248;

/// StartTLS and LDAPS exclude each other.
///
/// What to do: Turn one of them off.
///
/// Returned by operations of [`/security/authentication/cluster/ldap`](crate::authentication::cluster::ldap::error).
pub const LDAP_STARTTLS_AND_LDAPS: i64 = 4915251;

/// Referrals do not work with StartTLS, LDAPS or signed sessions.
///
/// What to do: Turn referrals off.
///
/// Returned by operations of [`/security/authentication/cluster/ldap`](crate::authentication::cluster::ldap::error).
pub const LDAP_REFERRAL_NEEDS_PLAIN: i64 = 4915252;

/// The servers do not accept the names or the password of the configuration.
///
/// What to do: Check the distinguished names and the bind password.
///
/// Returned by operations of [`/security/authentication/cluster/ldap`](crate::authentication::cluster::ldap::error).
pub const LDAP_BIND_FAILED: i64 = 4915257;

/// No server answers, or none that speaks LDAP as configured.
///
/// What to do: Check servers, port, TLS settings and the network.
///
/// Returned by operations of [`/security/authentication/cluster/ldap`](crate::authentication::cluster::ldap::error).
pub const LDAP_UNREACHABLE: i64 = 4915258;

/// The bind DN or its password is wrong.
///
/// What to do: Correct them.
///
/// Returned by operations of [`/security/authentication/cluster/ldap`](crate::authentication::cluster::ldap::error).
pub const LDAP_CREDENTIALS_INVALID: i64 = 4915265;

/// The account cannot be changed in this way as long as it has no password.
///
/// What to do: Send a password with the same request.
///
/// Returned by operations of [`/security/accounts`](crate::accounts::error).
pub const ACCOUNT_HAS_NO_PASSWORD: i64 = 5636096;

/// The change failed because no password is set for the user.
///
/// What to do: Send a password with the same request.
///
/// Returned by operations of [`/security/accounts`](crate::accounts::error).
pub const USER_HAS_NO_PASSWORD: i64 = 5636097;

/// This is the last unlocked account with the `admin` role, and deleting it would lock everybody out.
///
/// What to do: Create or unlock another administrator first.
///
/// Returned by operations of [`/security/accounts`](crate::accounts::error).
pub const LAST_UNLOCKED_ADMIN: i64 = 5636098;

/// An account for the service processor must have the `admin` role.
///
/// What to do: Use `admin`, or leave out the `service_processor` application.
///
/// Returned by operations of [`/security/accounts`](crate::accounts::error).
pub const SP_USER_NEEDS_ADMIN_ROLE: i64 = 5636099;

/// The role of an account for the service processor cannot become anything but `admin`.
///
/// What to do: Remove the `service_processor` application first.
///
/// Returned by operations of [`/security/accounts`](crate::accounts::error).
pub const SP_USER_ROLE_CHANGE: i64 = 5636100;

/// The system keeps this name for itself.
///
/// What to do: Choose another name.
///
/// Returned by operations of [`/security/accounts`](crate::accounts::error).
pub const RESERVED_NAME: i64 = 5636121;

/// The account belongs to the system, AutoSupport for example, and cannot be changed or removed.
///
/// What to do: Leave it alone; filter such accounts out of bulk requests.
///
/// Returned by operations of [`/security/accounts`](crate::accounts::error).
pub const SYSTEM_ACCOUNT: i64 = 5636125;

/// `autosupport` is reserved, as the name of an account and of a role.
///
/// What to do: Choose another name or role.
///
/// Returned by operations of [`/security/accounts`](crate::accounts::error).
pub const AUTOSUPPORT_RESERVED: i64 = 5636126;

/// The role that the request names is not defined.
///
/// What to do: Create the role first, or correct the name.
///
/// Returned by operations of [`/security/accounts`](crate::accounts::error), [`/security/roles`](crate::roles::error), [`/security/roles/{owner.uuid}/{name}/privileges`](crate::roles::privileges::error).
pub const ROLE_NOT_DEFINED: i64 = 5636129;

/// An account can stand for an LDAP or NIS group only when its method is `nsswitch`.
///
/// What to do: Set the method to `nsswitch`, or leave `is_ns_switch_group` off.
///
/// Returned by operations of [`/security/accounts`](crate::accounts::error).
pub const GROUP_NEEDS_NSSWITCH: i64 = 5636136;

/// Accounts of a data SVM cannot use the console.
///
/// What to do: Leave the `console` application out.
///
/// Returned by operations of [`/security/accounts`](crate::accounts::error).
pub const CONSOLE_NOT_FOR_SVM: i64 = 5636140;

/// Accounts of a data SVM cannot use the service processor.
///
/// What to do: Leave the `service_processor` application out.
///
/// Returned by operations of [`/security/accounts`](crate::accounts::error).
pub const SP_NOT_FOR_SVM: i64 = 5636141;

/// The nodes run different releases.
///
/// What to do: Finish the upgrade first.
///
/// Returned by operations of [`/security`](crate::security::error).
pub const MIXED_RELEASES: i64 = 5636142;

/// Administrators of an SVM cannot be given this level of access.
///
/// What to do: Lower the access level for that path.
///
/// Returned by operations of [`/security/roles`](crate::roles::error), [`/security/roles/{owner.uuid}/{name}/privileges`](crate::roles::privileges::error).
pub const SVM_ADMIN_LIMIT: i64 = 5636143;

/// The access level is none that ONTAP knows.
///
/// What to do: Use one of the documented values.
///
/// Returned by operations of [`/security/roles`](crate::roles::error), [`/security/roles/{owner.uuid}/{name}/privileges`](crate::roles::privileges::error).
pub const ACCESS_INVALID: i64 = 5636144;

/// FIPS mode does not permit this.
///
/// What to do: Leave it off, or disable FIPS mode.
///
/// Returned by operations of [`/security`](crate::security::error).
pub const FIPS_MODE_FORBIDS: i64 = 5636145;

/// The last administrator who can sign in at the console cannot be deleted.
///
/// What to do: Give another `admin` account the `console` application first.
///
/// Returned by operations of [`/security/accounts`](crate::accounts::error).
pub const LAST_CONSOLE_ADMIN: i64 = 5636146;

/// A second method exists only for SSH and the service processor.
///
/// What to do: Remove it from the entries of other applications.
///
/// Returned by operations of [`/security/accounts`](crate::accounts::error).
pub const SECOND_METHOD_APPLICATION: i64 = 5636154;

/// The first method does not admit a second one; `password`, `publickey` and `nsswitch` do.
///
/// What to do: Change the first method or drop the second.
///
/// Returned by operations of [`/security/accounts`](crate::accounts::error).
pub const SECOND_METHOD_NEEDS_FIRST: i64 = 5636155;

/// First and second method are the same.
///
/// What to do: Choose two different ones.
///
/// Returned by operations of [`/security/accounts`](crate::accounts::error).
pub const METHODS_IDENTICAL: i64 = 5636156;

/// With `domain` as the first method there can be no second one.
///
/// What to do: Drop the second method.
///
/// Returned by operations of [`/security/accounts`](crate::accounts::error).
pub const DOMAIN_WITHOUT_SECOND_METHOD: i64 = 5636157;

/// With a second method set, the user can have one entry only for that application.
///
/// What to do: Remove the other entries for the same application.
///
/// Returned by operations of [`/security/accounts`](crate::accounts::error).
pub const SECOND_METHOD_SINGLE_ENTRY: i64 = 5636159;

/// `password` and `nsswitch` cannot be combined as first and second method.
///
/// What to do: Make one of them `publickey`.
///
/// Returned by operations of [`/security/accounts`](crate::accounts::error).
pub const PASSWORD_WITH_NSSWITCH: i64 = 5636164;

/// Accounts that stand for an LDAP or NIS group cannot have a second method.
///
/// What to do: Drop the second method, or create accounts for the members.
///
/// Returned by operations of [`/security/accounts`](crate::accounts::error).
pub const SECOND_METHOD_NOT_FOR_GROUPS: i64 = 5636165;

/// This role for commands is derived from a role for the API.
///
/// What to do: Change the API role; this one follows.
///
/// Returned by operations of [`/security/roles`](crate::roles::error), [`/security/roles/{owner.uuid}/{name}/privileges`](crate::roles::privileges::error).
pub const ROLE_MAPPED_TO_REST_ROLE: i64 = 5636168;

/// The path of the privilege is malformed or of a kind that is not supported.
///
/// What to do: Check its characters; only some endpoints may name a single object.
///
/// Returned by operations of [`/security/roles`](crate::roles::error), [`/security/roles/{owner.uuid}/{name}/privileges`](crate::roles::privileges::error).
pub const PATH_MALFORMED: i64 = 5636169;

/// No endpoint of the API has this path.
///
/// What to do: Check its spelling and that the release has it.
///
/// Returned by operations of [`/security/roles`](crate::roles::error), [`/security/roles/{owner.uuid}/{name}/privileges`](crate::roles::privileges::error).
pub const PATH_UNKNOWN: i64 = 5636170;

/// A role of this name exists among the roles for commands.
///
/// What to do: Choose another name, or delete that role first.
///
/// Returned by operations of [`/security/roles`](crate::roles::error).
pub const ROLE_EXISTS_AS_COMMAND_ROLE: i64 = 5636171;

/// Accounts still have this role.
///
/// What to do: Give them another role, or delete them, first.
///
/// Returned by operations of [`/security/roles`](crate::roles::error), [`/security/roles/{owner.uuid}/{name}/privileges`](crate::roles::privileges::error).
pub const ROLE_IN_USE: i64 = 5636172;

/// The whole cluster must run 9.6 or later.
///
/// What to do: Finish the upgrade first.
///
/// Returned by operations of [`/security/roles`](crate::roles::error), [`/security/roles/{owner.uuid}/{name}/privileges`](crate::roles::privileges::error).
pub const REST_ROLES_NEED_9_6: i64 = 5636173;

/// The caller may change no password but their own.
///
/// What to do: Sign in as that user, or as an administrator with more rights.
///
/// Returned by operations of [`/security/accounts`](crate::accounts::error).
pub const PASSWORD_OF_OTHERS: i64 = 5636174;

/// Administrators of an SVM cannot be given access to this endpoint.
///
/// What to do: Leave the path out of roles of an SVM.
///
/// Returned by operations of [`/security/roles/{owner.uuid}/{name}/privileges`](crate::roles::privileges::error).
pub const SVM_ADMIN_API_FORBIDDEN: i64 = 5636175;

/// The application cannot be used with this method of authentication.
///
/// What to do: Choose a method that the application supports.
///
/// Returned by operations of [`/security/accounts`](crate::accounts::error).
pub const APPLICATION_AND_METHOD_DISAGREE: i64 = 5636176;

/// The value of `application` is none that ONTAP knows.
///
/// What to do: Use one of the documented values.
///
/// Returned by operations of [`/security/accounts`](crate::accounts::error).
pub const APPLICATION_INVALID: i64 = 5636178;

/// Accounts of a data SVM cannot use AMQP.
///
/// What to do: Leave the `amqp` application out.
///
/// Returned by operations of [`/security/accounts`](crate::accounts::error).
pub const AMQP_NOT_FOR_SVM: i64 = 5636179;

/// Privileges for single objects are switched off.
///
/// What to do: Use the path without a UUID.
///
/// Returned by operations of [`/security/roles`](crate::roles::error), [`/security/roles/{owner.uuid}/{name}/privileges`](crate::roles::privileges::error).
pub const GRANULAR_ROLES_DISABLED: i64 = 5636184;

/// The object whose UUID stands in the path does not exist.
///
/// What to do: Check the UUID.
///
/// Returned by operations of [`/security/roles`](crate::roles::error), [`/security/roles/{owner.uuid}/{name}/privileges`](crate::roles::privileges::error).
pub const PATH_UUID_NOT_FOUND: i64 = 5636185;

/// The whole cluster must run 9.10.1 or later before privileges can name single objects.
///
/// What to do: Finish the upgrade first.
///
/// Returned by operations of [`/security/roles`](crate::roles::error), [`/security/roles/{owner.uuid}/{name}/privileges`](crate::roles::privileges::error).
pub const GRANULAR_ROLES_NEED_9_10_1: i64 = 5636186;

/// A role holds either paths of the API or commands, not both.
///
/// What to do: Make two roles.
///
/// Returned by operations of [`/security/roles`](crate::roles::error).
pub const PATH_KINDS_MIXED: i64 = 5636191;

/// A query is possible with commands only, not with paths of the API.
///
/// What to do: Leave the query out.
///
/// Returned by operations of [`/security/roles`](crate::roles::error), [`/security/roles/{owner.uuid}/{name}/privileges`](crate::roles::privileges::error).
pub const QUERY_NOT_FOR_API_PATH: i64 = 5636192;

/// LDAP fast bind does not go with this application and method.
///
/// What to do: Use it with `ssh`, `ontapi` or `http`, and `nsswitch`.
///
/// Returned by operations of [`/security/accounts`](crate::accounts::error).
pub const FASTBIND_COMBINATION: i64 = 5636197;

/// LDAP fast bind needs `nsswitch` as the method.
///
/// What to do: Set the method to `nsswitch`, or turn fast bind off.
///
/// Returned by operations of [`/security/accounts`](crate::accounts::error).
pub const FASTBIND_NEEDS_NSSWITCH: i64 = 5636198;

/// Commands and command directories take `none`, `readonly` and `all` only.
///
/// What to do: Choose one of these.
///
/// Returned by operations of [`/security/roles`](crate::roles::error), [`/security/roles/{owner.uuid}/{name}/privileges`](crate::roles::privileges::error).
pub const ACCESS_NOT_FOR_COMMAND: i64 = 5636200;

/// A backslash in the name is for users of a Windows domain only.
///
/// What to do: Remove it, or use the method `domain`.
///
/// Returned by operations of [`/security/accounts`](crate::accounts::error).
pub const BACKSLASH_OUTSIDE_DOMAIN: i64 = 5636206;

/// `domain` can be combined with `publickey` or with nothing.
///
/// What to do: Set the other method to `publickey` or `none`.
///
/// Returned by operations of [`/security/accounts`](crate::accounts::error).
pub const DOMAIN_PARTNER_METHOD: i64 = 5636207;

/// Fast bind needs an LDAP connection that is set up and encrypted, which the SVM lacks; the account was not created.
///
/// What to do: Configure LDAP with StartTLS or LDAPS for that SVM first.
///
/// Returned by operations of [`/security/accounts`](crate::accounts::error), [`/security/roles`](crate::roles::error).
pub const FASTBIND_LDAP_INSECURE_CREATE: i64 = 5636210;

/// TOTP can only follow `password` or `publickey`.
///
/// What to do: Change the first method.
///
/// Returned by operations of [`/security/accounts`](crate::accounts::error).
pub const TOTP_FIRST_METHOD: i64 = 5636212;

/// The whole cluster must run 9.13.1 or later before TOTP can be a second method.
///
/// What to do: Finish the upgrade first.
///
/// Returned by operations of [`/security/accounts`](crate::accounts::error).
pub const TOTP_NEEDS_9_13_1: i64 = 5636214;

/// An account can stand for an LDAP or NIS group with `ssh`, `ontapi` and `http` only.
///
/// What to do: Leave `is_ns_switch_group` off for other applications.
///
/// Returned by operations of [`/security/accounts`](crate::accounts::error).
pub const GROUP_APPLICATION: i64 = 5636223;

/// The whole cluster must run 9.15.1 or later before accounts of the service processor can have a second factor.
///
/// What to do: Finish the upgrade first.
///
/// Returned by operations of [`/security/accounts`](crate::accounts::error).
pub const SP_SECOND_METHOD_NEEDS_9_15_1: i64 = 5636224;

/// The second factor at the service processor is `publickey` or `none`.
///
/// What to do: Choose one of these.
///
/// Returned by operations of [`/security/accounts`](crate::accounts::error).
pub const SP_SECOND_METHOD: i64 = 5636225;

/// ONTAP failed to find out which capabilities the cluster has.
///
/// What to do: Try again; check that all nodes are up and on the same release.
///
/// Returned by operations of [`/security/accounts`](crate::accounts::error).
pub const CAPABILITY_CHECK_FAILED: i64 = 5636226;

/// All group IDs are taken.
///
/// What to do: Delete groups that are no longer needed.
///
/// Returned by operations of [`/security/groups`](crate::groups::error).
pub const GROUP_LIMIT: i64 = 5636231;

/// The group name is empty or too long.
///
/// What to do: Use 1 to 64 characters.
///
/// Returned by operations of [`/security/groups`](crate::groups::error).
pub const GROUP_NAME_LENGTH: i64 = 5636232;

/// Fast bind needs an LDAP connection that is set up and encrypted, which the SVM lacks; the account was not changed.
///
/// What to do: Configure LDAP with StartTLS or LDAPS for that SVM first.
///
/// Returned by operations of [`/security/accounts`](crate::accounts::error).
pub const FASTBIND_LDAP_INSECURE_MODIFY: i64 = 5636233;

/// Another group has this UUID already.
///
/// What to do: Check the UUID at the identity provider.
///
/// Returned by operations of [`/security/groups`](crate::groups::error).
pub const GROUP_UUID_DUPLICATE: i64 = 5636235;

/// No group has this ID.
///
/// What to do: Make the group known under `/security/groups` and use the ID it gets.
///
/// Returned by operations of [`/security/group/role-mappings`](crate::group::role_mappings::error).
pub const GROUP_ID_NOT_FOUND: i64 = 5636242;

/// The role to be mapped to does not exist, or not in the SVM that the group belongs to.
///
/// What to do: Create the role there first.
///
/// Returned by operations of [`/security/external-role-mappings`](crate::external_role_mappings::error), [`/security/group/role-mappings`](crate::group::role_mappings::error).
pub const MAPPED_ROLE_NOT_FOUND: i64 = 5636243;

/// A role mapping still refers to the group.
///
/// What to do: Delete its mappings under `/security/group/role-mappings` first.
///
/// Returned by operations of [`/security/groups`](crate::groups::error).
pub const GROUP_IN_USE: i64 = 5636244;

/// An external group is still mapped to the role.
///
/// What to do: Delete the mapping under `/security/group/role-mappings` first.
///
/// Returned by operations of [`/security/roles`](crate::roles::error).
pub const ROLE_MAPPED_TO_GROUP: i64 = 5636245;

/// An external group is still mapped to this API role.
///
/// What to do: Delete the mapping under `/security/group/role-mappings` first.
///
/// Returned by operations of [`/security/roles`](crate::roles::error).
pub const REST_ROLE_MAPPED_TO_GROUP: i64 = 5636246;

/// An external role is still mapped to this API role.
///
/// What to do: Delete the mapping under `/security/external-role-mappings` first.
///
/// Returned by operations of [`/security/roles`](crate::roles::error).
pub const REST_ROLE_MAPPED_EXTERNALLY: i64 = 5636247;

/// An external role is still mapped to the role.
///
/// What to do: Delete the mapping under `/security/external-role-mappings` first.
///
/// Returned by operations of [`/security/roles`](crate::roles::error).
pub const ROLE_MAPPED_EXTERNALLY: i64 = 5636249;

/// A second method exists only for HTTP, SSH and the service processor.
///
/// What to do: Remove it from the entries of other applications.
///
/// Returned by operations of [`/security/accounts`](crate::accounts::error).
pub const SECOND_METHOD_APPLICATION_HTTP: i64 = 5636250;

/// The second method for HTTP is `publickey`, after `password`, `domain` or `nsswitch` as the first.
///
/// What to do: Change the methods of the `http` entry accordingly.
///
/// Returned by operations of [`/security/accounts`](crate::accounts::error).
pub const HTTP_SECOND_METHOD: i64 = 5636251;

/// The name of the role is longer than 256 characters.
///
/// What to do: Shorten it.
///
/// Returned by operations of [`/security/roles`](crate::roles::error).
pub const ROLE_NAME_LENGTH: i64 = 5636258;

/// The child object in the path does not exist below the AIDE object that the path names.
///
/// What to do: Check both identifiers.
///
/// Returned by operations of [`/security/roles`](crate::roles::error), [`/security/roles/{owner.uuid}/{name}/privileges`](crate::roles::privileges::error).
pub const AIDE_CHILD_NOT_FOUND: i64 = 5636259;

/// The third object in the path does not exist below the two AIDE objects before it.
///
/// What to do: Check the identifiers from left to right.
///
/// Returned by operations of [`/security/roles`](crate::roles::error), [`/security/roles/{owner.uuid}/{name}/privileges`](crate::roles::privileges::error).
pub const AIDE_GRANDCHILD_NOT_FOUND: i64 = 5636261;

/// The system keeps this role name for itself.
///
/// What to do: Choose another name.
///
/// Returned by operations of [`/security/roles`](crate::roles::error), [`/security/roles/{owner.uuid}/{name}/privileges`](crate::roles::privileges::error).
pub const ROLE_NAME_RESERVED: i64 = 5636262;

/// The account has this key for this application already.
///
/// What to do: Use the key that is there, or another index and key.
///
/// Returned by operations of [`/security/authentication/publickeys`](crate::authentication::publickeys::error).
pub const PUBLIC_KEY_EXISTS: i64 = 5832705;

/// The fingerprint of the key could not be computed.
///
/// What to do: Check that the text is a complete public key.
///
/// Returned by operations of [`/security/authentication/publickeys`](crate::authentication::publickeys::error).
pub const PUBLIC_KEY_FINGERPRINT_FAILED: i64 = 5832707;

/// The account cannot sign in with public keys for this application.
///
/// What to do: Add `publickey` to the account's methods for SSH first.
///
/// Returned by operations of [`/security/authentication/publickeys`](crate::authentication::publickeys::error).
pub const PUBLIC_KEY_METHOD_MISSING: i64 = 5832722;

/// The last administrator with access to the console cannot be locked.
///
/// What to do: Give another `admin` account the `console` application first.
///
/// Returned by operations of [`/security/accounts`](crate::accounts::error).
pub const LAST_CONSOLE_ADMIN_LOCK: i64 = 7077896;

/// The account name holds a character that is not allowed.
///
/// What to do: Remove it.
///
/// Returned by operations of [`/security/accounts`](crate::accounts::error).
pub const NAME_CHARACTER: i64 = 7077897;

/// The rules for names ask for letters as well as digits.
///
/// What to do: Choose a name with both.
///
/// Returned by operations of [`/security/accounts`](crate::accounts::error).
pub const NAME_NEEDS_LETTERS_AND_DIGITS: i64 = 7077898;

/// The account name is too short or too long for the rules in force.
///
/// What to do: Choose a name of 3 to 64 characters that meets the role's rules.
///
/// Returned by operations of [`/security/accounts`](crate::accounts::error).
pub const NAME_LENGTH: i64 = 7077899;

/// The SVM has no role of that name.
///
/// What to do: Use a role of that SVM, or create it first.
///
/// Returned by operations of [`/security/accounts`](crate::accounts::error).
pub const ROLE_UNDEFINED_FOR_SVM: i64 = 7077906;

/// The user does not sign in by password, so there is none to change.
///
/// What to do: Add the `password` method to an application first.
///
/// Returned by operations of [`/security/accounts`](crate::accounts::error).
pub const NO_PASSWORD_METHOD: i64 = 7077911;

/// The password contains the name of the account.
///
/// What to do: Choose another password.
///
/// Returned by operations of [`/security/accounts`](crate::accounts::error), [`/security/authentication/password`](crate::authentication::password::error).
pub const PASSWORD_CONTAINS_NAME: i64 = 7077918;

/// The new password has fewer characters than the rules ask for.
///
/// What to do: Choose a longer one.
///
/// Returned by operations of [`/security/accounts`](crate::accounts::error), [`/security/authentication/password`](crate::authentication::password::error).
pub const PASSWORD_TOO_SHORT: i64 = 7077919;

/// The new password must contain letters as well as digits.
///
/// What to do: Add what is missing.
///
/// Returned by operations of [`/security/accounts`](crate::accounts::error), [`/security/authentication/password`](crate::authentication::password::error).
pub const PASSWORD_NEEDS_LETTERS_AND_DIGITS: i64 = 7077920;

/// The new password has fewer special characters than the rules ask for.
///
/// What to do: Add some.
///
/// Returned by operations of [`/security/accounts`](crate::accounts::error), [`/security/authentication/password`](crate::authentication::password::error).
pub const PASSWORD_NEEDS_SPECIAL: i64 = 7077921;

/// The new password was in use before, too recently for the rules.
///
/// What to do: Choose one that is not among the last few.
///
/// Returned by operations of [`/security/accounts`](crate::accounts::error), [`/security/authentication/password`](crate::authentication::password::error).
pub const PASSWORD_REUSED: i64 = 7077924;

/// New and old password are the same.
///
/// What to do: Choose a different one.
///
/// Returned by operations of [`/security/accounts`](crate::accounts::error), [`/security/authentication/password`](crate::authentication::password::error).
pub const PASSWORD_UNCHANGED: i64 = 7077925;

/// The account has no password, or does not sign in with one, and so cannot be locked.
///
/// What to do: Set a password first, or remove the account's applications instead.
///
/// Returned by operations of [`/security/accounts`](crate::accounts::error).
pub const CANNOT_LOCK_PASSWORDLESS: i64 = 7077929;

/// The password is longer than ONTAP can take.
///
/// What to do: Keep it to 128 characters at most.
///
/// Returned by operations of [`/security/accounts`](crate::accounts::error), [`/security/authentication/password`](crate::authentication::password::error).
pub const PASSWORD_TOO_LONG: i64 = 7077940;

/// The rules for passwords taken together ask for more than the 128 characters that are possible.
///
/// What to do: Relax the rules of the role.
///
/// Returned by operations of [`/security/accounts`](crate::accounts::error), [`/security/authentication/password`](crate::authentication::password::error).
pub const PASSWORD_RULES_EXCEED_LENGTH: i64 = 7077941;

/// The account has no password yet, and one is needed.
///
/// What to do: Send a password along.
///
/// Returned by operations of [`/security/accounts`](crate::accounts::error).
pub const ADMIN_PASSWORD_UNSET: i64 = 7078900;

/// The destination host does not answer to ping.
///
/// What to do: Repair the connection, or send the request with `force` to skip the check.
///
/// Returned by operations of [`/security/audit/destinations`](crate::audit::destinations::error).
pub const AUDIT_HOST_UNPINGABLE: i64 = 9240603;

/// The name of the destination host cannot be resolved.
///
/// What to do: Check the name and the DNS configuration, or use an address.
///
/// Returned by operations of [`/security/audit/destinations`](crate::audit::destinations::error).
pub const AUDIT_HOST_UNRESOLVED: i64 = 9240604;

/// A connection to the destination host cannot be established.
///
/// What to do: Check address, port and firewalls, and that a syslog server listens there.
///
/// Returned by operations of [`/security/audit/destinations`](crate::audit::destinations::error).
pub const AUDIT_HOST_UNREACHABLE: i64 = 9240609;

/// There is no cluster on these nodes yet, so hardly anything but creating one is possible.
///
/// What to do: Create the cluster first.
///
/// Returned by operations of [`/cluster`](crate::cluster::error).
pub const PRECLUSTER: i64 = 9241607;

/// `show_cluster_message` can be changed by administrators of the cluster only.
///
/// What to do: Ask one of them, or leave the property out.
///
/// Returned by operations of [`/security/login/messages`](crate::login::messages::error).
pub const CLUSTER_ADMIN_ONLY_MESSAGE: i64 = 10225636;

/// At least one key exchange algorithm must be left.
///
/// What to do: Send one.
///
/// Returned by operations of [`/security/ssh`](crate::ssh::error), [`/security/ssh/svms`](crate::ssh::svms::error).
pub const SSH_KEY_EXCHANGE_EMPTY: i64 = 10682372;

/// At least one cipher must be left.
///
/// What to do: Send one.
///
/// Returned by operations of [`/security/ssh`](crate::ssh::error), [`/security/ssh/svms`](crate::ssh::svms::error).
pub const SSH_CIPHERS_EMPTY: i64 = 10682373;

/// The key exchange algorithms could not be changed.
///
/// What to do: Try again.
///
/// Returned by operations of [`/security/ssh`](crate::ssh::error), [`/security/ssh/svms`](crate::ssh::svms::error).
pub const SSH_KEY_EXCHANGE_FAILED: i64 = 10682375;

/// The ciphers could not be changed.
///
/// What to do: Try again.
///
/// Returned by operations of [`/security/ssh`](crate::ssh::error), [`/security/ssh/svms`](crate::ssh::svms::error).
pub const SSH_CIPHERS_FAILED: i64 = 10682378;

/// A key exchange algorithm is not permitted in FIPS mode.
///
/// What to do: Leave it out.
///
/// Returned by operations of [`/security/ssh`](crate::ssh::error), [`/security/ssh/svms`](crate::ssh::svms::error).
pub const SSH_KEY_EXCHANGE_NOT_FIPS: i64 = 10682399;

/// The MAC algorithms could not be changed.
///
/// What to do: Try again.
///
/// Returned by operations of [`/security/ssh`](crate::ssh::error), [`/security/ssh/svms`](crate::ssh::svms::error).
pub const SSH_MAC_FAILED: i64 = 10682400;

/// A MAC algorithm is not permitted in FIPS mode.
///
/// What to do: Leave it out.
///
/// Returned by operations of [`/security/ssh`](crate::ssh::error), [`/security/ssh/svms`](crate::ssh::svms::error).
pub const SSH_MAC_NOT_FIPS: i64 = 10682401;

/// At least one MAC algorithm must be left.
///
/// What to do: Send one.
///
/// Returned by operations of [`/security/ssh`](crate::ssh::error), [`/security/ssh/svms`](crate::ssh::svms::error).
pub const SSH_MAC_EMPTY: i64 = 10682403;

/// The number of attempts could not be changed.
///
/// What to do: Try again.
///
/// Returned by operations of [`/security/ssh`](crate::ssh::error), [`/security/ssh/svms`](crate::ssh::svms::error).
pub const SSH_RETRIES_FAILED: i64 = 10682413;

/// A cipher is not permitted in FIPS mode.
///
/// What to do: Leave it out.
///
/// Returned by operations of [`/security/ssh`](crate::ssh::error), [`/security/ssh/svms`](crate::ssh::svms::error).
pub const SSH_CIPHER_NOT_FIPS: i64 = 10682418;

/// The administrative SVM is changed under `/security/ssh`.
///
/// What to do: Use that resource.
///
/// Returned by operations of [`/security/ssh/svms`](crate::ssh::svms::error).
pub const SSH_ADMIN_SVM: i64 = 10682420;

/// At least one host key algorithm must be left.
///
/// What to do: Send one.
///
/// Returned by operations of [`/security/ssh`](crate::ssh::error), [`/security/ssh/svms`](crate::ssh::svms::error).
pub const SSH_HOST_KEY_EMPTY: i64 = 10682423;

/// A host key algorithm is not permitted in FIPS mode.
///
/// What to do: Leave it out.
///
/// Returned by operations of [`/security/ssh`](crate::ssh::error), [`/security/ssh/svms`](crate::ssh::svms::error).
pub const SSH_HOST_KEY_NOT_FIPS: i64 = 10682424;

/// The host key algorithms could not be changed.
///
/// What to do: Try again.
///
/// Returned by operations of [`/security/ssh`](crate::ssh::error), [`/security/ssh/svms`](crate::ssh::svms::error).
pub const SSH_HOST_KEY_FAILED: i64 = 10682425;

/// The setting for `ssh-rsa` signatures, or the time to sign in, could not be changed.
///
/// What to do: Try again.
///
/// Returned by operations of [`/security/ssh`](crate::ssh::error), [`/security/ssh/svms`](crate::ssh::svms::error).
pub const SSH_SETTING_FAILED: i64 = 10682426;

/// FIPS mode does not permit one of the ciphers.
///
/// What to do: Leave it out.
///
/// Returned by operations of [`/security/ssh`](crate::ssh::error), [`/security/ssh/svms`](crate::ssh::svms::error).
pub const SSH_CIPHER_FIPS_FORBIDDEN: i64 = 10682428;

/// The whole cluster must run 9.16.1 or later for `diffie_hellman_group16_sha512` and `diffie_hellman_group18_sha512`.
///
/// What to do: Finish the upgrade, or leave them out.
///
/// Returned by operations of [`/security/ssh`](crate::ssh::error), [`/security/ssh/svms`](crate::ssh::svms::error).
pub const SSH_KEY_EXCHANGE_NEEDS_9_16_1: i64 = 10682429;

/// The time to sign in could not be changed.
///
/// What to do: Try again.
///
/// Returned by operations of [`/security/ssh/svms`](crate::ssh::svms::error).
pub const SSH_GRACE_TIME_FAILED: i64 = 10682430;

/// The metadata of the identity provider could not be downloaded.
///
/// What to do: Check the URI and that the cluster reaches it.
///
/// Returned by operations of [`/security/authentication/cluster/saml-sp`](crate::authentication::cluster::saml_sp::error).
pub const SAML_METADATA_DOWNLOAD: i64 = 12320789;

/// SAML can be disabled only at the console or by somebody who signed in through SAML.
///
/// What to do: Sign in one of these ways.
///
/// Returned by operations of [`/security/authentication/cluster/saml-sp`](crate::authentication::cluster::saml_sp::error).
pub const SAML_DISABLE_RESTRICTED: i64 = 12320791;

/// The host of the service provider must be the management address of the cluster, or of a node where there is none.
///
/// What to do: Send that address.
///
/// Returned by operations of [`/security/authentication/cluster/saml-sp/default-metadata`](crate::authentication::cluster::saml_sp::default_metadata::error), [`/security/authentication/cluster/saml-sp`](crate::authentication::cluster::saml_sp::error).
pub const SAML_HOST_INVALID: i64 = 12320794;

/// A management address of the cluster or of a node is needed.
///
/// What to do: Send it as the host.
///
/// Returned by operations of [`/security/authentication/cluster/saml-sp`](crate::authentication::cluster::saml_sp::error).
pub const SAML_HOST_NEEDED: i64 = 12320795;

/// The configuration cannot be removed while SAML is enabled.
///
/// What to do: Disable it first.
///
/// Returned by operations of [`/security/authentication/cluster/saml-sp`](crate::authentication::cluster::saml_sp::error).
pub const SAML_ENABLED: i64 = 12320803;

/// No installed certificate fits what the request says about it.
///
/// What to do: Compare with `/security/certificates`.
///
/// Returned by operations of [`/security/authentication/cluster/saml-sp/default-metadata`](crate::authentication::cluster::saml_sp::default_metadata::error), [`/security/authentication/cluster/saml-sp`](crate::authentication::cluster::saml_sp::error).
pub const SAML_CERTIFICATE_MISMATCH: i64 = 12320805;

/// The certificate that was described is not among the installed ones.
///
/// What to do: Install it first, or correct the description.
///
/// Returned by operations of [`/security/authentication/cluster/saml-sp/default-metadata`](crate::authentication::cluster::saml_sp::default_metadata::error), [`/security/authentication/cluster/saml-sp`](crate::authentication::cluster::saml_sp::error).
pub const SAML_CERTIFICATE_NOT_INSTALLED: i64 = 12320806;

/// The URI of the identity provider is not valid.
///
/// What to do: Check its spelling.
///
/// Returned by operations of [`/security/authentication/cluster/saml-sp`](crate::authentication::cluster::saml_sp::error).
pub const SAML_IDP_URI_INVALID: i64 = 12320814;

/// The URI of the identity provider must begin with HTTPS or FTPS.
///
/// What to do: Use one of these.
///
/// Returned by operations of [`/security/authentication/cluster/saml-sp`](crate::authentication::cluster::saml_sp::error).
pub const SAML_IDP_URI_SCHEME: i64 = 12320815;

/// The metadata is still being generated.
///
/// What to do: Wait and look again.
///
/// Returned by operations of [`/security/authentication/cluster/saml-sp/default-metadata`](crate::authentication::cluster::saml_sp::default_metadata::error).
pub const SAML_METADATA_SLOW: i64 = 12320817;

/// The server of the metadata cannot be verified without HTTPS.
///
/// What to do: Use an HTTPS URI, or set `verify_metadata_server` to false.
///
/// Returned by operations of [`/security/authentication/cluster/saml-sp`](crate::authentication::cluster::saml_sp::error).
pub const SAML_METADATA_UNVERIFIABLE: i64 = 12320819;

/// No installed certificate has this CA and serial number.
///
/// What to do: Compare with `/security/certificates`.
///
/// Returned by operations of [`/security/authentication/cluster/saml-sp/default-metadata`](crate::authentication::cluster::saml_sp::default_metadata::error), [`/security/authentication/cluster/saml-sp`](crate::authentication::cluster::saml_sp::error).
pub const SAML_CERTIFICATE_SERIAL_NOT_FOUND: i64 = 12320820;

/// No installed certificate has this common name.
///
/// What to do: Compare with `/security/certificates`.
///
/// Returned by operations of [`/security/authentication/cluster/saml-sp/default-metadata`](crate::authentication::cluster::saml_sp::default_metadata::error), [`/security/authentication/cluster/saml-sp`](crate::authentication::cluster::saml_sp::error).
pub const SAML_CERTIFICATE_NAME_NOT_FOUND: i64 = 12320821;

/// The host is not a management address of the cluster.
///
/// What to do: Send the cluster's management address, or a node's where there is none.
///
/// Returned by operations of [`/security/authentication/cluster/saml-sp`](crate::authentication::cluster::saml_sp::error).
pub const SAML_HOST_NOT_MANAGEMENT: i64 = 12320823;

/// Default metadata cannot be made any more, since SAML is configured.
///
/// What to do: Remove the SAML configuration first, if that is what you want.
///
/// Returned by operations of [`/security/authentication/cluster/saml-sp/default-metadata`](crate::authentication::cluster::saml_sp::default_metadata::error).
pub const SAML_CONFIGURED_CREATE: i64 = 12320825;

/// Default metadata cannot be removed while SAML is configured.
///
/// What to do: Remove the SAML configuration first.
///
/// Returned by operations of [`/security/authentication/cluster/saml-sp/default-metadata`](crate::authentication::cluster::saml_sp::default_metadata::error).
pub const SAML_CONFIGURED_DELETE: i64 = 12320826;

/// The CA is not the one of the default metadata.
///
/// What to do: Send the same, or remove the default metadata.
///
/// Returned by operations of [`/security/authentication/cluster/saml-sp`](crate::authentication::cluster::saml_sp::error).
pub const SAML_CA_DIFFERS: i64 = 12320827;

/// The host is not the one of the default metadata.
///
/// What to do: Send the same, or remove the default metadata.
///
/// Returned by operations of [`/security/authentication/cluster/saml-sp`](crate::authentication::cluster::saml_sp::error).
pub const SAML_HOST_DIFFERS: i64 = 12320828;

/// The serial number is not the one of the default metadata.
///
/// What to do: Send the same, or remove the default metadata.
///
/// Returned by operations of [`/security/authentication/cluster/saml-sp`](crate::authentication::cluster::saml_sp::error).
pub const SAML_SERIAL_DIFFERS: i64 = 12320829;

/// The common name is not the one of the default metadata.
///
/// What to do: Send the same, or remove the default metadata.
///
/// Returned by operations of [`/security/authentication/cluster/saml-sp`](crate::authentication::cluster::saml_sp::error).
pub const SAML_COMMON_NAME_DIFFERS: i64 = 12320830;

/// Default metadata exists already.
///
/// What to do: Use it, or remove it first.
///
/// Returned by operations of [`/security/authentication/cluster/saml-sp/default-metadata`](crate::authentication::cluster::saml_sp::default_metadata::error).
pub const SAML_METADATA_EXISTS: i64 = 12320831;

/// The web server is still being set up.
///
/// What to do: Try again in a while.
///
/// Returned by operations of [`/security/authentication/cluster/saml-sp/default-metadata`](crate::authentication::cluster::saml_sp::default_metadata::error), [`/security/authentication/cluster/saml-sp`](crate::authentication::cluster::saml_sp::error).
pub const SAML_WEB_SERVER_BUSY: i64 = 12320832;

/// ONTAP could not look up the internal ID of the owning SVM.
///
/// What to do: Check the owner and try again.
///
/// Returned by operations of [`/security/roles`](crate::roles::error), [`/security/roles/{owner.uuid}/{name}/privileges`](crate::roles::privileges::error).
pub const SVM_ID_LOOKUP_FAILED: i64 = 13434890;

/// ONTAP could not look up the UUID of the owning SVM.
///
/// What to do: Check the owner and try again.
///
/// Returned by operations of [`/security/roles`](crate::roles::error), [`/security/roles/{owner.uuid}/{name}/privileges`](crate::roles::privileges::error).
pub const SVM_UUID_LOOKUP_FAILED: i64 = 13434891;

/// The request lacks the role.
///
/// What to do: Send it.
///
/// Returned by operations of [`/security/roles`](crate::roles::error), [`/security/roles/{owner.uuid}/{name}/privileges`](crate::roles::privileges::error).
pub const ROLE_REQUIRED: i64 = 13434892;

/// The SVM that is to own the role does not exist.
///
/// What to do: Check name or UUID.
///
/// Returned by operations of [`/security/roles`](crate::roles::error), [`/security/roles/{owner.uuid}/{name}/privileges`](crate::roles::privileges::error).
pub const OWNER_SVM_NOT_FOUND: i64 = 13434893;

/// The SVM is still being created.
///
/// What to do: Wait a few minutes and try again.
///
/// Returned by operations of [`/security/authentication/cluster/ldap`](crate::authentication::cluster::ldap::error), [`/security/authentication/cluster/nis`](crate::authentication::cluster::nis::error).
pub const SVM_BEING_CREATED: i64 = 13434916;

/// The SVM does not exist.
///
/// What to do: Check name or UUID.
///
/// Returned by operations of [`/security/key-stores`](crate::key_stores::error).
pub const KEYSTORE_SVM_NOT_FOUND: i64 = 13434920;

/// The IPv4 address is one that no server can have, such as multicast or loopback.
///
/// What to do: Use the server's own address.
///
/// Returned by operations of [`/security/authentication/cluster/nis`](crate::authentication::cluster::nis::error).
pub const NIS_IPV4_UNSUPPORTED: i64 = 23724086;

/// The IPv6 address is one that no server can have, such as link-local or multicast.
///
/// What to do: Use the server's own address.
///
/// Returned by operations of [`/security/authentication/cluster/nis`](crate::authentication::cluster::nis::error).
pub const NIS_IPV6_UNSUPPORTED: i64 = 23724087;

/// The name of at least one server cannot be resolved.
///
/// What to do: Check the names and the DNS configuration.
///
/// Returned by operations of [`/security/authentication/cluster/nis`](crate::authentication::cluster::nis::error).
pub const NIS_DNS_PARTIAL: i64 = 23724109;

/// A server is neither a host name nor an IP address.
///
/// What to do: Correct it.
///
/// Returned by operations of [`/security/authentication/cluster/nis`](crate::authentication::cluster::nis::error).
pub const NIS_SERVER_INVALID: i64 = 23724111;

/// ONTAP failed internally while it resolved the names of the servers.
///
/// What to do: Try again, or use addresses; if it keeps happening, contact technical support.
///
/// Returned by operations of [`/security/authentication/cluster/nis`](crate::authentication::cluster::nis::error).
pub const NIS_DNS_INTERNAL: i64 = 23724112;

/// A server has an IPv6 address, and there is no IPv6 interface to reach it from.
///
/// What to do: Create one, or use an IPv4 address.
///
/// Returned by operations of [`/security/authentication/cluster/ldap`](crate::authentication::cluster::ldap::error), [`/security/authentication/cluster/nis`](crate::authentication::cluster::nis::error).
pub const NO_IPV6_INTERFACE: i64 = 23724130;

/// None of the server names can be resolved.
///
/// What to do: Check the names and the DNS configuration.
///
/// Returned by operations of [`/security/authentication/cluster/ldap`](crate::authentication::cluster::ldap::error), [`/security/authentication/cluster/nis`](crate::authentication::cluster::nis::error).
pub const LDAP_DNS_FAILED: i64 = 23724132;

/// ONTAP had no memory for the operation.
///
/// What to do: Try again later.
///
/// Returned by operations of [`/security/certificates`](crate::certificates::error).
pub const OUT_OF_MEMORY: i64 = 52363365;

/// The key is of a type that ONTAP does not support.
///
/// What to do: Use an RSA or elliptic-curve key.
///
/// Returned by operations of [`/security/certificates`](crate::certificates::error).
pub const KEY_TYPE_UNSUPPORTED: i64 = 52363366;

/// SSLv3 is not permitted in FIPS mode.
///
/// What to do: Leave it out of the protocol versions.
///
/// Returned by operations of [`/security`](crate::security::error).
pub const FIPS_SSLV3: i64 = 52428817;

/// TLSv1 is not permitted in FIPS mode.
///
/// What to do: Leave it out of the protocol versions.
///
/// Returned by operations of [`/security`](crate::security::error).
pub const FIPS_TLSV1: i64 = 52428824;

/// The least strength that is set for certificates is too low for FIPS mode.
///
/// What to do: Raise it first.
///
/// Returned by operations of [`/security`](crate::security::error).
pub const FIPS_CERTIFICATE_STRENGTH: i64 = 52428830;

/// TLSv1.1 is not permitted in FIPS mode.
///
/// What to do: Leave it out of the protocol versions.
///
/// Returned by operations of [`/security`](crate::security::error).
pub const FIPS_TLSV1_1: i64 = 52428832;

/// The validity of the certificate has not begun.
///
/// What to do: Check the clock of the cluster, or wait.
///
/// Returned by operations of [`/security/azure-key-vaults`](crate::azure_key_vaults::error), [`/security/certificates`](crate::certificates::error).
pub const CERTIFICATE_NOT_YET_VALID: i64 = 52559972;

/// The certificate has expired.
///
/// What to do: Get a new one.
///
/// Returned by operations of [`/security/certificates`](crate::certificates::error).
pub const CERTIFICATE_EXPIRED: i64 = 52559973;

/// A certificate does not meet the demands of FIPS mode.
///
/// What to do: Use stronger keys and hashes, and replace such certificates before enabling FIPS mode.
///
/// Returned by operations of [`/security/certificates`](crate::certificates::error), [`/security`](crate::security::error).
pub const CERTIFICATE_NOT_FIPS: i64 = 52559974;

/// The certificate cannot be read.
///
/// What to do: Send complete PEM text, with its line ends.
///
/// Returned by operations of [`/security/certificates`](crate::certificates::error).
pub const CERTIFICATE_MALFORMED: i64 = 52559975;

/// Private key and certificate do not belong together.
///
/// What to do: Send the key that the certificate was requested with.
///
/// Returned by operations of [`/security/certificates`](crate::certificates::error).
pub const CERTIFICATE_KEY_MISMATCH: i64 = 52559976;

/// The key cannot be read.
///
/// What to do: Send complete PEM text, with its line ends.
///
/// Returned by operations of [`/security/certificates`](crate::certificates::error).
pub const KEY_MALFORMED: i64 = 52560123;

/// The hash function cannot be used for signatures.
///
/// What to do: Choose SHA-256 or stronger.
///
/// Returned by operations of [`/security/certificate-signing-request`](crate::certificate_signing_request::error), [`/security/certificates`](crate::certificates::error).
pub const HASH_FUNCTION_UNSUPPORTED: i64 = 52560173;

/// Something still uses the certificate.
///
/// What to do: Give it another certificate first.
///
/// Returned by operations of [`/security/certificates`](crate::certificates::error).
pub const CERTIFICATE_IN_USE: i64 = 52560272;

/// The subject name cannot be understood.
///
/// What to do: Write it as `key=value` pairs separated by commas.
///
/// Returned by operations of [`/security/certificate-signing-request`](crate::certificate_signing_request::error).
pub const SUBJECT_NAME_INVALID: i64 = 52560423;

/// A key manager has at most four primary key servers.
///
/// What to do: Remove one first, or add secondary servers.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error), [`/security/key-managers/{uuid}/key-servers`](crate::key_managers::key_servers::error).
pub const KEY_SERVERS_TOO_MANY: i64 = 65536038;

/// The server is a secondary one already.
///
/// What to do: Take it off that list first.
///
/// Returned by operations of [`/security/key-managers/{uuid}/key-servers`](crate::key_managers::key_servers::error).
pub const KEY_SERVER_IS_SECONDARY: i64 = 65536042;

/// There are as many authentication keys as there can be.
///
/// What to do: Delete those that are not used.
///
/// Returned by operations of [`/security/key-managers/{security_key_manager.uuid}/auth-keys`](crate::key_managers::auth_keys::error).
pub const AUTH_KEYS_TOO_MANY: i64 = 65536048;

/// The passphrase must have 20 to 32 ASCII characters.
///
/// What to do: Choose another.
///
/// Returned by operations of [`/security/key-managers/{security_key_manager.uuid}/auth-keys`](crate::key_managers::auth_keys::error).
pub const AUTH_KEY_PASSPHRASE_LENGTH: i64 = 65536053;

/// The label holds blanks or other characters that are not allowed.
///
/// What to do: Remove them.
///
/// Returned by operations of [`/security/key-managers/{security_key_manager.uuid}/auth-keys`](crate::key_managers::auth_keys::error).
pub const AUTH_KEY_TAG_INVALID: i64 = 65536056;

/// The key manager has no key servers.
///
/// What to do: Add one first.
///
/// Returned by operations of [`/security/key-managers/{security_key_manager.uuid}/auth-keys`](crate::key_managers::auth_keys::error).
pub const KEY_SERVERS_NOT_FOUND: i64 = 65536074;

/// The authentication key could not be stored on any key server.
///
/// What to do: Check that the servers can be reached.
///
/// Returned by operations of [`/security/key-managers/{security_key_manager.uuid}/auth-keys`](crate::key_managers::auth_keys::error).
pub const AUTH_KEY_PUSH_FAILED: i64 = 65536076;

/// Not all keys could be fetched back.
///
/// What to do: Check the service and the nodes, then try again.
///
/// Returned by operations of [`/security/aws-kms`](crate::aws_kms::error).
pub const RESTORE_INCOMPLETE: i64 = 65536082;

/// The authentication key could not be fetched back.
///
/// What to do: Check that the key servers can be reached, then try again.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const AUTH_KEY_RESTORE_FAILED: i64 = 65536083;

/// The passphrase given as the existing one is not the one in force.
///
/// What to do: Send the right one.
///
/// Returned by operations of [`/security/key-manager-configs`](crate::key_manager_configs::error), [`/security/key-managers`](crate::key_managers::error).
pub const ONBOARD_PASSPHRASE_WRONG: i64 = 65536139;

/// Old and new passphrase are the same.
///
/// What to do: Choose a different one.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const ONBOARD_PASSPHRASE_UNCHANGED: i64 = 65536150;

/// ONTAP could not find out how many authentication keys there are.
///
/// What to do: Check that the key servers can be reached.
///
/// Returned by operations of [`/security/key-managers/{security_key_manager.uuid}/auth-keys`](crate::key_managers::auth_keys::error).
pub const AUTH_KEY_COUNT_UNKNOWN: i64 = 65536160;

/// The SVM's key could not be made, as the cluster's key database is not set up.
///
/// What to do: Contact technical support.
///
/// Returned by operations of [`/security/key-stores`](crate::key_stores::error).
pub const SVM_KEY_NO_DATABASE: i64 = 65536203;

/// The SVM's key could not be made, as the key that protects the cluster's keys is missing.
///
/// What to do: Restore the keys of the cluster first.
///
/// Returned by operations of [`/security/key-stores`](crate::key_stores::error).
pub const SVM_KEY_NO_CLUSTER_KEY: i64 = 65536204;

/// The SVM's key could not be made in the kernel.
///
/// What to do: Try again; if it keeps happening, contact technical support.
///
/// Returned by operations of [`/security/barbican-kms`](crate::barbican_kms::error).
pub const SVM_KEY_KERNEL_FAILED: i64 = 65536205;

/// The SVM's key could not be stored.
///
/// What to do: Try again; check the key manager.
///
/// Returned by operations of [`/security/key-stores`](crate::key_stores::error).
pub const SVM_KEY_STORE_FAILED: i64 = 65536207;

/// The ID of the SVM's key could not be deleted.
///
/// What to do: Try again; if it keeps happening, contact technical support.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const SVM_KEY_DELETE_FAILED: i64 = 65536208;

/// A volume key of the SVM could not be deleted.
///
/// What to do: Try again; if it keeps happening, contact technical support.
///
/// Returned by operations of [`/security/key-stores`](crate::key_stores::error).
pub const SVM_VOLUME_KEY_DELETE_FAILED: i64 = 65536212;

/// The key that protects the cluster's keys could not be made.
///
/// What to do: Try again; if it keeps happening, contact technical support.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const CLUSTER_KEY_GENERATE_FAILED: i64 = 65536214;

/// The key that protects the cluster's keys could not be stored.
///
/// What to do: Try again; if it keeps happening, contact technical support.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const CLUSTER_KEY_ADD_FAILED: i64 = 65536216;

/// A key could not be removed from the encryption module of the kernel.
///
/// What to do: Try again; if it keeps happening, contact technical support.
///
/// Returned by operations of [`/security/key-stores`](crate::key_stores::error).
pub const KERNEL_KEY_DELETE_FAILED: i64 = 65536217;

/// The database of wrapped keys of the onboard key manager could not be deleted.
///
/// What to do: Try again; if it keeps happening, contact technical support.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const ONBOARD_WRAPPED_DB_DELETE_FAILED: i64 = 65536233;

/// The cluster's key database of the onboard key manager could not be deleted.
///
/// What to do: Try again; if it keeps happening, contact technical support.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const ONBOARD_CLUSTER_DB_DELETE_FAILED: i64 = 65536234;

/// The SVM has encrypted volumes, which need the keys.
///
/// What to do: Decrypt or move these volumes, or migrate their keys, first.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const SVM_HAS_ENCRYPTED_VOLUMES: i64 = 65536239;

/// Some self-encrypting drives have an authentication key from this key manager.
///
/// What to do: Give them the default key first.
///
/// Returned by operations of [`/security/azure-key-vaults`](crate::azure_key_vaults::error), [`/security/gcp-kms`](crate::gcp_kms::error), [`/security/key-managers`](crate::key_managers::error).
pub const DRIVE_KEYS_ASSIGNED: i64 = 65536242;

/// It could not be found out whether some self-encrypting drives have an authentication key.
///
/// What to do: Check the drives and nodes, then try again.
///
/// Returned by operations of [`/security/azure-key-vaults`](crate::azure_key_vaults::error), [`/security/gcp-kms`](crate::gcp_kms::error), [`/security/key-managers`](crate::key_managers::error).
pub const DRIVE_KEYS_UNKNOWN: i64 = 65536243;

/// The authentication key could not be created.
///
/// What to do: Check the key servers and try again.
///
/// Returned by operations of [`/security/key-managers/{security_key_manager.uuid}/auth-keys`](crate::key_managers::auth_keys::error).
pub const AUTH_KEY_CREATE_FAILED: i64 = 65536264;

/// No identifier could be made for the authentication key.
///
/// What to do: Try again.
///
/// Returned by operations of [`/security/key-managers/{security_key_manager.uuid}/auth-keys`](crate::key_managers::auth_keys::error).
pub const AUTH_KEY_ID_FAILED: i64 = 65536265;

/// The onboard key manager cannot be set up, since the MetroCluster partner is not healthy.
///
/// What to do: Repair the partner site first.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const ONBOARD_METROCLUSTER_UNHEALTHY: i64 = 65536310;

/// The MetroCluster partner is not in a state in which the onboard key manager can be set up.
///
/// What to do: Repair the partner site first.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const ONBOARD_METROCLUSTER_PEER_DOWN: i64 = 65536341;

/// The passphrase is too short or too long.
///
/// What to do: Use 32 to 256 characters.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const ONBOARD_PASSPHRASE_LENGTH: i64 = 65536404;

/// The passphrase could not be changed.
///
/// What to do: Check that all nodes are up, then try again.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const ONBOARD_PASSPHRASE_CHANGE_FAILED: i64 = 65536406;

/// Some nodes have not taken over the new passphrase.
///
/// What to do: Bring all nodes up, then synchronise.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const ONBOARD_PASSPHRASE_PARTIAL: i64 = 65536407;

/// The new passphrase did not reach every node.
///
/// What to do: Bring all nodes up, then synchronise.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const ONBOARD_PASSPHRASE_INCOMPLETE: i64 = 65536408;

/// This platform does not offer encryption of data at rest.
///
/// What to do: Nothing can be done on this platform.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const ENCRYPTION_UNSUPPORTED_PLATFORM: i64 = 65536508;

/// Some node is out of quorum, so key servers cannot be added, changed or removed.
///
/// What to do: Bring all nodes up first; a key server can be removed with `force`.
///
/// Returned by operations of [`/security/aws-kms`](crate::aws_kms::error), [`/security/key-managers/{uuid}/key-servers`](crate::key_managers::key_servers::error).
pub const NODES_OUT_OF_QUORUM: i64 = 65536600;

/// Nodes are out of quorum, so key stores cannot be enabled or switched.
///
/// What to do: Bring all nodes up first.
///
/// Returned by operations of [`/security/key-stores`](crate::key_stores::error).
pub const KEYSTORE_NODES_OUT_OF_QUORUM: i64 = 65536602;

/// Keys in use are on this server and on no other of the SVM.
///
/// What to do: Add a server that has them, or migrate the keys, first.
///
/// Returned by operations of [`/security/key-managers/{uuid}/key-servers`](crate::key_managers::key_servers::error).
pub const KEY_SERVER_HOLDS_KEYS_IN_USE: i64 = 65536700;

/// The onboard keys could not be looked up.
///
/// What to do: Check that all nodes are up, then try again.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const ONBOARD_LOOKUP_FAILED: i64 = 65536800;

/// The passphrase is too short or too long for Common Criteria mode.
///
/// What to do: Use 64 to 256 characters.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const ONBOARD_PASSPHRASE_LENGTH_CC: i64 = 65536802;

/// The whole cluster must run 9.4 or later for Common Criteria mode.
///
/// What to do: Finish the upgrade first.
///
/// Returned by operations of [`/security/key-manager-configs`](crate::key_manager_configs::error).
pub const CC_MODE_NEEDS_9_4: i64 = 65536805;

/// The passphrase is too short or too long.
///
/// What to do: Use 64 to 256 characters for Common Criteria mode.
///
/// Returned by operations of [`/security/key-manager-configs`](crate::key_manager_configs::error).
pub const CC_PASSPHRASE_LENGTH: i64 = 65536806;

/// Common Criteria mode and MetroCluster exclude each other.
///
/// What to do: Turn the mode off.
///
/// Returned by operations of [`/security/key-manager-configs`](crate::key_manager_configs::error).
pub const CC_MODE_METROCLUSTER: i64 = 65536807;

/// Common Criteria mode is switched off on this cluster and cannot be enabled by yourself.
///
/// What to do: Contact NetApp technical support.
///
/// Returned by operations of [`/security/key-manager-configs`](crate::key_manager_configs::error).
pub const CC_MODE_DISABLED: i64 = 65536809;

/// There are encrypted core files, which need the keys.
///
/// What to do: Save or delete them first.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const ENCRYPTED_CORES_FOUND: i64 = 65536813;

/// ONTAP could not find out whether the key manager can be disabled without losing access to data.
///
/// What to do: Check that every node is up and that the key manager answers, then try again. Nothing has been removed.
///
/// Returned by operations of [`/security/aws-kms`](crate::aws_kms::error), [`/security/azure-key-vaults`](crate::azure_key_vaults::error), [`/security/gcp-kms`](crate::gcp_kms::error), [`/security/key-managers`](crate::key_managers::error).
pub const KEY_MANAGER_DISABLE_CHECK_FAILED: i64 = 65536817;

/// The certificate is not installed in this SVM.
///
/// What to do: Install it under `/security/certificates` first.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error), [`/security/key-managers/{uuid}/key-servers`](crate::key_managers::key_servers::error).
pub const KEY_CERTIFICATE_NOT_INSTALLED: i64 = 65536821;

/// The release that the cluster runs does not have key managers for single SVMs.
///
/// What to do: Finish the upgrade, or use the cluster's key manager.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error), [`/security/key-managers/{uuid}/key-servers`](crate::key_managers::key_servers::error).
pub const SVM_KEY_MANAGER_UNSUPPORTED: i64 = 65536822;

/// The SVM has a key manager already.
///
/// What to do: Change that one, or delete it first.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const KEY_MANAGER_EXISTS: i64 = 65536823;

/// In a MetroCluster there are no key managers for single SVMs.
///
/// What to do: Use the cluster's key manager.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error), [`/security/key-managers/{uuid}/key-servers`](crate::key_managers::key_servers::error).
pub const SVM_KEY_MANAGER_METROCLUSTER: i64 = 65536824;

/// ONTAP could not find out whether the SVM has encrypted volumes.
///
/// What to do: Check that the nodes of the SVM's volumes are up, then try again.
///
/// Returned by operations of [`/security/aws-kms`](crate::aws_kms::error), [`/security/azure-key-vaults`](crate::azure_key_vaults::error), [`/security/gcp-kms`](crate::gcp_kms::error), [`/security/key-managers`](crate::key_managers::error).
pub const ENCRYPTED_VOLUME_CHECK_FAILED: i64 = 65536827;

/// The SVM does not use external key management.
///
/// What to do: Check the UUID, or configure it first.
///
/// Returned by operations of [`/security/key-managers/{security_key_manager.uuid}/auth-keys`](crate::key_managers::auth_keys::error), [`/security/key-managers`](crate::key_managers::error), [`/security/key-managers/{uuid}/key-servers`](crate::key_managers::key_servers::error).
pub const EXTERNAL_NOT_ENABLED: i64 = 65536828;

/// The key servers that the SVM has so far could not be read.
///
/// What to do: Try again; if it keeps happening, contact technical support.
///
/// Returned by operations of [`/security/aws-kms`](crate::aws_kms::error), [`/security/azure-key-vaults`](crate::azure_key_vaults::error), [`/security/gcp-kms`](crate::gcp_kms::error), [`/security/key-managers`](crate::key_managers::error), [`/security/key-managers/{uuid}/key-servers`](crate::key_managers::key_servers::error).
pub const KEY_SERVER_DETAILS_FAILED: i64 = 65536834;

/// The SVM does not have this key server.
///
/// What to do: Compare with the list of key servers.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error), [`/security/key-managers/{uuid}/key-servers`](crate::key_managers::key_servers::error).
pub const KEY_SERVER_NOT_CONFIGURED: i64 = 65536843;

/// The user name for the key server is missing.
///
/// What to do: Send it with the password.
///
/// Returned by operations of [`/security/key-managers/{uuid}/key-servers`](crate::key_managers::key_servers::error).
pub const KEY_SERVER_USERNAME_MISSING: i64 = 65536845;

/// The password for the key server is missing.
///
/// What to do: Send it with the user name.
///
/// Returned by operations of [`/security/key-managers/{uuid}/key-servers`](crate::key_managers::key_servers::error).
pub const KEY_SERVER_PASSWORD_MISSING: i64 = 65536846;

/// The new client certificate was not made for the key pair of the old one.
///
/// What to do: Renew the certificate for the same key pair.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const CLIENT_CERTIFICATE_OTHER_KEY: i64 = 65536850;

/// The key server did not say which versions of KMIP it speaks.
///
/// What to do: Check server, port and certificates.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error), [`/security/key-managers/{uuid}/key-servers`](crate::key_managers::key_servers::error).
pub const KMIP_VERSION_QUERY_FAILED: i64 = 65536852;

/// The key of a volume could not be fetched back.
///
/// What to do: Check that the key servers can be reached, then try again.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const VOLUME_KEY_RESTORE_FAILED: i64 = 65536855;

/// The SVM has no external key servers.
///
/// What to do: Add one first.
///
/// Returned by operations of [`/security/key-managers/{security_key_manager.uuid}/auth-keys`](crate::key_managers::auth_keys::error), [`/security/key-stores`](crate::key_stores::error).
pub const EXTERNAL_SERVERS_NOT_CONFIGURED: i64 = 65536856;

/// The authentication key is in use.
///
/// What to do: Give the drives another key first.
///
/// Returned by operations of [`/security/key-managers/{security_key_manager.uuid}/auth-keys`](crate::key_managers::auth_keys::error).
pub const AUTH_KEY_IN_USE: i64 = 65536859;

/// The identifier belongs to a key of another kind.
///
/// What to do: Check the identifier.
///
/// Returned by operations of [`/security/key-managers/{security_key_manager.uuid}/auth-keys`](crate::key_managers::auth_keys::error).
pub const NOT_AN_AUTH_KEY: i64 = 65536860;

/// Keys of the SVM's encrypted volumes are with this key manager.
///
/// What to do: Decrypt or move the volumes, or migrate their keys, first.
///
/// Returned by operations of [`/security/azure-key-vaults`](crate::azure_key_vaults::error), [`/security/gcp-kms`](crate::gcp_kms::error), [`/security/key-managers`](crate::key_managers::error).
pub const VOLUME_KEYS_PRESENT: i64 = 65536867;

/// The key server is configured already.
///
/// What to do: Leave it out.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error), [`/security/key-managers/{uuid}/key-servers`](crate::key_managers::key_servers::error).
pub const KEY_SERVER_EXISTS: i64 = 65536870;

/// A key server stands in the request twice.
///
/// What to do: Remove the duplicate.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error), [`/security/key-managers/{uuid}/key-servers`](crate::key_managers::key_servers::error).
pub const KEY_SERVERS_DUPLICATE: i64 = 65536871;

/// After a key could not be created, its traces in the key database could not be removed.
///
/// What to do: Try again; if it keeps happening, contact technical support.
///
/// Returned by operations of [`/security/key-managers/{security_key_manager.uuid}/auth-keys`](crate::key_managers::auth_keys::error).
pub const KEY_DATABASE_CLEANUP_FAILED: i64 = 65536872;

/// External key management needs a client certificate, the CAs of the servers, and at least one server.
///
/// What to do: Send all three.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const EXTERNAL_INCOMPLETE: i64 = 65536876;

/// Keys of the SVM's volumes are with the key manager of the cluster.
///
/// What to do: Migrate them after creating the key manager, or decide for the cluster's.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const EXTERNAL_KEYS_IN_CLUSTER: i64 = 65536878;

/// The request changes nothing.
///
/// What to do: Send at least one property that can be changed.
///
/// Returned by operations of [`/security/key-managers/{uuid}/key-servers`](crate::key_managers::key_servers::error).
pub const KEY_SERVER_NOTHING_TO_CHANGE: i64 = 65536880;

/// The UUID of a volume is missing in the key database.
///
/// What to do: Contact technical support.
///
/// Returned by operations of [`/security/barbican-kms`](crate::barbican_kms::error), [`/security/key-stores`](crate::key_stores::error).
pub const VOLUME_UUID_MISSING: i64 = 65536882;

/// The encryption key of a volume cannot be found.
///
/// What to do: Restore the keys of the key manager, or reach the server that holds them, before you try again.
///
/// Returned by operations of [`/security/aws-kms`](crate::aws_kms::error), [`/security/azure-key-vaults`](crate::azure_key_vaults::error), [`/security/barbican-kms`](crate::barbican_kms::error), [`/security/gcp-kms`](crate::gcp_kms::error), [`/security/key-stores`](crate::key_stores::error).
pub const VOLUME_KEY_MISSING: i64 = 65536883;

/// A volume's encryption key was found and is not valid.
///
/// What to do: Do not go on; check the key manager's contents and contact technical support.
///
/// Returned by operations of [`/security/aws-kms`](crate::aws_kms::error), [`/security/azure-key-vaults`](crate::azure_key_vaults::error), [`/security/barbican-kms`](crate::barbican_kms::error), [`/security/gcp-kms`](crate::gcp_kms::error), [`/security/key-stores`](crate::key_stores::error).
pub const VOLUME_KEY_INVALID: i64 = 65536884;

/// Keys cannot be moved between these two key managers in this release.
///
/// What to do: Check which kinds the release can move.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const MIGRATION_UNSUPPORTED: i64 = 65536886;

/// The stored encryption data of a volume is not valid.
///
/// What to do: Contact technical support.
///
/// Returned by operations of [`/security/barbican-kms`](crate::barbican_kms::error), [`/security/key-stores`](crate::key_stores::error).
pub const VOLUME_BLOB_INVALID: i64 = 65536889;

/// The wrapped form of a volume key could not be made.
///
/// What to do: Try again; if it keeps happening, contact technical support.
///
/// Returned by operations of [`/security/key-stores`](crate::key_stores::error).
pub const VOLUME_KEY_BLOB_FAILED: i64 = 65536890;

/// The partner site of the MetroCluster has no external key manager yet.
///
/// What to do: Configure one with the same servers there before doing anything else.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const METROCLUSTER_PARTNER_NOT_CONFIGURED: i64 = 65536894;

/// The partner site of the MetroCluster uses the onboard key manager.
///
/// What to do: Use the same kind on both sites.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const METROCLUSTER_PARTNER_ONBOARD: i64 = 65536895;

/// The partner site does not have external key management.
///
/// What to do: Configure it there first.
///
/// Returned by operations of [`/security/key-managers/{security_key_manager.uuid}/auth-keys`](crate::key_managers::auth_keys::error).
pub const METROCLUSTER_PARTNER_NOT_EXTERNAL: i64 = 65536896;

/// The partner site of the MetroCluster uses an external key manager.
///
/// What to do: Use the same kind on both sites.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const METROCLUSTER_PARTNER_EXTERNAL: i64 = 65536900;

/// The onboard key manager could not be set up on every node.
///
/// What to do: Bring the nodes up and synchronise.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const ONBOARD_SETUP_PARTIAL: i64 = 65536903;

/// The partner site has the onboard key manager already.
///
/// What to do: Synchronise here with the passphrase of the partner.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const ONBOARD_EXISTS_AT_PARTNER: i64 = 65536906;

/// The onboard key manager is set up already.
///
/// What to do: Synchronise the nodes that lack it.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const ONBOARD_EXISTS: i64 = 65536907;

/// The onboard key manager cannot be created twice.
///
/// What to do: Synchronise the nodes that lack it.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const ONBOARD_EXISTS_CREATE: i64 = 65536913;

/// The onboard key manager is possible for the cluster only.
///
/// What to do: Leave the SVM out, or use an external key manager.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const ONBOARD_ADMIN_SVM_ONLY: i64 = 65536916;

/// Changing the passphrase takes the old one and the new one.
///
/// What to do: Send both.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const ONBOARD_BOTH_PASSPHRASES: i64 = 65536917;

/// The passphrase of the new key manager is too short or too long.
///
/// What to do: Use 32 to 256 characters.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const ONBOARD_PASSPHRASE_LENGTH_CREATE: i64 = 65536920;

/// The key server does not carry the request out.
///
/// What to do: Look at the details in the message; check the server's log.
///
/// Returned by operations of [`/security/key-managers/{uuid}/key-servers`](crate::key_managers::key_servers::error).
pub const KMIP_COMMAND_FAILED: i64 = 65536921;

/// The key manager still holds authentication keys for storage encryption (NSE).
///
/// What to do: Delete them first.
///
/// Returned by operations of [`/security/azure-key-vaults`](crate::azure_key_vaults::error), [`/security/gcp-kms`](crate::gcp_kms::error).
pub const DRIVE_KEYS_PRESENT: i64 = 65536924;

/// Source and destination are the same key manager.
///
/// What to do: Name two different ones.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const MIGRATION_SAME_KEY_MANAGER: i64 = 65536959;

/// Not every node of the cluster is healthy.
///
/// What to do: Repair them and try again.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const MIGRATION_NODES_UNHEALTHY: i64 = 65536968;

/// The internal identifier (DSID) of a volume is missing in the key database.
///
/// What to do: Contact technical support.
///
/// Returned by operations of [`/security/barbican-kms`](crate::barbican_kms::error), [`/security/key-stores`](crate::key_stores::error).
pub const VOLUME_DSID_MISSING: i64 = 65536973;

/// At least one key server cannot be reached.
///
/// What to do: Check servers and network.
///
/// Returned by operations of [`/security/key-managers/{security_key_manager.uuid}/auth-keys`](crate::key_managers::auth_keys::error), [`/security/key-stores`](crate::key_stores::error), [`/security`](crate::security::error).
pub const KEY_SERVERS_UNAVAILABLE: i64 = 65536987;

/// The whole cluster must run 9.18.1 or later before the port of a key server can be changed.
///
/// What to do: Finish the upgrade, or remove and add the server.
///
/// Returned by operations of [`/security/key-managers/{uuid}/key-servers`](crate::key_managers::key_servers::error).
pub const KEY_SERVER_PORT_NEEDS_9_18_1: i64 = 65537002;

/// The key manager still holds authentication keys of self-encrypting drives.
///
/// What to do: Delete them first.
///
/// Returned by operations of [`/security/aws-kms`](crate::aws_kms::error).
pub const AWS_DRIVE_KEYS_PRESENT: i64 = 65537103;

/// Some self-encrypting drives have an authentication key from this key manager.
///
/// What to do: Give them the default key first.
///
/// Returned by operations of [`/security/aws-kms`](crate::aws_kms::error).
pub const AWS_DRIVE_KEYS_ASSIGNED: i64 = 65537104;

/// Keys of encrypted volumes are with this key manager.
///
/// What to do: Decrypt or move the volumes, or migrate their keys, first.
///
/// Returned by operations of [`/security/aws-kms`](crate::aws_kms::error).
pub const AWS_VOLUME_KEYS_PRESENT: i64 = 65537106;

/// One of the two key managers does not exist.
///
/// What to do: Check the UUIDs.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const MIGRATION_KEY_MANAGER_NOT_FOUND: i64 = 65537117;

/// The SVM does not use Azure Key Vault.
///
/// What to do: Check the UUID, or configure it first.
///
/// Returned by operations of [`/security/azure-key-vaults`](crate::azure_key_vaults::error).
pub const AZURE_NOT_CONFIGURED: i64 = 65537120;

/// ONTAP could not find out whether some self-encrypting drives have an authentication key.
///
/// What to do: Check the drives and nodes, then try again.
///
/// Returned by operations of [`/security/aws-kms`](crate::aws_kms::error).
pub const AWS_DRIVE_KEYS_UNKNOWN: i64 = 65537121;

/// The UUID is not that of a key manager.
///
/// What to do: Check it.
///
/// Returned by operations of [`/security/key-managers/{security_key_manager.uuid}/keys/{node.uuid}/key-ids`](crate::key_managers::keys::key_ids::error).
pub const NOT_A_KEY_MANAGER: i64 = 65537125;

/// The SVM has no key servers in this cluster.
///
/// What to do: Add them.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const KEY_SERVERS_LOCAL_MISSING: i64 = 65537201;

/// The SVM has no key servers in the partner cluster.
///
/// What to do: Add them there.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const KEY_SERVERS_REMOTE_MISSING: i64 = 65537202;

/// ONTAP could not find out which key servers the partner cluster has.
///
/// What to do: Check the connection between the sites.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const KEY_SERVERS_PARTNER_CHECK_FAILED: i64 = 65537203;

/// In this MetroCluster, external key management is missing at the partner.
///
/// What to do: Configure it there with the same servers first.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const METROCLUSTER_PARTNER_UNCONFIGURED: i64 = 65537204;

/// Synchronising with a POST takes the passphrase.
///
/// What to do: Send `onboard.passphrase`.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const ONBOARD_SYNC_PASSPHRASE_NEEDED: i64 = 65537240;

/// Synchronising with a POST does not take the existing passphrase.
///
/// What to do: Send `onboard.passphrase` instead.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const ONBOARD_SYNC_EXISTING_FORBIDDEN: i64 = 65537241;

/// Synchronising with a PATCH takes the existing passphrase.
///
/// What to do: Send `onboard.existing_passphrase`.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const ONBOARD_SYNC_EXISTING_NEEDED: i64 = 65537242;

/// Synchronising with a PATCH does not take a new passphrase.
///
/// What to do: Send `onboard.existing_passphrase` alone.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const ONBOARD_SYNC_PASSPHRASE_FORBIDDEN: i64 = 65537243;

/// This cluster has the onboard key manager already.
///
/// What to do: Synchronise with a PATCH instead.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const ONBOARD_SYNC_EXISTS: i64 = 65537244;

/// The partner cluster does not have the onboard key manager.
///
/// What to do: Configure it there first, or create it here without synchronising.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const ONBOARD_SYNC_PARTNER_MISSING: i64 = 65537245;

/// There is no partner to synchronise with, as the cluster is not in a MetroCluster.
///
/// What to do: Create the key manager without synchronising.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const ONBOARD_SYNC_NO_METROCLUSTER: i64 = 65537246;

/// Synchronising failed internally.
///
/// What to do: Try again; if it keeps happening, contact technical support.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const ONBOARD_SYNC_INTERNAL: i64 = 65537247;

/// Synchronising failed on this cluster.
///
/// What to do: Check the passphrase and that all nodes are up.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const ONBOARD_SYNC_FAILED: i64 = 65537248;

/// Onboard key management is switched off.
///
/// What to do: Enable it first.
///
/// Returned by operations of [`/security/key-manager-configs`](crate::key_manager_configs::error).
pub const ONBOARD_NOT_ENABLED: i64 = 65537301;

/// Turning Common Criteria mode on needs the passphrase.
///
/// What to do: Send it along.
///
/// Returned by operations of [`/security/key-manager-configs`](crate::key_manager_configs::error).
pub const CC_PASSPHRASE_NEEDED: i64 = 65537302;

/// The whole cluster must run 9.10 or later before the polling interval can be changed.
///
/// What to do: Finish the upgrade first.
///
/// Returned by operations of [`/security/key-manager-configs`](crate::key_manager_configs::error).
pub const POLLING_NEEDS_9_10: i64 = 65537303;

/// There is no external key manager to be polled.
///
/// What to do: Configure one first.
///
/// Returned by operations of [`/security/key-manager-configs`](crate::key_manager_configs::error).
pub const POLLING_NEEDS_EXTERNAL: i64 = 65537304;

/// The list of secondary servers is longer than allowed.
///
/// What to do: Shorten it.
///
/// Returned by operations of [`/security/key-managers/{uuid}/key-servers`](crate::key_managers::key_servers::error).
pub const SECONDARY_SERVERS_TOO_MANY: i64 = 65537400;

/// The SVM has a key manager already.
///
/// What to do: Change that one, or delete it first.
///
/// Returned by operations of [`/security/azure-key-vaults`](crate::azure_key_vaults::error).
pub const AZURE_KEY_MANAGER_EXISTS: i64 = 65537500;

/// The configuration could not be stored.
///
/// What to do: Try again; if it keeps happening, contact technical support.
///
/// Returned by operations of [`/security/azure-key-vaults`](crate::azure_key_vaults::error).
pub const AZURE_STORE_FAILED: i64 = 65537504;

/// Keys of the SVM's volumes are with the key manager of the cluster.
///
/// What to do: Migrate them first.
///
/// Returned by operations of [`/security/azure-key-vaults`](crate::azure_key_vaults::error).
pub const AZURE_KEYS_IN_ADMIN_SVM: i64 = 65537505;

/// Azure Key Vault is not possible in a MetroCluster.
///
/// What to do: Use another key manager.
///
/// Returned by operations of [`/security/azure-key-vaults`](crate::azure_key_vaults::error).
pub const AZURE_METROCLUSTER: i64 = 65537506;

/// Some nodes cannot use Azure Key Vault.
///
/// What to do: Finish the upgrade first.
///
/// Returned by operations of [`/security/azure-key-vaults`](crate::azure_key_vaults::error).
pub const AZURE_NODES_TOO_OLD: i64 = 65537512;

/// ONTAP could not find out whether Azure Key Vault can be used.
///
/// What to do: Check that all nodes are up, then try again.
///
/// Returned by operations of [`/security/azure-key-vaults`](crate::azure_key_vaults::error).
pub const AZURE_FEATURE_CHECK_FAILED: i64 = 65537514;

/// Some nodes could not restore their keys.
///
/// What to do: Check these nodes, then try again.
///
/// Returned by operations of [`/security/azure-key-vaults`](crate::azure_key_vaults::error).
pub const AZURE_RESTORE_PARTIAL: i64 = 65537515;

/// The client secret is missing.
///
/// What to do: Send it.
///
/// Returned by operations of [`/security/azure-key-vaults`](crate::azure_key_vaults::error).
pub const AZURE_SECRET_NEEDED: i64 = 65537517;

/// A node has no cluster interface, or is out of quorum.
///
/// What to do: Bring all nodes up first.
///
/// Returned by operations of [`/security/aws-kms`](crate::aws_kms::error), [`/security/azure-key-vaults`](crate::azure_key_vaults::error).
pub const CLUSTER_LIF_NOT_FOUND: i64 = 65537518;

/// The identifier of the key is not a full URL of a key in a vault.
///
/// What to do: Copy it from Azure, with its version.
///
/// Returned by operations of [`/security/azure-key-vaults`](crate::azure_key_vaults::error).
pub const AZURE_KEY_ID_FORMAT: i64 = 65537523;

/// Azure Key Vault could not be enabled.
///
/// What to do: Try again; if it keeps happening, contact technical support.
///
/// Returned by operations of [`/security/azure-key-vaults`](crate::azure_key_vaults::error).
pub const AZURE_ENABLE_FAILED: i64 = 65537526;

/// The key that protects the SVM's keys could not be wrapped anew.
///
/// What to do: Try again; check the key manager.
///
/// Returned by operations of [`/security/key-stores`](crate::key_stores::error).
pub const SVM_KEY_REWRAP_FAILED: i64 = 65537527;

/// The key that protects the SVM's volume keys could not be unwrapped.
///
/// What to do: Check that the key service gives access to its key.
///
/// Returned by operations of [`/security/barbican-kms`](crate::barbican_kms::error), [`/security/key-stores`](crate::key_stores::error).
pub const SVM_KEK_UNWRAP_FAILED: i64 = 65537533;

/// The key with this ID could not be had unwrapped.
///
/// What to do: Restore the keys first.
///
/// Returned by operations of [`/security/aws-kms`](crate::aws_kms::error).
pub const UNWRAPPED_KEY_UNAVAILABLE: i64 = 65537538;

/// Azure does not accept the client secret.
///
/// What to do: Send the right one, or a new one if it has expired.
///
/// Returned by operations of [`/security/azure-key-vaults`](crate::azure_key_vaults::error).
pub const AZURE_SECRET_INVALID: i64 = 65537540;

/// The request changes nothing.
///
/// What to do: Send at least one property.
///
/// Returned by operations of [`/security/aws-kms`](crate::aws_kms::error), [`/security/azure-key-vaults`](crate::azure_key_vaults::error), [`/security/gcp-kms`](crate::gcp_kms::error).
pub const PATCH_EMPTY: i64 = 65537541;

/// A node lacks the internal key that protects all the others.
///
/// What to do: Restore the keys first.
///
/// Returned by operations of [`/security/aws-kms`](crate::aws_kms::error).
pub const INTERNAL_KEK_MISSING_ON_NODE: i64 = 65537543;

/// The wrapped form of the internal key is not in the database.
///
/// What to do: Contact technical support; the keys cannot be restored without it.
///
/// Returned by operations of [`/security/aws-kms`](crate::aws_kms::error), [`/security/azure-key-vaults`](crate::azure_key_vaults::error), [`/security/gcp-kms`](crate::gcp_kms::error).
pub const WRAPPED_KEK_MISSING: i64 = 65537544;

/// Keys of this SVM's volumes still live in the key manager of the administrative SVM.
///
/// What to do: Move them first with a POST to the `migrate` resource of that key manager.
///
/// Returned by operations of [`/security/aws-kms`](crate::aws_kms::error), [`/security/azure-key-vaults`](crate::azure_key_vaults::error), [`/security/barbican-kms`](crate::barbican_kms::error), [`/security/gcp-kms`](crate::gcp_kms::error).
pub const VOLUME_KEYS_IN_ADMIN_SVM: i64 = 65537547;

/// Some nodes do not reach Azure Key Vault.
///
/// What to do: Check network, proxy and DNS of these nodes.
///
/// Returned by operations of [`/security/azure-key-vaults`](crate::azure_key_vaults::error).
pub const AZURE_UNREACHABLE: i64 = 65537549;

/// Some node does not have the internal key that protects all the others.
///
/// What to do: Check that the key management service can be reached from every node, then restore the keys there.
///
/// Returned by operations of [`/security/aws-kms`](crate::aws_kms::error), [`/security/azure-key-vaults`](crate::azure_key_vaults::error), [`/security/gcp-kms`](crate::gcp_kms::error), [`/security/key-managers`](crate::key_managers::error).
pub const TOP_LEVEL_KEY_UNAVAILABLE: i64 = 65537551;

/// The state of the KMIP server that runs inside ONTAP cannot be told.
///
/// What to do: Wait a little and try again; check the nodes if it stays so.
///
/// Returned by operations of [`/security/aws-kms`](crate::aws_kms::error), [`/security/azure-key-vaults`](crate::azure_key_vaults::error), [`/security/gcp-kms`](crate::gcp_kms::error), [`/security/key-managers`](crate::key_managers::error).
pub const EMBEDDED_KMIP_STATUS_UNAVAILABLE: i64 = 65537552;

/// The name of the vault is not its full URL.
///
/// What to do: Write it as `https://NAME.vault.azure.net`.
///
/// Returned by operations of [`/security/azure-key-vaults`](crate::azure_key_vaults::error).
pub const AZURE_VAULT_FORMAT: i64 = 65537553;

/// The key manager serves no keys, for example because the key at the service is gone or access to it was taken away.
///
/// What to do: Look at the service's state and restore access to the key.
///
/// Returned by operations of [`/security/aws-kms`](crate::aws_kms::error), [`/security/barbican-kms`](crate::barbican_kms::error), [`/security/gcp-kms`](crate::gcp_kms::error).
pub const KEY_MANAGER_BLOCKED: i64 = 65537556;

/// The SVM has no keys yet that could be renewed.
///
/// What to do: Create an encrypted volume first.
///
/// Returned by operations of [`/security/aws-kms`](crate::aws_kms::error), [`/security/azure-key-vaults`](crate::azure_key_vaults::error), [`/security/gcp-kms`](crate::gcp_kms::error).
pub const NO_INTERNAL_KEYS: i64 = 65537559;

/// Azure Key Vault is not healthy, so no keys can be moved.
///
/// What to do: Check the vault and the way to it.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const MIGRATION_AZURE_UNHEALTHY: i64 = 65537564;

/// The stored encryption data of a volume could not be updated.
///
/// What to do: Try again; if it keeps happening, contact technical support.
///
/// Returned by operations of [`/security/barbican-kms`](crate::barbican_kms::error).
pub const VDEK_BLOB_UPDATE_FAILED: i64 = 65537565;

/// Not every node of the cluster is online.
///
/// What to do: Bring all nodes up first.
///
/// Returned by operations of [`/security/aws-kms`](crate::aws_kms::error).
pub const NODES_OFFLINE: i64 = 65537566;

/// Neither a client secret nor a client certificate was sent.
///
/// What to do: Send one of them.
///
/// Returned by operations of [`/security/azure-key-vaults`](crate::azure_key_vaults::error).
pub const AZURE_NO_CREDENTIALS: i64 = 65537567;

/// The client certificate is not valid.
///
/// What to do: Send a valid PKCS#12 certificate.
///
/// Returned by operations of [`/security/azure-key-vaults`](crate::azure_key_vaults::error).
pub const AZURE_CERTIFICATE_INVALID: i64 = 65537573;

/// Some nodes cannot sign in to Azure by certificate.
///
/// What to do: Use a client secret, or finish the upgrade first.
///
/// Returned by operations of [`/security/azure-key-vaults`](crate::azure_key_vaults::error).
pub const AZURE_CERTIFICATE_UNSUPPORTED: i64 = 65537577;

/// The SVM has a configuration of this name already.
///
/// What to do: Choose another name.
///
/// Returned by operations of [`/security/azure-key-vaults`](crate::azure_key_vaults::error).
pub const CONFIGURATION_NAME_EXISTS: i64 = 65537589;

/// The whole cluster must run 9.14.0 or later for named configurations.
///
/// What to do: Finish the upgrade first.
///
/// Returned by operations of [`/security/azure-key-vaults`](crate::azure_key_vaults::error).
pub const CONFIGURATION_NAME_NEEDS_9_14: i64 = 65537592;

/// The whole cluster must run 9.14.0 or later for inactive configurations.
///
/// What to do: Finish the upgrade first.
///
/// Returned by operations of [`/security/azure-key-vaults`](crate::azure_key_vaults::error).
pub const CREATE_INACTIVE_NEEDS_9_14: i64 = 65537593;

/// An inactive configuration needs a name.
///
/// What to do: Send `configuration.name`.
///
/// Returned by operations of [`/security/azure-key-vaults`](crate::azure_key_vaults::error).
pub const CONFIGURATION_NAME_NEEDED: i64 = 65537594;

/// A name can be given to an inactive configuration only.
///
/// What to do: Set `create_inactive`, or leave the name out.
///
/// Returned by operations of [`/security/azure-key-vaults`](crate::azure_key_vaults::error).
pub const CONFIGURATION_NAME_WITHOUT_INACTIVE: i64 = 65537595;

/// A connection to the cloud key service could not be established.
///
/// What to do: Check network, proxy and credentials.
///
/// Returned by operations of [`/security/gcp-kms`](crate::gcp_kms::error), [`/security/key-stores`](crate::key_stores::error).
pub const CLOUD_KMS_CONNECT_FAILED: i64 = 65537605;

/// Keys cannot be renewed while the SVM changes over to another key store configuration, or after a change-over that was interrupted.
///
/// What to do: Finish the change-over with a PATCH of the key store, then renew the keys.
///
/// Returned by operations of [`/security/aws-kms`](crate::aws_kms::error), [`/security/azure-key-vaults`](crate::azure_key_vaults::error), [`/security/barbican-kms`](crate::barbican_kms::error), [`/security/gcp-kms`](crate::gcp_kms::error).
pub const REKEY_DURING_KEYSTORE_SWITCH: i64 = 65537610;

/// Keys cannot be moved while the SVM changes over to another key store configuration, or after a change-over that was interrupted.
///
/// What to do: Finish the change-over with a PATCH of the key store.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const MIGRATION_DURING_KEYSTORE_SWITCH: i64 = 65537611;

/// The administrative SVM cannot use Google Cloud KMS.
///
/// What to do: Name a data SVM.
///
/// Returned by operations of [`/security/gcp-kms`](crate::gcp_kms::error).
pub const GOOGLE_ADMIN_SVM: i64 = 65537703;

/// Google Cloud KMS is not possible in a MetroCluster.
///
/// What to do: Use another key manager.
///
/// Returned by operations of [`/security/gcp-kms`](crate::gcp_kms::error).
pub const GOOGLE_METROCLUSTER: i64 = 65537704;

/// The credentials could not be encrypted for storage.
///
/// What to do: Try again; if it keeps happening, contact technical support.
///
/// Returned by operations of [`/security/gcp-kms`](crate::gcp_kms::error).
pub const GOOGLE_CREDENTIALS_ENCRYPT_FAILED: i64 = 65537706;

/// The credentials could not be stored.
///
/// What to do: Try again; if it keeps happening, contact technical support.
///
/// Returned by operations of [`/security/gcp-kms`](crate::gcp_kms::error).
pub const GOOGLE_CREDENTIALS_STORE_FAILED: i64 = 65537713;

/// The credentials are missing.
///
/// What to do: Send `application_credentials`.
///
/// Returned by operations of [`/security/gcp-kms`](crate::gcp_kms::error).
pub const GOOGLE_CREDENTIALS_NEEDED: i64 = 65537714;

/// The credentials are not valid, so the service was not enabled for the SVM.
///
/// What to do: Send those of a service account that may use the key.
///
/// Returned by operations of [`/security/gcp-kms`](crate::gcp_kms::error).
pub const GOOGLE_CREDENTIALS_INVALID_CREATE: i64 = 65537719;

/// The SVM has a key manager already.
///
/// What to do: Look at `/security/key-managers`; change that one, or delete it first.
///
/// Returned by operations of [`/security/gcp-kms`](crate::gcp_kms::error), [`/security/key-managers`](crate::key_managers::error).
pub const GOOGLE_KEY_MANAGER_EXISTS: i64 = 65537720;

/// The SVM does not use Google Cloud KMS.
///
/// What to do: Check the UUID, or configure it first.
///
/// Returned by operations of [`/security/gcp-kms`](crate::gcp_kms::error).
pub const GOOGLE_NOT_CONFIGURED: i64 = 65537721;

/// Some nodes could not restore their keys; the message names them.
///
/// What to do: Check these nodes, then try again.
///
/// Returned by operations of [`/security/gcp-kms`](crate::gcp_kms::error).
pub const GOOGLE_RESTORE_PARTIAL: i64 = 65537722;

/// The credentials are not valid, so nothing was changed.
///
/// What to do: Send those of a service account that may use the key.
///
/// Returned by operations of [`/security/gcp-kms`](crate::gcp_kms::error).
pub const GOOGLE_CREDENTIALS_INVALID_MODIFY: i64 = 65537724;

/// The external rekey failed on some nodes.
///
/// What to do: Check the nodes, then start it again.
///
/// Returned by operations of [`/security/gcp-kms`](crate::gcp_kms::error).
pub const GOOGLE_REKEY_EXTERNAL_FAILED: i64 = 65537729;

/// Some nodes do not reach Google Cloud KMS.
///
/// What to do: Check network, proxy and DNS of these nodes.
///
/// Returned by operations of [`/security/gcp-kms`](crate::gcp_kms::error).
pub const GOOGLE_UNREACHABLE: i64 = 65537730;

/// In 9.9.1 project and key ring of a configuration cannot be changed.
///
/// What to do: Delete the configuration and create it anew, or upgrade.
///
/// Returned by operations of [`/security/gcp-kms`](crate::gcp_kms::error).
pub const GOOGLE_KEY_FIELDS_FIXED_9_9_1: i64 = 65537732;

/// The key service of Google Cloud is not healthy, so no keys can be moved.
///
/// What to do: Check the service and the way to it.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const MIGRATION_GOOGLE_UNHEALTHY: i64 = 65537736;

/// The account to act as is not an e-mail address.
///
/// What to do: Send one, or an empty string for none.
///
/// Returned by operations of [`/security/gcp-kms`](crate::gcp_kms::error).
pub const GOOGLE_PRIVILEGED_ACCOUNT_FORMAT: i64 = 65537740;

/// The credentials are malformed JSON.
///
/// What to do: Send the key file as Google issued it.
///
/// Returned by operations of [`/security/gcp-kms`](crate::gcp_kms::error).
pub const GOOGLE_CREDENTIALS_JSON: i64 = 65537749;

/// The name of the key holds a character that is not allowed, such as a slash.
///
/// What to do: Send the bare name.
///
/// Returned by operations of [`/security/gcp-kms`](crate::gcp_kms::error).
pub const GOOGLE_KEY_NAME_INVALID: i64 = 65537753;

/// The SVM has no configuration for Google Cloud KMS.
///
/// What to do: Check the UUID, or configure it first.
///
/// Returned by operations of [`/security/gcp-kms`](crate::gcp_kms::error).
pub const GOOGLE_CONFIGURATION_NOT_FOUND: i64 = 65537755;

/// Key, project and key ring cannot be changed directly.
///
/// What to do: Use the `rekey-external` resource.
///
/// Returned by operations of [`/security/gcp-kms`](crate::gcp_kms::error).
pub const GOOGLE_KEY_FIELDS_BY_REKEY: i64 = 65537757;

/// AWS KMS could not be set up, as the secret access key is not valid.
///
/// What to do: Send the right one.
///
/// Returned by operations of [`/security/aws-kms`](crate::aws_kms::error).
pub const AWS_SECRET_INVALID: i64 = 65537900;

/// Some nodes run a release without AWS KMS.
///
/// What to do: Finish the upgrade first.
///
/// Returned by operations of [`/security/aws-kms`](crate::aws_kms::error).
pub const AWS_NODES_TOO_OLD: i64 = 65537901;

/// The secret access key could not be stored.
///
/// What to do: Try again; if it keeps happening, contact technical support.
///
/// Returned by operations of [`/security/aws-kms`](crate::aws_kms::error).
pub const AWS_SECRET_STORE_FAILED: i64 = 65537906;

/// AWS KMS is switched off on this cluster.
///
/// What to do: Contact NetApp technical support.
///
/// Returned by operations of [`/security/aws-kms`](crate::aws_kms::error).
pub const AWS_DISABLED: i64 = 65537907;

/// The administrative SVM cannot use AWS KMS.
///
/// What to do: Name a data SVM.
///
/// Returned by operations of [`/security/aws-kms`](crate::aws_kms::error).
pub const AWS_ADMIN_SVM: i64 = 65537908;

/// The SVM has a key manager already.
///
/// What to do: Change that one, or delete it first.
///
/// Returned by operations of [`/security/aws-kms`](crate::aws_kms::error).
pub const AWS_KEY_MANAGER_EXISTS: i64 = 65537910;

/// AWS KMS is not possible in a MetroCluster.
///
/// What to do: Use another key manager.
///
/// Returned by operations of [`/security/aws-kms`](crate::aws_kms::error).
pub const AWS_METROCLUSTER: i64 = 65537911;

/// Keys of the SVM's volumes are with the key manager of the cluster.
///
/// What to do: Migrate them first.
///
/// Returned by operations of [`/security/aws-kms`](crate::aws_kms::error).
pub const AWS_KEYS_IN_ADMIN_SVM: i64 = 65537912;

/// Some nodes do not reach AWS KMS.
///
/// What to do: Check network, proxy and DNS of these nodes.
///
/// Returned by operations of [`/security/aws-kms`](crate::aws_kms::error).
pub const AWS_UNREACHABLE: i64 = 65537915;

/// The external rekey failed on some nodes.
///
/// What to do: Check the nodes, then start it again.
///
/// Returned by operations of [`/security/aws-kms`](crate::aws_kms::error).
pub const AWS_REKEY_EXTERNAL_FAILED: i64 = 65537919;

/// The secret access key is empty.
///
/// What to do: Send it.
///
/// Returned by operations of [`/security/aws-kms`](crate::aws_kms::error).
pub const AWS_SECRET_EMPTY: i64 = 65537920;

/// Amazon does not accept these credentials, or cannot be reached with them.
///
/// What to do: Check access key ID, secret and network.
///
/// Returned by operations of [`/security/aws-kms`](crate::aws_kms::error).
pub const AWS_CREDENTIALS_REFUSED: i64 = 65537921;

/// The access key ID is empty.
///
/// What to do: Send it.
///
/// Returned by operations of [`/security/aws-kms`](crate::aws_kms::error).
pub const AWS_ACCESS_KEY_EMPTY: i64 = 65537924;

/// The SVM does not use AWS KMS.
///
/// What to do: Check the UUID, or configure it first.
///
/// Returned by operations of [`/security/aws-kms`](crate::aws_kms::error).
pub const AWS_NOT_CONFIGURED: i64 = 65537926;

/// IBM Key Lore cannot take keys over from another key manager.
///
/// What to do: Choose another destination.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const MIGRATION_KEY_LORE: i64 = 65538107;

/// There is no such policy for key managers.
///
/// What to do: Check its name.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const KEY_POLICY_INVALID: i64 = 65538111;

/// The key manager of the cluster cannot have this policy.
///
/// What to do: Leave the policy out.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const KEY_POLICY_ADMIN_SVM: i64 = 65538120;

/// The whole cluster must run 9.11 or later before the number of retries can be changed.
///
/// What to do: Finish the upgrade first.
///
/// Returned by operations of [`/security/key-manager-configs`](crate::key_manager_configs::error).
pub const RETRY_COUNT_NEEDS_9_11: i64 = 65538404;

/// A secondary server is the primary one it belongs to.
///
/// What to do: Remove it from the list.
///
/// Returned by operations of [`/security/key-managers/{uuid}/key-servers`](crate::key_managers::key_servers::error).
pub const SECONDARY_IS_OWN_PRIMARY: i64 = 65538407;

/// A secondary server stands in the list twice.
///
/// What to do: Remove the duplicate.
///
/// Returned by operations of [`/security/key-managers/{uuid}/key-servers`](crate::key_managers::key_servers::error).
pub const SECONDARY_DUPLICATE: i64 = 65538408;

/// The address of a secondary server is malformed.
///
/// What to do: Correct it.
///
/// Returned by operations of [`/security/key-managers/{uuid}/key-servers`](crate::key_managers::key_servers::error).
pub const SECONDARY_ADDRESS_INVALID: i64 = 65538413;

/// Keys are fetched from primary servers only.
///
/// What to do: Name a primary server.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const RESTORE_PRIMARY_ONLY: i64 = 65538500;

/// A secondary server is among the primary ones.
///
/// What to do: Remove it from one of the lists.
///
/// Returned by operations of [`/security/key-managers/{uuid}/key-servers`](crate::key_managers::key_servers::error).
pub const SECONDARY_IS_PRIMARY: i64 = 65538502;

/// The whole cluster must run 9.11.1 or later for secondary key servers.
///
/// What to do: Finish the upgrade first.
///
/// Returned by operations of [`/security/key-managers/{uuid}/key-servers`](crate::key_managers::key_servers::error).
pub const SECONDARY_NEEDS_9_11_1: i64 = 65538503;

/// The cluster does not have an external key manager.
///
/// What to do: Configure one first.
///
/// Returned by operations of [`/security/key-managers/{security_key_manager.uuid}/auth-keys`](crate::key_managers::auth_keys::error).
pub const ADMIN_SVM_NOT_EXTERNAL: i64 = 65538800;

/// The database of key managers could not be read.
///
/// What to do: Try again; if it keeps happening, contact technical support.
///
/// Returned by operations of [`/security/key-managers/{security_key_manager.uuid}/auth-keys`](crate::key_managers::auth_keys::error).
pub const KEY_DATABASE_ACCESS_FAILED: i64 = 65538801;

/// The UUID is not that of the cluster's key manager.
///
/// What to do: Authentication keys belong to that one; use its UUID.
///
/// Returned by operations of [`/security/key-managers/{security_key_manager.uuid}/auth-keys`](crate::key_managers::auth_keys::error).
pub const NOT_ADMIN_SVM_KEY_MANAGER: i64 = 65538802;

/// The system keeps this configuration name for itself.
///
/// What to do: Choose another name.
///
/// Returned by operations of [`/security/azure-key-vaults`](crate::azure_key_vaults::error).
pub const CONFIGURATION_NAME_RESERVED: i64 = 65538902;

/// The name of the configuration is empty.
///
/// What to do: Send a name.
///
/// Returned by operations of [`/security/azure-key-vaults`](crate::azure_key_vaults::error).
pub const CONFIGURATION_NAME_EMPTY: i64 = 65538903;

/// The key store is the enabled one and cannot be deleted.
///
/// What to do: Enable another first.
///
/// Returned by operations of [`/security/key-stores`](crate::key_stores::error).
pub const KEYSTORE_ENABLED: i64 = 65538905;

/// Key stores of this kind cannot be deleted here.
///
/// What to do: Delete it with the resource of its kind.
///
/// Returned by operations of [`/security/key-stores`](crate::key_stores::error).
pub const KEYSTORE_DELETE_UNSUPPORTED: i64 = 65538907;

/// The key store does not exist, or is of a kind that this operation cannot deal with.
///
/// What to do: Check the UUID and the type.
///
/// Returned by operations of [`/security/key-stores`](crate::key_stores::error).
pub const KEYSTORE_NOT_FOUND: i64 = 65538908;

/// The request does not say `enabled`.
///
/// What to do: Send it.
///
/// Returned by operations of [`/security/key-stores`](crate::key_stores::error).
pub const KEYSTORE_ENABLED_NEEDED: i64 = 65538909;

/// An enabled key store cannot be disabled.
///
/// What to do: Enable another one instead.
///
/// Returned by operations of [`/security/key-stores`](crate::key_stores::error).
pub const KEYSTORE_DISABLE_UNSUPPORTED: i64 = 65538910;

/// The part of ONTAP that handles keys has no connection to the service.
///
/// What to do: Check the configuration of the service.
///
/// Returned by operations of [`/security/barbican-kms`](crate::barbican_kms::error), [`/security/key-stores`](crate::key_stores::error).
pub const KEY_CUSTODIAN_WITHOUT_STORE: i64 = 65539200;

/// The service could not encrypt.
///
/// What to do: Check the service and the rights on its key.
///
/// Returned by operations of [`/security/barbican-kms`](crate::barbican_kms::error), [`/security/key-stores`](crate::key_stores::error).
pub const KEY_ENCRYPT_FAILED: i64 = 65539201;

/// The service could not decrypt.
///
/// What to do: Check the service and the rights on its key.
///
/// Returned by operations of [`/security/barbican-kms`](crate::barbican_kms::error).
pub const KEY_DECRYPT_FAILED: i64 = 65539202;

/// Key stores of this kind cannot be enabled here.
///
/// What to do: Create the key manager with the resource of its kind.
///
/// Returned by operations of [`/security/key-stores`](crate::key_stores::error).
pub const KEYSTORE_TYPE_UNSUPPORTED: i64 = 65539205;

/// The SVM uses a key store of a kind that cannot be switched away from.
///
/// What to do: Migrate the keys instead.
///
/// Returned by operations of [`/security/key-stores`](crate::key_stores::error).
pub const KEYSTORE_SWITCH_FROM_UNSUPPORTED: i64 = 65539206;

/// There is no such configuration.
///
/// What to do: Check the UUID.
///
/// Returned by operations of [`/security/key-stores`](crate::key_stores::error).
pub const KEYSTORE_CONFIGURATION_NOT_FOUND: i64 = 65539207;

/// Switching starts from the state active, or resumes in the state switching.
///
/// What to do: Wait, or repair the key store that is enabled now.
///
/// Returned by operations of [`/security/key-stores`](crate::key_stores::error).
pub const KEYSTORE_NOT_ACTIVE: i64 = 65539212;

/// The cluster has a key manager already.
///
/// What to do: Change that one, or delete it first.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const ADMIN_SVM_KEY_MANAGER_EXISTS: i64 = 65539216;

/// The key store is enabled already.
///
/// What to do: Nothing needs to be done.
///
/// Returned by operations of [`/security/key-stores`](crate::key_stores::error).
pub const KEYSTORE_ALREADY_ENABLED: i64 = 65539218;

/// The onboard key manager could not be set up because the MetroCluster partner is not online and healthy.
///
/// What to do: Repair the partner site first.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const ONBOARD_METROCLUSTER_PEER_UNHEALTHY: i64 = 65539221;

/// A data SVM cannot switch between key stores of different kinds.
///
/// What to do: Migrate the keys instead.
///
/// Returned by operations of [`/security/key-stores`](crate::key_stores::error).
pub const KEYSTORE_TYPES_DIFFER: i64 = 65539222;

/// The state of Barbican could not be found out.
///
/// What to do: Check the service and the way to it.
///
/// Returned by operations of [`/security/barbican-kms`](crate::barbican_kms::error).
pub const BARBICAN_HEALTH_CHECK_FAILED: i64 = 65539223;

/// The whole cluster must run 9.15 or later before the health monitor's policy can be changed.
///
/// What to do: Finish the upgrade first.
///
/// Returned by operations of [`/security/key-manager-configs`](crate::key_manager_configs::error).
pub const HEALTH_POLICY_NEEDS_9_15: i64 = 65539303;

/// The policies of the health monitor are not switched on.
///
/// What to do: They cannot be changed on this cluster.
///
/// Returned by operations of [`/security/key-manager-configs`](crate::key_manager_configs::error).
pub const HEALTH_POLICY_DISABLED: i64 = 65539304;

/// The answer of the service could not be understood.
///
/// What to do: Check that the URLs lead to the right service.
///
/// Returned by operations of [`/security/barbican-kms`](crate::barbican_kms::error), [`/security/key-stores`](crate::key_stores::error).
pub const KEY_STORE_RESPONSE_INVALID: i64 = 65539416;

/// Keys cannot be moved while the key store is still starting up.
///
/// What to do: Wait until its state is active.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const MIGRATION_DURING_KEYSTORE_START: i64 = 65539434;

/// Keys cannot be moved while the key store is being disabled.
///
/// What to do: Wait for it to end.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const MIGRATION_DURING_KEYSTORE_DISABLE: i64 = 65539435;

/// Keys cannot be renewed while the key store is still starting up.
///
/// What to do: Wait until the state of the key store is active.
///
/// Returned by operations of [`/security/aws-kms`](crate::aws_kms::error), [`/security/azure-key-vaults`](crate::azure_key_vaults::error), [`/security/barbican-kms`](crate::barbican_kms::error), [`/security/gcp-kms`](crate::gcp_kms::error).
pub const REKEY_DURING_KEYSTORE_START: i64 = 65539436;

/// Keys cannot be renewed while the key store is being disabled.
///
/// What to do: Wait for it to end; renew the keys of the store that is enabled then.
///
/// Returned by operations of [`/security/aws-kms`](crate::aws_kms::error), [`/security/azure-key-vaults`](crate::azure_key_vaults::error), [`/security/barbican-kms`](crate::barbican_kms::error), [`/security/gcp-kms`](crate::gcp_kms::error).
pub const REKEY_DURING_KEYSTORE_DISABLE: i64 = 65539437;

/// A wrapped key could not be made.
///
/// What to do: Try again; if it keeps happening, contact technical support.
///
/// Returned by operations of [`/security/key-stores`](crate::key_stores::error).
pub const AES_BLOB_FAILED: i64 = 65539442;

/// The wrapped form of a volume key could not be updated.
///
/// What to do: Try again; if it keeps happening, contact technical support.
///
/// Returned by operations of [`/security/key-stores`](crate::key_stores::error).
pub const VOLUME_KEY_BLOB_UPDATE_FAILED: i64 = 65539444;

/// Inactive external key managers are possible for the cluster only.
///
/// What to do: Leave `create_inactive` out for a data SVM.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const INACTIVE_EXTERNAL_ADMIN_SVM_ONLY: i64 = 65539500;

/// The cluster has an external key manager already, so no inactive one can be created.
///
/// What to do: Use the one that exists.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const INACTIVE_EXTERNAL_EXISTS: i64 = 65539501;

/// In a MetroCluster no inactive external key manager can be created.
///
/// What to do: Leave `create_inactive` out.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const INACTIVE_EXTERNAL_METROCLUSTER: i64 = 65539503;

/// The whole cluster must run 9.16.1 or later for an inactive external key manager.
///
/// What to do: Finish the upgrade first.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const INACTIVE_EXTERNAL_NEEDS_9_16_1: i64 = 65539504;

/// In a MetroCluster no inactive onboard key manager can be created.
///
/// What to do: Leave `create_inactive` out.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const INACTIVE_ONBOARD_METROCLUSTER: i64 = 65539511;

/// The whole cluster must run 9.16.1 or later for an inactive onboard key manager.
///
/// What to do: Finish the upgrade first.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const INACTIVE_ONBOARD_NEEDS_9_16_1: i64 = 65539512;

/// The whole cluster must run 9.16.1 or later before an inactive key manager of the cluster can be enabled.
///
/// What to do: Finish the upgrade first.
///
/// Returned by operations of [`/security/key-stores`](crate::key_stores::error).
pub const KEYSTORE_ENABLE_NEEDS_9_16_1: i64 = 65539513;

/// The cluster cannot use a key store of this kind.
///
/// What to do: Use the onboard key manager or KMIP.
///
/// Returned by operations of [`/security/key-stores`](crate::key_stores::error).
pub const KEYSTORE_TYPE_ADMIN_SVM: i64 = 65539514;

/// The cluster switches between onboard and KMIP only.
///
/// What to do: Choose a configuration of the other of the two kinds.
///
/// Returned by operations of [`/security/key-stores`](crate::key_stores::error).
pub const KEYSTORE_SWITCH_ADMIN_SVM: i64 = 65539515;

/// ONTAP cannot find the configuration that is enabled at present.
///
/// What to do: Contact technical support.
///
/// Returned by operations of [`/security/key-stores`](crate::key_stores::error).
pub const KEYSTORE_ENABLED_NOT_FOUND: i64 = 65539518;

/// An inactive onboard key manager of the cluster is in the way.
///
/// What to do: Delete it first.
///
/// Returned by operations of [`/security/key-stores`](crate::key_stores::error).
pub const KEYSTORE_INACTIVE_ONBOARD_EXISTS: i64 = 65539520;

/// The whole cluster must run 9.16.1 or later before an inactive key manager of the cluster can be deleted.
///
/// What to do: Finish the upgrade first.
///
/// Returned by operations of [`/security/key-stores`](crate::key_stores::error).
pub const KEYSTORE_DELETE_NEEDS_9_16_1: i64 = 65539521;

/// Key stores of this kind cannot be disabled for the cluster.
///
/// What to do: Use the resource of its kind.
///
/// Returned by operations of [`/security/key-stores`](crate::key_stores::error).
pub const KEYSTORE_DISABLE_TYPE_ADMIN_SVM: i64 = 65539522;

/// The table of key manager configurations is missing.
///
/// What to do: Contact technical support.
///
/// Returned by operations of [`/security/key-stores`](crate::key_stores::error).
pub const KEYSTORE_TABLE_MISSING: i64 = 65539523;

/// The cluster cannot switch its key manager while its root volumes are encrypted with it.
///
/// What to do: Contact NetApp technical support how to proceed.
///
/// Returned by operations of [`/security/key-stores`](crate::key_stores::error).
pub const KEYSTORE_ROOT_VOLUMES: i64 = 65539534;

/// No node has the key unwrapped.
///
/// What to do: Restore the keys first.
///
/// Returned by operations of [`/security/key-stores`](crate::key_stores::error).
pub const UNWRAPPED_KEY_NOT_FOUND: i64 = 65539535;

/// The wrapped key of a volume cannot be found.
///
/// What to do: Contact technical support.
///
/// Returned by operations of [`/security/key-stores`](crate::key_stores::error).
pub const WRAPPED_KEY_NOT_FOUND: i64 = 65539536;

/// The key that protects the SVM's volume keys was not created.
///
/// What to do: Try again; check the key manager.
///
/// Returned by operations of [`/security/key-stores`](crate::key_stores::error).
pub const SVM_KEK_NOT_CREATED: i64 = 65539538;

/// The key that protects the SVM's volume keys is not there on the node.
///
/// What to do: Restore the keys first.
///
/// Returned by operations of [`/security/key-stores`](crate::key_stores::error).
pub const SVM_KEK_NOT_RESTORED: i64 = 65539539;

/// The inactive onboard key manager could not be created.
///
/// What to do: Try again; check that all nodes are up.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const INACTIVE_ONBOARD_FAILED: i64 = 65539580;

/// The cluster has an inactive onboard key manager already.
///
/// What to do: Use it, or delete it first.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const INACTIVE_ONBOARD_EXISTS: i64 = 65539581;

/// The onboard key manager exists once and takes no configuration name.
///
/// What to do: Leave the name out.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const ONBOARD_CONFIGURATION_NAME: i64 = 65539582;

/// An external key manager with a policy cannot be replaced by the onboard one.
///
/// What to do: Remove the policy first.
///
/// Returned by operations of [`/security/key-stores`](crate::key_stores::error).
pub const KEYSTORE_POLICY_ONBOARD: i64 = 65539583;

/// An inactive external key manager of the cluster is in the way.
///
/// What to do: Delete it first.
///
/// Returned by operations of [`/security/key-stores`](crate::key_stores::error).
pub const KEYSTORE_INACTIVE_EXTERNAL_EXISTS: i64 = 65539585;

/// An inactive key manager cannot be changed.
///
/// What to do: Enable it first, or delete it and create it anew.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const INACTIVE_KEY_MANAGER_UNCHANGEABLE: i64 = 65539586;

/// The onboard key manager holds two authentication keys for drives; the cluster has more.
///
/// What to do: Reduce them to two first.
///
/// Returned by operations of [`/security/key-stores`](crate::key_stores::error).
pub const KEYSTORE_TOO_MANY_DRIVE_KEYS: i64 = 65539590;

/// The onboard key manager holds two authentication keys for drives; the cluster has fewer.
///
/// What to do: Create the missing ones first.
///
/// Returned by operations of [`/security/key-stores`](crate::key_stores::error).
pub const KEYSTORE_TOO_FEW_DRIVE_KEYS: i64 = 65539591;

/// An inactive key manager cannot be deleted while key stores are being switched.
///
/// What to do: Finish the switch first.
///
/// Returned by operations of [`/security/key-stores`](crate::key_stores::error).
pub const KEYSTORE_DELETE_DURING_SWITCH: i64 = 65539593;

/// The key that protects the cluster's keys is not there on the node.
///
/// What to do: Restore the keys first.
///
/// Returned by operations of [`/security/key-stores`](crate::key_stores::error).
pub const CLUSTER_KEK_NOT_RESTORED: i64 = 65539622;

/// The SVM has volumes encrypted at the level of their aggregate (NAE), which rules out a key manager of its own.
///
/// What to do: Move those volumes to volume encryption (NVE) first, or stay with the key manager of the cluster.
///
/// Returned by operations of [`/security/aws-kms`](crate::aws_kms::error), [`/security/azure-key-vaults`](crate::azure_key_vaults::error), [`/security/gcp-kms`](crate::gcp_kms::error), [`/security/key-managers`](crate::key_managers::error), [`/security/key-stores`](crate::key_stores::error).
pub const SVM_HAS_NAE_VOLUMES: i64 = 65539704;

/// The onboard key manager is set up already.
///
/// What to do: Use a PATCH with `onboard.synchronize` for nodes that lack it.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const ONBOARD_EXISTS_PATCH: i64 = 65539706;

/// Some nodes do not reach Barbican.
///
/// What to do: Check network, proxy and DNS of these nodes.
///
/// Returned by operations of [`/security/barbican-kms`](crate::barbican_kms::error).
pub const BARBICAN_UNREACHABLE: i64 = 65539801;

/// The secret of the application credentials is missing or not valid; nothing was created.
///
/// What to do: Send the right one.
///
/// Returned by operations of [`/security/barbican-kms`](crate::barbican_kms::error).
pub const BARBICAN_SECRET_INVALID_CREATE: i64 = 65539805;

/// Some nodes run a release without Barbican; the whole cluster must run 9.17 or later.
///
/// What to do: Finish the upgrade first.
///
/// Returned by operations of [`/security/barbican-kms`](crate::barbican_kms::error).
pub const BARBICAN_NODES_TOO_OLD: i64 = 65539806;

/// The administrative SVM cannot use Barbican.
///
/// What to do: Name a data SVM.
///
/// Returned by operations of [`/security/barbican-kms`](crate::barbican_kms::error).
pub const BARBICAN_ADMIN_SVM: i64 = 65539807;

/// A Barbican configuration of this name exists.
///
/// What to do: Choose another name.
///
/// Returned by operations of [`/security/barbican-kms`](crate::barbican_kms::error).
pub const BARBICAN_NAME_EXISTS: i64 = 65539808;

/// Barbican is not possible in a MetroCluster.
///
/// What to do: Use another key manager.
///
/// Returned by operations of [`/security/barbican-kms`](crate::barbican_kms::error).
pub const BARBICAN_METROCLUSTER: i64 = 65539809;

/// The URL of the key is missing, not valid or not HTTPS.
///
/// What to do: Send its full HTTPS URL.
///
/// Returned by operations of [`/security/barbican-kms`](crate::barbican_kms::error).
pub const BARBICAN_KEY_ID_INVALID: i64 = 65539810;

/// The URL of Keystone is missing, not valid or not HTTPS.
///
/// What to do: Send its full HTTPS URL.
///
/// Returned by operations of [`/security/barbican-kms`](crate::barbican_kms::error).
pub const BARBICAN_KEYSTONE_URL_INVALID: i64 = 65539811;

/// The secret of the application credentials is missing or not valid; nothing was changed.
///
/// What to do: Send the right one.
///
/// Returned by operations of [`/security/barbican-kms`](crate::barbican_kms::error).
pub const BARBICAN_SECRET_INVALID_MODIFY: i64 = 65539814;

/// The ID of the application credentials is missing or not valid.
///
/// What to do: Send the right one.
///
/// Returned by operations of [`/security/barbican-kms`](crate::barbican_kms::error).
pub const BARBICAN_ID_INVALID: i64 = 65539815;

/// Barbican is not configured.
///
/// What to do: Check the UUID, or configure it first.
///
/// Returned by operations of [`/security/barbican-kms`](crate::barbican_kms::error).
pub const BARBICAN_NOT_CONFIGURED: i64 = 65539817;

/// The Barbican configuration does not exist.
///
/// What to do: Check the UUID.
///
/// Returned by operations of [`/security/barbican-kms`](crate::barbican_kms::error).
pub const BARBICAN_NOT_FOUND: i64 = 65539832;

/// The ID of the new key was not found.
///
/// What to do: Try again; check the service.
///
/// Returned by operations of [`/security/barbican-kms`](crate::barbican_kms::error).
pub const REKEY_NEW_KEY_NOT_FOUND: i64 = 65539834;

/// The ID of the application credentials is empty.
///
/// What to do: Send it.
///
/// Returned by operations of [`/security/barbican-kms`](crate::barbican_kms::error).
pub const BARBICAN_ID_EMPTY: i64 = 65539835;

/// No key management service is configured.
///
/// What to do: Configure one first.
///
/// Returned by operations of [`/security/barbican-kms`](crate::barbican_kms::error).
pub const KMS_NOT_CONFIGURED: i64 = 65539836;

/// The key manager has no volumes whose keys could be moved.
///
/// What to do: Nothing needs to be done.
///
/// Returned by operations of [`/security/key-stores`](crate::key_stores::error).
pub const MIGRATION_NO_VOLUMES: i64 = 65539837;

/// An external key manager with a policy cannot be replaced by a cloud service.
///
/// What to do: Remove the policy first.
///
/// Returned by operations of [`/security/key-stores`](crate::key_stores::error).
pub const KEYSTORE_POLICY_CLOUD: i64 = 65539838;

/// Keys can be moved to a cloud service only while the key store is in the mixed state.
///
/// What to do: Check the state of the key store.
///
/// Returned by operations of [`/security/key-stores`](crate::key_stores::error).
pub const KEYSTORE_NOT_MIXED_CLOUD: i64 = 65539839;

/// The old keys could not be removed from the external servers.
///
/// What to do: Check the servers; remove the keys there if need be.
///
/// Returned by operations of [`/security/key-stores`](crate::key_stores::error).
pub const KEY_SERVER_CLEANUP_FAILED: i64 = 65539840;

/// ID and secret of the application credentials go together.
///
/// What to do: Send both.
///
/// Returned by operations of [`/security/barbican-kms`](crate::barbican_kms::error).
pub const BARBICAN_BOTH_CREDENTIALS: i64 = 65539841;

/// The key that protects the SVM's volume keys could not be restored on every node.
///
/// What to do: Check the service and the nodes, then try again.
///
/// Returned by operations of [`/security/barbican-kms`](crate::barbican_kms::error), [`/security/key-stores`](crate::key_stores::error).
pub const SVM_KEK_RESTORE_FAILED: i64 = 65539842;

/// The key that protects the SVM's volume keys could not be taken over.
///
/// What to do: Try again; if it keeps happening, contact technical support.
///
/// Returned by operations of [`/security/barbican-kms`](crate::barbican_kms::error).
pub const SVM_KEK_IMPORT_FAILED: i64 = 65539844;

/// Volumes can be moved to the onboard key manager only while the key store is mixed or active.
///
/// What to do: Check the state of the key store.
///
/// Returned by operations of [`/security/key-stores`](crate::key_stores::error).
pub const KEYSTORE_NOT_MIXED_ONBOARD: i64 = 65539845;

/// Keys could not be restored in the course of an external rekey.
///
/// What to do: Check the service and the nodes, then start it again.
///
/// Returned by operations of [`/security/azure-key-vaults`](crate::azure_key_vaults::error).
pub const REKEY_EXTERNAL_RESTORE_FAILED: i64 = 65539855;

/// Keys could not be restored in the course of an internal rekey.
///
/// What to do: Check the service and the nodes, then start it again.
///
/// Returned by operations of [`/security/azure-key-vaults`](crate::azure_key_vaults::error), [`/security/barbican-kms`](crate::barbican_kms::error).
pub const REKEY_INTERNAL_RESTORE_FAILED: i64 = 65539856;

/// Keys could not be restored in the course of a switch.
///
/// What to do: Check the key manager, then resume the switch.
///
/// Returned by operations of [`/security/key-stores`](crate::key_stores::error).
pub const KEYSTORE_SWITCH_RESTORE_FAILED: i64 = 65539857;

/// Keys could not be restored in the course of a migration.
///
/// What to do: Check the key manager, then start the migration again.
///
/// Returned by operations of [`/security/key-stores`](crate::key_stores::error).
pub const MIGRATION_RESTORE_FAILED: i64 = 65539858;

/// Some keys were not restored in the course of a migration.
///
/// What to do: Check the key manager, then start the migration again.
///
/// Returned by operations of [`/security/key-stores`](crate::key_stores::error).
pub const MIGRATION_RESTORE_INCOMPLETE: i64 = 65539859;

/// The cluster has encrypted volumes, which need the keys.
///
/// What to do: Decrypt or delete them first.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const CLUSTER_HAS_ENCRYPTED_VOLUMES: i64 = 65540011;

/// The administrative SVM has encrypted volumes, which need the keys.
///
/// What to do: Decrypt them first.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error).
pub const ADMIN_SVM_HAS_ENCRYPTED_VOLUMES: i64 = 65540013;

/// The key server did not store the authentication key.
///
/// What to do: Check the server.
///
/// Returned by operations of [`/security/key-managers/{security_key_manager.uuid}/auth-keys`](crate::key_managers::auth_keys::error).
pub const AUTH_KEY_STORE_FAILED: i64 = 66060289;

/// The key server did not delete the key.
///
/// What to do: Check the server.
///
/// Returned by operations of [`/security/key-managers/{security_key_manager.uuid}/auth-keys`](crate::key_managers::auth_keys::error).
pub const AUTH_KEY_DELETE_FAILED: i64 = 66060296;

/// The key server did not create the authentication key.
///
/// What to do: Check the server.
///
/// Returned by operations of [`/security/key-managers/{security_key_manager.uuid}/auth-keys`](crate::key_managers::auth_keys::error).
pub const AUTH_KEY_SERVER_CREATE_FAILED: i64 = 66060302;

/// The length of the key is not valid.
///
/// What to do: Check the passphrase.
///
/// Returned by operations of [`/security/key-managers/{security_key_manager.uuid}/auth-keys`](crate::key_managers::auth_keys::error).
pub const AUTH_KEY_LENGTH: i64 = 66060304;

/// No secure connection: the CAs given do not fit the server's certificate.
///
/// What to do: Install the CA that signed it and name that one.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error), [`/security/key-managers/{uuid}/key-servers`](crate::key_managers::key_servers::error).
pub const KMIP_SERVER_CA_WRONG: i64 = 66060338;

/// No secure connection: the server does not accept the client certificate.
///
/// What to do: Use one that the server trusts.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error), [`/security/key-managers/{uuid}/key-servers`](crate::key_managers::key_servers::error).
pub const KMIP_CLIENT_CERTIFICATE_WRONG: i64 = 66060339;

/// No secure connection: the KMIP library reports an error.
///
/// What to do: Look into the event log; if it keeps happening, contact technical support.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error), [`/security/key-managers/{uuid}/key-servers`](crate::key_managers::key_servers::error).
pub const KMIP_LIBRARY_ERROR: i64 = 66060340;

/// No secure connection: the server cannot be reached over the network.
///
/// What to do: Check address, port and firewalls.
///
/// Returned by operations of [`/security/key-managers`](crate::key_managers::error), [`/security/key-managers/{uuid}/key-servers`](crate::key_managers::key_servers::error).
pub const KMIP_NETWORK_ERROR: i64 = 66060341;

/// IPsec could not be enabled.
///
/// What to do: Try again; if it keeps happening, contact technical support.
///
/// Returned by operations of [`/security/ipsec`](crate::ipsec::error).
pub const IPSEC_ENABLE_FAILED: i64 = 66256898;

/// IPsec could not be disabled.
///
/// What to do: Try again; if it keeps happening, contact technical support.
///
/// Returned by operations of [`/security/ipsec`](crate::ipsec::error).
pub const IPSEC_DISABLE_FAILED: i64 = 66256899;

/// The offload cannot be changed while IPsec is enabled.
///
/// What to do: Disable IPsec first.
///
/// Returned by operations of [`/security/ipsec`](crate::ipsec::error).
pub const IPSEC_OFFLOAD_WHILE_ENABLED: i64 = 66256913;

/// Offload and replay window exclude each other.
///
/// What to do: Set the replay window to 0, or leave the offload off.
///
/// Returned by operations of [`/security/ipsec`](crate::ipsec::error).
pub const IPSEC_OFFLOAD_WITH_REPLAY: i64 = 66256915;

/// The replay window could not be changed.
///
/// What to do: Try again.
///
/// Returned by operations of [`/security/ipsec`](crate::ipsec::error).
pub const IPSEC_REPLAY_WINDOW_FAILED: i64 = 66257007;

/// The connections of the policy could not be ended.
///
/// What to do: Try again; if it keeps happening, contact technical support.
///
/// Returned by operations of [`/security/ipsec/policies`](crate::ipsec::policies::error).
pub const IPSEC_PURGE_FAILED: i64 = 66257096;

/// The policy could not be changed.
///
/// What to do: Try again; if it keeps happening, contact technical support.
///
/// Returned by operations of [`/security/ipsec/policies`](crate::ipsec::policies::error).
pub const IPSEC_POLICY_UPDATE_FAILED: i64 = 66257097;

/// A policy covers one protocol.
///
/// What to do: Make a policy for each.
///
/// Returned by operations of [`/security/ipsec/policies`](crate::ipsec::policies::error).
pub const IPSEC_ONE_PROTOCOL: i64 = 66257099;

/// A policy covers one port on this side.
///
/// What to do: Make a policy for each.
///
/// Returned by operations of [`/security/ipsec/policies`](crate::ipsec::policies::error).
pub const IPSEC_ONE_LOCAL_PORT: i64 = 66257100;

/// A policy covers one port on the other side.
///
/// What to do: Make a policy for each.
///
/// Returned by operations of [`/security/ipsec/policies`](crate::ipsec::policies::error).
pub const IPSEC_ONE_REMOTE_PORT: i64 = 66257101;

/// IKE version 1 is not supported.
///
/// What to do: Use version 2.
///
/// Returned by operations of [`/security/ipsec/policies`](crate::ipsec::policies::error).
pub const IPSEC_IKEV1: i64 = 66257102;

/// The SVM has a policy of this name already.
///
/// What to do: Choose another name.
///
/// Returned by operations of [`/security/ipsec/policies`](crate::ipsec::policies::error).
pub const IPSEC_POLICY_EXISTS: i64 = 66257104;

/// The shared key is marked as hexadecimal and is not.
///
/// What to do: Correct it.
///
/// Returned by operations of [`/security/ipsec/policies`](crate::ipsec::policies::error).
pub const IPSEC_KEY_NOT_HEX: i64 = 66257107;

/// The shared key is marked as Base64 and is not.
///
/// What to do: Correct it.
///
/// Returned by operations of [`/security/ipsec/policies`](crate::ipsec::policies::error).
pub const IPSEC_KEY_NOT_BASE64: i64 = 66257109;

/// The policy could not be put in order among the others.
///
/// What to do: Try again.
///
/// Returned by operations of [`/security/ipsec/policies`](crate::ipsec::policies::error).
pub const IPSEC_SEQUENCE_FAILED: i64 = 66257110;

/// A policy that encrypts (`esp_transport`) needs a shared key or a certificate.
///
/// What to do: Send one of them.
///
/// Returned by operations of [`/security/ipsec/policies`](crate::ipsec::policies::error).
pub const IPSEC_PROTECTION_NEEDS_KEY: i64 = 66257111;

/// The action does not protect anything, so the method of authentication has no effect.
///
/// What to do: Leave the method out.
///
/// Returned by operations of [`/security/ipsec/policies`](crate::ipsec::policies::error).
pub const IPSEC_METHOD_IGNORED: i64 = 66257112;

/// A policy covers one subnet on this side.
///
/// What to do: Make a policy for each.
///
/// Returned by operations of [`/security/ipsec/policies`](crate::ipsec::policies::error).
pub const IPSEC_ONE_LOCAL_SUBNET: i64 = 66257113;

/// A policy covers one subnet on the other side.
///
/// What to do: Make a policy for each.
///
/// Returned by operations of [`/security/ipsec/policies`](crate::ipsec::policies::error).
pub const IPSEC_ONE_REMOTE_SUBNET: i64 = 66257114;

/// Ranges of ports are not supported.
///
/// What to do: Make a policy for each port.
///
/// Returned by operations of [`/security/ipsec/policies`](crate::ipsec::policies::error).
pub const IPSEC_PORT_RANGE: i64 = 66257115;

/// There is no policy with this UUID.
///
/// What to do: Check it.
///
/// Returned by operations of [`/security/ipsec/policies`](crate::ipsec::policies::error).
pub const IPSEC_POLICY_NOT_FOUND: i64 = 66257116;

/// IPsec is for data SVMs only.
///
/// What to do: Name a data SVM.
///
/// Returned by operations of [`/security/ipsec/policies`](crate::ipsec::policies::error).
pub const IPSEC_DATA_SVM_ONLY: i64 = 66257117;

/// There is no association with this UUID.
///
/// What to do: List the associations again; they are short-lived.
///
/// Returned by operations of [`/security/ipsec/security-associations`](crate::ipsec::security_associations::error).
pub const IPSEC_ASSOCIATION_NOT_FOUND: i64 = 66257118;

/// The association with this UUID does not exist any more, or never did.
///
/// What to do: List the associations again; they are short-lived.
///
/// Returned by operations of [`/security/ipsec/security-associations`](crate::ipsec::security_associations::error).
pub const IPSEC_ASSOCIATION_GONE: i64 = 66257119;

/// The endpoint must be a single address, with a netmask of 32 bits for IPv4 or 128 for IPv6.
///
/// What to do: Correct the netmask.
///
/// Returned by operations of [`/security/ipsec/policies`](crate::ipsec::policies::error).
pub const IPSEC_HOST_ADDRESS_NEEDED: i64 = 66257120;

/// The SVM has as many policies as it can have.
///
/// What to do: Delete some, or combine them.
///
/// Returned by operations of [`/security/ipsec/policies`](crate::ipsec::policies::error).
pub const IPSEC_POLICY_LIMIT_SVM: i64 = 66257121;

/// Address and netmask on this side go together.
///
/// What to do: Send both.
///
/// Returned by operations of [`/security/ipsec/policies`](crate::ipsec::policies::error).
pub const IPSEC_LOCAL_ADDRESS_AND_NETMASK: i64 = 66257125;

/// Address and netmask on the other side go together.
///
/// What to do: Send both.
///
/// Returned by operations of [`/security/ipsec/policies`](crate::ipsec::policies::error).
pub const IPSEC_REMOTE_ADDRESS_AND_NETMASK: i64 = 66257126;

/// The subnet on this side cannot be all zeros.
///
/// What to do: Name the subnet.
///
/// Returned by operations of [`/security/ipsec/policies`](crate::ipsec::policies::error).
pub const IPSEC_LOCAL_SUBNET_ZERO: i64 = 66257127;

/// The subnet that is to stand for any address is malformed.
///
/// What to do: Write it as all zeros, with netmask 0.
///
/// Returned by operations of [`/security/ipsec/policies`](crate::ipsec::policies::error).
pub const IPSEC_WILDCARD_INVALID: i64 = 66257128;

/// With any address on the other side, a port is needed.
///
/// What to do: Name a port on one side.
///
/// Returned by operations of [`/security/ipsec/policies`](crate::ipsec::policies::error).
pub const IPSEC_WILDCARD_NEEDS_PORT: i64 = 66257129;

/// The cluster has as many policies as it can have.
///
/// What to do: Delete some, or combine them.
///
/// Returned by operations of [`/security/ipsec/policies`](crate::ipsec::policies::error).
pub const IPSEC_POLICY_LIMIT_CLUSTER: i64 = 66257130;

/// ESP inside UDP is not possible over IPv6.
///
/// What to do: Use `esp_transport`.
///
/// Returned by operations of [`/security/ipsec/policies`](crate::ipsec::policies::error).
pub const IPSEC_UDP_IPV6: i64 = 66257131;

/// The port must be from 1 to 65,535.
///
/// What to do: Correct it.
///
/// Returned by operations of [`/security/ipsec/policies`](crate::ipsec::policies::error).
pub const IPSEC_PORT_INVALID: i64 = 66257132;

/// The method `psk` needs a shared key.
///
/// What to do: Send `secret_key`.
///
/// Returned by operations of [`/security/ipsec/policies`](crate::ipsec::policies::error).
pub const IPSEC_PSK_NEEDED: i64 = 66257133;

/// The method `pki` needs a certificate of this side.
///
/// What to do: Send `certificate.uuid`.
///
/// Returned by operations of [`/security/ipsec/policies`](crate::ipsec::policies::error).
pub const IPSEC_CERTIFICATE_NEEDED: i64 = 66257134;

/// The SVM does not have this certificate.
///
/// What to do: Install it there first.
///
/// Returned by operations of [`/security/ipsec/policies`](crate::ipsec::policies::error).
pub const IPSEC_CERTIFICATE_NOT_IN_SVM: i64 = 66257135;

/// A certificate does not go with the method `psk`.
///
/// What to do: Leave it out.
///
/// Returned by operations of [`/security/ipsec/policies`](crate::ipsec::policies::error).
pub const IPSEC_CERTIFICATE_WITH_PSK: i64 = 66257136;

/// A shared key does not go with the method `pki`.
///
/// What to do: Leave it out.
///
/// Returned by operations of [`/security/ipsec/policies`](crate::ipsec::policies::error).
pub const IPSEC_PSK_WITH_CERTIFICATE: i64 = 66257137;

/// When certificates are verified, the identity of the other side is needed.
///
/// What to do: Send `remote_identity`.
///
/// Returned by operations of [`/security/ipsec/policies`](crate::ipsec::policies::error).
pub const IPSEC_REMOTE_IDENTITY_NEEDED: i64 = 66257138;

/// There is no certificate with this UUID.
///
/// What to do: Check it.
///
/// Returned by operations of [`/security/ipsec/policies`](crate::ipsec::policies::error).
pub const IPSEC_CERTIFICATE_NOT_FOUND: i64 = 66257139;

/// Only certificates of type `client` or `server` can be used.
///
/// What to do: Choose another certificate.
///
/// Returned by operations of [`/security/ipsec/policies`](crate::ipsec::policies::error).
pub const IPSEC_CERTIFICATE_TYPE: i64 = 66257140;

/// The SVM is being migrated.
///
/// What to do: Wait until the migration has ended.
///
/// Returned by operations of [`/security/ipsec/policies`](crate::ipsec::policies::error).
pub const IPSEC_SVM_MIGRATING: i64 = 66257142;

/// A subnet of the policy is empty.
///
/// What to do: Name it.
///
/// Returned by operations of [`/security/ipsec/policies`](crate::ipsec::policies::error).
pub const IPSEC_SUBNET_EMPTY: i64 = 66257143;

/// A policy that encrypts (`esp_transport` or `esp_udp`) needs a shared key or a certificate.
///
/// What to do: Send one of them.
///
/// Returned by operations of [`/security/ipsec/policies`](crate::ipsec::policies::error).
pub const IPSEC_ENCRYPTION_NEEDS_KEY: i64 = 66257144;

/// The name of the policy is too short or too long, or not ASCII.
///
/// What to do: Use 1 to 64 ASCII characters.
///
/// Returned by operations of [`/security/ipsec/policies`](crate::ipsec::policies::error).
pub const IPSEC_NAME_LENGTH: i64 = 66257148;

/// The identity of a post-quantum key was sent without the key.
///
/// What to do: Send `ppk.shared_key`.
///
/// Returned by operations of [`/security/ipsec/policies`](crate::ipsec::policies::error).
pub const IPSEC_PPK_KEY_NEEDED: i64 = 66257153;

/// A post-quantum key was sent without its identity.
///
/// What to do: Send `ppk.identity`.
///
/// Returned by operations of [`/security/ipsec/policies`](crate::ipsec::policies::error).
pub const IPSEC_PPK_IDENTITY_NEEDED: i64 = 66257154;

/// Not every node runs a release with IPsec.
///
/// What to do: Finish the upgrade first.
///
/// Returned by operations of [`/security/ipsec`](crate::ipsec::error), [`/security/ipsec/policies`](crate::ipsec::policies::error).
pub const IPSEC_UNSUPPORTED_VERSION: i64 = 66257199;

/// The shared key is too short or too long, or not ASCII.
///
/// What to do: Use 18 to 128 ASCII characters.
///
/// Returned by operations of [`/security/ipsec/policies`](crate::ipsec::policies::error).
pub const IPSEC_KEY_LENGTH: i64 = 66257200;

/// The feature needs a newer release on the whole cluster; the message says which.
///
/// What to do: Finish the upgrade first.
///
/// Returned by operations of [`/security/ipsec/policies`](crate::ipsec::policies::error).
pub const IPSEC_FEATURE_NEEDS_UPGRADE: i64 = 66257201;

/// The name of the SVM is not valid.
///
/// What to do: Check it.
///
/// Returned by operations of [`/security/ipsec/policies`](crate::ipsec::policies::error).
pub const IPSEC_SVM_NAME_INVALID: i64 = 66257202;

/// The UUID of the SVM is not valid.
///
/// What to do: Check it.
///
/// Returned by operations of [`/security/ipsec/policies`](crate::ipsec::policies::error).
pub const IPSEC_SVM_UUID_INVALID: i64 = 66257203;

/// Name and UUID in the request belong to two different IPspaces.
///
/// What to do: Send one of the two.
///
/// Returned by operations of [`/security/ipsec/policies`](crate::ipsec::policies::error).
pub const IPSPACE_NAME_AND_UUID_DISAGREE: i64 = 66257204;

/// The SVM does not belong to this IPspace.
///
/// What to do: Name the right one, or leave it out.
///
/// Returned by operations of [`/security/ipsec/policies`](crate::ipsec::policies::error).
pub const IPSEC_SVM_NOT_IN_IPSPACE: i64 = 66257205;

/// The CA certificate is not installed.
///
/// What to do: Install it under `/security/certificates` first.
///
/// Returned by operations of [`/security/ipsec/ca-certificates`](crate::ipsec::ca_certificates::error).
pub const IPSEC_CA_NOT_INSTALLED: i64 = 66257296;

/// The CA certificate is not among those of IPsec.
///
/// What to do: Nothing needs to be done.
///
/// Returned by operations of [`/security/ipsec/ca-certificates`](crate::ipsec::ca_certificates::error).
pub const IPSEC_CA_NOT_LISTED: i64 = 66257298;

/// The CA certificate cannot be taken off, as it is not installed.
///
/// What to do: Check the UUID.
///
/// Returned by operations of [`/security/ipsec/ca-certificates`](crate::ipsec::ca_certificates::error).
pub const IPSEC_CA_REMOVE_NOT_INSTALLED: i64 = 66257303;

/// No such CA certificate is installed.
///
/// What to do: Install it under `/security/certificates` first.
///
/// Returned by operations of [`/security/ipsec/ca-certificates`](crate::ipsec::ca_certificates::error).
pub const IPSEC_CA_MISSING: i64 = 66257304;

/// Name and UUID belong to two different certificates.
///
/// What to do: Send one of the two.
///
/// Returned by operations of [`/security/ipsec/policies`](crate::ipsec::policies::error).
pub const IPSEC_CERTIFICATE_NAME_AND_UUID_DISAGREE: i64 = 66257305;

/// In a MetroCluster there is no IPsec for the administrative SVM.
///
/// What to do: Name a data SVM.
///
/// Returned by operations of [`/security/ipsec/policies`](crate::ipsec::policies::error).
pub const IPSEC_METROCLUSTER_ADMIN_SVM: i64 = 66257396;

/// BGP peer groups with MD5 need IPsec to be enabled.
///
/// What to do: Turn MD5 off in these groups first.
///
/// Returned by operations of [`/security/ipsec`](crate::ipsec::error).
pub const IPSEC_USED_BY_BGP: i64 = 66257496;

/// The whole cluster must run 9.18.1 or later.
///
/// What to do: Finish the upgrade first.
///
/// Returned by operations of [`/security/cluster-network/certificates`](crate::cluster_network::certificates::error), [`/security/cluster-network`](crate::cluster_network::error).
pub const CLUSTER_NETWORK_NEEDS_9_18_1: i64 = 70320128;

/// The cluster network cannot be protected in a MetroCluster.
///
/// What to do: Leave the protection off.
///
/// Returned by operations of [`/security/cluster-network`](crate::cluster_network::error).
pub const CLUSTER_NETWORK_METROCLUSTER: i64 = 70320131;

/// Some node is out of quorum.
///
/// What to do: Wait for all nodes to come back into quorum.
///
/// Returned by operations of [`/security/cluster-network/certificates`](crate::cluster_network::certificates::error), [`/security/cluster-network`](crate::cluster_network::error).
pub const CLUSTER_NETWORK_OUT_OF_QUORUM: i64 = 70320132;

/// The administrative SVM has no such certificate.
///
/// What to do: Install it there first.
///
/// Returned by operations of [`/security/cluster-network/certificates`](crate::cluster_network::certificates::error).
pub const CLUSTER_NETWORK_CERTIFICATE_NOT_FOUND: i64 = 70320137;

/// The certificates are in use and none can be taken away.
///
/// What to do: Give the node another one, or disable the protection first.
///
/// Returned by operations of [`/security/cluster-network/certificates`](crate::cluster_network::certificates::error).
pub const CLUSTER_NETWORK_CERTIFICATES_IN_USE: i64 = 70320138;

/// The certificate of the node is in use and cannot be removed.
///
/// What to do: Disable the protection first.
///
/// Returned by operations of [`/security/cluster-network/certificates`](crate::cluster_network::certificates::error).
pub const CLUSTER_NETWORK_CERTIFICATE_IN_USE: i64 = 70320150;

/// Both nodes of the HA pair must run 9.18.1 or later.
///
/// What to do: Finish the upgrade first.
///
/// Returned by operations of [`/security/ha-network`](crate::ha_network::error).
pub const HA_NETWORK_NEEDS_9_18_1: i64 = 70385664;

/// ONTAP could not find out about the node that the message names.
///
/// What to do: Check that it is up.
///
/// Returned by operations of [`/security/ha-network`](crate::ha_network::error).
pub const HA_NETWORK_NODE_UNKNOWN: i64 = 70385666;

/// The encryption could not be enabled on the node that the message names.
///
/// What to do: Check that it is up, then try again.
///
/// Returned by operations of [`/security/ha-network`](crate::ha_network::error).
pub const HA_NETWORK_ENABLE_FAILED: i64 = 70385667;

/// The encryption could not be disabled on the node that the message names.
///
/// What to do: Check that it is up, then try again.
///
/// Returned by operations of [`/security/ha-network`](crate::ha_network::error).
pub const HA_NETWORK_DISABLE_FAILED: i64 = 70385671;

/// The connection between HA partners cannot be encrypted in a MetroCluster.
///
/// What to do: Leave the encryption off.
///
/// Returned by operations of [`/security/ha-network`](crate::ha_network::error).
pub const HA_NETWORK_METROCLUSTER: i64 = 70385673;

/// The request does not say `enabled`.
///
/// What to do: Send it.
///
/// Returned by operations of [`/security/ha-network`](crate::ha_network::error).
pub const HA_NETWORK_ENABLED_NEEDED: i64 = 70385677;

/// The account does not use TOTP.
///
/// What to do: Set `totp` as the second method of its SSH application first.
///
/// Returned by operations of [`/security/login/totps`](crate::login::totps::error).
pub const TOTP_NOT_CONFIGURED: i64 = 144834561;

/// TOTP can be switched on or off only by users with the `admin` role.
///
/// What to do: Sign in as an administrator.
///
/// Returned by operations of [`/security/login/totps`](crate::login::totps::error).
pub const TOTP_STATUS_ADMIN_ONLY: i64 = 144834564;

/// The value of `enabled` is not valid here.
///
/// What to do: Send true or false.
///
/// Returned by operations of [`/security/login/totps`](crate::login::totps::error).
pub const TOTP_ENABLED_INVALID: i64 = 144834565;

/// The account has no TOTP profile that could be changed.
///
/// What to do: Create the profile first.
///
/// Returned by operations of [`/security/login/totps`](crate::login::totps::error).
pub const TOTP_PROFILE_NOT_FOUND: i64 = 144834566;

/// From 9.19.1 on TOTP profiles cannot be deleted through REST, since the deletion must be confirmed with a code.
///
/// What to do: Use `security login totp delete` on the command line.
///
/// Returned by operations of [`/security/login/totps`](crate::login::totps::error).
pub const TOTP_DELETE_INTERACTIVE: i64 = 144834569;

/// A volume is being moved.
///
/// What to do: Wait until the move has ended.
///
/// Returned by operations of [`/security`](crate::security::error).
pub const ENCRYPTION_VOLUME_MOVE: i64 = 196608047;

/// The cluster has no key manager.
///
/// What to do: Configure the onboard one or an external one first.
///
/// Returned by operations of [`/security`](crate::security::error).
pub const ENCRYPTION_NO_KEY_MANAGER: i64 = 196608070;

/// The root volume of some node is encrypted with NVE and needs the keys.
///
/// What to do: Decrypt it first.
///
/// Returned by operations of [`/security/aws-kms`](crate::aws_kms::error), [`/security/azure-key-vaults`](crate::azure_key_vaults::error), [`/security/gcp-kms`](crate::gcp_kms::error).
pub const ROOT_VOLUME_ENCRYPTED: i64 = 196608080;

/// The conversion cannot start while there are data volumes.
///
/// What to do: It is meant for clusters without any.
///
/// Returned by operations of [`/security`](crate::security::error).
pub const CONVERSION_DATA_VOLUMES: i64 = 196608081;

/// The MetroCluster is switched over.
///
/// What to do: Switch back first.
///
/// Returned by operations of [`/security`](crate::security::error).
pub const ENCRYPTION_METROCLUSTER_SWITCHOVER: i64 = 196608082;

/// The state of an encryption operation could not be found out.
///
/// What to do: Check that all nodes are up, then try again.
///
/// Returned by operations of [`/security/barbican-kms`](crate::barbican_kms::error).
pub const ENCRYPTION_STATUS_FAILED: i64 = 196608088;

/// ONTAP could not find out how the volumes are encrypted.
///
/// What to do: Check that all nodes are up, then try again.
///
/// Returned by operations of [`/security/aws-kms`](crate::aws_kms::error), [`/security/azure-key-vaults`](crate::azure_key_vaults::error), [`/security/gcp-kms`](crate::gcp_kms::error), [`/security/key-managers`](crate::key_managers::error).
pub const ENCRYPTION_TYPE_UNKNOWN: i64 = 196608301;

/// The cluster has aggregates with aggregate encryption (NAE), which need the keys.
///
/// What to do: Convert them first.
///
/// Returned by operations of [`/security/azure-key-vaults`](crate::azure_key_vaults::error), [`/security/gcp-kms`](crate::gcp_kms::error), [`/security/key-managers`](crate::key_managers::error).
pub const NAE_AGGREGATES: i64 = 196608305;

/// The cluster has aggregates with aggregate encryption (NAE).
///
/// What to do: Convert them first.
///
/// Returned by operations of [`/security/aws-kms`](crate::aws_kms::error).
pub const AWS_NAE_AGGREGATES: i64 = 196608332;

/// Aggregates with aggregate encryption (NAE) are in the cluster and need the keys.
///
/// What to do: Convert them first.
///
/// Returned by operations of [`/security/aws-kms`](crate::aws_kms::error).
pub const AWS_NAE_AGGREGATES_FOUND: i64 = 196608351;

/// The encryption data of a volume is not in the cluster's database.
///
/// What to do: Contact technical support.
///
/// Returned by operations of [`/security/barbican-kms`](crate::barbican_kms::error).
pub const ENCRYPTION_BLOB_NOT_FOUND: i64 = 196608352;

/// Some data volume is offline.
///
/// What to do: Bring it online first.
///
/// Returned by operations of [`/security`](crate::security::error).
pub const ENCRYPTION_VOLUME_OFFLINE: i64 = 196608368;

/// Some volumes are read-only or have never been initialised.
///
/// What to do: Delete them first.
///
/// Returned by operations of [`/security`](crate::security::error).
pub const CONVERSION_READ_ONLY_VOLUMES: i64 = 196608369;

/// The conversion runs already, or cannot start.
///
/// What to do: Watch `software_data_encryption.encryption_state`.
///
/// Returned by operations of [`/security`](crate::security::error).
pub const CONVERSION_RUNNING: i64 = 196608370;

/// The volumes are being encrypted with new keys already.
///
/// What to do: Watch `software_data_encryption.encryption_state`.
///
/// Returned by operations of [`/security`](crate::security::error).
pub const REKEY_RUNNING: i64 = 196608371;

/// ONTAP is being updated.
///
/// What to do: Wait until that has ended.
///
/// Returned by operations of [`/security`](crate::security::error).
pub const ONTAP_UPDATE_RUNNING: i64 = 196608372;

/// The nodes run different releases, so nothing can be encrypted.
///
/// What to do: Finish the upgrade or revert first.
///
/// Returned by operations of [`/security`](crate::security::error).
pub const ENCRYPTION_MIXED_RELEASES: i64 = 196608373;

/// Some SVM is not running.
///
/// What to do: Start it first.
///
/// Returned by operations of [`/security`](crate::security::error).
pub const ENCRYPTION_SVM_STOPPED: i64 = 196608374;

/// Some volume is a temporary one.
///
/// What to do: Wait until it is gone.
///
/// Returned by operations of [`/security`](crate::security::error).
pub const ENCRYPTION_TEMPORARY_VOLUME: i64 = 196608375;

/// ONTAP could not find out how the volumes are encrypted.
///
/// What to do: Check that all nodes are up, then try again.
///
/// Returned by operations of [`/security`](crate::security::error).
pub const ENCRYPTION_INFORMATION_UNAVAILABLE: i64 = 196608376;

/// The database of volume locations (VLDB) contradicts itself.
///
/// What to do: Contact technical support.
///
/// Returned by operations of [`/security`](crate::security::error).
pub const VLDB_INCONSISTENT: i64 = 196608377;

/// The key manager of some data SVM is in the mixed state.
///
/// What to do: Finish the change of its key store first.
///
/// Returned by operations of [`/security`](crate::security::error).
pub const ENCRYPTION_KEY_MANAGER_MIXED: i64 = 196608378;

/// The encryption data of a volume contradicts itself.
///
/// What to do: Contact technical support.
///
/// Returned by operations of [`/security`](crate::security::error).
pub const ENCRYPTION_METADATA_INCONSISTENT: i64 = 196608379;

/// A file system check (wafliron) is running.
///
/// What to do: Wait until it has ended.
///
/// Returned by operations of [`/security`](crate::security::error).
pub const ENCRYPTION_WAFLIRON: i64 = 196608380;

/// A clone is being split.
///
/// What to do: Wait until that has ended.
///
/// Returned by operations of [`/security`](crate::security::error).
pub const ENCRYPTION_CLONE_SPLIT: i64 = 196608381;

/// A volume is being rehosted.
///
/// What to do: Wait until that has ended.
///
/// Returned by operations of [`/security`](crate::security::error).
pub const ENCRYPTION_VOLUME_REHOST: i64 = 196608382;

/// The cluster has SnapLock volumes.
///
/// What to do: It cannot be done on this cluster.
///
/// Returned by operations of [`/security`](crate::security::error).
pub const ENCRYPTION_SNAPLOCK: i64 = 196608383;

/// Some volumes are not encrypted, so there is no key to renew.
///
/// What to do: Convert them first.
///
/// Returned by operations of [`/security`](crate::security::error).
pub const REKEY_PLAIN_VOLUMES: i64 = 196608384;

/// A key store is being switched.
///
/// What to do: Wait until its state is active.
///
/// Returned by operations of [`/security`](crate::security::error).
pub const ENCRYPTION_KEYSTORE_SWITCHING: i64 = 196608385;

/// The keys of some SVM are being renewed.
///
/// What to do: Wait until the state of its key store is active.
///
/// Returned by operations of [`/security`](crate::security::error).
pub const ENCRYPTION_SVM_REKEY: i64 = 196608386;

/// A conversion cannot be switched off.
///
/// What to do: Send `conversion_enabled` only with true.
///
/// Returned by operations of [`/security`](crate::security::error).
pub const CONVERSION_DISABLE: i64 = 196608387;

/// A conversion and encryption being off by default contradict each other.
///
/// What to do: Send one of them.
///
/// Returned by operations of [`/security`](crate::security::error).
pub const CONVERSION_WITH_DISABLED_DEFAULT: i64 = 196608388;

/// Conversion and rekey exclude each other.
///
/// What to do: Convert first, then renew the keys.
///
/// Returned by operations of [`/security`](crate::security::error).
pub const CONVERSION_WITH_REKEY: i64 = 196608389;

/// A rekey cannot be switched off.
///
/// What to do: Send `rekey` only with true.
///
/// Returned by operations of [`/security`](crate::security::error).
pub const REKEY_FALSE: i64 = 196608390;

/// A rekey and encryption being off by default contradict each other.
///
/// What to do: Send one of them.
///
/// Returned by operations of [`/security`](crate::security::error).
pub const REKEY_WITH_DISABLED_DEFAULT: i64 = 196608391;

/// The whole cluster must run 9.16.1 or later for a rekey of all volumes.
///
/// What to do: Finish the upgrade first.
///
/// Returned by operations of [`/security`](crate::security::error).
pub const REKEY_NEEDS_9_16_1: i64 = 196608392;

/// This platform cannot renew the keys of all volumes at once.
///
/// What to do: Renew them volume by volume.
///
/// Returned by operations of [`/security`](crate::security::error).
pub const REKEY_UNSUPPORTED_PLATFORM: i64 = 196608393;

/// ONTAP could not find out the ARP state of the volume.
///
/// What to do: Check that the volume is online, then try again.
///
/// Returned by operations of [`/security/anti-ransomware`](crate::anti_ransomware::error).
pub const ARP_STATE_UNKNOWN: i64 = 203161606;

/// This is not possible on a data protection volume.
///
/// What to do: Use the source volume.
///
/// Returned by operations of [`/security/anti-ransomware/suspects`](crate::anti_ransomware::suspects::error).
pub const ARP_DATA_PROTECTION_VOLUME: i64 = 203161673;

/// The ARP package is neither a `.tar` nor a `.tgz` file.
///
/// What to do: Use the file as NetApp provides it.
///
/// Returned by operations of [`/security/anti-ransomware`](crate::anti_ransomware::error).
pub const ARP_PACKAGE_TYPE: i64 = 203161684;

/// The ARP package could not be downloaded.
///
/// What to do: Check the URI and that the cluster reaches it.
///
/// Returned by operations of [`/security/anti-ransomware`](crate::anti_ransomware::error).
pub const ARP_PACKAGE_DOWNLOAD: i64 = 203161685;

/// The ARP package could not be decompressed.
///
/// What to do: Download it again; it may be damaged.
///
/// Returned by operations of [`/security/anti-ransomware`](crate::anti_ransomware::error).
pub const ARP_PACKAGE_UNZIP: i64 = 203161686;

/// The ARP package could not be unpacked.
///
/// What to do: Download it again; it may be damaged.
///
/// Returned by operations of [`/security/anti-ransomware`](crate::anti_ransomware::error).
pub const ARP_PACKAGE_UNTAR: i64 = 203161687;

/// The archive holds no ARP version.
///
/// What to do: Check that it is an ARP package.
///
/// Returned by operations of [`/security/anti-ransomware`](crate::anti_ransomware::error).
pub const ARP_PACKAGE_NO_VERSION: i64 = 203161688;

/// The package could not be written while it was installed.
///
/// What to do: Try again; if it keeps happening, contact technical support.
///
/// Returned by operations of [`/security/anti-ransomware`](crate::anti_ransomware::error).
pub const ARP_PACKAGE_FILESYSTEM: i64 = 203161689;

/// The whole cluster must run 9.16.1 or later before the ARP package can be updated.
///
/// What to do: Finish the upgrade first.
///
/// Returned by operations of [`/security/anti-ransomware`](crate::anti_ransomware::error).
pub const ARP_PACKAGE_NEEDS_9_16_1: i64 = 203161690;

/// The checksums of the ARP package are wrong.
///
/// What to do: Download it again; it may be damaged.
///
/// Returned by operations of [`/security/anti-ransomware`](crate::anti_ransomware::error).
pub const ARP_PACKAGE_CHECKSUM: i64 = 203161691;

/// Some node is not healthy, so the ARP package was not updated.
///
/// What to do: Repair the nodes first.
///
/// Returned by operations of [`/security/anti-ransomware`](crate::anti_ransomware::error).
pub const ARP_PACKAGE_NODES_UNHEALTHY: i64 = 203161692;

/// The request has no URI of a package.
///
/// What to do: Send `uri`.
///
/// Returned by operations of [`/security/anti-ransomware`](crate::anti_ransomware::error).
pub const ARP_PACKAGE_URI_NEEDED: i64 = 203161694;

/// The attack was detected by the share of encrypted data, so suspects cannot be cleared by format.
///
/// What to do: Leave the format out.
///
/// Returned by operations of [`/security/anti-ransomware/suspects`](crate::anti_ransomware::suspects::error).
pub const ARP_CLEAR_BY_FORMAT: i64 = 203162105;

/// This is not possible on volumes that hold LUNs or namespaces.
///
/// What to do: Leave such volumes out.
///
/// Returned by operations of [`/security/anti-ransomware`](crate::anti_ransomware::error).
pub const ARP_VOLUME_WITH_LUNS: i64 = 203162108;

/// ARP is being disabled on the volume.
///
/// What to do: Wait until that has ended.
///
/// Returned by operations of [`/security/anti-ransomware`](crate::anti_ransomware::error).
pub const ARP_DISABLE_IN_PROGRESS: i64 = 203162109;

/// There is no storage unit with this UUID.
///
/// What to do: Check it.
///
/// Returned by operations of [`/security/anti-ransomware/storage-unit/suspects`](crate::anti_ransomware::storage_unit::suspects::error).
pub const STORAGE_UNIT_NOT_FOUND: i64 = 203162606;

/// The configuration cannot be removed while OAuth 2.0 is enabled.
///
/// What to do: Disable it first.
///
/// Returned by operations of [`/security/authentication/cluster/oauth2/clients`](crate::authentication::cluster::oauth2::clients::error).
pub const OAUTH2_ENABLED: i64 = 203816995;

/// Introspection needs a client ID.
///
/// What to do: Send it.
///
/// Returned by operations of [`/security/authentication/cluster/oauth2/clients`](crate::authentication::cluster::oauth2::clients::error).
pub const OAUTH2_CLIENT_ID_NEEDED: i64 = 203817010;

/// Introspection needs a client secret.
///
/// What to do: Send it.
///
/// Returned by operations of [`/security/authentication/cluster/oauth2/clients`](crate::authentication::cluster::oauth2::clients::error).
pub const OAUTH2_CLIENT_SECRET_NEEDED: i64 = 203817011;

/// Introspection needs a client ID and a client secret.
///
/// What to do: Send both.
///
/// Returned by operations of [`/security/authentication/cluster/oauth2/clients`](crate::authentication::cluster::oauth2::clients::error).
pub const OAUTH2_CLIENT_CREDENTIALS_NEEDED: i64 = 203817012;

/// With introspection there must be no JWKS URI.
///
/// What to do: Choose one of the two ways to check tokens.
///
/// Returned by operations of [`/security/authentication/cluster/oauth2/clients`](crate::authentication::cluster::oauth2::clients::error).
pub const OAUTH2_JWKS_WITH_INTROSPECTION: i64 = 203817013;

/// With introspection there must be no refresh interval for a key set.
///
/// What to do: Leave it out.
///
/// Returned by operations of [`/security/authentication/cluster/oauth2/clients`](crate::authentication::cluster::oauth2::clients::error).
pub const OAUTH2_JWKS_INTERVAL_WITH_INTROSPECTION: i64 = 203817014;

/// Introspection needs the URI of its endpoint.
///
/// What to do: Send it.
///
/// Returned by operations of [`/security/authentication/cluster/oauth2/clients`](crate::authentication::cluster::oauth2::clients::error).
pub const OAUTH2_INTROSPECTION_ENDPOINT_NEEDED: i64 = 203817015;

/// A refresh interval makes no sense without a JWKS URI.
///
/// What to do: Send the URI, or leave the interval out.
///
/// Returned by operations of [`/security/authentication/cluster/oauth2/clients`](crate::authentication::cluster::oauth2::clients::error).
pub const OAUTH2_JWKS_INTERVAL_ALONE: i64 = 203817016;

/// The key set cannot be refreshed more often than every 300 seconds.
///
/// What to do: Choose a longer interval.
///
/// Returned by operations of [`/security/authentication/cluster/oauth2/clients`](crate::authentication::cluster::oauth2::clients::error).
pub const OAUTH2_JWKS_INTERVAL_SHORT: i64 = 203817017;

/// The request has what neither local validation nor introspection can do with.
///
/// What to do: Send a JWKS URI, or client ID, secret and introspection endpoint.
///
/// Returned by operations of [`/security/authentication/cluster/oauth2/clients`](crate::authentication::cluster::oauth2::clients::error).
pub const OAUTH2_VALIDATION_INCOMPLETE: i64 = 203817018;

/// The cluster has as many configurations as it can hold.
///
/// What to do: Delete one first.
///
/// Returned by operations of [`/security/authentication/cluster/oauth2/clients`](crate::authentication::cluster::oauth2::clients::error).
pub const OAUTH2_TOO_MANY_CLIENTS: i64 = 203817019;

/// ONTAP failed internally while it checked a URI of the provider.
///
/// What to do: Try again, or skip the check.
///
/// Returned by operations of [`/security/authentication/cluster/oauth2/clients`](crate::authentication::cluster::oauth2::clients::error).
pub const OAUTH2_URI_CHECK_FAILED: i64 = 203817020;

/// A URI of the provider did not pass the check.
///
/// What to do: Check the URI and that the cluster reaches it.
///
/// Returned by operations of [`/security/authentication/cluster/oauth2/clients`](crate::authentication::cluster::oauth2::clients::error).
pub const OAUTH2_URI_INVALID: i64 = 203817021;

/// The JWKS URI answers with nothing.
///
/// What to do: Check that it is the right URI.
///
/// Returned by operations of [`/security/authentication/cluster/oauth2/clients`](crate::authentication::cluster::oauth2::clients::error).
pub const OAUTH2_JWKS_EMPTY: i64 = 203817022;

/// The answer of the JWKS URI holds no keys.
///
/// What to do: Check that it is the right URI.
///
/// Returned by operations of [`/security/authentication/cluster/oauth2/clients`](crate::authentication::cluster::oauth2::clients::error).
pub const OAUTH2_JWKS_WITHOUT_KEYS: i64 = 203817023;

/// ONTAP had no memory for the answer of the provider.
///
/// What to do: Try again later.
///
/// Returned by operations of [`/security/authentication/cluster/oauth2/clients`](crate::authentication::cluster::oauth2::clients::error).
pub const OAUTH2_OUT_OF_MEMORY: i64 = 203817024;

/// The refresh interval is longer than 2,147,483,647 seconds.
///
/// What to do: Choose a shorter one.
///
/// Returned by operations of [`/security/authentication/cluster/oauth2/clients`](crate::authentication::cluster::oauth2::clients::error).
pub const OAUTH2_JWKS_INTERVAL_LONG: i64 = 203817025;

/// The introspection endpoint answers with nothing.
///
/// What to do: Check that it is the right URI.
///
/// Returned by operations of [`/security/authentication/cluster/oauth2/clients`](crate::authentication::cluster::oauth2::clients::error).
pub const OAUTH2_INTROSPECTION_EMPTY: i64 = 203817033;

/// The introspection endpoint answers with something that is no introspection reply.
///
/// What to do: Check the URI and the client credentials.
///
/// Returned by operations of [`/security/authentication/cluster/oauth2/clients`](crate::authentication::cluster::oauth2::clients::error).
pub const OAUTH2_INTROSPECTION_INVALID: i64 = 203817034;

/// Another configuration has the same issuer and audience.
///
/// What to do: Change that one, or choose another audience.
///
/// Returned by operations of [`/security/authentication/cluster/oauth2/clients`](crate::authentication::cluster::oauth2::clients::error).
pub const OAUTH2_CLIENT_EXISTS: i64 = 203817037;

/// The introspection interval is longer than 2,147,483,647 seconds.
///
/// What to do: Choose a shorter one.
///
/// Returned by operations of [`/security/authentication/cluster/oauth2/clients`](crate::authentication::cluster::oauth2::clients::error).
pub const OAUTH2_INTROSPECTION_INTERVAL_LONG: i64 = 203817042;

/// The client secret is not valid.
///
/// What to do: Send the secret that the provider issued.
///
/// Returned by operations of [`/security/authentication/cluster/oidc`](crate::authentication::cluster::oidc::error).
pub const OIDC_SECRET_INVALID: i64 = 301465601;

/// The client secret has no, or more than 256, characters.
///
/// What to do: Send the secret that the provider issued.
///
/// Returned by operations of [`/security/authentication/cluster/oidc`](crate::authentication::cluster::oidc::error).
pub const OIDC_SECRET_LENGTH: i64 = 301465603;

/// ONTAP failed to hash the client secret.
///
/// What to do: Try again.
///
/// Returned by operations of [`/security/authentication/cluster/oidc`](crate::authentication::cluster::oidc::error).
pub const OIDC_SECRET_HASH_FAILED: i64 = 301465606;

/// The JWKS URI cannot be reached.
///
/// What to do: Check the URI, the proxy and the network.
///
/// Returned by operations of [`/security/authentication/cluster/oidc`](crate::authentication::cluster::oidc::error).
pub const OIDC_JWKS_UNREACHABLE: i64 = 301465613;

/// The JWKS URI answers with something that is no key set.
///
/// What to do: Check that it is the right URI.
///
/// Returned by operations of [`/security/authentication/cluster/oidc`](crate::authentication::cluster::oidc::error).
pub const OIDC_JWKS_INVALID: i64 = 301465614;

/// The web server is still being set up.
///
/// What to do: Try again in a while.
///
/// Returned by operations of [`/security/authentication/cluster/oidc`](crate::authentication::cluster::oidc::error).
pub const OIDC_WEB_SERVER_BUSY: i64 = 301465616;

/// The address to return to is no management address of the cluster or a node.
///
/// What to do: Send one that is.
///
/// Returned by operations of [`/security/authentication/cluster/oidc`](crate::authentication::cluster::oidc::error).
pub const OIDC_REDIRECT_ADDRESS: i64 = 301465617;

/// The configuration cannot be removed while OpenID Connect is enabled.
///
/// What to do: Disable it first.
///
/// Returned by operations of [`/security/authentication/cluster/oidc`](crate::authentication::cluster::oidc::error).
pub const OIDC_ENABLED: i64 = 301465619;

/// The OAuth 2.0 configuration that would be made along with this one exists already.
///
/// What to do: Delete it first.
///
/// Returned by operations of [`/security/authentication/cluster/oidc`](crate::authentication::cluster::oidc::error).
pub const OIDC_OAUTH2_EXISTS: i64 = 301465620;

/// The OAuth 2.0 configuration that goes with this one could not be made.
///
/// What to do: Check the values and try again.
///
/// Returned by operations of [`/security/authentication/cluster/oidc`](crate::authentication::cluster::oidc::error).
pub const OIDC_OAUTH2_FAILED: i64 = 301465621;

/// OpenID Connect cannot be configured beside SAML default metadata.
///
/// What to do: Remove that first.
///
/// Returned by operations of [`/security/authentication/cluster/oidc`](crate::authentication::cluster::oidc::error).
pub const OIDC_SAML_METADATA_EXISTS: i64 = 301465623;

/// OpenID Connect cannot be configured beside SAML.
///
/// What to do: Remove the SAML configuration first.
///
/// Returned by operations of [`/security/authentication/cluster/oidc`](crate::authentication::cluster::oidc::error).
pub const OIDC_SAML_EXISTS: i64 = 301465624;

/// The refresh interval must be from 300 to 2,147,483,647 seconds.
///
/// What to do: Choose a value in between.
///
/// Returned by operations of [`/security/authentication/cluster/oidc`](crate::authentication::cluster::oidc::error).
pub const OIDC_JWKS_INTERVAL: i64 = 301465625;
