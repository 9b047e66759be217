// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: components/schemas/lock

//! `lock`.

/// Values of `lock.f`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum F {
    /// `x`. Since 9.6.
    X,
    /// `y`. Since 9.6.
    Y,
    /// A value this crate does not know; what the cluster sent is kept.
    Unknown(ontap_runtime::Unknown<F>),
}

ontap_runtime::open_enum! {
    F {
        X: "x",
        Y: "y",
    }
}

/// What POST takes of `lock`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewLock {
    /// `a`: string. Since 9.6.
    pub a: String,
    /// `b`: integer. Since 9.6.
    pub b: i64,
    /// `c`: boolean. Since 9.6.
    pub c: bool,
    /// `d`: list of string. Since 9.6.
    pub d: Vec<String>,
    /// `e`: object. Since 9.6.
    pub e: ontap_runtime::Reference,
    /// `f`: enumeration. Since 9.6.
    pub f: F,
    /// `g`: date and time. Since 9.6.
    pub g: ontap_runtime::DateTime,
    /// `h`: string. Since 9.6.
    pub h: Option<String>,
}

impl NewLock {
    /// Creates a body with the required properties.
    #[must_use]
    pub fn new(required: NewLockRequired) -> Self {
        let NewLockRequired { a, b, c, d, e, f, g } = required;
        Self {
            a,
            b,
            c,
            d,
            e,
            f,
            g,
            h: None,
        }
    }
    /// Sets `h`.
    #[must_use]
    pub fn h(mut self, h: impl Into<String>) -> Self {
        self.h = Some(h.into());
        self
    }
}

ontap_runtime::create_model! {
    NewLock {
        a: "a",
        b: "b",
        c: "c",
        d: "d",
        e: "e",
        f: "f",
        g: "g",
    } { h: "h" }
}
ontap_runtime::show_model!(NewLock);

/// What `NewLock` requires.
#[derive(Clone, Debug, PartialEq)]
pub struct NewLockRequired {
    /// `a`: string. Since 9.6.
    pub a: String,
    /// `b`: integer. Since 9.6.
    pub b: i64,
    /// `c`: boolean. Since 9.6.
    pub c: bool,
    /// `d`: list of string. Since 9.6.
    pub d: Vec<String>,
    /// `e`: object. Since 9.6.
    pub e: ontap_runtime::Reference,
    /// `f`: enumeration. Since 9.6.
    pub f: F,
    /// `g`: date and time. Since 9.6.
    pub g: ontap_runtime::DateTime,
}
