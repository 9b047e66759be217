//! Lists the accounts, creates one and deletes it again: `first_steps ACCOUNT`.

use ontap_examples::{Outcome, arguments, connect};
use ontap_security::Resources;
use ontap_security::accounts::account::NewAccount;
use ontap_security::models::account_application::{
    Application, AuthenticationMethod, NewAccountApplication,
};

#[tokio::main]
async fn main() -> Outcome {
    let [name] = arguments(["ACCOUNT"])?;
    let accounts = connect()?.security().accounts();
    for account in accounts.list().collect().await? {
        println!("there is {}", account.name.unwrap_or_default());
    }
    let http = NewAccountApplication::new()
        .application(Application::Http)
        .authentication_methods([AuthenticationMethod::Password]);
    let account = NewAccount::new([http], &name).password("a-long-password-1");
    let created = accounts.create(account).hydrate().await?;
    let owner = created.owner.ok_or("the account has no owner")?;
    println!("created {name} of {}", owner.name.unwrap_or_default());
    let uuid = owner.uuid.ok_or("the owner has no UUID")?;
    accounts.delete(uuid, &name).await?;
    println!("deleted {name}");
    Ok(())
}
