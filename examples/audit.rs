//! Audits clusters, all at once: `audit URL...` prints what an auditor asks about, a line each, as CSV.

use std::time::{Duration, SystemTime};

use futures_util::StreamExt;
use ontap_examples::{Outcome, connect_to};
use ontap_security::jiff::Timestamp;
use ontap_security::prelude::*;
use ontap_security::{DurationOrDateTime, Fleet, Result, accounts, certificates};

const SOON: Duration = Duration::from_secs(30 * 24 * 60 * 60);

#[tokio::main]
async fn main() -> Outcome {
    let urls: Vec<String> = std::env::args().skip(1).collect();
    let clients: Result<Vec<_>, _> = urls
        .iter()
        .map(|url| connect_to(url).map(|client| (url.clone(), client)))
        .collect();
    let fleet = Fleet::new(clients?).limit(Duration::from_secs(20));
    let mut answers = fleet.ask(|client, release| async move { findings(&client, release).await });
    let mut failed = 0;
    println!("cluster,release,finding");
    while let Some(answer) = answers.next().await {
        let release = answer.release.map(|release| release.to_string());
        let release = release.unwrap_or_default();
        match answer.result {
            Ok(findings) => {
                for finding in findings {
                    println!("{},{release},{finding}", answer.name);
                }
            }
            // A cluster that was not audited is not a clean one.
            Err(error) => {
                failed += 1;
                println!("{},{release},not audited: {error}", answer.name);
            }
        }
    }
    match failed {
        0 => Ok(()),
        failed => Err(format!("{failed} of {} clusters were not audited", urls.len()).into()),
    }
}

async fn findings(ontap: &Client, release: Release) -> Result<Vec<String>> {
    let mut findings = Vec::new();
    let hash = accounts::field::PASSWORD_HASH_ALGORITHM;
    let mut list = ontap.security().accounts().list();
    list = list.fields((accounts::field::LOCKED, accounts::field::ROLE_NAME));
    if hash.is_in(release) {
        list = list.fields(hash);
    }
    for account in list.collect().await? {
        // Fails where the field was not fetched: `None` would read as unlocked.
        let locked = account.require(accounts::field::LOCKED)?.locked;
        let name = account.name.as_deref().unwrap_or_default();
        if locked != Some(true) && account.role_name() == Some("admin") {
            findings.push(format!("{name} is an administrator and not locked"));
        }
        if let Some(accounts::account::PasswordHashAlgorithm::Md5) = account.password_hash_algorithm
        {
            findings.push(format!("{name} has a password hashed with MD5"));
        }
    }
    let limit = Timestamp::try_from(SystemTime::now() + SOON).unwrap_or(Timestamp::MAX);
    let all = ontap.security().certificates().list();
    let fields = (
        certificates::field::COMMON_NAME,
        certificates::field::EXPIRY_TIME,
    );
    for certificate in all.fields(fields).collect().await? {
        let Some(DurationOrDateTime::DateTime(end)) = &certificate.expiry_time else {
            continue;
        };
        if end.timestamp() < limit {
            let name = certificate.common_name.as_deref().unwrap_or("?");
            findings.push(format!("the certificate {name} ends on {end}"));
        }
    }
    Ok(findings)
}
