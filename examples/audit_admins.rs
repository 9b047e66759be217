//! Prints every unlocked account that is an administrator, and how it signs in, as CSV.

use ontap_examples::{Outcome, connect};
use ontap_security::Resources;
use ontap_security::accounts::field;

#[tokio::main]
async fn main() -> Outcome {
    let accounts = connect()?.security().accounts();
    let mut admins = accounts
        .list()
        .filter(field::ROLE_NAME.any_of(["admin", "vsadmin"]))
        .filter(field::LOCKED.eq(false))
        .fields((field::ROLE_NAME, field::OWNER_NAME, field::APPLICATIONS))
        .order_by(field::NAME.ascending())
        .stream();
    println!("owner,account,role,application,methods");
    while let Some(account) = admins.try_next().await? {
        let owner = account
            .owner
            .and_then(|owner| owner.name)
            .unwrap_or_default();
        let name = account.name.unwrap_or_default();
        let role = account.role.and_then(|role| role.name).unwrap_or_default();
        for way in account.applications.unwrap_or_default() {
            let application = way.application.map(|value| value.to_string());
            let methods = way.authentication_methods.unwrap_or_default();
            let methods: Vec<_> = methods.iter().map(|method| method.as_str()).collect();
            println!(
                "{owner},{name},{role},{},{}",
                application.unwrap_or_default(),
                methods.join(" "),
            );
        }
    }
    Ok(())
}
