//! The documentation of the project: every operation, property, value, parameter, resource and error number of the
//! `/security` tree is explained, and nothing is explained that is not there.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use ontap_codegen::diagnostic::{Diagnostic, has_errors};
use ontap_codegen::docs::{self, Documentation, File, Files};
use ontap_codegen::emit::Documented;
use ontap_codegen::spec::{self, SpecFile};
use ontap_codegen::{Generated, generate_documented, overlay, source};
use ontap_tests::case::config;
use ontap_tests::{expected, root};

/// Texts by their paths below `spec`.
type Texts = BTreeMap<String, String>;

fn texts() -> Texts {
    let folder = root().join("spec");
    let mut paths = expected::entries(&folder.join("docs"));
    paths.extend(["errors.yaml", "glossary.yaml"].map(|name| folder.join(name)));
    let text = |path: &std::path::PathBuf| {
        let name = path.strip_prefix(&folder).expect("it is below the folder");
        let text = std::fs::read_to_string(path).expect("documentation is text");
        (name.display().to_string(), text)
    };
    paths.iter().map(text).collect()
}

fn read(texts: &Texts) -> (Documentation, Vec<Diagnostic>) {
    let mut files = Files::default();
    for (name, text) in texts {
        let file = File { name, text };
        match name.as_str() {
            "errors.yaml" => files.errors = Some(file),
            "glossary.yaml" => files.glossary = Some(file),
            _ => files.families.push(file),
        }
    }
    docs::read(&files)
}

/// The specs, corrected; they are read once for all tests.
fn specs() -> Vec<SpecFile> {
    static SPECS: OnceLock<Vec<SpecFile>> = OnceLock::new();
    let read = || {
        let folder = root().join("spec");
        let files = expected::entries(&folder).into_iter();
        let files = files.filter(|path| path.extension().is_some_and(|e| e == "json"));
        let mut specs: Vec<SpecFile> = files
            .map(|path| {
                let text = std::fs::read_to_string(&path).expect("a spec is text");
                spec::parse(&path.display().to_string(), &text).expect("it was imported")
            })
            .collect();
        let text = std::fs::read(folder.join("overlay.yaml")).expect("there is an overlay");
        let document = source::read("overlay.yaml", &text).expect("it is YAML");
        let (overlay, _) = overlay::parse("overlay.yaml", &document.root.to_json());
        overlay::apply(&overlay, &mut specs);
        specs
    };
    SPECS.get_or_init(read).clone()
}

fn generated(texts: &Texts) -> Generated {
    let (documentation, found) = read(texts);
    assert!(!has_errors(&found), "{found:#?}");
    generate_documented(specs(), None, Some(&documentation), &config("documented"))
}

fn documented(texts: &Texts) -> Documented {
    let generated = generated(texts);
    generated.documented.expect("there is documentation")
}

#[test]
fn everything_is_documented() {
    let generated = generated(&texts());
    let errors: Vec<String> = generated
        .diagnostics
        .iter()
        .filter(|d| d.code.id.starts_with("DOC"))
        .map(ToString::to_string)
        .collect();
    assert_eq!(errors, [""; 0]);
    let documented = generated.documented.expect("there is documentation");
    for kind in &documented.kinds {
        assert!(kind.total > 10, "{} {}", kind.total, kind.name);
        assert_eq!(kind.missing, [""; 0], "{}", kind.name);
    }
    println!("documented: {documented}");
}

/// A line of a file, and what is missing without it.
const REMOVED: &[(&str, &str, &str, &str)] = &[
    (
        "docs/accounts.yaml",
        "  account.comment: ",
        "properties",
        "account.comment",
    ),
    (
        "docs/accounts.yaml",
        "  DELETE /security/accounts: ",
        "operations",
        "DELETE /security/accounts",
    ),
    (
        "docs/accounts.yaml",
        "    amqp: ",
        "values",
        "account_application.application: amqp",
    ),
    (
        "docs/authentication.yaml",
        "  /security/authentication/cluster/nis: ",
        "resources",
        "/security/authentication/cluster/nis",
    ),
    ("docs/accounts.yaml", "family: ", "families", "accounts"),
    (
        "docs/audit.yaml",
        "    force: ",
        "query parameters",
        "POST /security/audit/destinations force",
    ),
];

#[test]
fn a_removed_entry_is_missed() {
    for (file, line, kind, missing) in REMOVED {
        let mut texts = texts();
        let text = texts.get_mut(*file).expect("the family has a file");
        let kept: Vec<&str> = text.lines().filter(|l| !l.starts_with(line)).collect();
        assert_eq!(kept.len() + 1, text.lines().count(), "{file}: {line}");
        // An object without entries would be none.
        *text = kept
            .join("\n")
            .replace("parameters:\n  POST /security/audit/destinations:\n", "");
        let documented = documented(&texts);
        let found = documented.kinds.iter().find(|k| k.name == *kind);
        let found = found.unwrap_or_else(|| panic!("{kind} are counted"));
        assert_eq!(found.missing, [*missing], "{file}: {line}");
    }
    let mut texts = texts();
    let text = texts.get_mut("errors.yaml").expect("there is a catalogue");
    let at = text.find("13114:\n").expect("the number is there");
    let end = text.find("13115:\n").expect("the next one is there");
    text.replace_range(at..end, "");
    let documented = documented(&texts);
    let numbers = documented.kinds.last().expect("there are kinds");
    assert_eq!(
        (numbers.name, &*numbers.missing),
        ("error numbers", &["13114".to_owned()][..])
    );
}

/// An entry that is added to a file, and what is said about it; the place is that of the entry.
const ADDED: &[(&str, &str, &str, &str)] = &[
    (
        "docs/accounts.yaml",
        "properties:\n",
        "  account.colour: Its colour.\n",
        "DOC002 there is no property `account.colour`",
    ),
    (
        "docs/accounts.yaml",
        "operations:\n",
        "  PUT /security/accounts: Puts.\n",
        "DOC002 there is no operation `PUT /security/accounts`",
    ),
    (
        "docs/accounts.yaml",
        "operations:\n",
        "  GET /security/accounts/{owner}/{name}: Gets.\n",
        "DOC002 the newest release spells the path `/security/accounts/{owner.uuid}/{name}`",
    ),
    (
        "docs/accounts.yaml",
        "resources:\n",
        "  /security/beds: Beds.\n",
        "DOC002 there is no resource `/security/beds`",
    ),
    (
        "docs/accounts.yaml",
        "  account.scope:\n",
        "    region: A region.\n",
        "DOC002 `region` is no value of `account.scope`",
    ),
    (
        "docs/audit.yaml",
        "  POST /security/audit/destinations:\n",
        "    gently: Gently.\n",
        "DOC002 `POST /security/audit/destinations` has no query parameter `gently`",
    ),
    (
        "docs/audit.yaml",
        "properties:\n",
        "  account.name: Twice.\n",
        "DOC003 `account.name` is documented twice",
    ),
    (
        "errors.yaml",
        "13114:\n",
        "1:\n  name: ONE\n  meaning: One.\n  remedy: None.\n",
        "DOC002 no operation returns 1",
    ),
];

#[test]
fn an_entry_that_matches_nothing_is_an_error_with_its_place() {
    for (file, after, line, message) in ADDED {
        let mut texts = texts();
        let text = texts.get_mut(*file).expect("there is such a file");
        let mut at = text.rfind(after).expect("the line is there");
        if *file != "errors.yaml" {
            at += after.len();
        }
        text.insert_str(at, line);
        let row = text[..at].lines().count() + 1;
        let (documentation, mut found) = read(&texts);
        if !has_errors(&found) {
            let config = config("documented");
            let generated = generate_documented(specs(), None, Some(&documentation), &config);
            assert!(generated.files.is_empty(), "{line}");
            found = generated.diagnostics;
        }
        let errors: Vec<_> = found
            .iter()
            .filter(|d| d.code.id.starts_with("DOC"))
            .collect();
        let [error] = &errors[..] else {
            panic!("{line}: {errors:#?}");
        };
        let said = format!("{} {}", error.code.id, error.message);
        assert!(said.starts_with(message), "{said}");
        let place = (&*error.place.file, error.place.line as usize);
        assert_eq!(place, (*file, row), "{said}");
    }
}

/// The lines of a list between two marks.
fn listed<'t>(text: &'t str, from: &str, to: &str) -> Vec<&'t str> {
    let at = text.find(from).map_or(text.len(), |at| at + from.len());
    let list = text[at..].split(to).next().unwrap_or_default();
    let words = list.split(',').map(str::trim);
    words.filter(|word| !word.is_empty()).collect()
}

#[test]
fn each_resource_has_its_part_of_the_catalogue() {
    let files = generated(&texts()).files;
    let constants = &files["src/error_code/mod.rs"];
    let numbers: BTreeMap<&str, u64> = constants
        .lines()
        .filter_map(|line| {
            let (name, number) = line.strip_prefix("pub const ")?.split_once(": i64 = ")?;
            Some((name, number.strip_suffix(';')?.parse().ok()?))
        })
        .collect();
    assert!(numbers.len() > 700, "{}", numbers.len());
    let mut modules = 0;
    for (path, text) in files.iter().filter(|(path, _)| path.ends_with("/error.rs")) {
        modules += 1;
        assert!(!text.contains("CODE_"), "{path}");
        let used = listed(text, "pub use crate::error_code::{", "}");
        let words = text.split([',', ']', '[', '\n', ' ']);
        let entries: Vec<&str> = words
            .filter_map(|word| word.strip_prefix("&entries::"))
            .collect();
        assert_eq!(used, entries, "{path}");
        // A look-up is a binary search.
        assert!(entries.is_sorted_by_key(|name| numbers[name]), "{path}");
        for name in entries {
            let link = format!("| {} | [`{name}`] | ", numbers[name]);
            assert!(text.contains(&link), "{path}: {link}");
        }
    }
    assert!(modules > 40, "{modules}");
}
