//! What holds for any query.

mod support;

use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

use ontap_runtime::query::Field;
use ontap_simulator::engine::Engine;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde_json::json;
use support::{CLUSTER, SVM, account, answer, body, cluster, names};

static PLAIN: LazyLock<Arc<Engine>> = LazyLock::new(|| cluster("9.17.1", |_| {}));

/// Text in which whatever means something in a query is common.
fn text() -> impl Strategy<Value = String> {
    let signs = prop::sample::select(vec![
        "*", "|", ",", "!", "<", ">", "=", "..", ".", "{", "}", "\"", " ", "null", "&", "+", "%",
        "#", "é", "\u{7f}",
    ]);
    let words = "[a-z0-9:/_-]{1,4}";
    let part = prop_oneof![signs.prop_map(str::to_owned), words];
    prop::collection::vec(part, 0..8).prop_map(|parts| parts.concat())
}

/// Always the same cases, unless `FUZZ_SEED` asks for others: `.ci/fuzz` does.
fn seed() -> RngSeed {
    let text = std::env::var("FUZZ_SEED").unwrap_or_else(|_| "1".to_owned());
    RngSeed::Fixed(text.parse().expect("FUZZ_SEED is a number"))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, rng_seed: seed(), ..ProptestConfig::default() })]

    #[test]
    fn no_query_panics(name in "[a-z._$*]{0,12}|name|comment|fields|order_by|query|start.name|key_size", value in text()) {
        let engine = &*PLAIN;
        let value = utf8_percent_encode(&value, NON_ALPHANUMERIC);
        for path in ["accounts", "certificates", "jit-privilege-users"] {
            let (status, _) = answer(engine, &format!("/api/security/{path}?{name}={value}&query_fields=*"));
            prop_assert!(status == 200 || status == 400, "{status}");
            let (status, _) = answer(engine, &format!("/api/security/{path}?{name}={value}"));
            prop_assert!(status == 200 || status == 400, "{status}");
        }
    }

    #[test]
    fn no_target_panics(target in "/?api(/security)?(/accounts|/roles)?[ -~é]{0,20}") {
        let (status, _) = answer(&PLAIN, &target);
        prop_assert!((200..500).contains(&status), "{status}");
    }

    /// What the client quotes means itself and nothing else.
    #[test]
    fn quoted_literals_match_exactly(literal in text(), other in text()) {
        let filter = Field::<(), String>::new("comment").eq(literal.as_str());
        // A few texts have no spelling.
        prop_assume!(filter.expression().is_ok());
        let expression = filter.expression().unwrap_or_default();
        let engine = cluster("9.17.1", |state| {
            account(state, CLUSTER, "same", json!({"comment": literal}));
            account(state, CLUSTER, "other", json!({"comment": other}));
            account(state, CLUSTER, "longer", json!({"comment": format!("{literal}x")}));
            account(state, SVM, "unset", json!({}));
        });
        let expression = utf8_percent_encode(&expression, NON_ALPHANUMERIC);
        let found = names(&engine, &format!("/api/security/accounts?comment={expression}"));
        let expected: &[&str] = if literal == other { &["other", "same"] } else { &["same"] };
        prop_assert_eq!(found, expected);
        let found = names(&engine, &format!("/api/security/accounts?name=same&comment=!{expression}"));
        prop_assert!(found.is_empty());
    }

    /// Following the links shows every record once, whatever the size of the pages.
    #[test]
    fn pages_hold_every_record_once(
        keys in prop::collection::btree_set(("[a-c]{1,3}| |é|a&b|\\+", any::<bool>()), 0..40),
        size in 1..12_usize,
        filtered in any::<bool>(),
    ) {
        let engine = cluster("9.17.1", |state| {
            for (name, of_svm) in &keys {
                let owner = if *of_svm { SVM } else { CLUSTER };
                account(state, owner, name, json!({"locked": name.len() % 2 == 0}));
            }
        });
        let condition = if filtered { "&locked=true" } else { "" };
        let mut found = Vec::new();
        let mut target = Some(format!("/api/security/accounts?max_records={size}{condition}"));
        let mut pages = 0;
        while let Some(address) = target {
            let page = body(&engine, &address);
            let records = page["records"].as_array().cloned().unwrap_or_default();
            found.extend(records.iter().map(|record| {
                let text = |path: &str| record.pointer(path).and_then(|v| v.as_str()).unwrap_or_default().to_owned();
                (text("/name"), text("/owner/uuid") == SVM)
            }));
            target = page["_links"]["next"]["href"].as_str().map(str::to_owned);
            pages += 1;
            prop_assert!(pages <= 50);
        }
        let admin = [("admin".to_owned(), false)];
        let all = keys.into_iter().chain(admin);
        let expected: BTreeSet<_> = all.filter(|(name, _)| !filtered || name.len() % 2 == 0).collect();
        prop_assert_eq!(found.len(), expected.len());
        prop_assert_eq!(found.into_iter().collect::<BTreeSet<_>>(), expected);
    }
}
