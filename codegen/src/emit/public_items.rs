//! The public items of an emitted crate, read from its sources with `syn`: what a version promises to users.

use std::collections::BTreeMap;

use quote::ToTokens;

/// Public items by path, with what users rely on.
#[derive(Clone, Debug, Default)]
pub struct PublicItems {
    /// Kind and path of each item, with its type or signature.
    pub items: BTreeMap<String, String>,
}

impl PublicItems {
    /// Reads the files of a crate.
    ///
    /// # Panics
    ///
    /// When a file is no Rust: what is emitted always is.
    pub fn read(files: &BTreeMap<String, String>) -> Self {
        let mut items = Self::default();
        for (path, text) in files {
            if path == "Cargo.toml" {
                items.features(text);
            } else if let Some(module) = path.strip_suffix(".rs") {
                let module = module.trim_start_matches("src/").trim_end_matches("/mod");
                let file = syn::parse_file(text).expect("what is emitted is Rust");
                items.items.insert(format!("mod {module}"), String::new());
                file.items.iter().for_each(|item| items.item(module, item));
            }
        }
        items
    }

    fn features(&mut self, manifest: &str) {
        let lines = manifest.lines().filter(|line| line.ends_with(" = []"));
        for line in lines {
            self.items.insert(format!("feature {line}"), String::new());
        }
    }

    fn add(&mut self, name: String, text: String) {
        self.items.insert(name, text);
    }

    fn item(&mut self, module: &str, item: &syn::Item) {
        match item {
            syn::Item::Struct(s) if public(&s.vis) => {
                let open = s.attrs.iter().any(|a| a.path().is_ident("non_exhaustive"))
                    || s.fields.iter().any(|f| !public(&f.vis));
                let fields = s
                    .fields
                    .iter()
                    .map(|f| tokens(&f.ident))
                    .collect::<Vec<_>>();
                let name = format!("{module}::{}", s.ident);
                self.add(
                    format!("struct {name}"),
                    if open {
                        String::new()
                    } else {
                        fields.join(",")
                    },
                );
                for part in derives(&s.attrs) {
                    self.add(format!("{name} derives {part}"), String::new());
                }
                for field in s.fields.iter().filter(|f| public(&f.vis)) {
                    self.add(
                        format!("{name}.{}", tokens(&field.ident)),
                        tokens(&field.ty),
                    );
                }
            }
            syn::Item::Enum(e) if public(&e.vis) => {
                let name = format!("{module}::{}", e.ident);
                self.add(format!("enum {name}"), String::new());
                for variant in &e.variants {
                    self.add(
                        format!("{name}::{}", variant.ident),
                        tokens(&variant.fields),
                    );
                }
            }
            syn::Item::Impl(i) if i.trait_.is_none() => {
                for item in &i.items {
                    if let syn::ImplItem::Fn(f) = item
                        && public(&f.vis)
                    {
                        let name = format!("{module}::{}::{}", tokens(&i.self_ty), f.sig.ident);
                        self.add(format!("fn {name}"), signature(&f.sig));
                    }
                }
            }
            syn::Item::Trait(t) if public(&t.vis) => {
                for item in &t.items {
                    if let syn::TraitItem::Fn(f) = item {
                        let name = format!("{module}::{}::{}", t.ident, f.sig.ident);
                        self.add(format!("fn {name}"), signature(&f.sig));
                    }
                }
            }
            syn::Item::Const(c) if public(&c.vis) => {
                self.add(format!("const {module}::{}", c.ident), tokens(&c.ty));
            }
            syn::Item::Static(s) if public(&s.vis) => {
                self.add(format!("static {module}::{}", s.ident), tokens(&s.ty));
            }
            syn::Item::Use(u) if public(&u.vis) => {
                // Re-exported models; their names come and go with them.
                let text = tokens(&u.tree);
                let (from, list) = text.split_once('{').unwrap_or((&text, ""));
                for name in list
                    .trim_end_matches([' ', '}'])
                    .split(',')
                    .filter(|n| !n.trim().is_empty())
                {
                    self.add(
                        format!("use {module} {from} {}", name.trim()),
                        String::new(),
                    );
                }
            }
            syn::Item::Macro(m) => {
                // Tables make the traits of the type they begin with.
                let text = tokens(&m.mac.tokens);
                let ty = text.split_whitespace().next().unwrap_or_default();
                self.add(
                    format!("{module}::{ty} made by {}", tokens(&m.mac.path)),
                    String::new(),
                );
            }
            _ => {}
        }
    }
}

fn tokens(part: &impl ToTokens) -> String {
    part.to_token_stream().to_string()
}

fn public(visibility: &syn::Visibility) -> bool {
    matches!(visibility, syn::Visibility::Public(_))
}

fn derives(attributes: &[syn::Attribute]) -> Vec<String> {
    let derive = attributes.iter().filter(|a| a.path().is_ident("derive"));
    derive
        .flat_map(|a| {
            let list = tokens(&a.meta);
            let inside = list
                .split_once('(')
                .map_or("", |(_, rest)| rest)
                .trim_end_matches(')')
                .to_owned();
            inside
                .split(',')
                .map(|part| part.trim().to_owned())
                .collect::<Vec<_>>()
        })
        .filter(|part| !part.is_empty())
        .collect()
}

/// Types only: names of arguments are nobody's business.
fn signature(signature: &syn::Signature) -> String {
    let arguments = signature.inputs.iter().map(|argument| match argument {
        syn::FnArg::Receiver(receiver) => tokens(receiver),
        syn::FnArg::Typed(typed) => tokens(&typed.ty),
    });
    format!(
        "{} {}",
        arguments.collect::<Vec<_>>().join(", "),
        tokens(&signature.output)
    )
}
