//! The specs that are built in.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use ontap_codegen::overlay;
use ontap_codegen::source;
use ontap_codegen::spec::{self, SpecFile};

use super::{Api, load, stand_ins};

// `OVERLAY`, and `SPECS`: releases and texts, oldest first. The build script lists them.
include!(concat!(env!("OUT_DIR"), "/specs.rs"));

/// A release that cannot be simulated.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ReleaseError {
    /// There is no spec of it.
    #[error("there is no spec of release {release}; there are {known}")]
    Unknown {
        /// What was asked for.
        release: String,
        /// What there is.
        known: String,
    },
    /// A spec is not one.
    #[error("the spec was not understood: {0}")]
    Unreadable(String),
}

/// The releases whose specs are built in, oldest first.
pub fn releases() -> impl DoubleEndedIterator<Item = &'static str> {
    SPECS.iter().map(|(release, _)| *release)
}

/// A built-in release; read once per process.
pub(super) fn of(release: &str) -> Result<Arc<Api>, ReleaseError> {
    static READ: Mutex<BTreeMap<&'static str, Arc<Api>>> = Mutex::new(BTreeMap::new());
    let (name, text) = SPECS
        .iter()
        .find(|(name, _)| *name == release)
        .ok_or_else(|| ReleaseError::Unknown {
            release: release.to_owned(),
            known: releases().collect::<Vec<_>>().join(", "),
        })?;
    let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(api) = read.get(name) {
        return Ok(api.clone());
    }
    let mut spec = read_spec(text)?;
    stand_ins::add(&mut spec)?;
    let api = load(&spec)?;
    read.insert(name, api.clone());
    Ok(api)
}

/// Reads a normalised spec; the corrections of the overlay are applied where they fit.
pub(super) fn parse(text: &str) -> Result<Arc<Api>, ReleaseError> {
    load(&read_spec(text)?)
}

fn load(spec: &SpecFile) -> Result<Arc<Api>, ReleaseError> {
    let unreadable = || ReleaseError::Unreadable("it is no OpenAPI document".to_owned());
    load::api(spec).map(Arc::new).ok_or_else(unreadable)
}

fn read_spec(text: &str) -> Result<SpecFile, ReleaseError> {
    let unreadable = |d: &dyn std::fmt::Display| ReleaseError::Unreadable(d.to_string());
    let mut spec = spec::parse("spec", text).map_err(|d| unreadable(&d.message))?;
    correct(&mut spec)?;
    Ok(spec)
}

fn correct(spec: &mut SpecFile) -> Result<(), ReleaseError> {
    let broken = || ReleaseError::Unreadable("the overlay".to_owned());
    let document = source::read("overlay.yaml", OVERLAY.as_bytes()).map_err(|_| broken())?;
    let (overlay, _) = overlay::parse("overlay.yaml", &document.root.to_json());
    // Actions that match nothing are the business of codegen.
    overlay::apply(&overlay, std::slice::from_mut(spec));
    Ok(())
}
