//! JSON as ONTAP writes it: two spaces, no newline at the end, identifying members first and links last.

use serde_json::{Map, Value};

/// A list that is written while it is read: as values, a long one would cost far more than its text.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct List {
    text: String,
    length: usize,
    pretty: bool,
}

impl List {
    /// A list that becomes a member of the outermost object.
    pub(crate) fn new(pretty: bool) -> Self {
        Self {
            text: "[".to_owned(),
            length: 0,
            pretty,
        }
    }

    /// Adds an element.
    pub(crate) fn push(&mut self, value: &Value) {
        separate(&mut self.text, self.length, self.pretty, 2);
        write(&mut self.text, value, self.pretty, 2);
        self.length += 1;
    }
}

/// As text. Compact text has no spaces at all.
pub fn text(value: &Value, pretty: bool) -> String {
    let mut out = String::with_capacity(256);
    write(&mut out, value, pretty, 0);
    out
}

/// An object as text, with a list for its member `records`.
pub(crate) fn text_with(value: &Value, records: List) -> String {
    let List {
        mut text, pretty, ..
    } = records;
    close(&mut text, pretty, 1);
    text.push(']');
    let mut out = String::with_capacity(text.len() + 1024);
    let Value::Object(members) = value else {
        return out;
    };
    object(
        &mut out,
        members,
        pretty,
        0,
        &|out, name, value| match name {
            "records" => out.push_str(&text),
            _ => write(out, value, pretty, 1),
        },
    );
    out
}

fn write(out: &mut String, value: &Value, pretty: bool, depth: usize) {
    match value {
        Value::Object(members) => object(out, members, pretty, depth, &|out, _, value| {
            write(out, value, pretty, depth + 1);
        }),
        Value::Array(items) => {
            out.push('[');
            for (i, item) in items.iter().enumerate() {
                separate(out, i, pretty, depth + 1);
                write(out, item, pretty, depth + 1);
            }
            // An empty object is known to have a line break in it; an empty list is taken to have one as well.
            close(out, pretty, depth);
            out.push(']');
        }
        Value::String(text) => quote(out, text),
        other => out.push_str(&other.to_string()),
    }
}

fn object(
    out: &mut String,
    members: &Map<String, Value>,
    pretty: bool,
    depth: usize,
    member: &dyn Fn(&mut String, &str, &Value),
) {
    out.push('{');
    let each = |out: &mut String, (i, (name, value)): (usize, (&String, &Value))| {
        separate(out, i, pretty, depth + 1);
        quote(out, name);
        out.push_str(if pretty { ": " } else { ":" });
        member(out, name, value);
    };
    if members.len() < 2 {
        members.iter().enumerate().for_each(|m| each(out, m));
    } else {
        // The members come by name, and a stable sort keeps that.
        let mut sorted: Vec<(&String, &Value)> = members.iter().collect();
        sorted.sort_by_key(|(name, _)| rank(name));
        sorted.into_iter().enumerate().for_each(|m| each(out, m));
    }
    close(out, pretty, depth);
    out.push('}');
}

/// Where a member stands: identifying ones first in this order, then all others by name, and links last.
fn rank(name: &str) -> u8 {
    match name {
        "job" => 0,
        "records" => 1,
        "num_records" => 2,
        "owner" => 3,
        "svm" => 4,
        "uuid" => 5,
        "name" => 6,
        "path" => 7,
        "message" => 8,
        "code" => 9,
        "target" => 10,
        "_links" => u8::MAX,
        _ => 11,
    }
}

fn separate(out: &mut String, index: usize, pretty: bool, depth: usize) {
    if index > 0 {
        out.push(',');
    }
    if pretty {
        line(out, depth);
    }
}

fn close(out: &mut String, pretty: bool, depth: usize) {
    if pretty {
        line(out, depth);
    }
}

fn line(out: &mut String, depth: usize) {
    out.push('\n');
    for _ in 0..depth {
        out.push_str("  ");
    }
}

fn quote(out: &mut String, text: &str) {
    let plain = |b: u8| b >= 0x20 && b != b'"' && b != b'\\';
    if text.bytes().all(plain) {
        out.push('"');
        out.push_str(text);
        out.push('"');
    } else {
        out.push_str(&Value::from(text).to_string());
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::text;

    #[test]
    fn an_empty_object_has_three_bytes() {
        assert_eq!(text(&json!({}), true), "{\n}");
        assert_eq!(text(&json!({}), false), "{}");
    }

    #[test]
    fn lines_and_order_are_those_of_ontap() {
        let value = json!({
            "_links": {"self": {"href": "/api/security/accounts"}},
            "num_records": 1,
            "records": [{"name": "x", "owner": {"name": "y", "uuid": "1"}}],
        });
        let expected = "{\n  \"records\": [\n    {\n      \"owner\": {\n        \"uuid\": \"1\",\n        \
                        \"name\": \"y\"\n      },\n      \"name\": \"x\"\n    }\n  ],\n  \"num_records\": 1,\n  \
                        \"_links\": {\n    \"self\": {\n      \"href\": \"/api/security/accounts\"\n    }\n  }\n}";
        assert_eq!(text(&value, true), expected);
    }
}
