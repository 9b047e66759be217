//! What no source states, or what sources disagree about: one place for each, so that it can change.

use std::time::Duration;

use crate::failure::Failure;
use ontap_codegen::api::Release;

/// What an account of an SVM is told when it names another SVM in the path: as if there were none.
pub const OTHER_SVM: fn() -> Failure = Failure::missing;

/// From how many bytes on a reply is packed for a client that takes gzip.
pub const PACKED_FROM: usize = 1024;

/// The page size when a request names none. Documents name no maximum.
pub const DEFAULT_PAGE: usize = 10_000;

/// How long a finished job can be asked for.
pub const JOB_KEPT: Duration = Duration::from_secs(300);

/// The status of a fault in the path, whatever its number: captured replies say 404 where the table says 400.
pub const PATH_FAULT: u16 = 404;

/// The status of a write on a collection that failed in the middle: that of the error.
pub const PARTIAL_FAILURE_IS_THE_STATUS_OF_THE_ERROR: bool = true;

/// Whether text is compared without regard to case.
pub const TEXT_IGNORES_CASE: bool = false;

/// Whether a word is the value of an enumeration: the command line takes hyphens for underscores, and the official
/// client does not look at case, so bodies may differ in both.
pub fn same_word(known: &str, sent: &str) -> bool {
    known.len() == sent.len()
        && known.bytes().zip(sent.bytes()).all(|(known, sent)| {
            known.eq_ignore_ascii_case(&sent)
                || matches!((known, sent), (b'_', b'-') | (b'-', b'_'))
        })
}

/// The number for a required property that is absent. Three numbers exist for a missing value; this one is about a
/// request.
pub const MISSING: u64 = 262_212;

/// The number for a write on a collection that names no condition. No source states that it is refused at all.
pub const NO_CONDITION: u64 = 262_212;

/// The status that belongs to the number of a planned failure; tables of numbers have no statuses.
pub fn status_of(code: u64) -> u16 {
    match code {
        1 => 409,
        4 => 404,
        6 => 403,
        _ => 400,
    }
}

/// Seconds that a write on a collection goes on when the request names no `return_timeout`.
pub const PATIENCE: u64 = 15;

/// The first release with `offset`, `ignore_unknown_fields`, `job_results_uuid`, record-based writes, cross-field
/// search and braces in `fields`. The text of 9.8 has none of them, that of 9.16.1 all; no source dates them.
pub const NEWER_PARAMETERS: Release = Release {
    generation: 9,
    major: 9,
    minor: 1,
};

/// Whether a GET of one record takes conditions; one that is not met means that there is no such record.
pub const FILTERS_ON_ONE_RECORD: bool = true;

/// The least `max_records`. Documents name no minimum; a page of nothing would never end.
pub const LEAST_MAX_RECORDS: u64 = 1;

/// More names than this in one `fields` with braces are refused; no source names a limit.
pub const MOST_FIELDS: usize = 1_000;

/// Braces in `fields` within more braces than this are refused; no source names a limit.
pub const DEEPEST_FIELDS: usize = 16;

/// What a collection shows of its records besides what identifies them. Printed replies have these for privileges.
pub fn more_default_fields(table: &str) -> &'static [&'static str] {
    match table.ends_with("/privileges") {
        true => &["access", "query"],
        false => &[],
    }
}

/// What a reply shows beside the fields that were named. Printed replies have the SVM of certificates.
pub fn beside_selected_fields(table: &str) -> &'static [&'static str] {
    match table {
        "/security/certificates" => &["svm.name"],
        _ => &[],
    }
}

/// Whether records have a link to themselves although no release documents one. Printed replies do.
pub fn linked_though_undocumented(table: &str) -> bool {
    matches!(table, "/security/audit" | "/security/audit/destinations")
}

/// Whether a GET of one record also shows the path keys of the record above. Printed replies do for privileges.
pub fn keys_above_come_with(table: &str) -> bool {
    table.ends_with("/privileges")
}

/// How long an elevated session lasts, and how long it may be allowed, before anyone changed it. Documentation names
/// both; the names of their properties decide that they are durations.
pub const JIT_SESSION: &str = "PT1H";
/// See [`JIT_SESSION`].
pub const JIT_LONGEST: &str = "P90D";

/// The privileges of a built-in role. Documentation prints those of `admin`; of the others it says in words what they
/// are for. `DEFAULT` stands for all commands.
pub fn built_in_privileges(role: &str) -> &'static [(&'static str, &'static str)] {
    match role {
        "admin" => &[("/api", "all"), ("DEFAULT", "all")],
        "readonly" => &[("/api", "readonly"), ("DEFAULT", "readonly")],
        "autosupport" => &[
            ("/api", "none"),
            ("DEFAULT", "none"),
            ("set", "all"),
            ("system node autosupport", "all"),
        ],
        "backup" => &[
            ("/api", "none"),
            ("DEFAULT", "none"),
            ("volume", "readonly"),
            ("vserver services ndmp", "all"),
        ],
        "snaplock" => &[
            ("/api", "none"),
            ("DEFAULT", "none"),
            ("snaplock", "all"),
            ("volume", "all"),
        ],
        "vsadmin" => &[
            ("/api/application", "all"),
            ("/api/cluster/jobs", "readonly"),
            ("/api/name-services", "all"),
            ("/api/network", "all"),
            ("/api/protocols", "all"),
            ("/api/security", "all"),
            ("/api/snapmirror", "all"),
            ("/api/storage", "all"),
            ("/api/svm", "readonly"),
            ("DEFAULT", "none"),
            ("job", "all"),
            ("security login", "readonly"),
            ("volume", "all"),
            ("vserver", "all"),
        ],
        "vsadmin-backup" => &[
            ("/api/storage/volumes", "readonly"),
            ("DEFAULT", "none"),
            ("volume", "readonly"),
            ("vserver services ndmp", "all"),
        ],
        "vsadmin-protocol" => &[
            ("/api/protocols", "all"),
            ("DEFAULT", "none"),
            ("volume", "readonly"),
            ("vserver", "all"),
        ],
        "vsadmin-readonly" => &[
            ("/api/cluster/jobs", "readonly"),
            ("/api/security", "readonly"),
            ("/api/storage", "readonly"),
            ("/api/svm", "readonly"),
            ("DEFAULT", "none"),
            ("volume", "readonly"),
            ("vserver", "readonly"),
        ],
        "vsadmin-snaplock" => &[
            ("/api/storage/volumes", "all"),
            ("DEFAULT", "none"),
            ("snaplock", "all"),
            ("volume", "all"),
        ],
        "vsadmin-volume" => &[
            ("/api/storage/volumes", "all"),
            ("DEFAULT", "none"),
            ("volume", "all"),
            ("vserver", "readonly"),
        ],
        _ => &[("/api", "none"), ("DEFAULT", "none")],
    }
}

/// How many former passwords an account may not take again. Documents only say that there is such a number; six is
/// the default of the password policy of roles.
pub const PASSWORDS_REMEMBERED: usize = 6;

/// Characters that names of accounts cannot have. `@`, `|` and the backslash are documented as possible.
pub const NOT_IN_ACCOUNT_NAMES: &str = "\"/[]:;=+?*<> ";

/// The first parts of endpoints. A privilege below any other is unknown; below `security` the documents decide.
pub const CATEGORIES: &[&str] = &[
    "application",
    "cloud",
    "cluster",
    "name-services",
    "network",
    "private",
    "protocols",
    "resource-tags",
    "security",
    "snapmirror",
    "storage",
    "support",
    "svm",
];

/// The first words of commands. A rule of multi-admin verification names one of the commands that begin so.
pub const COMMANDS: &[&str] = &[
    "application",
    "autobalance",
    "cluster",
    "event",
    "job",
    "ldap",
    "lun",
    "metrocluster",
    "network",
    "qos",
    "run",
    "san",
    "security",
    "set",
    "snaplock",
    "snapmirror",
    "statistics",
    "storage",
    "system",
    "template",
    "timezone",
    "volume",
    "vserver",
];

/// The words that follow `security` in commands. Documents name some of them, other commands are known by their pages.
pub const SECURITY_COMMANDS: &[&str] = &[
    "anti-ransomware",
    "audit",
    "certificate",
    "config",
    "ipsec",
    "jit-privilege",
    "key-manager",
    "login",
    "multi-admin-verify",
    "oauth2",
    "protocol",
    "saml-sp",
    "session",
    "snmpusers",
    "ssh",
    "ssl",
    "tpm",
    "webauthn",
];

/// The access of a privilege whose request names none: that of the command which creates it.
pub const DEFAULT_ACCESS: &str = "all";

/// Whether a role is gone with its last privilege: to ONTAP's command line a role is the set of its entries.
pub const LAST_PRIVILEGE_IS_THE_ROLE: bool = true;

/// The status of a write that has to be approved first. Only its number and text were ever seen.
pub const NEEDS_APPROVAL: u16 = 400;

/// The port of an audit destination whose request names none: the usual ones of syslog, without and with TLS.
pub fn audit_port(protocol: &str) -> u64 {
    match protocol {
        "tcp_encrypted" => 6514,
        _ => 514,
    }
}
