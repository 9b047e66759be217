//! The table that is committed.

use std::fmt::Write;

use ontap_codegen::diff::Rust;

use super::Row;

const HEAD: &str = "# Verdicts for the crate, and those of cargo-semver-checks

Written by `cargo xtask verify-semver --out docs/semver-agreement.md`; it takes some minutes and is no part of the tests.

Each document becomes a crate of its own. `here` is the most severe verdict that `cargo xtask spec-diff` gives to a change of the pair; `checks` is
what cargo-semver-checks asks for, told that the new crate is a patch; `items` compares all public items with their types, as rustdoc
describes them. What changes no item is a patch for these two, and may be none here.

cargo-semver-checks looks at presence and, with few exceptions, not at types: a field, argument or result that has another type passes it. It takes most additions
for a patch. Where only that sets it apart, `items` agrees with the verdict here, and the row says *types* or *additions*.
";

/// The table as Markdown.
pub(super) fn text(rows: &[Row]) -> String {
    let mut out = HEAD.to_owned();
    let agreed = rows.iter().filter(|row| row.agrees()).count();
    let explained = rows
        .iter()
        .filter(|row| !row.agrees() && row.explained())
        .count();
    let items = rows
        .iter()
        .filter(|row| Row::level(row.ours) == row.items)
        .count();
    let n = rows.len();
    let _ = write!(
        out,
        "\nOf {n} pairs, {agreed} agree with cargo-semver-checks, {explained} differ for types or additions only; {items} of {n} agree with the items.\n\n\
         | pair | here | checks | items | agreement | lints |\n|---|---|---|---|---|---|\n"
    );
    for row in rows {
        let agreement = match () {
            () if row.agrees() => "yes",
            () if row.explained() && row.items == Rust::Minor => "additions",
            () if row.explained() => "types",
            () => "**no**",
        };
        let lints: Vec<String> = row
            .checks
            .1
            .iter()
            .map(|lint| format!("`{lint}`"))
            .collect();
        let _ = writeln!(
            out,
            "| {} | {} | {} | {} | {agreement} | {} |",
            row.name,
            row.ours,
            row.checks.0,
            row.items,
            lints.join(", ")
        );
    }
    out
}
