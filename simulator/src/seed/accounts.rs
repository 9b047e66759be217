//! Accounts: those that every cluster has, and as many as a test wants.

use serde_json::{Map, Value, json};

use crate::store::{Identity, Key, Record, State};

use super::{SVM_ADMIN, fit, object, put, reference};

const TABLE: &str = "/security/accounts";

/// Adds `admin`, and `vsadmin` of each SVM.
pub(super) fn built_in(state: &mut State, password: &str) {
    let admin = json!({
        "owner": reference(&state.cluster),
        "name": "admin",
        "applications": by_password(&["console", "http", "ontapi", "service_processor", "ssh"]),
        "role": {"name": "admin"},
        "locked": false,
        "scope": "cluster",
        "password_hash_algorithm": "sha512",
    });
    put(state, TABLE, admin, json!({"password": password}));
    for svm in state.svms.clone() {
        of_svm(state, &svm);
    }
}

/// Adds `vsadmin` of an SVM: locked, and without a password.
pub(super) fn of_svm(state: &mut State, svm: &Identity) {
    let account = json!({
        "owner": reference(svm),
        "name": SVM_ADMIN,
        "applications": by_password(&["http", "ontapi", "ssh"]),
        "role": {"name": SVM_ADMIN},
        "locked": true,
        "scope": "svm",
    });
    put(state, TABLE, account, Value::Null);
}

/// Adds `count` varied accounts, `user000000` and so on: of the cluster and of the SVMs in turn, with different roles,
/// applications and comments, each twentieth locked. All have the password `password1`.
pub fn accounts(state: &mut State, count: usize) {
    let Some(id) = state.api.table(TABLE) else {
        return;
    };
    let schema = state.api.tables[id].record.clone();
    let owners: Vec<Identity> = std::iter::once(&state.cluster)
        .chain(&state.svms)
        .cloned()
        .collect();
    let kinds = kinds(&owners, &schema);
    let logins = logins(&schema);
    let password = json!({"password": "password1"});
    let rows = (0..count).filter_map(|n| {
        let (owner, members) = kinds.get(n % kinds.len())?;
        let name = format!("user{n:06}");
        let key: Key = vec![owner.uuid.clone(), name.clone()];
        let mut members = members.clone();
        members.insert("name".to_owned(), Value::String(name));
        members.insert("locked".to_owned(), Value::Bool(n % 20 == 19));
        members.insert(
            "applications".to_owned(),
            logins[n / 3 % logins.len()].clone(),
        );
        if n % 4 == 0 {
            members.insert("comment".to_owned(), Value::String(format!("Account {n}")));
        }
        let record = Record {
            value: Value::Object(members),
            hidden: password.clone(),
        };
        Some((key, record))
    });
    let rows: Vec<_> = rows.collect();
    state.tables[id].extend(rows);
}

/// What accounts of each owner share, with two roles each.
fn kinds<'o>(
    owners: &'o [Identity],
    schema: &crate::model::Schema,
) -> Vec<(&'o Identity, Map<String, Value>)> {
    let kinds = (0..2).flat_map(|turn| {
        owners.iter().enumerate().map(move |(i, owner)| {
            let (scope, roles) = match i {
                0 => ("cluster", ["admin", "readonly"]),
                _ => ("svm", [SVM_ADMIN, "vsadmin-readonly"]),
            };
            let value = object([
                ("owner", reference(owner)),
                ("role", json!({"name": roles[turn]})),
                ("scope", json!(scope)),
                ("password_hash_algorithm", json!("sha512")),
            ]);
            (owner, value)
        })
    });
    let kinds = kinds.map(|(owner, mut value)| {
        fit::fit(&mut value, schema);
        let members = value.as_object().cloned().unwrap_or_default();
        (owner, members)
    });
    kinds.collect()
}

/// Lists of applications to choose from.
fn logins(schema: &crate::model::Schema) -> [Value; 3] {
    let lists = [
        json!([login("http", "password")]),
        json!([login("http", "password"), login("ssh", "password")]),
        json!([login("ontapi", "password"), login("ssh", "publickey")]),
    ];
    lists.map(|list| {
        let mut value = object([("applications", list)]);
        fit::fit(&mut value, schema);
        value["applications"].take()
    })
}

fn by_password(applications: &[&str]) -> Vec<Value> {
    applications
        .iter()
        .map(|application| login(application, "password"))
        .collect()
}

fn login(application: &str, method: &str) -> Value {
    json!({
        "application": application,
        "authentication_methods": [method],
        "second_authentication_method": "none",
    })
}
