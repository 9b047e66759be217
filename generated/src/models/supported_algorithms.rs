// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/supported_algorithms

//! `supported_algorithms`.

/// What replies hold of `supported_algorithms.algorithm`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Algorithm {
    /// Number of the algorithm in the COSE registry, such as -7.
    ///
    /// `id`: integer. GET only. Since 9.16.1.
    pub id: Option<i64>,
    /// Name of the algorithm, such as `ES-256`.
    ///
    /// `name`: string. GET only. Since 9.16.1.
    pub name: Option<String>,
    /// Kind of credential that the algorithm is for.
    ///
    /// `type`: enumeration. GET only. Since 9.16.1.
    pub type_: Option<AlgorithmType>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Algorithm {
        id: "id",
        name: "name",
        type_: "type",
    }
}
ontap_runtime::show_model!(Algorithm);

/// Values of `supported_algorithms.algorithm.type`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AlgorithmType {
    /// A public key.
    ///
    /// `public_key`. Since 9.16.1.
    PublicKey,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<AlgorithmType>),
}

ontap_runtime::open_enum! {
    AlgorithmType {
        PublicKey: "public_key",
    }
}

/// Values of `supported_algorithms.scope`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Scope {
    /// Owned by the cluster as a whole.
    ///
    /// `cluster`. Since 9.16.1.
    Cluster,
    /// Owned by one SVM.
    ///
    /// `svm`. Since 9.16.1.
    Svm,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<Scope>),
}

ontap_runtime::open_enum! {
    Scope {
        Cluster: "cluster",
        Svm: "svm",
    }
}

/// What replies hold of `supported_algorithms`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SupportedAlgorithms {
    /// `_links`: `self_link`. Since 9.16.1.
    pub links: Option<ontap_runtime::Links>,
    /// Algorithm that is accepted.
    ///
    /// `algorithm`: object. Since 9.16.1.
    pub algorithm: Option<Algorithm>,
    /// Cluster or SVM that accepts the algorithm.
    ///
    /// `owner`: `svm_reference`. GET only. Since 9.16.1.
    pub owner: Option<ontap_runtime::Reference>,
    /// Scope of the algorithm: the cluster as a whole, or a single SVM. ONTAP derives it from the owner; it cannot be sent.
    ///
    /// `scope`: enumeration. GET only. Since 9.16.1.
    pub scope: Option<Scope>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

impl SupportedAlgorithms {
    /// The name in `owner`.
    #[must_use]
    pub fn owner_name(&self) -> Option<&str> {
        self.owner.as_ref()?.name.as_deref()
    }
    /// The uuid in `owner`.
    #[must_use]
    pub fn owner_uuid(&self) -> Option<&str> {
        self.owner.as_ref()?.uuid.as_deref()
    }
}

ontap_runtime::read_model! {
    SupportedAlgorithms {
        links: "_links",
        algorithm: "algorithm",
        owner: "owner",
        scope: "scope",
    }
}
ontap_runtime::show_model!(SupportedAlgorithms);
