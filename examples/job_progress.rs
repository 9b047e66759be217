//! Switches to another key store and shows how far the cluster is: `job_progress KEY-STORE-UUID`.

use std::time::Duration;

use futures_util::TryStreamExt;
use ontap_examples::{Outcome, arguments, connect};
use ontap_security::Resources;
use ontap_security::key_stores::security_keystore::SecurityKeystorePatch;

#[tokio::main]
async fn main() -> Outcome {
    let [uuid] = arguments(["KEY-STORE-UUID"])?;
    let key_stores = connect()?.security().key_stores();
    let change = SecurityKeystorePatch::new().enabled(true);
    let submitted = key_stores.update(uuid, change).no_wait().await?;
    let Some(job) = submitted.job else {
        println!("done at once");
        return Ok(());
    };
    let job = job
        .poll_interval(Duration::from_secs(2))
        .wait_timeout(Duration::from_secs(3600));
    println!("job {}", job.uuid());
    let mut states = job.states();
    // A job that fails ends the stream with ONTAP's code and message.
    while let Some(status) = states.try_next().await? {
        let state = status
            .state
            .map(|state| state.to_string())
            .unwrap_or_default();
        println!("{state}: {}", status.message.unwrap_or_default());
    }
    Ok(())
}
