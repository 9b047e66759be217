//! Every Rust name, from the name of its place in the spec. The only home of case conversion and keyword mangling.

use heck::ToSnakeCase;

/// Words that cannot be identifiers.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
    "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
    "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Type names that generated code uses without a path.
const PRELUDE: &[&str] = &[
    "Box",
    "Clone",
    "Debug",
    "Default",
    "Err",
    "From",
    "Hash",
    "Into",
    "IntoIterator",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "PartialEq",
    "Result",
    "Self",
    "Some",
    "String",
    "Vec",
];

/// A wire name in lower case, with a space where lower case turns to upper case: `isDefault` -> `is default`, but
/// `IPv4` -> `ipv4`.
fn spaced(name: &str) -> String {
    let mut out = String::with_capacity(name.len() + 4);
    let mut previous = ' ';
    for c in name.chars() {
        if c.is_ascii_uppercase() && previous.is_ascii_lowercase() && out.len() > 1 {
            out.push(' ');
        }
        out.push(if c.is_ascii_alphanumeric() {
            c.to_ascii_lowercase()
        } else {
            ' '
        });
        previous = c;
    }
    out
}

/// `owner.uuid` -> `owner_uuid`; `type` -> `type_`; a digit in front gets an underscore.
pub(crate) fn snake(name: &str) -> String {
    let mut out = spaced(name).to_snake_case();
    if out.is_empty() {
        out.push_str("value");
    }
    if out.starts_with(|c: char| c.is_ascii_digit()) {
        out.insert(0, '_');
    }
    if KEYWORDS.contains(&out.as_str()) {
        out.push('_');
    }
    out
}

/// Modules that would stand in the way of a crate, of a primitive type, or of what Cargo and file systems keep for themselves.
const NO_MODULES: &[&str] = &[
    "alloc",
    "aux",
    "bin",
    "bool",
    "char",
    "con",
    "core",
    "f32",
    "f64",
    "i128",
    "i16",
    "i32",
    "i64",
    "i8",
    "isize",
    "lib",
    "main",
    "nul",
    "ontap_runtime",
    "prn",
    "std",
    "str",
    "test",
    "u128",
    "u16",
    "u32",
    "u64",
    "u8",
    "usize",
];

/// Features that every crate has or that Cargo gives a meaning.
const FEATURES: &[&str] = &[
    "blocking",
    "default",
    "native-tls",
    "ontap-runtime",
    "rustls",
];

/// Methods of a client, which a resource at the crate's root would hide behind.
const CLIENT_METHODS: &[&str] = &[
    "block_on",
    "builder",
    "job",
    "request",
    "version",
    "with_svm_name",
    "with_svm_uuid",
];

/// Whether a crate of this name would be taken for something else.
pub(crate) fn is_kept(name: &str) -> bool {
    let name = name.replace('-', "_");
    let lower = name.to_ascii_lowercase();
    KEYWORDS.contains(&lower.as_str())
        || is_no_module(&lower)
        || matches!(name.as_str(), "build" | "deps" | "proc_macro")
}

fn is_no_module(name: &str) -> bool {
    let device = name
        .strip_prefix("com")
        .or_else(|| name.strip_prefix("lpt"));
    let device = device.is_some_and(|rest| rest.len() == 1 && rest.parse::<u8>().is_ok());
    device || NO_MODULES.contains(&name)
}

/// The name of a module, and of its file.
pub(crate) fn module(name: &str) -> String {
    let name = snake(name);
    if is_no_module(&name) {
        format!("{name}_")
    } else {
        name
    }
}

/// The Cargo feature of a family of resources.
pub(crate) fn feature(name: &str) -> String {
    let name = snake(name).trim_matches('_').replace('_', "-");
    if FEATURES.contains(&name.as_str()) {
        format!("{name}_")
    } else {
        name
    }
}

/// The name of the method that leads from a client to a resource.
pub(crate) fn root_method(name: &str) -> String {
    let name = method(name);
    if CLIENT_METHODS.contains(&name.as_str()) {
        format!("{name}_")
    } else {
        name
    }
}

/// A wire name with its signs in words: `form-factor` -> `form_dash_factor`. It tells apart what would be the same.
pub(crate) fn spelled(name: &str) -> String {
    let mut out = String::with_capacity(name.len() + 8);
    for c in name.chars() {
        let word = match c {
            '-' => "dash",
            '.' => "dot",
            ' ' => "space",
            '/' => "slash",
            ':' => "colon",
            '+' => "plus",
            '*' => "star",
            c if c.is_ascii_alphanumeric() || c == '_' => {
                out.push(c);
                continue;
            }
            c => {
                out.push_str(&format!("_u{:04x}_", u32::from(c)));
                continue;
            }
        };
        out.push_str(&format!("_{word}_"));
    }
    snake(&out)
}

/// The name of a method: what every handle and builder has, or what a derive gives it, is kept free.
pub(crate) fn method(name: &str) -> String {
    let name = snake(name);
    if matches!(name.as_str(), "clone" | "default" | "new") {
        format!("{name}_")
    } else {
        name
    }
}

/// The name of an argument that stands in the path or in the query: those of bodies are kept free.
pub(crate) fn argument(name: &str) -> String {
    let name = snake(name);
    if matches!(name.as_str(), "body" | "patch" | "records") {
        format!("{name}_")
    } else {
        name
    }
}

/// `OWNER_UUID`.
pub(crate) fn constant(name: &str) -> String {
    snake(name).trim_end_matches('_').to_ascii_uppercase()
}

/// `key_server` -> `KeyServer`; digits that would run together are kept apart: `v1.3` -> `V1_3`.
pub(crate) fn pascal(name: &str) -> String {
    let mut out = String::new();
    for word in spaced(name).to_snake_case().split('_') {
        let mut chars = word.chars();
        let Some(first) = chars.next() else { continue };
        if first.is_ascii_digit() && out.ends_with(|c: char| c.is_ascii_digit()) {
            out.push('_');
        }
        out.push(first.to_ascii_uppercase());
        out.push_str(chars.as_str());
    }
    out
}

/// The name of a type.
pub(crate) fn type_name(name: &str) -> String {
    let mut out = pascal(name);
    if out.is_empty() || out.starts_with(|c: char| c.is_ascii_digit()) {
        out.insert_str(0, "Type");
    }
    if PRELUDE.contains(&out.as_str()) {
        out.push_str("Object");
    }
    out
}

/// A name the overlay gives a value: as it is written where that is a name in Rust.
pub(crate) fn given_variant(name: &str) -> String {
    let is_name = name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        && !matches!(name, "KNOWN" | "Self" | "Unknown");
    if is_name {
        name.to_owned()
    } else {
        variant(name)
    }
}

/// The name of an enumeration value. Case alone does not split here: `TLSv1.3` is `Tlsv1_3`.
pub(crate) fn variant(value: &str) -> String {
    let folded = if value.chars().any(|c| c.is_ascii_uppercase()) {
        value.to_ascii_lowercase()
    } else {
        value.to_owned()
    };
    let mut out = pascal(&folded);
    if let Some(rest) = value
        .strip_prefix('-')
        .filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
    {
        out = format!("Minus{}", pascal(rest));
    }
    if out.is_empty() {
        out = match value {
            "" => "Empty".to_owned(),
            "*" => "Any".to_owned(),
            "-" => "Dash".to_owned(),
            other => other
                .chars()
                .map(|c| format!("U{:04X}", u32::from(c)))
                .collect(),
        };
    }
    if out.starts_with(|c: char| c.is_ascii_digit()) {
        out.insert_str(0, "Value");
    }
    if matches!(out.as_str(), "Unknown" | "Self") {
        format!("{out}Value")
    } else {
        out
    }
}

/// The name of one item of a list: `nodes` -> `node`.
pub(crate) fn singular(name: &str) -> String {
    for (plural, one) in [
        ("ies", "y"),
        ("sses", "ss"),
        ("xes", "x"),
        ("ches", "ch"),
        ("shes", "sh"),
        ("uses", "us"),
    ] {
        if let Some(stem) = name.strip_suffix(plural)
            && stem.len() > 1
        {
            return format!("{stem}{one}");
        }
    }
    let kept = name.ends_with("ss")
        || name.ends_with("is")
        || SINGULAR_IN_US.iter().any(|word| name.ends_with(word));
    match name.strip_suffix('s') {
        Some(stem) if stem.len() > 2 && !kept => stem.to_owned(),
        _ => name.to_owned(),
    }
}

/// Words that end in `us` and mean one.
const SINGULAR_IN_US: &[&str] = &["status", "radius", "virus", "bus", "census", "bonus"];

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(f: fn(&str) -> String, cases: &[(&str, &str)]) {
        for (input, expected) in cases {
            assert_eq!(f(input), *expected, "for `{input}`");
        }
    }

    #[test]
    fn wire_names_become_identifiers() {
        check(
            snake,
            &[
                ("owner.uuid", "owner_uuid"),
                ("type", "type_"),
                ("_links", "links"),
                ("3par", "_3par"),
                ("isDefault", "is_default"),
            ],
        );
        check(constant, &[("type", "TYPE"), ("role.name", "ROLE_NAME")]);
        check(
            type_name,
            &[
                ("key_server", "KeyServer"),
                ("option", "OptionObject"),
                ("ipv4_interface", "Ipv4Interface"),
            ],
        );
    }

    #[test]
    fn values_become_readable_variants() {
        check(
            variant,
            &[
                ("TLSv1.3", "Tlsv1_3"),
                ("3des_cbc", "Value3desCbc"),
                ("curve25519-sha256", "Curve25519Sha256"),
                ("PT15S", "Pt15s"),
                ("service_processor", "ServiceProcessor"),
                ("unknown", "UnknownValue"),
                ("", "Empty"),
                ("2048", "Value2048"),
                ("-1", "Minus1"),
                ("aes128-gcm@openssh.com", "Aes128GcmOpensshCom"),
            ],
        );
    }

    #[test]
    fn lists_name_their_items() {
        check(
            singular,
            &[
                ("nodes", "node"),
                ("policies", "policy"),
                ("address", "address"),
                ("addresses", "address"),
                ("status", "status"),
                ("frus", "fru"),
                ("keys", "key"),
                ("prefixes", "prefix"),
            ],
        );
    }
}
