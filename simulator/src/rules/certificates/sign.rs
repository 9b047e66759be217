//! An authority of the cluster signs a request.

use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use crate::failure::Failure;
use crate::model::Method;

use super::super::support::{Place, hidden, refuse};
use super::super::{Action, Context};
use super::{TABLE, unreadable, validity, x509};

const POST: Place = ("/security/certificates/{ca.uuid}/sign", Method::Post);
const SHORTEST: SignedDuration = SignedDuration::from_hours(24);
const LONGEST: SignedDuration = SignedDuration::from_hours(3652 * 24);

/// `POST /security/certificates/{ca.uuid}/sign`.
pub(in super::super) struct Sign;

impl Action for Sign {
    fn act(
        &self,
        context: &mut Context<'_>,
        keys: &[String],
        body: &Value,
    ) -> Result<Value, Failure> {
        let state = &*context.state;
        let authority = state.rows(TABLE).and_then(|rows| rows.get(keys));
        let authority = authority.ok_or_else(|| Failure::missing().at("ca.uuid"))?;
        let key = hidden(authority, "private_key");
        if authority.text("type") != "root_ca" || key.is_empty() {
            let message = "Only a certificate of type root_ca signs others.";
            return Err(refuse(state, POST, &[3_735_628], message));
        }
        let text = |name: &str| body[name].as_str().unwrap_or_default();
        let (request, name) = x509::request(text("signing_request")).ok_or_else(|| {
            let message = "The request cannot be read.";
            refuse(state, POST, &[3_735_626, 3_735_558], message).at("signing_request")
        })?;
        let Some(name) = name else {
            let message = "The request has no common name.";
            return Err(refuse(state, POST, &[3_735_588, 3_735_558], message).at("signing_request"));
        };
        if name == authority.text("common_name") {
            let message = "The request has the common name of the authority.";
            return Err(refuse(state, POST, &[3_735_629], message).at("signing_request"));
        }
        let now = state.clock.now();
        let valid =
            validity(text("expiry_time"), now).ok_or_else(|| unreadable(text("expiry_time")))?;
        if valid < SHORTEST || valid > LONGEST {
            let message = "A signed certificate is valid for 1 to 3652 days.";
            return Err(refuse(state, POST, &[3_735_701], message).at("expiry_time"));
        }
        let end: Timestamp = authority
            .text("expiry_time")
            .parse()
            .unwrap_or(Timestamp::MAX);
        // Both may have been asked for in the same second, for the same time.
        if now
            .checked_add(valid)
            .is_ok_and(|until| until.as_second() > end.as_second() + 60)
        {
            let message = "The certificate would outlive the authority.";
            return Err(refuse(state, POST, &[3_735_630], message).at("expiry_time"));
        }
        let made = x509::sign(
            request,
            authority.text("public_certificate"),
            key,
            now,
            valid,
        );
        match made {
            Some(made) => Ok(json!({"public_certificate": made.public})),
            None => {
                let message = "The certificate could not be signed.";
                Err(refuse(state, POST, &[3_735_626], message))
            }
        }
    }
}
