// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/security_audit_log

//! `security_audit_log`.

/// Values of `security_audit_log.application`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Application {
    /// The console of a node.
    ///
    /// `console`. Since 9.6.
    Console,
    /// HTTP, which includes the REST API.
    ///
    /// `http`. Since 9.6.
    Http,
    /// ONTAP itself.
    ///
    /// `internal`. Since 9.6.
    Internal,
    /// The older ONTAPI (ZAPI) interface.
    ///
    /// `ontapi`. Since 9.6.
    Ontapi,
    /// Remote shell.
    ///
    /// `rsh`. Since 9.6.
    Rsh,
    /// The command line over SSH.
    ///
    /// `ssh`. Since 9.6.
    Ssh,
    /// A process of the system.
    ///
    /// `system`. Since 9.9.1.
    System,
    /// The command line over Telnet.
    ///
    /// `telnet`. Since 9.6.
    Telnet,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<Application>),
}

ontap_runtime::open_enum! {
    Application {
        Console: "console",
        Http: "http",
        Internal: "internal",
        Ontapi: "ontapi",
        Rsh: "rsh",
        Ssh: "ssh",
        System: "system",
        Telnet: "telnet",
    }
}

/// Values of `security_audit_log.scope`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Scope {
    /// The request was not made to a data SVM.
    ///
    /// `cluster`. Since 9.6.
    Cluster,
    /// The request was made to a data SVM.
    ///
    /// `svm`. Since 9.6.
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

/// What replies hold of `security_audit_log`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityAuditLog {
    /// `_links`: object. GET only. Since 9.6.
    pub links: Option<ontap_runtime::Links>,
    /// Way in which the request came.
    ///
    /// `application`: enumeration. GET only. Since 9.6.
    pub application: Option<Application>,
    /// Number that ties a request to its reply; each command of a session has one.
    ///
    /// `command_id`: string. GET only. Since 9.6.
    pub command_id: Option<String>,
    /// Number that orders records of one node with the same time stamp.
    ///
    /// `index`: integer. GET only. Since 9.6.
    pub index: Option<u64>,
    /// The request, as the user typed or sent it.
    ///
    /// `input`: string. GET only. Since 9.6.
    pub input: Option<String>,
    /// Where the user was: an address, or `console`.
    ///
    /// `location`: string. GET only. Since 9.6.
    pub location: Option<String>,
    /// Remark about the outcome, such as the text of an error. Often absent.
    ///
    /// `message`: string. GET only. Since 9.6.
    pub message: Option<String>,
    /// Node that keeps the record.
    ///
    /// `node`: object. GET only. Since 9.6.
    pub node: Option<ontap_runtime::Reference>,
    /// Role that the user acted with.
    ///
    /// `role`: string. GET only. Since 9.17.1.
    pub role: Option<String>,
    /// Whether the request was made to a data SVM, or to anything else.
    ///
    /// `scope`: enumeration. Since 9.6.
    pub scope: Option<Scope>,
    /// Session in which the request was made. Each SSH session has one, and each HTTP, ONTAPI or SNMP request has its own.
    ///
    /// `session_id`: string. GET only. Since 9.6.
    pub session_id: Option<String>,
    /// Outcome of the request.
    ///
    /// `state`: enumeration. GET only. Since 9.6.
    pub state: Option<State>,
    /// SVM through which the user was connected.
    ///
    /// `svm`: object. GET only. Since 9.6.
    pub svm: Option<ontap_runtime::NameReference>,
    /// When the record was written.
    ///
    /// `timestamp`: date and time. GET only. Since 9.6.
    pub timestamp: Option<ontap_runtime::DateTime>,
    /// Name of the user who made the request.
    ///
    /// `user`: string. GET only. Since 9.6.
    pub user: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
}

impl SecurityAuditLog {
    /// The name in `node`.
    #[must_use]
    pub fn node_name(&self) -> Option<&str> {
        self.node.as_ref()?.name.as_deref()
    }
    /// The uuid in `node`.
    #[must_use]
    pub fn node_uuid(&self) -> Option<&str> {
        self.node.as_ref()?.uuid.as_deref()
    }
    /// The name in `svm`.
    #[must_use]
    pub fn svm_name(&self) -> Option<&str> {
        self.svm.as_ref()?.name.as_deref()
    }
}

ontap_runtime::read_model! {
    SecurityAuditLog {
        links: "_links",
        application: "application",
        command_id: "command_id",
        index: "index",
        input: "input",
        location: "location",
        message: "message",
        node: "node",
        role: "role",
        scope: "scope",
        session_id: "session_id",
        state: "state",
        svm: "svm",
        timestamp: "timestamp",
        user: "user",
    }
}
ontap_runtime::show_model!(SecurityAuditLog);

/// Values of `security_audit_log.state`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum State {
    /// The request failed.
    ///
    /// `error`. Since 9.6.
    Error,
    /// The request has been received and its outcome is not known yet.
    ///
    /// `pending`. Since 9.6.
    Pending,
    /// The request succeeded.
    ///
    /// `success`. Since 9.6.
    Success,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<State>),
}

ontap_runtime::open_enum! {
    State {
        Error: "error",
        Pending: "pending",
        Success: "success",
    }
}
