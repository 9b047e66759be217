//! Parameters about the reply and about how a request is carried out.

use crate::assumptions;
use crate::failure::Failure;
use crate::model::Method;

use super::condition::boolean;
use super::{Control, Target};

/// The longest time to wait for a job, in seconds.
const LONGEST_WAIT: u64 = 120;

/// Whether a name is a control parameter of this method and release.
pub(super) fn is_known(name: &str, target: &Target<'_>) -> bool {
    let get = target.method == Method::Get;
    let newer = target.release >= assumptions::NEWER_PARAMETERS;
    match name {
        "fields" | "return_records" | "return_timeout" | "pretty" => true,
        "max_records" | "order_by" | "$orderBy" => target.method != Method::Post,
        "offset" | "job_results_uuid" => get && newer,
        "ignore_unknown_fields" | "query" | "query_fields" => newer,
        "continue_on_failure" | "serial_records" => !get && newer,
        "validate_only" => !get,
        _ => false,
    }
}

impl Control {
    /// Takes a parameter over; `false` when it is none of these.
    pub(super) fn take(&mut self, name: &str, value: &str) -> Result<bool, Failure> {
        let flag = || boolean(value).ok_or_else(|| Failure::invalid(value, name, "true|false"));
        let number = |least: u64, greatest: u64| {
            let number: Option<u64> = value.parse().ok();
            let number = number.filter(|n| (least..=greatest).contains(n));
            number.ok_or_else(|| Failure::invalid(value, name, "integer"))
        };
        let count = |least| Ok(usize::try_from(number(least, u64::MAX)?).unwrap_or(usize::MAX));
        match name {
            "return_records" => self.return_records = Some(flag()?),
            "return_timeout" => self.return_timeout = Some(number(0, LONGEST_WAIT)?),
            "max_records" => self.max_records = Some(count(assumptions::LEAST_MAX_RECORDS)?),
            "offset" => self.offset = count(0)?,
            "pretty" => self.pretty = Some(flag()?),
            "ignore_unknown_fields" => self.ignore_unknown_fields = flag()?,
            "continue_on_failure" => self.continue_on_failure = flag()?,
            "serial_records" => self.serial_records = flag()?,
            "validate_only" => self.validate_only = flag()?,
            "job_results_uuid" => self.job_results_uuid = Some(value.to_owned()),
            _ => return Ok(false),
        }
        Ok(true)
    }
}
