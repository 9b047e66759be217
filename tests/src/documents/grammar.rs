//! The grammar: Swagger 2.0 as clusters serve it, in small.

use std::collections::BTreeSet;

use fastrand::Rng;
use serde_json::{Map, Value, json};

use super::Words;

/// How deep objects are written inside objects.
const DEEPEST: usize = 3;

/// A document. The same numbers give the same document.
#[must_use]
pub fn document(words: &Words, rng: &mut Rng) -> Value {
    let schemas: Vec<String> = words.names(rng, 5).into_iter().collect();
    let mut maker = Maker {
        words,
        rng,
        schemas: &schemas,
    };
    let mut definitions = Map::new();
    for (number, name) in schemas.iter().enumerate() {
        let schema = maker.schema(number);
        definitions.insert(name.clone(), schema);
    }
    let paths = maker.paths();
    json!({
        "swagger": "2.0",
        "info": { "title": "Made by a grammar", "version": "v1" },
        "basePath": "/api",
        "paths": paths,
        "definitions": definitions,
    })
}

struct Maker<'m> {
    words: &'m Words,
    rng: &'m mut Rng,
    schemas: &'m [String],
}

impl Maker<'_> {
    fn one_in(&mut self, number: u32) -> bool {
        self.rng.u32(0..number) == 0
    }

    fn name(&mut self) -> String {
        self.words.name(self.rng)
    }

    fn reference(&mut self) -> Value {
        reference(&self.schemas[self.rng.usize(0..self.schemas.len())])
    }

    /// A named schema: an object in most cases. It is part of those before it, if of any.
    fn schema(&mut self, number: usize) -> Value {
        match self.rng.u8(0..12) {
            0 => self.enumeration(),
            1 => json!({ "type": "object", "additionalProperties": self.value(1) }),
            2 if number > 0 => {
                let part = reference(&self.schemas[self.rng.usize(0..number)]);
                json!({ "allOf": [part, self.object(1)] })
            }
            _ => self.object(0),
        }
    }

    fn object(&mut self, depth: usize) -> Value {
        let mut properties = Map::new();
        for name in self.words.names(self.rng, 6) {
            let value = self.property(depth);
            properties.insert(name, value);
        }
        let mut object = json!({ "type": "object" });
        if self.one_in(5) {
            let required: Vec<&String> = properties.keys().take(2).collect();
            object["required"] = json!(required);
        }
        if self.one_in(300) {
            for i in 0..3_000 {
                properties.insert(format!("p{i}"), json!({ "type": "string" }));
            }
        }
        object["properties"] = Value::Object(properties);
        object
    }

    fn property(&mut self, depth: usize) -> Value {
        let mut value = self.value(depth);
        let access = [
            "readOnly",
            "x-ntap-readCreate",
            "x-ntap-createOnly",
            "x-ntap-modifyOnly",
            "x-ntap-writeOnly",
            "x-nullable",
        ];
        if self.one_in(3) && value.get("$ref").is_none() {
            value[access[self.rng.usize(0..access.len())]] = json!(true);
        }
        value
    }

    fn value(&mut self, depth: usize) -> Value {
        match self.rng.u8(0..16) {
            0 | 1 => json!({ "type": "string" }),
            2 => json!({ "type": "string", "format": self.format() }),
            3 => json!({ "type": "integer" }),
            4 => json!({ "type": "integer", "format": "uint64", "minimum": 1, "maximum": 9 }),
            5 => json!({ "type": "boolean", "default": true }),
            6 => json!({ "type": "number" }),
            7 => json!({ "type": "string", "default": self.name(), "pattern": self.name() }),
            8 => self.enumeration(),
            9 => json!({ "type": "array", "items": self.value(depth + 1) }),
            10 | 11 if depth < DEEPEST => self.object(depth + 1),
            12 if depth < DEEPEST => {
                json!({ "type": "object", "additionalProperties": self.value(depth + 1) })
            }
            13 => json!({ "type": "object" }),
            _ => self.reference(),
        }
    }

    fn format(&mut self) -> String {
        let known = ["date-time", "duration", "password", "uuid", "ipv4"];
        match self.rng.usize(0..8) {
            i if i < known.len() => known[i].to_owned(),
            _ => self.name(),
        }
    }

    fn enumeration(&mut self) -> Value {
        if self.one_in(4) {
            let values: BTreeSet<i64> = (0..4).map(|_| self.rng.i64(-3..100)).collect();
            return json!({ "type": "integer", "enum": values });
        }
        let values = self.words.names(self.rng, 4);
        json!({ "type": "string", "enum": values })
    }

    fn paths(&mut self) -> Map<String, Value> {
        let mut paths = Map::new();
        let top = if self.one_in(2) { "security" } else { "" };
        for _ in 0..self.rng.usize(1..5) {
            let mut path = match top {
                "" => String::new(),
                top => format!("/{top}"),
            };
            for _ in 0..self.rng.usize(1..4) {
                path.push('/');
                path.push_str(&self.name());
                if self.one_in(2) {
                    if self.one_in(2) {
                        let collection = self.path_item(&path);
                        paths.insert(path.clone(), collection);
                    }
                    path.push_str(&format!("/{{{}}}", self.name()));
                }
            }
            let item = self.path_item(&path);
            paths.insert(path, item);
        }
        paths
    }

    fn path_item(&mut self, path: &str) -> Value {
        let mut item = Map::new();
        for method in ["get", "post", "patch", "delete"] {
            if self.one_in(2) {
                let operation = self.operation(path, method);
                item.insert(method.to_owned(), operation);
            }
        }
        Value::Object(item)
    }

    fn operation(&mut self, path: &str, method: &str) -> Value {
        let mut parameters: Vec<Value> = keys(path)
            .map(|key| json!({ "name": key, "in": "path", "required": true, "type": "string" }))
            .collect();
        for name in self.words.names(self.rng, 3) {
            let mut parameter = match self.rng.u8(0..4) {
                0 => self.enumeration(),
                1 => json!({ "type": "boolean" }),
                2 => json!({ "type": "array", "items": { "type": "string" } }),
                _ => json!({ "type": "string" }),
            };
            parameter["name"] = json!(name);
            parameter["in"] = json!("query");
            parameter["required"] = json!(self.one_in(6));
            parameters.push(parameter);
        }
        if method != "get" && !self.one_in(4) {
            let schema = match self.rng.u8(0..4) {
                0 => self.object(1),
                _ => self.reference(),
            };
            parameters.push(json!({ "name": "info", "in": "body", "schema": schema }));
        }
        let status = match method {
            "post" => "201",
            _ => "200",
        };
        let mut success = json!({ "description": "OK" });
        if !self.one_in(4) {
            success["schema"] = self.reply();
        }
        json!({
            "operationId": self.name(),
            "parameters": parameters,
            "responses": { status: success, "default": { "description": self.errors() } },
        })
    }

    fn reply(&mut self) -> Value {
        match self.rng.u8(0..4) {
            0 => self.object(1),
            1 => self.reference(),
            _ => {
                let item = if self.one_in(3) {
                    self.object(1)
                } else {
                    self.reference()
                };
                json!({
                    "type": "object",
                    "properties": {
                        "num_records": { "type": "integer" },
                        "records": { "type": "array", "items": item },
                    },
                })
            }
        }
    }

    /// A table of error codes, as documents have them.
    fn errors(&mut self) -> String {
        let rows: String = (0..self.rng.usize(0..4))
            .map(|_| format!("| {} | Something |\n", self.rng.u32(0..9)))
            .collect();
        format!("ONTAP Error Response Codes\n\n| Error Code | Description |\n| --- | --- |\n{rows}")
    }
}

/// A reference to a named schema.
fn reference(name: &str) -> Value {
    let pointer = name.replace('~', "~0").replace('/', "~1");
    json!({ "$ref": format!("#/definitions/{pointer}") })
}

/// The keys of a path template.
fn keys(path: &str) -> impl Iterator<Item = &str> {
    path.split('{')
        .skip(1)
        .filter_map(|rest| rest.split('}').next())
}
