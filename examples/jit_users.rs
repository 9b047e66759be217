//! Lists who has elevated privileges at the moment, for how long, and then counts all rules.

use ontap_examples::{Outcome, connect};
use ontap_security::Resources;
use ontap_security::jit_privilege_users::{field, jit_privilege_user::JitState};

#[tokio::main]
async fn main() -> Outcome {
    let users = connect()?.security().jit_privilege_users();
    let active = users.list().filter(field::JIT_STATE.eq(JitState::Active));
    let mut sessions = active
        .all_fields()
        .order_by(field::END_TIME.ascending())
        .stream();
    while let Some(session) = sessions.try_next().await? {
        let account = session.account.and_then(|account| account.name);
        let role = session.role.and_then(|role| role.name);
        let end = session.end_time.map(|end| end.to_string());
        println!(
            "{} is {} until {}",
            account.as_deref().unwrap_or("?"),
            role.as_deref().unwrap_or("?"),
            end.as_deref().unwrap_or("further notice"),
        );
    }
    println!("{} rules in all", users.list().count().await?);
    Ok(())
}
