//! Lets an account become admin for half an hour at a time: `create_jit_user SVM ACCOUNT`.

use std::time::Duration;

use ontap_examples::{Outcome, arguments, connect};
use ontap_security::jit_privilege_users::jit_privilege_user::{Application, NewJitPrivilegeUser};
use ontap_security::{Reference, Resources};

#[tokio::main]
async fn main() -> Outcome {
    let [owner, account] = arguments(["SVM", "ACCOUNT"])?;
    let user = NewJitPrivilegeUser::new(account.as_str(), Application::Ssh, Reference::name(owner))
        .role("admin")
        .session_validity(Duration::from_secs(30 * 60))
        .jit_validity(Duration::from_secs(8 * 60 * 60));
    let users = connect()?.security().jit_privilege_users();
    match users.create(user).hydrate().await {
        Ok(made) => match made.jit_state {
            Some(state) => println!("{account} may become admin; the rule is {state}"),
            None => println!("{account} may become admin"),
        },
        Err(error) if error.is_conflict() => println!("{account} has a rule already"),
        // On a cluster older than 9.17.1 the message says which release it needs.
        Err(error) => return Err(error.into()),
    }
    Ok(())
}
