// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/job

//! `job`.

/// What replies hold of `job.error`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Error {
    /// Values that the message mentions.
    ///
    /// `arguments`: list of `error_arguments`. GET only. Since 9.9.1.
    pub arguments: Option<Vec<super::error_arguments::ErrorArguments>>,
    /// Number of the error, as text.
    ///
    /// `code`: string. GET only. Since 9.9.1.
    pub code: Option<String>,
    /// The error in words.
    ///
    /// `message`: string. GET only. Since 9.9.1.
    pub message: Option<String>,
    /// Property or parameter that the error is about.
    ///
    /// `target`: string. GET only. From 9.9.1 to 9.12.1.
    #[deprecated(note = "the last ONTAP release that has it is 9.12.1")]
    pub target: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

ontap_runtime::read_model! {
    Error {
        arguments: "arguments",
        code: "code",
        message: "message",
        target: "target",
    }
}
ontap_runtime::show_model!(Error);

/// What replies hold of `job`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Job {
    /// `_links`: object. GET only. Since 9.6.
    pub links: Option<ontap_runtime::Links>,
    /// Number of the error that the job ended with. Meaningful only in the state failure.
    ///
    /// `code`: integer. GET only. Since 9.6.
    pub code: Option<i64>,
    /// Short description of what the job does.
    ///
    /// `description`: string. GET only. Since 9.6.
    pub description: Option<String>,
    /// When the job ended. Absent while it runs.
    ///
    /// `end_time`: date and time. GET only. Since 9.6.
    pub end_time: Option<ontap_runtime::DateTime>,
    /// Error that the job failed with, in the form of any other error. Only after a failure.
    ///
    /// `error`: object. GET only. Since 9.9.1.
    pub error: Option<Error>,
    /// What the job is doing, or how it ended, in words.
    ///
    /// `message`: string. GET only. Since 9.6.
    pub message: Option<String>,
    /// Node that the job runs on.
    ///
    /// `node`: object. GET only. Since 9.11.1.
    pub node: Option<ontap_runtime::NameReference>,
    /// When the job started.
    ///
    /// `start_time`: date and time. GET only. Since 9.6.
    pub start_time: Option<ontap_runtime::DateTime>,
    /// State of the job. Success and failure are final.
    ///
    /// `state`: enumeration. GET only. Since 9.6.
    pub state: Option<State>,
    /// SVM that the job belongs to. Absent when it belongs to the cluster.
    ///
    /// `svm`: object. GET only. Since 9.8.
    pub svm: Option<ontap_runtime::Reference>,
    /// UUID of the job; the key of its path.
    ///
    /// `uuid`: string (uuid). GET only. Since 9.6.
    pub uuid: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

impl Job {
    /// The name in `node`.
    #[must_use]
    pub fn node_name(&self) -> Option<&str> {
        self.node.as_ref()?.name.as_deref()
    }
    /// The name in `svm`.
    #[must_use]
    pub fn svm_name(&self) -> Option<&str> {
        self.svm.as_ref()?.name.as_deref()
    }
    /// The uuid in `svm`.
    #[must_use]
    pub fn svm_uuid(&self) -> Option<&str> {
        self.svm.as_ref()?.uuid.as_deref()
    }
}

ontap_runtime::read_model! {
    Job {
        links: "_links",
        code: "code",
        description: "description",
        end_time: "end_time",
        error: "error",
        message: "message",
        node: "node",
        start_time: "start_time",
        state: "state",
        svm: "svm",
        uuid: "uuid",
    }
}
ontap_runtime::show_model!(Job);

/// Values of `job.state`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum State {
    /// Ended with an error.
    ///
    /// `failure`. Since 9.6.
    Failure,
    /// Stopped for the time being; it can be resumed.
    ///
    /// `paused`. Since 9.6.
    Paused,
    /// Waits for its turn.
    ///
    /// `queued`. Since 9.6.
    Queued,
    /// In progress.
    ///
    /// `running`. Since 9.6.
    Running,
    /// Ended well.
    ///
    /// `success`. Since 9.6.
    Success,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<State>),
}

ontap_runtime::open_enum! {
    State {
        Failure: "failure",
        Paused: "paused",
        Queued: "queued",
        Running: "running",
        Success: "success",
    }
}
