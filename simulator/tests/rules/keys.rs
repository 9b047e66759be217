//! Key managers.

use serde_json::{Value, json};

use super::cluster::Cluster;

const ALL: &str = "/security/key-managers";
/// Jobs are waited for.
const NEW: &str = "/security/key-managers?return_timeout=15";
const PASSPHRASE: &str = "The cluster passphrase of more than 32";

fn uuid(record: &Value) -> String {
    record["uuid"].as_str().expect("a text").to_owned()
}

fn external(cluster: &Cluster, servers: Value) -> Value {
    let list = cluster.get("/security/certificates?type=server&scope=cluster");
    let certificate = json!({"uuid": list["records"][0]["uuid"]});
    json!({
        "external": {
            "client_certificate": certificate,
            "server_ca_certificates": [certificate],
            "servers": servers,
        },
    })
}

#[test]
fn onboard() {
    let cluster = Cluster::new("9.17.1");
    let body = |passphrase: &str| json!({"onboard": {"passphrase": passphrase}});
    cluster.refuses("POST", NEW, json!({}), 400, 65_537_240);
    cluster.refuses("POST", NEW, body("short"), 400, 65_536_920);
    let mut of_svm = body(PASSPHRASE);
    of_svm["svm"] = json!({"name": "svm1"});
    cluster.refuses("POST", NEW, of_svm, 400, 65_536_916);
    cluster.does("POST", NEW, body(PASSPHRASE));
    cluster.refuses("POST", NEW, body(PASSPHRASE), 400, 65_539_216);
    let one = format!("{ALL}/{}", uuid(&cluster.get(ALL)["records"][0]));
    let changed = format!("{one}?return_timeout=15");
    let shown = cluster.get(&one);
    assert_eq!(shown["onboard"]["enabled"], true);
    assert_eq!(shown["scope"], "cluster");
    assert!(shown["onboard"].get("passphrase").is_none());
    let change =
        |old: &str, new: &str| json!({"onboard": {"existing_passphrase": old, "passphrase": new}});
    let other = "Another cluster passphrase of more than 32";
    cluster.refuses("PATCH", &changed, body(other), 400, 65_536_917);
    cluster.refuses(
        "PATCH",
        &changed,
        change(other, PASSPHRASE),
        400,
        65_536_139,
    );
    cluster.refuses(
        "PATCH",
        &changed,
        change(PASSPHRASE, PASSPHRASE),
        400,
        65_536_150,
    );
    cluster.refuses(
        "PATCH",
        &changed,
        change(PASSPHRASE, "short"),
        400,
        65_536_404,
    );
    cluster.does("PATCH", &changed, change(PASSPHRASE, other));
    cluster.refuses(
        "PATCH",
        &changed,
        change(PASSPHRASE, other),
        400,
        65_536_139,
    );
    let servers = format!("{one}/key-servers");
    cluster.refuses(
        "POST",
        &servers,
        json!({"server": "10.0.0.9"}),
        400,
        65_536_828,
    );
    cluster.does("DELETE", &one, Value::Null);
    cluster.refuses("GET", &one, Value::Null, 404, 4);
}

#[test]
fn servers() {
    let cluster = Cluster::new("9.17.1");
    cluster.refuses("POST", NEW, external(&cluster, json!([])), 400, 65_536_876);
    let twice = json!([{"server": "10.0.0.1"}, {"server": "10.0.0.1:5696"}]);
    cluster.refuses("POST", NEW, external(&cluster, twice), 400, 65_536_871);
    let mut unknown = external(&cluster, json!([{"server": "10.0.0.1"}]));
    unknown["external"]["client_certificate"]["uuid"] = json!(cluster.uuid);
    cluster.refuses("POST", NEW, unknown, 400, 65_536_821);
    cluster.does(
        "POST",
        NEW,
        external(&cluster, json!([{"server": "10.0.0.1"}])),
    );
    let one = format!("{ALL}/{}", uuid(&cluster.get(ALL)["records"][0]));
    assert_eq!(
        cluster.get(&one)["external"]["servers"][0]["server"],
        "10.0.0.1:5696"
    );
    let servers = format!("{one}/key-servers");
    cluster.does("POST", &servers, json!({"server": "10.0.0.2"}));
    cluster.refuses(
        "POST",
        &servers,
        json!({"server": "10.0.0.2:5696"}),
        400,
        65_536_870,
    );
    let second = format!("{servers}/10.0.0.2%3A5696");
    cluster.does("PATCH", &second, json!({"timeout": 45}));
    assert_eq!(cluster.get(&second)["timeout"], 45);
    cluster.refuses("PATCH", &second, json!({"password": "x"}), 400, 65_536_845);
    for server in ["10.0.0.3", "10.0.0.4"] {
        cluster.does("POST", &servers, json!({"server": server}));
    }
    cluster.refuses(
        "POST",
        &servers,
        json!({"server": "10.0.0.5"}),
        400,
        65_536_038,
    );
    cluster.does("DELETE", &second, Value::Null);
    let shown = cluster.get(&one);
    let list = shown["external"]["servers"]
        .as_array()
        .into_iter()
        .flatten();
    let list: Vec<&Value> = list.map(|server| &server["server"]).collect();
    assert_eq!(list, ["10.0.0.1:5696", "10.0.0.3:5696", "10.0.0.4:5696"]);
    let certificate = cluster.get("/security/certificates?type=server&scope=cluster");
    let certificate = format!(
        "/security/certificates/{}",
        uuid(&certificate["records"][0])
    );
    cluster.refuses("DELETE", &certificate, Value::Null, 400, 3_735_683);
    let key = json!({"passphrase": "twenty characters and more"});
    cluster.does("POST", &format!("{one}/auth-keys"), key);
    let short = json!({"passphrase": "short"});
    cluster.refuses("POST", &format!("{one}/auth-keys"), short, 400, 65_536_053);
    assert_eq!(cluster.get(&format!("{one}/auth-keys"))["num_records"], 1);
    cluster.does("POST", &format!("{one}/restore"), Value::Null);
    cluster.does("DELETE", &one, Value::Null);
    assert_eq!(cluster.get(ALL)["num_records"], 0);
}

#[test]
fn keys_migrate_from_one_manager_to_another() {
    let cluster = Cluster::new("9.17.1");
    let wait = "?return_timeout=15";
    cluster.does("POST", NEW, json!({"onboard": {"passphrase": PASSPHRASE}}));
    let mut of_svm = external(&cluster, json!([{"server": "10.0.0.1"}]));
    of_svm["svm"] = json!({"name": "svm1"});
    cluster.does("POST", NEW, of_svm);
    let list = cluster.get(&format!("{ALL}?order_by=scope"));
    let (one, other) = (uuid(&list["records"][0]), uuid(&list["records"][1]));
    let migrate = format!("{ALL}/{one}/migrate{wait}");
    cluster.refuses("POST", &migrate, json!({"uuid": one}), 400, 65_536_959);
    cluster.refuses("POST", &migrate, json!({"uuid": cluster.uuid}), 404, 4);
    cluster.does("POST", &migrate, json!({"uuid": other}));
}
