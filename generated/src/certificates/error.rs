// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/certificates

//! Error codes documented for `/security/certificates`.
//!
//! | number | name | meaning | what to do | returned by |
//! |---|---|---|---|---|
//! | 3735553 | [`CERTIFICATE_SELF_SIGNED_FAILED`] | The self-signed certificate could not be created. | Check the values and try again. | `create` (Since 9.6) |
//! | 3735558 | [`CERTIFICATE_COMMON_NAME_UNREADABLE`] | No common name could be read from the certificate. | Check the PEM text, or send `common_name`. | `create` (Since 9.6), `sign` (Since 9.6) |
//! | 3735588 | [`CERTIFICATE_COMMON_NAME_INVALID`] | The common name in the certificate is not valid. | Use a certificate with a proper common name. | `create` (Since 9.6), `sign` (Since 9.6) |
//! | 3735589 | [`CERTIFICATE_DELETE_FAILED`] | The certificate could not be deleted. | Check what still uses it. | `delete_where` (Since 9.16.1), `delete` (Since 9.6) |
//! | 3735590 | [`CERTIFICATE_SSL_CLEANUP_FAILED`] | The TLS configuration that uses the certificate could not be removed, so the certificate stays. | Give that configuration another certificate first. | `delete_where` (Since 9.16.1), `delete` (Since 9.6) |
//! | 3735618 | [`CERTIFICATE_KEY_WITH_CA`] | A private key does not go with a certificate of type `server_ca` or `client_ca`. | Leave the key out. | `create` (Since 9.6) |
//! | 3735622 | [`CERTIFICATE_TYPE_UNSUPPORTED`] | A certificate of this type cannot be created. | Choose one of the documented types. | `create` (Since 9.6) |
//! | 3735626 | [`CERTIFICATE_SIGN_FAILED`] | The signed certificate could not be made. | Check the request and the CA. | `sign` (Since 9.6) |
//! | 3735627 | [`CERTIFICATE_SERVER_CA_BY_ROOT`] | This `server_ca` certificate belongs to a root CA and goes with it. | Delete the `root_ca` certificate. | `delete_where` (Since 9.16.1), `delete` (Since 9.6) |
//! | 3735628 | [`CERTIFICATE_CA_UNUSABLE`] | The CA cannot be used for signing. | Use a certificate of type `root_ca`. | `sign` (Since 9.6) |
//! | 3735629 | [`CERTIFICATE_SIGN_SAME_NAME`] | The request has the same common name as the CA. | Give the request another one. | `sign` (Since 9.6) |
//! | 3735630 | [`CERTIFICATE_SIGN_OUTLIVES_CA`] | The certificate would be valid for longer than its CA. | Choose an earlier end. | `sign` (Since 9.6) |
//! | 3735632 | [`CERTIFICATE_ISSUER_UNREADABLE`] | The issuer could not be read from the certificate. | Check the PEM text. | `create` (Since 9.6), `sign` (Since 9.6) |
//! | 3735644 | [`CERTIFICATE_CHAIN_IN_USE`] | The chain belongs to a server certificate that still exists. | Delete the server certificate. | `delete_where` (Since 9.16.1), `delete` (Since 9.6) |
//! | 3735645 | [`CERTIFICATE_SERIAL_GENERATED`] | The serial number is generated and cannot be sent. | Leave it out. | `create` (Since 9.6) |
//! | 3735646 | [`CERTIFICATE_STORE_FAILED`] | The certificates could not be stored. | Try again. | `create` (Since 9.6) |
//! | 3735650 | [`CERTIFICATE_CLIENT_CA_BY_ROOT`] | This `client_ca` certificate belongs to a root CA and goes with it. | Delete the `root_ca` certificate. | `delete_where` (Since 9.16.1), `delete` (Since 9.6) |
//! | 3735664 | [`KEY_SIZE_NOT_FIPS`] | The key size is too weak, or of the wrong kind, for a cluster in FIPS mode. | Choose a larger key size, or a certificate with a stronger key. | `create` (Since 9.6) |
//! | 3735665 | [`HASH_FUNCTION_NOT_FIPS`] | The hash function is not one that FIPS mode permits. | Choose SHA-256 or stronger. | `create` (Since 9.6), `sign` (Since 9.6) |
//! | 3735676 | [`CERTIFICATE_COMMON_NAME_NEEDED`] | The subject of the certificate is empty. | Send a `common_name` along. | `create` (Since 9.6) |
//! | 3735679 | [`CERTIFICATE_PREINSTALLED`] | A `server_ca` certificate that ONTAP ships cannot be deleted through REST. | Delete it on the command line, if it must go. | `delete_where` (Since 9.16.1), `delete` (Since 9.6) |
//! | 3735681 | [`CERTIFICATE_PREINSTALLED_CLI`] | Preinstalled `server_ca` certificates can be deleted on the command line only. | Use `security certificate delete` there. | `delete_where` (Since 9.16.1), `delete` (Since 9.16.1) |
//! | 3735683 | [`CERTIFICATE_USED_BY_KEY_MANAGER`] | An external key manager uses the certificate. | Give the key manager another certificate first. | `delete_where` (Since 9.16.1), `delete` (Since 9.6) |
//! | 3735693 | [`CERTIFICATE_KEY_EMPTY`] | The private key is empty. | Send it in PEM form. | `create` (Since 9.6) |
//! | 3735696 | [`CERTIFICATE_INTERMEDIATES_WITH_CA`] | Intermediate certificates do not go with `client_ca` and `server_ca`. | Install them one by one. | `create` (Since 9.6) |
//! | 3735700 | [`KEY_SIZE_UNSUPPORTED`] | ONTAP does not support keys of this size. | Choose one of the sizes that the property lists. | `create` (Since 9.16.1) |
//! | 3735701 | [`CERTIFICATE_EXPIRY_RANGE`] | The validity must be from 1 to 3,652 days. | Choose a value in between. | `sign` (Since 9.16.1) |
//! | 3735751 | [`CERTIFICATE_AZURE_TOKEN`] | Azure did not issue an access token. | Check the client, the tenant and the OAuth host. | `create` (Since 9.16.1) |
//! | 3735752 | [`CERTIFICATE_AZURE_KEY`] | No private key could be read from the certificate in the vault. | Check the certificate in the vault. | `create` (Since 9.16.1) |
//! | 3735753 | [`CERTIFICATE_AZURE_CONTENT_TYPE`] | The vault returned the certificate in a form that ONTAP cannot read. | Store it as PKCS#12 or PEM. | `create` (Since 9.16.1) |
//! | 3735754 | [`CERTIFICATE_AZURE_JSON`] | The answer of the vault could not be understood. | Try again; check the URI of the vault. | `create` (Since 9.16.1) |
//! | 3735755 | [`CERTIFICATE_AZURE_CALL`] | The call to Azure failed. | Check the network and the proxy. | `create` (Since 9.16.1) |
//! | 3735756 | [`CERTIFICATE_AZURE_CLIENT_CERTIFICATE`] | The client certificate for Azure is not valid. | Send a valid PKCS#12 certificate. | `create` (Since 9.16.1) |
//! | 3735757 | [`CERTIFICATE_AZURE_ASSERTION`] | ONTAP could not produce the assertion that proves the client to Azure. | Check the client certificate. | `create` (Since 9.16.1) |
//! | 3735762 | [`CERTIFICATE_AZURE_INCORRECT`] | The settings for the vault are wrong. | Check vault, tenant and client. | `create` (Since 9.16.1) |
//! | 3735763 | [`CERTIFICATE_AZURE_INCOMPLETE`] | The settings for the vault are incomplete. | Send vault, tenant, client ID and a secret or certificate. | `create` (Since 9.16.1) |
//! | 3735764 | [`CERTIFICATE_AZURE_REFUSED`] | Azure refused the request; its own code and message are part of the error. | Act on these. | `create` (Since 9.16.1) |
//! | 52363365 | [`OUT_OF_MEMORY`] | ONTAP had no memory for the operation. | Try again later. | `create` (Since 9.6) |
//! | 52363366 | [`KEY_TYPE_UNSUPPORTED`] | The key is of a type that ONTAP does not support. | Use an RSA or elliptic-curve key. | `create` (Since 9.6) |
//! | 52559972 | [`CERTIFICATE_NOT_YET_VALID`] | The validity of the certificate has not begun. | Check the clock of the cluster, or wait. | `create` (Since 9.6) |
//! | 52559973 | [`CERTIFICATE_EXPIRED`] | The certificate has expired. | Get a new one. | `create` (Since 9.6) |
//! | 52559974 | [`CERTIFICATE_NOT_FIPS`] | A certificate does not meet the demands of FIPS mode. | Use stronger keys and hashes, and replace such certificates before enabling FIPS mode. | `create` (Since 9.6), `sign` (Since 9.6) |
//! | 52559975 | [`CERTIFICATE_MALFORMED`] | The certificate cannot be read. | Send complete PEM text, with its line ends. | `create` (Since 9.6) |
//! | 52559976 | [`CERTIFICATE_KEY_MISMATCH`] | Private key and certificate do not belong together. | Send the key that the certificate was requested with. | `create` (Since 9.6) |
//! | 52560123 | [`KEY_MALFORMED`] | The key cannot be read. | Send complete PEM text, with its line ends. | `create` (Since 9.6) |
//! | 52560173 | [`HASH_FUNCTION_UNSUPPORTED`] | The hash function cannot be used for signatures. | Choose SHA-256 or stronger. | `create` (Since 9.16.1) |
//! | 52560272 | [`CERTIFICATE_IN_USE`] | Something still uses the certificate. | Give it another certificate first. | `delete_where` (Since 9.16.1), `delete` (Since 9.16.1) |

use crate::error_code::entries;

#[doc(no_inline)]
pub use crate::error_code::{
    CERTIFICATE_SELF_SIGNED_FAILED,
    CERTIFICATE_COMMON_NAME_UNREADABLE,
    CERTIFICATE_COMMON_NAME_INVALID,
    CERTIFICATE_DELETE_FAILED,
    CERTIFICATE_SSL_CLEANUP_FAILED,
    CERTIFICATE_KEY_WITH_CA,
    CERTIFICATE_TYPE_UNSUPPORTED,
    CERTIFICATE_SIGN_FAILED,
    CERTIFICATE_SERVER_CA_BY_ROOT,
    CERTIFICATE_CA_UNUSABLE,
    CERTIFICATE_SIGN_SAME_NAME,
    CERTIFICATE_SIGN_OUTLIVES_CA,
    CERTIFICATE_ISSUER_UNREADABLE,
    CERTIFICATE_CHAIN_IN_USE,
    CERTIFICATE_SERIAL_GENERATED,
    CERTIFICATE_STORE_FAILED,
    CERTIFICATE_CLIENT_CA_BY_ROOT,
    KEY_SIZE_NOT_FIPS,
    HASH_FUNCTION_NOT_FIPS,
    CERTIFICATE_COMMON_NAME_NEEDED,
    CERTIFICATE_PREINSTALLED,
    CERTIFICATE_PREINSTALLED_CLI,
    CERTIFICATE_USED_BY_KEY_MANAGER,
    CERTIFICATE_KEY_EMPTY,
    CERTIFICATE_INTERMEDIATES_WITH_CA,
    KEY_SIZE_UNSUPPORTED,
    CERTIFICATE_EXPIRY_RANGE,
    CERTIFICATE_AZURE_TOKEN,
    CERTIFICATE_AZURE_KEY,
    CERTIFICATE_AZURE_CONTENT_TYPE,
    CERTIFICATE_AZURE_JSON,
    CERTIFICATE_AZURE_CALL,
    CERTIFICATE_AZURE_CLIENT_CERTIFICATE,
    CERTIFICATE_AZURE_ASSERTION,
    CERTIFICATE_AZURE_INCORRECT,
    CERTIFICATE_AZURE_INCOMPLETE,
    CERTIFICATE_AZURE_REFUSED,
    OUT_OF_MEMORY,
    KEY_TYPE_UNSUPPORTED,
    CERTIFICATE_NOT_YET_VALID,
    CERTIFICATE_EXPIRED,
    CERTIFICATE_NOT_FIPS,
    CERTIFICATE_MALFORMED,
    CERTIFICATE_KEY_MISMATCH,
    KEY_MALFORMED,
    HASH_FUNCTION_UNSUPPORTED,
    CERTIFICATE_IN_USE,
};

/// What is known about them, sorted by number.
pub(crate) static ENTRIES: &[&ontap_runtime::ErrorEntry] = &[
    &entries::CERTIFICATE_SELF_SIGNED_FAILED,
    &entries::CERTIFICATE_COMMON_NAME_UNREADABLE,
    &entries::CERTIFICATE_COMMON_NAME_INVALID,
    &entries::CERTIFICATE_DELETE_FAILED,
    &entries::CERTIFICATE_SSL_CLEANUP_FAILED,
    &entries::CERTIFICATE_KEY_WITH_CA,
    &entries::CERTIFICATE_TYPE_UNSUPPORTED,
    &entries::CERTIFICATE_SIGN_FAILED,
    &entries::CERTIFICATE_SERVER_CA_BY_ROOT,
    &entries::CERTIFICATE_CA_UNUSABLE,
    &entries::CERTIFICATE_SIGN_SAME_NAME,
    &entries::CERTIFICATE_SIGN_OUTLIVES_CA,
    &entries::CERTIFICATE_ISSUER_UNREADABLE,
    &entries::CERTIFICATE_CHAIN_IN_USE,
    &entries::CERTIFICATE_SERIAL_GENERATED,
    &entries::CERTIFICATE_STORE_FAILED,
    &entries::CERTIFICATE_CLIENT_CA_BY_ROOT,
    &entries::KEY_SIZE_NOT_FIPS,
    &entries::HASH_FUNCTION_NOT_FIPS,
    &entries::CERTIFICATE_COMMON_NAME_NEEDED,
    &entries::CERTIFICATE_PREINSTALLED,
    &entries::CERTIFICATE_PREINSTALLED_CLI,
    &entries::CERTIFICATE_USED_BY_KEY_MANAGER,
    &entries::CERTIFICATE_KEY_EMPTY,
    &entries::CERTIFICATE_INTERMEDIATES_WITH_CA,
    &entries::KEY_SIZE_UNSUPPORTED,
    &entries::CERTIFICATE_EXPIRY_RANGE,
    &entries::CERTIFICATE_AZURE_TOKEN,
    &entries::CERTIFICATE_AZURE_KEY,
    &entries::CERTIFICATE_AZURE_CONTENT_TYPE,
    &entries::CERTIFICATE_AZURE_JSON,
    &entries::CERTIFICATE_AZURE_CALL,
    &entries::CERTIFICATE_AZURE_CLIENT_CERTIFICATE,
    &entries::CERTIFICATE_AZURE_ASSERTION,
    &entries::CERTIFICATE_AZURE_INCORRECT,
    &entries::CERTIFICATE_AZURE_INCOMPLETE,
    &entries::CERTIFICATE_AZURE_REFUSED,
    &entries::OUT_OF_MEMORY,
    &entries::KEY_TYPE_UNSUPPORTED,
    &entries::CERTIFICATE_NOT_YET_VALID,
    &entries::CERTIFICATE_EXPIRED,
    &entries::CERTIFICATE_NOT_FIPS,
    &entries::CERTIFICATE_MALFORMED,
    &entries::CERTIFICATE_KEY_MISMATCH,
    &entries::KEY_MALFORMED,
    &entries::HASH_FUNCTION_UNSUPPORTED,
    &entries::CERTIFICATE_IN_USE,
];
