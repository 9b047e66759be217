//! Rust types of properties.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// A type in the generated crate, relative to a module of `models`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum RustType {
    /// `String`.
    Text,
    /// `i64` or `u64`.
    Integer { unsigned: bool },
    /// `f64`.
    Number,
    /// `bool`.
    Boolean,
    /// A type of the runtime, such as `DateTime`.
    Runtime(&'static str),
    /// A generated type: module below `models` (or below a resource), name.
    Generated {
        home: Home,
        name: String,
        boxed: bool,
        kind: Kind,
    },
    /// `Vec`.
    List(Box<RustType>),
    /// `BTreeMap<String, _>`.
    Map(Box<RustType>),
}

/// Where a generated type lives: path from the crate's root.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Home(pub(crate) Vec<String>);

/// What a generated type is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    /// A struct.
    Struct,
    /// An open enumeration.
    Enumeration,
}

impl RustType {
    /// The type as it is written in the module `here`.
    pub(crate) fn tokens(&self, here: &Home) -> TokenStream {
        match self {
            Self::Text => quote!(String),
            Self::Integer { unsigned: false } => quote!(i64),
            Self::Integer { unsigned: true } => quote!(u64),
            Self::Number => quote!(f64),
            Self::Boolean => quote!(bool),
            Self::Runtime(name) => {
                let name = format_ident!("{name}");
                quote!(ontap_runtime::#name)
            }
            Self::Generated {
                home, name, boxed, ..
            } => {
                let path = home.path_to(here, name);
                if *boxed { quote!(Box<#path>) } else { path }
            }
            Self::List(item) => {
                let item = item.tokens(here);
                quote!(Vec<#item>)
            }
            Self::Map(value) => {
                let value = value.tokens(here);
                quote!(std::collections::BTreeMap<String, #value>)
            }
        }
    }

    /// The type as it is written in a resource's module that re-exports some modules of `models`.
    pub(crate) fn tokens_beside(&self, here: &Home, reexported: &[String]) -> TokenStream {
        if let Self::Generated {
            home,
            name,
            boxed: false,
            ..
        } = self
            && let [first, module] = home.0.as_slice()
            && first == "models"
            && reexported.contains(module)
        {
            let (module, name) = (format_ident!("{module}"), format_ident!("{name}"));
            return quote!(#module::#name);
        }
        self.tokens(here)
    }

    /// The argument of a constructor or setter, and the expression that turns it into the field's value.
    pub(crate) fn argument(
        &self,
        here: &Home,
        name: &proc_macro2::Ident,
    ) -> (TokenStream, TokenStream) {
        let ty = self.tokens(here);
        match self {
            // Plain conversions would not tell what is wrong with another argument.
            Self::Runtime("IsoDuration") => (
                quote!(impl ontap_runtime::IntoDuration),
                quote!(#name.into_duration()),
            ),
            Self::Runtime("DateTime") => (
                quote!(impl ontap_runtime::IntoDateTime),
                quote!(#name.into_date_time()),
            ),
            Self::Runtime("Reference") => (
                quote!(impl ontap_runtime::IntoReference),
                quote!(#name.into_reference()),
            ),
            Self::Text | Self::Runtime(_) if *self != Self::Runtime("Value") => {
                (quote!(impl Into<#ty>), quote!(#name.into()))
            }
            Self::Generated {
                boxed: true,
                home,
                name: generated,
                ..
            } => {
                let path = home.path_to(here, generated);
                (path, quote!(Box::new(#name)))
            }
            Self::List(item) if **item == Self::Text => (
                quote!(impl IntoIterator<Item = impl Into<String>>),
                quote!(#name.into_iter().map(Into::into).collect()),
            ),
            Self::List(item) => {
                let item = item.tokens(here);
                (
                    quote!(impl IntoIterator<Item = #item>),
                    quote!(#name.into_iter().collect()),
                )
            }
            _ => (ty, quote!(#name)),
        }
    }
}

impl Home {
    /// The module `models::name`.
    pub(crate) fn model(module: &str) -> Self {
        Self(vec!["models".to_owned(), module.to_owned()])
    }

    /// A name in this module, as written in the module `here`.
    pub(crate) fn path_to(&self, here: &Self, name: &str) -> TokenStream {
        let name = format_ident!("{name}");
        if self == here {
            return quote!(#name);
        }
        let segments = self.0.iter().map(|segment| format_ident!("{segment}"));
        if self.0.len() == 2 && here.0.len() == 2 && self.0[0] == here.0[0] {
            let module = format_ident!("{}", self.0[1]);
            return quote!(super::#module::#name);
        }
        quote!(crate::#(#segments::)*#name)
    }
}
