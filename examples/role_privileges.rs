//! Lets a role read an endpoint, and prints what it may do then: `role_privileges OWNER-UUID ROLE PATH`.

use ontap_examples::{Outcome, arguments, connect};
use ontap_security::Resources;
use ontap_security::models::role_privilege_level::RolePrivilegeLevel;
use ontap_security::roles::privileges::{
    field,
    role_privilege::{NewRolePrivilege, RolePrivilegePatch},
};

#[tokio::main]
async fn main() -> Outcome {
    let [owner, role, path] = arguments(["OWNER-UUID", "ROLE", "PATH"])?;
    let privileges = connect()?.security().roles().privileges(owner, role);
    let readonly = RolePrivilegeLevel::Readonly;
    let made = privileges
        .create(NewRolePrivilege::new(&path).access(readonly.clone()))
        .await;
    match made {
        Ok(_) => {}
        // It is there already; the slashes of the path are part of the key.
        Err(error) if error.is_conflict() => {
            let change = RolePrivilegePatch::new().access(readonly);
            privileges.update(path, change).await?;
        }
        Err(error) => return Err(error.into()),
    }
    let all = privileges
        .list()
        .fields((field::PATH, field::ACCESS))
        .collect()
        .await?;
    for privilege in all {
        let access = privilege
            .access
            .as_ref()
            .map_or("?", RolePrivilegeLevel::as_str);
        println!("{access:<20} {}", privilege.path.unwrap_or_default());
    }
    Ok(())
}
