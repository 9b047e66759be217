//! No secret of any model shows: not in `Debug`, not in errors, not in traces, whatever the cluster answers.

#[path = "../../runtime/tests/support/stub.rs"]
#[allow(
    dead_code,
    unreachable_pub,
    missing_docs,
    clippy::unwrap_used,
    reason = "shared with the runtime's own tests"
)]
mod stub;

use std::collections::BTreeSet;
use std::fmt::{Debug, Write as _};
use std::io::Write;
use std::sync::{Arc, LazyLock, Mutex};

use ontap_security::accounts::AccountKey;
use ontap_security::model::{FromJson, from_value};
use ontap_security::models::*;
use ontap_security::{Client, ErrorKind, Method, PatchModel, Resources, Value};
use ontap_tests::models::{Model, Models, read};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::json;
use stub::{Act, Stub, json as reply};

/// Every model that carries a secret, by what it is for.
macro_rules! for_every_carrier {
    ($bodies:ident, $patches:ident, $records:ident) => {
        $bodies!(
            account::NewAccount,
            account_password::NewAccountPassword,
            aws_kms::NewAwsKms,
            azure_key_vault::NewAzureKeyVault,
            barbican::NewBarbican,
            cluster_ldap::NewClusterLdap,
            duo::NewDuo,
            gcp_kms::NewGcpKms,
            ipsec_policy::NewIpsecPolicy,
            ipsec_policy::NewPpk,
            key_manager_auth_key::NewKeyManagerAuthKey,
            security_certificate::NewAzure,
            security_certificate::NewAzureProxy,
            security_certificate::NewSecurityCertificate,
            security_key_manager::NewOnboard,
            security_oauth2::NewSecurityOauth2,
            security_oidc::NewSecurityOidc,
        );
        $patches!(
            account::AccountPatch,
            aws_kms::AwsKmsPatch,
            azure_key_vault::AzureKeyVaultPatch,
            barbican::BarbicanPatch,
            cluster_ldap::ClusterLdapPatch,
            duo::DuoPatch,
            gcp_kms::GcpKmsPatch,
            key_manager_config::KeyManagerConfigPatch,
            key_server::KeyServerPatch,
            security_key_manager::OnboardPatch,
        );
        $records!(
            certificate_signing_request::CertificateSigningRequest,
            security_key_manager::Onboard,
            security_oauth2::SecurityOauth2,
            security_oidc::SecurityOidc,
            totp_post::TotpPost,
        );
    };
}

const SECRET: &str = "ontap_runtime::Secret";

/// The secret of a property. The client's password is the beginning of it, so that one cannot hide the other's rest.
fn canary(name: &str) -> String {
    format!("zebrafish \"{name}\" \u{e9}")
}

/// Looks for the part of the secrets that JSON and `Debug` spell alike.
#[track_caller]
fn assert_hidden(text: &str, what: &str) {
    assert!(!text.contains("rafish"), "{what} shows a secret: {text}");
}

/// A value that fits a property of a POST body.
fn value(models: &Models, module: &str, name: &str, ty: &str) -> Value {
    match ty {
        SECRET => canary(name).into(),
        "String" => "text".into(),
        "bool" => true.into(),
        "i64" => 1.into(),
        "ontap_runtime::Reference" | "ontap_runtime::NameReference" => json!({"name": "text"}),
        "ontap_runtime::UuidReference" => json!({"uuid": "text"}),
        _ => {
            let (place, name) = match ty.rsplit_once("::") {
                Some((place, name)) => (place.trim_start_matches("super::"), name),
                None => (module, ty),
            };
            match models.get(&(place.to_owned(), name.to_owned())) {
                Some(model) => object(models, place, model),
                None => "text".into(),
            }
        }
    }
}

/// An object with every property of a model, secrets included.
fn object(models: &Models, module: &str, model: &Model) -> Value {
    let properties = model.properties.iter();
    let members = properties
        .filter(|(name, _)| *name != "_links")
        .map(|(name, ty)| (name.clone(), value(models, module, name, ty)));
    Value::Object(members.collect())
}

/// The models, read once.
static MODELS: LazyLock<Models> = LazyLock::new(|| read().0);

fn example(path: &str) -> Value {
    let models = &*MODELS;
    let (module, name) = path.split_once("::").expect("a module and a name");
    let model = &models[&(module.to_owned(), name.to_owned())];
    object(models, module, model)
}

#[test]
fn every_carrier_is_looked_at() {
    let mut listed = BTreeSet::new();
    macro_rules! list {
        ($($model:path),* $(,)?) => {
            $(listed.insert(stringify!($model).replace(' ', ""));)*
        };
    }
    for_every_carrier!(list, list, list);
    let carriers = MODELS
        .iter()
        .filter(|(_, model)| model.properties.values().any(|ty| ty == SECRET))
        .map(|((module, name), _)| format!("{module}::{name}"));
    assert_eq!(listed, carriers.collect());
}

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0
            .lock()
            .expect("no test panics here")
            .extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// What an error says in all ways it can say something.
fn everything_about(error: &ontap_security::Error) -> String {
    let mut text = format!(
        "{error} {error:?} {error:#?} {:?} {:?}",
        error.ontap(),
        error.partial()
    );
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        write!(text, " {cause} {cause:?}").expect("a text takes everything");
        source = cause.source();
    }
    text
}

/// Replies that repeat every text of the request, in the places where an error can show it.
fn parrot(body: &Value) -> Vec<Act> {
    let mut texts = Vec::new();
    collect_texts(body, &mut texts);
    let all = texts.join(" and ");
    let error = json!({
        "message": format!("cannot use {all}"), "code": "262197", "target": all,
        "arguments": texts.iter().map(|text| json!({"code": text, "message": text})).collect::<Vec<_>>(),
    });
    let truncated = body.to_string();
    let end = truncated.len() - 1;
    let head = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {end}\r\n\r\n"
    );
    vec![
        reply(400, json!({"error": error})),
        reply(202, json!({"job": {"uuid": "a-job"}})),
        reply(
            200,
            json!({"uuid": "a-job", "state": "failure", "message": all, "error": error}),
        ),
        Act::Bytes([head.as_bytes(), &truncated.as_bytes()[..end]].concat()),
    ]
}

fn collect_texts(value: &Value, texts: &mut Vec<String>) {
    match value {
        Value::String(text) => texts.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| collect_texts(item, texts)),
        Value::Object(members) => members.values().for_each(|item| collect_texts(item, texts)),
        _ => {}
    }
}

/// A body as a cluster gets it.
async fn sent_with(body: &impl Serialize) -> Value {
    let stub = Stub::new(vec![reply(200, "{}")]).await;
    let client = Client::builder(&stub.url).no_proxy().build();
    let client = client.expect("the configuration is right");
    let post = client.request(Method::Post, "/security/a-path").json(body);
    post.await.expect("the cluster takes it");
    serde_json::from_str(&stub.asked()[0].body).expect("the body is JSON")
}

/// Sends a body to a cluster that repeats what it was sent.
async fn hidden_when_sent<B: Serialize + Debug>(body: &B, what: &str) {
    assert_hidden(&format!("{body:?} {body:#?}"), what);
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_ansi(false)
        .with_writer(move || writer.clone())
        .finish();
    let _guard = tracing::subscriber::set_default(subscriber);

    assert!(
        serde_json::to_value(body).is_err(),
        "{what} is written into requests only"
    );
    let sent = sent_with(body).await;
    assert!(
        sent.to_string().contains("rafish"),
        "{what} sends its secrets"
    );
    let stub = Stub::new(parrot(&sent)).await;
    let client = Client::builder(&stub.url)
        .basic_auth("admin", "zeb")
        .trace_bodies(true)
        .no_proxy();
    let client = client.build().expect("the configuration is right");
    let post = || client.request(Method::Post, "/security/a-path").json(body);

    assert_hidden(&format!("{:?} {client:?}", post()), what);
    let refused = post().await.expect_err("the first reply is an error");
    assert_eq!(refused.code(), Some(262_197));
    let failed = post().no_wait().await.expect("the second starts a job");
    assert_hidden(&format!("{failed:?}"), what);
    let reply = post().await;
    let broken = post().await;
    for error in [Some(refused), reply.err(), broken.err()]
        .into_iter()
        .flatten()
    {
        assert_hidden(&everything_about(&error), what);
    }
    let log = log.0.lock().expect("no test panics here").clone();
    let log = String::from_utf8_lossy(&log).into_owned();
    assert!(log.contains("a-path"), "{what} is traced");
    assert_hidden(&log, what);
    assert!(
        stub.asked()[0].body.contains("rafish"),
        "{what} sends its secrets"
    );
}

#[tokio::test]
async fn bodies_of_creation_hide_their_secrets() {
    macro_rules! check {
        ($($model:path),* $(,)?) => {$({
            let what = stringify!($model).replace(' ', "");
            let body: $model = from_value(example(&what)).unwrap_or_else(|| panic!("{what} is read"));
            hidden_when_sent(&body, &what).await;
        })*};
    }
    macro_rules! skip {
        ($($model:path),* $(,)?) => {};
    }
    for_every_carrier!(check, skip, skip);
}

#[tokio::test]
async fn patches_hide_their_secrets() {
    fn patch_of<P: PatchModel>(what: &str) -> P {
        ontap_security::model::difference_of_values(None, &example(what))
            .expect("an object gives a patch")
    }
    macro_rules! check {
        ($($model:path),* $(,)?) => {$({
            let what = stringify!($model).replace(' ', "");
            hidden_when_sent(&patch_of::<$model>(&what), &what).await;
        })*};
    }
    macro_rules! skip {
        ($($model:path),* $(,)?) => {};
    }
    for_every_carrier!(skip, check, skip);
}

#[tokio::test]
async fn calls_on_many_records_hide_their_secrets() {
    let word = canary("password");
    let error = json!({"message": format!("`{word}` is weak"), "code": "7077899", "target": word});
    let failed =
        json!({"num_records": 0, "errors": [error], "rollback_errors": [error], "error": error});
    let whole = json!({"records": [{"error": error}], "errors": [error]});
    let stub = Stub::new(vec![reply(200, &failed), reply(200, &whole)]).await;
    let client = stub.client();
    let accounts = client.security().accounts();
    let patch = || account::AccountPatch::new().password(word.as_str());
    let key = || AccountKey::new("uuid", "joe");
    for _ in 0..2 {
        let new = account::NewAccount::new([], "joe").password(word.as_str());
        let errors = [
            accounts.create_many([new]).await.err(),
            accounts.update_many([(key(), patch())]).await.err(),
            accounts.update_where(patch()).all_records().await.err(),
        ];
        for error in errors {
            assert_hidden(
                &everything_about(&error.expect("a record failed")),
                "the error",
            );
        }
    }
    assert!(
        stub.asked()
            .iter()
            .all(|asked| asked.body.contains("rafish"))
    );
}

/// Reads a record from replies that are whole, broken, and of another shape.
async fn hidden_when_read<R: FromJson + DeserializeOwned + Debug>(what: &str) {
    let whole = example(what);
    let record: R = serde_json::from_value(whole.clone()).expect("the record is read");
    assert_hidden(&format!("{record:?} {record:#?}"), what);

    let mut shapes = whole.as_object().expect("an object").clone();
    for value in shapes.values_mut() {
        *value = json!({"inner": value});
    }
    let record: R = serde_json::from_value(shapes.into()).expect("the record is read");
    assert_hidden(&format!("{record:?}"), what);

    let text = whole.to_string();
    for broken in [&text[..text.len() - 1], &format!("[{text}")] {
        let problem = serde_json::from_str::<R>(broken).expect_err("it is broken");
        assert_hidden(&format!("{problem} {problem:?}"), what);
        let stub = Stub::new(vec![reply(200, broken)]).await;
        let got = stub
            .client()
            .request(Method::Get, "/security/a-path")
            .await
            .expect("a reply");
        assert_hidden(&format!("{got:?}"), what);
        let error = got.json::<Value>().expect_err("it is broken");
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert_hidden(&everything_about(&error), what);
    }
}

#[tokio::test]
async fn records_hide_their_secrets() {
    macro_rules! check {
        ($($model:path),* $(,)?) => {$({
            hidden_when_read::<$model>(&stringify!($model).replace(' ', "")).await;
        })*};
    }
    macro_rules! skip {
        ($($model:path),* $(,)?) => {};
    }
    for_every_carrier!(skip, skip, check);
}
