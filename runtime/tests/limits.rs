//! Limits hold: of time for everything that is done for a call, of memory, of pages; and "out of time" is not "none".

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::io::Write;
use std::time::{Duration, Instant};

use ontap_runtime::client::Backoff;
use ontap_runtime::{Client, ErrorKind};
use support::accounts::{Accounts, NewAccount, field};
use support::stub::{Act, Stub, json};

const JOB: &str = r#"{"job":{"uuid":"j1"}}"#;
const RUNNING: &str = r#"{"uuid":"j1","state":"running","message":"half"}"#;
const EMPTY: &str = r#"{"records":[],"num_records":0}"#;
const PAGE: &str = r#"{"records":[{"name":"a"}],"num_records":1}"#;
/// Far above every limit of these tests, and far below what the servers in them would take.
const SOON: Duration = Duration::from_secs(15);

/// A reply whose body comes byte by byte and never ends.
fn drip() -> Act {
    Act::Drip(
        b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n{".to_vec(),
        Duration::from_millis(50),
    )
}

fn secs(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

#[tokio::test]
async fn waiting_for_a_job_ends_in_its_time() {
    let busy = Act::Reply(503, vec![("Retry-After", "30".into())], String::new());
    let silent = Act::Silence(secs(60));
    for look in [drip(), busy, silent, json(200, RUNNING)] {
        let stub = Stub::new(vec![json(202, JOB), look]).await;
        let start = Instant::now();
        let delete = Accounts::of(&stub.client()).delete("u", "n");
        let error = delete.wait_timeout(secs(1)).await.unwrap_err();
        assert!(start.elapsed() < SOON, "{error}");
        assert_eq!(error.kind(), ErrorKind::JobTimeout, "{error}");
        assert_eq!(error.job(), Some("j1"));
    }
}

#[tokio::test]
async fn the_limit_of_a_call_covers_all_that_is_done_for_it() {
    let unknown = r#"{"error":{"message":"Unexpected argument \"locked\".","code":"262179"}}"#;
    let located = Act::Reply(
        201,
        vec![("Location", "/api/security/accounts/u/n".into())],
        "{}".into(),
    );
    let next = |n: u32| {
        let next = format!(r#"{{"next":{{"href":"/api/security/accounts?start.name={n}"}}}}"#);
        let page = format!(r#"{{"records":[{{}}],"num_records":1,"_links":{next}}}"#);
        Act::Later(Duration::from_millis(400), page)
    };
    let start = Instant::now();
    // The look at the cluster's release drips; the error is the one before it.
    let stub = Stub::new(vec![json(400, unknown), drip()]).await;
    let list = Accounts::of(&stub.client()).list().timeout(secs(1));
    let error = list.fields(field::LOCKED).collect().await.unwrap_err();
    assert_eq!(error.code(), Some(262_179), "{error}");
    // The job, the instance that is fetched afterwards, and the pages belong to the call.
    let stub = Stub::new(vec![json(202, JOB), json(200, RUNNING)]).await;
    let delete = Accounts::of(&stub.client()).delete("u", "n");
    let error = delete.timeout(secs(1)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::JobTimeout, "{error}");
    let stub = Stub::new(vec![located, drip()]).await;
    let create = Accounts::of(&stub.client()).create(NewAccount::new("n"));
    let error = create.hydrate().timeout(secs(1)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
    let stub = Stub::new((0..40).map(next).collect()).await;
    let list = Accounts::of(&stub.client()).list().timeout(secs(1));
    let error = list.collect().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
    assert!(start.elapsed() < SOON);
    // A job that nobody waited for is not bound by the limit of the call that began it.
    let success = r#"{"uuid":"j1","state":"success"}"#;
    let stub = Stub::new(vec![json(202, JOB), json(200, success)]).await;
    let delete = Accounts::of(&stub.client()).delete("u", "n");
    let submitted = delete.timeout(secs(1)).no_wait().await.unwrap();
    tokio::time::sleep(Duration::from_millis(1_100)).await;
    submitted.job.unwrap().wait().await.unwrap();
}

#[tokio::test]
async fn a_pause_longer_than_the_limit_is_not_begun() {
    let busy = Act::Reply(503, vec![("Retry-After", "20".into())], String::new());
    let stub = Stub::new(vec![busy]).await;
    let start = Instant::now();
    let list = Accounts::of(&stub.client()).list().timeout(secs(10));
    let error = list.collect().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Busy);
    assert!(start.elapsed() < secs(8));
}

#[tokio::test]
async fn the_client_has_a_limit_by_default_and_takes_any() {
    let stub = Stub::new(vec![drip()]).await;
    let client = Client::builder(&stub.url).no_proxy().timeout(secs(1));
    let start = Instant::now();
    let error = Accounts::of(&client.build().unwrap())
        .list()
        .collect()
        .await;
    assert_eq!(error.unwrap_err().kind(), ErrorKind::Timeout);
    assert!(start.elapsed() < SOON);
    let all = Duration::MAX;
    let acts = vec![json(202, JOB), json(200, RUNNING), json(200, "{}")];
    let success = r#"{"uuid":"j1","state":"success"}"#;
    let stub = Stub::new([acts, vec![json(200, success)]].concat()).await;
    let retry = Backoff::default().first_delay(all).cap(all);
    let client = Client::builder(&stub.url).no_proxy().timeout(all);
    let client = client.read_timeout(all).connect_timeout(all).retry(retry);
    let accounts = Accounts::of(&client.build().unwrap());
    let submitted = accounts.delete("u", "n").timeout(all).no_wait().await;
    let job = submitted.unwrap().job.unwrap().wait_timeout(all);
    job.status().await.unwrap();
    let patient = accounts.list().timeout(all).collect();
    patient.await.unwrap();
    job.poll_interval(all).wait().await.unwrap();
}

/// A reply that comes after all the time the cluster was given.
fn late(body: &str) -> Act {
    Act::Later(Duration::from_millis(1_100), body.into())
}

#[tokio::test]
async fn out_of_time_is_asked_again_and_is_never_none() {
    let one = secs(1);
    // Found with more time.
    let stub = Stub::new(vec![late(EMPTY), json(200, PAGE)]).await;
    let list = Accounts::of(&stub.client()).list().return_timeout(one);
    assert!(list.find().await.unwrap().is_some());
    let line = &stub.lines()[1];
    assert!(line.contains("return_timeout=120"), "{line}");
    assert_eq!(line.matches("return_timeout").count(), 1);
    // None, said within the longer time, is none.
    let stub = Stub::new(vec![late(EMPTY), json(200, EMPTY)]).await;
    let list = Accounts::of(&stub.client()).list().return_timeout(one);
    assert_eq!(list.find().await.unwrap(), None);
    assert_eq!(stub.lines().len(), 2);
    // None at once is none at once.
    let stub = Stub::new(vec![json(200, EMPTY)]).await;
    let list = Accounts::of(&stub.client()).list();
    assert_eq!(list.count().await.unwrap(), 0);
    assert_eq!(stub.lines().len(), 1);
}

#[tokio::test]
async fn a_search_that_stays_out_of_time_is_incomplete() {
    let stub = Stub::new(vec![late(EMPTY)]).await;
    let accounts = Accounts::of(&stub.client());
    let list = || {
        let list = accounts.list().return_timeout(Duration::ZERO);
        list.timeout(Duration::from_millis(1_900))
    };
    let kinds = [
        list().find().await.map(|_| ()).unwrap_err().kind(),
        list().find_one().await.map(|_| ()).unwrap_err().kind(),
        list().count().await.map(|_| ()).unwrap_err().kind(),
        list().collect().await.map(|_| ()).unwrap_err().kind(),
    ];
    assert_eq!(kinds, [ErrorKind::Incomplete; 4]);
    let deleted = accounts.delete_where().filter(field::NAME.eq("a"));
    let deleted = deleted.return_timeout(Duration::ZERO);
    let error = deleted.timeout(Duration::from_millis(1_900)).await;
    let error = error.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Incomplete, "{error}");
    assert!(error.is_retryable());
}

#[tokio::test]
async fn an_empty_page_in_the_middle_is_doubted_too() {
    let first = r#"{"records":[{"name":"a"}],"num_records":1,"_links":{"next":{"href":"/api/security/accounts?start.name=a&return_timeout=1"}}}"#;
    let stub = Stub::new(vec![json(200, first), late(EMPTY), json(200, PAGE)]).await;
    let list = Accounts::of(&stub.client()).list().return_timeout(secs(1));
    assert_eq!(list.collect().await.unwrap().len(), 2);
    let line = &stub.lines()[2];
    assert!(line.ends_with("?start.name=a&return_timeout=120"), "{line}");
}

fn gzip(body: &[u8]) -> Act {
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    packed.write_all(body).unwrap();
    let packed = packed.finish().unwrap();
    let head = format!(
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {}\r\n\r\n",
        packed.len()
    );
    Act::Bytes([head.into_bytes(), packed].concat())
}

/// The most memory this process ever had, in bytes.
#[cfg(target_os = "linux")]
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status
        .lines()
        .find(|line| line.starts_with("VmHWM"))
        .unwrap();
    let kilobytes: String = line.chars().filter(char::is_ascii_digit).collect();
    kilobytes.parse::<u64>().unwrap() * 1024
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn memory_is_bounded_whatever_a_reply_holds() {
    const MANY: usize = 6_000_000;
    let inflated = [
        format!(r#"{{"records":[{}{{}}]}}"#, "{},".repeat(MANY)),
        format!(r#"{{"records":[{{"locked":[{}0]}}]}}"#, "0,".repeat(MANY)),
        format!(r#"{{"records":[{}0]}}"#, "0,".repeat(MANY)),
        format!(r#"{{"records":[{{"new":[{}0]}}]}}"#, "[],".repeat(MANY)),
        format!(
            r#"{{"records":[{{{}"name":"a"}}]}}"#,
            r#""locked":{},"#.repeat(MANY)
        ),
    ];
    for body in inflated {
        let stub = Stub::new(vec![gzip(body.as_bytes())]).await;
        let error = Accounts::of(&stub.client()).list().collect().await;
        let error = error.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::TooLarge, "{error}");
        assert!(!error.is_retryable());
        let raw = stub
            .client()
            .request(ontap_runtime::Method::Get, "/x")
            .await;
        let read = raw.unwrap().json::<serde_json::Value>();
        assert_eq!(read.unwrap_err().kind(), ErrorKind::TooLarge);
    }
    assert!(peak() < 1 << 30, "{} MiB", peak() >> 20);
}

#[tokio::test]
async fn what_is_announced_is_not_set_aside() {
    let head = b"HTTP/1.1 200 OK\r\nContent-Length: 130000000\r\n\r\n{}".to_vec();
    let stub = Stub::new(vec![Act::Stall(head, secs(30))]).await;
    let accounts = Accounts::of(&stub.client());
    let calls = (0..200).map(|_| accounts.list().timeout(secs(2)).collect());
    for result in futures_util::future::join_all(calls).await {
        assert_eq!(result.unwrap_err().kind(), ErrorKind::Timeout);
    }
    #[cfg(target_os = "linux")]
    assert!(peak() < 2 << 30, "{} MiB", peak() >> 20);
}

#[tokio::test]
async fn a_page_holds_no_more_records_than_it_may() {
    let page = format!(r#"{{"records":[{}{{}}]}}"#, "{},".repeat(20));
    let stub = Stub::new(vec![json(200, page)]).await;
    let client = Client::builder(&stub.url).max_page_records(20).no_proxy();
    let accounts = Accounts::of(&client.build().unwrap());
    let error = accounts.list().collect().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TooLarge);
    assert!(error.to_string().contains("max_page_records"), "{error}");
    let asked = accounts.list().max_records(30).collect().await.unwrap();
    assert_eq!(asked.len(), 21);
}

#[tokio::test]
async fn pages_without_an_end_have_one() {
    let link = |n: usize| format!("/api/security/accounts?name=a&start.name={n}");
    let page = |n| {
        let links = format!(r#"{{"next":{{"href":"{}"}}}}"#, link(n));
        json(
            200,
            format!(r#"{{"records":[],"num_records":0,"_links":{links}}}"#),
        )
    };
    let pages: Vec<_> = (0..200).map(page).collect();
    let capped = |stub: &Stub| {
        let client = Client::builder(&stub.url).max_empty_pages(50).no_proxy();
        Accounts::of(&client.build().unwrap())
    };
    let stub = Stub::new(pages.clone()).await;
    let error = capped(&stub).list().collect().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Paging, "{error}");
    assert!(error.to_string().contains("max_empty_pages"), "{error}");
    assert_eq!(stub.lines().len(), 51);
    let stub = Stub::new(pages).await;
    let delete = capped(&stub).delete_where().filter(field::NAME.eq("a"));
    assert_eq!(delete.await.unwrap_err().kind(), ErrorKind::Paging);
    assert_eq!(stub.lines().len(), 51);
}

#[tokio::test]
async fn counts_near_the_end_of_numbers_stay_there() {
    let many = u64::MAX;
    let first = format!(
        r#"{{"num_records":{many},"_links":{{"next":{{"href":"/api/security/accounts?name=a&start.name=1"}}}}}}"#
    );
    let acts = [json(200, &first), json(200, r#"{"num_records":5}"#)];
    let stub = Stub::new([acts.clone(), acts].concat()).await;
    let accounts = Accounts::of(&stub.client());
    let filtered = accounts.list().filter(field::NAME.eq("a"));
    assert_eq!(filtered.count().await.unwrap(), many);
    let deleted = accounts.delete_where().filter(field::NAME.eq("a"));
    assert_eq!(deleted.await.unwrap().num_records, many);
    let failed = format!(r#"{{"num_records":{many},"error":{{"message":"no","code":"6"}}}}"#);
    let stub = Stub::new(vec![json(200, &first), json(403, failed)]).await;
    let deleted = Accounts::of(&stub.client()).delete_where();
    let error = deleted.filter(field::NAME.eq("a")).await.unwrap_err();
    assert_eq!(error.num_records(), Some(many));
}
