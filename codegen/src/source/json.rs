//! JSON text to tree.

use jsonc_parser::ast;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};

use super::node::{Entry, Mapping, Node, Position, Scalar, Value};
use super::{DEPTH_LIMIT, Reading, count};
use crate::diagnostic::codes;

const STRICT: ParseOptions = ParseOptions {
    allow_comments: false,
    allow_loose_object_property_names: false,
    allow_trailing_commas: false,
    allow_missing_commas: false,
    allow_single_quoted_strings: false,
    allow_hexadecimal_numbers: false,
    allow_unary_plus_numbers: false,
    allow_bare_decimal_point_numbers: false,
    allow_non_finite_numbers: false,
    allow_extended_string_escapes: false,
};

pub(super) fn read(text: &str, reading: &mut Reading) -> Option<Node> {
    let mut lines = Lines::new(text);
    match parse_to_ast(text, &CollectOptions::default(), &STRICT) {
        Ok(result) => {
            let value = result.value?;
            convert(&value, &mut lines, reading, 0)
        }
        Err(error) => {
            let at = lines.position(error.range().start);
            reading.report(at, &codes::SYNTAX, format!("not JSON: {}", error.kind()));
            None
        }
    }
}

fn convert(
    value: &ast::Value<'_>,
    lines: &mut Lines<'_>,
    reading: &mut Reading,
    depth: usize,
) -> Option<Node> {
    let scalar = |range: &jsonc_parser::common::Range, lines: &mut Lines<'_>, scalar| {
        Some(Node {
            at: lines.position(range.start),
            value: Value::Scalar(scalar),
        })
    };
    match value {
        ast::Value::StringLit(s) => scalar(&s.range, lines, Scalar::quoted(&s.value)),
        ast::Value::NumberLit(n) => scalar(&n.range, lines, Scalar::plain(n.value)),
        ast::Value::BooleanLit(b) => scalar(
            &b.range,
            lines,
            Scalar::plain(if b.value { "true" } else { "false" }),
        ),
        ast::Value::NullKeyword(n) => scalar(&n.range, lines, Scalar::plain("null")),
        ast::Value::Array(array) => {
            let at = lines.position(array.range.start);
            check_depth(at, depth, reading)?;
            let items: Option<Vec<Node>> = array
                .elements
                .iter()
                .map(|v| convert(v, lines, reading, depth + 1))
                .collect();
            Some(Node {
                at,
                value: Value::Sequence(items?),
            })
        }
        ast::Value::Object(object) => {
            let at = lines.position(object.range.start);
            check_depth(at, depth, reading)?;
            let mut mapping = Mapping::default();
            for property in &object.properties {
                let at = lines.position(property.range.start);
                let value = convert(&property.value, lines, reading, depth + 1)?;
                reading.add(
                    &mut mapping,
                    Entry {
                        key: property.name.as_str().into(),
                        at,
                        value,
                    },
                );
            }
            Some(Node {
                at,
                value: Value::Mapping(mapping),
            })
        }
    }
}

fn check_depth(at: Position, depth: usize, reading: &mut Reading) -> Option<()> {
    if depth < DEPTH_LIMIT {
        return Some(());
    }
    reading.report(
        at,
        &codes::TOO_DEEP,
        format!("more than {DEPTH_LIMIT} levels of nesting"),
    );
    None
}

/// Byte offsets to positions. Offsets that rise are found in one pass over the text.
pub(super) struct Lines<'t> {
    text: &'t str,
    offset: usize,
    at: Position,
}

impl<'t> Lines<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self {
            text,
            offset: 0,
            at: Position { line: 1, column: 1 },
        }
    }

    pub(super) fn position(&mut self, offset: usize) -> Position {
        let mut offset = offset.min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        if offset < self.offset {
            *self = Self::new(self.text);
        }
        let between = &self.text[self.offset..offset];
        let (mut lines, mut line_start) = (0, None);
        for (i, byte) in between.bytes().enumerate() {
            if byte == b'\n' {
                lines += 1;
                line_start = Some(i + 1);
            }
        }
        self.at = match line_start {
            None => Position {
                line: self.at.line,
                column: self.at.column + count(between.chars().count()),
            },
            Some(start) => Position {
                line: self.at.line + lines,
                column: count(between[start..].chars().count()) + 1,
            },
        };
        self.offset = offset;
        self.at
    }
}
