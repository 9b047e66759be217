//! Which properties a reply shows.

/// What a reply shows of each record.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Shape {
    /// What a request gets that names no fields: what identifies the record.
    #[default]
    Default,
    /// Everything but what is expensive: `fields=*`.
    Standard,
    /// Everything: `fields=**`.
    Everything,
    /// What was named.
    Selected(Selection),
}

/// A list of fields.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Selection {}
