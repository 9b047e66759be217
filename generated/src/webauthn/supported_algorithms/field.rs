// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/webauthn/supported-algorithms

//! Fields of the records of `/security/webauthn/supported-algorithms`.

use ontap_runtime::{Field, Whole};
use crate::models::supported_algorithms::SupportedAlgorithms as Record;

/// Algorithm that is accepted.
///
/// `algorithm`: object. Since 9.16.1.
pub const ALGORITHM: Field<Record, Whole> = Field::new("algorithm").introduced_in(9, 16, 1);

/// Number of the algorithm in the COSE registry, such as -7.
///
/// `algorithm.id`: integer. Since 9.16.1.
pub const ALGORITHM_ID: Field<Record, i64> = Field::new("algorithm.id").introduced_in(9, 16, 1);

/// Name of the algorithm, such as `ES-256`.
///
/// `algorithm.name`: string. Since 9.16.1.
pub const ALGORITHM_NAME: Field<Record, String> =
    Field::new("algorithm.name").introduced_in(9, 16, 1);

/// Kind of credential that the algorithm is for.
///
/// `algorithm.type`: enumeration. Since 9.16.1.
pub const ALGORITHM_TYPE: Field<Record, crate::models::supported_algorithms::AlgorithmType> =
    Field::new("algorithm.type").introduced_in(9, 16, 1);

/// Cluster or SVM that accepts the algorithm.
///
/// `owner`: `svm_reference`. Since 9.16.1.
pub const OWNER: Field<Record, Whole> = Field::new("owner").introduced_in(9, 16, 1);

/// `owner.name`: string. Since 9.16.1.
pub const OWNER_NAME: Field<Record, String> = Field::new("owner.name").introduced_in(9, 16, 1);

/// `owner.uuid`: string. Since 9.16.1.
pub const OWNER_UUID: Field<Record, String> = Field::new("owner.uuid").introduced_in(9, 16, 1);

/// Scope of the algorithm: the cluster as a whole, or a single SVM. ONTAP derives it from the owner; it cannot be sent.
///
/// `scope`: enumeration. Since 9.16.1.
pub const SCOPE: Field<Record, crate::models::supported_algorithms::Scope> =
    Field::new("scope").introduced_in(9, 16, 1);
