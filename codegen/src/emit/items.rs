//! The items of one module: sorted, each once, collisions told.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::collisions::{collision, told_apart};
use super::model::Source;
use super::place::viewed;
use super::shapes::View;
use crate::diagnostic::{Diagnostic, Named, codes};

/// The most fields of a struct or values of an enumeration. The largest object of ONTAP 9.17.1 has some 200; the compiler's stack
/// ends beyond some thousands.
const MOST_MEMBERS: usize = 2_000;

/// One item with its text.
#[derive(Clone, Debug)]
pub(crate) struct Item {
    pub(crate) name: String,
    /// What it stands for; two items with one name and one origin are the same item.
    pub(crate) origin: String,
    pub(crate) pointer: String,
    /// What it holds, when another item of the same name and the same content may stand for both.
    pub(crate) shape: Option<String>,
    pub(crate) text: String,
}

/// All items of a module.
#[derive(Debug)]
pub(crate) struct Items {
    file: Arc<str>,
    module: String,
    items: BTreeMap<String, Item>,
    pub(crate) diagnostics: Vec<Diagnostic>,
}

impl Items {
    pub(crate) fn new(file: &Arc<str>, module: &str) -> Self {
        Self {
            file: file.clone(),
            module: module.to_owned(),
            items: BTreeMap::new(),
            diagnostics: Vec::new(),
        }
    }

    pub(crate) fn collision(&mut self, pointer: &str, kind: Named, message: String) {
        self.report(collision(&self.file, pointer, kind, message));
    }

    fn report(&mut self, diagnostic: Diagnostic) {
        // What is read and what is sent collide for one reason.
        if !self.diagnostics.contains(&diagnostic) {
            self.diagnostics.push(diagnostic);
        }
    }

    pub(crate) fn add(&mut self, item: Item) {
        match self.items.get(&item.name) {
            None => {
                self.items.insert(item.name.clone(), item);
            }
            Some(known) if (&known.origin, &known.pointer) == (&item.origin, &item.pointer) => {}
            Some(known) if known.shape.is_some() && known.shape == item.shape => {
                // The same either way; which one documents it must not depend on the order.
                if item.origin < known.origin {
                    self.items.insert(item.name.clone(), item);
                }
            }
            Some(known) => {
                let message = format!(
                    "`{}` and `{}` would both be `{}::{}`",
                    known.origin, item.origin, self.module, item.name
                );
                self.collision(&item.pointer, Named::Type, message);
            }
        }
    }

    /// Reports fields that would have one name.
    pub(crate) fn check_fields<'f>(
        &mut self,
        name: &str,
        source: &Source,
        fields: impl Iterator<Item = (String, &'f str)>,
    ) {
        let mut seen: BTreeMap<String, &str> = BTreeMap::new();
        for (ident, wire) in fields {
            if let Some(earlier) = seen.insert(ident.clone(), wire) {
                let message =
                    format!("`{earlier}` and `{wire}` would both be the field `{name}::{ident}`");
                self.collision(&source.pointer, Named::Property, message);
            }
        }
    }

    /// Reports values that would have one name.
    pub(crate) fn check_variants(
        &mut self,
        pointer: &str,
        label: &str,
        enumeration: &crate::api::Enumeration,
    ) {
        self.check_number(pointer, label, enumeration.values.len());
        for (name, first, second) in super::enumeration::collisions(enumeration) {
            let message =
                format!("`{first}` and `{second}` of `{label}` would both be the value `{name}`");
            self.collision(pointer, Named::Value, message);
        }
    }

    /// Notes that something has a longer name because another has the short one.
    pub(crate) fn told_apart(&mut self, pointer: &str, what: &str, name: &str) {
        self.report(told_apart(&self.file, pointer, what, name));
    }

    /// Reports a type with more members than the compiler takes.
    pub(crate) fn check_number(&mut self, pointer: &str, label: &str, members: usize) {
        if members > MOST_MEMBERS {
            let code = &codes::TOO_MANY_MEMBERS;
            let message = format!("`{label}` has {members} members; {MOST_MEMBERS} are possible");
            self.report(Diagnostic::new(
                self.file.clone(),
                pointer,
                code,
                message,
                code.action,
            ));
        }
    }

    /// Whether there is a type of this name, from any side.
    pub(crate) fn contains(&self, name: &str) -> bool {
        let views = [View::Read, View::Create, View::Patch];
        views
            .into_iter()
            .any(|view| self.items.contains_key(&viewed(name, view)))
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// The text of all items, a blank line between them.
    pub(crate) fn text(&self) -> String {
        self.items
            .values()
            .map(|item| item.text.trim_end())
            .collect::<Vec<_>>()
            .join("\n\n")
    }
}
