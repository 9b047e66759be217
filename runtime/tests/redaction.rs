//! What an error hides, and what it never changes: the result of a call does not depend on the text of a credential.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use ontap_runtime::{Client, ErrorKind, Method, Release};
use support::accounts::{Accounts, NewAccount, field};
use support::stub::{Act, Stub, json};

fn client(stub: &Stub, password: &str) -> Client {
    let builder = Client::builder(&stub.url).basic_auth("admin", password);
    builder.no_proxy().build().unwrap()
}

/// Words of the API, of its errors, and texts that look like nothing else.
const PASSWORDS: &[&str] = &[
    "password",
    "password_hash_algorithm",
    "name",
    "locked",
    "fields",
    "applications",
    "a",
    "in",
    "invalid",
    "The",
    "temporarily locked",
    "hunter2",
    "262197",
    "security",
    "Kq7-!xy:\"z\\",
];

#[tokio::test]
async fn what_programs_match_on_is_the_same_with_every_password() {
    let messages = [
        (
            r#"The value \"password_hash_algorithm\" is invalid for field \"fields\" (<field,...>)"#,
            "fields",
        ),
        ("Unexpected argument \\\"locked\\\".", "locked"),
        ("The object is temporarily locked by another.", "password"),
        (
            "invalid: name in applications",
            "applications.second_authentication_method",
        ),
    ];
    let version = r#"{"version":{"generation":9,"major":6,"minor":0}}"#;
    for (message, target) in messages {
        let mut seen = Vec::new();
        for password in PASSWORDS {
            let refusal = format!(
                r#"{{"error":{{"message":"{message}","code":"262197","target":"{target}"}}}}"#
            );
            let stub = Stub::new(vec![json(400, refusal), json(200, version)]).await;
            let list = Accounts::of(&client(&stub, password)).list();
            let error = list.fields(field::LOCKED).collect().await.unwrap_err();
            seen.push((
                error.kind(),
                error.code(),
                error.ontap().unwrap().target.clone(),
                error.needs_release(),
                error.is_temporarily_locked(),
                error.is_retryable(),
            ));
        }
        assert!(
            seen.iter().all(|one| *one == seen[0]),
            "{message}: {seen:?}"
        );
        assert_eq!(seen[0].2.as_deref(), Some(target));
    }
}

#[tokio::test]
async fn a_password_that_is_a_word_hides_no_name() {
    let refusal = r#"{"error":{"message":"The value \"password_hash_algorithm\" is invalid for field \"fields\", not \"password\"","code":"262197","target":"fields"}}"#;
    let version = r#"{"version":{"generation":9,"major":6,"minor":0}}"#;
    let stub = Stub::new(vec![json(400, refusal), json(200, version)]).await;
    let list = Accounts::of(&client(&stub, "password")).list();
    let error = list.collect().await.unwrap_err();
    let shown = error.to_string();
    assert!(
        shown.contains(r#""password_hash_algorithm" is invalid"#),
        "{shown}"
    );
    assert!(shown.contains(r#"not "***""#), "{shown}");
    assert_eq!(error.needs_release(), Some(Release::new(9, 11, 1)));
}

const ODD: &str = "Kq7-!xy:\"z\\ü";

#[tokio::test]
async fn no_text_of_an_error_shows_a_secret_that_a_reply_repeats() {
    let quoted = serde_json::to_string(ODD).unwrap();
    let quoted = &quoted[1..quoted.len() - 1];
    let basic = "YWRtaW46S3E3LSF4eToielzDvA==";
    let bodies = [
        format!(r#"{{"records":[{{"{quoted}":1,}}]}}"#),
        format!(r#"{{"records":[{{"name":"{quoted}" x}}]}}"#),
        format!(r#"{{"records":[{{"name": {quoted} }}]}}"#),
        format!(r#"{{"records":[{{"{basic}": 1,}}]}}"#),
        r#"{"records":[{"name": hunter2-of-joe }]}"#.to_owned(),
        format!("<html>{ODD}</html>"),
    ];
    for body in bodies {
        let stub = Stub::new(vec![json(200, &body)]).await;
        let client = client(&stub, ODD);
        let create = NewAccount::new("joe").password("hunter2-of-joe");
        let errors = [
            Accounts::of(&client).list().collect().await.unwrap_err(),
            Accounts::of(&client).get("u", "joe").await.unwrap_err(),
            Accounts::of(&client).create(create).await.unwrap_err(),
            client
                .request(Method::Get, "/x")
                .send()
                .await
                .unwrap()
                .json::<serde_json::Value>()
                .unwrap_err(),
        ];
        for error in errors {
            assert_eq!(error.kind(), ErrorKind::Decode);
            let shown = format!("{error} {error:?}");
            for secret in [ODD, quoted, "hunter2", "S3E3LSF4"] {
                assert!(!shown.contains(secret), "{secret} in {shown}");
            }
        }
    }
}

#[tokio::test]
async fn a_token_from_a_source_is_hidden_after_decoding_too() {
    let token = "eyJhbGciOiJIUzI1NiJ9.abc";
    for body in [
        format!(r#"{{"records":[{{"{token}":1,}}]}}"#),
        format!(r#"{{"error":{{"message":"no {token}","code":"6"}}}}"#),
    ] {
        let status = if body.contains("error") { 403 } else { 200 };
        let stub = Stub::new(vec![json(status, &body)]).await;
        let source = move || async move { Ok(token.into()) };
        let builder = Client::builder(&stub.url).token_source(source);
        let accounts = Accounts::of(&builder.no_proxy().build().unwrap());
        let error = accounts.list().collect().await.unwrap_err();
        let shown = format!("{error} {error:?} {:?}", error.ontap());
        assert!(!shown.contains("eyJ"), "{shown}");
    }
}

#[tokio::test]
async fn short_secrets_are_hidden_as_words_of_their_own() {
    let refusal = r#"{"error":{"message":"no: k9 (k9x stays), \"q\" but not quit","code":"2"}}"#;
    let stub = Stub::new(vec![json(400, refusal)]).await;
    let create = Accounts::of(&client(&stub, "q")).create(NewAccount::new("joe").password("k9z"));
    let shown = create.await.unwrap_err().to_string();
    assert!(shown.contains("\"***\" but not quit"), "{shown}");
    assert!(shown.contains("(k9x stays)"), "{shown}");
}

#[tokio::test]
async fn text_of_a_server_steers_nothing_and_has_an_end() {
    let long = "x".repeat(5_000_000);
    let message = format!("\\u001b[31mred\\nsecond\\u202e{long}");
    let refusal =
        format!(r#"{{"error":{{"message":"{message}","code":"2","target":"a\\u0007"}}}}"#);
    let stub = Stub::new(vec![json(400, &refusal)]).await;
    let error = Accounts::of(&client(&stub, "pass-word"))
        .list()
        .collect()
        .await
        .unwrap_err();
    let (shown, debug) = (error.to_string(), format!("{error:?}"));
    assert!(
        !shown.contains(['\u{1b}', '\n', '\u{202e}', '\u{7}']),
        "{:?}",
        shown.chars().take(200).collect::<String>()
    );
    assert!(shown.contains("\\u{1b}[31mred\\nsecond\\u{202e}"));
    assert!(shown.len() < 10_000 && debug.len() < 10_000);
    assert!(error.ontap().unwrap().message.len() < 100_000);
    let job = r#"{"job":{"uuid":"j1"}}"#;
    let state = r#"{"state":"failure","message":"a\u001b[2Jb","code":4}"#;
    let stub = Stub::new(vec![json(202, job), json(200, state)]).await;
    let accounts = Accounts::of(&client(&stub, "pass-word"));
    let error = accounts.delete("u", "n").await.unwrap_err();
    assert!(!error.to_string().contains('\u{1b}'), "{error}");
}

#[tokio::test]
async fn single_broken_values_do_not_spoil_a_reply() {
    let broken = [
        r#"{"name":"a\ud800b","comment":"fine"}"#,
        r#"{"name":"a\udc00\ud83d\ude00","comment":"fine"}"#,
        r#"{"login_count":1e400,"comment":"fine"}"#,
        r#"{"login_count":-1e999,"quota":{"hard":NaN},"comment":"fine"}"#,
        "\u{feff}{\"comment\":\"fine\"}",
        "{\"name\":\"a\u{1}b\nc\",\"comment\":\"fine\"}",
        r#"{"name":"a\'b","comment":"fine"}"#,
    ];
    for body in broken {
        let page = format!(r#"{{"records":[{body}],"num_records":1}}"#);
        let page = page.replace('\u{feff}', "");
        let mark = if body.starts_with('\u{feff}') {
            "\u{feff}"
        } else {
            ""
        };
        let stub = Stub::new(vec![json(200, body), json(200, format!("{mark}{page}"))]).await;
        let accounts = Accounts::of(&client(&stub, "pass-word"));
        let account = accounts.get("u", "n").await.unwrap();
        assert_eq!(account.comment.as_deref(), Some("fine"), "{body}");
        let listed = accounts.list().collect().await.unwrap();
        assert_eq!(listed, [account], "{body}");
    }
    let stub = Stub::new(vec![json(200, r#"{"login_count":1e400}"#)]).await;
    let account = Accounts::of(&client(&stub, "pass-word"))
        .get("u", "n")
        .await;
    let misfits = account.unwrap().extra;
    assert_eq!(misfits.misfits()[0].value(), "1e400");
}

#[tokio::test]
async fn what_is_no_json_is_an_error() {
    // What is no JSON at all is still an error.
    for body in [r#"{"name":}"#, r#"{"name":"a""#, r#"{"name" "a"}"#, "[}"] {
        let stub = Stub::new(vec![Act::Reply(200, Vec::new(), body.into())]).await;
        let error = Accounts::of(&client(&stub, "pass-word"))
            .get("u", "n")
            .await;
        assert_eq!(error.unwrap_err().kind(), ErrorKind::Decode, "{body}");
    }
}

/// Whether this process holds a text somewhere in memory that can be written. The text is given in pieces, so that it is
/// found only where something else put it together.
#[cfg(target_os = "linux")]
fn is_in_memory(pieces: [&[u8]; 2]) -> bool {
    use std::io::{Read, Seek, SeekFrom};
    let maps = std::fs::read_to_string("/proc/self/maps").unwrap();
    let mut memory = std::fs::File::open("/proc/self/mem").unwrap();
    for line in maps.lines().filter(|line| line.contains(" rw")) {
        let (start, end) = line.split(' ').next().unwrap().split_once('-').unwrap();
        let number = |text| u64::from_str_radix(text, 16).unwrap();
        let (start, end) = (number(start), number(end));
        let mut bytes = vec![0; usize::try_from(end - start).unwrap().min(1 << 28)];
        memory.seek(SeekFrom::Start(start)).unwrap();
        if memory.read_exact(&mut bytes).is_err() {
            continue;
        }
        let length = pieces[0].len();
        let found = (0..bytes.len().saturating_sub(length)).any(|at| {
            bytes[at] == pieces[0][0]
                && bytes[at..].starts_with(pieces[0])
                && bytes[at + length..].starts_with(pieces[1])
        });
        // This copy must not be found the next time.
        bytes.fill(0);
        std::hint::black_box(&bytes);
        if found {
            return true;
        }
    }
    false
}

#[cfg(target_os = "linux")]
#[test]
fn a_credential_does_not_stay_in_memory() {
    // The end of the Base64 of `wiper:W1pe-me-please-0123456789`: the allocator writes over the start of what is freed.
    let pieces: [&[u8]; 2] = [b"bGVhc2UtMDE", b"yMzQ1Njc4OQ"];
    let client = Client::builder("https://c.example")
        .basic_auth("wiper", "W1pe-me-please-0123456789")
        .build()
        .unwrap();
    assert!(
        is_in_memory(pieces),
        "the header is there while it is needed"
    );
    drop(client);
    assert!(!is_in_memory(pieces));
}
