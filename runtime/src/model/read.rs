//! Tolerant decoding, streaming from the bytes of a reply.

use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Number, Value};

use super::bounds::{Kept, charge, keep_array, keep_object};
use super::{Extra, WriteModel};

/// A type that can be read from any JSON a cluster sends for it.
///
/// A conversion that does not apply answers `None`; the value is then kept in the record's [`Extra`].
pub trait FromJson: Sized {
    /// What was expected, for the report of a misfit: `a boolean`.
    const EXPECTED: &'static str;

    /// Reads a JSON string.
    fn from_text(_text: &str) -> Option<Self> {
        None
    }

    /// Reads a JSON number.
    fn from_number(_number: Number) -> Option<Self> {
        None
    }

    /// Reads `true` or `false`.
    fn from_bool(_value: bool) -> Option<Self> {
        None
    }

    /// Reads a JSON object into the sink. By default an object does not fit.
    ///
    /// # Errors
    ///
    /// Only malformed JSON is an error.
    fn from_object<'de, A: MapAccess<'de>>(map: A, sink: Sink<'_, Self>) -> Result<(), A::Error> {
        let map = keep_object(map)?;
        sink.misfit(Value::Object(map));
        Ok(())
    }

    /// Reads a JSON array into the sink. By default an array of one stands for its element.
    ///
    /// # Errors
    ///
    /// Only malformed JSON is an error.
    fn from_array<'de, A: SeqAccess<'de>>(seq: A, sink: Sink<'_, Self>) -> Result<(), A::Error> {
        let mut items = keep_array(seq)?;
        if items.len() > 1 {
            sink.misfit(Value::Array(items));
        } else {
            *sink.slot = None;
            if let Some(only) = items.pop() {
                sink.value(only);
            }
        }
        Ok(())
    }

    /// What has to be sent so that `current` becomes as `wanted`; `None` where it is so already.
    #[doc(hidden)]
    fn delta(wanted: &Value, current: Option<&Value>) -> Option<Value> {
        super::differs(wanted, current)
    }

    /// Remembers what the request asked for; records do.
    #[doc(hidden)]
    fn remember(&mut self, _template: &Extra) {}

    /// What a patch holds that leads from `before` to `after`; patch bodies keep only what differs.
    fn difference(_before: Option<&Value>, after: &Value) -> Option<Self> {
        from_value(after.clone())
    }

    /// Whether this is a patch body that changes nothing.
    fn is_empty_patch(&self) -> bool {
        false
    }
}

/// Where a decoded value goes, and where it is reported when it does not fit.
#[derive(Debug)]
pub struct Sink<'a, T> {
    /// Receives the value.
    pub slot: &'a mut Option<T>,
    /// Receives what does not fit.
    pub extra: &'a mut Extra,
    /// The member's name.
    pub name: &'a str,
}

impl<T: FromJson> Sink<'_, T> {
    /// Reports a value that does not fit; the slot is left empty.
    pub fn misfit(self, value: Value) {
        *self.slot = None;
        self.extra.push_misfit(self.name, T::EXPECTED, value);
    }

    fn put(self, read: Option<T>, otherwise: impl FnOnce() -> Value) {
        match read {
            Some(value) => *self.slot = Some(value),
            None => self.misfit(otherwise()),
        }
    }

    /// Reads a value that is in memory already: the slow way, for shapes that are rarely met.
    pub fn value(self, value: Value) {
        let Self { slot, extra, name } = self;
        let text = value.to_string();
        let mut json = serde_json::Deserializer::from_str(&text);
        if (Sink {
            slot: &mut *slot,
            extra: &mut *extra,
            name,
        })
        .deserialize(&mut json)
        .is_err()
        {
            Sink { slot, extra, name }.misfit(value);
        }
    }
}

impl<'de, T: FromJson> DeserializeSeed<'de> for Sink<'_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, T: FromJson> Visitor<'de> for Sink<'_, T> {
    type Value = ();

    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(T::EXPECTED)
    }

    fn visit_bool<E>(self, value: bool) -> Result<(), E> {
        self.put(T::from_bool(value), || Value::Bool(value));
        Ok(())
    }

    fn visit_i64<E>(self, value: i64) -> Result<(), E> {
        self.put(T::from_number(value.into()), || value.into());
        Ok(())
    }

    fn visit_u64<E>(self, value: u64) -> Result<(), E> {
        self.put(T::from_number(value.into()), || value.into());
        Ok(())
    }

    fn visit_f64<E>(self, value: f64) -> Result<(), E> {
        self.put(Number::from_f64(value).and_then(T::from_number), || {
            value.into()
        });
        Ok(())
    }

    fn visit_str<E>(self, text: &str) -> Result<(), E> {
        self.put(T::from_text(text), || text.into());
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        *self.slot = None;
        Ok(())
    }

    fn visit_none<E>(self) -> Result<(), E> {
        *self.slot = None;
        Ok(())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<(), A::Error> {
        T::from_array(seq, self)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        T::from_object(map, self)
    }
}

/// Reads a value that is in memory already; `None` when it is null or does not fit.
pub fn from_value<T: FromJson>(value: Value) -> Option<T> {
    let mut slot = None;
    Sink {
        slot: &mut slot,
        extra: &mut Extra::default(),
        name: "",
    }
    .value(value);
    slot
}

/// A record as a cluster returns it; implemented by `read_model!`.
pub trait ReadModel: WriteModel + FromJson + Default {
    /// The JSON names of the properties this record knows.
    const FIELDS: &'static [&'static str];

    /// Reads the member `name`, or keeps it as unknown.
    ///
    /// # Errors
    ///
    /// Only malformed JSON is an error.
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        from: &mut Reader<A>,
    ) -> Result<(), A::Error>;

    /// What has to be sent so that the member `name` becomes as `wanted`; `None` for a member that is so already, and
    /// for one the record does not have.
    #[doc(hidden)]
    fn delta_of(_name: &str, _wanted: &Value, _current: Option<&Value>) -> Option<Value> {
        None
    }

    /// What the reply held beyond the known properties.
    fn extra_mut(&mut self) -> &mut Extra;
}

/// The members of one object, read one after the other into a record.
#[derive(Debug)]
pub struct Reader<A> {
    map: A,
    extra: Extra,
}

impl<'de, A: MapAccess<'de>> Reader<A> {
    pub(crate) fn new(map: A) -> Self {
        Self {
            map,
            extra: Extra::default(),
        }
    }

    /// The name of the next member; `None` after the last.
    pub(crate) fn next_name(&mut self) -> Result<Option<MemberName<'de>>, A::Error> {
        // What is left over was taken without asking.
        if !self.extra.is_empty() {
            charge(0)?;
        }
        self.map.next_key_seed(Name)
    }

    /// What did not fit and what was not known.
    pub(crate) fn into_extra(self) -> Extra {
        self.extra
    }

    /// Reads the current member into `slot`.
    ///
    /// # Errors
    ///
    /// Only malformed JSON is an error.
    pub fn read<T: FromJson>(&mut self, name: &str, slot: &mut Option<T>) -> Result<(), A::Error> {
        self.map.next_value_seed(Sink {
            slot,
            extra: &mut self.extra,
            name,
        })
    }

    /// Keeps the current member as unknown.
    ///
    /// # Errors
    ///
    /// Only malformed JSON is an error.
    #[cold]
    pub fn unknown(&mut self, name: &str) -> Result<(), A::Error> {
        let Kept(value) = self.map.next_value()?;
        self.extra.push_unknown(name, value);
        Ok(())
    }
}

/// Reads an object into a record; what `read_model!` calls.
///
/// # Errors
///
/// Only malformed JSON is an error.
pub fn fill<'de, M: ReadModel, A: MapAccess<'de>>(
    map: A,
    sink: Sink<'_, M>,
) -> Result<(), A::Error> {
    let record = sink.slot.insert(M::default());
    let mut reader = Reader::new(map);
    while let Some(name) = reader.next_name()? {
        record.read(name.as_str(), &mut reader)?;
    }
    *record.extra_mut() = reader.into_extra();
    Ok(())
}

/// Reads a record with serde; what the generated `Deserialize` calls.
///
/// # Errors
///
/// Malformed JSON, or something that is not an object.
pub fn read_record<'de, T: FromJson, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut slot = None;
    let mut extra = Extra::default();
    Sink {
        slot: &mut slot,
        extra: &mut extra,
        name: "",
    }
    .deserialize(deserializer)?;
    slot.ok_or_else(|| D::Error::custom(format_args!("expected {}", T::EXPECTED)))
}

/// A member's name, borrowed from the input where it holds no escape.
pub(crate) enum MemberName<'de> {
    Borrowed(&'de str),
    Owned(String),
}

impl MemberName<'_> {
    #[inline]
    pub(crate) fn as_str(&self) -> &str {
        match self {
            Self::Borrowed(name) => name,
            Self::Owned(name) => name,
        }
    }
}

pub(crate) struct Name;

impl<'de> DeserializeSeed<'de> for Name {
    type Value = MemberName<'de>;

    fn deserialize<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<MemberName<'de>, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Name {
    type Value = MemberName<'de>;

    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("a member name")
    }

    fn visit_borrowed_str<E>(self, name: &'de str) -> Result<MemberName<'de>, E> {
        Ok(MemberName::Borrowed(name))
    }

    fn visit_str<E>(self, name: &str) -> Result<MemberName<'de>, E> {
        Ok(MemberName::Owned(name.to_owned()))
    }
}

/// Marks a type parameter that no value of the type is needed for.
pub(crate) type Of<T> = PhantomData<fn() -> T>;
