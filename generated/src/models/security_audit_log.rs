// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/security_audit_log

//! `security_audit_log`.

/// Values of `security_audit_log.application`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Application {
    /// `console`. Since 9.6.
    Console,
    /// `http`. Since 9.6.
    Http,
    /// `internal`. Since 9.6.
    Internal,
    /// `ontapi`. Since 9.6.
    Ontapi,
    /// `rsh`. Since 9.6.
    Rsh,
    /// `ssh`. Since 9.6.
    Ssh,
    /// `system`. Since 9.9.1.
    System,
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
    /// `cluster`. Since 9.6.
    Cluster,
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
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityAuditLog {
    /// `_links`: object. GET only. Since 9.6.
    pub links: Option<ontap_runtime::Links>,
    /// `application`: enumeration. GET only. Since 9.6.
    pub application: Option<Application>,
    /// `command_id`: string. GET only. Since 9.6.
    pub command_id: Option<String>,
    /// `index`: integer. GET only. Since 9.6.
    pub index: Option<u64>,
    /// `input`: string. GET only. Since 9.6.
    pub input: Option<String>,
    /// `location`: string. GET only. Since 9.6.
    pub location: Option<String>,
    /// `message`: string. GET only. Since 9.6.
    pub message: Option<String>,
    /// `node`: object. GET only. Since 9.6.
    pub node: Option<ontap_runtime::Reference>,
    /// `role`: string. GET only. Since 9.17.1.
    pub role: Option<String>,
    /// `scope`: enumeration. Since 9.6.
    pub scope: Option<Scope>,
    /// `session_id`: string. GET only. Since 9.6.
    pub session_id: Option<String>,
    /// `state`: enumeration. GET only. Since 9.6.
    pub state: Option<State>,
    /// `svm`: object. GET only. Since 9.6.
    pub svm: Option<ontap_runtime::NameReference>,
    /// `timestamp`: date and time. GET only. Since 9.6.
    pub timestamp: Option<ontap_runtime::DateTime>,
    /// `user`: string. GET only. Since 9.6.
    pub user: Option<String>,
    /// What the reply held beyond these fields.
    pub extra: ontap_runtime::Extra,
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

/// Values of `security_audit_log.state`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum State {
    /// `error`. Since 9.6.
    Error,
    /// `pending`. Since 9.6.
    Pending,
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
