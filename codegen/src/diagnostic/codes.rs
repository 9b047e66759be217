//! Every diagnostic code there is. A code, once published, keeps its meaning.
//!
//! Numbers: `IMP` import, `SRC` reading text, `SPC` reading a normalised spec, `OVL` overlay, `MRG` merge, `CHK` check.

use super::Severity;

/// A kind of diagnostic.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Code {
    /// Stable id, such as `IMP003`.
    pub id: &'static str,
    /// How serious every diagnostic of this kind is.
    pub severity: Severity,
    /// What it means, in one sentence.
    pub meaning: &'static str,
    /// What to do when it appears.
    pub action: &'static str,
}

macro_rules! codes {
    ($($name:ident = $id:literal $severity:ident $meaning:literal $action:literal;)*) => {
        $(
            #[doc = $meaning]
            pub static $name: Code = Code { id: $id, severity: Severity::$severity, meaning: $meaning, action: $action };
        )*
        /// All codes, in the order of this file.
        pub static ALL: &[&Code] = &[$(&$name),*];
    };
}

codes! {
    // Import: add below this line.
    // Spec, overlay, merge, check: add below this line.
    SPEC_UNREADABLE = "SPC001" Error "A normalised spec is not JSON that the OpenAPI 3 reader understands." "Import the release again.";
}
