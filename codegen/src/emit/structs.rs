//! The text of one struct: what is read, what POST takes, what PATCH takes.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::doc::{code, prose, sentence};
use super::model::{Field, Source, deprecation};
use super::rust_type::{Home, RustType};
use super::{docs, names, text};
use crate::api::{Object, Release};

fn struct_doc(object: &Object, what: &'static str, source: &Source) -> TokenStream {
    let mut out = object.doc.as_deref().map(prose).unwrap_or_default();
    out.paragraph(&sentence!("{} {}.", what, code(&source.label)));
    out.tokens()
}

pub(crate) fn read_struct(
    home: &Home,
    name: &str,
    object: &Object,
    fields: &[Field<'_>],
    newest: Release,
    source: &Source,
) -> String {
    let doc = struct_doc(object, "What replies hold of", source);
    let ident = format_ident!("{name}");
    let lines = fields.iter().map(|f| {
        let doc = docs::property(f.wire, f.property, newest).tokens();
        let gone = deprecation(f.property.span, newest);
        let (ident, ty) = (&f.ident, f.ty.tokens(home));
        quote!(#doc #gone pub #ident: Option<#ty>)
    });
    let tokens = quote! {
        #doc
        #[derive(Clone, Default, PartialEq)]
        #[non_exhaustive]
        pub struct #ident {
            #(#lines,)*
            /// What the reply held beyond these fields.
            pub extra: ontap_runtime::Extra,
        }
    };
    let accessors = accessors(&ident, fields, newest);
    format!(
        "{}\n{}{}{}",
        text::item(tokens),
        accessors,
        text::table("read_model", name, fields.iter().map(pair)),
        show(name)
    )
}

/// How a model prints: what is set, and nothing else.
fn show(name: &str) -> String {
    format!("ontap_runtime::show_model!({name});\n")
}

/// The way through references, which every record has: `account.owner_uuid()`.
fn accessors(ident: &Ident, fields: &[Field<'_>], newest: Release) -> String {
    let parts = |ty: &RustType| match ty {
        RustType::Runtime("Reference") => ["name", "uuid"].as_slice(),
        RustType::Runtime("NameReference") => &["name"],
        RustType::Runtime("UuidReference") => &["uuid"],
        _ => &[],
    };
    let methods: Vec<TokenStream> = fields
        .iter()
        .flat_map(|field| parts(&field.ty).iter().map(move |part| (field, *part)))
        .map(|(field, part)| {
            let doc = sentence!("The {} in {}.", part, code(field.wire)).tokens();
            let gone = deprecation(field.property.span, newest);
            let (inner, own) = (format_ident!("{part}"), &field.ident);
            let method = format_ident!("{}_{part}", own.to_string().trim_end_matches('_'));
            quote! {
                #doc #gone #[must_use]
                pub fn #method(&self) -> Option<&str> { self.#own.as_ref()?.#inner.as_deref() }
            }
        })
        .collect();
    match methods.is_empty() {
        true => String::new(),
        false => format!("{}\n", text::item(quote!(impl #ident { #(#methods)* }))),
    }
}

fn pair(field: &Field<'_>) -> (String, String) {
    (field.ident.to_string(), field.wire.to_owned())
}

pub(crate) fn create_struct(
    home: &Home,
    name: &str,
    object: &Object,
    fields: &[Field<'_>],
    newest: Release,
    source: &Source,
) -> String {
    let doc = struct_doc(object, "What POST takes of", source);
    let ident = format_ident!("{name}");
    let (required, optional): (Vec<&Field<'_>>, Vec<&Field<'_>>) =
        fields.iter().partition(|f| f.required);
    let lines = required.iter().chain(&optional).map(|f| {
        let doc = docs::property(f.wire, f.property, newest).tokens();
        let gone = deprecation(f.property.span, newest);
        let (ident, ty) = (&f.ident, f.ty.tokens(home));
        if f.required {
            quote!(#doc #gone pub #ident: #ty)
        } else {
            quote!(#doc #gone pub #ident: Option<#ty>)
        }
    });
    let default = if required.is_empty() {
        quote!(Default,)
    } else {
        TokenStream::new()
    };
    let structure = quote! {
        #doc
        #[derive(Clone, #default PartialEq)]
        #[non_exhaustive]
        pub struct #ident { #(#lines,)* }
    };
    let constructor = constructor(name, home, &required, &optional);
    let setters = optional.iter().map(|f| {
        let doc = sentence!("Sets {}.", code(f.wire)).tokens();
        let gone = deprecation(f.property.span, newest);
        let ident = &f.ident;
        let (ty, value) = f.ty.argument(home, ident);
        let method = method_ident(ident);
        quote! {
            #doc #gone #[must_use]
            pub fn #method(mut self, #ident: #ty) -> Self { self.#ident = Some(#value); self }
        }
    });
    let methods = quote!(impl #ident { #constructor #(#setters)* });
    let table = text::create_table(
        name,
        required.iter().copied().map(pair),
        optional.iter().copied().map(pair),
    );
    format!(
        "{}\n{}\n{}{}",
        text::item(structure),
        text::item(methods),
        table,
        show(name)
    )
}

/// The most arguments of a constructor; where more is required, it takes a struct, whose fields have names at the call.
const MOST_ARGUMENTS: usize = 6;

/// The name of the struct of required properties.
pub(crate) fn required_name(name: &str) -> String {
    format!("{name}Required")
}

/// The struct of required properties, where there are too many for arguments.
pub(crate) fn required_struct(
    home: &Home,
    name: &str,
    fields: &[Field<'_>],
    newest: Release,
) -> Option<String> {
    let required: Vec<&Field<'_>> = fields.iter().filter(|f| f.required).collect();
    if required.len() <= MOST_ARGUMENTS {
        return None;
    }
    let ident = format_ident!("{}", required_name(name));
    let doc = sentence!("What {} requires.", code(name)).tokens();
    let lines = required.iter().map(|f| {
        let doc = docs::property(f.wire, f.property, newest).tokens();
        let gone = deprecation(f.property.span, newest);
        let (ident, ty) = (&f.ident, f.ty.tokens(home));
        quote!(#doc #gone pub #ident: #ty)
    });
    Some(text::item(quote! {
        #doc
        #[derive(Clone, Debug, PartialEq)]
        pub struct #ident { #(#lines,)* }
    }))
}

fn constructor_of_many(
    name: &str,
    required: &[&Field<'_>],
    optional: &[&Field<'_>],
) -> TokenStream {
    let ty = format_ident!("{}", required_name(name));
    let fields: Vec<_> = required.iter().map(|f| &f.ident).collect();
    let rest = optional.iter().map(|f| &f.ident);
    quote! {
        /// Creates a body with the required properties.
        #[must_use]
        pub fn new(required: #ty) -> Self {
            let #ty { #(#fields),* } = required;
            Self { #(#fields,)* #(#rest: None,)* }
        }
    }
}

/// A field may be called `new`; its setter cannot.
fn method_ident(ident: &Ident) -> Ident {
    format_ident!("{}", names::method(&ident.to_string()))
}

/// The method that clears a field.
pub(crate) fn clear_ident(ident: &Ident) -> Ident {
    format_ident!("clear_{}", ident.to_string().trim_start_matches('_'))
}

fn constructor(
    name: &str,
    home: &Home,
    required: &[&Field<'_>],
    optional: &[&Field<'_>],
) -> TokenStream {
    if required.is_empty() {
        return quote! {
            /// A body without any property.
            #[must_use]
            pub fn new() -> Self { Default::default() }
        };
    }
    if required.len() > MOST_ARGUMENTS {
        return constructor_of_many(name, required, optional);
    }
    let (mut arguments, mut values) = (Vec::new(), Vec::new());
    for field in required {
        let ident = &field.ident;
        let (ty, value) = field.ty.argument(home, ident);
        arguments.push(quote!(#ident: #ty));
        values.push(if *ident == value.to_string() {
            quote!(#ident)
        } else {
            quote!(#ident: #value)
        });
    }
    let rest = optional.iter().map(|f| &f.ident);
    quote! {
        /// A body with what ONTAP requires.
        #[must_use]
        pub fn new(#(#arguments),*) -> Self { Self { #(#values,)* #(#rest: None,)* } }
    }
}

pub(crate) fn patch_struct(
    home: &Home,
    name: &str,
    object: &Object,
    fields: &[Field<'_>],
    newest: Release,
    source: &Source,
) -> String {
    let doc = struct_doc(object, "What PATCH takes of", source);
    let ident = format_ident!("{name}");
    let lines = fields.iter().map(|f| {
        let doc = docs::property(f.wire, f.property, newest).tokens();
        let gone = deprecation(f.property.span, newest);
        let (ident, ty) = (&f.ident, f.ty.tokens(home));
        quote!(#doc #gone pub #ident: ontap_runtime::Patch<#ty>)
    });
    let structure = quote! {
        #doc
        #[derive(Clone, Default, PartialEq)]
        #[non_exhaustive]
        pub struct #ident { #(#lines,)* }
    };
    let setters = fields.iter().map(|f| {
        let gone = deprecation(f.property.span, newest);
        let ident = &f.ident;
        let (ty, value) = f.ty.argument(home, ident);
        let method = method_ident(ident);
        let clear = clear_ident(ident);
        let sets = sentence!("Sets {}.", code(f.wire)).tokens();
        let clears = sentence!("Clears {}: sends `null`.", code(f.wire)).tokens();
        quote! {
            #sets #gone #[must_use]
            pub fn #method(mut self, #ident: #ty) -> Self { self.#ident = ontap_runtime::Patch::Set(#value); self }
            #clears #gone #[must_use]
            pub fn #clear(mut self) -> Self { self.#ident = ontap_runtime::Patch::Clear; self }
        }
    });
    let methods = quote! {
        impl #ident {
            /// A patch that changes nothing yet.
            #[must_use]
            pub fn new() -> Self { Default::default() }
            #(#setters)*
        }
    };
    format!(
        "{}\n{}\n{}{}",
        text::item(structure),
        text::item(methods),
        text::table("patch_model", name, fields.iter().map(pair)),
        show(name)
    )
}
