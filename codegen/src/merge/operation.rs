//! Operations and parameters.

use super::Merger;
use super::types::Scope;
use crate::api::{Body, Operation, Parameter, ParameterPlace, same_keys};
use crate::diagnostic::{child_pointer, codes};

impl Merger {
    /// The newer operation, with what only the older one has.
    pub(super) fn merge_operation(
        &mut self,
        scope: &Scope<'_>,
        older: Operation,
        newer: Operation,
    ) -> Operation {
        if !same_keys(&older.path, &newer.path) {
            let message = format!(
                "the keys of `{}` stand for something else than those of `{}`; one method cannot take both",
                newer.path, older.path
            );
            self.report(&newer.pointer, &codes::MERGE_KEY_CHANGED, message);
        }
        let mut merged = newer;
        merged.span = older.span.join(merged.span);
        merged.parameters =
            self.merge_parameters(scope, &merged.pointer, older.parameters, merged.parameters);
        merged.body = match (older.body, merged.body) {
            (Some(a), Some(b)) => {
                let at = child_pointer(&merged.pointer, "requestBody");
                Some(Body {
                    ty: self.merge_type(scope, &at, &a.ty, &b.ty),
                    required: b.required,
                })
            }
            (a, b) => b.or(a),
        };
        for (status, ty) in older.responses {
            // Another schema for a reply is no rename of the schema: an instance may have been documented as a collection.
            let slot = merged.responses.entry(status).or_insert(None);
            if slot.is_none() {
                *slot = ty;
            }
        }
        for (code, span) in older.error_codes {
            merged
                .error_codes
                .entry(code)
                .and_modify(|known| *known = span.join(*known))
                .or_insert(span);
        }
        for (code, name) in older.error_names {
            merged.error_names.entry(code).or_insert(name);
        }
        if merged.required.is_empty() {
            merged.required = older.required;
        }
        if merged.optional.is_empty() {
            merged.optional = older.optional;
        }
        for (path, value) in older.defaults {
            merged.defaults.entry(path).or_insert(value);
        }
        merged.expensive.extend(older.expensive);
        merged.expensive.sort();
        merged.expensive.dedup();
        if merged.cli.is_empty() {
            merged.cli = older.cli;
        }
        merged.doc = merged.doc.or(older.doc);
        merged.name = merged.name.or(older.name);
        merged
    }

    /// Path keys are matched by position, the others by name.
    fn merge_parameters(
        &mut self,
        scope: &Scope<'_>,
        pointer: &str,
        older: Vec<Parameter>,
        newer: Vec<Parameter>,
    ) -> Vec<Parameter> {
        let is_path = |p: &Parameter| p.place == ParameterPlace::Path;
        let at = child_pointer(pointer, "parameters");
        let (older_keys, mut older_rest): (Vec<_>, Vec<_>) = older.into_iter().partition(is_path);
        let mut older_keys = older_keys.into_iter();
        let mut merged = Vec::with_capacity(newer.len());
        for mut parameter in newer {
            let known = if is_path(&parameter) {
                older_keys.next()
            } else {
                let found = older_rest
                    .iter()
                    .position(|p| p.place == parameter.place && p.name == parameter.name);
                found.map(|i| older_rest.remove(i))
            };
            if let Some(known) = known {
                parameter.span = known.span.join(parameter.span);
                parameter.ty = self.merge_type(scope, &at, &known.ty, &parameter.ty);
                parameter.default = parameter.default.or(known.default);
                parameter.given_name = parameter.given_name.or(known.given_name);
            }
            merged.push(parameter);
        }
        merged.append(&mut older_rest);
        merged.sort_by(|a, b| {
            let rank = |p: &Parameter| {
                (p.place != ParameterPlace::Path).then(|| (p.place, p.name.clone()))
            };
            rank(a).cmp(&rank(b))
        });
        merged
    }
}
