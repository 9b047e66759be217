//! Gives an account of an SVM a role and unlocks it: `accounts SVM ACCOUNT ROLE`.

use ontap_examples::{Outcome, arguments, connect};
use ontap_security::accounts::{account::AccountPatch, error, field};
use ontap_security::{NameReference, Resources, patch};

#[tokio::main]
async fn main() -> Outcome {
    let [svm, name, role] = arguments(["SVM", "ACCOUNT", "ROLE"])?;
    let accounts = connect()?.security().accounts();
    let search = accounts
        .list()
        .filter(field::OWNER_NAME.eq(svm))
        .filter(field::NAME.eq(&name));
    let before = search.find_one().await?;
    let owner = before.owner.as_ref().and_then(|owner| owner.uuid.clone());
    let owner = owner.ok_or("the account has no owner")?;

    let mut after = before.clone();
    after.locked = Some(false);
    after.role = Some(NameReference::name(&role));
    // Holds what differs, and nothing else.
    let change: AccountPatch = patch::between(&before, &after);
    if change == AccountPatch::new() {
        println!("{name} is {role} already");
        return Ok(());
    }
    match accounts.update(owner, name.as_str(), change).await {
        Ok(_) => println!("{name} is {role} now"),
        // The cluster and its SVMs have a number each for it.
        Err(problem)
            if [error::ROLE_NOT_FOUND, error::ROLE_UNDEFINED_FOR_SVM]
                .map(Some)
                .contains(&problem.code()) =>
        {
            println!("no role {role}");
        }
        Err(problem) => return Err(problem.into()),
    }
    Ok(())
}
