//! Which application takes which way to log in.

use serde_json::{Value, json};

use crate::failure::Failure;
use crate::store::State;

use super::support::{Place, documented, has, refuse, texts};

const ACCOUNTS: &str = "/security/accounts";
const SECOND: &str = "applications.second_authentication_method";

/// An application of an account, in the names of the newest release.
struct Login<'a> {
    application: &'a str,
    methods: Vec<&'a str>,
    second: &'a str,
    group: bool,
    fastbind: bool,
}

impl<'a> Login<'a> {
    fn read(value: &'a Value) -> Self {
        let text = |name: &str| value[name].as_str().unwrap_or_default();
        let second = newest(text("second_authentication_method"));
        Self {
            application: text("application"),
            methods: texts(value.get("authentication_methods"))
                .map(newest)
                .collect(),
            second: if second.is_empty() { "none" } else { second },
            group: value["is_ns_switch_group"] == true,
            fastbind: value["is_ldap_fastbind"] == true || value["ldap_fastbind"] == true,
        }
    }

    fn by(&self, method: &str) -> bool {
        self.methods.contains(&method)
    }
}

/// The first releases had other names for two ways to log in.
fn newest(method: &str) -> &str {
    match method {
        "nis_or_ldap" => "nsswitch",
        "ad_domain" => "domain",
        other => other,
    }
}

/// Whether any application of an account takes this way to log in.
pub(super) fn takes(applications: Option<&Value>, method: &str) -> bool {
    logins(applications).any(|login| login.by(method))
}

/// Whether any application of an account asks for its password, be it as the second factor.
pub(super) fn by_password(applications: Option<&Value>) -> bool {
    logins(applications).any(|login| login.by("password") || login.second == "password")
}

/// Whether an account has an application.
pub(super) fn uses(applications: Option<&Value>, application: &str) -> bool {
    logins(applications).any(|login| login.application == application)
}

/// Whether an application of an account takes this way to log in, as the first or the second factor.
pub(super) fn uses_by(applications: Option<&Value>, application: &str, method: &str) -> bool {
    logins(applications)
        .any(|l| l.application == application && (l.by(method) || l.second == method))
}

fn logins(applications: Option<&Value>) -> impl Iterator<Item = Login<'_>> {
    let list = applications.and_then(Value::as_array);
    list.into_iter().flatten().map(Login::read)
}

/// Sets what each application means by what it does not say.
pub(super) fn complete(state: &State, applications: &mut Value) {
    let defaults = [
        ("second_authentication_method", json!("none")),
        ("is_ldap_fastbind", json!(false)),
        ("is_ns_switch_group", json!(false)),
    ];
    for (name, default) in defaults {
        if !has(state, ACCOUNTS, &format!("applications.{name}")) {
            continue;
        }
        for login in applications.as_array_mut().into_iter().flatten() {
            if login.is_object() && login.get(name).is_none() {
                login[name] = default.clone();
            }
        }
    }
}

/// Checks the applications of an account.
pub(super) fn check(
    state: &State,
    place: Place,
    applications: &Value,
    cluster: bool,
) -> Result<(), Failure> {
    let mut seen: Vec<&str> = Vec::new();
    for value in applications.as_array().into_iter().flatten() {
        let login = Login::read(value);
        if login.application.is_empty() {
            let message = "Each element of \"applications\" names an application.";
            return Err(refuse(state, place, &[5_636_178], message).at("applications.application"));
        }
        if seen.contains(&login.application) {
            let message = format!("Application \"{}\" is named twice.", login.application);
            return Err(Failure::bad(2, message).at("applications"));
        }
        owner(state, place, &login, cluster)?;
        methods(state, place, &login)?;
        second(state, place, &login)?;
        directory(state, place, &login)?;
        seen.extend(value["application"].as_str());
    }
    Ok(())
}

fn owner(state: &State, place: Place, login: &Login<'_>, cluster: bool) -> Result<(), Failure> {
    let code = match login.application {
        "console" => 5_636_140,
        "service_processor" => 5_636_141,
        "amqp" => 5_636_179,
        _ => return Ok(()),
    };
    if cluster {
        return Ok(());
    }
    let message = format!(
        "Accounts of an SVM cannot use application \"{}\".",
        login.application
    );
    Err(refuse(state, place, &[code], message).at("applications.application"))
}

fn methods(state: &State, place: Place, login: &Login<'_>) -> Result<(), Failure> {
    let allowed: &[&str] = match login.application {
        "amqp" | "console" | "service_processor" => &["password"],
        "http" => &["password", "domain", "nsswitch", "certificate", "saml"],
        "ontapi" => &["password", "domain", "nsswitch", "certificate"],
        "ssh" => &["password", "publickey", "domain", "nsswitch"],
        _ => return Ok(()),
    };
    let wrong = login
        .methods
        .iter()
        .find(|method| !allowed.contains(method));
    if wrong.is_none() && !login.methods.is_empty() {
        return Ok(());
    }
    let method = wrong.copied().unwrap_or_default();
    let message = format!(
        "Application \"{}\" does not take authentication method \"{method}\".",
        login.application
    );
    Err(refuse(state, place, &[5_636_176], message).at("applications.authentication_methods"))
}

/// Rules of the second factor differ between releases: one that is not documented is not checked.
fn second(state: &State, place: Place, login: &Login<'_>) -> Result<(), Failure> {
    if login.second == "none" {
        return Ok(());
    }
    let application = login.application;
    let rules: &[(bool, &[u64], &str)] = &[
        (
            !matches!(application, "http" | "service_processor" | "ssh"),
            &[5_636_250, 5_636_154],
            "This application has no second factor.",
        ),
        (
            application == "http" && login.second != "publickey",
            &[5_636_251],
            "The second factor of application \"http\" can only be \"publickey\".",
        ),
        (
            application == "service_processor" && login.second != "publickey",
            &[5_636_225],
            "The second factor of application \"service_processor\" can only be \"publickey\".",
        ),
    ];
    refuse_documented(state, place, rules, SECOND)?;
    both(state, place, login)
}

/// Which first and second factors go together.
fn both(state: &State, place: Place, login: &Login<'_>) -> Result<(), Failure> {
    let domain = login.by("domain") && login.second != "publickey"
        || login.second == "domain" && login.methods != ["publickey"];
    let remote = login.by("nsswitch") && login.second == "password"
        || login.by("password") && login.second == "nsswitch";
    let rules: &[(bool, &[u64], &str)] = &[
        (
            login.by(login.second),
            &[5_636_156, 5_636_164],
            "The second factor has to differ from the first.",
        ),
        (
            remote,
            &[5_636_164],
            "\"nsswitch\" and \"password\" cannot be combined.",
        ),
        (
            domain,
            &[5_636_207, 5_636_157],
            "\"domain\" can only be combined with \"publickey\".",
        ),
        (
            login.second == "totp" && !login.by("password") && !login.by("publickey"),
            &[5_636_212],
            "\"totp\" needs \"password\" or \"publickey\" as the first factor.",
        ),
        (
            login.methods.len() > 1,
            &[5_636_159],
            "An application with a second factor has one authentication method.",
        ),
        (
            login.group,
            &[5_636_165],
            "Groups of a name service have no second factor.",
        ),
    ];
    refuse_documented(state, place, rules, SECOND)
}

fn directory(state: &State, place: Place, login: &Login<'_>) -> Result<(), Failure> {
    let nsswitch = login.methods == ["nsswitch"];
    let rules: &[(bool, &[u64], &str)] = &[
        (
            login.group && !nsswitch,
            &[5_636_136],
            "Only authentication method \"nsswitch\" knows groups.",
        ),
        (
            login.group && !matches!(login.application, "http" | "ontapi" | "ssh"),
            &[5_636_223],
            "This application does not know groups of a name service.",
        ),
        (
            login.fastbind && !nsswitch,
            &[5_636_198],
            "LDAP fast bind needs authentication method \"nsswitch\".",
        ),
        (
            login.fastbind && !matches!(login.application, "http" | "ontapi"),
            &[5_636_197],
            "This application does not know LDAP fast bind.",
        ),
    ];
    refuse_documented(state, place, rules, "applications")
}

fn refuse_documented(
    state: &State,
    place: Place,
    rules: &[(bool, &[u64], &str)],
    target: &str,
) -> Result<(), Failure> {
    let broken = rules.iter().filter(|(broken, _, _)| *broken);
    let mut known =
        broken.filter_map(|(_, codes, text)| Some((documented(state, place, codes)?, text)));
    match known.next() {
        Some((code, text)) => Err(refuse(state, place, &[code], *text).at(target)),
        None => Ok(()),
    }
}
