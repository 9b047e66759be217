//! One request on its way through the engine.

use crate::message::Request;
use crate::model::{Endpoint, Method, Operation, TableId};
use crate::query::Query;
use crate::rules::{Caller, Context};
use crate::store::{Identity, State};

/// A request that was let in and led somewhere.
#[derive(Debug)]
pub(crate) struct Call<'c> {
    /// As it came.
    pub(crate) request: &'c Request,
    /// What it asks for.
    pub(crate) method: Method,
    /// Where it leads.
    pub(crate) endpoint: &'c Endpoint,
    /// What is known of the operation.
    pub(crate) operation: &'c Operation,
    /// The values of the path keys.
    pub(crate) keys: Vec<String>,
    /// Its query.
    pub(crate) query: Query,
    /// Who asks.
    pub(crate) caller: Caller,
    /// The SVM that it is limited to.
    pub(crate) svm: Option<Identity>,
}

impl Call<'_> {
    /// The table it is about; nothing for an action.
    pub(crate) fn table(&self) -> Option<TableId> {
        self.endpoint.kind.table()
    }

    /// What rules may look at.
    pub(crate) fn context<'s>(&'s self, state: &'s mut State) -> Context<'s> {
        Context {
            state,
            caller: &self.caller,
            svm: self.svm.as_ref(),
            parameters: &self.query.parameters,
        }
    }
}
