//! Arranges operations as resources: a tree of path segments, each with what can be done there.
//!
//! Names are still those of the paths; what they become in Rust is the emitter's business.

mod body;
mod endpoint;
mod names;
mod record;
mod templates;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::api::{Api, Method, Operation, OperationKey};
use crate::diagnostic::{Diagnostic, codes};

pub(crate) use body::payload;
pub use body::{Payload, PayloadType};
pub use endpoint::{Endpoint, Role};
pub(crate) use record::{
    InlineReply, envelope_members, inline_reply, object_of, page_members, record_of_resource,
    reply_record,
};
pub use record::{RecordType, envelope_item, fold_inline_records};

/// All resources of an API.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Layout {
    /// The resource at the scope itself, such as `/security`, with everything below it. Empty path when the scope is the whole document.
    pub base: Resource,
    /// Resources outside the scope that came along, such as `/cluster`.
    pub others: BTreeMap<String, Resource>,
}

/// A static segment of a path and what is below it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Resource {
    /// Path template up to and including the segment, such as `/security/roles/{owner.uuid}/{name}/privileges`.
    pub path: String,
    /// The segment, such as `privileges`, or the name the overlay gives it.
    pub segment: String,
    /// Path keys between the parent's segment and this one, as this path or the overlay names them.
    pub binds: Vec<String>,
    /// What can be done here, sorted by role.
    pub endpoints: Vec<Endpoint>,
    /// Resources below it.
    pub children: BTreeMap<String, Resource>,
    /// Keys of an instance, when it has instances.
    pub instance_keys: Vec<String>,
    /// The same as the overlay names them.
    pub instance_names: Vec<String>,
}

impl Resource {
    /// Whether it holds instances, rather than being one.
    pub fn is_collection(&self) -> bool {
        !self.instance_keys.is_empty() || self.endpoint(&Role::List).is_some()
    }

    /// The endpoint of a role.
    pub fn endpoint(&self, role: &Role) -> Option<&Endpoint> {
        self.endpoints
            .iter()
            .find(|endpoint| endpoint.role == *role)
    }

    /// It and all resources below it, parents first.
    pub fn walk<'a>(&'a self, visit: &mut dyn FnMut(&'a Resource)) {
        visit(self);
        for child in self.children.values() {
            child.walk(visit);
        }
    }
}

/// Arranges the operations of an API.
pub fn arrange(api: &Api, file: &Arc<str>) -> (Layout, Vec<Diagnostic>) {
    let mut builder = Builder {
        file: file.clone(),
        diagnostics: templates::check(api, file),
    };
    let mut layout = Layout::default();
    layout.base.path.clone_from(&api.base);
    layout.base.segment = api.base.rsplit('/').next().unwrap_or_default().to_owned();
    let mut keys: Vec<&OperationKey> = api.operations.keys().collect();
    keys.sort_by_key(|key| (key.shape.matches('/').count(), *key));
    for key in keys {
        let operation = &api.operations[key];
        let below = operation
            .path
            .strip_prefix(&api.base)
            .filter(|rest| rest.is_empty() || rest.starts_with('/'));
        let (root, rest) = match below {
            Some(rest) => (&mut layout.base, rest),
            None => {
                let first = operation
                    .path
                    .trim_start_matches('/')
                    .split('/')
                    .next()
                    .unwrap_or_default();
                let path = format!("/{first}");
                let rest = &operation.path[path.len().min(operation.path.len())..];
                let resource = layout.others.entry(first.to_owned()).or_default();
                resource.path.clone_from(&path);
                first.clone_into(&mut resource.segment);
                (resource, rest)
            }
        };
        builder.place(root, rest, key, operation);
    }
    builder
        .diagnostics
        .append(&mut names::give(api, &mut layout, file));
    builder.finish(api, &mut layout.base);
    for resource in layout.others.values_mut() {
        builder.finish(api, resource);
    }
    (layout, builder.diagnostics)
}

struct Builder {
    file: Arc<str>,
    diagnostics: Vec<Diagnostic>,
}

impl Builder {
    /// Walks to the resource of an operation, making what is missing on the way.
    fn place(
        &mut self,
        root: &mut Resource,
        rest: &str,
        key: &OperationKey,
        operation: &Operation,
    ) {
        let mut at = root;
        let mut keys: Vec<String> = Vec::new();
        let named = |keys: &[String]| names::keys(operation, keys);
        for segment in rest.split('/').filter(|segment| !segment.is_empty()) {
            if let Some(name) = segment.strip_prefix('{') {
                keys.push(name.trim_end_matches('}').to_owned());
                continue;
            }
            let mut path = at.path.clone();
            for name in &keys {
                path.push_str(&format!("/{{{name}}}"));
            }
            path.push('/');
            path.push_str(segment);
            let binds = std::mem::take(&mut keys);
            let child = at
                .children
                .entry(segment.to_owned())
                .or_insert_with(|| Resource {
                    path,
                    segment: segment.to_owned(),
                    binds: named(&binds),
                    ..Resource::default()
                });
            if child.binds.len() != binds.len() {
                self.diagnostics.push(Diagnostic::new(
                    self.file.clone(),
                    &operation.pointer,
                    &codes::LAYOUT_TWO_DEPTHS,
                    format!(
                        "`{segment}` stands both at `{}` and at `{}`",
                        child.path, operation.path
                    ),
                    codes::LAYOUT_TWO_DEPTHS.action,
                ));
            }
            at = child;
        }
        if at.instance_keys.is_empty() {
            at.instance_names = named(&keys);
            at.instance_keys.clone_from(&keys);
        }
        at.endpoints.push(Endpoint {
            key: key.clone(),
            role: Role::Get,
            keys: named(&keys),
        });
    }

    /// Decides roles, children first, and turns leaves that only take POST below an instance into actions.
    fn finish(&mut self, api: &Api, resource: &mut Resource) {
        let mut actions = Vec::new();
        resource.children.retain(|_, child| {
            let leaf = child.children.is_empty() && !child.binds.is_empty();
            let only_post = child
                .endpoints
                .iter()
                .all(|e| e.key.method == Method::Post && e.keys.is_empty());
            if leaf && only_post {
                actions.extend(child.endpoints.drain(..).map(|endpoint| Endpoint {
                    key: endpoint.key,
                    role: Role::Action(child.segment.clone()),
                    keys: child.binds.clone(),
                }));
            }
            !(leaf && only_post)
        });
        for child in resource.children.values_mut() {
            self.finish(api, child);
        }
        endpoint::assign_roles(api, resource);
        resource.endpoints.extend(actions);
        resource
            .endpoints
            .sort_by(|a, b| (&a.role, &a.key).cmp(&(&b.role, &b.key)));
        for pair in resource.endpoints.windows(2) {
            let named = |endpoint: &Endpoint| api.operations[&endpoint.key].name.clone();
            if pair[0].role == pair[1].role && named(&pair[0]) == named(&pair[1]) {
                let operation = &api.operations[&pair[1].key];
                self.diagnostics.push(Diagnostic::new(
                    self.file.clone(),
                    &operation.pointer,
                    &codes::LAYOUT_TWO_OF_A_ROLE,
                    format!(
                        "`{}` and `{}` would be the same method",
                        api.operations[&pair[0].key].path, operation.path
                    ),
                    codes::LAYOUT_TWO_OF_A_ROLE.action,
                ));
            }
        }
    }
}
