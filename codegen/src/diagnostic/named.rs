//! Kinds of generated names, and the key of the overlay that changes each.

/// What collides; each kind has a key in the overlay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Named {
    /// A resource: its module, its handle, the method that leads to it, its feature.
    Resource,
    /// A method of an operation.
    Method,
    /// A path key or a query parameter.
    Parameter,
    /// An error code.
    ErrorCode,
    /// A type, or the module of a schema.
    Type,
    /// A property: its field, its constant, its setters.
    Property,
    /// A value of an enumeration.
    Value,
}

impl Named {
    /// What the overlay can do about it.
    pub fn repair(self) -> &'static str {
        match self {
            Self::Resource => {
                "Give one of the paths an `x-ontap-name` in the overlay, at the path itself: it names the resource."
            }
            Self::Method => {
                "Give one of the operations an `x-ontap-name` in the overlay: it names the method."
            }
            Self::Parameter => {
                "Give one of the parameters an `x-ontap-name` in the overlay: it names the constant or the argument."
            }
            Self::ErrorCode => {
                "Correct `x-ontap-error-names` in the overlay: each name stands for one code."
            }
            Self::Type => {
                "Give one of the schemas, objects or enumerations an `x-ontap-name` in the overlay: it names the type."
            }
            Self::Property => {
                "Give one of the properties an `x-ontap-field` in the overlay: it names the field."
            }
            Self::Value => {
                "Give one of the values a name in `x-ontap-variant-names` of its enumeration, in the overlay."
            }
        }
    }
}
