// Written by `cargo xtask codegen`; changes made by hand are lost.
// Source: /security/new/{body}/runtime

//! Fields of the records of `/security/new/{body}/runtime`.

use ontap_runtime::{Field, Whole};
use crate::models::new::New as Record;

/// `at`: string. Since 9.6.
pub const AT: Field<Record, String> = Field::new("at");

/// `between`: string. Since 9.6.
pub const BETWEEN: Field<Record, String> = Field::new("between");

/// `clone`: string. Since 9.6.
pub const CLONE: Field<Record, String> = Field::new("clone");

/// `default`: string. Since 9.6.
pub const DEFAULT: Field<Record, String> = Field::new("default");

/// `extra`: string. Since 9.6.
pub const EXTRA: Field<Record, String> = Field::new("extra");

/// `extra_info`: string. Since 9.6.
pub const EXTRA_INFO: Field<Record, String> = Field::new("extra_info");

/// `field`: object. Since 9.6.
pub const FIELD: Field<Record, Whole> = Field::new("field");

/// `field.new`: string. Since 9.6.
pub const FIELD_NEW: Field<Record, String> = Field::new("field.new");

/// `fields`: string. Since 9.6.
pub const FIELDS: Field<Record, String> = Field::new("fields");

/// `into`: string. Since 9.6.
pub const INTO: Field<Record, String> = Field::new("into");

/// `is_empty`: string. Since 9.6.
pub const IS_EMPTY: Field<Record, String> = Field::new("is_empty");

/// `name`: string. Since 9.6.
pub const NAME: Field<Record, String> = Field::new("name");

/// `new`: string. Since 9.6.
pub const NEW: Field<Record, String> = Field::new("new");

/// `option`: object. Since 9.6.
pub const OPTION: Field<Record, Whole> = Field::new("option");

/// `option.vec`: string. Since 9.6.
pub const OPTION_VEC: Field<Record, String> = Field::new("option.vec");

/// `record`: object. Since 9.6.
pub const RECORD: Field<Record, Whole> = Field::new("record");

/// `record.new`: string. Since 9.6.
pub const RECORD_NEW: Field<Record, String> = Field::new("record.new");

/// `self`: string. Since 9.6.
pub const SELF: Field<Record, String> = Field::new("self");

/// `to_string`: string. Since 9.6.
pub const TO_STRING: Field<Record, String> = Field::new("to_string");

/// `value`: object. Since 9.6.
pub const VALUE: Field<Record, Whole> = Field::new("value");

/// `value.string`: string. Since 9.6.
pub const VALUE_STRING: Field<Record, String> = Field::new("value.string");
