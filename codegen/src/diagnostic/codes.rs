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
    SPEC_UNREADABLE = "SPC001" Error "A spec file is not a normalised OpenAPI 3.0 document." "Import the release again.";
    SPEC_SHAPE = "SPC002" Error "A node of a spec has another shape than import writes." "Import the release again, or correct the overlay action that wrote it.";
    SPEC_DANGLING = "SPC003" Error "A `$ref` points at nothing." "Import the release again, or correct the overlay action that wrote it.";
    SPEC_UNKNOWN_KEY = "SPC004" Error "A node of a spec has a key the generator does not know." "Import the release again, or correct the overlay action that wrote it.";
    SPEC_KEY_UNDECLARED = "SPC005" Warning "The keys in a path and its path parameters differ; the template decides." "Declare the key in the overlay if its type matters.";
    SPEC_NAME_UNUSED = "SPC006" Error "The overlay names an enumeration value or an error code that is not there." "Correct or remove the name in the overlay.";
    SAME_OPERATION_TWICE = "SPC007" Error "Two paths differ only in the names of their keys." "Remove one of them with an overlay action.";
    OVERLAY_SHAPE = "OVL001" Error "The overlay file does not follow the Overlay 1.0 format." "Correct the overlay file.";
    OVERLAY_NO_REASON = "OVL002" Error "An overlay action has no description." "Say in `description` what ONTAP leaves out or gets wrong here.";
    OVERLAY_TARGET = "OVL003" Error "The target of an overlay action is not a JSONPath." "Correct `target`; see RFC 9535.";
    OVERLAY_UNMATCHED = "OVL004" Error "An overlay action matches nothing." "Remove the action, correct its target, or limit it with `x-releases`.";
    MERGE_TYPE_WIDENED = "MRG001" Note "A property has another type in another release; a documented rule makes one Rust type serve both." "Nothing; see the table of rules in spec/README.md.";
    MERGE_TYPE_CONFLICT = "MRG002" Warning "A property has types in different releases that no rule reconciles; it becomes free JSON." "Give it one type with an overlay action.";
    MERGE_REFERENCE_CHANGED = "MRG003" Note "A property refers to another schema in a newer release; the newer one counts, with what the older had beyond it." "Nothing.";
    MERGE_INTRODUCED_LATER = "MRG004" Note "A document has something that says of itself that it came with a later release." "Nothing; the document that has it counts.";
    MERGE_INTRODUCED_EARLIER = "MRG005" Note "Something says that it came with a release whose document does not have it." "Nothing; the first document that has it counts.";
    MERGE_GAP = "MRG006" Note "Something is there, missing in a later release, and there again." "Nothing; it counts as there throughout.";
    MERGE_ACCESS = "MRG007" Note "Who may read or write a property differs between releases; the newest counts." "Nothing.";
    MERGE_SAME_RELEASE = "MRG008" Error "Two specs document the same release." "Remove one of them.";
    MERGE_BASE = "MRG009" Error "The specs were imported with different scopes." "Import all releases with the same `--scope`.";
    LAYOUT_TWO_DEPTHS = "CHK001" Error "A path segment stands below different numbers of keys." "Move one of the paths with an overlay action.";
    LAYOUT_TWO_OF_A_ROLE = "CHK002" Error "Two operations of a resource would be the same method." "Give one of them an `x-ontap-name` in the overlay.";
    NAME_COLLISION = "CHK003" Error "Two items would have the same name in Rust." "Give one of them an `x-ontap-name` (a value: `x-ontap-variant-names`) in the overlay.";
    REQUIRED_UNKNOWN = "CHK004" Note "The documentation calls a property required that the request does not have." "Nothing; or add the property in the overlay.";
}
