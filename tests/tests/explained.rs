//! What an error says about a mistake that the compiler cannot see, against a cluster.

use ontap_security::{Client, Resources};
use ontap_simulator::Simulator;

fn start(release: &str) -> (Simulator, Client) {
    let builder = Simulator::builder().http().release(release);
    let cluster = builder.start().expect("there is a free port");
    let client = Client::builder(cluster.url())
        .basic_auth("admin", cluster.password())
        .no_proxy()
        .build()
        .expect("the configuration is right");
    (cluster, client)
}

#[tokio::test]
async fn keys_in_the_wrong_order_are_named() {
    let (cluster, client) = start("9.17.1");
    let owner = cluster.with_state(|state| state.cluster.uuid.clone());
    let error = client.security().accounts().get("admin", owner).await;
    let error = error.expect_err("the keys are swapped");
    assert!(error.is_not_found());
    let text = error.to_string();
    assert!(
        text.contains("\"admin\"") && text.contains("`owner.uuid`") && text.contains("UUID"),
        "{text}"
    );
}
