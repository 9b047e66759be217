//! Handles: one per collection or singleton, with a method per operation and one per resource below it.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::doc::{code, request, sentence};
use super::families::Below;
use super::model::deprecation;
use super::plan::{Method, Planned, payload_type, reply_type};
use super::rust_type::RustType;
use super::shapes::Shapes;
use super::{docs, names, page, parameter, text};
use crate::api::Release;
use crate::layout::{Resource, Role};

/// The text of a resource's module, without the header.
pub(crate) fn emit(
    shapes: &Shapes<'_>,
    planned: &Planned<'_>,
    modules: &[String],
    record_modules: &[String],
) -> String {
    let newest = shapes
        .api
        .newest()
        .expect("an API that is emitted has a release");
    let mut parts = vec![module_lines(planned, modules)];
    if !record_modules.is_empty() {
        let modules = record_modules
            .iter()
            .map(|module| format_ident!("{module}"));
        parts.push(text::item(
            quote! { #[doc(inline)] pub use crate::models::{#(#modules),*}; },
        ));
    }
    parts.push(handle(&Context {
        shapes,
        planned,
        reexported: record_modules,
        newest,
    }));
    if let Some(key) = record_key(planned) {
        parts.push(key);
    }
    parts
        .iter()
        .map(|part| part.trim_end())
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join("\n\n")
}

fn module_lines(planned: &Planned<'_>, modules: &[String]) -> String {
    let families: BTreeMap<String, String> = match planned.below {
        Below::Families => {
            let children = planned.resource.children.values();
            let family = |child| (module(child), planned.family_of(child));
            children.map(family).collect()
        }
        Below::Within | Below::FamiliesAtRoot => BTreeMap::new(),
    };
    let gate = |module: &String| {
        let feature = families.get(module);
        feature.map_or_else(String::new, |it| format!("#[cfg(feature = \"{it}\")]\n"))
    };
    let line = |module: &String| {
        // Paths such as `/cluster/cluster` name a module like the one it stands in.
        let lint = if planned.home.0.last() == Some(module) {
            "#[allow(clippy::module_inception)]\n"
        } else {
            ""
        };
        format!("{}{lint}pub mod {module};\n", gate(module))
    };
    modules.iter().map(line).collect()
}

fn module(child: &Resource) -> String {
    super::families::module(&child.segment)
}

/// What the methods of a handle are written from.
struct Context<'c, 'a> {
    shapes: &'c Shapes<'a>,
    planned: &'c Planned<'a>,
    /// Modules of `models` that the resource's module re-exports.
    reexported: &'c [String],
    newest: Release,
}

fn handle(context: &Context<'_, '_>) -> String {
    let planned = context.planned;
    let ident = format_ident!("{}", planned.handle);
    let doc = docs::handle(context.shapes.api, planned.resource).tokens();
    let methods = planned
        .methods
        .iter()
        .map(|method| endpoint_methods(context, method));
    let children = planned
        .resource
        .children
        .values()
        .map(|child| child_method(context, child));
    let ensure = super::ensure::method(context.shapes, planned, context.reexported);
    let structure = quote! {
        #doc
        #[derive(Clone, Debug)]
        pub struct #ident { at: ontap_runtime::Place }
    };
    let implementation = quote! {
        impl #ident {
            pub(crate) fn new(at: ontap_runtime::Place) -> Self { Self { at } }
            #(#methods)*
            #ensure
            #(#children)*
        }
    };
    format!("{}\n{}", text::item(structure), text::item(implementation))
}

/// The method that leads to a resource below, with the path keys in between.
fn child_method(context: &Context<'_, '_>, child: &Resource) -> TokenStream {
    let planned = context.planned;
    let home = planned.child_home(child);
    let module = format_ident!("{}", home.0.last().expect("a module has a name"));
    let name = format_ident!("{}", names::method(&child.segment));
    let handle = format_ident!("{}", names::type_name(&child.segment));
    let ty = match planned.below {
        Below::FamiliesAtRoot => quote!(crate::#module::#handle),
        Below::Within | Below::Families => quote!(#module::#handle),
    };
    let keys: Vec<_> = child
        .binds
        .iter()
        .map(|key| format_ident!("{}", names::snake(key)))
        .collect();
    let doc = docs::handle(context.shapes.api, child).tokens();
    let at = if keys.is_empty() {
        quote!(self.at.clone())
    } else {
        quote!(self.at #(.bind(#keys))*)
    };
    let gate = (planned.below != Below::Within)
        .then(|| planned.family_of(child))
        .map(|f| quote!(#[cfg(feature = #f)]));
    quote! {
        #gate
        #doc
        #[must_use]
        pub fn #name(&self, #(#keys: impl Into<ontap_runtime::Key>),*) -> #ty { #ty::new(#at) }
    }
}

/// The methods of one operation: one, or two where many records can be sent at once.
fn endpoint_methods(context: &Context<'_, '_>, method: &Method<'_>) -> TokenStream {
    let Context {
        shapes,
        planned,
        reexported,
        newest,
    } = *context;
    let here = &planned.home;
    let payload = payload_type(shapes, planned, method);
    let reply = reply_type(shapes, planned, method);
    let record = reply.as_ref().map_or_else(
        || quote!(ontap_runtime::Value),
        |ty| ty.tokens_beside(here, reexported),
    );
    let descriptor = format_ident!("{}", method.descriptor());
    let mut arguments: Vec<TokenStream> = Vec::new();
    let mut call = quote!(self.at.call(&operation::#descriptor));
    for key in method.keys {
        let ident = format_ident!("{}", names::argument(key));
        arguments.push(quote!(#ident: impl Into<ontap_runtime::Key>));
        call.extend(quote!(.key(#ident)));
    }
    for parameter in parameter::required(method) {
        let ident = format_ident!("{}", names::argument(parameter.label()));
        let wire = &parameter.name;
        let ty = parameter::rust_type(shapes, &parameter::home(planned), parameter);
        let text = ty == RustType::Text;
        let ty = if text {
            quote!(impl Into<String>)
        } else {
            ty.tokens(here)
        };
        arguments.push(quote!(#ident: #ty));
        call.extend(if text {
            quote!(.query(#wire, #ident))
        } else {
            quote!(.query(#wire, #ident.to_string()))
        });
    }
    let base_arguments = arguments.clone();
    let base_call = call.clone();
    if let Some(payload) = &payload {
        let ty = payload.tokens_beside(here, reexported);
        let patch = matches!(method.role, Role::Update | Role::UpdateWhere)
            && *payload != RustType::Runtime("Value");
        if patch {
            arguments.push(quote!(patch: #ty));
            call.extend(quote!(.patch(&patch)));
        } else {
            arguments.push(quote!(body: #ty));
            call.extend(quote!(.body(&body)));
        }
    }
    let page =
        page::rust_type(shapes.api, planned, method).map(|ty| ty.tokens_beside(here, reexported));
    let (builder, what) = builder(&method.role, &record, reply.is_some(), page);
    let doc = docs::operation(shapes.api, method.operation, newest, what).tokens();
    let gone = deprecation(method.operation.span, newest);
    let name = format_ident!("{}", method.name);
    let new = builder_path(&method.role);
    let single = quote! {
        #doc
        #gone
        pub fn #name(&self, #(#arguments),*) -> #builder { #new::new(#call) }
    };
    let body = payload
        .as_ref()
        .map(|ty| ty.tokens_beside(here, reexported));
    let many = many_method(
        context,
        method,
        &record,
        body,
        (&base_arguments, &base_call),
    );
    quote!(#single #many)
}

fn builder_path(role: &Role) -> TokenStream {
    let name = format_ident!(
        "{}",
        match role {
            Role::List => "List",
            Role::Get => "Get",
            Role::Create => "Create",
            Role::Update => "Update",
            Role::UpdateWhere => "UpdateWhere",
            Role::Delete => "Delete",
            Role::DeleteWhere => "DeleteWhere",
            Role::Action(_) => "Action",
        }
    );
    quote!(ontap_runtime::#name)
}

/// The builder a method gives, and its first sentence.
fn builder(
    role: &Role,
    record: &TokenStream,
    has_reply: bool,
    page: Option<TokenStream>,
) -> (TokenStream, &'static str) {
    let page = page.into_iter();
    let path = builder_path(role);
    let (ty, what) = match role {
        Role::List => (
            quote!(#path<#record #(, #page)*>),
            "Reads the collection, page by page.",
        ),
        Role::Get => (quote!(#path<#record>), "Reads it."),
        Role::Create => (quote!(#path<#record>), "Creates one."),
        Role::Update => (path, "Modifies it."),
        Role::UpdateWhere => (
            quote!(#path<#record>),
            "Modifies every record that the filters select.",
        ),
        Role::Delete => (path, "Deletes it."),
        Role::DeleteWhere => (
            quote!(#path<#record>),
            "Deletes every record that the filters select.",
        ),
        Role::Action(_) if has_reply => (quote!(#path<#record>), "Performs the action."),
        Role::Action(_) => (quote!(#path<()>), "Performs the action."),
    };
    (ty, what)
}

/// `create_many`, `update_many` or `delete_many`, where many records can be sent at once.
pub(crate) fn many_name(method: &Method<'_>, has_body: bool) -> Option<&'static str> {
    match method.role {
        _ if !method.many => None,
        Role::Create if has_body => Some("create_many"),
        Role::UpdateWhere if has_body => Some("update_many"),
        Role::DeleteWhere => Some("delete_many"),
        _ => None,
    }
}

/// The method that takes many records.
fn many_method(
    context: &Context<'_, '_>,
    method: &Method<'_>,
    record: &TokenStream,
    body: Option<TokenStream>,
    (arguments, call): (&[TokenStream], &TokenStream),
) -> TokenStream {
    let Some(name) = many_name(method, body.is_some()) else {
        return TokenStream::new();
    };
    let newest = context.newest;
    let key = format_ident!("{}", key_name(context.planned));
    let (builder, item, send, what) = match (&method.role, body) {
        (Role::Create, Some(body)) => (
            "CreateMany",
            body,
            quote!(.records(records)),
            "Creates several records with one request.",
        ),
        (Role::UpdateWhere, Some(body)) => (
            "UpdateMany",
            quote!((#key, #body)),
            quote!(.keyed_patches(records)),
            "Modifies the records that the keys name, each in its own way, with one request.",
        ),
        (Role::DeleteWhere, _) => (
            "DeleteMany",
            quote!(#key),
            quote!(.keyed(records)),
            "Deletes the records that the keys name with one request.",
        ),
        _ => return TokenStream::new(),
    };
    let (name, builder) = (format_ident!("{name}"), format_ident!("{builder}"));
    let mut documentation = sentence!("{}", what);
    documentation.paragraph(&sentence!(
        "{} with `records`. {}",
        request(method.operation.method, &method.operation.path),
        docs::span(context.planned.many_span(method), newest)
    ));
    let doc = documentation.tokens();
    let gone = deprecation(method.operation.span, newest);
    quote! {
        #doc
        #gone
        pub fn #name(&self, #(#arguments,)* records: impl IntoIterator<Item = #item>) -> ontap_runtime::#builder<#record> {
            ontap_runtime::#builder::new(#call #send)
        }
    }
}

fn key_name(planned: &Planned<'_>) -> String {
    names::type_name(&format!(
        "{}_key",
        names::singular(&names::snake(&planned.resource.segment))
    ))
}

/// The name of the key of one record, where records are named in bodies.
pub(crate) fn record_key_name(planned: &Planned<'_>) -> Option<String> {
    let needed = planned
        .methods
        .iter()
        .any(|m| m.many && matches!(m.role, Role::UpdateWhere | Role::DeleteWhere));
    needed.then(|| key_name(planned))
}

/// The key of one record, where records are named in bodies.
fn record_key(planned: &Planned<'_>) -> Option<String> {
    let name = record_key_name(planned)?;
    let ident = format_ident!("{name}");
    let wire = &planned.resource.instance_keys;
    let fields: Vec<_> = planned
        .resource
        .instance_names
        .iter()
        .map(|key| format_ident!("{}", names::snake(key)))
        .collect();
    let doc = sentence!("Names one record of {}.", code(&planned.resource.path)).tokens();
    let structure = quote! {
        #doc
        #[derive(Clone, Debug, PartialEq)]
        pub struct #ident { #(#fields: ontap_runtime::Key,)* }
    };
    let implementation = quote! {
        impl #ident {
            /// The key of one record.
            #[must_use]
            pub fn new(#(#fields: impl Into<ontap_runtime::Key>),*) -> Self { Self { #(#fields: #fields.into(),)* } }
        }
    };
    let pairs = fields
        .iter()
        .map(ToString::to_string)
        .zip(wire.iter().cloned());
    Some(format!(
        "{}\n{}\n{}",
        text::item(structure),
        text::item(implementation),
        text::table("record_key", &name, pairs)
    ))
}
