// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/gates

//! `/security/gates`.

pub mod field;
pub mod operation;

#[doc(inline)]
pub use crate::models::gate;

/// `/security/gates`.
#[derive(Clone, Debug)]
pub struct Gates {
    at: ontap_runtime::Place,
}

impl Gates {
    pub(crate) fn new(at: ontap_runtime::Place) -> Self {
        Self { at }
    }
    /// Reads it.
    ///
    /// `GET /security/gates`. Since 9.6.
    pub fn get(&self) -> ontap_runtime::Get<gate::Gate> {
        ontap_runtime::Get::new(self.at.call(&operation::GET))
    }
    /// Creates one.
    ///
    /// `POST /security/gates`. Since 9.6.
    pub fn create(&self, body: gate::NewGate) -> ontap_runtime::Create<gate::Gate> {
        ontap_runtime::Create::new(self.at.call(&operation::CREATE).body(&body))
    }
    /// Modifies it.
    ///
    /// `PATCH /security/gates`. Since 9.6.
    pub fn update(&self, patch: gate::GatePatch) -> ontap_runtime::Update {
        ontap_runtime::Update::new(self.at.call(&operation::UPDATE).patch(&patch))
    }
}
