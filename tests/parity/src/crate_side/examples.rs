//! The examples, as a program that uses the crate would have them.

use std::time::Duration;

use ontap_security::accounts::account::{AccountPatch, NewAccount};
use ontap_security::jit_privilege_users::jit_privilege_user::{
    Application as Elevation, NewJitPrivilegeUser,
};
use ontap_security::models::account_application::{
    Application, AuthenticationMethod, NewAccountApplication,
};
use ontap_security::models::role_privilege::NewRolePrivilege;
use ontap_security::models::role_privilege_level::RolePrivilegeLevel;
use ontap_security::roles::role::NewRole;
use ontap_security::{Client, Reference, Resources, jit_privilege_users};
use serde_json::{Map, Value, json};

use super::Outcome;
use super::shown::{record, records};

/// Runs an example; nothing when there is none of that name.
pub(super) async fn run(
    client: &Client,
    name: &str,
    arguments: &Map<String, Value>,
) -> Option<Outcome> {
    let text = |name: &str| {
        arguments
            .get(name)
            .and_then(Value::as_str)
            .unwrap_or_default()
    };
    Some(match name {
        "create_jit_user" => create_jit_user(client, text("owner"), text("account")).await,
        "list_jit_users" => list_jit_users(client).await,
        "create_jit_user_in_full" => {
            create_jit_user_in_full(client, text("owner"), text("account")).await
        }
        "get_jit_user" => get_jit_user(client, text("owner"), text("account")).await,
        "scoped_account" => scoped_account(client, text("svm")).await,
        "role_privileges" => role_privileges(client, text("svm")).await,
        _ => return None,
    })
}

async fn create_jit_user(client: &Client, owner: &str, account: &str) -> Outcome {
    let jit_validity = Duration::from_secs(2 * 60 * 60 + 10 * 60 + 20);
    let user = NewJitPrivilegeUser::new(account, Elevation::Ssh, Reference::name(owner))
        .role("admin")
        .session_validity(Duration::from_secs(30 * 60))
        .jit_validity(jit_validity);
    let made = client
        .security()
        .jit_privilege_users()
        .create(user)
        .hydrate()
        .await?;
    Ok(json!({ "record": record(&made)? }))
}

async fn list_jit_users(client: &Client) -> Outcome {
    let found = client
        .security()
        .jit_privilege_users()
        .list()
        .default_fields()
        .collect()
        .await?;
    Ok(json!({ "records": records(&found)? }))
}

async fn create_jit_user_in_full(client: &Client, owner: &str, account: &str) -> Outcome {
    let user = NewJitPrivilegeUser::new(account, Elevation::Ssh, Reference::uuid(owner))
        .comment("Night shift")
        .role("admin")
        .session_validity(Duration::from_secs(60 * 60))
        .jit_validity(Duration::from_secs(90 * 24 * 60 * 60));
    let made = client
        .security()
        .jit_privilege_users()
        .create(user)
        .return_record()
        .await?;
    Ok(json!({ "records": records(&made.record.into_iter().collect::<Vec<_>>())? }))
}

async fn get_jit_user(client: &Client, owner: &str, account: &str) -> Outcome {
    let users = client.security().jit_privilege_users();
    let whole = users.get(owner, account, Elevation::Ssh).await?;
    let session = jit_privilege_users::field::SESSION_VALIDITY;
    let part = users
        .get(owner, account, Elevation::Ssh)
        .fields(session)
        .await?;
    Ok(json!({ "whole": record(&whole)?, "part": record(&part)? }))
}

fn with_password(application: Application) -> NewAccountApplication {
    NewAccountApplication::new()
        .application(application)
        .authentication_methods([AuthenticationMethod::Password])
}

async fn scoped_account(client: &Client, svm: &str) -> Outcome {
    let accounts = client.security().accounts();
    let account = NewAccount::new([with_password(Application::Ssh)], "svm_user1")
        .owner(Reference::name(svm))
        .role("vsadmin")
        .password("Parity_Passw0rd");
    let created = accounts.create(account).hydrate().await?;
    let owner = created
        .owner
        .as_ref()
        .and_then(|owner| owner.uuid.clone())
        .unwrap_or_default();
    let change = |patch| accounts.update(owner.as_str(), "svm_user1", patch);

    let applications = [
        with_password(Application::Http),
        with_password(Application::Ontapi),
    ];
    change(
        AccountPatch::new()
            .applications(applications)
            .role("vsadmin-backup"),
    )
    .await?;
    change(AccountPatch::new().role("vsadmin-protocol")).await?;
    change(AccountPatch::new().password("Parity_Passw1rd")).await?;
    let changed: ontap_security::accounts::account::Account =
        change(AccountPatch::new().locked(true)).hydrate().await?;
    accounts.delete(owner.as_str(), "svm_user1").await?;
    Ok(json!({ "created": record(&created)?, "changed": record(&changed)? }))
}

async fn role_privileges(client: &Client, svm: &str) -> Outcome {
    let roles = client.security().roles();
    let own = |keys: Option<Vec<String>>| {
        keys.and_then(|keys| keys.into_iter().next())
            .unwrap_or_default()
    };
    let readonly = |path: &str| NewRolePrivilege::new(path).access(RolePrivilegeLevel::Readonly);
    let all = |path: &str| NewRolePrivilege::new(path).access(RolePrivilegeLevel::All);

    let role = NewRole::new("svm_role1", [all("/api/application")]).owner(Reference::name(svm));
    let owner = own(roles.create(role).await?.keys(2));
    let privileges = roles.privileges(owner.as_str(), "svm_role1");
    privileges.create(readonly("/api/protocols")).await?;
    let rest = privileges.list().all_fields().collect().await?;

    let role = NewRole::new("svm_role2", [readonly("security")]).owner(Reference::name(svm));
    roles.create(role).await?;
    let privileges = roles.privileges(owner.as_str(), "svm_role2");
    let show = all("statistics volume show").query("-vserver vs1|vs2 -aggregate aggr1|aggr2");
    privileges.create(show).await?;
    let legacy = privileges.list().all_fields().collect().await?;
    roles.delete(owner.as_str(), "svm_role2").await?;
    roles.delete(owner.as_str(), "svm_role1").await?;
    Ok(json!({ "rest": records(&rest)?, "legacy": records(&legacy)? }))
}
