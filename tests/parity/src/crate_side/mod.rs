//! The steps through `ontap-security`.

mod body;
mod examples;
mod forms;
mod shown;
mod table;

use std::path::Path;

use ontap_security::{Client, Error};
use serde_json::{Value, json};

use crate::failure::{Failure, failed};
use crate::plan::Step;

/// What a step came to: its result, or the error of the crate.
pub(crate) type Outcome = Result<Value, Trouble>;

/// Why a step has no result.
#[derive(Debug)]
pub(crate) enum Trouble {
    /// The crate's own error: a result like any other.
    Error(Box<Error>),
    /// The crate cannot say what the step says.
    Unsayable(String),
}

impl From<Error> for Trouble {
    fn from(error: Error) -> Self {
        Self::Error(Box::new(error))
    }
}

/// The side of the crate: a client of one simulator.
pub(crate) struct CrateSide {
    runtime: tokio::runtime::Runtime,
    client: Client,
}

impl CrateSide {
    /// A client that trusts the authority in `ca`.
    pub(crate) fn connect(
        url: &str,
        ca: &Path,
        user: &str,
        password: &str,
    ) -> Result<Self, Failure> {
        let pem = std::fs::read(ca).map_err(|e| failed(format!("{}: {e}", ca.display())))?;
        let client = Client::builder(url)
            .basic_auth(user, password)
            .root_certificates(&pem)
            .only_given_roots()
            .build()
            .map_err(|e| failed(e.to_string()))?;
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(|e| failed(e.to_string()))?;
        Ok(Self { runtime, client })
    }

    /// Carries a step out. The result is in the words of the Python side; an error of the cluster is one, too.
    ///
    /// # Errors
    ///
    /// When the crate has no counterpart of the step, or cannot express its body.
    pub(crate) fn run(&self, step: &Step) -> Result<Value, Failure> {
        let outcome = self.runtime.block_on(async {
            match &step.example {
                Some(name) => examples::run(&self.client, name, &step.arguments).await,
                None => table::run(&self.client, step).await,
            }
        });
        match outcome {
            Some(Ok(result)) => Ok(result),
            Some(Err(Trouble::Error(error))) => Ok(told(&error)),
            Some(Err(Trouble::Unsayable(problem))) => {
                Err(failed(format!("{}: {problem}", step.id)))
            }
            None => Err(failed(format!("{}: the crate has no counterpart", step.id))),
        }
    }
}

/// An error in the words of the protocol with the Python side.
fn told(error: &Error) -> Value {
    let ontap = error.ontap();
    json!({ "error": {
        "status": error.status(),
        "code": error.code().map(|code| code.to_string()),
        "target": ontap.and_then(|ontap| ontap.target.clone()),
        "message": ontap.map(|ontap| ontap.message.clone()),
        "text": format!("{:?}: {error}", error.kind()),
    } })
}
