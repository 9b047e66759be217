//! Places of a few nodes of a JSON text, without a tree of the rest.

use std::collections::{BTreeMap, HashMap};

use super::Position;
use super::json::Lines;

/// Where the nodes with these JSON pointers begin; for one that is not there, where the nearest node above it begins.
///
/// The text is JSON that was parsed before: of a text that is none, some places are wrong.
pub fn locate<'p>(
    text: &str,
    pointers: impl IntoIterator<Item = &'p str>,
) -> HashMap<&'p str, Position> {
    let mut trie = Trie::default();
    let wanted: Vec<(&str, Vec<usize>)> = pointers
        .into_iter()
        .map(|pointer| (pointer, trie.add(pointer)))
        .collect();
    Scanner { text, at: 0 }.value(&mut trie, Trie::ROOT);
    let mut offsets: Vec<(usize, &str)> = wanted
        .into_iter()
        .map(|(pointer, way)| {
            let nearest = way.iter().rev().find_map(|node| trie.nodes[*node].offset);
            (nearest.unwrap_or_default(), pointer)
        })
        .collect();
    offsets.sort_unstable();
    let mut lines = Lines::new(text);
    offsets
        .into_iter()
        .map(|(offset, pointer)| (pointer, lines.position(offset)))
        .collect()
}

/// The tokens of all pointers that are looked for.
struct Trie {
    nodes: Vec<TrieNode>,
}

#[derive(Default)]
struct TrieNode {
    children: BTreeMap<String, usize>,
    offset: Option<usize>,
}

impl Default for Trie {
    fn default() -> Self {
        Self {
            nodes: vec![TrieNode::default()],
        }
    }
}

impl Trie {
    const ROOT: usize = 0;

    /// Adds a pointer: its nodes from the root on.
    fn add(&mut self, pointer: &str) -> Vec<usize> {
        let mut way = vec![Self::ROOT];
        for token in pointer.split('/').skip(1) {
            let token = token.replace("~1", "/").replace("~0", "~");
            let next = self.nodes.len();
            let last = way[way.len() - 1];
            let child = *self.nodes[last].children.entry(token).or_insert(next);
            if child == next {
                self.nodes.push(TrieNode::default());
            }
            way.push(child);
        }
        way
    }

    fn child(&self, node: usize, token: &str) -> Option<usize> {
        self.nodes[node].children.get(token).copied()
    }
}

/// A position in a text, in bytes.
struct Scanner<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Scanner<'t> {
    /// The next byte that is no white space.
    fn peek(&mut self) -> Option<u8> {
        let bytes = self.text.as_bytes();
        while bytes.get(self.at).is_some_and(u8::is_ascii_whitespace) {
            self.at += 1;
        }
        bytes.get(self.at).copied()
    }

    /// Walks over a value that is looked for, and notes where it begins. Goes as deep as the pointers, not as the text.
    fn value(&mut self, trie: &mut Trie, node: usize) {
        let first = self.peek();
        trie.nodes[node].offset = Some(self.at);
        match first {
            Some(b'{') if !trie.nodes[node].children.is_empty() => self.object(trie, node),
            Some(b'[') if !trie.nodes[node].children.is_empty() => self.array(trie, node),
            _ => self.skip(),
        }
    }

    fn object(&mut self, trie: &mut Trie, node: usize) {
        self.at += 1;
        while self.peek() == Some(b'"') {
            let key = self.string();
            let plain = key.trim_matches('"');
            let child = match key.contains('\\') {
                false => trie.child(node, plain),
                true => {
                    let key: Option<String> = serde_json::from_str(key).ok();
                    key.and_then(|key| trie.child(node, &key))
                }
            };
            if self.peek() == Some(b':') {
                self.at += 1;
            }
            match child {
                Some(child) => self.value(trie, child),
                None => self.skip(),
            }
            if self.peek() == Some(b',') {
                self.at += 1;
            }
        }
        self.at += 1;
    }

    fn array(&mut self, trie: &mut Trie, node: usize) {
        self.at += 1;
        let mut index = 0_usize;
        while self.peek().is_some_and(|byte| byte != b']') {
            match trie.child(node, &index.to_string()) {
                Some(child) => self.value(trie, child),
                None => self.skip(),
            }
            if self.peek() == Some(b',') {
                self.at += 1;
            }
            index += 1;
        }
        self.at += 1;
    }

    /// The string that begins here, with its quotes.
    fn string(&mut self) -> &'t str {
        let start = self.at;
        let bytes = self.text.as_bytes();
        self.at += 1;
        while let Some(byte) = bytes.get(self.at) {
            self.at += match byte {
                b'\\' => 2,
                _ => 1,
            };
            if *byte == b'"' {
                break;
            }
        }
        self.text.get(start..self.at).unwrap_or_default()
    }

    /// Walks over a value of any kind.
    fn skip(&mut self) {
        let mut depth = 0_usize;
        while let Some(byte) = self.peek() {
            match byte {
                b'"' => drop(self.string()),
                b'{' | b'[' => (depth, self.at) = (depth + 1, self.at + 1),
                b'}' | b']' if depth == 0 => return,
                b'}' | b']' => (depth, self.at) = (depth - 1, self.at + 1),
                b',' if depth == 0 => return,
                b',' | b':' => self.at += 1,
                _ => self.literal(),
            }
            if depth == 0 {
                return;
            }
        }
    }

    /// A number, `true`, `false` or `null`.
    fn literal(&mut self) {
        let rest = &self.text.as_bytes()[self.at..];
        let ends = |b: &u8| b.is_ascii_whitespace() || matches!(b, b',' | b':' | b']' | b'}');
        self.at += rest.iter().position(ends).unwrap_or(rest.len()).max(1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source;

    /// Looks up every node of a text in both ways.
    #[track_caller]
    fn agrees(text: &str) {
        let document = source::read("t.json", text.as_bytes()).expect("the text is JSON");
        let mut pointers = vec![String::new()];
        let mut next = 0;
        while let Some(pointer) = pointers.get(next).cloned() {
            next += 1;
            let node = document
                .find(&pointer)
                .expect("the pointer is one of the text");
            let tokens: Vec<String> = match &node.value {
                source::Value::Mapping(m) => {
                    m.entries().iter().map(|e| e.key.to_string()).collect()
                }
                source::Value::Sequence(s) => (0..s.len()).map(|i| i.to_string()).collect(),
                source::Value::Scalar(_) => Vec::new(),
            };
            for token in tokens {
                pointers.push(crate::diagnostic::child_pointer(&pointer, &token));
            }
        }
        let missing: Vec<String> = pointers
            .iter()
            .map(|p| format!("{p}/is not there"))
            .collect();
        pointers.extend(missing);
        let located = locate(text, pointers.iter().map(String::as_str));
        for pointer in &pointers {
            let place = document.place(pointer);
            let at = located[pointer.as_str()];
            assert_eq!(
                (at.line, at.column),
                (place.line, place.column),
                "{pointer} in {text}"
            );
        }
    }

    #[test]
    fn finds_what_a_tree_with_places_finds() {
        agrees("1");
        agrees("[]");
        agrees(r#"{"a": {}, "b": [], "c": [[], [1, {"x": null}]], "d": -1.5e3}"#);
        agrees(
            "{\n  \"a\\\"b\": [\"}\", \"\\\\\"],\n  \"\u{e4}/~\": {\"k\": \"\u{1f600}\", \"l\": true}\n}\n",
        );
        agrees(r#"{"a":1,"b":"x","c":{"d":[1,2,3],"e":false}}"#);
    }

    #[test]
    fn a_text_that_is_no_json_does_no_harm() {
        for text in [
            "",
            "{",
            "{\"a",
            "{\"a\\",
            "[1, ",
            "}",
            "{\"a\" \u{e4}",
            "[\"\\\u{e4}",
        ] {
            locate(text, ["/a/b", "/0/1", ""]);
        }
    }
}
