//! Shows one JIT rule: `get_jit_user OWNER-UUID ACCOUNT`.

use ontap_examples::{Outcome, arguments, connect};
use ontap_security::Resources;
use ontap_security::jit_privilege_users::jit_privilege_user::{Application, JitState};

#[tokio::main]
async fn main() -> Outcome {
    let [owner, account] = arguments(["OWNER-UUID", "ACCOUNT"])?;
    let users = connect()?.security().jit_privilege_users();
    let rule = match users.get(owner, account.as_str(), Application::Ssh).await {
        Ok(rule) => rule,
        Err(error) if error.is_not_found() => {
            println!("{account} has no rule");
            return Ok(());
        }
        Err(error) => return Err(error.into()),
    };
    match rule.jit_state {
        Some(JitState::Active) => println!("{account} has its privileges now"),
        Some(JitState::Idle) => println!("{account} may ask for its privileges"),
        Some(JitState::Preactive) => println!("{account} has to wait"),
        // A newer release may have a state this crate does not know.
        other => println!("{account}: {other:?}"),
    }
    if let Some(session) = rule.session_validity.and_then(|validity| validity.to_std()) {
        println!("a session lasts {} minutes", session.as_secs() / 60);
    }
    Ok(())
}
