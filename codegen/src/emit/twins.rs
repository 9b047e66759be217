//! Names that would be the same, told apart by rules that look at the places only, never at the order:
//!
//! | what | who keeps the short name | what the others are called |
//! |---|---|---|
//! | properties of one object, such as `form-factor` and `form_factor` | the one that is a Rust name already | signs are spelled: `form_dash_factor` |
//! | constants, such as `a.b` and `a_b` | the one with the fewest levels | levels are parted by two underscores: `A__B` |
//! | two types written in place in one schema | the one with the fewest levels | the schema's type stands in front |
//!
//! The fewest levels keep the short name because nested twins come later: a name that users write stays what it was. What these
//! rules do not tell apart is a collision.

use std::collections::{BTreeMap, BTreeSet};

use super::known::known;
use super::place::{Nested, base_name, module_name};
use super::rust_type::Home;
use super::{enumeration, names};
use crate::api::{Api, Enumeration, Object, Type};

/// The fields of an object by their wire names.
pub(crate) fn fields(object: &Object) -> BTreeMap<&str, String> {
    let mut fields: BTreeMap<&str, String> = BTreeMap::new();
    let mut takers: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for (wire, property) in &object.properties {
        let name = names::snake(property.name.as_deref().unwrap_or(wire));
        takers.entry(name.clone()).or_default().push(wire);
        fields.insert(wire, name);
    }
    for (name, twins) in takers.iter().filter(|(_, twins)| twins.len() > 1) {
        let free = |wire: &&&str| **wire != name && object.properties[**wire].name.is_none();
        for wire in twins.iter().filter(free) {
            fields.insert(wire, names::spelled(wire));
        }
    }
    fields
}

/// Constants of places that are given as the names of their levels.
pub(crate) fn constants(places: &[Vec<&str>]) -> Vec<String> {
    let short = |levels: &Vec<&str>| names::constant(&levels.join("."));
    let parted = |levels: &Vec<&str>| {
        let levels: Vec<String> = levels.iter().map(|level| names::constant(level)).collect();
        levels.join("__")
    };
    let spelled = |levels: &Vec<&str>| {
        let levels = levels
            .iter()
            .map(|level| names::constant(&names::spelled(level)));
        levels.collect::<Vec<_>>().join("__")
    };
    let mut found: Vec<String> = places.iter().map(short).collect();
    for twins in same(&found) {
        let fewest = twins.iter().map(|i| places[*i].len()).min();
        let keepers = twins.iter().filter(|i| Some(places[**i].len()) == fewest);
        let alone = keepers.count() == 1;
        for i in twins {
            if !(alone && Some(places[i].len()) == fewest) {
                found[i] = parted(&places[i]);
            }
        }
    }
    for twins in same(&found) {
        let plain = |i: &usize| places[*i].iter().all(|level| names::snake(level) == *level);
        for i in twins.into_iter().filter(|i| !plain(i)) {
            found[i] = spelled(&places[i]);
        }
    }
    found
}

/// The positions of names that occur several times.
fn same(names: &[String]) -> Vec<Vec<usize>> {
    let mut positions: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (i, name) in names.iter().enumerate() {
        positions.entry(name).or_default().push(i);
    }
    positions.into_values().filter(|at| at.len() > 1).collect()
}

/// Types written in place in schemas that take the schema's name in front.
#[derive(Debug, Default)]
pub(crate) struct LongTypes {
    /// By the schema's module and the path: the longer name, and the place as messages show it.
    types: BTreeMap<(String, Vec<String>), (String, String)>,
}

impl LongTypes {
    pub(crate) fn new(api: &Api) -> Self {
        let mut long = Self::default();
        for (name, schema) in &api.schemas {
            let module = module_name(api, name);
            let base = names::type_name(&base_name(api, name));
            let home = Home::model(&module);
            let mut members = Members::default();
            members.add(base.clone(), Member::top(name));
            members.walk(api, &Nested::top(&home), name, &schema.ty);
            for path in members.longer() {
                let name = names::type_name(&format!("{base}_{}", path.0.join("_")));
                long.types.insert((module.clone(), path.0), (name, path.1));
            }
        }
        long
    }

    /// The longer name of a place, if it has one.
    pub(crate) fn name(&self, place: &Nested<'_>) -> Option<&str> {
        if self.types.is_empty() {
            return None;
        }
        match place.home.0.as_slice() {
            [first, module] if first == "models" => {
                let key = (module.clone(), place.settled_path());
                self.types.get(&key).map(|(name, _)| name.as_str())
            }
            _ => None,
        }
    }

    /// The places in a module that have one, as messages show them, with the names.
    pub(crate) fn of_module<'l>(
        &'l self,
        module: &'l str,
    ) -> impl Iterator<Item = (&'l str, &'l str)> {
        let own = self.types.iter().filter(move |((m, _), _)| m == module);
        own.map(|(_, (name, place))| (place.as_str(), name.as_str()))
    }
}

/// A type of a schema.
struct Member<'a> {
    path: Vec<String>,
    label: String,
    /// The values, where it is an enumeration: those with the same values are one type.
    values: Option<&'a Enumeration>,
    /// Whether the overlay names it.
    given: bool,
}

impl Member<'_> {
    fn top(name: &str) -> Self {
        Self {
            path: Vec::new(),
            label: name.to_owned(),
            values: None,
            given: false,
        }
    }

    fn same_values(&self, other: &Self) -> bool {
        match (self.values, other.values) {
            (Some(a), Some(b)) => enumeration::texts(a) == enumeration::texts(b),
            _ => false,
        }
    }
}

/// The types of one schema by their short names.
#[derive(Default)]
struct Members<'a> {
    by_name: BTreeMap<String, Vec<Member<'a>>>,
}

impl<'a> Members<'a> {
    fn add(&mut self, name: String, member: Member<'a>) {
        self.by_name.entry(name).or_default().push(member);
    }

    fn walk(&mut self, api: &Api, place: &Nested<'_>, label: &str, ty: &'a Type) {
        match ty {
            Type::Array(item) | Type::Map(item) => {
                self.walk(api, &place.item(), &format!("{label}[]"), item);
            }
            Type::Object(object) if known(api, ty).is_none() => {
                if !place.path.is_empty() {
                    let name = place.short_name(object.name.as_deref());
                    self.add(name, member(place, label, None, object.name.is_some()));
                }
                for (wire, property) in object.properties.iter().filter(|(w, _)| *w != "_links") {
                    let below = format!("{label}.{wire}");
                    self.walk(api, &place.property(wire), &below, &property.ty);
                }
            }
            Type::Enumeration(values) if !place.path.is_empty() => {
                let name = place.short_name(values.name.as_deref());
                let given = values.name.is_some();
                self.add(name, member(place, label, Some(values), given));
            }
            _ => {}
        }
    }

    /// The places that take longer names.
    fn longer(self) -> BTreeSet<(Vec<String>, String)> {
        let mut longer = BTreeSet::new();
        for members in self.by_name.into_values() {
            let fewest = members.iter().map(|m| m.path.len()).min();
            let (keepers, others): (Vec<_>, Vec<_>) = members
                .into_iter()
                .partition(|m| Some(m.path.len()) == fewest);
            // Where several would take the longer name, it would be the same for all of them.
            let one = |members: &[Member<'_>]| {
                let first = members.first();
                let same = |m: &Member<'_>| {
                    first.is_some_and(|first| m.path == first.path || m.same_values(first))
                };
                members.iter().all(same)
            };
            let same = keepers
                .iter()
                .chain(&others)
                .all(|m| m.same_values(&keepers[0]));
            if !same && one(&keepers) && one(&others) {
                let free = others.into_iter().filter(|m| !m.given);
                longer.extend(free.map(|m| (m.path, m.label)));
            }
        }
        longer
    }
}

fn member<'a>(
    place: &Nested<'_>,
    label: &str,
    values: Option<&'a Enumeration>,
    given: bool,
) -> Member<'a> {
    Member {
        path: place.settled_path(),
        label: label.to_owned(),
        values,
        given,
    }
}

#[cfg(test)]
mod tests {
    use super::constants;

    #[test]
    fn constants_are_told_apart_by_their_levels() {
        let cases: &[(&[&[&str]], &[&str])] = &[
            (&[&["a", "b"], &["a_c"]], &["A_B", "A_C"]),
            (&[&["a", "b"], &["a_b"]], &["A__B", "A_B"]),
            (
                &[&["s", "ipv4", "state"], &["s", "ipv4_state"]],
                &["S__IPV4__STATE", "S_IPV4_STATE"],
            ),
            (&[&["a_b", "c"], &["a", "b_c"]], &["A_B__C", "A__B_C"]),
            (&[&["n-y"], &["n_y"]], &["N_DASH_Y", "N_Y"]),
            (&[&["n-y"], &["n.y"]], &["N_DASH_Y", "N_DOT_Y"]),
            // Nothing tells these apart.
            (&[&["isFast"], &["is_fast"]], &["IS_FAST", "IS_FAST"]),
        ];
        for (places, expected) in cases {
            let places: Vec<Vec<&str>> = places.iter().map(|levels| levels.to_vec()).collect();
            assert_eq!(constants(&places), *expected, "{places:?}");
        }
    }
}
