//! Asks clusters of several releases the same question: `fleet URL...`.

use ontap_examples::{Outcome, connect_to};
use ontap_security::jit_privilege_users::operation;
use ontap_security::{Client, Resources, Result};

#[tokio::main]
async fn main() -> Outcome {
    for url in std::env::args().skip(1) {
        match ask(&connect_to(&url)?).await {
            Ok(answer) => println!("{url}: {answer}"),
            // One cluster that is down does not end the tour.
            Err(error) => println!("{url}: {error}"),
        }
    }
    Ok(())
}

async fn ask(ontap: &Client) -> Result<String> {
    let release = ontap.version().await?;
    let accounts = ontap.security().accounts().list().count().await?;
    // Every operation knows since when it exists.
    let elevated = if release >= operation::LIST.since {
        let rules = ontap
            .security()
            .jit_privilege_users()
            .list()
            .count()
            .await?;
        format!("{rules} JIT rules")
    } else {
        "no JIT privileges yet".to_owned()
    };
    Ok(format!("ONTAP {release}, {accounts} accounts, {elevated}"))
}
