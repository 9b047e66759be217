//! How the basic types read what clusters send.

use std::collections::BTreeMap;

use serde::de::{MapAccess, SeqAccess};
use serde_json::{Number, Value};

use super::bounds::{charge, charge_element, keep_array, keep_object, member};
use super::{FromJson, Sink, delta_of_list};

impl FromJson for String {
    const EXPECTED: &'static str = "a string";

    #[inline]
    fn from_text(text: &str) -> Option<Self> {
        Some(text.to_owned())
    }

    #[inline]
    fn from_number(number: Number) -> Option<Self> {
        Some(number.to_string())
    }

    #[inline]
    fn from_bool(value: bool) -> Option<Self> {
        Some(value.to_string())
    }
}

impl FromJson for bool {
    const EXPECTED: &'static str = "a boolean";

    #[inline]
    fn from_text(text: &str) -> Option<Self> {
        match text.trim() {
            text if text.eq_ignore_ascii_case("true") => Some(true),
            text if text.eq_ignore_ascii_case("false") => Some(false),
            _ => None,
        }
    }

    #[inline]
    fn from_bool(value: bool) -> Option<Self> {
        Some(value)
    }
}

/// The integer a float stands for, where it stands for one exactly.
fn whole(value: f64) -> Option<i64> {
    const LIMIT: f64 = 9_007_199_254_740_992.0;
    (value.fract() == 0.0 && value.abs() <= LIMIT).then_some(value as i64)
}

impl FromJson for i64 {
    const EXPECTED: &'static str = "an integer";

    #[inline]
    fn from_text(text: &str) -> Option<Self> {
        text.trim().parse().ok()
    }

    #[inline]
    fn from_number(number: Number) -> Option<Self> {
        number.as_i64().or_else(|| number.as_f64().and_then(whole))
    }
}

impl FromJson for u64 {
    const EXPECTED: &'static str = "an integer that is not negative";

    #[inline]
    fn from_text(text: &str) -> Option<Self> {
        text.trim().parse().ok()
    }

    #[inline]
    fn from_number(number: Number) -> Option<Self> {
        number.as_u64().or_else(|| {
            number
                .as_f64()
                .and_then(whole)
                .and_then(|value| value.try_into().ok())
        })
    }
}

impl FromJson for f64 {
    const EXPECTED: &'static str = "a number";

    #[inline]
    fn from_text(text: &str) -> Option<Self> {
        text.trim()
            .parse()
            .ok()
            .filter(|value: &f64| value.is_finite())
    }

    #[inline]
    fn from_number(number: Number) -> Option<Self> {
        number.as_f64()
    }
}

impl FromJson for Value {
    const EXPECTED: &'static str = "any value";

    #[inline]
    fn from_text(text: &str) -> Option<Self> {
        Some(text.into())
    }

    #[inline]
    fn from_number(number: Number) -> Option<Self> {
        Some(Self::Number(number))
    }

    #[inline]
    fn from_bool(value: bool) -> Option<Self> {
        Some(Self::Bool(value))
    }

    fn from_object<'de, A: MapAccess<'de>>(map: A, sink: Sink<'_, Self>) -> Result<(), A::Error> {
        *sink.slot = Some(Self::Object(keep_object(map)?));
        Ok(())
    }

    fn from_array<'de, A: SeqAccess<'de>>(seq: A, sink: Sink<'_, Self>) -> Result<(), A::Error> {
        *sink.slot = Some(Self::Array(keep_array(seq)?));
        Ok(())
    }
}

/// A single value stands for an array of one. An element that does not fit is reported; the others stay.
impl<T: FromJson> FromJson for Vec<T> {
    const EXPECTED: &'static str = T::EXPECTED;

    fn delta(wanted: &Value, current: Option<&Value>) -> Option<Value> {
        delta_of_list::<T>(wanted, current)
    }

    #[inline]
    fn from_text(text: &str) -> Option<Self> {
        T::from_text(text).map(|item| vec![item])
    }

    #[inline]
    fn from_number(number: Number) -> Option<Self> {
        T::from_number(number).map(|item| vec![item])
    }

    #[inline]
    fn from_bool(value: bool) -> Option<Self> {
        T::from_bool(value).map(|item| vec![item])
    }

    fn from_object<'de, A: MapAccess<'de>>(map: A, sink: Sink<'_, Self>) -> Result<(), A::Error> {
        let mut item = None;
        T::from_object(
            map,
            Sink {
                slot: &mut item,
                extra: sink.extra,
                name: sink.name,
            },
        )?;
        *sink.slot = item.map(|item| vec![item]);
        Ok(())
    }

    fn from_array<'de, A: SeqAccess<'de>>(
        mut seq: A,
        sink: Sink<'_, Self>,
    ) -> Result<(), A::Error> {
        let items = sink.slot.insert(Self::new());
        let mut item = None;
        while seq
            .next_element_seed(Sink {
                slot: &mut item,
                extra: sink.extra,
                name: sink.name,
            })?
            .is_some()
        {
            charge_element::<T, A::Error>()?;
            if let Some(item) = item.take() {
                items.push(item);
            }
        }
        Ok(())
    }
}

impl<T: FromJson> FromJson for Box<T> {
    const EXPECTED: &'static str = T::EXPECTED;

    fn delta(wanted: &Value, current: Option<&Value>) -> Option<Value> {
        T::delta(wanted, current)
    }

    #[inline]
    fn from_text(text: &str) -> Option<Self> {
        T::from_text(text).map(Self::new)
    }

    #[inline]
    fn from_number(number: Number) -> Option<Self> {
        T::from_number(number).map(Self::new)
    }

    #[inline]
    fn from_bool(value: bool) -> Option<Self> {
        T::from_bool(value).map(Self::new)
    }

    fn from_object<'de, A: MapAccess<'de>>(map: A, sink: Sink<'_, Self>) -> Result<(), A::Error> {
        charge_element::<T, A::Error>()?;
        let mut inner = None;
        T::from_object(
            map,
            Sink {
                slot: &mut inner,
                extra: sink.extra,
                name: sink.name,
            },
        )?;
        *sink.slot = inner.map(Self::new);
        Ok(())
    }

    fn from_array<'de, A: SeqAccess<'de>>(seq: A, sink: Sink<'_, Self>) -> Result<(), A::Error> {
        let mut inner = None;
        T::from_array(
            seq,
            Sink {
                slot: &mut inner,
                extra: sink.extra,
                name: sink.name,
            },
        )?;
        *sink.slot = inner.map(Self::new);
        Ok(())
    }

    fn difference(before: Option<&Value>, after: &Value) -> Option<Self> {
        T::difference(before, after).map(Self::new)
    }

    fn is_empty_patch(&self) -> bool {
        T::is_empty_patch(self)
    }
}

impl<T: FromJson> FromJson for BTreeMap<String, T> {
    const EXPECTED: &'static str = "an object";

    fn from_object<'de, A: MapAccess<'de>>(
        mut map: A,
        sink: Sink<'_, Self>,
    ) -> Result<(), A::Error> {
        let members = sink.slot.insert(Self::new());
        while let Some(name) = map.next_key::<String>()? {
            charge(member(&name) + size_of::<T>())?;
            let mut value = None;
            map.next_value_seed(Sink {
                slot: &mut value,
                extra: sink.extra,
                name: sink.name,
            })?;
            if let Some(value) = value {
                members.insert(name, value);
            }
        }
        Ok(())
    }
}

/// Actions that answer nothing of interest.
impl FromJson for () {
    const EXPECTED: &'static str = "nothing";

    fn from_object<'de, A: MapAccess<'de>>(
        mut map: A,
        sink: Sink<'_, Self>,
    ) -> Result<(), A::Error> {
        while map
            .next_entry::<serde::de::IgnoredAny, serde::de::IgnoredAny>()?
            .is_some()
        {}
        *sink.slot = Some(());
        Ok(())
    }
}
