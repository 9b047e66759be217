//! The table of rules in the documentation.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use ontap_simulator::model::{Api, releases};
use ontap_simulator::rules;

#[test]
fn every_rule_stands_in_the_table_and_the_other_way_round() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/simulator.md");
    let page = fs::read_to_string(page).expect("the page");
    let rows = page.lines().filter(|line| line.starts_with("| `/"));
    let cells = rows.filter_map(|line| line.split('|').nth(1));
    let documented: BTreeSet<&str> = cells
        .flat_map(|cell| cell.split('`').skip(1).step_by(2))
        .collect();
    let real: BTreeSet<&str> = rules::own().collect();
    let undocumented: Vec<_> = real.difference(&documented).collect();
    let unreal: Vec<_> = documented.difference(&real).collect();
    assert!(
        undocumented.is_empty() && unreal.is_empty(),
        "not in the table: {undocumented:#?}\nnot in the code: {unreal:#?}"
    );
}

#[test]
fn every_rule_belongs_to_an_endpoint_of_some_release() {
    let apis: Vec<_> = releases()
        .filter_map(|release| Api::of(release).ok())
        .collect();
    for template in rules::own() {
        assert!(
            apis.iter().any(|api| api.endpoint(template).is_some()),
            "{template}"
        );
    }
}
