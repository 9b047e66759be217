//! Items that a report names exist in the crate that codegen writes: of the older side, of the newer side, or of both.

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use ontap_codegen::diff::{Area, ItemState, Rust, Side, diff, name_items};
use ontap_codegen::emit::{Config, RuntimeSource};
use ontap_codegen::overlay::{self, Overlay};
use ontap_codegen::{docs, emit, layout, merge, spec};
use support::{compared, error_names, project_overlay, release, releases};

const CRATE: &str = "ontap_security";

/// The sources of the crate of one release.
fn sources(side: &Side, overlay: Option<&Overlay>) -> BTreeMap<String, String> {
    let mut specs = [side.spec.clone()];
    if let Some(overlay) = overlay {
        overlay::apply(overlay, &mut specs);
    }
    let [spec] = specs;
    let file: Arc<str> = Arc::from("spec");
    let part = merge::Part {
        file: file.clone(),
        api: spec::read(&spec).0,
    };
    let (mut api, _) = merge::merge(vec![part]);
    let (layout, _) = layout::arrange(&api, &file);
    layout::fold_inline_records(&mut api, &layout);
    docs::apply_errors(error_names(), &mut api);
    let config = Config {
        crate_name: CRATE.parse().expect("a crate can be called so"),
        runtime: RuntimeSource::Workspace,
        command: String::new(),
        file,
    };
    emit::emit(&api, &layout, &config).0
}

/// The names that a `use` brings in.
fn used(tree: &syn::UseTree, add: &mut dyn FnMut(String)) {
    match tree {
        syn::UseTree::Path(path) => used(&path.tree, add),
        syn::UseTree::Group(group) => group.items.iter().for_each(|tree| used(tree, add)),
        syn::UseTree::Name(name) => add(name.ident.to_string()),
        syn::UseTree::Rename(_) | syn::UseTree::Glob(_) => {}
    }
}

/// What a crate has: paths of items, and where each method of a handle leads.
#[derive(Default)]
struct Surface {
    paths: BTreeSet<String>,
    leads: BTreeMap<String, String>,
}

impl Surface {
    fn of(files: &BTreeMap<String, String>) -> Self {
        let mut surface = Self::default();
        for (name, text) in files {
            let Some(name) = name
                .strip_prefix("src/")
                .and_then(|n| n.strip_suffix(".rs"))
            else {
                continue;
            };
            let module: Vec<&str> = name
                .split('/')
                .filter(|part| !matches!(*part, "mod" | "lib"))
                .collect();
            let module = [&[CRATE], &module[..]].concat().join("::");
            let file = syn::parse_file(text).expect("codegen writes Rust");
            for item in &file.items {
                surface.item(&module, item);
            }
        }
        surface
    }

    fn item(&mut self, module: &str, item: &syn::Item) {
        let mut add = |name: String| {
            self.paths.insert(format!("{module}::{name}"));
        };
        match item {
            syn::Item::Struct(item) => {
                add(item.ident.to_string());
                for field in item.fields.iter().filter_map(|f| f.ident.as_ref()) {
                    add(format!("{}::{field}", item.ident));
                }
            }
            syn::Item::Enum(item) => {
                add(item.ident.to_string());
                for variant in &item.variants {
                    add(format!("{}::{}", item.ident, variant.ident));
                }
            }
            syn::Item::Const(item) => add(item.ident.to_string()),
            syn::Item::Use(item) if matches!(item.vis, syn::Visibility::Public(_)) => {
                used(&item.tree, &mut add);
            }
            syn::Item::Static(item) => add(item.ident.to_string()),
            syn::Item::Impl(item) if item.trait_.is_none() => {
                let owner = path(&item.self_ty);
                for item in &item.items {
                    if let syn::ImplItem::Fn(method) = item {
                        let name = format!("{module}::{owner}::{}", method.sig.ident);
                        self.leads.insert(name.clone(), leads(module, &method.sig));
                        self.paths.insert(name);
                    }
                }
            }
            syn::Item::Trait(item) => {
                for item in &item.items {
                    if let syn::TraitItem::Fn(method) = item {
                        let name = format!("{module}::{}", method.sig.ident);
                        self.leads.insert(name, leads(module, &method.sig));
                    }
                }
            }
            _ => {}
        }
    }

    /// Follows `security().accounts().create`, or looks a path up.
    fn has(&self, item: &str) -> bool {
        if !item.contains('(') {
            return self.paths.contains(item);
        }
        let mut at = CRATE.to_owned();
        let steps: Vec<&str> = item.split('.').collect();
        let (last, ways) = steps.split_last().expect("a call has a step");
        for step in ways {
            let name = step.split('(').next().unwrap_or_default();
            match self.leads.get(&format!("{at}::{name}")) {
                Some(next) => at.clone_from(next),
                None => return false,
            }
        }
        self.paths.contains(&format!("{at}::{last}"))
    }
}

fn path(ty: &syn::Type) -> String {
    let syn::Type::Path(ty) = ty else {
        return String::new();
    };
    let names = ty.path.segments.iter().map(|s| s.ident.to_string());
    names.collect::<Vec<_>>().join("::")
}

/// The path of the type that a method returns.
fn leads(module: &str, signature: &syn::Signature) -> String {
    let syn::ReturnType::Type(_, ty) = &signature.output else {
        return String::new();
    };
    let name = path(ty);
    match name.strip_prefix("crate::") {
        Some(rest) => format!("{CRATE}::{rest}"),
        None => format!("{module}::{name}"),
    }
}

#[test]
fn what_a_report_names_exists() {
    let overlay = project_overlay();
    let sides = releases();
    let surfaces: Vec<Surface> = sides
        .iter()
        .map(|side| Surface::of(&sources(side, Some(overlay))))
        .collect();
    let (mut wrong, mut named, mut nameless) = (Vec::new(), 0, Vec::new());
    for (pair, surfaces) in sides.windows(2).zip(surfaces.windows(2)) {
        let report = compared(&pair[0], &pair[1]);
        for change in report.changes {
            for item in &change.items {
                let (old, new) = (surfaces[0].has(&item.path), surfaces[1].has(&item.path));
                let right = match item.state {
                    ItemState::Added => !old && new,
                    ItemState::Removed => old && !new,
                    ItemState::Kept => old && new,
                };
                if !right {
                    wrong.push(format!(
                        "{} -> {}: {}: {} {} (old {old}, new {new})",
                        report.old, report.new, change.sentence, item.state, item.path
                    ));
                }
            }
            if change.rust >= Rust::Minor {
                match change.items.is_empty() {
                    true => nameless.push(change.sentence),
                    false => named += 1,
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    // The rest are members of envelopes, which the runtime reads; the crate has nothing of them.
    assert!(named > 8 * nameless.len(), "{nameless:?}");
}

#[test]
fn a_removal_names_what_goes_and_an_addition_what_comes() {
    let (old, new) = (release("9.16.1"), release("9.17.1"));
    for (old, new, gone) in [(&old, &new, false), (&new, &old, true)] {
        let mut report = diff(old, new);
        name_items(&mut report, old, new, None, None);
        let path = report
            .changes
            .iter()
            .find(|c| c.subject == "/security/barbican-kms");
        let path = path.expect("the path is on one side only");
        assert_eq!(path.rule.area, Area::Path);
        let state = if gone {
            ItemState::Removed
        } else {
            ItemState::Added
        };
        let has = |name: &str| {
            path.items
                .iter()
                .any(|i| i.path == name && i.state == state)
        };
        assert!(has("security().barbican_kms().create"), "{:?}", path.items);
        assert!(
            has("ontap_security::models::barbican::NewBarbican"),
            "{:?}",
            path.items
        );
        assert!(path.items.iter().all(|item| item.state == state));
    }
}
