//! The macros generated models call. What they expand to is kept small: one match arm or one call per property.

/// Makes a record readable: every field is an `Option`, and `extra` takes what is left over.
#[macro_export]
macro_rules! read_model {
    ($model:ident { $($field:ident : $name:literal),* $(,)? }) => {
        impl $crate::model::ReadModel for $model {
            const FIELDS: &'static [&'static str] = &[$($name),*];

            fn read<'de, A: $crate::model::MapAccess<'de>>(
                &mut self,
                name: &str,
                from: &mut $crate::model::Reader<A>,
            ) -> ::core::result::Result<(), A::Error> {
                match name {
                    $($name => from.read(name, &mut self.$field),)*
                    _ => from.unknown(name),
                }
            }

            fn delta_of(
                name: &str,
                wanted: &$crate::Value,
                current: ::core::option::Option<&$crate::Value>,
            ) -> ::core::option::Option<$crate::Value> {
                match name {
                    $($name => $crate::model::delta_of_field(|it: &Self| &it.$field, wanted, current),)*
                    _ => ::core::option::Option::None,
                }
            }

            fn extra_mut(&mut self) -> &mut $crate::model::Extra {
                &mut self.extra
            }
        }

        impl $crate::model::FromJson for $model {
            const EXPECTED: &'static str = "an object";

            fn from_object<'de, A: $crate::model::MapAccess<'de>>(
                map: A,
                sink: $crate::model::Sink<'_, Self>,
            ) -> ::core::result::Result<(), A::Error> {
                $crate::model::fill(map, sink)
            }

            fn delta(
                wanted: &$crate::Value,
                current: ::core::option::Option<&$crate::Value>,
            ) -> ::core::option::Option<$crate::Value> {
                $crate::model::delta_of_object::<Self>(wanted, current)
            }

            fn remember(&mut self, template: &$crate::model::Extra) {
                self.extra.remember(template);
            }
        }

        #[allow(unreachable_pub, dead_code, reason = "a model may be private")]
        impl $model {
            /// Whether the field was fetched: the request asked for it, or the reply holds it. A field that was
            /// not fetched is `None` whatever the cluster has there.
            pub fn fetched<T>(&self, field: $crate::Field<Self, T>) -> bool {
                $crate::model::is_fetched(self, &self.extra, field)
            }

            /// The record itself, if the field was fetched.
            ///
            /// # Errors
            ///
            /// `ErrorKind::NotFetched`, with the name of the field where the request
            /// did not ask for it.
            pub fn require<T>(&self, field: $crate::Field<Self, T>) -> $crate::Result<&Self> {
                $crate::model::require(self, &self.extra, field)
            }
        }

        impl $crate::model::WriteModel for $model {
            fn write(&self, to: &mut $crate::model::Writer) {
                $(to.optional($name, &self.$field);)*
                to.extra(&self.extra);
            }
        }

        $crate::model_serde!($model);
    };
}

/// Makes a POST body writable: required properties first, optional ones after.
#[macro_export]
macro_rules! create_model {
    ($model:ident { $($required:ident : $required_name:literal),* $(,)? } { $($optional:ident : $optional_name:literal),* $(,)? }) => {
        impl $crate::model::FromJson for $model {
            const EXPECTED: &'static str = "an object";

            fn from_object<'de, A: $crate::model::MapAccess<'de>>(
                map: A,
                sink: $crate::model::Sink<'_, Self>,
            ) -> ::core::result::Result<(), A::Error> {
                $crate::model::fill_body(map, sink, |map| {
                    ::core::option::Option::Some(Self {
                        $($required: $crate::model::take_required(map, $required_name)?,)*
                        $($optional: $crate::model::take(map, $optional_name),)*
                    })
                })
            }
        }

        impl $crate::model::WriteModel for $model {
            fn write(&self, to: &mut $crate::model::Writer) {
                $(to.required($required_name, &self.$required);)*
                $(to.optional($optional_name, &self.$optional);)*
            }
        }

        $crate::model_serde!($model);
    };
}

/// Makes a PATCH body writable: every field is a `Patch`.
#[macro_export]
macro_rules! patch_model {
    ($model:ident { $($field:ident : $name:literal),* $(,)? }) => {
        impl $crate::model::PatchModel for $model {
            const FIELDS: &'static [&'static str] = &[$($name),*];

            fn difference_of(
                &mut self,
                name: &str,
                before: ::core::option::Option<&$crate::Value>,
                after: ::core::option::Option<&$crate::Value>,
            ) {
                match name {
                    $($name => self.$field.difference(before, after),)*
                    _ => {}
                }
            }
        }

        impl $crate::model::FromJson for $model {
            const EXPECTED: &'static str = "an object";

            fn difference(before: ::core::option::Option<&$crate::Value>, after: &$crate::Value) -> ::core::option::Option<Self> {
                $crate::model::difference_of_values(before, after)
            }

            fn is_empty_patch(&self) -> bool {
                $crate::model::PatchModel::is_empty(self)
            }
        }

        impl $crate::model::WriteModel for $model {
            fn write(&self, to: &mut $crate::model::Writer) {
                $(to.patch($name, &self.$field);)*
            }
        }

        impl $crate::model::Serialize for $model {
            fn serialize<S: $crate::model::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::model::write_record(self, serializer)
            }
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! model_serde {
    ($model:ident) => {
        impl $crate::model::Serialize for $model {
            fn serialize<S: $crate::model::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::model::write_record(self, serializer)
            }
        }

        impl<'de> $crate::model::Deserialize<'de> for $model {
            fn deserialize<D: $crate::model::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::model::read_record(deserializer)
            }
        }
    };
}
