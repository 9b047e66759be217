//! Names for made-up documents: those of real documents, and awkward ones.

use std::collections::BTreeSet;

use fastrand::Rng;
use serde_json::Value;

use crate::root;

/// Names that some part of Rust, Cargo, a file system, a terminal or the generated crate itself could stumble over.
const AWKWARD: &[&str] = &[
    "",
    " ",
    "-",
    "_",
    "__",
    ".",
    "..",
    "%2e%2e",
    "é",
    "日本",
    "9",
    "3par",
    "a b",
    "a.b",
    "a_b",
    "a-b",
    "a/b",
    "aB",
    "AB",
    "A",
    "x.y",
    "x_y",
    "x-y",
    "x+y",
    "x:y",
    "x*",
    "*",
    "+",
    "#",
    "?x=1",
    "a&b",
    "$ref",
    "$",
    "~",
    "~1",
    "\\",
    "\"",
    "'",
    "`",
    "{",
    "}",
    "{}",
    "{a",
    "<b>",
    "//",
    "/*",
    "*/",
    "\n",
    "\r",
    "a\rb",
    "a\nb",
    "\t",
    "\u{0}",
    "\u{7f}",
    "\u{1b}[31m",
    "\u{202e}abc",
    "a\u{2066}b",
    "\u{2028}",
    "\u{feff}",
    "\u{fffe}",
    "😀",
    "ß",
    "İ",
    "ﬁ",
    "٣",
    "Ⅷ",
    "a\u{301}",
    "self",
    "Self",
    "super",
    "crate",
    "type",
    "match",
    "gen",
    "async",
    "dyn",
    "r#type",
    "union",
    "macro_rules",
    "static",
    "default",
    "rustls",
    "native-tls",
    "blocking",
    "lib",
    "bin",
    "main",
    "mod",
    "build",
    "test",
    "aux",
    "con",
    "nul",
    "com1",
    "ontap_runtime",
    "ontap-runtime",
    "std",
    "core",
    "alloc",
    "serde",
    "bool",
    "str",
    "u8",
    "i64",
    "usize",
    "char",
    "f64",
    "String",
    "Vec",
    "Option",
    "Box",
    "Result",
    "Some",
    "None",
    "Ok",
    "Err",
    "err",
    "ok",
    "none",
    "some",
    "string",
    "option",
    "Default",
    "Clone",
    "Debug",
    "PartialEq",
    "From",
    "Into",
    "Iterator",
    "Send",
    "Sync",
    "Copy",
    "Drop",
    "Fn",
    "Sized",
    "new",
    "clone",
    "clone_",
    "default_",
    "extra",
    "extra_",
    "at",
    "body",
    "patch",
    "records",
    "record",
    "field",
    "fields",
    "error",
    "errors",
    "operation",
    "parameter",
    "models",
    "releases",
    "runtime",
    "resources",
    "Resources",
    "client",
    "Client",
    "request",
    "job",
    "version",
    "build",
    "builder",
    "list",
    "get",
    "create",
    "update",
    "delete",
    "update_where",
    "delete_where",
    "create_many",
    "update_many",
    "delete_many",
    "newer_fields",
    "known",
    "KNOWN",
    "texts",
    "unknown",
    "Unknown",
    "value",
    "VALUE",
    "code_1",
    "Release",
    "RELEASES",
    "Field",
    "Whole",
    "Parameter",
    "Key",
    "Place",
    "Links",
    "Reference",
    "Secret",
    "Patch",
    "name",
    "uuid",
    "href",
    "_links",
    "links",
    "num_records",
    "next",
    "is_empty",
    "len",
    "into",
    "from",
    "eq",
    "fmt",
    "hash",
    "as_str",
    "to_string",
    "new_lock",
    "lock_patch",
    "clear_name",
    "lock",
    "Lock",
    "LOCK",
    "lock_",
    "_lock",
    "locks",
    "status",
    "true",
    "false",
    "null",
    "on",
    "off",
    "yes",
    "no",
    "~null",
    "0",
    "-1",
    "1e3",
    "0x10",
    "NaN",
    "TLSv1.3",
    "aes128-gcm@openssh.com",
    "constructor",
    "prototype",
    "__proto__",
    "cfg",
    "feature",
    "derive",
    "doc",
    "include",
    "env",
    "println",
    "dead_code",
];

/// Names to choose from.
pub struct Words {
    real: Vec<String>,
}

impl Default for Words {
    fn default() -> Self {
        Self::new()
    }
}

impl Words {
    /// With the names of a committed spec.
    ///
    /// # Panics
    ///
    /// When there is no such spec.
    #[must_use]
    pub fn new() -> Self {
        let path = root().join("spec/ontap-9.17.1.json");
        let text = std::fs::read_to_string(path).expect("the spec is there");
        let spec: Value = serde_json::from_str(&text).expect("a spec is JSON");
        let mut real = BTreeSet::new();
        collect(&spec["components"]["schemas"], &mut real);
        collect(&spec["paths"], &mut real);
        Self {
            real: real.into_iter().collect(),
        }
    }

    /// A name: awkward ones are as frequent as real ones; a few are very long.
    #[must_use]
    pub fn name(&self, rng: &mut Rng) -> String {
        match rng.u8(0..100) {
            0..45 => self.real[rng.usize(0..self.real.len())].clone(),
            45..90 => AWKWARD[rng.usize(0..AWKWARD.len())].to_owned(),
            90..99 => {
                let (a, b) = (rng.usize(0..AWKWARD.len()), rng.usize(0..self.real.len()));
                let joint = [".", "_", "-", "", " "][rng.usize(0..5)];
                format!("{}{joint}{}", AWKWARD[a], self.real[b])
            }
            _ => "long_".repeat(rng.usize(20..70)),
        }
    }

    /// Different names.
    #[must_use]
    pub fn names(&self, rng: &mut Rng, most: usize) -> BTreeSet<String> {
        (0..rng.usize(1..=most)).map(|_| self.name(rng)).collect()
    }
}

/// Keys, and values of enumerations.
fn collect(value: &Value, names: &mut BTreeSet<String>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                names.extend(key.split('/').map(str::to_owned));
                if key == "enum" {
                    let texts = value.as_array().into_iter().flatten();
                    names.extend(texts.filter_map(Value::as_str).map(str::to_owned));
                }
                collect(value, names);
            }
        }
        Value::Array(list) => list.iter().for_each(|value| collect(value, names)),
        _ => {}
    }
}
