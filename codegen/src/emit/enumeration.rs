//! Open enumerations.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::doc::{code, prose, sentence};
use super::items::Item;
use super::model::deprecation;
use super::{docs, names, text};
use crate::api::{Api, Enumeration, Literal};

/// The name of each value, in the order of the values.
pub(crate) fn variants(
    enumeration: &Enumeration,
) -> Vec<(String, &Literal, &crate::api::EnumerationValue)> {
    enumeration
        .values
        .iter()
        .map(|(literal, value)| {
            let name = value
                .name
                .as_deref()
                .map_or_else(|| names::variant(&literal.text()), names::given_variant);
            (name, literal, value)
        })
        .collect()
}

/// The names of its variants. They say whether they stand for texts or for numbers, which traits depend on.
pub(crate) fn names(enumeration: &Enumeration) -> BTreeSet<String> {
    let kind = if enumeration.is_integer() { "#" } else { "" };
    let variants = variants(enumeration).into_iter();
    variants.map(|(name, ..)| format!("{kind}{name}")).collect()
}

/// The names of its variants with what they stand for.
pub(crate) fn texts(enumeration: &Enumeration) -> Vec<(String, &Literal)> {
    let variants = variants(enumeration).into_iter();
    variants.map(|(name, text, _)| (name, text)).collect()
}

/// The item of an enumeration.
pub(crate) fn item(
    api: &Api,
    name: &str,
    enumeration: &Enumeration,
    label: &str,
    pointer: &str,
) -> Item {
    let newest = api.newest().expect("an API that is emitted has a release");
    let ident = format_ident!("{name}");
    let integer = enumeration.is_integer();
    let variants = variants(enumeration);
    let lines: Vec<TokenStream> = variants
        .iter()
        .map(|(variant, literal, value)| {
            let variant = format_ident!("{variant}");
            let span = docs::span(value.span, newest);
            let text = literal.text();
            let mut doc = api.words.value(label, &text).map(prose).unwrap_or_default();
            doc.paragraph(&sentence!("{}. {}", code(&text), span));
            let doc = doc.tokens();
            let gone = deprecation(value.span, newest);
            quote!(#doc #gone #variant)
        })
        .collect();
    let about = api.words.schemas.get(label);
    let mut doc = about.map(|text| prose(text)).unwrap_or_default();
    doc.paragraph(&sentence!("Values of {}.", code(label)));
    let doc = doc.tokens();
    let unknown = if integer {
        quote!(UnknownInteger)
    } else {
        quote!(Unknown)
    };
    let tokens = quote! {
        #doc
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum #ident {
            #(#lines,)*
            /// A value this crate does not know; what the cluster sent is kept.
            Unknown(ontap_runtime::#unknown<#ident>),
        }
    };
    let mut table = format!(
        "ontap_runtime::{}! {{\n    {name} {{",
        if integer {
            "open_integer_enum"
        } else {
            "open_enum"
        }
    );
    for (variant, literal, _) in &variants {
        let value = match literal {
            Literal::Integer(number) if integer => number.to_string(),
            literal => format!("{:?}", literal.text()),
        };
        table.push_str(&format!("\n        {variant}: {value},"));
    }
    table.push_str("\n    }\n}\n");
    Item {
        name: name.to_owned(),
        origin: label.to_owned(),
        pointer: pointer.to_owned(),
        shape: Some(table.clone()),
        text: format!("{}\n{table}", text::item(tokens)),
    }
}

/// Values of an enumeration that would have the same name.
pub(crate) fn collisions(enumeration: &Enumeration) -> Vec<(String, String, String)> {
    let mut seen: std::collections::BTreeMap<String, String> = std::collections::BTreeMap::new();
    let mut found = Vec::new();
    for (name, literal, _) in variants(enumeration) {
        if let Some(earlier) = seen.insert(name.clone(), literal.text()) {
            found.push((name, earlier, literal.text()));
        }
    }
    found
}
