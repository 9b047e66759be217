//! Accounts in pages, the structs to read them into, and a server for them.

#![allow(
    dead_code,
    missing_docs,
    unreachable_pub,
    reason = "shared by benchmarks that each use a part"
)]

mod server;

use std::fmt::Write;

use ontap_runtime::{
    Extra, Get, Key, Links, List, Method, NameReference, Operation, Place, Reference, Release,
};
use serde::Deserialize;

#[allow(unused_imports, reason = "shared by benchmarks that each use a part")]
pub use server::{PAGE, PAGES, Server};

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Account {
    pub applications: Option<Vec<Application>>,
    pub comment: Option<String>,
    pub locked: Option<bool>,
    pub name: Option<String>,
    pub owner: Option<Reference>,
    pub role: Option<NameReference>,
    pub scope: Option<String>,
    pub links: Option<Links>,
    pub extra: Extra,
}
ontap_runtime::read_model!(Account {
    applications: "applications",
    comment: "comment",
    locked: "locked",
    name: "name",
    owner: "owner",
    role: "role",
    scope: "scope",
    links: "_links",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Application {
    pub application: Option<String>,
    pub authentication_methods: Option<Vec<String>>,
    pub extra: Extra,
}
ontap_runtime::read_model!(Application {
    application: "application",
    authentication_methods: "authentication_methods",
});

#[derive(Deserialize)]
pub struct MinimalPage {
    #[serde(rename = "_links")]
    pub links: Option<MinimalLinks>,
    pub records: Vec<MinimalAccount>,
}

#[derive(Deserialize)]
pub struct MinimalAccount {
    pub name: Option<String>,
    pub owner: Option<MinimalOwner>,
    pub locked: Option<bool>,
    pub comment: Option<String>,
    pub scope: Option<String>,
    pub role: Option<MinimalRole>,
    #[serde(default)]
    pub applications: Vec<MinimalApplication>,
}

#[derive(Deserialize)]
pub struct MinimalOwner {
    pub uuid: Option<String>,
    pub name: Option<String>,
}

#[derive(Deserialize)]
pub struct MinimalRole {
    pub name: Option<String>,
}

#[derive(Deserialize)]
pub struct MinimalApplication {
    pub application: Option<String>,
    pub authentication_methods: Vec<String>,
}

/// A page as clusters print it: indented, with links.
pub fn page(records: usize) -> String {
    let mut text = String::from("{\n  \"records\": [");
    for index in 0..records {
        let comma = if index == 0 { "" } else { "," };
        write!(
            text,
            r#"{comma}
    {{
      "owner": {{
        "uuid": "7c9d8e7f-0000-0000-0000-{index:012}",
        "name": "svm{index}",
        "_links": {{
          "self": {{
            "href": "/api/svm/svms/7c9d8e7f-0000-0000-0000-{index:012}"
          }}
        }}
      }},
      "name": "account{index}",
      "applications": [
        {{
          "application": "ssh",
          "authentication_methods": [
            "password",
            "publickey"
          ]
        }}
      ],
      "role": {{
        "name": "admin",
        "_links": {{
          "self": {{
            "href": "/api/security/roles/7c9d8e7f-0000-0000-0000-{index:012}/admin"
          }}
        }}
      }},
      "locked": false,
      "comment": "made for number {index}",
      "scope": "svm",
      "_links": {{
        "self": {{
          "href": "/api/security/accounts/7c9d8e7f-0000-0000-0000-{index:012}/account{index}"
        }}
      }}
    }}"#
        )
        .expect("a string takes everything");
    }
    write!(text, "\n  ],\n  \"num_records\": {records}\n}}").expect("a string takes everything");
    text
}

#[derive(Deserialize)]
pub struct MinimalLinks {
    pub next: Option<MinimalLink>,
}

#[derive(Deserialize)]
pub struct MinimalLink {
    pub href: String,
}

const fn operation(name: &'static str, path: &'static str) -> Operation {
    Operation {
        name,
        id: name,
        method: Method::Get,
        path,
        since: Release::new(9, 6, 0),
        until: None,
        success: &[200],
        error_codes: &[],
        errors: &[],
        may_become_job: false,
        expensive: &[],
        fields_since: &[],
    }
}

static LIST: Operation = operation("accounts.list", "/security/accounts");
static GET: Operation = operation("accounts.get", "/security/accounts/{owner.uuid}/{name}");

/// As generated code lists accounts.
pub fn list(at: &Place) -> List<Account> {
    List::new(at.call(&LIST))
}

/// As generated code gets an account.
pub fn get(at: &Place, owner: impl Into<Key>, name: impl Into<Key>) -> Get<Account> {
    Get::new(at.call(&GET).key(owner).key(name))
}
