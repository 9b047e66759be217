// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/responses

//! What the runtime is told about each number.

use ontap_runtime::ErrorEntry;

#[cfg(feature = "audit")]
pub(crate) static AUDIT_FORWARD_INTERNAL: ErrorEntry = ErrorEntry::new(
    13114,
    "AUDIT_FORWARD_INTERNAL",
    "ONTAP failed internally while it set up the forwarding of the audit log.",
    "Try again; if it keeps happening, look into the event log and contact technical support.",
);

#[cfg(feature = "audit")]
pub(crate) static AUDIT_FORWARD_INPUT: ErrorEntry = ErrorEntry::new(
    13115,
    "AUDIT_FORWARD_INPUT",
    "A value of the forwarding destination makes no sense to ONTAP.",
    "Check address, port, protocol and facility.",
);

#[cfg(feature = "audit")]
pub(crate) static AUDIT_FORWARD_OBJECT_NOT_FOUND: ErrorEntry = ErrorEntry::new(
    15661,
    "AUDIT_FORWARD_OBJECT_NOT_FOUND",
    "Something that the request refers to does not exist.",
    "Check the names in the request, the IPspace among them.",
);

#[cfg(feature = "multi-admin-verify")]
pub(crate) static MAV_COMMAND_UNKNOWN: ErrorEntry = ErrorEntry::new(
    262148,
    "MAV_COMMAND_UNKNOWN",
    "The operation is no command that ONTAP knows.",
    "Check its full spelling on the command line.",
);

#[cfg(feature = "key-stores")]
pub(crate) static KEYSTORES_NEED_9_14: ErrorEntry = ErrorEntry::new(
    262155,
    "KEYSTORES_NEED_9_14",
    "The whole cluster must run 9.14.0 or later.",
    "Finish the upgrade first.",
);

#[cfg(feature = "authentication")]
pub(crate) static LDAP_SERVERS_DUPLICATE: ErrorEntry = ErrorEntry::new(
    262222,
    "LDAP_SERVERS_DUPLICATE",
    "A server stands in the list twice.",
    "Remove the duplicate.",
);

#[cfg(feature = "key-managers")]
pub(crate) static PEER_CLUSTER_UNREACHABLE: ErrorEntry = ErrorEntry::new(
    262224,
    "PEER_CLUSTER_UNREACHABLE",
    "The peer cluster does not answer.",
    "Check the peer relationship and the network between the sites.",
);

#[cfg(feature = "key-managers")]
pub(crate) static PEER_CLUSTER_CONTACT_FAILED: ErrorEntry = ErrorEntry::new(
    262228,
    "PEER_CLUSTER_CONTACT_FAILED",
    "The peer cluster could not be contacted.",
    "Check the peer relationship and the network between the sites.",
);

#[cfg(feature = "multi-admin-verify")]
pub(crate) static MAV_FIELD_INVALID: ErrorEntry = ErrorEntry::new(
    262279,
    "MAV_FIELD_INVALID",
    "A field was set that cannot be set in this request.",
    "Leave it out.",
);

#[cfg(feature = "multi-admin-verify")]
pub(crate) static MAV_TOO_MANY_REQUESTS: ErrorEntry = ErrorEntry::new(
    262304,
    "MAV_TOO_MANY_REQUESTS",
    "There are as many requests as ONTAP keeps.",
    "Delete old requests first.",
);

#[cfg(feature = "multi-admin-verify")]
pub(crate) static MAV_NOT_PENDING: ErrorEntry = ErrorEntry::new(
    262305,
    "MAV_NOT_PENDING",
    "Only a pending request can be approved.",
    "Look at its state; make a new request if it has expired or was vetoed.",
);

#[cfg(feature = "multi-admin-verify")]
pub(crate) static MAV_VETO_EXPIRED: ErrorEntry = ErrorEntry::new(
    262306,
    "MAV_VETO_EXPIRED",
    "The request has expired and can no longer be vetoed.",
    "Nothing needs to be done: it cannot be executed either.",
);

#[cfg(feature = "multi-admin-verify")]
pub(crate) static MAV_COMMAND_UNSUPPORTED: ErrorEntry = ErrorEntry::new(
    262308,
    "MAV_COMMAND_UNSUPPORTED",
    "The command cannot be put under multi-admin verification.",
    "Choose a command that supports it.",
);

#[cfg(feature = "multi-admin-verify")]
pub(crate) static MAV_DISABLED: ErrorEntry = ErrorEntry::new(
    262309,
    "MAV_DISABLED",
    "Multi-admin verification is not enabled.",
    "Enable it first.",
);

#[cfg(feature = "multi-admin-verify")]
pub(crate) static MAV_SYSTEM_RULE: ErrorEntry = ErrorEntry::new(
    262310,
    "MAV_SYSTEM_RULE",
    "A rule of the system can neither be deleted nor be given another query.",
    "Leave it; other properties can be changed.",
);

#[cfg(feature = "multi-admin-verify")]
pub(crate) static MAV_VALUE_ZERO: ErrorEntry = ErrorEntry::new(
    262311,
    "MAV_VALUE_ZERO",
    "The value must be at least 1.",
    "Send a larger number.",
);

#[cfg(feature = "multi-admin-verify")]
pub(crate) static MAV_APPROVERS_TOO_MANY: ErrorEntry = ErrorEntry::new(
    262312,
    "MAV_APPROVERS_TOO_MANY",
    "More approvals are required than the groups have different approvers to spare, since the author of a request does not count.",
    "Require fewer, or add approvers.",
);

#[cfg(feature = "multi-admin-verify")]
pub(crate) static MAV_APPROVERS_TOO_FEW: ErrorEntry = ErrorEntry::new(
    262313,
    "MAV_APPROVERS_TOO_FEW",
    "The approval groups must have more different approvers than approvals are required.",
    "Add approvers or require fewer.",
);

#[cfg(feature = "multi-admin-verify")]
pub(crate) static MAV_GROUP_NOT_FOUND: ErrorEntry = ErrorEntry::new(
    262314,
    "MAV_GROUP_NOT_FOUND",
    "Some approval group that the request names does not exist.",
    "Create it first, or correct the name.",
);

#[cfg(feature = "multi-admin-verify")]
pub(crate) static MAV_GROUPS_NEEDED: ErrorEntry = ErrorEntry::new(
    262315,
    "MAV_GROUPS_NEEDED",
    "Multi-admin verification cannot be enabled without approval groups.",
    "Send `approval_groups` together with `enabled`.",
);

#[cfg(feature = "multi-admin-verify")]
pub(crate) static MAV_EXPIRY_RANGE: ErrorEntry = ErrorEntry::new(
    262316,
    "MAV_EXPIRY_RANGE",
    "The duration is too short or longer than two weeks.",
    "Choose a value within the limits.",
);

#[cfg(feature = "multi-admin-verify")]
pub(crate) static MAV_NEEDS_9_11_1: ErrorEntry = ErrorEntry::new(
    262318,
    "MAV_NEEDS_9_11_1",
    "The whole cluster must run 9.11.1 or later for multi-admin verification.",
    "Finish the upgrade first.",
);

#[cfg(feature = "multi-admin-verify")]
pub(crate) static MAV_GROUP_IS_GLOBAL: ErrorEntry = ErrorEntry::new(
    262319,
    "MAV_GROUP_IS_GLOBAL",
    "The approval group is listed in the global settings and cannot be deleted.",
    "Take it off that list first.",
);

#[cfg(feature = "multi-admin-verify")]
pub(crate) static MAV_QUERY_SYNTAX: ErrorEntry = ErrorEntry::new(
    262326,
    "MAV_QUERY_SYNTAX",
    "The query cannot be understood.",
    "Write it as on the command line, `-parameter value`.",
);

#[cfg(feature = "multi-admin-verify")]
pub(crate) static MAV_REQUEST_FAILED: ErrorEntry = ErrorEntry::new(
    262327,
    "MAV_REQUEST_FAILED",
    "ONTAP failed to create the request.",
    "Try again.",
);

#[cfg(feature = "multi-admin-verify")]
pub(crate) static MAV_NO_RULE: ErrorEntry = ErrorEntry::new(
    262328,
    "MAV_NO_RULE",
    "No rule covers this operation, so there is nothing to approve.",
    "Run the operation directly, or create a rule first.",
);

#[cfg(feature = "multi-admin-verify")]
pub(crate) static MAV_STATE_INVALID: ErrorEntry = ErrorEntry::new(
    262329,
    "MAV_STATE_INVALID",
    "The state cannot be set to this value.",
    "Send `approved` or `vetoed`.",
);

#[cfg(feature = "multi-admin-verify")]
pub(crate) static MAV_DECIDED_TWICE: ErrorEntry = ErrorEntry::new(
    262330,
    "MAV_DECIDED_TWICE",
    "The same approver has decided about this request before.",
    "Wait for other approvers.",
);

#[cfg(feature = "multi-admin-verify")]
pub(crate) static MAV_GROUP_EMPTY: ErrorEntry = ErrorEntry::new(
    262331,
    "MAV_GROUP_EMPTY",
    "An approval group needs at least one approver.",
    "Leave one in the list, or delete the group.",
);

#[cfg(feature = "multi-admin-verify")]
pub(crate) static MAV_NO_CHANGE_LIST: ErrorEntry = ErrorEntry::new(
    262332,
    "MAV_NO_CHANGE_LIST",
    "The change says neither whom to add nor whom to remove.",
    "Send the list of approvers.",
);

#[cfg(feature = "multi-admin-verify")]
pub(crate) static MAV_APPROVER_INVALID: ErrorEntry = ErrorEntry::new(
    262333,
    "MAV_APPROVER_INVALID",
    "A user in the list cannot be an approver.",
    "Check that the account exists and may sign in.",
);

#[cfg(feature = "multi-admin-verify")]
pub(crate) static MAV_PARAMETER_UNSUPPORTED: ErrorEntry = ErrorEntry::new(
    262334,
    "MAV_PARAMETER_UNSUPPORTED",
    "A parameter of the command cannot be used in a request.",
    "Leave it out of the query.",
);

#[cfg(feature = "multi-admin-verify")]
pub(crate) static MAV_QUERY_TWICE: ErrorEntry = ErrorEntry::new(
    262335,
    "MAV_QUERY_TWICE",
    "The query stands both in the operation and in `query`.",
    "Keep it in one place.",
);

#[cfg(feature = "multi-admin-verify")]
pub(crate) static MAV_DELETE_FORBIDDEN: ErrorEntry = ErrorEntry::new(
    262336,
    "MAV_DELETE_FORBIDDEN",
    "The caller may not delete this request.",
    "Ask the author of the request.",
);

#[cfg(feature = "multi-admin-verify")]
pub(crate) static MAV_OWN_REQUEST: ErrorEntry = ErrorEntry::new(
    262337,
    "MAV_OWN_REQUEST",
    "Nobody decides about their own request, and only members of the approval groups decide at all.",
    "Have another approver decide.",
);

#[cfg(feature = "audit")]
pub(crate) static AUDIT_FORWARD_RPC: ErrorEntry = ErrorEntry::new(
    327698,
    "AUDIT_FORWARD_RPC",
    "ONTAP could not open an RPC connection to the destination host.",
    "Check that the host is up and that no firewall stands in between.",
);

#[cfg(feature = "cluster")]
pub(crate) static JOB_ENDED: ErrorEntry = ErrorEntry::new(
    458762,
    "JOB_ENDED",
    "The job has ended already.",
    "Look at its state; there is nothing to act on any more.",
);

#[cfg(feature = "cluster")]
pub(crate) static JOB_RUNNING: ErrorEntry = ErrorEntry::new(
    458771,
    "JOB_RUNNING",
    "The job is running, so it cannot be resumed.",
    "Wait, or pause it.",
);

#[cfg(feature = "cluster")]
pub(crate) static JOB_MANAGER_UNAVAILABLE: ErrorEntry = ErrorEntry::new(
    458773,
    "JOB_MANAGER_UNAVAILABLE",
    "The job manager has not started yet.",
    "Wait and try again.",
);

#[cfg(feature = "cluster")]
pub(crate) static JOB_NOT_RUNNING: ErrorEntry = ErrorEntry::new(
    458776,
    "JOB_NOT_RUNNING",
    "The job is not running.",
    "Look at its state first.",
);

#[cfg(feature = "cluster")]
pub(crate) static JOB_CANNOT_PAUSE: ErrorEntry = ErrorEntry::new(
    458783,
    "JOB_CANNOT_PAUSE",
    "Jobs of this kind cannot be paused.",
    "Wait for it, or cancel it.",
);

#[cfg(feature = "cluster")]
pub(crate) static JOB_CANNOT_CANCEL: ErrorEntry = ErrorEntry::new(
    458784,
    "JOB_CANNOT_CANCEL",
    "Jobs of this kind cannot be cancelled.",
    "Wait for it.",
);

#[cfg(feature = "cluster")]
pub(crate) static JOB_PROGRAM_ERROR: ErrorEntry = ErrorEntry::new(
    459753,
    "JOB_PROGRAM_ERROR",
    "The program behind the job reports an error of its own.",
    "Look at the message of the job.",
);

#[cfg(feature = "anti-ransomware")]
pub(crate) static VOLUME_OFFLINE: ErrorEntry = ErrorEntry::new(
    917775,
    "VOLUME_OFFLINE",
    "The volume is offline.",
    "Bring it online first.",
);

#[cfg(feature = "barbican-kms")]
pub(crate) static KEY_MANAGEMENT_UNLICENSED: ErrorEntry = ErrorEntry::new(
    1115127,
    "KEY_MANAGEMENT_UNLICENSED",
    "The licence for key management of single SVMs (MT_EK_MGMT) is missing.",
    "Install it.",
);

#[cfg(feature = "accounts")]
pub(crate) static ROLE_NOT_FOUND: ErrorEntry = ErrorEntry::new(
    1261215,
    "ROLE_NOT_FOUND",
    "No role has the name that was given.",
    "Check the name against `/security/roles`; roles of another SVM do not count.",
);

#[cfg(feature = "accounts")]
pub(crate) static USER_NOT_FOUND: ErrorEntry = ErrorEntry::new(
    1261218,
    "USER_NOT_FOUND",
    "No such account exists with this owner.",
    "Check owner and name; an account of the cluster is filed under the administrative SVM.",
);

#[cfg(feature = "accounts")]
pub(crate) static COMMAND_DIRECTORY_INVALID: ErrorEntry = ErrorEntry::new(
    1261225,
    "COMMAND_DIRECTORY_INVALID",
    "The name of a command directory is not valid.",
    "Check its spelling on the command line.",
);

#[cfg(feature = "accounts")]
pub(crate) static CANNOT_LOCK_WITHOUT_PASSWORD: ErrorEntry = ErrorEntry::new(
    1263343,
    "CANNOT_LOCK_WITHOUT_PASSWORD",
    "An account without a password, or one that does not sign in by password, cannot be locked.",
    "Set a password first, or remove the account's applications instead.",
);

#[cfg(feature = "roles")]
pub(crate) static BUILTIN_ROLE: ErrorEntry = ErrorEntry::new(
    1263347,
    "BUILTIN_ROLE",
    "Built-in roles cannot be changed.",
    "Create a role of your own with the privileges you want.",
);

#[cfg(feature = "authentication")]
pub(crate) static IPV6_DISABLED: ErrorEntry = ErrorEntry::new(
    1966253,
    "IPV6_DISABLED",
    "An IPv6 address was given to a cluster that does not use IPv6.",
    "Enable IPv6, or use IPv4 addresses.",
);

#[cfg(feature = "roles")]
pub(crate) static SVM_NOT_FOUND: ErrorEntry = ErrorEntry::new(
    2621462,
    "SVM_NOT_FOUND",
    "The SVM that the request names does not exist.",
    "Check name or UUID.",
);

#[cfg(feature = "accounts")]
pub(crate) static NODE_SVM_UNSUPPORTED: ErrorEntry = ErrorEntry::new(
    2621475,
    "NODE_SVM_UNSUPPORTED",
    "The owner is the SVM of a node, which cannot have accounts of its own.",
    "Name a data SVM, or leave the owner out for an account of the cluster.",
);

#[cfg(feature = "authentication")]
pub(crate) static DATA_SVM_ONLY: ErrorEntry = ErrorEntry::new(
    2621516,
    "DATA_SVM_ONLY",
    "Only a data SVM can be used for this.",
    "Name a data SVM.",
);

#[cfg(feature = "accounts")]
pub(crate) static SYSTEM_SVM_UNSUPPORTED: ErrorEntry = ErrorEntry::new(
    2621601,
    "SYSTEM_SVM_UNSUPPORTED",
    "The owner is a system SVM, for which this is not possible.",
    "Name a data SVM, or leave the owner out for an account of the cluster.",
);

#[cfg(any(
    feature = "accounts",
    feature = "authentication"
))]
pub(crate) static SVM_NAME_AND_UUID_DISAGREE: ErrorEntry = ErrorEntry::new(
    2621706,
    "SVM_NAME_AND_UUID_DISAGREE",
    "Name and UUID in the request belong to two different SVMs.",
    "Send one of the two.",
);

#[cfg(feature = "authentication")]
pub(crate) static NIS_TOO_MANY_SERVERS: ErrorEntry = ErrorEntry::new(
    3276933,
    "NIS_TOO_MANY_SERVERS",
    "More than ten NIS servers were given.",
    "Keep ten.",
);

#[cfg(feature = "authentication")]
pub(crate) static NIS_NAME_LENGTH: ErrorEntry = ErrorEntry::new(
    3276964,
    "NIS_NAME_LENGTH",
    "The domain has more than 64 characters, or a server name more than 255.",
    "Shorten it.",
);

#[cfg(any(
    feature = "azure-key-vaults",
    feature = "certificates"
))]
pub(crate) static CERTIFICATE_SELF_SIGNED_FAILED: ErrorEntry = ErrorEntry::new(
    3735553,
    "CERTIFICATE_SELF_SIGNED_FAILED",
    "The self-signed certificate could not be created.",
    "Check the values and try again.",
);

#[cfg(feature = "certificate-signing-request")]
pub(crate) static CSR_FAILED: ErrorEntry = ErrorEntry::new(
    3735554,
    "CSR_FAILED",
    "The request could not be generated.",
    "Check the values and try again.",
);

#[cfg(feature = "certificates")]
pub(crate) static CERTIFICATE_COMMON_NAME_UNREADABLE: ErrorEntry = ErrorEntry::new(
    3735558,
    "CERTIFICATE_COMMON_NAME_UNREADABLE",
    "No common name could be read from the certificate.",
    "Check the PEM text, or send `common_name`.",
);

#[cfg(feature = "certificates")]
pub(crate) static CERTIFICATE_COMMON_NAME_INVALID: ErrorEntry = ErrorEntry::new(
    3735588,
    "CERTIFICATE_COMMON_NAME_INVALID",
    "The common name in the certificate is not valid.",
    "Use a certificate with a proper common name.",
);

#[cfg(feature = "certificates")]
pub(crate) static CERTIFICATE_DELETE_FAILED: ErrorEntry = ErrorEntry::new(
    3735589,
    "CERTIFICATE_DELETE_FAILED",
    "The certificate could not be deleted.",
    "Check what still uses it.",
);

#[cfg(feature = "certificates")]
pub(crate) static CERTIFICATE_SSL_CLEANUP_FAILED: ErrorEntry = ErrorEntry::new(
    3735590,
    "CERTIFICATE_SSL_CLEANUP_FAILED",
    "The TLS configuration that uses the certificate could not be removed, so the certificate stays.",
    "Give that configuration another certificate first.",
);

#[cfg(feature = "certificates")]
pub(crate) static CERTIFICATE_KEY_WITH_CA: ErrorEntry = ErrorEntry::new(
    3735618,
    "CERTIFICATE_KEY_WITH_CA",
    "A private key does not go with a certificate of type `server_ca` or `client_ca`.",
    "Leave the key out.",
);

#[cfg(any(
    feature = "aws-kms",
    feature = "certificates"
))]
pub(crate) static CERTIFICATE_TYPE_UNSUPPORTED: ErrorEntry = ErrorEntry::new(
    3735622,
    "CERTIFICATE_TYPE_UNSUPPORTED",
    "A certificate of this type cannot be created.",
    "Choose one of the documented types.",
);

#[cfg(feature = "certificates")]
pub(crate) static CERTIFICATE_SIGN_FAILED: ErrorEntry = ErrorEntry::new(
    3735626,
    "CERTIFICATE_SIGN_FAILED",
    "The signed certificate could not be made.",
    "Check the request and the CA.",
);

#[cfg(feature = "certificates")]
pub(crate) static CERTIFICATE_SERVER_CA_BY_ROOT: ErrorEntry = ErrorEntry::new(
    3735627,
    "CERTIFICATE_SERVER_CA_BY_ROOT",
    "This `server_ca` certificate belongs to a root CA and goes with it.",
    "Delete the `root_ca` certificate.",
);

#[cfg(feature = "certificates")]
pub(crate) static CERTIFICATE_CA_UNUSABLE: ErrorEntry = ErrorEntry::new(
    3735628,
    "CERTIFICATE_CA_UNUSABLE",
    "The CA cannot be used for signing.",
    "Use a certificate of type `root_ca`.",
);

#[cfg(feature = "certificates")]
pub(crate) static CERTIFICATE_SIGN_SAME_NAME: ErrorEntry = ErrorEntry::new(
    3735629,
    "CERTIFICATE_SIGN_SAME_NAME",
    "The request has the same common name as the CA.",
    "Give the request another one.",
);

#[cfg(feature = "certificates")]
pub(crate) static CERTIFICATE_SIGN_OUTLIVES_CA: ErrorEntry = ErrorEntry::new(
    3735630,
    "CERTIFICATE_SIGN_OUTLIVES_CA",
    "The certificate would be valid for longer than its CA.",
    "Choose an earlier end.",
);

#[cfg(feature = "certificates")]
pub(crate) static CERTIFICATE_ISSUER_UNREADABLE: ErrorEntry = ErrorEntry::new(
    3735632,
    "CERTIFICATE_ISSUER_UNREADABLE",
    "The issuer could not be read from the certificate.",
    "Check the PEM text.",
);

#[cfg(feature = "certificates")]
pub(crate) static CERTIFICATE_CHAIN_IN_USE: ErrorEntry = ErrorEntry::new(
    3735644,
    "CERTIFICATE_CHAIN_IN_USE",
    "The chain belongs to a server certificate that still exists.",
    "Delete the server certificate.",
);

#[cfg(any(
    feature = "aws-kms",
    feature = "certificates"
))]
pub(crate) static CERTIFICATE_SERIAL_GENERATED: ErrorEntry = ErrorEntry::new(
    3735645,
    "CERTIFICATE_SERIAL_GENERATED",
    "The serial number is generated and cannot be sent.",
    "Leave it out.",
);

#[cfg(feature = "certificates")]
pub(crate) static CERTIFICATE_STORE_FAILED: ErrorEntry = ErrorEntry::new(
    3735646,
    "CERTIFICATE_STORE_FAILED",
    "The certificates could not be stored.",
    "Try again.",
);

#[cfg(feature = "certificates")]
pub(crate) static CERTIFICATE_CLIENT_CA_BY_ROOT: ErrorEntry = ErrorEntry::new(
    3735650,
    "CERTIFICATE_CLIENT_CA_BY_ROOT",
    "This `client_ca` certificate belongs to a root CA and goes with it.",
    "Delete the `root_ca` certificate.",
);

#[cfg(feature = "aws-kms")]
pub(crate) static CERTIFICATE_SUBTYPE_UNSUPPORTED: ErrorEntry = ErrorEntry::new(
    3735657,
    "CERTIFICATE_SUBTYPE_UNSUPPORTED",
    "A subtype cannot be given when a certificate is created.",
    "Leave it out.",
);

#[cfg(any(
    feature = "aws-kms",
    feature = "azure-key-vaults",
    feature = "certificate-signing-request",
    feature = "certificates"
))]
pub(crate) static KEY_SIZE_NOT_FIPS: ErrorEntry = ErrorEntry::new(
    3735664,
    "KEY_SIZE_NOT_FIPS",
    "The key size is too weak, or of the wrong kind, for a cluster in FIPS mode.",
    "Choose a larger key size, or a certificate with a stronger key.",
);

#[cfg(any(
    feature = "aws-kms",
    feature = "azure-key-vaults",
    feature = "certificate-signing-request",
    feature = "certificates"
))]
pub(crate) static HASH_FUNCTION_NOT_FIPS: ErrorEntry = ErrorEntry::new(
    3735665,
    "HASH_FUNCTION_NOT_FIPS",
    "The hash function is not one that FIPS mode permits.",
    "Choose SHA-256 or stronger.",
);

#[cfg(feature = "certificates")]
pub(crate) static CERTIFICATE_COMMON_NAME_NEEDED: ErrorEntry = ErrorEntry::new(
    3735676,
    "CERTIFICATE_COMMON_NAME_NEEDED",
    "The subject of the certificate is empty.",
    "Send a `common_name` along.",
);

#[cfg(feature = "certificates")]
pub(crate) static CERTIFICATE_PREINSTALLED: ErrorEntry = ErrorEntry::new(
    3735679,
    "CERTIFICATE_PREINSTALLED",
    "A `server_ca` certificate that ONTAP ships cannot be deleted through REST.",
    "Delete it on the command line, if it must go.",
);

#[cfg(feature = "certificates")]
pub(crate) static CERTIFICATE_PREINSTALLED_CLI: ErrorEntry = ErrorEntry::new(
    3735681,
    "CERTIFICATE_PREINSTALLED_CLI",
    "Preinstalled `server_ca` certificates can be deleted on the command line only.",
    "Use `security certificate delete` there.",
);

#[cfg(feature = "certificates")]
pub(crate) static CERTIFICATE_USED_BY_KEY_MANAGER: ErrorEntry = ErrorEntry::new(
    3735683,
    "CERTIFICATE_USED_BY_KEY_MANAGER",
    "An external key manager uses the certificate.",
    "Give the key manager another certificate first.",
);

#[cfg(feature = "certificates")]
pub(crate) static CERTIFICATE_KEY_EMPTY: ErrorEntry = ErrorEntry::new(
    3735693,
    "CERTIFICATE_KEY_EMPTY",
    "The private key is empty.",
    "Send it in PEM form.",
);

#[cfg(feature = "certificates")]
pub(crate) static CERTIFICATE_INTERMEDIATES_WITH_CA: ErrorEntry = ErrorEntry::new(
    3735696,
    "CERTIFICATE_INTERMEDIATES_WITH_CA",
    "Intermediate certificates do not go with `client_ca` and `server_ca`.",
    "Install them one by one.",
);

#[cfg(any(
    feature = "aws-kms",
    feature = "azure-key-vaults",
    feature = "certificate-signing-request",
    feature = "certificates"
))]
pub(crate) static KEY_SIZE_UNSUPPORTED: ErrorEntry = ErrorEntry::new(
    3735700,
    "KEY_SIZE_UNSUPPORTED",
    "ONTAP does not support keys of this size.",
    "Choose one of the sizes that the property lists.",
);

#[cfg(feature = "certificates")]
pub(crate) static CERTIFICATE_EXPIRY_RANGE: ErrorEntry = ErrorEntry::new(
    3735701,
    "CERTIFICATE_EXPIRY_RANGE",
    "The validity must be from 1 to 3,652 days.",
    "Choose a value in between.",
);

#[cfg(feature = "certificate-signing-request")]
pub(crate) static SECURITY_STRENGTH_UNSUPPORTED: ErrorEntry = ErrorEntry::new(
    3735713,
    "SECURITY_STRENGTH_UNSUPPORTED",
    "ONTAP cannot generate a key of this strength.",
    "Choose one of the documented values.",
);

#[cfg(feature = "certificate-signing-request")]
pub(crate) static SECURITY_STRENGTH_NOT_FIPS: ErrorEntry = ErrorEntry::new(
    3735714,
    "SECURITY_STRENGTH_NOT_FIPS",
    "A key of this strength is not permitted in FIPS mode.",
    "Choose a higher strength.",
);

#[cfg(feature = "certificate-signing-request")]
pub(crate) static COMMON_NAME_OR_SAN_NEEDED: ErrorEntry = ErrorEntry::new(
    3735715,
    "COMMON_NAME_OR_SAN_NEEDED",
    "Neither a common name nor subject alternatives were given.",
    "Send one of them.",
);

#[cfg(feature = "certificate-signing-request")]
pub(crate) static KEY_SIZE_NOT_FOR_EC: ErrorEntry = ErrorEntry::new(
    3735741,
    "KEY_SIZE_NOT_FOR_EC",
    "A key size does not go with elliptic curves.",
    "Send `security_strength` instead.",
);

#[cfg(feature = "certificate-signing-request")]
pub(crate) static CRITICAL_ALONE: ErrorEntry = ErrorEntry::new(
    3735750,
    "CRITICAL_ALONE",
    "`critical` marks a list of usages and cannot be its only entry.",
    "Add a usage, or remove `critical`.",
);

#[cfg(feature = "certificates")]
pub(crate) static CERTIFICATE_AZURE_TOKEN: ErrorEntry = ErrorEntry::new(
    3735751,
    "CERTIFICATE_AZURE_TOKEN",
    "Azure did not issue an access token.",
    "Check the client, the tenant and the OAuth host.",
);

#[cfg(feature = "certificates")]
pub(crate) static CERTIFICATE_AZURE_KEY: ErrorEntry = ErrorEntry::new(
    3735752,
    "CERTIFICATE_AZURE_KEY",
    "No private key could be read from the certificate in the vault.",
    "Check the certificate in the vault.",
);

#[cfg(feature = "certificates")]
pub(crate) static CERTIFICATE_AZURE_CONTENT_TYPE: ErrorEntry = ErrorEntry::new(
    3735753,
    "CERTIFICATE_AZURE_CONTENT_TYPE",
    "The vault returned the certificate in a form that ONTAP cannot read.",
    "Store it as PKCS#12 or PEM.",
);

#[cfg(feature = "certificates")]
pub(crate) static CERTIFICATE_AZURE_JSON: ErrorEntry = ErrorEntry::new(
    3735754,
    "CERTIFICATE_AZURE_JSON",
    "The answer of the vault could not be understood.",
    "Try again; check the URI of the vault.",
);

#[cfg(feature = "certificates")]
pub(crate) static CERTIFICATE_AZURE_CALL: ErrorEntry = ErrorEntry::new(
    3735755,
    "CERTIFICATE_AZURE_CALL",
    "The call to Azure failed.",
    "Check the network and the proxy.",
);

#[cfg(feature = "certificates")]
pub(crate) static CERTIFICATE_AZURE_CLIENT_CERTIFICATE: ErrorEntry = ErrorEntry::new(
    3735756,
    "CERTIFICATE_AZURE_CLIENT_CERTIFICATE",
    "The client certificate for Azure is not valid.",
    "Send a valid PKCS#12 certificate.",
);

#[cfg(feature = "certificates")]
pub(crate) static CERTIFICATE_AZURE_ASSERTION: ErrorEntry = ErrorEntry::new(
    3735757,
    "CERTIFICATE_AZURE_ASSERTION",
    "ONTAP could not produce the assertion that proves the client to Azure.",
    "Check the client certificate.",
);

#[cfg(feature = "certificates")]
pub(crate) static CERTIFICATE_AZURE_INCORRECT: ErrorEntry = ErrorEntry::new(
    3735762,
    "CERTIFICATE_AZURE_INCORRECT",
    "The settings for the vault are wrong.",
    "Check vault, tenant and client.",
);

#[cfg(feature = "certificates")]
pub(crate) static CERTIFICATE_AZURE_INCOMPLETE: ErrorEntry = ErrorEntry::new(
    3735763,
    "CERTIFICATE_AZURE_INCOMPLETE",
    "The settings for the vault are incomplete.",
    "Send vault, tenant, client ID and a secret or certificate.",
);

#[cfg(feature = "certificates")]
pub(crate) static CERTIFICATE_AZURE_REFUSED: ErrorEntry = ErrorEntry::new(
    3735764,
    "CERTIFICATE_AZURE_REFUSED",
    "Azure refused the request; its own code and message are part of the error.",
    "Act on these.",
);

#[cfg(feature = "audit")]
pub(crate) static AUDIT_VERIFY_NEEDS_ENCRYPTION: ErrorEntry = ErrorEntry::new(
    4522285,
    "AUDIT_VERIFY_NEEDS_ENCRYPTION",
    "Verifying the server makes sense only over an encrypted connection, and the protocol given is not encrypted.",
    "Choose `tcp_encrypted` as the protocol, or leave verification off.",
);

#[cfg(feature = "authentication")]
pub(crate) static LDAP_SCHEMA_NOT_FOUND: ErrorEntry = ErrorEntry::new(
    4915203,
    "LDAP_SCHEMA_NOT_FOUND",
    "The schema does not exist.",
    "Use one of the built-in schemas, or create yours first.",
);

#[cfg(feature = "authentication")]
pub(crate) static LDAP_SERVERS_DUPLICATE_CREATE: ErrorEntry = ErrorEntry::new(
    4915207,
    "LDAP_SERVERS_DUPLICATE_CREATE",
    "A server stands in the list of the new configuration twice.",
    "Remove the duplicate.",
);

#[cfg(feature = "authentication")]
pub(crate) static LDAP_SERVERS_DUPLICATE_MODIFY: ErrorEntry = ErrorEntry::new(
    4915208,
    "LDAP_SERVERS_DUPLICATE_MODIFY",
    "A server stands in the list of the changed configuration twice.",
    "Remove the duplicate.",
);

#[cfg(feature = "authentication")]
pub(crate) static LDAP_DNS_INTERNAL: ErrorEntry = ErrorEntry::new(
    4915229,
    "LDAP_DNS_INTERNAL",
    "ONTAP failed internally while it resolved the names of the servers.",
    "Try again, or use addresses; if it keeps happening, contact technical support.",
);

#[cfg(feature = "authentication")]
pub(crate) static LDAP_DNS_PARTIAL: ErrorEntry = ErrorEntry::new(
    4915231,
    "LDAP_DNS_PARTIAL",
    "The name of at least one server cannot be resolved.",
    "Check the names and the DNS configuration.",
);

#[cfg(feature = "authentication")]
pub(crate) static LDAP_SERVER_ADDRESS: ErrorEntry = ErrorEntry::new(
    4915234,
    "LDAP_SERVER_ADDRESS",
    "The address of a server is one that no server can have, such as multicast or loopback.",
    "Use the server's own address.",
);

#[cfg(feature = "authentication")]
pub(crate) static LDAP_VALIDATION_RPC: ErrorEntry = ErrorEntry::new(
    4915244,
    "LDAP_VALIDATION_RPC",
    "ONTAP could not reach the process that tries the configuration out.",
    "Try again; check that the nodes are up.",
);

#[cfg(feature = "authentication")]
pub(crate) static LDAP_SERVERS_INVALID: ErrorEntry = ErrorEntry::new(
    4915248,
    "LDAP_SERVERS_INVALID",
    "The list of servers is empty, or holds something that is no host name.",
    "Give at least one proper host name or address.",
);

#[cfg(feature = "authentication")]
pub(crate) static LDAP_STARTTLS_AND_LDAPS: ErrorEntry = ErrorEntry::new(
    4915251,
    "LDAP_STARTTLS_AND_LDAPS",
    "StartTLS and LDAPS exclude each other.",
    "Turn one of them off.",
);

#[cfg(feature = "authentication")]
pub(crate) static LDAP_REFERRAL_NEEDS_PLAIN: ErrorEntry = ErrorEntry::new(
    4915252,
    "LDAP_REFERRAL_NEEDS_PLAIN",
    "Referrals do not work with StartTLS, LDAPS or signed sessions.",
    "Turn referrals off.",
);

#[cfg(feature = "authentication")]
pub(crate) static LDAP_BIND_FAILED: ErrorEntry = ErrorEntry::new(
    4915257,
    "LDAP_BIND_FAILED",
    "The servers do not accept the names or the password of the configuration.",
    "Check the distinguished names and the bind password.",
);

#[cfg(feature = "authentication")]
pub(crate) static LDAP_UNREACHABLE: ErrorEntry = ErrorEntry::new(
    4915258,
    "LDAP_UNREACHABLE",
    "No server answers, or none that speaks LDAP as configured.",
    "Check servers, port, TLS settings and the network.",
);

#[cfg(feature = "authentication")]
pub(crate) static LDAP_CREDENTIALS_INVALID: ErrorEntry = ErrorEntry::new(
    4915265,
    "LDAP_CREDENTIALS_INVALID",
    "The bind DN or its password is wrong.",
    "Correct them.",
);

#[cfg(feature = "accounts")]
pub(crate) static ACCOUNT_HAS_NO_PASSWORD: ErrorEntry = ErrorEntry::new(
    5636096,
    "ACCOUNT_HAS_NO_PASSWORD",
    "The account cannot be changed in this way as long as it has no password.",
    "Send a password with the same request.",
);

#[cfg(feature = "accounts")]
pub(crate) static USER_HAS_NO_PASSWORD: ErrorEntry = ErrorEntry::new(
    5636097,
    "USER_HAS_NO_PASSWORD",
    "The change failed because no password is set for the user.",
    "Send a password with the same request.",
);

#[cfg(feature = "accounts")]
pub(crate) static LAST_UNLOCKED_ADMIN: ErrorEntry = ErrorEntry::new(
    5636098,
    "LAST_UNLOCKED_ADMIN",
    "This is the last unlocked account with the `admin` role, and deleting it would lock everybody out.",
    "Create or unlock another administrator first.",
);

#[cfg(feature = "accounts")]
pub(crate) static SP_USER_NEEDS_ADMIN_ROLE: ErrorEntry = ErrorEntry::new(
    5636099,
    "SP_USER_NEEDS_ADMIN_ROLE",
    "An account for the service processor must have the `admin` role.",
    "Use `admin`, or leave out the `service_processor` application.",
);

#[cfg(feature = "accounts")]
pub(crate) static SP_USER_ROLE_CHANGE: ErrorEntry = ErrorEntry::new(
    5636100,
    "SP_USER_ROLE_CHANGE",
    "The role of an account for the service processor cannot become anything but `admin`.",
    "Remove the `service_processor` application first.",
);

#[cfg(feature = "accounts")]
pub(crate) static RESERVED_NAME: ErrorEntry = ErrorEntry::new(
    5636121,
    "RESERVED_NAME",
    "The system keeps this name for itself.",
    "Choose another name.",
);

#[cfg(feature = "accounts")]
pub(crate) static SYSTEM_ACCOUNT: ErrorEntry = ErrorEntry::new(
    5636125,
    "SYSTEM_ACCOUNT",
    "The account belongs to the system, AutoSupport for example, and cannot be changed or removed.",
    "Leave it alone; filter such accounts out of bulk requests.",
);

#[cfg(feature = "accounts")]
pub(crate) static AUTOSUPPORT_RESERVED: ErrorEntry = ErrorEntry::new(
    5636126,
    "AUTOSUPPORT_RESERVED",
    "`autosupport` is reserved, as the name of an account and of a role.",
    "Choose another name or role.",
);

#[cfg(any(
    feature = "accounts",
    feature = "roles"
))]
pub(crate) static ROLE_NOT_DEFINED: ErrorEntry = ErrorEntry::new(
    5636129,
    "ROLE_NOT_DEFINED",
    "The role that the request names is not defined.",
    "Create the role first, or correct the name.",
);

#[cfg(feature = "accounts")]
pub(crate) static GROUP_NEEDS_NSSWITCH: ErrorEntry = ErrorEntry::new(
    5636136,
    "GROUP_NEEDS_NSSWITCH",
    "An account can stand for an LDAP or NIS group only when its method is `nsswitch`.",
    "Set the method to `nsswitch`, or leave `is_ns_switch_group` off.",
);

#[cfg(feature = "accounts")]
pub(crate) static CONSOLE_NOT_FOR_SVM: ErrorEntry = ErrorEntry::new(
    5636140,
    "CONSOLE_NOT_FOR_SVM",
    "Accounts of a data SVM cannot use the console.",
    "Leave the `console` application out.",
);

#[cfg(feature = "accounts")]
pub(crate) static SP_NOT_FOR_SVM: ErrorEntry = ErrorEntry::new(
    5636141,
    "SP_NOT_FOR_SVM",
    "Accounts of a data SVM cannot use the service processor.",
    "Leave the `service_processor` application out.",
);

pub(crate) static MIXED_RELEASES: ErrorEntry = ErrorEntry::new(
    5636142,
    "MIXED_RELEASES",
    "The nodes run different releases.",
    "Finish the upgrade first.",
);

#[cfg(feature = "roles")]
pub(crate) static SVM_ADMIN_LIMIT: ErrorEntry = ErrorEntry::new(
    5636143,
    "SVM_ADMIN_LIMIT",
    "Administrators of an SVM cannot be given this level of access.",
    "Lower the access level for that path.",
);

#[cfg(feature = "roles")]
pub(crate) static ACCESS_INVALID: ErrorEntry = ErrorEntry::new(
    5636144,
    "ACCESS_INVALID",
    "The access level is none that ONTAP knows.",
    "Use one of the documented values.",
);

pub(crate) static FIPS_MODE_FORBIDS: ErrorEntry = ErrorEntry::new(
    5636145,
    "FIPS_MODE_FORBIDS",
    "FIPS mode does not permit this.",
    "Leave it off, or disable FIPS mode.",
);

#[cfg(feature = "accounts")]
pub(crate) static LAST_CONSOLE_ADMIN: ErrorEntry = ErrorEntry::new(
    5636146,
    "LAST_CONSOLE_ADMIN",
    "The last administrator who can sign in at the console cannot be deleted.",
    "Give another `admin` account the `console` application first.",
);

#[cfg(feature = "accounts")]
pub(crate) static SECOND_METHOD_APPLICATION: ErrorEntry = ErrorEntry::new(
    5636154,
    "SECOND_METHOD_APPLICATION",
    "A second method exists only for SSH and the service processor.",
    "Remove it from the entries of other applications.",
);

#[cfg(feature = "accounts")]
pub(crate) static SECOND_METHOD_NEEDS_FIRST: ErrorEntry = ErrorEntry::new(
    5636155,
    "SECOND_METHOD_NEEDS_FIRST",
    "The first method does not admit a second one; `password`, `publickey` and `nsswitch` do.",
    "Change the first method or drop the second.",
);

#[cfg(feature = "accounts")]
pub(crate) static METHODS_IDENTICAL: ErrorEntry = ErrorEntry::new(
    5636156,
    "METHODS_IDENTICAL",
    "First and second method are the same.",
    "Choose two different ones.",
);

#[cfg(feature = "accounts")]
pub(crate) static DOMAIN_WITHOUT_SECOND_METHOD: ErrorEntry = ErrorEntry::new(
    5636157,
    "DOMAIN_WITHOUT_SECOND_METHOD",
    "With `domain` as the first method there can be no second one.",
    "Drop the second method.",
);

#[cfg(feature = "accounts")]
pub(crate) static SECOND_METHOD_SINGLE_ENTRY: ErrorEntry = ErrorEntry::new(
    5636159,
    "SECOND_METHOD_SINGLE_ENTRY",
    "With a second method set, the user can have one entry only for that application.",
    "Remove the other entries for the same application.",
);

#[cfg(feature = "accounts")]
pub(crate) static PASSWORD_WITH_NSSWITCH: ErrorEntry = ErrorEntry::new(
    5636164,
    "PASSWORD_WITH_NSSWITCH",
    "`password` and `nsswitch` cannot be combined as first and second method.",
    "Make one of them `publickey`.",
);

#[cfg(feature = "accounts")]
pub(crate) static SECOND_METHOD_NOT_FOR_GROUPS: ErrorEntry = ErrorEntry::new(
    5636165,
    "SECOND_METHOD_NOT_FOR_GROUPS",
    "Accounts that stand for an LDAP or NIS group cannot have a second method.",
    "Drop the second method, or create accounts for the members.",
);

#[cfg(feature = "roles")]
pub(crate) static ROLE_MAPPED_TO_REST_ROLE: ErrorEntry = ErrorEntry::new(
    5636168,
    "ROLE_MAPPED_TO_REST_ROLE",
    "This role for commands is derived from a role for the API.",
    "Change the API role; this one follows.",
);

#[cfg(feature = "roles")]
pub(crate) static PATH_MALFORMED: ErrorEntry = ErrorEntry::new(
    5636169,
    "PATH_MALFORMED",
    "The path of the privilege is malformed or of a kind that is not supported.",
    "Check its characters; only some endpoints may name a single object.",
);

#[cfg(feature = "roles")]
pub(crate) static PATH_UNKNOWN: ErrorEntry = ErrorEntry::new(
    5636170,
    "PATH_UNKNOWN",
    "No endpoint of the API has this path.",
    "Check its spelling and that the release has it.",
);

#[cfg(feature = "roles")]
pub(crate) static ROLE_EXISTS_AS_COMMAND_ROLE: ErrorEntry = ErrorEntry::new(
    5636171,
    "ROLE_EXISTS_AS_COMMAND_ROLE",
    "A role of this name exists among the roles for commands.",
    "Choose another name, or delete that role first.",
);

#[cfg(feature = "roles")]
pub(crate) static ROLE_IN_USE: ErrorEntry = ErrorEntry::new(
    5636172,
    "ROLE_IN_USE",
    "Accounts still have this role.",
    "Give them another role, or delete them, first.",
);

#[cfg(feature = "roles")]
pub(crate) static REST_ROLES_NEED_9_6: ErrorEntry = ErrorEntry::new(
    5636173,
    "REST_ROLES_NEED_9_6",
    "The whole cluster must run 9.6 or later.",
    "Finish the upgrade first.",
);

#[cfg(feature = "accounts")]
pub(crate) static PASSWORD_OF_OTHERS: ErrorEntry = ErrorEntry::new(
    5636174,
    "PASSWORD_OF_OTHERS",
    "The caller may change no password but their own.",
    "Sign in as that user, or as an administrator with more rights.",
);

#[cfg(feature = "roles")]
pub(crate) static SVM_ADMIN_API_FORBIDDEN: ErrorEntry = ErrorEntry::new(
    5636175,
    "SVM_ADMIN_API_FORBIDDEN",
    "Administrators of an SVM cannot be given access to this endpoint.",
    "Leave the path out of roles of an SVM.",
);

#[cfg(feature = "accounts")]
pub(crate) static APPLICATION_AND_METHOD_DISAGREE: ErrorEntry = ErrorEntry::new(
    5636176,
    "APPLICATION_AND_METHOD_DISAGREE",
    "The application cannot be used with this method of authentication.",
    "Choose a method that the application supports.",
);

#[cfg(feature = "accounts")]
pub(crate) static APPLICATION_INVALID: ErrorEntry = ErrorEntry::new(
    5636178,
    "APPLICATION_INVALID",
    "The value of `application` is none that ONTAP knows.",
    "Use one of the documented values.",
);

#[cfg(feature = "accounts")]
pub(crate) static AMQP_NOT_FOR_SVM: ErrorEntry = ErrorEntry::new(
    5636179,
    "AMQP_NOT_FOR_SVM",
    "Accounts of a data SVM cannot use AMQP.",
    "Leave the `amqp` application out.",
);

#[cfg(feature = "roles")]
pub(crate) static GRANULAR_ROLES_DISABLED: ErrorEntry = ErrorEntry::new(
    5636184,
    "GRANULAR_ROLES_DISABLED",
    "Privileges for single objects are switched off.",
    "Use the path without a UUID.",
);

#[cfg(feature = "roles")]
pub(crate) static PATH_UUID_NOT_FOUND: ErrorEntry = ErrorEntry::new(
    5636185,
    "PATH_UUID_NOT_FOUND",
    "The object whose UUID stands in the path does not exist.",
    "Check the UUID.",
);

#[cfg(feature = "roles")]
pub(crate) static GRANULAR_ROLES_NEED_9_10_1: ErrorEntry = ErrorEntry::new(
    5636186,
    "GRANULAR_ROLES_NEED_9_10_1",
    "The whole cluster must run 9.10.1 or later before privileges can name single objects.",
    "Finish the upgrade first.",
);

#[cfg(feature = "roles")]
pub(crate) static PATH_KINDS_MIXED: ErrorEntry = ErrorEntry::new(
    5636191,
    "PATH_KINDS_MIXED",
    "A role holds either paths of the API or commands, not both.",
    "Make two roles.",
);

#[cfg(feature = "roles")]
pub(crate) static QUERY_NOT_FOR_API_PATH: ErrorEntry = ErrorEntry::new(
    5636192,
    "QUERY_NOT_FOR_API_PATH",
    "A query is possible with commands only, not with paths of the API.",
    "Leave the query out.",
);

#[cfg(feature = "accounts")]
pub(crate) static FASTBIND_COMBINATION: ErrorEntry = ErrorEntry::new(
    5636197,
    "FASTBIND_COMBINATION",
    "LDAP fast bind does not go with this application and method.",
    "Use it with `ssh`, `ontapi` or `http`, and `nsswitch`.",
);

#[cfg(feature = "accounts")]
pub(crate) static FASTBIND_NEEDS_NSSWITCH: ErrorEntry = ErrorEntry::new(
    5636198,
    "FASTBIND_NEEDS_NSSWITCH",
    "LDAP fast bind needs `nsswitch` as the method.",
    "Set the method to `nsswitch`, or turn fast bind off.",
);

#[cfg(feature = "roles")]
pub(crate) static ACCESS_NOT_FOR_COMMAND: ErrorEntry = ErrorEntry::new(
    5636200,
    "ACCESS_NOT_FOR_COMMAND",
    "Commands and command directories take `none`, `readonly` and `all` only.",
    "Choose one of these.",
);

#[cfg(feature = "accounts")]
pub(crate) static BACKSLASH_OUTSIDE_DOMAIN: ErrorEntry = ErrorEntry::new(
    5636206,
    "BACKSLASH_OUTSIDE_DOMAIN",
    "A backslash in the name is for users of a Windows domain only.",
    "Remove it, or use the method `domain`.",
);

#[cfg(feature = "accounts")]
pub(crate) static DOMAIN_PARTNER_METHOD: ErrorEntry = ErrorEntry::new(
    5636207,
    "DOMAIN_PARTNER_METHOD",
    "`domain` can be combined with `publickey` or with nothing.",
    "Set the other method to `publickey` or `none`.",
);

#[cfg(any(
    feature = "accounts",
    feature = "roles"
))]
pub(crate) static FASTBIND_LDAP_INSECURE_CREATE: ErrorEntry = ErrorEntry::new(
    5636210,
    "FASTBIND_LDAP_INSECURE_CREATE",
    "Fast bind needs an LDAP connection that is set up and encrypted, which the SVM lacks; the account was not created.",
    "Configure LDAP with StartTLS or LDAPS for that SVM first.",
);

#[cfg(feature = "accounts")]
pub(crate) static TOTP_FIRST_METHOD: ErrorEntry = ErrorEntry::new(
    5636212,
    "TOTP_FIRST_METHOD",
    "TOTP can only follow `password` or `publickey`.",
    "Change the first method.",
);

#[cfg(feature = "accounts")]
pub(crate) static TOTP_NEEDS_9_13_1: ErrorEntry = ErrorEntry::new(
    5636214,
    "TOTP_NEEDS_9_13_1",
    "The whole cluster must run 9.13.1 or later before TOTP can be a second method.",
    "Finish the upgrade first.",
);

#[cfg(feature = "accounts")]
pub(crate) static GROUP_APPLICATION: ErrorEntry = ErrorEntry::new(
    5636223,
    "GROUP_APPLICATION",
    "An account can stand for an LDAP or NIS group with `ssh`, `ontapi` and `http` only.",
    "Leave `is_ns_switch_group` off for other applications.",
);

#[cfg(feature = "accounts")]
pub(crate) static SP_SECOND_METHOD_NEEDS_9_15_1: ErrorEntry = ErrorEntry::new(
    5636224,
    "SP_SECOND_METHOD_NEEDS_9_15_1",
    "The whole cluster must run 9.15.1 or later before accounts of the service processor can have a second factor.",
    "Finish the upgrade first.",
);

#[cfg(feature = "accounts")]
pub(crate) static SP_SECOND_METHOD: ErrorEntry = ErrorEntry::new(
    5636225,
    "SP_SECOND_METHOD",
    "The second factor at the service processor is `publickey` or `none`.",
    "Choose one of these.",
);

#[cfg(feature = "accounts")]
pub(crate) static CAPABILITY_CHECK_FAILED: ErrorEntry = ErrorEntry::new(
    5636226,
    "CAPABILITY_CHECK_FAILED",
    "ONTAP failed to find out which capabilities the cluster has.",
    "Try again; check that all nodes are up and on the same release.",
);

#[cfg(feature = "groups")]
pub(crate) static GROUP_LIMIT: ErrorEntry = ErrorEntry::new(
    5636231,
    "GROUP_LIMIT",
    "All group IDs are taken.",
    "Delete groups that are no longer needed.",
);

#[cfg(feature = "groups")]
pub(crate) static GROUP_NAME_LENGTH: ErrorEntry = ErrorEntry::new(
    5636232,
    "GROUP_NAME_LENGTH",
    "The group name is empty or too long.",
    "Use 1 to 64 characters.",
);

#[cfg(feature = "accounts")]
pub(crate) static FASTBIND_LDAP_INSECURE_MODIFY: ErrorEntry = ErrorEntry::new(
    5636233,
    "FASTBIND_LDAP_INSECURE_MODIFY",
    "Fast bind needs an LDAP connection that is set up and encrypted, which the SVM lacks; the account was not changed.",
    "Configure LDAP with StartTLS or LDAPS for that SVM first.",
);

#[cfg(feature = "groups")]
pub(crate) static GROUP_UUID_DUPLICATE: ErrorEntry = ErrorEntry::new(
    5636235,
    "GROUP_UUID_DUPLICATE",
    "Another group has this UUID already.",
    "Check the UUID at the identity provider.",
);

#[cfg(feature = "group")]
pub(crate) static GROUP_ID_NOT_FOUND: ErrorEntry = ErrorEntry::new(
    5636242,
    "GROUP_ID_NOT_FOUND",
    "No group has this ID.",
    "Make the group known under `/security/groups` and use the ID it gets.",
);

#[cfg(any(
    feature = "external-role-mappings",
    feature = "group"
))]
pub(crate) static MAPPED_ROLE_NOT_FOUND: ErrorEntry = ErrorEntry::new(
    5636243,
    "MAPPED_ROLE_NOT_FOUND",
    "The role to be mapped to does not exist, or not in the SVM that the group belongs to.",
    "Create the role there first.",
);

#[cfg(feature = "groups")]
pub(crate) static GROUP_IN_USE: ErrorEntry = ErrorEntry::new(
    5636244,
    "GROUP_IN_USE",
    "A role mapping still refers to the group.",
    "Delete its mappings under `/security/group/role-mappings` first.",
);

#[cfg(feature = "roles")]
pub(crate) static ROLE_MAPPED_TO_GROUP: ErrorEntry = ErrorEntry::new(
    5636245,
    "ROLE_MAPPED_TO_GROUP",
    "An external group is still mapped to the role.",
    "Delete the mapping under `/security/group/role-mappings` first.",
);

#[cfg(feature = "roles")]
pub(crate) static REST_ROLE_MAPPED_TO_GROUP: ErrorEntry = ErrorEntry::new(
    5636246,
    "REST_ROLE_MAPPED_TO_GROUP",
    "An external group is still mapped to this API role.",
    "Delete the mapping under `/security/group/role-mappings` first.",
);

#[cfg(feature = "roles")]
pub(crate) static REST_ROLE_MAPPED_EXTERNALLY: ErrorEntry = ErrorEntry::new(
    5636247,
    "REST_ROLE_MAPPED_EXTERNALLY",
    "An external role is still mapped to this API role.",
    "Delete the mapping under `/security/external-role-mappings` first.",
);

#[cfg(feature = "roles")]
pub(crate) static ROLE_MAPPED_EXTERNALLY: ErrorEntry = ErrorEntry::new(
    5636249,
    "ROLE_MAPPED_EXTERNALLY",
    "An external role is still mapped to the role.",
    "Delete the mapping under `/security/external-role-mappings` first.",
);

#[cfg(feature = "accounts")]
pub(crate) static SECOND_METHOD_APPLICATION_HTTP: ErrorEntry = ErrorEntry::new(
    5636250,
    "SECOND_METHOD_APPLICATION_HTTP",
    "A second method exists only for HTTP, SSH and the service processor.",
    "Remove it from the entries of other applications.",
);

#[cfg(feature = "accounts")]
pub(crate) static HTTP_SECOND_METHOD: ErrorEntry = ErrorEntry::new(
    5636251,
    "HTTP_SECOND_METHOD",
    "The second method for HTTP is `publickey`, after `password`, `domain` or `nsswitch` as the first.",
    "Change the methods of the `http` entry accordingly.",
);

#[cfg(feature = "roles")]
pub(crate) static ROLE_NAME_LENGTH: ErrorEntry = ErrorEntry::new(
    5636258,
    "ROLE_NAME_LENGTH",
    "The name of the role is longer than 256 characters.",
    "Shorten it.",
);

#[cfg(feature = "roles")]
pub(crate) static AIDE_CHILD_NOT_FOUND: ErrorEntry = ErrorEntry::new(
    5636259,
    "AIDE_CHILD_NOT_FOUND",
    "The child object in the path does not exist below the AIDE object that the path names.",
    "Check both identifiers.",
);

#[cfg(feature = "roles")]
pub(crate) static AIDE_GRANDCHILD_NOT_FOUND: ErrorEntry = ErrorEntry::new(
    5636261,
    "AIDE_GRANDCHILD_NOT_FOUND",
    "The third object in the path does not exist below the two AIDE objects before it.",
    "Check the identifiers from left to right.",
);

#[cfg(feature = "roles")]
pub(crate) static ROLE_NAME_RESERVED: ErrorEntry = ErrorEntry::new(
    5636262,
    "ROLE_NAME_RESERVED",
    "The system keeps this role name for itself.",
    "Choose another name.",
);

#[cfg(feature = "authentication")]
pub(crate) static PUBLIC_KEY_EXISTS: ErrorEntry = ErrorEntry::new(
    5832705,
    "PUBLIC_KEY_EXISTS",
    "The account has this key for this application already.",
    "Use the key that is there, or another index and key.",
);

#[cfg(feature = "authentication")]
pub(crate) static PUBLIC_KEY_FINGERPRINT_FAILED: ErrorEntry = ErrorEntry::new(
    5832707,
    "PUBLIC_KEY_FINGERPRINT_FAILED",
    "The fingerprint of the key could not be computed.",
    "Check that the text is a complete public key.",
);

#[cfg(feature = "authentication")]
pub(crate) static PUBLIC_KEY_METHOD_MISSING: ErrorEntry = ErrorEntry::new(
    5832722,
    "PUBLIC_KEY_METHOD_MISSING",
    "The account cannot sign in with public keys for this application.",
    "Add `publickey` to the account's methods for SSH first.",
);

#[cfg(feature = "accounts")]
pub(crate) static LAST_CONSOLE_ADMIN_LOCK: ErrorEntry = ErrorEntry::new(
    7077896,
    "LAST_CONSOLE_ADMIN_LOCK",
    "The last administrator with access to the console cannot be locked.",
    "Give another `admin` account the `console` application first.",
);

#[cfg(feature = "accounts")]
pub(crate) static NAME_CHARACTER: ErrorEntry = ErrorEntry::new(
    7077897,
    "NAME_CHARACTER",
    "The account name holds a character that is not allowed.",
    "Remove it.",
);

#[cfg(feature = "accounts")]
pub(crate) static NAME_NEEDS_LETTERS_AND_DIGITS: ErrorEntry = ErrorEntry::new(
    7077898,
    "NAME_NEEDS_LETTERS_AND_DIGITS",
    "The rules for names ask for letters as well as digits.",
    "Choose a name with both.",
);

#[cfg(feature = "accounts")]
pub(crate) static NAME_LENGTH: ErrorEntry = ErrorEntry::new(
    7077899,
    "NAME_LENGTH",
    "The account name is too short or too long for the rules in force.",
    "Choose a name of 3 to 64 characters that meets the role's rules.",
);

#[cfg(feature = "accounts")]
pub(crate) static ROLE_UNDEFINED_FOR_SVM: ErrorEntry = ErrorEntry::new(
    7077906,
    "ROLE_UNDEFINED_FOR_SVM",
    "The SVM has no role of that name.",
    "Use a role of that SVM, or create it first.",
);

#[cfg(feature = "accounts")]
pub(crate) static NO_PASSWORD_METHOD: ErrorEntry = ErrorEntry::new(
    7077911,
    "NO_PASSWORD_METHOD",
    "The user does not sign in by password, so there is none to change.",
    "Add the `password` method to an application first.",
);

#[cfg(any(
    feature = "accounts",
    feature = "authentication"
))]
pub(crate) static PASSWORD_CONTAINS_NAME: ErrorEntry = ErrorEntry::new(
    7077918,
    "PASSWORD_CONTAINS_NAME",
    "The password contains the name of the account.",
    "Choose another password.",
);

#[cfg(any(
    feature = "accounts",
    feature = "authentication"
))]
pub(crate) static PASSWORD_TOO_SHORT: ErrorEntry = ErrorEntry::new(
    7077919,
    "PASSWORD_TOO_SHORT",
    "The new password has fewer characters than the rules ask for.",
    "Choose a longer one.",
);

#[cfg(any(
    feature = "accounts",
    feature = "authentication"
))]
pub(crate) static PASSWORD_NEEDS_LETTERS_AND_DIGITS: ErrorEntry = ErrorEntry::new(
    7077920,
    "PASSWORD_NEEDS_LETTERS_AND_DIGITS",
    "The new password must contain letters as well as digits.",
    "Add what is missing.",
);

#[cfg(any(
    feature = "accounts",
    feature = "authentication"
))]
pub(crate) static PASSWORD_NEEDS_SPECIAL: ErrorEntry = ErrorEntry::new(
    7077921,
    "PASSWORD_NEEDS_SPECIAL",
    "The new password has fewer special characters than the rules ask for.",
    "Add some.",
);

#[cfg(any(
    feature = "accounts",
    feature = "authentication"
))]
pub(crate) static PASSWORD_REUSED: ErrorEntry = ErrorEntry::new(
    7077924,
    "PASSWORD_REUSED",
    "The new password was in use before, too recently for the rules.",
    "Choose one that is not among the last few.",
);

#[cfg(any(
    feature = "accounts",
    feature = "authentication"
))]
pub(crate) static PASSWORD_UNCHANGED: ErrorEntry = ErrorEntry::new(
    7077925,
    "PASSWORD_UNCHANGED",
    "New and old password are the same.",
    "Choose a different one.",
);

#[cfg(feature = "accounts")]
pub(crate) static CANNOT_LOCK_PASSWORDLESS: ErrorEntry = ErrorEntry::new(
    7077929,
    "CANNOT_LOCK_PASSWORDLESS",
    "The account has no password, or does not sign in with one, and so cannot be locked.",
    "Set a password first, or remove the account's applications instead.",
);

#[cfg(any(
    feature = "accounts",
    feature = "authentication"
))]
pub(crate) static PASSWORD_TOO_LONG: ErrorEntry = ErrorEntry::new(
    7077940,
    "PASSWORD_TOO_LONG",
    "The password is longer than ONTAP can take.",
    "Keep it to 128 characters at most.",
);

#[cfg(any(
    feature = "accounts",
    feature = "authentication"
))]
pub(crate) static PASSWORD_RULES_EXCEED_LENGTH: ErrorEntry = ErrorEntry::new(
    7077941,
    "PASSWORD_RULES_EXCEED_LENGTH",
    "The rules for passwords taken together ask for more than the 128 characters that are possible.",
    "Relax the rules of the role.",
);

#[cfg(feature = "accounts")]
pub(crate) static ADMIN_PASSWORD_UNSET: ErrorEntry = ErrorEntry::new(
    7078900,
    "ADMIN_PASSWORD_UNSET",
    "The account has no password yet, and one is needed.",
    "Send a password along.",
);

#[cfg(feature = "audit")]
pub(crate) static AUDIT_HOST_UNPINGABLE: ErrorEntry = ErrorEntry::new(
    9240603,
    "AUDIT_HOST_UNPINGABLE",
    "The destination host does not answer to ping.",
    "Repair the connection, or send the request with `force` to skip the check.",
);

#[cfg(feature = "audit")]
pub(crate) static AUDIT_HOST_UNRESOLVED: ErrorEntry = ErrorEntry::new(
    9240604,
    "AUDIT_HOST_UNRESOLVED",
    "The name of the destination host cannot be resolved.",
    "Check the name and the DNS configuration, or use an address.",
);

#[cfg(feature = "audit")]
pub(crate) static AUDIT_HOST_UNREACHABLE: ErrorEntry = ErrorEntry::new(
    9240609,
    "AUDIT_HOST_UNREACHABLE",
    "A connection to the destination host cannot be established.",
    "Check address, port and firewalls, and that a syslog server listens there.",
);

#[cfg(feature = "cluster")]
pub(crate) static PRECLUSTER: ErrorEntry = ErrorEntry::new(
    9241607,
    "PRECLUSTER",
    "There is no cluster on these nodes yet, so hardly anything but creating one is possible.",
    "Create the cluster first.",
);

#[cfg(feature = "login")]
pub(crate) static CLUSTER_ADMIN_ONLY_MESSAGE: ErrorEntry = ErrorEntry::new(
    10225636,
    "CLUSTER_ADMIN_ONLY_MESSAGE",
    "`show_cluster_message` can be changed by administrators of the cluster only.",
    "Ask one of them, or leave the property out.",
);

#[cfg(feature = "ssh")]
pub(crate) static SSH_KEY_EXCHANGE_EMPTY: ErrorEntry = ErrorEntry::new(
    10682372,
    "SSH_KEY_EXCHANGE_EMPTY",
    "At least one key exchange algorithm must be left.",
    "Send one.",
);

#[cfg(feature = "ssh")]
pub(crate) static SSH_CIPHERS_EMPTY: ErrorEntry = ErrorEntry::new(
    10682373,
    "SSH_CIPHERS_EMPTY",
    "At least one cipher must be left.",
    "Send one.",
);

#[cfg(feature = "ssh")]
pub(crate) static SSH_KEY_EXCHANGE_FAILED: ErrorEntry = ErrorEntry::new(
    10682375,
    "SSH_KEY_EXCHANGE_FAILED",
    "The key exchange algorithms could not be changed.",
    "Try again.",
);

#[cfg(feature = "ssh")]
pub(crate) static SSH_CIPHERS_FAILED: ErrorEntry = ErrorEntry::new(
    10682378,
    "SSH_CIPHERS_FAILED",
    "The ciphers could not be changed.",
    "Try again.",
);

#[cfg(feature = "ssh")]
pub(crate) static SSH_KEY_EXCHANGE_NOT_FIPS: ErrorEntry = ErrorEntry::new(
    10682399,
    "SSH_KEY_EXCHANGE_NOT_FIPS",
    "A key exchange algorithm is not permitted in FIPS mode.",
    "Leave it out.",
);

#[cfg(feature = "ssh")]
pub(crate) static SSH_MAC_FAILED: ErrorEntry = ErrorEntry::new(
    10682400,
    "SSH_MAC_FAILED",
    "The MAC algorithms could not be changed.",
    "Try again.",
);

#[cfg(feature = "ssh")]
pub(crate) static SSH_MAC_NOT_FIPS: ErrorEntry = ErrorEntry::new(
    10682401,
    "SSH_MAC_NOT_FIPS",
    "A MAC algorithm is not permitted in FIPS mode.",
    "Leave it out.",
);

#[cfg(feature = "ssh")]
pub(crate) static SSH_MAC_EMPTY: ErrorEntry = ErrorEntry::new(
    10682403,
    "SSH_MAC_EMPTY",
    "At least one MAC algorithm must be left.",
    "Send one.",
);

#[cfg(feature = "ssh")]
pub(crate) static SSH_RETRIES_FAILED: ErrorEntry = ErrorEntry::new(
    10682413,
    "SSH_RETRIES_FAILED",
    "The number of attempts could not be changed.",
    "Try again.",
);

#[cfg(feature = "ssh")]
pub(crate) static SSH_CIPHER_NOT_FIPS: ErrorEntry = ErrorEntry::new(
    10682418,
    "SSH_CIPHER_NOT_FIPS",
    "A cipher is not permitted in FIPS mode.",
    "Leave it out.",
);

#[cfg(feature = "ssh")]
pub(crate) static SSH_ADMIN_SVM: ErrorEntry = ErrorEntry::new(
    10682420,
    "SSH_ADMIN_SVM",
    "The administrative SVM is changed under `/security/ssh`.",
    "Use that resource.",
);

#[cfg(feature = "ssh")]
pub(crate) static SSH_HOST_KEY_EMPTY: ErrorEntry = ErrorEntry::new(
    10682423,
    "SSH_HOST_KEY_EMPTY",
    "At least one host key algorithm must be left.",
    "Send one.",
);

#[cfg(feature = "ssh")]
pub(crate) static SSH_HOST_KEY_NOT_FIPS: ErrorEntry = ErrorEntry::new(
    10682424,
    "SSH_HOST_KEY_NOT_FIPS",
    "A host key algorithm is not permitted in FIPS mode.",
    "Leave it out.",
);

#[cfg(feature = "ssh")]
pub(crate) static SSH_HOST_KEY_FAILED: ErrorEntry = ErrorEntry::new(
    10682425,
    "SSH_HOST_KEY_FAILED",
    "The host key algorithms could not be changed.",
    "Try again.",
);

#[cfg(feature = "ssh")]
pub(crate) static SSH_SETTING_FAILED: ErrorEntry = ErrorEntry::new(
    10682426,
    "SSH_SETTING_FAILED",
    "The setting for `ssh-rsa` signatures, or the time to sign in, could not be changed.",
    "Try again.",
);

#[cfg(feature = "ssh")]
pub(crate) static SSH_CIPHER_FIPS_FORBIDDEN: ErrorEntry = ErrorEntry::new(
    10682428,
    "SSH_CIPHER_FIPS_FORBIDDEN",
    "FIPS mode does not permit one of the ciphers.",
    "Leave it out.",
);

#[cfg(feature = "ssh")]
pub(crate) static SSH_KEY_EXCHANGE_NEEDS_9_16_1: ErrorEntry = ErrorEntry::new(
    10682429,
    "SSH_KEY_EXCHANGE_NEEDS_9_16_1",
    "The whole cluster must run 9.16.1 or later for `diffie_hellman_group16_sha512` and `diffie_hellman_group18_sha512`.",
    "Finish the upgrade, or leave them out.",
);

#[cfg(feature = "ssh")]
pub(crate) static SSH_GRACE_TIME_FAILED: ErrorEntry = ErrorEntry::new(
    10682430,
    "SSH_GRACE_TIME_FAILED",
    "The time to sign in could not be changed.",
    "Try again.",
);

#[cfg(feature = "authentication")]
pub(crate) static SAML_METADATA_DOWNLOAD: ErrorEntry = ErrorEntry::new(
    12320789,
    "SAML_METADATA_DOWNLOAD",
    "The metadata of the identity provider could not be downloaded.",
    "Check the URI and that the cluster reaches it.",
);

#[cfg(feature = "authentication")]
pub(crate) static SAML_DISABLE_RESTRICTED: ErrorEntry = ErrorEntry::new(
    12320791,
    "SAML_DISABLE_RESTRICTED",
    "SAML can be disabled only at the console or by somebody who signed in through SAML.",
    "Sign in one of these ways.",
);

#[cfg(feature = "authentication")]
pub(crate) static SAML_HOST_INVALID: ErrorEntry = ErrorEntry::new(
    12320794,
    "SAML_HOST_INVALID",
    "The host of the service provider must be the management address of the cluster, or of a node where there is none.",
    "Send that address.",
);

#[cfg(feature = "authentication")]
pub(crate) static SAML_HOST_NEEDED: ErrorEntry = ErrorEntry::new(
    12320795,
    "SAML_HOST_NEEDED",
    "A management address of the cluster or of a node is needed.",
    "Send it as the host.",
);

#[cfg(feature = "authentication")]
pub(crate) static SAML_ENABLED: ErrorEntry = ErrorEntry::new(
    12320803,
    "SAML_ENABLED",
    "The configuration cannot be removed while SAML is enabled.",
    "Disable it first.",
);

#[cfg(feature = "authentication")]
pub(crate) static SAML_CERTIFICATE_MISMATCH: ErrorEntry = ErrorEntry::new(
    12320805,
    "SAML_CERTIFICATE_MISMATCH",
    "No installed certificate fits what the request says about it.",
    "Compare with `/security/certificates`.",
);

#[cfg(feature = "authentication")]
pub(crate) static SAML_CERTIFICATE_NOT_INSTALLED: ErrorEntry = ErrorEntry::new(
    12320806,
    "SAML_CERTIFICATE_NOT_INSTALLED",
    "The certificate that was described is not among the installed ones.",
    "Install it first, or correct the description.",
);

#[cfg(feature = "authentication")]
pub(crate) static SAML_IDP_URI_INVALID: ErrorEntry = ErrorEntry::new(
    12320814,
    "SAML_IDP_URI_INVALID",
    "The URI of the identity provider is not valid.",
    "Check its spelling.",
);

#[cfg(feature = "authentication")]
pub(crate) static SAML_IDP_URI_SCHEME: ErrorEntry = ErrorEntry::new(
    12320815,
    "SAML_IDP_URI_SCHEME",
    "The URI of the identity provider must begin with HTTPS or FTPS.",
    "Use one of these.",
);

#[cfg(feature = "authentication")]
pub(crate) static SAML_METADATA_SLOW: ErrorEntry = ErrorEntry::new(
    12320817,
    "SAML_METADATA_SLOW",
    "The metadata is still being generated.",
    "Wait and look again.",
);

#[cfg(feature = "authentication")]
pub(crate) static SAML_METADATA_UNVERIFIABLE: ErrorEntry = ErrorEntry::new(
    12320819,
    "SAML_METADATA_UNVERIFIABLE",
    "The server of the metadata cannot be verified without HTTPS.",
    "Use an HTTPS URI, or set `verify_metadata_server` to false.",
);

#[cfg(feature = "authentication")]
pub(crate) static SAML_CERTIFICATE_SERIAL_NOT_FOUND: ErrorEntry = ErrorEntry::new(
    12320820,
    "SAML_CERTIFICATE_SERIAL_NOT_FOUND",
    "No installed certificate has this CA and serial number.",
    "Compare with `/security/certificates`.",
);

#[cfg(feature = "authentication")]
pub(crate) static SAML_CERTIFICATE_NAME_NOT_FOUND: ErrorEntry = ErrorEntry::new(
    12320821,
    "SAML_CERTIFICATE_NAME_NOT_FOUND",
    "No installed certificate has this common name.",
    "Compare with `/security/certificates`.",
);

#[cfg(feature = "authentication")]
pub(crate) static SAML_HOST_NOT_MANAGEMENT: ErrorEntry = ErrorEntry::new(
    12320823,
    "SAML_HOST_NOT_MANAGEMENT",
    "The host is not a management address of the cluster.",
    "Send the cluster's management address, or a node's where there is none.",
);

#[cfg(feature = "authentication")]
pub(crate) static SAML_CONFIGURED_CREATE: ErrorEntry = ErrorEntry::new(
    12320825,
    "SAML_CONFIGURED_CREATE",
    "Default metadata cannot be made any more, since SAML is configured.",
    "Remove the SAML configuration first, if that is what you want.",
);

#[cfg(feature = "authentication")]
pub(crate) static SAML_CONFIGURED_DELETE: ErrorEntry = ErrorEntry::new(
    12320826,
    "SAML_CONFIGURED_DELETE",
    "Default metadata cannot be removed while SAML is configured.",
    "Remove the SAML configuration first.",
);

#[cfg(feature = "authentication")]
pub(crate) static SAML_CA_DIFFERS: ErrorEntry = ErrorEntry::new(
    12320827,
    "SAML_CA_DIFFERS",
    "The CA is not the one of the default metadata.",
    "Send the same, or remove the default metadata.",
);

#[cfg(feature = "authentication")]
pub(crate) static SAML_HOST_DIFFERS: ErrorEntry = ErrorEntry::new(
    12320828,
    "SAML_HOST_DIFFERS",
    "The host is not the one of the default metadata.",
    "Send the same, or remove the default metadata.",
);

#[cfg(feature = "authentication")]
pub(crate) static SAML_SERIAL_DIFFERS: ErrorEntry = ErrorEntry::new(
    12320829,
    "SAML_SERIAL_DIFFERS",
    "The serial number is not the one of the default metadata.",
    "Send the same, or remove the default metadata.",
);

#[cfg(feature = "authentication")]
pub(crate) static SAML_COMMON_NAME_DIFFERS: ErrorEntry = ErrorEntry::new(
    12320830,
    "SAML_COMMON_NAME_DIFFERS",
    "The common name is not the one of the default metadata.",
    "Send the same, or remove the default metadata.",
);

#[cfg(feature = "authentication")]
pub(crate) static SAML_METADATA_EXISTS: ErrorEntry = ErrorEntry::new(
    12320831,
    "SAML_METADATA_EXISTS",
    "Default metadata exists already.",
    "Use it, or remove it first.",
);

#[cfg(feature = "authentication")]
pub(crate) static SAML_WEB_SERVER_BUSY: ErrorEntry = ErrorEntry::new(
    12320832,
    "SAML_WEB_SERVER_BUSY",
    "The web server is still being set up.",
    "Try again in a while.",
);

#[cfg(feature = "roles")]
pub(crate) static SVM_ID_LOOKUP_FAILED: ErrorEntry = ErrorEntry::new(
    13434890,
    "SVM_ID_LOOKUP_FAILED",
    "ONTAP could not look up the internal ID of the owning SVM.",
    "Check the owner and try again.",
);

#[cfg(feature = "roles")]
pub(crate) static SVM_UUID_LOOKUP_FAILED: ErrorEntry = ErrorEntry::new(
    13434891,
    "SVM_UUID_LOOKUP_FAILED",
    "ONTAP could not look up the UUID of the owning SVM.",
    "Check the owner and try again.",
);

#[cfg(feature = "roles")]
pub(crate) static ROLE_REQUIRED: ErrorEntry = ErrorEntry::new(
    13434892,
    "ROLE_REQUIRED",
    "The request lacks the role.",
    "Send it.",
);

#[cfg(feature = "roles")]
pub(crate) static OWNER_SVM_NOT_FOUND: ErrorEntry = ErrorEntry::new(
    13434893,
    "OWNER_SVM_NOT_FOUND",
    "The SVM that is to own the role does not exist.",
    "Check name or UUID.",
);

#[cfg(feature = "authentication")]
pub(crate) static SVM_BEING_CREATED: ErrorEntry = ErrorEntry::new(
    13434916,
    "SVM_BEING_CREATED",
    "The SVM is still being created.",
    "Wait a few minutes and try again.",
);

#[cfg(feature = "key-stores")]
pub(crate) static KEYSTORE_SVM_NOT_FOUND: ErrorEntry = ErrorEntry::new(
    13434920,
    "KEYSTORE_SVM_NOT_FOUND",
    "The SVM does not exist.",
    "Check name or UUID.",
);

#[cfg(feature = "authentication")]
pub(crate) static NIS_IPV4_UNSUPPORTED: ErrorEntry = ErrorEntry::new(
    23724086,
    "NIS_IPV4_UNSUPPORTED",
    "The IPv4 address is one that no server can have, such as multicast or loopback.",
    "Use the server's own address.",
);

#[cfg(feature = "authentication")]
pub(crate) static NIS_IPV6_UNSUPPORTED: ErrorEntry = ErrorEntry::new(
    23724087,
    "NIS_IPV6_UNSUPPORTED",
    "The IPv6 address is one that no server can have, such as link-local or multicast.",
    "Use the server's own address.",
);

#[cfg(feature = "authentication")]
pub(crate) static NIS_DNS_PARTIAL: ErrorEntry = ErrorEntry::new(
    23724109,
    "NIS_DNS_PARTIAL",
    "The name of at least one server cannot be resolved.",
    "Check the names and the DNS configuration.",
);

#[cfg(feature = "authentication")]
pub(crate) static NIS_SERVER_INVALID: ErrorEntry = ErrorEntry::new(
    23724111,
    "NIS_SERVER_INVALID",
    "A server is neither a host name nor an IP address.",
    "Correct it.",
);

#[cfg(feature = "authentication")]
pub(crate) static NIS_DNS_INTERNAL: ErrorEntry = ErrorEntry::new(
    23724112,
    "NIS_DNS_INTERNAL",
    "ONTAP failed internally while it resolved the names of the servers.",
    "Try again, or use addresses; if it keeps happening, contact technical support.",
);

#[cfg(feature = "authentication")]
pub(crate) static NO_IPV6_INTERFACE: ErrorEntry = ErrorEntry::new(
    23724130,
    "NO_IPV6_INTERFACE",
    "A server has an IPv6 address, and there is no IPv6 interface to reach it from.",
    "Create one, or use an IPv4 address.",
);

#[cfg(feature = "authentication")]
pub(crate) static LDAP_DNS_FAILED: ErrorEntry = ErrorEntry::new(
    23724132,
    "LDAP_DNS_FAILED",
    "None of the server names can be resolved.",
    "Check the names and the DNS configuration.",
);

#[cfg(feature = "certificates")]
pub(crate) static OUT_OF_MEMORY: ErrorEntry = ErrorEntry::new(
    52363365,
    "OUT_OF_MEMORY",
    "ONTAP had no memory for the operation.",
    "Try again later.",
);

#[cfg(feature = "certificates")]
pub(crate) static KEY_TYPE_UNSUPPORTED: ErrorEntry = ErrorEntry::new(
    52363366,
    "KEY_TYPE_UNSUPPORTED",
    "The key is of a type that ONTAP does not support.",
    "Use an RSA or elliptic-curve key.",
);

pub(crate) static FIPS_SSLV3: ErrorEntry = ErrorEntry::new(
    52428817,
    "FIPS_SSLV3",
    "SSLv3 is not permitted in FIPS mode.",
    "Leave it out of the protocol versions.",
);

pub(crate) static FIPS_TLSV1: ErrorEntry = ErrorEntry::new(
    52428824,
    "FIPS_TLSV1",
    "TLSv1 is not permitted in FIPS mode.",
    "Leave it out of the protocol versions.",
);

pub(crate) static FIPS_CERTIFICATE_STRENGTH: ErrorEntry = ErrorEntry::new(
    52428830,
    "FIPS_CERTIFICATE_STRENGTH",
    "The least strength that is set for certificates is too low for FIPS mode.",
    "Raise it first.",
);

pub(crate) static FIPS_TLSV1_1: ErrorEntry = ErrorEntry::new(
    52428832,
    "FIPS_TLSV1_1",
    "TLSv1.1 is not permitted in FIPS mode.",
    "Leave it out of the protocol versions.",
);

#[cfg(any(
    feature = "azure-key-vaults",
    feature = "certificates"
))]
pub(crate) static CERTIFICATE_NOT_YET_VALID: ErrorEntry = ErrorEntry::new(
    52559972,
    "CERTIFICATE_NOT_YET_VALID",
    "The validity of the certificate has not begun.",
    "Check the clock of the cluster, or wait.",
);

#[cfg(feature = "certificates")]
pub(crate) static CERTIFICATE_EXPIRED: ErrorEntry = ErrorEntry::new(
    52559973,
    "CERTIFICATE_EXPIRED",
    "The certificate has expired.",
    "Get a new one.",
);

pub(crate) static CERTIFICATE_NOT_FIPS: ErrorEntry = ErrorEntry::new(
    52559974,
    "CERTIFICATE_NOT_FIPS",
    "A certificate does not meet the demands of FIPS mode.",
    "Use stronger keys and hashes, and replace such certificates before enabling FIPS mode.",
);

#[cfg(feature = "certificates")]
pub(crate) static CERTIFICATE_MALFORMED: ErrorEntry = ErrorEntry::new(
    52559975,
    "CERTIFICATE_MALFORMED",
    "The certificate cannot be read.",
    "Send complete PEM text, with its line ends.",
);

#[cfg(feature = "certificates")]
pub(crate) static CERTIFICATE_KEY_MISMATCH: ErrorEntry = ErrorEntry::new(
    52559976,
    "CERTIFICATE_KEY_MISMATCH",
    "Private key and certificate do not belong together.",
    "Send the key that the certificate was requested with.",
);

#[cfg(feature = "certificates")]
pub(crate) static KEY_MALFORMED: ErrorEntry = ErrorEntry::new(
    52560123,
    "KEY_MALFORMED",
    "The key cannot be read.",
    "Send complete PEM text, with its line ends.",
);

#[cfg(any(
    feature = "certificate-signing-request",
    feature = "certificates"
))]
pub(crate) static HASH_FUNCTION_UNSUPPORTED: ErrorEntry = ErrorEntry::new(
    52560173,
    "HASH_FUNCTION_UNSUPPORTED",
    "The hash function cannot be used for signatures.",
    "Choose SHA-256 or stronger.",
);

#[cfg(feature = "certificates")]
pub(crate) static CERTIFICATE_IN_USE: ErrorEntry = ErrorEntry::new(
    52560272,
    "CERTIFICATE_IN_USE",
    "Something still uses the certificate.",
    "Give it another certificate first.",
);

#[cfg(feature = "certificate-signing-request")]
pub(crate) static SUBJECT_NAME_INVALID: ErrorEntry = ErrorEntry::new(
    52560423,
    "SUBJECT_NAME_INVALID",
    "The subject name cannot be understood.",
    "Write it as `key=value` pairs separated by commas.",
);

#[cfg(feature = "key-managers")]
pub(crate) static KEY_SERVERS_TOO_MANY: ErrorEntry = ErrorEntry::new(
    65536038,
    "KEY_SERVERS_TOO_MANY",
    "A key manager has at most four primary key servers.",
    "Remove one first, or add secondary servers.",
);

#[cfg(feature = "key-managers")]
pub(crate) static KEY_SERVER_IS_SECONDARY: ErrorEntry = ErrorEntry::new(
    65536042,
    "KEY_SERVER_IS_SECONDARY",
    "The server is a secondary one already.",
    "Take it off that list first.",
);

#[cfg(feature = "key-managers")]
pub(crate) static AUTH_KEYS_TOO_MANY: ErrorEntry = ErrorEntry::new(
    65536048,
    "AUTH_KEYS_TOO_MANY",
    "There are as many authentication keys as there can be.",
    "Delete those that are not used.",
);

#[cfg(feature = "key-managers")]
pub(crate) static AUTH_KEY_PASSPHRASE_LENGTH: ErrorEntry = ErrorEntry::new(
    65536053,
    "AUTH_KEY_PASSPHRASE_LENGTH",
    "The passphrase must have 20 to 32 ASCII characters.",
    "Choose another.",
);

#[cfg(feature = "key-managers")]
pub(crate) static AUTH_KEY_TAG_INVALID: ErrorEntry = ErrorEntry::new(
    65536056,
    "AUTH_KEY_TAG_INVALID",
    "The label holds blanks or other characters that are not allowed.",
    "Remove them.",
);

#[cfg(feature = "key-managers")]
pub(crate) static KEY_SERVERS_NOT_FOUND: ErrorEntry = ErrorEntry::new(
    65536074,
    "KEY_SERVERS_NOT_FOUND",
    "The key manager has no key servers.",
    "Add one first.",
);

#[cfg(feature = "key-managers")]
pub(crate) static AUTH_KEY_PUSH_FAILED: ErrorEntry = ErrorEntry::new(
    65536076,
    "AUTH_KEY_PUSH_FAILED",
    "The authentication key could not be stored on any key server.",
    "Check that the servers can be reached.",
);

#[cfg(feature = "aws-kms")]
pub(crate) static RESTORE_INCOMPLETE: ErrorEntry = ErrorEntry::new(
    65536082,
    "RESTORE_INCOMPLETE",
    "Not all keys could be fetched back.",
    "Check the service and the nodes, then try again.",
);

#[cfg(feature = "key-managers")]
pub(crate) static AUTH_KEY_RESTORE_FAILED: ErrorEntry = ErrorEntry::new(
    65536083,
    "AUTH_KEY_RESTORE_FAILED",
    "The authentication key could not be fetched back.",
    "Check that the key servers can be reached, then try again.",
);

#[cfg(any(
    feature = "key-manager-configs",
    feature = "key-managers"
))]
pub(crate) static ONBOARD_PASSPHRASE_WRONG: ErrorEntry = ErrorEntry::new(
    65536139,
    "ONBOARD_PASSPHRASE_WRONG",
    "The passphrase given as the existing one is not the one in force.",
    "Send the right one.",
);

#[cfg(feature = "key-managers")]
pub(crate) static ONBOARD_PASSPHRASE_UNCHANGED: ErrorEntry = ErrorEntry::new(
    65536150,
    "ONBOARD_PASSPHRASE_UNCHANGED",
    "Old and new passphrase are the same.",
    "Choose a different one.",
);

#[cfg(feature = "key-managers")]
pub(crate) static AUTH_KEY_COUNT_UNKNOWN: ErrorEntry = ErrorEntry::new(
    65536160,
    "AUTH_KEY_COUNT_UNKNOWN",
    "ONTAP could not find out how many authentication keys there are.",
    "Check that the key servers can be reached.",
);

#[cfg(feature = "key-stores")]
pub(crate) static SVM_KEY_NO_DATABASE: ErrorEntry = ErrorEntry::new(
    65536203,
    "SVM_KEY_NO_DATABASE",
    "The SVM's key could not be made, as the cluster's key database is not set up.",
    "Contact technical support.",
);

#[cfg(feature = "key-stores")]
pub(crate) static SVM_KEY_NO_CLUSTER_KEY: ErrorEntry = ErrorEntry::new(
    65536204,
    "SVM_KEY_NO_CLUSTER_KEY",
    "The SVM's key could not be made, as the key that protects the cluster's keys is missing.",
    "Restore the keys of the cluster first.",
);

#[cfg(feature = "barbican-kms")]
pub(crate) static SVM_KEY_KERNEL_FAILED: ErrorEntry = ErrorEntry::new(
    65536205,
    "SVM_KEY_KERNEL_FAILED",
    "The SVM's key could not be made in the kernel.",
    "Try again; if it keeps happening, contact technical support.",
);

#[cfg(feature = "key-stores")]
pub(crate) static SVM_KEY_STORE_FAILED: ErrorEntry = ErrorEntry::new(
    65536207,
    "SVM_KEY_STORE_FAILED",
    "The SVM's key could not be stored.",
    "Try again; check the key manager.",
);

#[cfg(feature = "key-managers")]
pub(crate) static SVM_KEY_DELETE_FAILED: ErrorEntry = ErrorEntry::new(
    65536208,
    "SVM_KEY_DELETE_FAILED",
    "The ID of the SVM's key could not be deleted.",
    "Try again; if it keeps happening, contact technical support.",
);

#[cfg(feature = "key-stores")]
pub(crate) static SVM_VOLUME_KEY_DELETE_FAILED: ErrorEntry = ErrorEntry::new(
    65536212,
    "SVM_VOLUME_KEY_DELETE_FAILED",
    "A volume key of the SVM could not be deleted.",
    "Try again; if it keeps happening, contact technical support.",
);

#[cfg(feature = "key-managers")]
pub(crate) static CLUSTER_KEY_GENERATE_FAILED: ErrorEntry = ErrorEntry::new(
    65536214,
    "CLUSTER_KEY_GENERATE_FAILED",
    "The key that protects the cluster's keys could not be made.",
    "Try again; if it keeps happening, contact technical support.",
);

#[cfg(feature = "key-managers")]
pub(crate) static CLUSTER_KEY_ADD_FAILED: ErrorEntry = ErrorEntry::new(
    65536216,
    "CLUSTER_KEY_ADD_FAILED",
    "The key that protects the cluster's keys could not be stored.",
    "Try again; if it keeps happening, contact technical support.",
);

#[cfg(feature = "key-stores")]
pub(crate) static KERNEL_KEY_DELETE_FAILED: ErrorEntry = ErrorEntry::new(
    65536217,
    "KERNEL_KEY_DELETE_FAILED",
    "A key could not be removed from the encryption module of the kernel.",
    "Try again; if it keeps happening, contact technical support.",
);

#[cfg(feature = "key-managers")]
pub(crate) static ONBOARD_WRAPPED_DB_DELETE_FAILED: ErrorEntry = ErrorEntry::new(
    65536233,
    "ONBOARD_WRAPPED_DB_DELETE_FAILED",
    "The database of wrapped keys of the onboard key manager could not be deleted.",
    "Try again; if it keeps happening, contact technical support.",
);

#[cfg(feature = "key-managers")]
pub(crate) static ONBOARD_CLUSTER_DB_DELETE_FAILED: ErrorEntry = ErrorEntry::new(
    65536234,
    "ONBOARD_CLUSTER_DB_DELETE_FAILED",
    "The cluster's key database of the onboard key manager could not be deleted.",
    "Try again; if it keeps happening, contact technical support.",
);

#[cfg(feature = "key-managers")]
pub(crate) static SVM_HAS_ENCRYPTED_VOLUMES: ErrorEntry = ErrorEntry::new(
    65536239,
    "SVM_HAS_ENCRYPTED_VOLUMES",
    "The SVM has encrypted volumes, which need the keys.",
    "Decrypt or move these volumes, or migrate their keys, first.",
);

#[cfg(any(
    feature = "azure-key-vaults",
    feature = "gcp-kms",
    feature = "key-managers"
))]
pub(crate) static DRIVE_KEYS_ASSIGNED: ErrorEntry = ErrorEntry::new(
    65536242,
    "DRIVE_KEYS_ASSIGNED",
    "Some self-encrypting drives have an authentication key from this key manager.",
    "Give them the default key first.",
);

#[cfg(any(
    feature = "azure-key-vaults",
    feature = "gcp-kms",
    feature = "key-managers"
))]
pub(crate) static DRIVE_KEYS_UNKNOWN: ErrorEntry = ErrorEntry::new(
    65536243,
    "DRIVE_KEYS_UNKNOWN",
    "It could not be found out whether some self-encrypting drives have an authentication key.",
    "Check the drives and nodes, then try again.",
);

#[cfg(feature = "key-managers")]
pub(crate) static AUTH_KEY_CREATE_FAILED: ErrorEntry = ErrorEntry::new(
    65536264,
    "AUTH_KEY_CREATE_FAILED",
    "The authentication key could not be created.",
    "Check the key servers and try again.",
);

#[cfg(feature = "key-managers")]
pub(crate) static AUTH_KEY_ID_FAILED: ErrorEntry = ErrorEntry::new(
    65536265,
    "AUTH_KEY_ID_FAILED",
    "No identifier could be made for the authentication key.",
    "Try again.",
);

#[cfg(feature = "key-managers")]
pub(crate) static ONBOARD_METROCLUSTER_UNHEALTHY: ErrorEntry = ErrorEntry::new(
    65536310,
    "ONBOARD_METROCLUSTER_UNHEALTHY",
    "The onboard key manager cannot be set up, since the MetroCluster partner is not healthy.",
    "Repair the partner site first.",
);

#[cfg(feature = "key-managers")]
pub(crate) static ONBOARD_METROCLUSTER_PEER_DOWN: ErrorEntry = ErrorEntry::new(
    65536341,
    "ONBOARD_METROCLUSTER_PEER_DOWN",
    "The MetroCluster partner is not in a state in which the onboard key manager can be set up.",
    "Repair the partner site first.",
);

#[cfg(feature = "key-managers")]
pub(crate) static ONBOARD_PASSPHRASE_LENGTH: ErrorEntry = ErrorEntry::new(
    65536404,
    "ONBOARD_PASSPHRASE_LENGTH",
    "The passphrase is too short or too long.",
    "Use 32 to 256 characters.",
);

#[cfg(feature = "key-managers")]
pub(crate) static ONBOARD_PASSPHRASE_CHANGE_FAILED: ErrorEntry = ErrorEntry::new(
    65536406,
    "ONBOARD_PASSPHRASE_CHANGE_FAILED",
    "The passphrase could not be changed.",
    "Check that all nodes are up, then try again.",
);

#[cfg(feature = "key-managers")]
pub(crate) static ONBOARD_PASSPHRASE_PARTIAL: ErrorEntry = ErrorEntry::new(
    65536407,
    "ONBOARD_PASSPHRASE_PARTIAL",
    "Some nodes have not taken over the new passphrase.",
    "Bring all nodes up, then synchronise.",
);

#[cfg(feature = "key-managers")]
pub(crate) static ONBOARD_PASSPHRASE_INCOMPLETE: ErrorEntry = ErrorEntry::new(
    65536408,
    "ONBOARD_PASSPHRASE_INCOMPLETE",
    "The new passphrase did not reach every node.",
    "Bring all nodes up, then synchronise.",
);

#[cfg(feature = "key-managers")]
pub(crate) static ENCRYPTION_UNSUPPORTED_PLATFORM: ErrorEntry = ErrorEntry::new(
    65536508,
    "ENCRYPTION_UNSUPPORTED_PLATFORM",
    "This platform does not offer encryption of data at rest.",
    "Nothing can be done on this platform.",
);

#[cfg(any(
    feature = "aws-kms",
    feature = "key-managers"
))]
pub(crate) static NODES_OUT_OF_QUORUM: ErrorEntry = ErrorEntry::new(
    65536600,
    "NODES_OUT_OF_QUORUM",
    "Some node is out of quorum, so key servers cannot be added, changed or removed.",
    "Bring all nodes up first; a key server can be removed with `force`.",
);

#[cfg(feature = "key-stores")]
pub(crate) static KEYSTORE_NODES_OUT_OF_QUORUM: ErrorEntry = ErrorEntry::new(
    65536602,
    "KEYSTORE_NODES_OUT_OF_QUORUM",
    "Nodes are out of quorum, so key stores cannot be enabled or switched.",
    "Bring all nodes up first.",
);

#[cfg(feature = "key-managers")]
pub(crate) static KEY_SERVER_HOLDS_KEYS_IN_USE: ErrorEntry = ErrorEntry::new(
    65536700,
    "KEY_SERVER_HOLDS_KEYS_IN_USE",
    "Keys in use are on this server and on no other of the SVM.",
    "Add a server that has them, or migrate the keys, first.",
);

#[cfg(feature = "key-managers")]
pub(crate) static ONBOARD_LOOKUP_FAILED: ErrorEntry = ErrorEntry::new(
    65536800,
    "ONBOARD_LOOKUP_FAILED",
    "The onboard keys could not be looked up.",
    "Check that all nodes are up, then try again.",
);

#[cfg(feature = "key-managers")]
pub(crate) static ONBOARD_PASSPHRASE_LENGTH_CC: ErrorEntry = ErrorEntry::new(
    65536802,
    "ONBOARD_PASSPHRASE_LENGTH_CC",
    "The passphrase is too short or too long for Common Criteria mode.",
    "Use 64 to 256 characters.",
);

#[cfg(feature = "key-manager-configs")]
pub(crate) static CC_MODE_NEEDS_9_4: ErrorEntry = ErrorEntry::new(
    65536805,
    "CC_MODE_NEEDS_9_4",
    "The whole cluster must run 9.4 or later for Common Criteria mode.",
    "Finish the upgrade first.",
);

#[cfg(feature = "key-manager-configs")]
pub(crate) static CC_PASSPHRASE_LENGTH: ErrorEntry = ErrorEntry::new(
    65536806,
    "CC_PASSPHRASE_LENGTH",
    "The passphrase is too short or too long.",
    "Use 64 to 256 characters for Common Criteria mode.",
);

#[cfg(feature = "key-manager-configs")]
pub(crate) static CC_MODE_METROCLUSTER: ErrorEntry = ErrorEntry::new(
    65536807,
    "CC_MODE_METROCLUSTER",
    "Common Criteria mode and MetroCluster exclude each other.",
    "Turn the mode off.",
);

#[cfg(feature = "key-manager-configs")]
pub(crate) static CC_MODE_DISABLED: ErrorEntry = ErrorEntry::new(
    65536809,
    "CC_MODE_DISABLED",
    "Common Criteria mode is switched off on this cluster and cannot be enabled by yourself.",
    "Contact NetApp technical support.",
);

#[cfg(feature = "key-managers")]
pub(crate) static ENCRYPTED_CORES_FOUND: ErrorEntry = ErrorEntry::new(
    65536813,
    "ENCRYPTED_CORES_FOUND",
    "There are encrypted core files, which need the keys.",
    "Save or delete them first.",
);

#[cfg(any(
    feature = "aws-kms",
    feature = "azure-key-vaults",
    feature = "gcp-kms",
    feature = "key-managers"
))]
pub(crate) static KEY_MANAGER_DISABLE_CHECK_FAILED: ErrorEntry = ErrorEntry::new(
    65536817,
    "KEY_MANAGER_DISABLE_CHECK_FAILED",
    "ONTAP could not find out whether the key manager can be disabled without losing access to data.",
    "Check that every node is up and that the key manager answers, then try again. Nothing has been removed.",
);

#[cfg(feature = "key-managers")]
pub(crate) static KEY_CERTIFICATE_NOT_INSTALLED: ErrorEntry = ErrorEntry::new(
    65536821,
    "KEY_CERTIFICATE_NOT_INSTALLED",
    "The certificate is not installed in this SVM.",
    "Install it under `/security/certificates` first.",
);

#[cfg(feature = "key-managers")]
pub(crate) static SVM_KEY_MANAGER_UNSUPPORTED: ErrorEntry = ErrorEntry::new(
    65536822,
    "SVM_KEY_MANAGER_UNSUPPORTED",
    "The release that the cluster runs does not have key managers for single SVMs.",
    "Finish the upgrade, or use the cluster's key manager.",
);

#[cfg(feature = "key-managers")]
pub(crate) static KEY_MANAGER_EXISTS: ErrorEntry = ErrorEntry::new(
    65536823,
    "KEY_MANAGER_EXISTS",
    "The SVM has a key manager already.",
    "Change that one, or delete it first.",
);

#[cfg(feature = "key-managers")]
pub(crate) static SVM_KEY_MANAGER_METROCLUSTER: ErrorEntry = ErrorEntry::new(
    65536824,
    "SVM_KEY_MANAGER_METROCLUSTER",
    "In a MetroCluster there are no key managers for single SVMs.",
    "Use the cluster's key manager.",
);

#[cfg(any(
    feature = "aws-kms",
    feature = "azure-key-vaults",
    feature = "gcp-kms",
    feature = "key-managers"
))]
pub(crate) static ENCRYPTED_VOLUME_CHECK_FAILED: ErrorEntry = ErrorEntry::new(
    65536827,
    "ENCRYPTED_VOLUME_CHECK_FAILED",
    "ONTAP could not find out whether the SVM has encrypted volumes.",
    "Check that the nodes of the SVM's volumes are up, then try again.",
);

#[cfg(feature = "key-managers")]
pub(crate) static EXTERNAL_NOT_ENABLED: ErrorEntry = ErrorEntry::new(
    65536828,
    "EXTERNAL_NOT_ENABLED",
    "The SVM does not use external key management.",
    "Check the UUID, or configure it first.",
);

#[cfg(any(
    feature = "aws-kms",
    feature = "azure-key-vaults",
    feature = "gcp-kms",
    feature = "key-managers"
))]
pub(crate) static KEY_SERVER_DETAILS_FAILED: ErrorEntry = ErrorEntry::new(
    65536834,
    "KEY_SERVER_DETAILS_FAILED",
    "The key servers that the SVM has so far could not be read.",
    "Try again; if it keeps happening, contact technical support.",
);

#[cfg(feature = "key-managers")]
pub(crate) static KEY_SERVER_NOT_CONFIGURED: ErrorEntry = ErrorEntry::new(
    65536843,
    "KEY_SERVER_NOT_CONFIGURED",
    "The SVM does not have this key server.",
    "Compare with the list of key servers.",
);

#[cfg(feature = "key-managers")]
pub(crate) static KEY_SERVER_USERNAME_MISSING: ErrorEntry = ErrorEntry::new(
    65536845,
    "KEY_SERVER_USERNAME_MISSING",
    "The user name for the key server is missing.",
    "Send it with the password.",
);

#[cfg(feature = "key-managers")]
pub(crate) static KEY_SERVER_PASSWORD_MISSING: ErrorEntry = ErrorEntry::new(
    65536846,
    "KEY_SERVER_PASSWORD_MISSING",
    "The password for the key server is missing.",
    "Send it with the user name.",
);

#[cfg(feature = "key-managers")]
pub(crate) static CLIENT_CERTIFICATE_OTHER_KEY: ErrorEntry = ErrorEntry::new(
    65536850,
    "CLIENT_CERTIFICATE_OTHER_KEY",
    "The new client certificate was not made for the key pair of the old one.",
    "Renew the certificate for the same key pair.",
);

#[cfg(feature = "key-managers")]
pub(crate) static KMIP_VERSION_QUERY_FAILED: ErrorEntry = ErrorEntry::new(
    65536852,
    "KMIP_VERSION_QUERY_FAILED",
    "The key server did not say which versions of KMIP it speaks.",
    "Check server, port and certificates.",
);

#[cfg(feature = "key-managers")]
pub(crate) static VOLUME_KEY_RESTORE_FAILED: ErrorEntry = ErrorEntry::new(
    65536855,
    "VOLUME_KEY_RESTORE_FAILED",
    "The key of a volume could not be fetched back.",
    "Check that the key servers can be reached, then try again.",
);

#[cfg(any(
    feature = "key-managers",
    feature = "key-stores"
))]
pub(crate) static EXTERNAL_SERVERS_NOT_CONFIGURED: ErrorEntry = ErrorEntry::new(
    65536856,
    "EXTERNAL_SERVERS_NOT_CONFIGURED",
    "The SVM has no external key servers.",
    "Add one first.",
);

#[cfg(feature = "key-managers")]
pub(crate) static AUTH_KEY_IN_USE: ErrorEntry = ErrorEntry::new(
    65536859,
    "AUTH_KEY_IN_USE",
    "The authentication key is in use.",
    "Give the drives another key first.",
);

#[cfg(feature = "key-managers")]
pub(crate) static NOT_AN_AUTH_KEY: ErrorEntry = ErrorEntry::new(
    65536860,
    "NOT_AN_AUTH_KEY",
    "The identifier belongs to a key of another kind.",
    "Check the identifier.",
);

#[cfg(any(
    feature = "azure-key-vaults",
    feature = "gcp-kms",
    feature = "key-managers"
))]
pub(crate) static VOLUME_KEYS_PRESENT: ErrorEntry = ErrorEntry::new(
    65536867,
    "VOLUME_KEYS_PRESENT",
    "Keys of the SVM's encrypted volumes are with this key manager.",
    "Decrypt or move the volumes, or migrate their keys, first.",
);

#[cfg(feature = "key-managers")]
pub(crate) static KEY_SERVER_EXISTS: ErrorEntry = ErrorEntry::new(
    65536870,
    "KEY_SERVER_EXISTS",
    "The key server is configured already.",
    "Leave it out.",
);

#[cfg(feature = "key-managers")]
pub(crate) static KEY_SERVERS_DUPLICATE: ErrorEntry = ErrorEntry::new(
    65536871,
    "KEY_SERVERS_DUPLICATE",
    "A key server stands in the request twice.",
    "Remove the duplicate.",
);

#[cfg(feature = "key-managers")]
pub(crate) static KEY_DATABASE_CLEANUP_FAILED: ErrorEntry = ErrorEntry::new(
    65536872,
    "KEY_DATABASE_CLEANUP_FAILED",
    "After a key could not be created, its traces in the key database could not be removed.",
    "Try again; if it keeps happening, contact technical support.",
);

#[cfg(feature = "key-managers")]
pub(crate) static EXTERNAL_INCOMPLETE: ErrorEntry = ErrorEntry::new(
    65536876,
    "EXTERNAL_INCOMPLETE",
    "External key management needs a client certificate, the CAs of the servers, and at least one server.",
    "Send all three.",
);

#[cfg(feature = "key-managers")]
pub(crate) static EXTERNAL_KEYS_IN_CLUSTER: ErrorEntry = ErrorEntry::new(
    65536878,
    "EXTERNAL_KEYS_IN_CLUSTER",
    "Keys of the SVM's volumes are with the key manager of the cluster.",
    "Migrate them after creating the key manager, or decide for the cluster's.",
);

#[cfg(feature = "key-managers")]
pub(crate) static KEY_SERVER_NOTHING_TO_CHANGE: ErrorEntry = ErrorEntry::new(
    65536880,
    "KEY_SERVER_NOTHING_TO_CHANGE",
    "The request changes nothing.",
    "Send at least one property that can be changed.",
);

#[cfg(any(
    feature = "barbican-kms",
    feature = "key-stores"
))]
pub(crate) static VOLUME_UUID_MISSING: ErrorEntry = ErrorEntry::new(
    65536882,
    "VOLUME_UUID_MISSING",
    "The UUID of a volume is missing in the key database.",
    "Contact technical support.",
);

#[cfg(any(
    feature = "aws-kms",
    feature = "azure-key-vaults",
    feature = "barbican-kms",
    feature = "gcp-kms",
    feature = "key-stores"
))]
pub(crate) static VOLUME_KEY_MISSING: ErrorEntry = ErrorEntry::new(
    65536883,
    "VOLUME_KEY_MISSING",
    "The encryption key of a volume cannot be found.",
    "Restore the keys of the key manager, or reach the server that holds them, before you try again.",
);

#[cfg(any(
    feature = "aws-kms",
    feature = "azure-key-vaults",
    feature = "barbican-kms",
    feature = "gcp-kms",
    feature = "key-stores"
))]
pub(crate) static VOLUME_KEY_INVALID: ErrorEntry = ErrorEntry::new(
    65536884,
    "VOLUME_KEY_INVALID",
    "A volume's encryption key was found and is not valid.",
    "Do not go on; check the key manager's contents and contact technical support.",
);

#[cfg(feature = "key-managers")]
pub(crate) static MIGRATION_UNSUPPORTED: ErrorEntry = ErrorEntry::new(
    65536886,
    "MIGRATION_UNSUPPORTED",
    "Keys cannot be moved between these two key managers in this release.",
    "Check which kinds the release can move.",
);

#[cfg(any(
    feature = "barbican-kms",
    feature = "key-stores"
))]
pub(crate) static VOLUME_BLOB_INVALID: ErrorEntry = ErrorEntry::new(
    65536889,
    "VOLUME_BLOB_INVALID",
    "The stored encryption data of a volume is not valid.",
    "Contact technical support.",
);

#[cfg(feature = "key-stores")]
pub(crate) static VOLUME_KEY_BLOB_FAILED: ErrorEntry = ErrorEntry::new(
    65536890,
    "VOLUME_KEY_BLOB_FAILED",
    "The wrapped form of a volume key could not be made.",
    "Try again; if it keeps happening, contact technical support.",
);

#[cfg(feature = "key-managers")]
pub(crate) static METROCLUSTER_PARTNER_NOT_CONFIGURED: ErrorEntry = ErrorEntry::new(
    65536894,
    "METROCLUSTER_PARTNER_NOT_CONFIGURED",
    "The partner site of the MetroCluster has no external key manager yet.",
    "Configure one with the same servers there before doing anything else.",
);

#[cfg(feature = "key-managers")]
pub(crate) static METROCLUSTER_PARTNER_ONBOARD: ErrorEntry = ErrorEntry::new(
    65536895,
    "METROCLUSTER_PARTNER_ONBOARD",
    "The partner site of the MetroCluster uses the onboard key manager.",
    "Use the same kind on both sites.",
);

#[cfg(feature = "key-managers")]
pub(crate) static METROCLUSTER_PARTNER_NOT_EXTERNAL: ErrorEntry = ErrorEntry::new(
    65536896,
    "METROCLUSTER_PARTNER_NOT_EXTERNAL",
    "The partner site does not have external key management.",
    "Configure it there first.",
);

#[cfg(feature = "key-managers")]
pub(crate) static METROCLUSTER_PARTNER_EXTERNAL: ErrorEntry = ErrorEntry::new(
    65536900,
    "METROCLUSTER_PARTNER_EXTERNAL",
    "The partner site of the MetroCluster uses an external key manager.",
    "Use the same kind on both sites.",
);

#[cfg(feature = "key-managers")]
pub(crate) static ONBOARD_SETUP_PARTIAL: ErrorEntry = ErrorEntry::new(
    65536903,
    "ONBOARD_SETUP_PARTIAL",
    "The onboard key manager could not be set up on every node.",
    "Bring the nodes up and synchronise.",
);

#[cfg(feature = "key-managers")]
pub(crate) static ONBOARD_EXISTS_AT_PARTNER: ErrorEntry = ErrorEntry::new(
    65536906,
    "ONBOARD_EXISTS_AT_PARTNER",
    "The partner site has the onboard key manager already.",
    "Synchronise here with the passphrase of the partner.",
);

#[cfg(feature = "key-managers")]
pub(crate) static ONBOARD_EXISTS: ErrorEntry = ErrorEntry::new(
    65536907,
    "ONBOARD_EXISTS",
    "The onboard key manager is set up already.",
    "Synchronise the nodes that lack it.",
);

#[cfg(feature = "key-managers")]
pub(crate) static ONBOARD_EXISTS_CREATE: ErrorEntry = ErrorEntry::new(
    65536913,
    "ONBOARD_EXISTS_CREATE",
    "The onboard key manager cannot be created twice.",
    "Synchronise the nodes that lack it.",
);

#[cfg(feature = "key-managers")]
pub(crate) static ONBOARD_ADMIN_SVM_ONLY: ErrorEntry = ErrorEntry::new(
    65536916,
    "ONBOARD_ADMIN_SVM_ONLY",
    "The onboard key manager is possible for the cluster only.",
    "Leave the SVM out, or use an external key manager.",
);

#[cfg(feature = "key-managers")]
pub(crate) static ONBOARD_BOTH_PASSPHRASES: ErrorEntry = ErrorEntry::new(
    65536917,
    "ONBOARD_BOTH_PASSPHRASES",
    "Changing the passphrase takes the old one and the new one.",
    "Send both.",
);

#[cfg(feature = "key-managers")]
pub(crate) static ONBOARD_PASSPHRASE_LENGTH_CREATE: ErrorEntry = ErrorEntry::new(
    65536920,
    "ONBOARD_PASSPHRASE_LENGTH_CREATE",
    "The passphrase of the new key manager is too short or too long.",
    "Use 32 to 256 characters.",
);

#[cfg(feature = "key-managers")]
pub(crate) static KMIP_COMMAND_FAILED: ErrorEntry = ErrorEntry::new(
    65536921,
    "KMIP_COMMAND_FAILED",
    "The key server does not carry the request out.",
    "Look at the details in the message; check the server's log.",
);

#[cfg(any(
    feature = "azure-key-vaults",
    feature = "gcp-kms"
))]
pub(crate) static DRIVE_KEYS_PRESENT: ErrorEntry = ErrorEntry::new(
    65536924,
    "DRIVE_KEYS_PRESENT",
    "The key manager still holds authentication keys for storage encryption (NSE).",
    "Delete them first.",
);

#[cfg(feature = "key-managers")]
pub(crate) static MIGRATION_SAME_KEY_MANAGER: ErrorEntry = ErrorEntry::new(
    65536959,
    "MIGRATION_SAME_KEY_MANAGER",
    "Source and destination are the same key manager.",
    "Name two different ones.",
);

#[cfg(feature = "key-managers")]
pub(crate) static MIGRATION_NODES_UNHEALTHY: ErrorEntry = ErrorEntry::new(
    65536968,
    "MIGRATION_NODES_UNHEALTHY",
    "Not every node of the cluster is healthy.",
    "Repair them and try again.",
);

#[cfg(any(
    feature = "barbican-kms",
    feature = "key-stores"
))]
pub(crate) static VOLUME_DSID_MISSING: ErrorEntry = ErrorEntry::new(
    65536973,
    "VOLUME_DSID_MISSING",
    "The internal identifier (DSID) of a volume is missing in the key database.",
    "Contact technical support.",
);

pub(crate) static KEY_SERVERS_UNAVAILABLE: ErrorEntry = ErrorEntry::new(
    65536987,
    "KEY_SERVERS_UNAVAILABLE",
    "At least one key server cannot be reached.",
    "Check servers and network.",
);

#[cfg(feature = "key-managers")]
pub(crate) static KEY_SERVER_PORT_NEEDS_9_18_1: ErrorEntry = ErrorEntry::new(
    65537002,
    "KEY_SERVER_PORT_NEEDS_9_18_1",
    "The whole cluster must run 9.18.1 or later before the port of a key server can be changed.",
    "Finish the upgrade, or remove and add the server.",
);

#[cfg(feature = "aws-kms")]
pub(crate) static AWS_DRIVE_KEYS_PRESENT: ErrorEntry = ErrorEntry::new(
    65537103,
    "AWS_DRIVE_KEYS_PRESENT",
    "The key manager still holds authentication keys of self-encrypting drives.",
    "Delete them first.",
);

#[cfg(feature = "aws-kms")]
pub(crate) static AWS_DRIVE_KEYS_ASSIGNED: ErrorEntry = ErrorEntry::new(
    65537104,
    "AWS_DRIVE_KEYS_ASSIGNED",
    "Some self-encrypting drives have an authentication key from this key manager.",
    "Give them the default key first.",
);

#[cfg(feature = "aws-kms")]
pub(crate) static AWS_VOLUME_KEYS_PRESENT: ErrorEntry = ErrorEntry::new(
    65537106,
    "AWS_VOLUME_KEYS_PRESENT",
    "Keys of encrypted volumes are with this key manager.",
    "Decrypt or move the volumes, or migrate their keys, first.",
);

#[cfg(feature = "key-managers")]
pub(crate) static MIGRATION_KEY_MANAGER_NOT_FOUND: ErrorEntry = ErrorEntry::new(
    65537117,
    "MIGRATION_KEY_MANAGER_NOT_FOUND",
    "One of the two key managers does not exist.",
    "Check the UUIDs.",
);

#[cfg(feature = "azure-key-vaults")]
pub(crate) static AZURE_NOT_CONFIGURED: ErrorEntry = ErrorEntry::new(
    65537120,
    "AZURE_NOT_CONFIGURED",
    "The SVM does not use Azure Key Vault.",
    "Check the UUID, or configure it first.",
);

#[cfg(feature = "aws-kms")]
pub(crate) static AWS_DRIVE_KEYS_UNKNOWN: ErrorEntry = ErrorEntry::new(
    65537121,
    "AWS_DRIVE_KEYS_UNKNOWN",
    "ONTAP could not find out whether some self-encrypting drives have an authentication key.",
    "Check the drives and nodes, then try again.",
);

#[cfg(feature = "key-managers")]
pub(crate) static NOT_A_KEY_MANAGER: ErrorEntry = ErrorEntry::new(
    65537125,
    "NOT_A_KEY_MANAGER",
    "The UUID is not that of a key manager.",
    "Check it.",
);

#[cfg(feature = "key-managers")]
pub(crate) static KEY_SERVERS_LOCAL_MISSING: ErrorEntry = ErrorEntry::new(
    65537201,
    "KEY_SERVERS_LOCAL_MISSING",
    "The SVM has no key servers in this cluster.",
    "Add them.",
);

#[cfg(feature = "key-managers")]
pub(crate) static KEY_SERVERS_REMOTE_MISSING: ErrorEntry = ErrorEntry::new(
    65537202,
    "KEY_SERVERS_REMOTE_MISSING",
    "The SVM has no key servers in the partner cluster.",
    "Add them there.",
);

#[cfg(feature = "key-managers")]
pub(crate) static KEY_SERVERS_PARTNER_CHECK_FAILED: ErrorEntry = ErrorEntry::new(
    65537203,
    "KEY_SERVERS_PARTNER_CHECK_FAILED",
    "ONTAP could not find out which key servers the partner cluster has.",
    "Check the connection between the sites.",
);

#[cfg(feature = "key-managers")]
pub(crate) static METROCLUSTER_PARTNER_UNCONFIGURED: ErrorEntry = ErrorEntry::new(
    65537204,
    "METROCLUSTER_PARTNER_UNCONFIGURED",
    "In this MetroCluster, external key management is missing at the partner.",
    "Configure it there with the same servers first.",
);

#[cfg(feature = "key-managers")]
pub(crate) static ONBOARD_SYNC_PASSPHRASE_NEEDED: ErrorEntry = ErrorEntry::new(
    65537240,
    "ONBOARD_SYNC_PASSPHRASE_NEEDED",
    "Synchronising with a POST takes the passphrase.",
    "Send `onboard.passphrase`.",
);

#[cfg(feature = "key-managers")]
pub(crate) static ONBOARD_SYNC_EXISTING_FORBIDDEN: ErrorEntry = ErrorEntry::new(
    65537241,
    "ONBOARD_SYNC_EXISTING_FORBIDDEN",
    "Synchronising with a POST does not take the existing passphrase.",
    "Send `onboard.passphrase` instead.",
);

#[cfg(feature = "key-managers")]
pub(crate) static ONBOARD_SYNC_EXISTING_NEEDED: ErrorEntry = ErrorEntry::new(
    65537242,
    "ONBOARD_SYNC_EXISTING_NEEDED",
    "Synchronising with a PATCH takes the existing passphrase.",
    "Send `onboard.existing_passphrase`.",
);

#[cfg(feature = "key-managers")]
pub(crate) static ONBOARD_SYNC_PASSPHRASE_FORBIDDEN: ErrorEntry = ErrorEntry::new(
    65537243,
    "ONBOARD_SYNC_PASSPHRASE_FORBIDDEN",
    "Synchronising with a PATCH does not take a new passphrase.",
    "Send `onboard.existing_passphrase` alone.",
);

#[cfg(feature = "key-managers")]
pub(crate) static ONBOARD_SYNC_EXISTS: ErrorEntry = ErrorEntry::new(
    65537244,
    "ONBOARD_SYNC_EXISTS",
    "This cluster has the onboard key manager already.",
    "Synchronise with a PATCH instead.",
);

#[cfg(feature = "key-managers")]
pub(crate) static ONBOARD_SYNC_PARTNER_MISSING: ErrorEntry = ErrorEntry::new(
    65537245,
    "ONBOARD_SYNC_PARTNER_MISSING",
    "The partner cluster does not have the onboard key manager.",
    "Configure it there first, or create it here without synchronising.",
);

#[cfg(feature = "key-managers")]
pub(crate) static ONBOARD_SYNC_NO_METROCLUSTER: ErrorEntry = ErrorEntry::new(
    65537246,
    "ONBOARD_SYNC_NO_METROCLUSTER",
    "There is no partner to synchronise with, as the cluster is not in a MetroCluster.",
    "Create the key manager without synchronising.",
);

#[cfg(feature = "key-managers")]
pub(crate) static ONBOARD_SYNC_INTERNAL: ErrorEntry = ErrorEntry::new(
    65537247,
    "ONBOARD_SYNC_INTERNAL",
    "Synchronising failed internally.",
    "Try again; if it keeps happening, contact technical support.",
);

#[cfg(feature = "key-managers")]
pub(crate) static ONBOARD_SYNC_FAILED: ErrorEntry = ErrorEntry::new(
    65537248,
    "ONBOARD_SYNC_FAILED",
    "Synchronising failed on this cluster.",
    "Check the passphrase and that all nodes are up.",
);

#[cfg(feature = "key-manager-configs")]
pub(crate) static ONBOARD_NOT_ENABLED: ErrorEntry = ErrorEntry::new(
    65537301,
    "ONBOARD_NOT_ENABLED",
    "Onboard key management is switched off.",
    "Enable it first.",
);

#[cfg(feature = "key-manager-configs")]
pub(crate) static CC_PASSPHRASE_NEEDED: ErrorEntry = ErrorEntry::new(
    65537302,
    "CC_PASSPHRASE_NEEDED",
    "Turning Common Criteria mode on needs the passphrase.",
    "Send it along.",
);

#[cfg(feature = "key-manager-configs")]
pub(crate) static POLLING_NEEDS_9_10: ErrorEntry = ErrorEntry::new(
    65537303,
    "POLLING_NEEDS_9_10",
    "The whole cluster must run 9.10 or later before the polling interval can be changed.",
    "Finish the upgrade first.",
);

#[cfg(feature = "key-manager-configs")]
pub(crate) static POLLING_NEEDS_EXTERNAL: ErrorEntry = ErrorEntry::new(
    65537304,
    "POLLING_NEEDS_EXTERNAL",
    "There is no external key manager to be polled.",
    "Configure one first.",
);

#[cfg(feature = "key-managers")]
pub(crate) static SECONDARY_SERVERS_TOO_MANY: ErrorEntry = ErrorEntry::new(
    65537400,
    "SECONDARY_SERVERS_TOO_MANY",
    "The list of secondary servers is longer than allowed.",
    "Shorten it.",
);

#[cfg(feature = "azure-key-vaults")]
pub(crate) static AZURE_KEY_MANAGER_EXISTS: ErrorEntry = ErrorEntry::new(
    65537500,
    "AZURE_KEY_MANAGER_EXISTS",
    "The SVM has a key manager already.",
    "Change that one, or delete it first.",
);

#[cfg(feature = "azure-key-vaults")]
pub(crate) static AZURE_STORE_FAILED: ErrorEntry = ErrorEntry::new(
    65537504,
    "AZURE_STORE_FAILED",
    "The configuration could not be stored.",
    "Try again; if it keeps happening, contact technical support.",
);

#[cfg(feature = "azure-key-vaults")]
pub(crate) static AZURE_KEYS_IN_ADMIN_SVM: ErrorEntry = ErrorEntry::new(
    65537505,
    "AZURE_KEYS_IN_ADMIN_SVM",
    "Keys of the SVM's volumes are with the key manager of the cluster.",
    "Migrate them first.",
);

#[cfg(feature = "azure-key-vaults")]
pub(crate) static AZURE_METROCLUSTER: ErrorEntry = ErrorEntry::new(
    65537506,
    "AZURE_METROCLUSTER",
    "Azure Key Vault is not possible in a MetroCluster.",
    "Use another key manager.",
);

#[cfg(feature = "azure-key-vaults")]
pub(crate) static AZURE_NODES_TOO_OLD: ErrorEntry = ErrorEntry::new(
    65537512,
    "AZURE_NODES_TOO_OLD",
    "Some nodes cannot use Azure Key Vault.",
    "Finish the upgrade first.",
);

#[cfg(feature = "azure-key-vaults")]
pub(crate) static AZURE_FEATURE_CHECK_FAILED: ErrorEntry = ErrorEntry::new(
    65537514,
    "AZURE_FEATURE_CHECK_FAILED",
    "ONTAP could not find out whether Azure Key Vault can be used.",
    "Check that all nodes are up, then try again.",
);

#[cfg(feature = "azure-key-vaults")]
pub(crate) static AZURE_RESTORE_PARTIAL: ErrorEntry = ErrorEntry::new(
    65537515,
    "AZURE_RESTORE_PARTIAL",
    "Some nodes could not restore their keys.",
    "Check these nodes, then try again.",
);

#[cfg(feature = "azure-key-vaults")]
pub(crate) static AZURE_SECRET_NEEDED: ErrorEntry = ErrorEntry::new(
    65537517,
    "AZURE_SECRET_NEEDED",
    "The client secret is missing.",
    "Send it.",
);

#[cfg(any(
    feature = "aws-kms",
    feature = "azure-key-vaults"
))]
pub(crate) static CLUSTER_LIF_NOT_FOUND: ErrorEntry = ErrorEntry::new(
    65537518,
    "CLUSTER_LIF_NOT_FOUND",
    "A node has no cluster interface, or is out of quorum.",
    "Bring all nodes up first.",
);

#[cfg(feature = "azure-key-vaults")]
pub(crate) static AZURE_KEY_ID_FORMAT: ErrorEntry = ErrorEntry::new(
    65537523,
    "AZURE_KEY_ID_FORMAT",
    "The identifier of the key is not a full URL of a key in a vault.",
    "Copy it from Azure, with its version.",
);

#[cfg(feature = "azure-key-vaults")]
pub(crate) static AZURE_ENABLE_FAILED: ErrorEntry = ErrorEntry::new(
    65537526,
    "AZURE_ENABLE_FAILED",
    "Azure Key Vault could not be enabled.",
    "Try again; if it keeps happening, contact technical support.",
);

#[cfg(feature = "key-stores")]
pub(crate) static SVM_KEY_REWRAP_FAILED: ErrorEntry = ErrorEntry::new(
    65537527,
    "SVM_KEY_REWRAP_FAILED",
    "The key that protects the SVM's keys could not be wrapped anew.",
    "Try again; check the key manager.",
);

#[cfg(any(
    feature = "barbican-kms",
    feature = "key-stores"
))]
pub(crate) static SVM_KEK_UNWRAP_FAILED: ErrorEntry = ErrorEntry::new(
    65537533,
    "SVM_KEK_UNWRAP_FAILED",
    "The key that protects the SVM's volume keys could not be unwrapped.",
    "Check that the key service gives access to its key.",
);

#[cfg(feature = "aws-kms")]
pub(crate) static UNWRAPPED_KEY_UNAVAILABLE: ErrorEntry = ErrorEntry::new(
    65537538,
    "UNWRAPPED_KEY_UNAVAILABLE",
    "The key with this ID could not be had unwrapped.",
    "Restore the keys first.",
);

#[cfg(feature = "azure-key-vaults")]
pub(crate) static AZURE_SECRET_INVALID: ErrorEntry = ErrorEntry::new(
    65537540,
    "AZURE_SECRET_INVALID",
    "Azure does not accept the client secret.",
    "Send the right one, or a new one if it has expired.",
);

#[cfg(any(
    feature = "aws-kms",
    feature = "azure-key-vaults",
    feature = "gcp-kms"
))]
pub(crate) static PATCH_EMPTY: ErrorEntry = ErrorEntry::new(
    65537541,
    "PATCH_EMPTY",
    "The request changes nothing.",
    "Send at least one property.",
);

#[cfg(feature = "aws-kms")]
pub(crate) static INTERNAL_KEK_MISSING_ON_NODE: ErrorEntry = ErrorEntry::new(
    65537543,
    "INTERNAL_KEK_MISSING_ON_NODE",
    "A node lacks the internal key that protects all the others.",
    "Restore the keys first.",
);

#[cfg(any(
    feature = "aws-kms",
    feature = "azure-key-vaults",
    feature = "gcp-kms"
))]
pub(crate) static WRAPPED_KEK_MISSING: ErrorEntry = ErrorEntry::new(
    65537544,
    "WRAPPED_KEK_MISSING",
    "The wrapped form of the internal key is not in the database.",
    "Contact technical support; the keys cannot be restored without it.",
);

#[cfg(any(
    feature = "aws-kms",
    feature = "azure-key-vaults",
    feature = "barbican-kms",
    feature = "gcp-kms"
))]
pub(crate) static VOLUME_KEYS_IN_ADMIN_SVM: ErrorEntry = ErrorEntry::new(
    65537547,
    "VOLUME_KEYS_IN_ADMIN_SVM",
    "Keys of this SVM's volumes still live in the key manager of the administrative SVM.",
    "Move them first with a POST to the `migrate` resource of that key manager.",
);

#[cfg(feature = "azure-key-vaults")]
pub(crate) static AZURE_UNREACHABLE: ErrorEntry = ErrorEntry::new(
    65537549,
    "AZURE_UNREACHABLE",
    "Some nodes do not reach Azure Key Vault.",
    "Check network, proxy and DNS of these nodes.",
);

#[cfg(any(
    feature = "aws-kms",
    feature = "azure-key-vaults",
    feature = "gcp-kms",
    feature = "key-managers"
))]
pub(crate) static TOP_LEVEL_KEY_UNAVAILABLE: ErrorEntry = ErrorEntry::new(
    65537551,
    "TOP_LEVEL_KEY_UNAVAILABLE",
    "Some node does not have the internal key that protects all the others.",
    "Check that the key management service can be reached from every node, then restore the keys there.",
);

#[cfg(any(
    feature = "aws-kms",
    feature = "azure-key-vaults",
    feature = "gcp-kms",
    feature = "key-managers"
))]
pub(crate) static EMBEDDED_KMIP_STATUS_UNAVAILABLE: ErrorEntry = ErrorEntry::new(
    65537552,
    "EMBEDDED_KMIP_STATUS_UNAVAILABLE",
    "The state of the KMIP server that runs inside ONTAP cannot be told.",
    "Wait a little and try again; check the nodes if it stays so.",
);

#[cfg(feature = "azure-key-vaults")]
pub(crate) static AZURE_VAULT_FORMAT: ErrorEntry = ErrorEntry::new(
    65537553,
    "AZURE_VAULT_FORMAT",
    "The name of the vault is not its full URL.",
    "Write it as `https://NAME.vault.azure.net`.",
);

#[cfg(any(
    feature = "aws-kms",
    feature = "barbican-kms",
    feature = "gcp-kms"
))]
pub(crate) static KEY_MANAGER_BLOCKED: ErrorEntry = ErrorEntry::new(
    65537556,
    "KEY_MANAGER_BLOCKED",
    "The key manager serves no keys, for example because the key at the service is gone or access to it was taken away.",
    "Look at the service's state and restore access to the key.",
);

#[cfg(any(
    feature = "aws-kms",
    feature = "azure-key-vaults",
    feature = "gcp-kms"
))]
pub(crate) static NO_INTERNAL_KEYS: ErrorEntry = ErrorEntry::new(
    65537559,
    "NO_INTERNAL_KEYS",
    "The SVM has no keys yet that could be renewed.",
    "Create an encrypted volume first.",
);

#[cfg(feature = "key-managers")]
pub(crate) static MIGRATION_AZURE_UNHEALTHY: ErrorEntry = ErrorEntry::new(
    65537564,
    "MIGRATION_AZURE_UNHEALTHY",
    "Azure Key Vault is not healthy, so no keys can be moved.",
    "Check the vault and the way to it.",
);

#[cfg(feature = "barbican-kms")]
pub(crate) static VDEK_BLOB_UPDATE_FAILED: ErrorEntry = ErrorEntry::new(
    65537565,
    "VDEK_BLOB_UPDATE_FAILED",
    "The stored encryption data of a volume could not be updated.",
    "Try again; if it keeps happening, contact technical support.",
);

#[cfg(feature = "aws-kms")]
pub(crate) static NODES_OFFLINE: ErrorEntry = ErrorEntry::new(
    65537566,
    "NODES_OFFLINE",
    "Not every node of the cluster is online.",
    "Bring all nodes up first.",
);

#[cfg(feature = "azure-key-vaults")]
pub(crate) static AZURE_NO_CREDENTIALS: ErrorEntry = ErrorEntry::new(
    65537567,
    "AZURE_NO_CREDENTIALS",
    "Neither a client secret nor a client certificate was sent.",
    "Send one of them.",
);

#[cfg(feature = "azure-key-vaults")]
pub(crate) static AZURE_CERTIFICATE_INVALID: ErrorEntry = ErrorEntry::new(
    65537573,
    "AZURE_CERTIFICATE_INVALID",
    "The client certificate is not valid.",
    "Send a valid PKCS#12 certificate.",
);

#[cfg(feature = "azure-key-vaults")]
pub(crate) static AZURE_CERTIFICATE_UNSUPPORTED: ErrorEntry = ErrorEntry::new(
    65537577,
    "AZURE_CERTIFICATE_UNSUPPORTED",
    "Some nodes cannot sign in to Azure by certificate.",
    "Use a client secret, or finish the upgrade first.",
);

#[cfg(feature = "azure-key-vaults")]
pub(crate) static CONFIGURATION_NAME_EXISTS: ErrorEntry = ErrorEntry::new(
    65537589,
    "CONFIGURATION_NAME_EXISTS",
    "The SVM has a configuration of this name already.",
    "Choose another name.",
);

#[cfg(feature = "azure-key-vaults")]
pub(crate) static CONFIGURATION_NAME_NEEDS_9_14: ErrorEntry = ErrorEntry::new(
    65537592,
    "CONFIGURATION_NAME_NEEDS_9_14",
    "The whole cluster must run 9.14.0 or later for named configurations.",
    "Finish the upgrade first.",
);

#[cfg(feature = "azure-key-vaults")]
pub(crate) static CREATE_INACTIVE_NEEDS_9_14: ErrorEntry = ErrorEntry::new(
    65537593,
    "CREATE_INACTIVE_NEEDS_9_14",
    "The whole cluster must run 9.14.0 or later for inactive configurations.",
    "Finish the upgrade first.",
);

#[cfg(feature = "azure-key-vaults")]
pub(crate) static CONFIGURATION_NAME_NEEDED: ErrorEntry = ErrorEntry::new(
    65537594,
    "CONFIGURATION_NAME_NEEDED",
    "An inactive configuration needs a name.",
    "Send `configuration.name`.",
);

#[cfg(feature = "azure-key-vaults")]
pub(crate) static CONFIGURATION_NAME_WITHOUT_INACTIVE: ErrorEntry = ErrorEntry::new(
    65537595,
    "CONFIGURATION_NAME_WITHOUT_INACTIVE",
    "A name can be given to an inactive configuration only.",
    "Set `create_inactive`, or leave the name out.",
);

#[cfg(any(
    feature = "gcp-kms",
    feature = "key-stores"
))]
pub(crate) static CLOUD_KMS_CONNECT_FAILED: ErrorEntry = ErrorEntry::new(
    65537605,
    "CLOUD_KMS_CONNECT_FAILED",
    "A connection to the cloud key service could not be established.",
    "Check network, proxy and credentials.",
);

#[cfg(any(
    feature = "aws-kms",
    feature = "azure-key-vaults",
    feature = "barbican-kms",
    feature = "gcp-kms"
))]
pub(crate) static REKEY_DURING_KEYSTORE_SWITCH: ErrorEntry = ErrorEntry::new(
    65537610,
    "REKEY_DURING_KEYSTORE_SWITCH",
    "Keys cannot be renewed while the SVM changes over to another key store configuration, or after a change-over that was interrupted.",
    "Finish the change-over with a PATCH of the key store, then renew the keys.",
);

#[cfg(feature = "key-managers")]
pub(crate) static MIGRATION_DURING_KEYSTORE_SWITCH: ErrorEntry = ErrorEntry::new(
    65537611,
    "MIGRATION_DURING_KEYSTORE_SWITCH",
    "Keys cannot be moved while the SVM changes over to another key store configuration, or after a change-over that was interrupted.",
    "Finish the change-over with a PATCH of the key store.",
);

#[cfg(feature = "gcp-kms")]
pub(crate) static GOOGLE_ADMIN_SVM: ErrorEntry = ErrorEntry::new(
    65537703,
    "GOOGLE_ADMIN_SVM",
    "The administrative SVM cannot use Google Cloud KMS.",
    "Name a data SVM.",
);

#[cfg(feature = "gcp-kms")]
pub(crate) static GOOGLE_METROCLUSTER: ErrorEntry = ErrorEntry::new(
    65537704,
    "GOOGLE_METROCLUSTER",
    "Google Cloud KMS is not possible in a MetroCluster.",
    "Use another key manager.",
);

#[cfg(feature = "gcp-kms")]
pub(crate) static GOOGLE_CREDENTIALS_ENCRYPT_FAILED: ErrorEntry = ErrorEntry::new(
    65537706,
    "GOOGLE_CREDENTIALS_ENCRYPT_FAILED",
    "The credentials could not be encrypted for storage.",
    "Try again; if it keeps happening, contact technical support.",
);

#[cfg(feature = "gcp-kms")]
pub(crate) static GOOGLE_CREDENTIALS_STORE_FAILED: ErrorEntry = ErrorEntry::new(
    65537713,
    "GOOGLE_CREDENTIALS_STORE_FAILED",
    "The credentials could not be stored.",
    "Try again; if it keeps happening, contact technical support.",
);

#[cfg(feature = "gcp-kms")]
pub(crate) static GOOGLE_CREDENTIALS_NEEDED: ErrorEntry = ErrorEntry::new(
    65537714,
    "GOOGLE_CREDENTIALS_NEEDED",
    "The credentials are missing.",
    "Send `application_credentials`.",
);

#[cfg(feature = "gcp-kms")]
pub(crate) static GOOGLE_CREDENTIALS_INVALID_CREATE: ErrorEntry = ErrorEntry::new(
    65537719,
    "GOOGLE_CREDENTIALS_INVALID_CREATE",
    "The credentials are not valid, so the service was not enabled for the SVM.",
    "Send those of a service account that may use the key.",
);

#[cfg(any(
    feature = "gcp-kms",
    feature = "key-managers"
))]
pub(crate) static GOOGLE_KEY_MANAGER_EXISTS: ErrorEntry = ErrorEntry::new(
    65537720,
    "GOOGLE_KEY_MANAGER_EXISTS",
    "The SVM has a key manager already.",
    "Look at `/security/key-managers`; change that one, or delete it first.",
);

#[cfg(feature = "gcp-kms")]
pub(crate) static GOOGLE_NOT_CONFIGURED: ErrorEntry = ErrorEntry::new(
    65537721,
    "GOOGLE_NOT_CONFIGURED",
    "The SVM does not use Google Cloud KMS.",
    "Check the UUID, or configure it first.",
);

#[cfg(feature = "gcp-kms")]
pub(crate) static GOOGLE_RESTORE_PARTIAL: ErrorEntry = ErrorEntry::new(
    65537722,
    "GOOGLE_RESTORE_PARTIAL",
    "Some nodes could not restore their keys; the message names them.",
    "Check these nodes, then try again.",
);

#[cfg(feature = "gcp-kms")]
pub(crate) static GOOGLE_CREDENTIALS_INVALID_MODIFY: ErrorEntry = ErrorEntry::new(
    65537724,
    "GOOGLE_CREDENTIALS_INVALID_MODIFY",
    "The credentials are not valid, so nothing was changed.",
    "Send those of a service account that may use the key.",
);

#[cfg(feature = "gcp-kms")]
pub(crate) static GOOGLE_REKEY_EXTERNAL_FAILED: ErrorEntry = ErrorEntry::new(
    65537729,
    "GOOGLE_REKEY_EXTERNAL_FAILED",
    "The external rekey failed on some nodes.",
    "Check the nodes, then start it again.",
);

#[cfg(feature = "gcp-kms")]
pub(crate) static GOOGLE_UNREACHABLE: ErrorEntry = ErrorEntry::new(
    65537730,
    "GOOGLE_UNREACHABLE",
    "Some nodes do not reach Google Cloud KMS.",
    "Check network, proxy and DNS of these nodes.",
);

#[cfg(feature = "gcp-kms")]
pub(crate) static GOOGLE_KEY_FIELDS_FIXED_9_9_1: ErrorEntry = ErrorEntry::new(
    65537732,
    "GOOGLE_KEY_FIELDS_FIXED_9_9_1",
    "In 9.9.1 project and key ring of a configuration cannot be changed.",
    "Delete the configuration and create it anew, or upgrade.",
);

#[cfg(feature = "key-managers")]
pub(crate) static MIGRATION_GOOGLE_UNHEALTHY: ErrorEntry = ErrorEntry::new(
    65537736,
    "MIGRATION_GOOGLE_UNHEALTHY",
    "The key service of Google Cloud is not healthy, so no keys can be moved.",
    "Check the service and the way to it.",
);

#[cfg(feature = "gcp-kms")]
pub(crate) static GOOGLE_PRIVILEGED_ACCOUNT_FORMAT: ErrorEntry = ErrorEntry::new(
    65537740,
    "GOOGLE_PRIVILEGED_ACCOUNT_FORMAT",
    "The account to act as is not an e-mail address.",
    "Send one, or an empty string for none.",
);

#[cfg(feature = "gcp-kms")]
pub(crate) static GOOGLE_CREDENTIALS_JSON: ErrorEntry = ErrorEntry::new(
    65537749,
    "GOOGLE_CREDENTIALS_JSON",
    "The credentials are malformed JSON.",
    "Send the key file as Google issued it.",
);

#[cfg(feature = "gcp-kms")]
pub(crate) static GOOGLE_KEY_NAME_INVALID: ErrorEntry = ErrorEntry::new(
    65537753,
    "GOOGLE_KEY_NAME_INVALID",
    "The name of the key holds a character that is not allowed, such as a slash.",
    "Send the bare name.",
);

#[cfg(feature = "gcp-kms")]
pub(crate) static GOOGLE_CONFIGURATION_NOT_FOUND: ErrorEntry = ErrorEntry::new(
    65537755,
    "GOOGLE_CONFIGURATION_NOT_FOUND",
    "The SVM has no configuration for Google Cloud KMS.",
    "Check the UUID, or configure it first.",
);

#[cfg(feature = "gcp-kms")]
pub(crate) static GOOGLE_KEY_FIELDS_BY_REKEY: ErrorEntry = ErrorEntry::new(
    65537757,
    "GOOGLE_KEY_FIELDS_BY_REKEY",
    "Key, project and key ring cannot be changed directly.",
    "Use the `rekey-external` resource.",
);

#[cfg(feature = "aws-kms")]
pub(crate) static AWS_SECRET_INVALID: ErrorEntry = ErrorEntry::new(
    65537900,
    "AWS_SECRET_INVALID",
    "AWS KMS could not be set up, as the secret access key is not valid.",
    "Send the right one.",
);

#[cfg(feature = "aws-kms")]
pub(crate) static AWS_NODES_TOO_OLD: ErrorEntry = ErrorEntry::new(
    65537901,
    "AWS_NODES_TOO_OLD",
    "Some nodes run a release without AWS KMS.",
    "Finish the upgrade first.",
);

#[cfg(feature = "aws-kms")]
pub(crate) static AWS_SECRET_STORE_FAILED: ErrorEntry = ErrorEntry::new(
    65537906,
    "AWS_SECRET_STORE_FAILED",
    "The secret access key could not be stored.",
    "Try again; if it keeps happening, contact technical support.",
);

#[cfg(feature = "aws-kms")]
pub(crate) static AWS_DISABLED: ErrorEntry = ErrorEntry::new(
    65537907,
    "AWS_DISABLED",
    "AWS KMS is switched off on this cluster.",
    "Contact NetApp technical support.",
);

#[cfg(feature = "aws-kms")]
pub(crate) static AWS_ADMIN_SVM: ErrorEntry = ErrorEntry::new(
    65537908,
    "AWS_ADMIN_SVM",
    "The administrative SVM cannot use AWS KMS.",
    "Name a data SVM.",
);

#[cfg(feature = "aws-kms")]
pub(crate) static AWS_KEY_MANAGER_EXISTS: ErrorEntry = ErrorEntry::new(
    65537910,
    "AWS_KEY_MANAGER_EXISTS",
    "The SVM has a key manager already.",
    "Change that one, or delete it first.",
);

#[cfg(feature = "aws-kms")]
pub(crate) static AWS_METROCLUSTER: ErrorEntry = ErrorEntry::new(
    65537911,
    "AWS_METROCLUSTER",
    "AWS KMS is not possible in a MetroCluster.",
    "Use another key manager.",
);

#[cfg(feature = "aws-kms")]
pub(crate) static AWS_KEYS_IN_ADMIN_SVM: ErrorEntry = ErrorEntry::new(
    65537912,
    "AWS_KEYS_IN_ADMIN_SVM",
    "Keys of the SVM's volumes are with the key manager of the cluster.",
    "Migrate them first.",
);

#[cfg(feature = "aws-kms")]
pub(crate) static AWS_UNREACHABLE: ErrorEntry = ErrorEntry::new(
    65537915,
    "AWS_UNREACHABLE",
    "Some nodes do not reach AWS KMS.",
    "Check network, proxy and DNS of these nodes.",
);

#[cfg(feature = "aws-kms")]
pub(crate) static AWS_REKEY_EXTERNAL_FAILED: ErrorEntry = ErrorEntry::new(
    65537919,
    "AWS_REKEY_EXTERNAL_FAILED",
    "The external rekey failed on some nodes.",
    "Check the nodes, then start it again.",
);

#[cfg(feature = "aws-kms")]
pub(crate) static AWS_SECRET_EMPTY: ErrorEntry = ErrorEntry::new(
    65537920,
    "AWS_SECRET_EMPTY",
    "The secret access key is empty.",
    "Send it.",
);

#[cfg(feature = "aws-kms")]
pub(crate) static AWS_CREDENTIALS_REFUSED: ErrorEntry = ErrorEntry::new(
    65537921,
    "AWS_CREDENTIALS_REFUSED",
    "Amazon does not accept these credentials, or cannot be reached with them.",
    "Check access key ID, secret and network.",
);

#[cfg(feature = "aws-kms")]
pub(crate) static AWS_ACCESS_KEY_EMPTY: ErrorEntry = ErrorEntry::new(
    65537924,
    "AWS_ACCESS_KEY_EMPTY",
    "The access key ID is empty.",
    "Send it.",
);

#[cfg(feature = "aws-kms")]
pub(crate) static AWS_NOT_CONFIGURED: ErrorEntry = ErrorEntry::new(
    65537926,
    "AWS_NOT_CONFIGURED",
    "The SVM does not use AWS KMS.",
    "Check the UUID, or configure it first.",
);

#[cfg(feature = "key-managers")]
pub(crate) static MIGRATION_KEY_LORE: ErrorEntry = ErrorEntry::new(
    65538107,
    "MIGRATION_KEY_LORE",
    "IBM Key Lore cannot take keys over from another key manager.",
    "Choose another destination.",
);

#[cfg(feature = "key-managers")]
pub(crate) static KEY_POLICY_INVALID: ErrorEntry = ErrorEntry::new(
    65538111,
    "KEY_POLICY_INVALID",
    "There is no such policy for key managers.",
    "Check its name.",
);

#[cfg(feature = "key-managers")]
pub(crate) static KEY_POLICY_ADMIN_SVM: ErrorEntry = ErrorEntry::new(
    65538120,
    "KEY_POLICY_ADMIN_SVM",
    "The key manager of the cluster cannot have this policy.",
    "Leave the policy out.",
);

#[cfg(feature = "key-manager-configs")]
pub(crate) static RETRY_COUNT_NEEDS_9_11: ErrorEntry = ErrorEntry::new(
    65538404,
    "RETRY_COUNT_NEEDS_9_11",
    "The whole cluster must run 9.11 or later before the number of retries can be changed.",
    "Finish the upgrade first.",
);

#[cfg(feature = "key-managers")]
pub(crate) static SECONDARY_IS_OWN_PRIMARY: ErrorEntry = ErrorEntry::new(
    65538407,
    "SECONDARY_IS_OWN_PRIMARY",
    "A secondary server is the primary one it belongs to.",
    "Remove it from the list.",
);

#[cfg(feature = "key-managers")]
pub(crate) static SECONDARY_DUPLICATE: ErrorEntry = ErrorEntry::new(
    65538408,
    "SECONDARY_DUPLICATE",
    "A secondary server stands in the list twice.",
    "Remove the duplicate.",
);

#[cfg(feature = "key-managers")]
pub(crate) static SECONDARY_ADDRESS_INVALID: ErrorEntry = ErrorEntry::new(
    65538413,
    "SECONDARY_ADDRESS_INVALID",
    "The address of a secondary server is malformed.",
    "Correct it.",
);

#[cfg(feature = "key-managers")]
pub(crate) static RESTORE_PRIMARY_ONLY: ErrorEntry = ErrorEntry::new(
    65538500,
    "RESTORE_PRIMARY_ONLY",
    "Keys are fetched from primary servers only.",
    "Name a primary server.",
);

#[cfg(feature = "key-managers")]
pub(crate) static SECONDARY_IS_PRIMARY: ErrorEntry = ErrorEntry::new(
    65538502,
    "SECONDARY_IS_PRIMARY",
    "A secondary server is among the primary ones.",
    "Remove it from one of the lists.",
);

#[cfg(feature = "key-managers")]
pub(crate) static SECONDARY_NEEDS_9_11_1: ErrorEntry = ErrorEntry::new(
    65538503,
    "SECONDARY_NEEDS_9_11_1",
    "The whole cluster must run 9.11.1 or later for secondary key servers.",
    "Finish the upgrade first.",
);

#[cfg(feature = "key-managers")]
pub(crate) static ADMIN_SVM_NOT_EXTERNAL: ErrorEntry = ErrorEntry::new(
    65538800,
    "ADMIN_SVM_NOT_EXTERNAL",
    "The cluster does not have an external key manager.",
    "Configure one first.",
);

#[cfg(feature = "key-managers")]
pub(crate) static KEY_DATABASE_ACCESS_FAILED: ErrorEntry = ErrorEntry::new(
    65538801,
    "KEY_DATABASE_ACCESS_FAILED",
    "The database of key managers could not be read.",
    "Try again; if it keeps happening, contact technical support.",
);

#[cfg(feature = "key-managers")]
pub(crate) static NOT_ADMIN_SVM_KEY_MANAGER: ErrorEntry = ErrorEntry::new(
    65538802,
    "NOT_ADMIN_SVM_KEY_MANAGER",
    "The UUID is not that of the cluster's key manager.",
    "Authentication keys belong to that one; use its UUID.",
);

#[cfg(feature = "azure-key-vaults")]
pub(crate) static CONFIGURATION_NAME_RESERVED: ErrorEntry = ErrorEntry::new(
    65538902,
    "CONFIGURATION_NAME_RESERVED",
    "The system keeps this configuration name for itself.",
    "Choose another name.",
);

#[cfg(feature = "azure-key-vaults")]
pub(crate) static CONFIGURATION_NAME_EMPTY: ErrorEntry = ErrorEntry::new(
    65538903,
    "CONFIGURATION_NAME_EMPTY",
    "The name of the configuration is empty.",
    "Send a name.",
);

#[cfg(feature = "key-stores")]
pub(crate) static KEYSTORE_ENABLED: ErrorEntry = ErrorEntry::new(
    65538905,
    "KEYSTORE_ENABLED",
    "The key store is the enabled one and cannot be deleted.",
    "Enable another first.",
);

#[cfg(feature = "key-stores")]
pub(crate) static KEYSTORE_DELETE_UNSUPPORTED: ErrorEntry = ErrorEntry::new(
    65538907,
    "KEYSTORE_DELETE_UNSUPPORTED",
    "Key stores of this kind cannot be deleted here.",
    "Delete it with the resource of its kind.",
);

#[cfg(feature = "key-stores")]
pub(crate) static KEYSTORE_NOT_FOUND: ErrorEntry = ErrorEntry::new(
    65538908,
    "KEYSTORE_NOT_FOUND",
    "The key store does not exist, or is of a kind that this operation cannot deal with.",
    "Check the UUID and the type.",
);

#[cfg(feature = "key-stores")]
pub(crate) static KEYSTORE_ENABLED_NEEDED: ErrorEntry = ErrorEntry::new(
    65538909,
    "KEYSTORE_ENABLED_NEEDED",
    "The request does not say `enabled`.",
    "Send it.",
);

#[cfg(feature = "key-stores")]
pub(crate) static KEYSTORE_DISABLE_UNSUPPORTED: ErrorEntry = ErrorEntry::new(
    65538910,
    "KEYSTORE_DISABLE_UNSUPPORTED",
    "An enabled key store cannot be disabled.",
    "Enable another one instead.",
);

#[cfg(any(
    feature = "barbican-kms",
    feature = "key-stores"
))]
pub(crate) static KEY_CUSTODIAN_WITHOUT_STORE: ErrorEntry = ErrorEntry::new(
    65539200,
    "KEY_CUSTODIAN_WITHOUT_STORE",
    "The part of ONTAP that handles keys has no connection to the service.",
    "Check the configuration of the service.",
);

#[cfg(any(
    feature = "barbican-kms",
    feature = "key-stores"
))]
pub(crate) static KEY_ENCRYPT_FAILED: ErrorEntry = ErrorEntry::new(
    65539201,
    "KEY_ENCRYPT_FAILED",
    "The service could not encrypt.",
    "Check the service and the rights on its key.",
);

#[cfg(feature = "barbican-kms")]
pub(crate) static KEY_DECRYPT_FAILED: ErrorEntry = ErrorEntry::new(
    65539202,
    "KEY_DECRYPT_FAILED",
    "The service could not decrypt.",
    "Check the service and the rights on its key.",
);

#[cfg(feature = "key-stores")]
pub(crate) static KEYSTORE_TYPE_UNSUPPORTED: ErrorEntry = ErrorEntry::new(
    65539205,
    "KEYSTORE_TYPE_UNSUPPORTED",
    "Key stores of this kind cannot be enabled here.",
    "Create the key manager with the resource of its kind.",
);

#[cfg(feature = "key-stores")]
pub(crate) static KEYSTORE_SWITCH_FROM_UNSUPPORTED: ErrorEntry = ErrorEntry::new(
    65539206,
    "KEYSTORE_SWITCH_FROM_UNSUPPORTED",
    "The SVM uses a key store of a kind that cannot be switched away from.",
    "Migrate the keys instead.",
);

#[cfg(feature = "key-stores")]
pub(crate) static KEYSTORE_CONFIGURATION_NOT_FOUND: ErrorEntry = ErrorEntry::new(
    65539207,
    "KEYSTORE_CONFIGURATION_NOT_FOUND",
    "There is no such configuration.",
    "Check the UUID.",
);

#[cfg(feature = "key-stores")]
pub(crate) static KEYSTORE_NOT_ACTIVE: ErrorEntry = ErrorEntry::new(
    65539212,
    "KEYSTORE_NOT_ACTIVE",
    "Switching starts from the state active, or resumes in the state switching.",
    "Wait, or repair the key store that is enabled now.",
);

#[cfg(feature = "key-managers")]
pub(crate) static ADMIN_SVM_KEY_MANAGER_EXISTS: ErrorEntry = ErrorEntry::new(
    65539216,
    "ADMIN_SVM_KEY_MANAGER_EXISTS",
    "The cluster has a key manager already.",
    "Change that one, or delete it first.",
);

#[cfg(feature = "key-stores")]
pub(crate) static KEYSTORE_ALREADY_ENABLED: ErrorEntry = ErrorEntry::new(
    65539218,
    "KEYSTORE_ALREADY_ENABLED",
    "The key store is enabled already.",
    "Nothing needs to be done.",
);

#[cfg(feature = "key-managers")]
pub(crate) static ONBOARD_METROCLUSTER_PEER_UNHEALTHY: ErrorEntry = ErrorEntry::new(
    65539221,
    "ONBOARD_METROCLUSTER_PEER_UNHEALTHY",
    "The onboard key manager could not be set up because the MetroCluster partner is not online and healthy.",
    "Repair the partner site first.",
);

#[cfg(feature = "key-stores")]
pub(crate) static KEYSTORE_TYPES_DIFFER: ErrorEntry = ErrorEntry::new(
    65539222,
    "KEYSTORE_TYPES_DIFFER",
    "A data SVM cannot switch between key stores of different kinds.",
    "Migrate the keys instead.",
);

#[cfg(feature = "barbican-kms")]
pub(crate) static BARBICAN_HEALTH_CHECK_FAILED: ErrorEntry = ErrorEntry::new(
    65539223,
    "BARBICAN_HEALTH_CHECK_FAILED",
    "The state of Barbican could not be found out.",
    "Check the service and the way to it.",
);

#[cfg(feature = "key-manager-configs")]
pub(crate) static HEALTH_POLICY_NEEDS_9_15: ErrorEntry = ErrorEntry::new(
    65539303,
    "HEALTH_POLICY_NEEDS_9_15",
    "The whole cluster must run 9.15 or later before the health monitor's policy can be changed.",
    "Finish the upgrade first.",
);

#[cfg(feature = "key-manager-configs")]
pub(crate) static HEALTH_POLICY_DISABLED: ErrorEntry = ErrorEntry::new(
    65539304,
    "HEALTH_POLICY_DISABLED",
    "The policies of the health monitor are not switched on.",
    "They cannot be changed on this cluster.",
);

#[cfg(any(
    feature = "barbican-kms",
    feature = "key-stores"
))]
pub(crate) static KEY_STORE_RESPONSE_INVALID: ErrorEntry = ErrorEntry::new(
    65539416,
    "KEY_STORE_RESPONSE_INVALID",
    "The answer of the service could not be understood.",
    "Check that the URLs lead to the right service.",
);

#[cfg(feature = "key-managers")]
pub(crate) static MIGRATION_DURING_KEYSTORE_START: ErrorEntry = ErrorEntry::new(
    65539434,
    "MIGRATION_DURING_KEYSTORE_START",
    "Keys cannot be moved while the key store is still starting up.",
    "Wait until its state is active.",
);

#[cfg(feature = "key-managers")]
pub(crate) static MIGRATION_DURING_KEYSTORE_DISABLE: ErrorEntry = ErrorEntry::new(
    65539435,
    "MIGRATION_DURING_KEYSTORE_DISABLE",
    "Keys cannot be moved while the key store is being disabled.",
    "Wait for it to end.",
);

#[cfg(any(
    feature = "aws-kms",
    feature = "azure-key-vaults",
    feature = "barbican-kms",
    feature = "gcp-kms"
))]
pub(crate) static REKEY_DURING_KEYSTORE_START: ErrorEntry = ErrorEntry::new(
    65539436,
    "REKEY_DURING_KEYSTORE_START",
    "Keys cannot be renewed while the key store is still starting up.",
    "Wait until the state of the key store is active.",
);

#[cfg(any(
    feature = "aws-kms",
    feature = "azure-key-vaults",
    feature = "barbican-kms",
    feature = "gcp-kms"
))]
pub(crate) static REKEY_DURING_KEYSTORE_DISABLE: ErrorEntry = ErrorEntry::new(
    65539437,
    "REKEY_DURING_KEYSTORE_DISABLE",
    "Keys cannot be renewed while the key store is being disabled.",
    "Wait for it to end; renew the keys of the store that is enabled then.",
);

#[cfg(feature = "key-stores")]
pub(crate) static AES_BLOB_FAILED: ErrorEntry = ErrorEntry::new(
    65539442,
    "AES_BLOB_FAILED",
    "A wrapped key could not be made.",
    "Try again; if it keeps happening, contact technical support.",
);

#[cfg(feature = "key-stores")]
pub(crate) static VOLUME_KEY_BLOB_UPDATE_FAILED: ErrorEntry = ErrorEntry::new(
    65539444,
    "VOLUME_KEY_BLOB_UPDATE_FAILED",
    "The wrapped form of a volume key could not be updated.",
    "Try again; if it keeps happening, contact technical support.",
);

#[cfg(feature = "key-managers")]
pub(crate) static INACTIVE_EXTERNAL_ADMIN_SVM_ONLY: ErrorEntry = ErrorEntry::new(
    65539500,
    "INACTIVE_EXTERNAL_ADMIN_SVM_ONLY",
    "Inactive external key managers are possible for the cluster only.",
    "Leave `create_inactive` out for a data SVM.",
);

#[cfg(feature = "key-managers")]
pub(crate) static INACTIVE_EXTERNAL_EXISTS: ErrorEntry = ErrorEntry::new(
    65539501,
    "INACTIVE_EXTERNAL_EXISTS",
    "The cluster has an external key manager already, so no inactive one can be created.",
    "Use the one that exists.",
);

#[cfg(feature = "key-managers")]
pub(crate) static INACTIVE_EXTERNAL_METROCLUSTER: ErrorEntry = ErrorEntry::new(
    65539503,
    "INACTIVE_EXTERNAL_METROCLUSTER",
    "In a MetroCluster no inactive external key manager can be created.",
    "Leave `create_inactive` out.",
);

#[cfg(feature = "key-managers")]
pub(crate) static INACTIVE_EXTERNAL_NEEDS_9_16_1: ErrorEntry = ErrorEntry::new(
    65539504,
    "INACTIVE_EXTERNAL_NEEDS_9_16_1",
    "The whole cluster must run 9.16.1 or later for an inactive external key manager.",
    "Finish the upgrade first.",
);

#[cfg(feature = "key-managers")]
pub(crate) static INACTIVE_ONBOARD_METROCLUSTER: ErrorEntry = ErrorEntry::new(
    65539511,
    "INACTIVE_ONBOARD_METROCLUSTER",
    "In a MetroCluster no inactive onboard key manager can be created.",
    "Leave `create_inactive` out.",
);

#[cfg(feature = "key-managers")]
pub(crate) static INACTIVE_ONBOARD_NEEDS_9_16_1: ErrorEntry = ErrorEntry::new(
    65539512,
    "INACTIVE_ONBOARD_NEEDS_9_16_1",
    "The whole cluster must run 9.16.1 or later for an inactive onboard key manager.",
    "Finish the upgrade first.",
);

#[cfg(feature = "key-stores")]
pub(crate) static KEYSTORE_ENABLE_NEEDS_9_16_1: ErrorEntry = ErrorEntry::new(
    65539513,
    "KEYSTORE_ENABLE_NEEDS_9_16_1",
    "The whole cluster must run 9.16.1 or later before an inactive key manager of the cluster can be enabled.",
    "Finish the upgrade first.",
);

#[cfg(feature = "key-stores")]
pub(crate) static KEYSTORE_TYPE_ADMIN_SVM: ErrorEntry = ErrorEntry::new(
    65539514,
    "KEYSTORE_TYPE_ADMIN_SVM",
    "The cluster cannot use a key store of this kind.",
    "Use the onboard key manager or KMIP.",
);

#[cfg(feature = "key-stores")]
pub(crate) static KEYSTORE_SWITCH_ADMIN_SVM: ErrorEntry = ErrorEntry::new(
    65539515,
    "KEYSTORE_SWITCH_ADMIN_SVM",
    "The cluster switches between onboard and KMIP only.",
    "Choose a configuration of the other of the two kinds.",
);

#[cfg(feature = "key-stores")]
pub(crate) static KEYSTORE_ENABLED_NOT_FOUND: ErrorEntry = ErrorEntry::new(
    65539518,
    "KEYSTORE_ENABLED_NOT_FOUND",
    "ONTAP cannot find the configuration that is enabled at present.",
    "Contact technical support.",
);

#[cfg(feature = "key-stores")]
pub(crate) static KEYSTORE_INACTIVE_ONBOARD_EXISTS: ErrorEntry = ErrorEntry::new(
    65539520,
    "KEYSTORE_INACTIVE_ONBOARD_EXISTS",
    "An inactive onboard key manager of the cluster is in the way.",
    "Delete it first.",
);

#[cfg(feature = "key-stores")]
pub(crate) static KEYSTORE_DELETE_NEEDS_9_16_1: ErrorEntry = ErrorEntry::new(
    65539521,
    "KEYSTORE_DELETE_NEEDS_9_16_1",
    "The whole cluster must run 9.16.1 or later before an inactive key manager of the cluster can be deleted.",
    "Finish the upgrade first.",
);

#[cfg(feature = "key-stores")]
pub(crate) static KEYSTORE_DISABLE_TYPE_ADMIN_SVM: ErrorEntry = ErrorEntry::new(
    65539522,
    "KEYSTORE_DISABLE_TYPE_ADMIN_SVM",
    "Key stores of this kind cannot be disabled for the cluster.",
    "Use the resource of its kind.",
);

#[cfg(feature = "key-stores")]
pub(crate) static KEYSTORE_TABLE_MISSING: ErrorEntry = ErrorEntry::new(
    65539523,
    "KEYSTORE_TABLE_MISSING",
    "The table of key manager configurations is missing.",
    "Contact technical support.",
);

#[cfg(feature = "key-stores")]
pub(crate) static KEYSTORE_ROOT_VOLUMES: ErrorEntry = ErrorEntry::new(
    65539534,
    "KEYSTORE_ROOT_VOLUMES",
    "The cluster cannot switch its key manager while its root volumes are encrypted with it.",
    "Contact NetApp technical support how to proceed.",
);

#[cfg(feature = "key-stores")]
pub(crate) static UNWRAPPED_KEY_NOT_FOUND: ErrorEntry = ErrorEntry::new(
    65539535,
    "UNWRAPPED_KEY_NOT_FOUND",
    "No node has the key unwrapped.",
    "Restore the keys first.",
);

#[cfg(feature = "key-stores")]
pub(crate) static WRAPPED_KEY_NOT_FOUND: ErrorEntry = ErrorEntry::new(
    65539536,
    "WRAPPED_KEY_NOT_FOUND",
    "The wrapped key of a volume cannot be found.",
    "Contact technical support.",
);

#[cfg(feature = "key-stores")]
pub(crate) static SVM_KEK_NOT_CREATED: ErrorEntry = ErrorEntry::new(
    65539538,
    "SVM_KEK_NOT_CREATED",
    "The key that protects the SVM's volume keys was not created.",
    "Try again; check the key manager.",
);

#[cfg(feature = "key-stores")]
pub(crate) static SVM_KEK_NOT_RESTORED: ErrorEntry = ErrorEntry::new(
    65539539,
    "SVM_KEK_NOT_RESTORED",
    "The key that protects the SVM's volume keys is not there on the node.",
    "Restore the keys first.",
);

#[cfg(feature = "key-managers")]
pub(crate) static INACTIVE_ONBOARD_FAILED: ErrorEntry = ErrorEntry::new(
    65539580,
    "INACTIVE_ONBOARD_FAILED",
    "The inactive onboard key manager could not be created.",
    "Try again; check that all nodes are up.",
);

#[cfg(feature = "key-managers")]
pub(crate) static INACTIVE_ONBOARD_EXISTS: ErrorEntry = ErrorEntry::new(
    65539581,
    "INACTIVE_ONBOARD_EXISTS",
    "The cluster has an inactive onboard key manager already.",
    "Use it, or delete it first.",
);

#[cfg(feature = "key-managers")]
pub(crate) static ONBOARD_CONFIGURATION_NAME: ErrorEntry = ErrorEntry::new(
    65539582,
    "ONBOARD_CONFIGURATION_NAME",
    "The onboard key manager exists once and takes no configuration name.",
    "Leave the name out.",
);

#[cfg(feature = "key-stores")]
pub(crate) static KEYSTORE_POLICY_ONBOARD: ErrorEntry = ErrorEntry::new(
    65539583,
    "KEYSTORE_POLICY_ONBOARD",
    "An external key manager with a policy cannot be replaced by the onboard one.",
    "Remove the policy first.",
);

#[cfg(feature = "key-stores")]
pub(crate) static KEYSTORE_INACTIVE_EXTERNAL_EXISTS: ErrorEntry = ErrorEntry::new(
    65539585,
    "KEYSTORE_INACTIVE_EXTERNAL_EXISTS",
    "An inactive external key manager of the cluster is in the way.",
    "Delete it first.",
);

#[cfg(feature = "key-managers")]
pub(crate) static INACTIVE_KEY_MANAGER_UNCHANGEABLE: ErrorEntry = ErrorEntry::new(
    65539586,
    "INACTIVE_KEY_MANAGER_UNCHANGEABLE",
    "An inactive key manager cannot be changed.",
    "Enable it first, or delete it and create it anew.",
);

#[cfg(feature = "key-stores")]
pub(crate) static KEYSTORE_TOO_MANY_DRIVE_KEYS: ErrorEntry = ErrorEntry::new(
    65539590,
    "KEYSTORE_TOO_MANY_DRIVE_KEYS",
    "The onboard key manager holds two authentication keys for drives; the cluster has more.",
    "Reduce them to two first.",
);

#[cfg(feature = "key-stores")]
pub(crate) static KEYSTORE_TOO_FEW_DRIVE_KEYS: ErrorEntry = ErrorEntry::new(
    65539591,
    "KEYSTORE_TOO_FEW_DRIVE_KEYS",
    "The onboard key manager holds two authentication keys for drives; the cluster has fewer.",
    "Create the missing ones first.",
);

#[cfg(feature = "key-stores")]
pub(crate) static KEYSTORE_DELETE_DURING_SWITCH: ErrorEntry = ErrorEntry::new(
    65539593,
    "KEYSTORE_DELETE_DURING_SWITCH",
    "An inactive key manager cannot be deleted while key stores are being switched.",
    "Finish the switch first.",
);

#[cfg(feature = "key-stores")]
pub(crate) static CLUSTER_KEK_NOT_RESTORED: ErrorEntry = ErrorEntry::new(
    65539622,
    "CLUSTER_KEK_NOT_RESTORED",
    "The key that protects the cluster's keys is not there on the node.",
    "Restore the keys first.",
);

#[cfg(any(
    feature = "aws-kms",
    feature = "azure-key-vaults",
    feature = "gcp-kms",
    feature = "key-managers",
    feature = "key-stores"
))]
pub(crate) static SVM_HAS_NAE_VOLUMES: ErrorEntry = ErrorEntry::new(
    65539704,
    "SVM_HAS_NAE_VOLUMES",
    "The SVM has volumes encrypted at the level of their aggregate (NAE), which rules out a key manager of its own.",
    "Move those volumes to volume encryption (NVE) first, or stay with the key manager of the cluster.",
);

#[cfg(feature = "key-managers")]
pub(crate) static ONBOARD_EXISTS_PATCH: ErrorEntry = ErrorEntry::new(
    65539706,
    "ONBOARD_EXISTS_PATCH",
    "The onboard key manager is set up already.",
    "Use a PATCH with `onboard.synchronize` for nodes that lack it.",
);

#[cfg(feature = "barbican-kms")]
pub(crate) static BARBICAN_UNREACHABLE: ErrorEntry = ErrorEntry::new(
    65539801,
    "BARBICAN_UNREACHABLE",
    "Some nodes do not reach Barbican.",
    "Check network, proxy and DNS of these nodes.",
);

#[cfg(feature = "barbican-kms")]
pub(crate) static BARBICAN_SECRET_INVALID_CREATE: ErrorEntry = ErrorEntry::new(
    65539805,
    "BARBICAN_SECRET_INVALID_CREATE",
    "The secret of the application credentials is missing or not valid; nothing was created.",
    "Send the right one.",
);

#[cfg(feature = "barbican-kms")]
pub(crate) static BARBICAN_NODES_TOO_OLD: ErrorEntry = ErrorEntry::new(
    65539806,
    "BARBICAN_NODES_TOO_OLD",
    "Some nodes run a release without Barbican; the whole cluster must run 9.17 or later.",
    "Finish the upgrade first.",
);

#[cfg(feature = "barbican-kms")]
pub(crate) static BARBICAN_ADMIN_SVM: ErrorEntry = ErrorEntry::new(
    65539807,
    "BARBICAN_ADMIN_SVM",
    "The administrative SVM cannot use Barbican.",
    "Name a data SVM.",
);

#[cfg(feature = "barbican-kms")]
pub(crate) static BARBICAN_NAME_EXISTS: ErrorEntry = ErrorEntry::new(
    65539808,
    "BARBICAN_NAME_EXISTS",
    "A Barbican configuration of this name exists.",
    "Choose another name.",
);

#[cfg(feature = "barbican-kms")]
pub(crate) static BARBICAN_METROCLUSTER: ErrorEntry = ErrorEntry::new(
    65539809,
    "BARBICAN_METROCLUSTER",
    "Barbican is not possible in a MetroCluster.",
    "Use another key manager.",
);

#[cfg(feature = "barbican-kms")]
pub(crate) static BARBICAN_KEY_ID_INVALID: ErrorEntry = ErrorEntry::new(
    65539810,
    "BARBICAN_KEY_ID_INVALID",
    "The URL of the key is missing, not valid or not HTTPS.",
    "Send its full HTTPS URL.",
);

#[cfg(feature = "barbican-kms")]
pub(crate) static BARBICAN_KEYSTONE_URL_INVALID: ErrorEntry = ErrorEntry::new(
    65539811,
    "BARBICAN_KEYSTONE_URL_INVALID",
    "The URL of Keystone is missing, not valid or not HTTPS.",
    "Send its full HTTPS URL.",
);

#[cfg(feature = "barbican-kms")]
pub(crate) static BARBICAN_SECRET_INVALID_MODIFY: ErrorEntry = ErrorEntry::new(
    65539814,
    "BARBICAN_SECRET_INVALID_MODIFY",
    "The secret of the application credentials is missing or not valid; nothing was changed.",
    "Send the right one.",
);

#[cfg(feature = "barbican-kms")]
pub(crate) static BARBICAN_ID_INVALID: ErrorEntry = ErrorEntry::new(
    65539815,
    "BARBICAN_ID_INVALID",
    "The ID of the application credentials is missing or not valid.",
    "Send the right one.",
);

#[cfg(feature = "barbican-kms")]
pub(crate) static BARBICAN_NOT_CONFIGURED: ErrorEntry = ErrorEntry::new(
    65539817,
    "BARBICAN_NOT_CONFIGURED",
    "Barbican is not configured.",
    "Check the UUID, or configure it first.",
);

#[cfg(feature = "barbican-kms")]
pub(crate) static BARBICAN_NOT_FOUND: ErrorEntry = ErrorEntry::new(
    65539832,
    "BARBICAN_NOT_FOUND",
    "The Barbican configuration does not exist.",
    "Check the UUID.",
);

#[cfg(feature = "barbican-kms")]
pub(crate) static REKEY_NEW_KEY_NOT_FOUND: ErrorEntry = ErrorEntry::new(
    65539834,
    "REKEY_NEW_KEY_NOT_FOUND",
    "The ID of the new key was not found.",
    "Try again; check the service.",
);

#[cfg(feature = "barbican-kms")]
pub(crate) static BARBICAN_ID_EMPTY: ErrorEntry = ErrorEntry::new(
    65539835,
    "BARBICAN_ID_EMPTY",
    "The ID of the application credentials is empty.",
    "Send it.",
);

#[cfg(feature = "barbican-kms")]
pub(crate) static KMS_NOT_CONFIGURED: ErrorEntry = ErrorEntry::new(
    65539836,
    "KMS_NOT_CONFIGURED",
    "No key management service is configured.",
    "Configure one first.",
);

#[cfg(feature = "key-stores")]
pub(crate) static MIGRATION_NO_VOLUMES: ErrorEntry = ErrorEntry::new(
    65539837,
    "MIGRATION_NO_VOLUMES",
    "The key manager has no volumes whose keys could be moved.",
    "Nothing needs to be done.",
);

#[cfg(feature = "key-stores")]
pub(crate) static KEYSTORE_POLICY_CLOUD: ErrorEntry = ErrorEntry::new(
    65539838,
    "KEYSTORE_POLICY_CLOUD",
    "An external key manager with a policy cannot be replaced by a cloud service.",
    "Remove the policy first.",
);

#[cfg(feature = "key-stores")]
pub(crate) static KEYSTORE_NOT_MIXED_CLOUD: ErrorEntry = ErrorEntry::new(
    65539839,
    "KEYSTORE_NOT_MIXED_CLOUD",
    "Keys can be moved to a cloud service only while the key store is in the mixed state.",
    "Check the state of the key store.",
);

#[cfg(feature = "key-stores")]
pub(crate) static KEY_SERVER_CLEANUP_FAILED: ErrorEntry = ErrorEntry::new(
    65539840,
    "KEY_SERVER_CLEANUP_FAILED",
    "The old keys could not be removed from the external servers.",
    "Check the servers; remove the keys there if need be.",
);

#[cfg(feature = "barbican-kms")]
pub(crate) static BARBICAN_BOTH_CREDENTIALS: ErrorEntry = ErrorEntry::new(
    65539841,
    "BARBICAN_BOTH_CREDENTIALS",
    "ID and secret of the application credentials go together.",
    "Send both.",
);

#[cfg(any(
    feature = "barbican-kms",
    feature = "key-stores"
))]
pub(crate) static SVM_KEK_RESTORE_FAILED: ErrorEntry = ErrorEntry::new(
    65539842,
    "SVM_KEK_RESTORE_FAILED",
    "The key that protects the SVM's volume keys could not be restored on every node.",
    "Check the service and the nodes, then try again.",
);

#[cfg(feature = "barbican-kms")]
pub(crate) static SVM_KEK_IMPORT_FAILED: ErrorEntry = ErrorEntry::new(
    65539844,
    "SVM_KEK_IMPORT_FAILED",
    "The key that protects the SVM's volume keys could not be taken over.",
    "Try again; if it keeps happening, contact technical support.",
);

#[cfg(feature = "key-stores")]
pub(crate) static KEYSTORE_NOT_MIXED_ONBOARD: ErrorEntry = ErrorEntry::new(
    65539845,
    "KEYSTORE_NOT_MIXED_ONBOARD",
    "Volumes can be moved to the onboard key manager only while the key store is mixed or active.",
    "Check the state of the key store.",
);

#[cfg(feature = "azure-key-vaults")]
pub(crate) static REKEY_EXTERNAL_RESTORE_FAILED: ErrorEntry = ErrorEntry::new(
    65539855,
    "REKEY_EXTERNAL_RESTORE_FAILED",
    "Keys could not be restored in the course of an external rekey.",
    "Check the service and the nodes, then start it again.",
);

#[cfg(any(
    feature = "azure-key-vaults",
    feature = "barbican-kms"
))]
pub(crate) static REKEY_INTERNAL_RESTORE_FAILED: ErrorEntry = ErrorEntry::new(
    65539856,
    "REKEY_INTERNAL_RESTORE_FAILED",
    "Keys could not be restored in the course of an internal rekey.",
    "Check the service and the nodes, then start it again.",
);

#[cfg(feature = "key-stores")]
pub(crate) static KEYSTORE_SWITCH_RESTORE_FAILED: ErrorEntry = ErrorEntry::new(
    65539857,
    "KEYSTORE_SWITCH_RESTORE_FAILED",
    "Keys could not be restored in the course of a switch.",
    "Check the key manager, then resume the switch.",
);

#[cfg(feature = "key-stores")]
pub(crate) static MIGRATION_RESTORE_FAILED: ErrorEntry = ErrorEntry::new(
    65539858,
    "MIGRATION_RESTORE_FAILED",
    "Keys could not be restored in the course of a migration.",
    "Check the key manager, then start the migration again.",
);

#[cfg(feature = "key-stores")]
pub(crate) static MIGRATION_RESTORE_INCOMPLETE: ErrorEntry = ErrorEntry::new(
    65539859,
    "MIGRATION_RESTORE_INCOMPLETE",
    "Some keys were not restored in the course of a migration.",
    "Check the key manager, then start the migration again.",
);

#[cfg(feature = "key-managers")]
pub(crate) static CLUSTER_HAS_ENCRYPTED_VOLUMES: ErrorEntry = ErrorEntry::new(
    65540011,
    "CLUSTER_HAS_ENCRYPTED_VOLUMES",
    "The cluster has encrypted volumes, which need the keys.",
    "Decrypt or delete them first.",
);

#[cfg(feature = "key-managers")]
pub(crate) static ADMIN_SVM_HAS_ENCRYPTED_VOLUMES: ErrorEntry = ErrorEntry::new(
    65540013,
    "ADMIN_SVM_HAS_ENCRYPTED_VOLUMES",
    "The administrative SVM has encrypted volumes, which need the keys.",
    "Decrypt them first.",
);

#[cfg(feature = "key-managers")]
pub(crate) static AUTH_KEY_STORE_FAILED: ErrorEntry = ErrorEntry::new(
    66060289,
    "AUTH_KEY_STORE_FAILED",
    "The key server did not store the authentication key.",
    "Check the server.",
);

#[cfg(feature = "key-managers")]
pub(crate) static AUTH_KEY_DELETE_FAILED: ErrorEntry = ErrorEntry::new(
    66060296,
    "AUTH_KEY_DELETE_FAILED",
    "The key server did not delete the key.",
    "Check the server.",
);

#[cfg(feature = "key-managers")]
pub(crate) static AUTH_KEY_SERVER_CREATE_FAILED: ErrorEntry = ErrorEntry::new(
    66060302,
    "AUTH_KEY_SERVER_CREATE_FAILED",
    "The key server did not create the authentication key.",
    "Check the server.",
);

#[cfg(feature = "key-managers")]
pub(crate) static AUTH_KEY_LENGTH: ErrorEntry = ErrorEntry::new(
    66060304,
    "AUTH_KEY_LENGTH",
    "The length of the key is not valid.",
    "Check the passphrase.",
);

#[cfg(feature = "key-managers")]
pub(crate) static KMIP_SERVER_CA_WRONG: ErrorEntry = ErrorEntry::new(
    66060338,
    "KMIP_SERVER_CA_WRONG",
    "No secure connection: the CAs given do not fit the server's certificate.",
    "Install the CA that signed it and name that one.",
);

#[cfg(feature = "key-managers")]
pub(crate) static KMIP_CLIENT_CERTIFICATE_WRONG: ErrorEntry = ErrorEntry::new(
    66060339,
    "KMIP_CLIENT_CERTIFICATE_WRONG",
    "No secure connection: the server does not accept the client certificate.",
    "Use one that the server trusts.",
);

#[cfg(feature = "key-managers")]
pub(crate) static KMIP_LIBRARY_ERROR: ErrorEntry = ErrorEntry::new(
    66060340,
    "KMIP_LIBRARY_ERROR",
    "No secure connection: the KMIP library reports an error.",
    "Look into the event log; if it keeps happening, contact technical support.",
);

#[cfg(feature = "key-managers")]
pub(crate) static KMIP_NETWORK_ERROR: ErrorEntry = ErrorEntry::new(
    66060341,
    "KMIP_NETWORK_ERROR",
    "No secure connection: the server cannot be reached over the network.",
    "Check address, port and firewalls.",
);

#[cfg(feature = "ipsec")]
pub(crate) static IPSEC_ENABLE_FAILED: ErrorEntry = ErrorEntry::new(
    66256898,
    "IPSEC_ENABLE_FAILED",
    "IPsec could not be enabled.",
    "Try again; if it keeps happening, contact technical support.",
);

#[cfg(feature = "ipsec")]
pub(crate) static IPSEC_DISABLE_FAILED: ErrorEntry = ErrorEntry::new(
    66256899,
    "IPSEC_DISABLE_FAILED",
    "IPsec could not be disabled.",
    "Try again; if it keeps happening, contact technical support.",
);

#[cfg(feature = "ipsec")]
pub(crate) static IPSEC_OFFLOAD_WHILE_ENABLED: ErrorEntry = ErrorEntry::new(
    66256913,
    "IPSEC_OFFLOAD_WHILE_ENABLED",
    "The offload cannot be changed while IPsec is enabled.",
    "Disable IPsec first.",
);

#[cfg(feature = "ipsec")]
pub(crate) static IPSEC_OFFLOAD_WITH_REPLAY: ErrorEntry = ErrorEntry::new(
    66256915,
    "IPSEC_OFFLOAD_WITH_REPLAY",
    "Offload and replay window exclude each other.",
    "Set the replay window to 0, or leave the offload off.",
);

#[cfg(feature = "ipsec")]
pub(crate) static IPSEC_REPLAY_WINDOW_FAILED: ErrorEntry = ErrorEntry::new(
    66257007,
    "IPSEC_REPLAY_WINDOW_FAILED",
    "The replay window could not be changed.",
    "Try again.",
);

#[cfg(feature = "ipsec")]
pub(crate) static IPSEC_PURGE_FAILED: ErrorEntry = ErrorEntry::new(
    66257096,
    "IPSEC_PURGE_FAILED",
    "The connections of the policy could not be ended.",
    "Try again; if it keeps happening, contact technical support.",
);

#[cfg(feature = "ipsec")]
pub(crate) static IPSEC_POLICY_UPDATE_FAILED: ErrorEntry = ErrorEntry::new(
    66257097,
    "IPSEC_POLICY_UPDATE_FAILED",
    "The policy could not be changed.",
    "Try again; if it keeps happening, contact technical support.",
);

#[cfg(feature = "ipsec")]
pub(crate) static IPSEC_ONE_PROTOCOL: ErrorEntry = ErrorEntry::new(
    66257099,
    "IPSEC_ONE_PROTOCOL",
    "A policy covers one protocol.",
    "Make a policy for each.",
);

#[cfg(feature = "ipsec")]
pub(crate) static IPSEC_ONE_LOCAL_PORT: ErrorEntry = ErrorEntry::new(
    66257100,
    "IPSEC_ONE_LOCAL_PORT",
    "A policy covers one port on this side.",
    "Make a policy for each.",
);

#[cfg(feature = "ipsec")]
pub(crate) static IPSEC_ONE_REMOTE_PORT: ErrorEntry = ErrorEntry::new(
    66257101,
    "IPSEC_ONE_REMOTE_PORT",
    "A policy covers one port on the other side.",
    "Make a policy for each.",
);

#[cfg(feature = "ipsec")]
pub(crate) static IPSEC_IKEV1: ErrorEntry = ErrorEntry::new(
    66257102,
    "IPSEC_IKEV1",
    "IKE version 1 is not supported.",
    "Use version 2.",
);

#[cfg(feature = "ipsec")]
pub(crate) static IPSEC_POLICY_EXISTS: ErrorEntry = ErrorEntry::new(
    66257104,
    "IPSEC_POLICY_EXISTS",
    "The SVM has a policy of this name already.",
    "Choose another name.",
);

#[cfg(feature = "ipsec")]
pub(crate) static IPSEC_KEY_NOT_HEX: ErrorEntry = ErrorEntry::new(
    66257107,
    "IPSEC_KEY_NOT_HEX",
    "The shared key is marked as hexadecimal and is not.",
    "Correct it.",
);

#[cfg(feature = "ipsec")]
pub(crate) static IPSEC_KEY_NOT_BASE64: ErrorEntry = ErrorEntry::new(
    66257109,
    "IPSEC_KEY_NOT_BASE64",
    "The shared key is marked as Base64 and is not.",
    "Correct it.",
);

#[cfg(feature = "ipsec")]
pub(crate) static IPSEC_SEQUENCE_FAILED: ErrorEntry = ErrorEntry::new(
    66257110,
    "IPSEC_SEQUENCE_FAILED",
    "The policy could not be put in order among the others.",
    "Try again.",
);

#[cfg(feature = "ipsec")]
pub(crate) static IPSEC_PROTECTION_NEEDS_KEY: ErrorEntry = ErrorEntry::new(
    66257111,
    "IPSEC_PROTECTION_NEEDS_KEY",
    "A policy that encrypts (`esp_transport`) needs a shared key or a certificate.",
    "Send one of them.",
);

#[cfg(feature = "ipsec")]
pub(crate) static IPSEC_METHOD_IGNORED: ErrorEntry = ErrorEntry::new(
    66257112,
    "IPSEC_METHOD_IGNORED",
    "The action does not protect anything, so the method of authentication has no effect.",
    "Leave the method out.",
);

#[cfg(feature = "ipsec")]
pub(crate) static IPSEC_ONE_LOCAL_SUBNET: ErrorEntry = ErrorEntry::new(
    66257113,
    "IPSEC_ONE_LOCAL_SUBNET",
    "A policy covers one subnet on this side.",
    "Make a policy for each.",
);

#[cfg(feature = "ipsec")]
pub(crate) static IPSEC_ONE_REMOTE_SUBNET: ErrorEntry = ErrorEntry::new(
    66257114,
    "IPSEC_ONE_REMOTE_SUBNET",
    "A policy covers one subnet on the other side.",
    "Make a policy for each.",
);

#[cfg(feature = "ipsec")]
pub(crate) static IPSEC_PORT_RANGE: ErrorEntry = ErrorEntry::new(
    66257115,
    "IPSEC_PORT_RANGE",
    "Ranges of ports are not supported.",
    "Make a policy for each port.",
);

#[cfg(feature = "ipsec")]
pub(crate) static IPSEC_POLICY_NOT_FOUND: ErrorEntry = ErrorEntry::new(
    66257116,
    "IPSEC_POLICY_NOT_FOUND",
    "There is no policy with this UUID.",
    "Check it.",
);

#[cfg(feature = "ipsec")]
pub(crate) static IPSEC_DATA_SVM_ONLY: ErrorEntry = ErrorEntry::new(
    66257117,
    "IPSEC_DATA_SVM_ONLY",
    "IPsec is for data SVMs only.",
    "Name a data SVM.",
);

#[cfg(feature = "ipsec")]
pub(crate) static IPSEC_ASSOCIATION_NOT_FOUND: ErrorEntry = ErrorEntry::new(
    66257118,
    "IPSEC_ASSOCIATION_NOT_FOUND",
    "There is no association with this UUID.",
    "List the associations again; they are short-lived.",
);

#[cfg(feature = "ipsec")]
pub(crate) static IPSEC_ASSOCIATION_GONE: ErrorEntry = ErrorEntry::new(
    66257119,
    "IPSEC_ASSOCIATION_GONE",
    "The association with this UUID does not exist any more, or never did.",
    "List the associations again; they are short-lived.",
);

#[cfg(feature = "ipsec")]
pub(crate) static IPSEC_HOST_ADDRESS_NEEDED: ErrorEntry = ErrorEntry::new(
    66257120,
    "IPSEC_HOST_ADDRESS_NEEDED",
    "The endpoint must be a single address, with a netmask of 32 bits for IPv4 or 128 for IPv6.",
    "Correct the netmask.",
);

#[cfg(feature = "ipsec")]
pub(crate) static IPSEC_POLICY_LIMIT_SVM: ErrorEntry = ErrorEntry::new(
    66257121,
    "IPSEC_POLICY_LIMIT_SVM",
    "The SVM has as many policies as it can have.",
    "Delete some, or combine them.",
);

#[cfg(feature = "ipsec")]
pub(crate) static IPSEC_LOCAL_ADDRESS_AND_NETMASK: ErrorEntry = ErrorEntry::new(
    66257125,
    "IPSEC_LOCAL_ADDRESS_AND_NETMASK",
    "Address and netmask on this side go together.",
    "Send both.",
);

#[cfg(feature = "ipsec")]
pub(crate) static IPSEC_REMOTE_ADDRESS_AND_NETMASK: ErrorEntry = ErrorEntry::new(
    66257126,
    "IPSEC_REMOTE_ADDRESS_AND_NETMASK",
    "Address and netmask on the other side go together.",
    "Send both.",
);

#[cfg(feature = "ipsec")]
pub(crate) static IPSEC_LOCAL_SUBNET_ZERO: ErrorEntry = ErrorEntry::new(
    66257127,
    "IPSEC_LOCAL_SUBNET_ZERO",
    "The subnet on this side cannot be all zeros.",
    "Name the subnet.",
);

#[cfg(feature = "ipsec")]
pub(crate) static IPSEC_WILDCARD_INVALID: ErrorEntry = ErrorEntry::new(
    66257128,
    "IPSEC_WILDCARD_INVALID",
    "The subnet that is to stand for any address is malformed.",
    "Write it as all zeros, with netmask 0.",
);

#[cfg(feature = "ipsec")]
pub(crate) static IPSEC_WILDCARD_NEEDS_PORT: ErrorEntry = ErrorEntry::new(
    66257129,
    "IPSEC_WILDCARD_NEEDS_PORT",
    "With any address on the other side, a port is needed.",
    "Name a port on one side.",
);

#[cfg(feature = "ipsec")]
pub(crate) static IPSEC_POLICY_LIMIT_CLUSTER: ErrorEntry = ErrorEntry::new(
    66257130,
    "IPSEC_POLICY_LIMIT_CLUSTER",
    "The cluster has as many policies as it can have.",
    "Delete some, or combine them.",
);

#[cfg(feature = "ipsec")]
pub(crate) static IPSEC_UDP_IPV6: ErrorEntry = ErrorEntry::new(
    66257131,
    "IPSEC_UDP_IPV6",
    "ESP inside UDP is not possible over IPv6.",
    "Use `esp_transport`.",
);

#[cfg(feature = "ipsec")]
pub(crate) static IPSEC_PORT_INVALID: ErrorEntry = ErrorEntry::new(
    66257132,
    "IPSEC_PORT_INVALID",
    "The port must be from 1 to 65,535.",
    "Correct it.",
);

#[cfg(feature = "ipsec")]
pub(crate) static IPSEC_PSK_NEEDED: ErrorEntry = ErrorEntry::new(
    66257133,
    "IPSEC_PSK_NEEDED",
    "The method `psk` needs a shared key.",
    "Send `secret_key`.",
);

#[cfg(feature = "ipsec")]
pub(crate) static IPSEC_CERTIFICATE_NEEDED: ErrorEntry = ErrorEntry::new(
    66257134,
    "IPSEC_CERTIFICATE_NEEDED",
    "The method `pki` needs a certificate of this side.",
    "Send `certificate.uuid`.",
);

#[cfg(feature = "ipsec")]
pub(crate) static IPSEC_CERTIFICATE_NOT_IN_SVM: ErrorEntry = ErrorEntry::new(
    66257135,
    "IPSEC_CERTIFICATE_NOT_IN_SVM",
    "The SVM does not have this certificate.",
    "Install it there first.",
);

#[cfg(feature = "ipsec")]
pub(crate) static IPSEC_CERTIFICATE_WITH_PSK: ErrorEntry = ErrorEntry::new(
    66257136,
    "IPSEC_CERTIFICATE_WITH_PSK",
    "A certificate does not go with the method `psk`.",
    "Leave it out.",
);

#[cfg(feature = "ipsec")]
pub(crate) static IPSEC_PSK_WITH_CERTIFICATE: ErrorEntry = ErrorEntry::new(
    66257137,
    "IPSEC_PSK_WITH_CERTIFICATE",
    "A shared key does not go with the method `pki`.",
    "Leave it out.",
);

#[cfg(feature = "ipsec")]
pub(crate) static IPSEC_REMOTE_IDENTITY_NEEDED: ErrorEntry = ErrorEntry::new(
    66257138,
    "IPSEC_REMOTE_IDENTITY_NEEDED",
    "When certificates are verified, the identity of the other side is needed.",
    "Send `remote_identity`.",
);

#[cfg(feature = "ipsec")]
pub(crate) static IPSEC_CERTIFICATE_NOT_FOUND: ErrorEntry = ErrorEntry::new(
    66257139,
    "IPSEC_CERTIFICATE_NOT_FOUND",
    "There is no certificate with this UUID.",
    "Check it.",
);

#[cfg(feature = "ipsec")]
pub(crate) static IPSEC_CERTIFICATE_TYPE: ErrorEntry = ErrorEntry::new(
    66257140,
    "IPSEC_CERTIFICATE_TYPE",
    "Only certificates of type `client` or `server` can be used.",
    "Choose another certificate.",
);

#[cfg(feature = "ipsec")]
pub(crate) static IPSEC_SVM_MIGRATING: ErrorEntry = ErrorEntry::new(
    66257142,
    "IPSEC_SVM_MIGRATING",
    "The SVM is being migrated.",
    "Wait until the migration has ended.",
);

#[cfg(feature = "ipsec")]
pub(crate) static IPSEC_SUBNET_EMPTY: ErrorEntry = ErrorEntry::new(
    66257143,
    "IPSEC_SUBNET_EMPTY",
    "A subnet of the policy is empty.",
    "Name it.",
);

#[cfg(feature = "ipsec")]
pub(crate) static IPSEC_ENCRYPTION_NEEDS_KEY: ErrorEntry = ErrorEntry::new(
    66257144,
    "IPSEC_ENCRYPTION_NEEDS_KEY",
    "A policy that encrypts (`esp_transport` or `esp_udp`) needs a shared key or a certificate.",
    "Send one of them.",
);

#[cfg(feature = "ipsec")]
pub(crate) static IPSEC_NAME_LENGTH: ErrorEntry = ErrorEntry::new(
    66257148,
    "IPSEC_NAME_LENGTH",
    "The name of the policy is too short or too long, or not ASCII.",
    "Use 1 to 64 ASCII characters.",
);

#[cfg(feature = "ipsec")]
pub(crate) static IPSEC_PPK_KEY_NEEDED: ErrorEntry = ErrorEntry::new(
    66257153,
    "IPSEC_PPK_KEY_NEEDED",
    "The identity of a post-quantum key was sent without the key.",
    "Send `ppk.shared_key`.",
);

#[cfg(feature = "ipsec")]
pub(crate) static IPSEC_PPK_IDENTITY_NEEDED: ErrorEntry = ErrorEntry::new(
    66257154,
    "IPSEC_PPK_IDENTITY_NEEDED",
    "A post-quantum key was sent without its identity.",
    "Send `ppk.identity`.",
);

#[cfg(feature = "ipsec")]
pub(crate) static IPSEC_UNSUPPORTED_VERSION: ErrorEntry = ErrorEntry::new(
    66257199,
    "IPSEC_UNSUPPORTED_VERSION",
    "Not every node runs a release with IPsec.",
    "Finish the upgrade first.",
);

#[cfg(feature = "ipsec")]
pub(crate) static IPSEC_KEY_LENGTH: ErrorEntry = ErrorEntry::new(
    66257200,
    "IPSEC_KEY_LENGTH",
    "The shared key is too short or too long, or not ASCII.",
    "Use 18 to 128 ASCII characters.",
);

#[cfg(feature = "ipsec")]
pub(crate) static IPSEC_FEATURE_NEEDS_UPGRADE: ErrorEntry = ErrorEntry::new(
    66257201,
    "IPSEC_FEATURE_NEEDS_UPGRADE",
    "The feature needs a newer release on the whole cluster; the message says which.",
    "Finish the upgrade first.",
);

#[cfg(feature = "ipsec")]
pub(crate) static IPSEC_SVM_NAME_INVALID: ErrorEntry = ErrorEntry::new(
    66257202,
    "IPSEC_SVM_NAME_INVALID",
    "The name of the SVM is not valid.",
    "Check it.",
);

#[cfg(feature = "ipsec")]
pub(crate) static IPSEC_SVM_UUID_INVALID: ErrorEntry = ErrorEntry::new(
    66257203,
    "IPSEC_SVM_UUID_INVALID",
    "The UUID of the SVM is not valid.",
    "Check it.",
);

#[cfg(feature = "ipsec")]
pub(crate) static IPSPACE_NAME_AND_UUID_DISAGREE: ErrorEntry = ErrorEntry::new(
    66257204,
    "IPSPACE_NAME_AND_UUID_DISAGREE",
    "Name and UUID in the request belong to two different IPspaces.",
    "Send one of the two.",
);

#[cfg(feature = "ipsec")]
pub(crate) static IPSEC_SVM_NOT_IN_IPSPACE: ErrorEntry = ErrorEntry::new(
    66257205,
    "IPSEC_SVM_NOT_IN_IPSPACE",
    "The SVM does not belong to this IPspace.",
    "Name the right one, or leave it out.",
);

#[cfg(feature = "ipsec")]
pub(crate) static IPSEC_CA_NOT_INSTALLED: ErrorEntry = ErrorEntry::new(
    66257296,
    "IPSEC_CA_NOT_INSTALLED",
    "The CA certificate is not installed.",
    "Install it under `/security/certificates` first.",
);

#[cfg(feature = "ipsec")]
pub(crate) static IPSEC_CA_NOT_LISTED: ErrorEntry = ErrorEntry::new(
    66257298,
    "IPSEC_CA_NOT_LISTED",
    "The CA certificate is not among those of IPsec.",
    "Nothing needs to be done.",
);

#[cfg(feature = "ipsec")]
pub(crate) static IPSEC_CA_REMOVE_NOT_INSTALLED: ErrorEntry = ErrorEntry::new(
    66257303,
    "IPSEC_CA_REMOVE_NOT_INSTALLED",
    "The CA certificate cannot be taken off, as it is not installed.",
    "Check the UUID.",
);

#[cfg(feature = "ipsec")]
pub(crate) static IPSEC_CA_MISSING: ErrorEntry = ErrorEntry::new(
    66257304,
    "IPSEC_CA_MISSING",
    "No such CA certificate is installed.",
    "Install it under `/security/certificates` first.",
);

#[cfg(feature = "ipsec")]
pub(crate) static IPSEC_CERTIFICATE_NAME_AND_UUID_DISAGREE: ErrorEntry = ErrorEntry::new(
    66257305,
    "IPSEC_CERTIFICATE_NAME_AND_UUID_DISAGREE",
    "Name and UUID belong to two different certificates.",
    "Send one of the two.",
);

#[cfg(feature = "ipsec")]
pub(crate) static IPSEC_METROCLUSTER_ADMIN_SVM: ErrorEntry = ErrorEntry::new(
    66257396,
    "IPSEC_METROCLUSTER_ADMIN_SVM",
    "In a MetroCluster there is no IPsec for the administrative SVM.",
    "Name a data SVM.",
);

#[cfg(feature = "ipsec")]
pub(crate) static IPSEC_USED_BY_BGP: ErrorEntry = ErrorEntry::new(
    66257496,
    "IPSEC_USED_BY_BGP",
    "BGP peer groups with MD5 need IPsec to be enabled.",
    "Turn MD5 off in these groups first.",
);

#[cfg(feature = "cluster-network")]
pub(crate) static CLUSTER_NETWORK_NEEDS_9_18_1: ErrorEntry = ErrorEntry::new(
    70320128,
    "CLUSTER_NETWORK_NEEDS_9_18_1",
    "The whole cluster must run 9.18.1 or later.",
    "Finish the upgrade first.",
);

#[cfg(feature = "cluster-network")]
pub(crate) static CLUSTER_NETWORK_METROCLUSTER: ErrorEntry = ErrorEntry::new(
    70320131,
    "CLUSTER_NETWORK_METROCLUSTER",
    "The cluster network cannot be protected in a MetroCluster.",
    "Leave the protection off.",
);

#[cfg(feature = "cluster-network")]
pub(crate) static CLUSTER_NETWORK_OUT_OF_QUORUM: ErrorEntry = ErrorEntry::new(
    70320132,
    "CLUSTER_NETWORK_OUT_OF_QUORUM",
    "Some node is out of quorum.",
    "Wait for all nodes to come back into quorum.",
);

#[cfg(feature = "cluster-network")]
pub(crate) static CLUSTER_NETWORK_CERTIFICATE_NOT_FOUND: ErrorEntry = ErrorEntry::new(
    70320137,
    "CLUSTER_NETWORK_CERTIFICATE_NOT_FOUND",
    "The administrative SVM has no such certificate.",
    "Install it there first.",
);

#[cfg(feature = "cluster-network")]
pub(crate) static CLUSTER_NETWORK_CERTIFICATES_IN_USE: ErrorEntry = ErrorEntry::new(
    70320138,
    "CLUSTER_NETWORK_CERTIFICATES_IN_USE",
    "The certificates are in use and none can be taken away.",
    "Give the node another one, or disable the protection first.",
);

#[cfg(feature = "cluster-network")]
pub(crate) static CLUSTER_NETWORK_CERTIFICATE_IN_USE: ErrorEntry = ErrorEntry::new(
    70320150,
    "CLUSTER_NETWORK_CERTIFICATE_IN_USE",
    "The certificate of the node is in use and cannot be removed.",
    "Disable the protection first.",
);

#[cfg(feature = "ha-network")]
pub(crate) static HA_NETWORK_NEEDS_9_18_1: ErrorEntry = ErrorEntry::new(
    70385664,
    "HA_NETWORK_NEEDS_9_18_1",
    "Both nodes of the HA pair must run 9.18.1 or later.",
    "Finish the upgrade first.",
);

#[cfg(feature = "ha-network")]
pub(crate) static HA_NETWORK_NODE_UNKNOWN: ErrorEntry = ErrorEntry::new(
    70385666,
    "HA_NETWORK_NODE_UNKNOWN",
    "ONTAP could not find out about the node that the message names.",
    "Check that it is up.",
);

#[cfg(feature = "ha-network")]
pub(crate) static HA_NETWORK_ENABLE_FAILED: ErrorEntry = ErrorEntry::new(
    70385667,
    "HA_NETWORK_ENABLE_FAILED",
    "The encryption could not be enabled on the node that the message names.",
    "Check that it is up, then try again.",
);

#[cfg(feature = "ha-network")]
pub(crate) static HA_NETWORK_DISABLE_FAILED: ErrorEntry = ErrorEntry::new(
    70385671,
    "HA_NETWORK_DISABLE_FAILED",
    "The encryption could not be disabled on the node that the message names.",
    "Check that it is up, then try again.",
);

#[cfg(feature = "ha-network")]
pub(crate) static HA_NETWORK_METROCLUSTER: ErrorEntry = ErrorEntry::new(
    70385673,
    "HA_NETWORK_METROCLUSTER",
    "The connection between HA partners cannot be encrypted in a MetroCluster.",
    "Leave the encryption off.",
);

#[cfg(feature = "ha-network")]
pub(crate) static HA_NETWORK_ENABLED_NEEDED: ErrorEntry = ErrorEntry::new(
    70385677,
    "HA_NETWORK_ENABLED_NEEDED",
    "The request does not say `enabled`.",
    "Send it.",
);

#[cfg(feature = "login")]
pub(crate) static TOTP_NOT_CONFIGURED: ErrorEntry = ErrorEntry::new(
    144834561,
    "TOTP_NOT_CONFIGURED",
    "The account does not use TOTP.",
    "Set `totp` as the second method of its SSH application first.",
);

#[cfg(feature = "login")]
pub(crate) static TOTP_STATUS_ADMIN_ONLY: ErrorEntry = ErrorEntry::new(
    144834564,
    "TOTP_STATUS_ADMIN_ONLY",
    "TOTP can be switched on or off only by users with the `admin` role.",
    "Sign in as an administrator.",
);

#[cfg(feature = "login")]
pub(crate) static TOTP_ENABLED_INVALID: ErrorEntry = ErrorEntry::new(
    144834565,
    "TOTP_ENABLED_INVALID",
    "The value of `enabled` is not valid here.",
    "Send true or false.",
);

#[cfg(feature = "login")]
pub(crate) static TOTP_PROFILE_NOT_FOUND: ErrorEntry = ErrorEntry::new(
    144834566,
    "TOTP_PROFILE_NOT_FOUND",
    "The account has no TOTP profile that could be changed.",
    "Create the profile first.",
);

#[cfg(feature = "login")]
pub(crate) static TOTP_DELETE_INTERACTIVE: ErrorEntry = ErrorEntry::new(
    144834569,
    "TOTP_DELETE_INTERACTIVE",
    "From 9.19.1 on TOTP profiles cannot be deleted through REST, since the deletion must be confirmed with a code.",
    "Use `security login totp delete` on the command line.",
);

pub(crate) static ENCRYPTION_VOLUME_MOVE: ErrorEntry = ErrorEntry::new(
    196608047,
    "ENCRYPTION_VOLUME_MOVE",
    "A volume is being moved.",
    "Wait until the move has ended.",
);

pub(crate) static ENCRYPTION_NO_KEY_MANAGER: ErrorEntry = ErrorEntry::new(
    196608070,
    "ENCRYPTION_NO_KEY_MANAGER",
    "The cluster has no key manager.",
    "Configure the onboard one or an external one first.",
);

#[cfg(any(
    feature = "aws-kms",
    feature = "azure-key-vaults",
    feature = "gcp-kms"
))]
pub(crate) static ROOT_VOLUME_ENCRYPTED: ErrorEntry = ErrorEntry::new(
    196608080,
    "ROOT_VOLUME_ENCRYPTED",
    "The root volume of some node is encrypted with NVE and needs the keys.",
    "Decrypt it first.",
);

pub(crate) static CONVERSION_DATA_VOLUMES: ErrorEntry = ErrorEntry::new(
    196608081,
    "CONVERSION_DATA_VOLUMES",
    "The conversion cannot start while there are data volumes.",
    "It is meant for clusters without any.",
);

pub(crate) static ENCRYPTION_METROCLUSTER_SWITCHOVER: ErrorEntry = ErrorEntry::new(
    196608082,
    "ENCRYPTION_METROCLUSTER_SWITCHOVER",
    "The MetroCluster is switched over.",
    "Switch back first.",
);

#[cfg(feature = "barbican-kms")]
pub(crate) static ENCRYPTION_STATUS_FAILED: ErrorEntry = ErrorEntry::new(
    196608088,
    "ENCRYPTION_STATUS_FAILED",
    "The state of an encryption operation could not be found out.",
    "Check that all nodes are up, then try again.",
);

#[cfg(any(
    feature = "aws-kms",
    feature = "azure-key-vaults",
    feature = "gcp-kms",
    feature = "key-managers"
))]
pub(crate) static ENCRYPTION_TYPE_UNKNOWN: ErrorEntry = ErrorEntry::new(
    196608301,
    "ENCRYPTION_TYPE_UNKNOWN",
    "ONTAP could not find out how the volumes are encrypted.",
    "Check that all nodes are up, then try again.",
);

#[cfg(any(
    feature = "azure-key-vaults",
    feature = "gcp-kms",
    feature = "key-managers"
))]
pub(crate) static NAE_AGGREGATES: ErrorEntry = ErrorEntry::new(
    196608305,
    "NAE_AGGREGATES",
    "The cluster has aggregates with aggregate encryption (NAE), which need the keys.",
    "Convert them first.",
);

#[cfg(feature = "aws-kms")]
pub(crate) static AWS_NAE_AGGREGATES: ErrorEntry = ErrorEntry::new(
    196608332,
    "AWS_NAE_AGGREGATES",
    "The cluster has aggregates with aggregate encryption (NAE).",
    "Convert them first.",
);

#[cfg(feature = "aws-kms")]
pub(crate) static AWS_NAE_AGGREGATES_FOUND: ErrorEntry = ErrorEntry::new(
    196608351,
    "AWS_NAE_AGGREGATES_FOUND",
    "Aggregates with aggregate encryption (NAE) are in the cluster and need the keys.",
    "Convert them first.",
);

#[cfg(feature = "barbican-kms")]
pub(crate) static ENCRYPTION_BLOB_NOT_FOUND: ErrorEntry = ErrorEntry::new(
    196608352,
    "ENCRYPTION_BLOB_NOT_FOUND",
    "The encryption data of a volume is not in the cluster's database.",
    "Contact technical support.",
);

pub(crate) static ENCRYPTION_VOLUME_OFFLINE: ErrorEntry = ErrorEntry::new(
    196608368,
    "ENCRYPTION_VOLUME_OFFLINE",
    "Some data volume is offline.",
    "Bring it online first.",
);

pub(crate) static CONVERSION_READ_ONLY_VOLUMES: ErrorEntry = ErrorEntry::new(
    196608369,
    "CONVERSION_READ_ONLY_VOLUMES",
    "Some volumes are read-only or have never been initialised.",
    "Delete them first.",
);

pub(crate) static CONVERSION_RUNNING: ErrorEntry = ErrorEntry::new(
    196608370,
    "CONVERSION_RUNNING",
    "The conversion runs already, or cannot start.",
    "Watch `software_data_encryption.encryption_state`.",
);

pub(crate) static REKEY_RUNNING: ErrorEntry = ErrorEntry::new(
    196608371,
    "REKEY_RUNNING",
    "The volumes are being encrypted with new keys already.",
    "Watch `software_data_encryption.encryption_state`.",
);

pub(crate) static ONTAP_UPDATE_RUNNING: ErrorEntry = ErrorEntry::new(
    196608372,
    "ONTAP_UPDATE_RUNNING",
    "ONTAP is being updated.",
    "Wait until that has ended.",
);

pub(crate) static ENCRYPTION_MIXED_RELEASES: ErrorEntry = ErrorEntry::new(
    196608373,
    "ENCRYPTION_MIXED_RELEASES",
    "The nodes run different releases, so nothing can be encrypted.",
    "Finish the upgrade or revert first.",
);

pub(crate) static ENCRYPTION_SVM_STOPPED: ErrorEntry = ErrorEntry::new(
    196608374,
    "ENCRYPTION_SVM_STOPPED",
    "Some SVM is not running.",
    "Start it first.",
);

pub(crate) static ENCRYPTION_TEMPORARY_VOLUME: ErrorEntry = ErrorEntry::new(
    196608375,
    "ENCRYPTION_TEMPORARY_VOLUME",
    "Some volume is a temporary one.",
    "Wait until it is gone.",
);

pub(crate) static ENCRYPTION_INFORMATION_UNAVAILABLE: ErrorEntry = ErrorEntry::new(
    196608376,
    "ENCRYPTION_INFORMATION_UNAVAILABLE",
    "ONTAP could not find out how the volumes are encrypted.",
    "Check that all nodes are up, then try again.",
);

pub(crate) static VLDB_INCONSISTENT: ErrorEntry = ErrorEntry::new(
    196608377,
    "VLDB_INCONSISTENT",
    "The database of volume locations (VLDB) contradicts itself.",
    "Contact technical support.",
);

pub(crate) static ENCRYPTION_KEY_MANAGER_MIXED: ErrorEntry = ErrorEntry::new(
    196608378,
    "ENCRYPTION_KEY_MANAGER_MIXED",
    "The key manager of some data SVM is in the mixed state.",
    "Finish the change of its key store first.",
);

pub(crate) static ENCRYPTION_METADATA_INCONSISTENT: ErrorEntry = ErrorEntry::new(
    196608379,
    "ENCRYPTION_METADATA_INCONSISTENT",
    "The encryption data of a volume contradicts itself.",
    "Contact technical support.",
);

pub(crate) static ENCRYPTION_WAFLIRON: ErrorEntry = ErrorEntry::new(
    196608380,
    "ENCRYPTION_WAFLIRON",
    "A file system check (wafliron) is running.",
    "Wait until it has ended.",
);

pub(crate) static ENCRYPTION_CLONE_SPLIT: ErrorEntry = ErrorEntry::new(
    196608381,
    "ENCRYPTION_CLONE_SPLIT",
    "A clone is being split.",
    "Wait until that has ended.",
);

pub(crate) static ENCRYPTION_VOLUME_REHOST: ErrorEntry = ErrorEntry::new(
    196608382,
    "ENCRYPTION_VOLUME_REHOST",
    "A volume is being rehosted.",
    "Wait until that has ended.",
);

pub(crate) static ENCRYPTION_SNAPLOCK: ErrorEntry = ErrorEntry::new(
    196608383,
    "ENCRYPTION_SNAPLOCK",
    "The cluster has SnapLock volumes.",
    "It cannot be done on this cluster.",
);

pub(crate) static REKEY_PLAIN_VOLUMES: ErrorEntry = ErrorEntry::new(
    196608384,
    "REKEY_PLAIN_VOLUMES",
    "Some volumes are not encrypted, so there is no key to renew.",
    "Convert them first.",
);

pub(crate) static ENCRYPTION_KEYSTORE_SWITCHING: ErrorEntry = ErrorEntry::new(
    196608385,
    "ENCRYPTION_KEYSTORE_SWITCHING",
    "A key store is being switched.",
    "Wait until its state is active.",
);

pub(crate) static ENCRYPTION_SVM_REKEY: ErrorEntry = ErrorEntry::new(
    196608386,
    "ENCRYPTION_SVM_REKEY",
    "The keys of some SVM are being renewed.",
    "Wait until the state of its key store is active.",
);

pub(crate) static CONVERSION_DISABLE: ErrorEntry = ErrorEntry::new(
    196608387,
    "CONVERSION_DISABLE",
    "A conversion cannot be switched off.",
    "Send `conversion_enabled` only with true.",
);

pub(crate) static CONVERSION_WITH_DISABLED_DEFAULT: ErrorEntry = ErrorEntry::new(
    196608388,
    "CONVERSION_WITH_DISABLED_DEFAULT",
    "A conversion and encryption being off by default contradict each other.",
    "Send one of them.",
);

pub(crate) static CONVERSION_WITH_REKEY: ErrorEntry = ErrorEntry::new(
    196608389,
    "CONVERSION_WITH_REKEY",
    "Conversion and rekey exclude each other.",
    "Convert first, then renew the keys.",
);

pub(crate) static REKEY_FALSE: ErrorEntry = ErrorEntry::new(
    196608390,
    "REKEY_FALSE",
    "A rekey cannot be switched off.",
    "Send `rekey` only with true.",
);

pub(crate) static REKEY_WITH_DISABLED_DEFAULT: ErrorEntry = ErrorEntry::new(
    196608391,
    "REKEY_WITH_DISABLED_DEFAULT",
    "A rekey and encryption being off by default contradict each other.",
    "Send one of them.",
);

pub(crate) static REKEY_NEEDS_9_16_1: ErrorEntry = ErrorEntry::new(
    196608392,
    "REKEY_NEEDS_9_16_1",
    "The whole cluster must run 9.16.1 or later for a rekey of all volumes.",
    "Finish the upgrade first.",
);

pub(crate) static REKEY_UNSUPPORTED_PLATFORM: ErrorEntry = ErrorEntry::new(
    196608393,
    "REKEY_UNSUPPORTED_PLATFORM",
    "This platform cannot renew the keys of all volumes at once.",
    "Renew them volume by volume.",
);

#[cfg(feature = "anti-ransomware")]
pub(crate) static ARP_STATE_UNKNOWN: ErrorEntry = ErrorEntry::new(
    203161606,
    "ARP_STATE_UNKNOWN",
    "ONTAP could not find out the ARP state of the volume.",
    "Check that the volume is online, then try again.",
);

#[cfg(feature = "anti-ransomware")]
pub(crate) static ARP_DATA_PROTECTION_VOLUME: ErrorEntry = ErrorEntry::new(
    203161673,
    "ARP_DATA_PROTECTION_VOLUME",
    "This is not possible on a data protection volume.",
    "Use the source volume.",
);

#[cfg(feature = "anti-ransomware")]
pub(crate) static ARP_PACKAGE_TYPE: ErrorEntry = ErrorEntry::new(
    203161684,
    "ARP_PACKAGE_TYPE",
    "The ARP package is neither a `.tar` nor a `.tgz` file.",
    "Use the file as NetApp provides it.",
);

#[cfg(feature = "anti-ransomware")]
pub(crate) static ARP_PACKAGE_DOWNLOAD: ErrorEntry = ErrorEntry::new(
    203161685,
    "ARP_PACKAGE_DOWNLOAD",
    "The ARP package could not be downloaded.",
    "Check the URI and that the cluster reaches it.",
);

#[cfg(feature = "anti-ransomware")]
pub(crate) static ARP_PACKAGE_UNZIP: ErrorEntry = ErrorEntry::new(
    203161686,
    "ARP_PACKAGE_UNZIP",
    "The ARP package could not be decompressed.",
    "Download it again; it may be damaged.",
);

#[cfg(feature = "anti-ransomware")]
pub(crate) static ARP_PACKAGE_UNTAR: ErrorEntry = ErrorEntry::new(
    203161687,
    "ARP_PACKAGE_UNTAR",
    "The ARP package could not be unpacked.",
    "Download it again; it may be damaged.",
);

#[cfg(feature = "anti-ransomware")]
pub(crate) static ARP_PACKAGE_NO_VERSION: ErrorEntry = ErrorEntry::new(
    203161688,
    "ARP_PACKAGE_NO_VERSION",
    "The archive holds no ARP version.",
    "Check that it is an ARP package.",
);

#[cfg(feature = "anti-ransomware")]
pub(crate) static ARP_PACKAGE_FILESYSTEM: ErrorEntry = ErrorEntry::new(
    203161689,
    "ARP_PACKAGE_FILESYSTEM",
    "The package could not be written while it was installed.",
    "Try again; if it keeps happening, contact technical support.",
);

#[cfg(feature = "anti-ransomware")]
pub(crate) static ARP_PACKAGE_NEEDS_9_16_1: ErrorEntry = ErrorEntry::new(
    203161690,
    "ARP_PACKAGE_NEEDS_9_16_1",
    "The whole cluster must run 9.16.1 or later before the ARP package can be updated.",
    "Finish the upgrade first.",
);

#[cfg(feature = "anti-ransomware")]
pub(crate) static ARP_PACKAGE_CHECKSUM: ErrorEntry = ErrorEntry::new(
    203161691,
    "ARP_PACKAGE_CHECKSUM",
    "The checksums of the ARP package are wrong.",
    "Download it again; it may be damaged.",
);

#[cfg(feature = "anti-ransomware")]
pub(crate) static ARP_PACKAGE_NODES_UNHEALTHY: ErrorEntry = ErrorEntry::new(
    203161692,
    "ARP_PACKAGE_NODES_UNHEALTHY",
    "Some node is not healthy, so the ARP package was not updated.",
    "Repair the nodes first.",
);

#[cfg(feature = "anti-ransomware")]
pub(crate) static ARP_PACKAGE_URI_NEEDED: ErrorEntry = ErrorEntry::new(
    203161694,
    "ARP_PACKAGE_URI_NEEDED",
    "The request has no URI of a package.",
    "Send `uri`.",
);

#[cfg(feature = "anti-ransomware")]
pub(crate) static ARP_CLEAR_BY_FORMAT: ErrorEntry = ErrorEntry::new(
    203162105,
    "ARP_CLEAR_BY_FORMAT",
    "The attack was detected by the share of encrypted data, so suspects cannot be cleared by format.",
    "Leave the format out.",
);

#[cfg(feature = "anti-ransomware")]
pub(crate) static ARP_VOLUME_WITH_LUNS: ErrorEntry = ErrorEntry::new(
    203162108,
    "ARP_VOLUME_WITH_LUNS",
    "This is not possible on volumes that hold LUNs or namespaces.",
    "Leave such volumes out.",
);

#[cfg(feature = "anti-ransomware")]
pub(crate) static ARP_DISABLE_IN_PROGRESS: ErrorEntry = ErrorEntry::new(
    203162109,
    "ARP_DISABLE_IN_PROGRESS",
    "ARP is being disabled on the volume.",
    "Wait until that has ended.",
);

#[cfg(feature = "anti-ransomware")]
pub(crate) static STORAGE_UNIT_NOT_FOUND: ErrorEntry = ErrorEntry::new(
    203162606,
    "STORAGE_UNIT_NOT_FOUND",
    "There is no storage unit with this UUID.",
    "Check it.",
);

#[cfg(feature = "authentication")]
pub(crate) static OAUTH2_ENABLED: ErrorEntry = ErrorEntry::new(
    203816995,
    "OAUTH2_ENABLED",
    "The configuration cannot be removed while OAuth 2.0 is enabled.",
    "Disable it first.",
);

#[cfg(feature = "authentication")]
pub(crate) static OAUTH2_CLIENT_ID_NEEDED: ErrorEntry = ErrorEntry::new(
    203817010,
    "OAUTH2_CLIENT_ID_NEEDED",
    "Introspection needs a client ID.",
    "Send it.",
);

#[cfg(feature = "authentication")]
pub(crate) static OAUTH2_CLIENT_SECRET_NEEDED: ErrorEntry = ErrorEntry::new(
    203817011,
    "OAUTH2_CLIENT_SECRET_NEEDED",
    "Introspection needs a client secret.",
    "Send it.",
);

#[cfg(feature = "authentication")]
pub(crate) static OAUTH2_CLIENT_CREDENTIALS_NEEDED: ErrorEntry = ErrorEntry::new(
    203817012,
    "OAUTH2_CLIENT_CREDENTIALS_NEEDED",
    "Introspection needs a client ID and a client secret.",
    "Send both.",
);

#[cfg(feature = "authentication")]
pub(crate) static OAUTH2_JWKS_WITH_INTROSPECTION: ErrorEntry = ErrorEntry::new(
    203817013,
    "OAUTH2_JWKS_WITH_INTROSPECTION",
    "With introspection there must be no JWKS URI.",
    "Choose one of the two ways to check tokens.",
);

#[cfg(feature = "authentication")]
pub(crate) static OAUTH2_JWKS_INTERVAL_WITH_INTROSPECTION: ErrorEntry = ErrorEntry::new(
    203817014,
    "OAUTH2_JWKS_INTERVAL_WITH_INTROSPECTION",
    "With introspection there must be no refresh interval for a key set.",
    "Leave it out.",
);

#[cfg(feature = "authentication")]
pub(crate) static OAUTH2_INTROSPECTION_ENDPOINT_NEEDED: ErrorEntry = ErrorEntry::new(
    203817015,
    "OAUTH2_INTROSPECTION_ENDPOINT_NEEDED",
    "Introspection needs the URI of its endpoint.",
    "Send it.",
);

#[cfg(feature = "authentication")]
pub(crate) static OAUTH2_JWKS_INTERVAL_ALONE: ErrorEntry = ErrorEntry::new(
    203817016,
    "OAUTH2_JWKS_INTERVAL_ALONE",
    "A refresh interval makes no sense without a JWKS URI.",
    "Send the URI, or leave the interval out.",
);

#[cfg(feature = "authentication")]
pub(crate) static OAUTH2_JWKS_INTERVAL_SHORT: ErrorEntry = ErrorEntry::new(
    203817017,
    "OAUTH2_JWKS_INTERVAL_SHORT",
    "The key set cannot be refreshed more often than every 300 seconds.",
    "Choose a longer interval.",
);

#[cfg(feature = "authentication")]
pub(crate) static OAUTH2_VALIDATION_INCOMPLETE: ErrorEntry = ErrorEntry::new(
    203817018,
    "OAUTH2_VALIDATION_INCOMPLETE",
    "The request has what neither local validation nor introspection can do with.",
    "Send a JWKS URI, or client ID, secret and introspection endpoint.",
);

#[cfg(feature = "authentication")]
pub(crate) static OAUTH2_TOO_MANY_CLIENTS: ErrorEntry = ErrorEntry::new(
    203817019,
    "OAUTH2_TOO_MANY_CLIENTS",
    "The cluster has as many configurations as it can hold.",
    "Delete one first.",
);

#[cfg(feature = "authentication")]
pub(crate) static OAUTH2_URI_CHECK_FAILED: ErrorEntry = ErrorEntry::new(
    203817020,
    "OAUTH2_URI_CHECK_FAILED",
    "ONTAP failed internally while it checked a URI of the provider.",
    "Try again, or skip the check.",
);

#[cfg(feature = "authentication")]
pub(crate) static OAUTH2_URI_INVALID: ErrorEntry = ErrorEntry::new(
    203817021,
    "OAUTH2_URI_INVALID",
    "A URI of the provider did not pass the check.",
    "Check the URI and that the cluster reaches it.",
);

#[cfg(feature = "authentication")]
pub(crate) static OAUTH2_JWKS_EMPTY: ErrorEntry = ErrorEntry::new(
    203817022,
    "OAUTH2_JWKS_EMPTY",
    "The JWKS URI answers with nothing.",
    "Check that it is the right URI.",
);

#[cfg(feature = "authentication")]
pub(crate) static OAUTH2_JWKS_WITHOUT_KEYS: ErrorEntry = ErrorEntry::new(
    203817023,
    "OAUTH2_JWKS_WITHOUT_KEYS",
    "The answer of the JWKS URI holds no keys.",
    "Check that it is the right URI.",
);

#[cfg(feature = "authentication")]
pub(crate) static OAUTH2_OUT_OF_MEMORY: ErrorEntry = ErrorEntry::new(
    203817024,
    "OAUTH2_OUT_OF_MEMORY",
    "ONTAP had no memory for the answer of the provider.",
    "Try again later.",
);

#[cfg(feature = "authentication")]
pub(crate) static OAUTH2_JWKS_INTERVAL_LONG: ErrorEntry = ErrorEntry::new(
    203817025,
    "OAUTH2_JWKS_INTERVAL_LONG",
    "The refresh interval is longer than 2,147,483,647 seconds.",
    "Choose a shorter one.",
);

#[cfg(feature = "authentication")]
pub(crate) static OAUTH2_INTROSPECTION_EMPTY: ErrorEntry = ErrorEntry::new(
    203817033,
    "OAUTH2_INTROSPECTION_EMPTY",
    "The introspection endpoint answers with nothing.",
    "Check that it is the right URI.",
);

#[cfg(feature = "authentication")]
pub(crate) static OAUTH2_INTROSPECTION_INVALID: ErrorEntry = ErrorEntry::new(
    203817034,
    "OAUTH2_INTROSPECTION_INVALID",
    "The introspection endpoint answers with something that is no introspection reply.",
    "Check the URI and the client credentials.",
);

#[cfg(feature = "authentication")]
pub(crate) static OAUTH2_CLIENT_EXISTS: ErrorEntry = ErrorEntry::new(
    203817037,
    "OAUTH2_CLIENT_EXISTS",
    "Another configuration has the same issuer and audience.",
    "Change that one, or choose another audience.",
);

#[cfg(feature = "authentication")]
pub(crate) static OAUTH2_INTROSPECTION_INTERVAL_LONG: ErrorEntry = ErrorEntry::new(
    203817042,
    "OAUTH2_INTROSPECTION_INTERVAL_LONG",
    "The introspection interval is longer than 2,147,483,647 seconds.",
    "Choose a shorter one.",
);

#[cfg(feature = "authentication")]
pub(crate) static OIDC_SECRET_INVALID: ErrorEntry = ErrorEntry::new(
    301465601,
    "OIDC_SECRET_INVALID",
    "The client secret is not valid.",
    "Send the secret that the provider issued.",
);

#[cfg(feature = "authentication")]
pub(crate) static OIDC_SECRET_LENGTH: ErrorEntry = ErrorEntry::new(
    301465603,
    "OIDC_SECRET_LENGTH",
    "The client secret has no, or more than 256, characters.",
    "Send the secret that the provider issued.",
);

#[cfg(feature = "authentication")]
pub(crate) static OIDC_SECRET_HASH_FAILED: ErrorEntry = ErrorEntry::new(
    301465606,
    "OIDC_SECRET_HASH_FAILED",
    "ONTAP failed to hash the client secret.",
    "Try again.",
);

#[cfg(feature = "authentication")]
pub(crate) static OIDC_JWKS_UNREACHABLE: ErrorEntry = ErrorEntry::new(
    301465613,
    "OIDC_JWKS_UNREACHABLE",
    "The JWKS URI cannot be reached.",
    "Check the URI, the proxy and the network.",
);

#[cfg(feature = "authentication")]
pub(crate) static OIDC_JWKS_INVALID: ErrorEntry = ErrorEntry::new(
    301465614,
    "OIDC_JWKS_INVALID",
    "The JWKS URI answers with something that is no key set.",
    "Check that it is the right URI.",
);

#[cfg(feature = "authentication")]
pub(crate) static OIDC_WEB_SERVER_BUSY: ErrorEntry = ErrorEntry::new(
    301465616,
    "OIDC_WEB_SERVER_BUSY",
    "The web server is still being set up.",
    "Try again in a while.",
);

#[cfg(feature = "authentication")]
pub(crate) static OIDC_REDIRECT_ADDRESS: ErrorEntry = ErrorEntry::new(
    301465617,
    "OIDC_REDIRECT_ADDRESS",
    "The address to return to is no management address of the cluster or a node.",
    "Send one that is.",
);

#[cfg(feature = "authentication")]
pub(crate) static OIDC_ENABLED: ErrorEntry = ErrorEntry::new(
    301465619,
    "OIDC_ENABLED",
    "The configuration cannot be removed while OpenID Connect is enabled.",
    "Disable it first.",
);

#[cfg(feature = "authentication")]
pub(crate) static OIDC_OAUTH2_EXISTS: ErrorEntry = ErrorEntry::new(
    301465620,
    "OIDC_OAUTH2_EXISTS",
    "The OAuth 2.0 configuration that would be made along with this one exists already.",
    "Delete it first.",
);

#[cfg(feature = "authentication")]
pub(crate) static OIDC_OAUTH2_FAILED: ErrorEntry = ErrorEntry::new(
    301465621,
    "OIDC_OAUTH2_FAILED",
    "The OAuth 2.0 configuration that goes with this one could not be made.",
    "Check the values and try again.",
);

#[cfg(feature = "authentication")]
pub(crate) static OIDC_SAML_METADATA_EXISTS: ErrorEntry = ErrorEntry::new(
    301465623,
    "OIDC_SAML_METADATA_EXISTS",
    "OpenID Connect cannot be configured beside SAML default metadata.",
    "Remove that first.",
);

#[cfg(feature = "authentication")]
pub(crate) static OIDC_SAML_EXISTS: ErrorEntry = ErrorEntry::new(
    301465624,
    "OIDC_SAML_EXISTS",
    "OpenID Connect cannot be configured beside SAML.",
    "Remove the SAML configuration first.",
);

#[cfg(feature = "authentication")]
pub(crate) static OIDC_JWKS_INTERVAL: ErrorEntry = ErrorEntry::new(
    301465625,
    "OIDC_JWKS_INTERVAL",
    "The refresh interval must be from 300 to 2,147,483,647 seconds.",
    "Choose a value in between.",
);
