//! How models print: what is set, and nothing else.

use std::fmt;

use super::WriteModel;
use crate::value::showing;

/// Prints a model with its name; what `show_model!` calls.
///
/// # Errors
///
/// Those of the formatter.
pub fn debug(model: &impl WriteModel, name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut debug = f.debug_struct(name);
    match showing(|| model.to_map()) {
        Ok(map) => map.iter().for_each(|(name, value)| {
            debug.field(name, &format_args!("{value}"));
        }),
        Err(problem) => {
            debug.field("problem", &format_args!("{problem}"));
        }
    }
    debug.finish()
}

/// Prints a model as JSON; what `show_model!` calls.
///
/// # Errors
///
/// Those of the formatter.
pub fn display(model: &impl WriteModel, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match showing(|| model.to_map()) {
        Ok(map) => write!(f, "{}", serde_json::Value::Object(map)),
        Err(problem) => write!(f, "({problem})"),
    }
}

/// Prints a model: `Debug` as a struct, `Display` as JSON, both with what is set only. Secrets show as `***`, members
/// that nobody knows as `…`.
#[macro_export]
macro_rules! show_model {
    ($model:ident) => {
        impl ::core::fmt::Debug for $model {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::model::debug(self, stringify!($model), f)
            }
        }

        impl ::core::fmt::Display for $model {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::model::display(self, f)
            }
        }
    };
}
