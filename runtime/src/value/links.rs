//! The `_links` object of a record.

use std::collections::BTreeMap;

use serde::de::{MapAccess, SeqAccess};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::model::{Extra, FromJson, Name, Sink};

/// The links of a record: a name, and the addresses it leads to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Links {
    // Nearly every record has `self` and nothing else; the map costs nothing until there is more.
    this: Option<String>,
    others: BTreeMap<String, Vec<String>>,
}

impl Links {
    /// The first address of the link `name`.
    pub fn get(&self, name: &str) -> Option<&str> {
        match name {
            "self" => self.self_href(),
            _ => self.all(name).first().map(String::as_str),
        }
    }

    /// Every address of the link `name`.
    pub fn all(&self, name: &str) -> &[String] {
        match name {
            "self" => self.this.as_slice(),
            _ => self.others.get(name).map_or(&[], Vec::as_slice),
        }
    }

    /// The record's own address.
    pub fn self_href(&self) -> Option<&str> {
        self.this.as_deref()
    }

    /// The address of the next page, on a collection.
    pub fn next_href(&self) -> Option<&str> {
        self.get("next")
    }

    /// The names of the links.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.this
            .iter()
            .map(|_| "self")
            .chain(self.others.keys().map(String::as_str))
    }
}

/// One `{"href": "..."}`, or a bare text, or several of them.
struct Hrefs(Vec<String>);

/// One address: `{"href": "..."}` or a bare text.
struct Href(String);

impl FromJson for Href {
    const EXPECTED: &'static str = "a link";

    fn from_text(text: &str) -> Option<Self> {
        Some(Self(text.to_owned()))
    }

    fn from_object<'de, A: MapAccess<'de>>(
        mut map: A,
        sink: Sink<'_, Self>,
    ) -> Result<(), A::Error> {
        let mut href: Option<String> = None;
        while let Some(name) = map.next_key_seed(Name)? {
            if name.as_str() == "href" {
                map.next_value_seed(Sink {
                    slot: &mut href,
                    extra: sink.extra,
                    name: sink.name,
                })?;
            } else {
                map.next_value::<serde::de::IgnoredAny>()?;
            }
        }
        *sink.slot = href.map(Self);
        Ok(())
    }
}

impl FromJson for Hrefs {
    const EXPECTED: &'static str = "a link";

    fn from_text(text: &str) -> Option<Self> {
        Some(Self(vec![text.to_owned()]))
    }

    fn from_object<'de, A: MapAccess<'de>>(map: A, sink: Sink<'_, Self>) -> Result<(), A::Error> {
        let mut href = None;
        Href::from_object(
            map,
            Sink {
                slot: &mut href,
                extra: sink.extra,
                name: sink.name,
            },
        )?;
        *sink.slot = href.map(|href| Self(vec![href.0]));
        Ok(())
    }

    fn from_array<'de, A: SeqAccess<'de>>(seq: A, sink: Sink<'_, Self>) -> Result<(), A::Error> {
        let mut all: Option<Vec<Href>> = None;
        Vec::from_array(
            seq,
            Sink {
                slot: &mut all,
                extra: sink.extra,
                name: sink.name,
            },
        )?;
        *sink.slot = all.map(|all| Self(all.into_iter().map(|href| href.0).collect()));
        Ok(())
    }
}

impl FromJson for Links {
    const EXPECTED: &'static str = "an object of links";

    fn from_object<'de, A: MapAccess<'de>>(
        mut map: A,
        sink: Sink<'_, Self>,
    ) -> Result<(), A::Error> {
        // A link nobody can follow is not worth a report.
        let mut ignored = Extra::default();
        let links = sink.slot.insert(Self::default());
        while let Some(name) = map.next_key_seed(Name)? {
            let name = name.as_str();
            if name == "self" {
                let mut href: Option<Href> = None;
                map.next_value_seed(Sink {
                    slot: &mut href,
                    extra: &mut ignored,
                    name: "self",
                })?;
                links.this = href.map(|href| href.0);
            } else {
                let mut hrefs: Option<Hrefs> = None;
                map.next_value_seed(Sink {
                    slot: &mut hrefs,
                    extra: &mut ignored,
                    name: "link",
                })?;
                links
                    .others
                    .extend(hrefs.map(|hrefs| (name.to_owned(), hrefs.0)));
            }
        }
        Ok(())
    }
}

impl Serialize for Links {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Written<'a> {
            href: &'a str,
        }
        let mut map = serializer.serialize_map(None)?;
        if let Some(href) = &self.this {
            map.serialize_entry("self", &Written { href })?;
        }
        for (name, hrefs) in &self.others {
            match hrefs.as_slice() {
                [href] => map.serialize_entry(name, &Written { href })?,
                hrefs => map.serialize_entry(
                    name,
                    &hrefs
                        .iter()
                        .map(|href| Written { href })
                        .collect::<Vec<_>>(),
                )?,
            }
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Links {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::model::read_record(deserializer)
    }
}
