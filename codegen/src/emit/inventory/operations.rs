//! Items of operations and resources: methods, descriptors, constants.

use std::collections::{BTreeMap, BTreeSet};

use super::{Lister, OperationItems, Owner, Place, enumerated};
use crate::api::{Parameter, ParameterPlace};
use crate::emit::plan::{Method, Planned, payload_type, reply_type};
use crate::emit::rust_type::Home;
use crate::emit::{error, field, page, parameter, resource};
use crate::layout::PayloadType;

/// Constants of a resource's fields, by the path from the record.
pub(super) type Constants = BTreeMap<String, String>;

/// A module of a resource.
fn module(planned: &Planned<'_>, name: &str) -> Home {
    let mut home = planned.home.clone();
    home.0.push(name.to_owned());
    home
}

impl Lister<'_, '_> {
    /// Lists the constants of a resource's fields.
    pub(super) fn constants(&mut self, planned: &Planned<'_>) -> Constants {
        let home = module(planned, "field");
        let mut constants = Constants::new();
        for found in field::found(self.shapes, planned).unwrap_or_default() {
            let item = self.path(&home, &found.constant);
            let (schema, path) = &found.origin;
            let here = self.place(&Owner::Schema(schema.clone()), path);
            here.fields.insert(item.clone());
            constants.insert(found.path, item);
        }
        constants
    }

    /// Lists what an operation has.
    pub(super) fn operation(
        &mut self,
        planned: &Planned<'_>,
        method: &Method<'_>,
        call: &str,
        constants: &Constants,
    ) {
        let payload = payload_type(self.shapes, planned, method);
        let many = resource::many_name(method, payload.is_some());
        let dot = if call.is_empty() { "" } else { "." };
        let mut items = OperationItems {
            methods: [Some(method.name.as_str()), many]
                .into_iter()
                .flatten()
                .map(|name| format!("{call}{dot}{name}"))
                .collect(),
            descriptor: self.path(&module(planned, "operation"), &method.descriptor()),
            handles: [
                Some(planned.handle.clone()),
                resource::record_key_name(planned),
            ]
            .into_iter()
            .flatten()
            .map(|name| self.path(&planned.home, &name))
            .collect(),
            ..OperationItems::default()
        };
        let body = self.named(payload);
        if method.payload.as_ref().is_some_and(|p| !p.patch) {
            items.constructor = body.as_ref().map(|body| format!("{body}::new"));
        }
        items.types.extend(body);
        items
            .types
            .extend(self.named(reply_type(self.shapes, planned, method)));
        items
            .types
            .extend(self.named(page::rust_type(self.shapes.api, planned, method)));
        items.payload = method.payload.as_ref().and_then(|p| match &p.ty {
            PayloadType::Named(name) => Some(name.clone()),
            _ => None,
        });
        for code in method.operation.error_codes.keys() {
            let name = error::code_name(planned, *code);
            items
                .codes
                .insert(*code, self.path(&module(planned, "error"), &name));
        }
        items.parameters = self.parameters(planned, method, &items.methods, constants);
        self.found.operations.insert(method.operation.key(), items);
    }

    fn parameters(
        &self,
        planned: &Planned<'_>,
        method: &Method<'_>,
        methods: &BTreeSet<String>,
        constants: &Constants,
    ) -> BTreeMap<String, Place> {
        let paths = constants.keys().map(String::as_str).collect();
        let own = parameter::own(method, &paths);
        let own: BTreeSet<&str> = own.into_iter().map(|p| p.name.as_str()).collect();
        let home = parameter::home(planned);
        let names_of = parameter::constant_names(planned, &paths);
        let items = |parameter: &Parameter| {
            let name = parameter.name.as_str();
            let query = parameter.place == ParameterPlace::Query;
            let values = parameter::enumeration_of(&home, parameter)
                .filter(|_| query && (parameter.required || own.contains(name)));
            let mut place = match values {
                Some((name, values)) => enumerated(&self.path(&home, &name), values),
                None => Place::default(),
            };
            match constants.get(name) {
                _ if parameter.required => place.fields.extend(methods.iter().cloned()),
                _ if own.contains(name) => {
                    let constant = self.path(&home, &names_of[name]);
                    place.fields.insert(constant);
                }
                Some(constant) => {
                    place.fields.insert(constant.clone());
                }
                None => {}
            }
            (name.to_owned(), place)
        };
        method.operation.parameters.iter().map(items).collect()
    }
}
