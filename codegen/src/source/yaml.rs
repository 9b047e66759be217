//! YAML text to tree.

use std::collections::HashMap;

use granit_parser::{Event, Parser, ScalarStyle, Span};

use super::node::{Entry, Mapping, Node, Position, Scalar, Value};
use super::{ALIAS_LIMIT, DEPTH_LIMIT, Reading, count};
use crate::diagnostic::codes;

pub(super) fn read(text: &str, reading: &mut Reading) -> Option<Node> {
    let mut builder = Builder::default();
    for event in Parser::new_from_str(text) {
        let step = match event {
            Ok((event, span)) => builder.take(event, position(span), reading),
            Err(error) => {
                let at = Position {
                    line: count(error.marker().line()),
                    column: count(error.marker().col() + 1),
                };
                reading.report(at, &codes::SYNTAX, format!("not YAML: {}", error.info()));
                None
            }
        };
        step?;
    }
    if builder.root.is_none() && reading.diagnostics.is_empty() {
        reading.report(
            Position { line: 1, column: 1 },
            &codes::EMPTY_INPUT,
            "the input holds no value".into(),
        );
    }
    builder.root
}

fn position(span: Span) -> Position {
    Position {
        line: count(span.start.line()),
        column: count(span.start.col() + 1),
    }
}

/// An object or array whose end has not come yet.
enum Open {
    Sequence {
        at: Position,
        anchor: usize,
        items: Vec<Node>,
        size: usize,
    },
    Mapping {
        at: Position,
        anchor: usize,
        mapping: Mapping,
        key: Option<(Box<str>, Position)>,
        size: usize,
    },
}

#[derive(Default)]
struct Builder {
    open: Vec<Open>,
    root: Option<Node>,
    /// Anchored nodes with the number of nodes in each.
    anchors: HashMap<usize, (Node, usize)>,
    expanded: usize,
    documents: usize,
}

impl Builder {
    /// Takes one event; `None` when there is no use in going on.
    fn take(&mut self, event: Event<'_>, at: Position, reading: &mut Reading) -> Option<()> {
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                let scalar = match (style, &tag) {
                    (_, Some(tag)) if tag.is_yaml_core_schema_tag("str") => Scalar::quoted(&text),
                    (ScalarStyle::Plain, _) => Scalar::plain(&text),
                    _ => Scalar::quoted(&text),
                };
                let node = Node {
                    at,
                    value: Value::Scalar(scalar),
                };
                self.complete(node, anchor, 1, reading)
            }
            Event::SequenceStart(_, anchor, _) => self.push(
                Open::Sequence {
                    at,
                    anchor,
                    items: Vec::new(),
                    size: 1,
                },
                at,
                reading,
            ),
            Event::MappingStart(_, anchor, _) => self.push(
                Open::Mapping {
                    at,
                    anchor,
                    mapping: Mapping::default(),
                    key: None,
                    size: 1,
                },
                at,
                reading,
            ),
            Event::SequenceEnd | Event::MappingEnd => self.close(reading),
            Event::Alias(id) => self.alias(id, at, reading),
            Event::DocumentStart(..) => {
                self.documents += 1;
                if self.documents > 1 {
                    reading.report(
                        at,
                        &codes::SEVERAL_DOCUMENTS,
                        "a second YAML document begins here".into(),
                    );
                    return None;
                }
                Some(())
            }
            _ => Some(()),
        }
    }

    fn push(&mut self, open: Open, at: Position, reading: &mut Reading) -> Option<()> {
        if self.open.len() >= DEPTH_LIMIT {
            reading.report(
                at,
                &codes::TOO_DEEP,
                format!("more than {DEPTH_LIMIT} levels of nesting"),
            );
            return None;
        }
        self.open.push(open);
        Some(())
    }

    fn close(&mut self, reading: &mut Reading) -> Option<()> {
        match self.open.pop()? {
            Open::Sequence {
                at,
                anchor,
                items,
                size,
            } => self.complete(
                Node {
                    at,
                    value: Value::Sequence(items),
                },
                anchor,
                size,
                reading,
            ),
            Open::Mapping {
                at,
                anchor,
                mapping,
                size,
                ..
            } => self.complete(
                Node {
                    at,
                    value: Value::Mapping(mapping),
                },
                anchor,
                size,
                reading,
            ),
        }
    }

    fn alias(&mut self, id: usize, at: Position, reading: &mut Reading) -> Option<()> {
        let Some((node, size)) = self.anchors.get(&id) else {
            reading.report(
                at,
                &codes::ALIAS,
                "an alias stands for a node that contains it".into(),
            );
            return None;
        };
        self.expanded += size;
        if self.expanded > ALIAS_LIMIT {
            reading.report(
                at,
                &codes::ALIAS,
                format!("the aliases stand for more than {ALIAS_LIMIT} nodes"),
            );
            return None;
        }
        if self.open.len() + depth(node) > DEPTH_LIMIT {
            reading.report(
                at,
                &codes::TOO_DEEP,
                format!("more than {DEPTH_LIMIT} levels of nesting"),
            );
            return None;
        }
        let (node, size) = (node.clone(), *size);
        self.complete(node, 0, size, reading)
    }

    fn complete(
        &mut self,
        node: Node,
        anchor: usize,
        nodes: usize,
        reading: &mut Reading,
    ) -> Option<()> {
        if anchor != 0 {
            self.expanded += nodes;
            if self.expanded > ALIAS_LIMIT {
                reading.report(
                    node.at,
                    &codes::ALIAS,
                    format!("the anchors hold more than {ALIAS_LIMIT} nodes"),
                );
                return None;
            }
            self.anchors.insert(anchor, (node.clone(), nodes));
        }
        match self.open.last_mut() {
            None => self.root = Some(node),
            Some(Open::Sequence { items, size, .. }) => {
                items.push(node);
                *size += nodes;
            }
            Some(Open::Mapping {
                mapping, key, size, ..
            }) => {
                *size += nodes;
                match key.take() {
                    Some((key, at)) => reading.add(
                        mapping,
                        Entry {
                            key,
                            at,
                            value: node,
                        },
                    ),
                    None => match &node.value {
                        Value::Scalar(scalar) => *key = Some((scalar.text.clone(), node.at)),
                        _ => {
                            let message = format!("{} cannot be a key", node.kind_name());
                            reading.report(node.at, &codes::SYNTAX, message);
                            return None;
                        }
                    },
                }
            }
        }
        Some(())
    }
}

fn depth(node: &Node) -> usize {
    match &node.value {
        Value::Scalar(_) => 0,
        Value::Sequence(items) => 1 + items.iter().map(depth).max().unwrap_or(0),
        Value::Mapping(m) => {
            1 + m
                .entries()
                .iter()
                .map(|e| depth(&e.value))
                .max()
                .unwrap_or(0)
        }
    }
}
