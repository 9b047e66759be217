//! The models of the generated crate, read from its sources.

use std::collections::BTreeMap;

use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Ident, Item, LitStr, Token, Type, braced};

use crate::expected::entries;
use crate::root;

/// What a model is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Use {
    /// Read from replies.
    Get,
    /// Sent by POST.
    Post,
    /// Sent by PATCH.
    Patch,
}

/// A struct of `generated/src/models`.
#[derive(Debug)]
pub struct Model {
    /// What it is for.
    pub usage: Use,
    /// The type of each property, by its name on the wire: without `Option`, `Vec` and `Patch`, as it is written.
    pub properties: BTreeMap<String, String>,
}

/// All models, by module and name.
pub type Models = BTreeMap<(String, String), Model>;

/// The table a model gives to its macro.
struct Table {
    model: Ident,
    rows: Vec<(String, String)>,
}

impl Parse for Table {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let model = input.parse()?;
        let mut rows = Vec::new();
        while !input.is_empty() {
            let part;
            braced!(part in input);
            for row in Punctuated::<Row, Token![,]>::parse_terminated(&part)? {
                rows.push((row.field.to_string(), row.name.value()));
            }
        }
        Ok(Self { model, rows })
    }
}

struct Row {
    field: Ident,
    name: LitStr,
}

impl Parse for Row {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let field = input.parse()?;
        input.parse::<Token![:]>()?;
        Ok(Self {
            field,
            name: input.parse()?,
        })
    }
}

/// Reads every model, and the module of each schema of the API.
#[must_use]
pub fn read() -> (Models, BTreeMap<String, String>) {
    let (mut models, mut modules) = (Models::new(), BTreeMap::new());
    for path in entries(&root().join("generated/src/models")) {
        let module = path.file_stem().unwrap_or_default().to_string_lossy();
        let text = std::fs::read_to_string(&path).expect("sources are text");
        if let Some(schema) = source(&text) {
            modules.insert(schema.to_owned(), module.clone().into_owned());
        }
        let file = syn::parse_file(&text).expect("the generator writes Rust");
        let mut fields = BTreeMap::new();
        for item in &file.items {
            match item {
                Item::Struct(item) => {
                    let types = item.fields.iter().filter_map(|field| {
                        Some((field.ident.as_ref()?.to_string(), bare(&field.ty)))
                    });
                    fields.insert(item.ident.to_string(), types.collect::<BTreeMap<_, _>>());
                }
                Item::Macro(item) => {
                    let usage = match &*item
                        .mac
                        .path
                        .segments
                        .last()
                        .expect("a macro has a name")
                        .ident
                        .to_string()
                    {
                        "read_model" => Use::Get,
                        "create_model" => Use::Post,
                        "patch_model" => Use::Patch,
                        _ => continue,
                    };
                    let table: Table = item.mac.parse_body().expect("a macro takes a table");
                    let name = table.model.to_string();
                    let types = &fields[&name];
                    let properties = table
                        .rows
                        .iter()
                        .map(|(field, wire)| (wire.clone(), types[field].clone()));
                    let properties = properties.collect();
                    models.insert(
                        (module.clone().into_owned(), name),
                        Model { usage, properties },
                    );
                }
                _ => {}
            }
        }
    }
    (models, modules)
}

/// The schema a file says it comes from.
fn source(text: &str) -> Option<&str> {
    let line = text.lines().find(|line| line.starts_with("// Source: "))?;
    line.strip_prefix("// Source: components/schemas/")
}

/// The type inside `Option`, `Vec`, `Patch` and `Box`, as a path.
fn bare(ty: &Type) -> String {
    let Type::Path(path) = ty else {
        return "?".to_owned();
    };
    let segments = &path.path.segments;
    let last = segments.last().expect("a path has a segment");
    if let syn::PathArguments::AngleBracketed(arguments) = &last.arguments
        && let Some(syn::GenericArgument::Type(inner)) = arguments.args.last()
    {
        return bare(inner);
    }
    let names: Vec<_> = segments
        .iter()
        .map(|segment| segment.ident.to_string())
        .collect();
    names.join("::")
}
