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
    /// Makes sure that there is a record as desired: creates it, changes what differs, or does nothing.
    ///
    /// `GET /security/gates`, then `POST /security/gates` or `PATCH /security/gates`. Since 9.6.
    pub fn ensure(
        &self,
        desired: gate::NewGate,
    ) -> ontap_runtime::Ensure<gate::Gate, gate::GatePatch> {
        let steps = ontap_runtime::Steps {
            place: self.at.clone(),
            read: &operation::GET,
            create: &operation::CREATE,
            update: &operation::UPDATE,
            identity: &[],
            keys: &[],
        };
        ontap_runtime::Ensure::new(steps, &desired)
    }
}
