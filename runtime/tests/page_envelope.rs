//! What the pages of a collection have beside their records.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use futures_util::StreamExt;
use ontap_runtime::{Client, Extra, List, Method, Operation, Place, Release, read_model};
use support::stub::{Stub, json};

static LIST: Operation = Operation {
    name: "pools.list",
    id: "pool_collection_get",
    method: Method::Get,
    path: "/storage/pools",
    since: Release::new(9, 6, 0),
    until: None,
    success: &[200],
    error_codes: &[],
    errors: &[],
    may_become_job: false,
    expensive: &[],
    fields_since: &[],
};

#[derive(Clone, Debug, Default, PartialEq)]
struct Pool {
    name: Option<String>,
    extra: Extra,
}
read_model!(Pool { name: "name" });

#[derive(Clone, Debug, Default, PartialEq)]
struct PoolEnvelope {
    spares: Option<Vec<Pool>>,
    total: Option<i64>,
    extra: Extra,
}
read_model!(PoolEnvelope {
    spares: "spares",
    total: "total"
});

const FIRST: &str = r#"{"total": 3, "spares": [{"name": "s1"}, {"name": "s2"}], "newer": {"x": 1}, "num_records": 1,
    "records": [{"name": "a"}], "_links": {"next": {"href": "/api/storage/pools?start=b"}}}"#;
const SECOND: &str =
    r#"{"num_records": 2, "records": [{"name": "b"}, {"name": "c"}], "total": "many"}"#;

fn list(client: &Client) -> List<Pool, PoolEnvelope> {
    List::new(Place::root(client.clone()).call(&LIST))
}

#[tokio::test]
async fn each_page_has_its_own_members_typed() {
    let stub = Stub::new(vec![json(200, FIRST), json(200, SECOND)]).await;
    let mut pages = list(&stub.client()).prefetch().pages();
    let first = pages.try_next().await.unwrap().unwrap();
    assert_eq!(first.envelope.total, Some(3));
    let spares = first.envelope.spares.unwrap();
    let names: Vec<_> = spares.iter().filter_map(|it| it.name.as_deref()).collect();
    assert_eq!(names, ["s1", "s2"]);
    assert_eq!(first.extra.unknown()["newer"]["x"], 1);
    assert_eq!(first.envelope.extra, first.extra);
    let second = pages.try_next().await.unwrap().unwrap();
    assert_eq!(
        (second.envelope.total, second.envelope.spares),
        (None, None)
    );
    assert_eq!(second.extra.misfits()[0].name(), "total");
    assert_eq!(second.records.len(), 2);
    assert!(pages.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn records_are_read_over_the_pages_as_ever() {
    let stub = Stub::new(vec![json(200, FIRST), json(200, SECOND)]).await;
    let names = list(&stub.client()).stream();
    let names: Vec<_> = names
        .map(|pool| pool.unwrap().name.unwrap())
        .collect()
        .await;
    assert_eq!(names, ["a", "b", "c"]);
    let page = list(&stub.client()).raw().first_page().await.unwrap();
    assert_eq!(page.records[0]["name"], "b");
}

#[tokio::test]
async fn members_that_no_document_names_are_kept_by_name() {
    let stub = Stub::new(vec![json(200, SECOND)]).await;
    let list: List<Pool> = List::new(Place::root(stub.client()).call(&LIST));
    let page = list.first_page().await.unwrap();
    let () = page.envelope;
    assert_eq!(page.extra.unknown()["total"], "many");
}
