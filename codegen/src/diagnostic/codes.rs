//! Every diagnostic code there is. A code, once published, keeps its meaning.
//!
//! Numbers: `IMP` import, `SRC` reading text, `SPC` reading a normalised spec, `OVL` overlay, `MRG` merge, `DOC` documentation of our own,
//! `CHK` check, `DIF` decisions about changes.

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
    // Reading text.
    SYNTAX = "SRC001" Error "The text is not YAML or not JSON." "Repair the text at this place, or fetch the document again: it may be cut off.";
    NOT_TEXT = "SRC002" Error "The input is not UTF-8 text." "Give the document itself, not an archive, an image or another encoding.";
    EMPTY_INPUT = "SRC003" Error "The input holds nothing." "Give a file with a document in it.";
    DUPLICATE_KEY = "SRC004" Error "An object has the same key twice." "Remove one of the two.";
    TOO_DEEP = "SRC005" Error "Objects and arrays nest too deeply." "No API document nests this deeply; look for a runaway structure.";
    ALIAS = "SRC006" Error "YAML aliases stand for too much, or for themselves." "Write the values out where they are meant.";
    INPUT_TOO_LARGE = "SRC007" Error "The input is larger than any API document." "Give the API document only.";
    SEVERAL_DOCUMENTS = "SRC008" Error "The file holds more than one YAML document." "Give each document its own file.";
    WEB_PAGE = "SRC009" Error "The input is a web page or XML." "Give the API document itself: `/docs/api/swagger.yaml` of a cluster, fetched with the credentials of an account that may read it.";
    // Import: what stops it.
    NOT_AN_API = "IMP001" Error "The document is neither Swagger 2.0 nor OpenAPI 3.0." "Give a document that begins with `swagger: '2.0'` or `openapi: 3.0.x`.";
    UNKNOWN_KEY = "IMP002" Error "A key has no known meaning at its place." "Correct its spelling in the document, or teach import what it means.";
    WRONG_KIND = "IMP003" Error "A value is of another kind than its place asks for." "Correct the document at this place.";
    UNSUPPORTED = "IMP004" Error "A construct is known but not converted." "Remove it from the document, or teach import to convert it.";
    DANGLING_REFERENCE = "IMP005" Error "A `$ref` leads nowhere." "Correct the reference, or add what it names.";
    EMPTY_SCOPE = "IMP006" Error "A scope contains no path of the document." "Give `--scope` a path prefix that occurs in the document, such as `/security`.";
    TOO_MANY_ERRORS = "IMP007" Error "The document has more errors than are listed." "Repair the listed ones first.";
    BAD_VALUE = "IMP008" Error "A value is not among those its key can have." "Correct the value in the document.";
    INVALID_RELEASE = "IMP009" Error "A release is not of the form 9.x or 9.x.y." "Give `--release` a number such as 9.17.1.";
    ONTAP_ERROR = "IMP010" Error "The input is an error message of ONTAP." "Fetch the API document again, with an account that may read `/docs/api`.";
    // Import: what somebody should look at.
    UNKNOWN_EXTENSION = "IMP050" Warning "A vendor extension without a known meaning was left out." "See whether it carries a fact; if so, teach import about it.";
    // Import: defects that were repaired.
    DOCUMENTATION_PAGE = "IMP101" Note "A key of `paths` is a documentation page; left out." "";
    PATH_WITHOUT_OPERATION = "IMP102" Note "A path has no operation; kept empty." "";
    PATH_ITEM_PROSE = "IMP103" Note "A path item carries prose that OpenAPI does not know there; left out." "";
    WRITE_ONLY_EARLY = "IMP104" Note "`writeOnly` is used although Swagger 2.0 does not have it; understood." "";
    TYPE_UNSIGNED = "IMP105" Note "The type `unsigned` became an integer from 0." "";
    TYPE_ENUM = "IMP106" Note "The type `enum` became a string." "";
    BOOLEAN_AS_NUMBER = "IMP107" Note "A flag is written as a number, a word or a quoted text; understood as a boolean." "";
    FORMAT_DATETIME = "IMP108" Note "The format `datetime` became `date-time` or `duration`." "";
    MISSPELT_KEY = "IMP109" Note "A key is misspelt; understood." "";
    ENUM_VALUE_KIND = "IMP110" Note "A value of an enumeration has another type than the enumeration; converted." "";
    ENUM_VALUE_WORD = "IMP111" Note "An unquoted value is a boolean to YAML 1.1 readers; taken as text." "";
    DEFAULT_CONVERTED = "IMP112" Note "A default contradicts its type; converted." "";
    DEFAULT_DROPPED = "IMP113" Note "A default contradicts its type and cannot be converted; left out." "";
    SAME_NAME_IN_PATH = "IMP114" Note "A query parameter repeats a path parameter; left out." "";
    DUPLICATE_OPERATION_ID = "IMP115" Note "Two operations have the same operationId; one was made unique." "";
    EMPTY_RESPONSE_DESCRIPTION = "IMP116" Note "A response has no description although it must have one." "";
    NO_DEFAULT_RESPONSE = "IMP117" Note "An operation does not describe its error response." "";
    ACCESS_CONFLICT = "IMP118" Note "Access flags contradict each other; the more specific one holds." "";
    BOUND_MISPLACED = "IMP119" Note "A bound does not fit the type it stands at; moved to where it fits, or left out." "";
    REFERENCE_SIBLINGS = "IMP120" Note "Facts stand beside a `$ref`, where OpenAPI ignores them; wrapped in `allOf`." "";
    REQUIRED_UNKNOWN = "IMP121" Note "`required` names a property that the schema does not have; left out of the list." "";
    INTRODUCED_UNKNOWN = "IMP122" Note "`x-ntap-introduced` is not a release; left out." "";
    ITEMS_WITHOUT_ARRAY = "IMP123" Note "`items` stands at something that is not an array; left out." "";
    PATH_PARAMETER = "IMP124" Note "The path template and the path parameters differ; the template holds." "";
    DUPLICATE_PARAMETER = "IMP125" Note "An operation has the same parameter twice; the first holds." "";
    DUPLICATE_ERROR_CODE = "IMP126" Note "A table lists an error code twice; folded." "";
    ERROR_ROW = "IMP127" Note "A row of an error table does not begin with a number; left out." "";
    LIST_ENTRY = "IMP128" Note "An entry of a list of properties is a sentence; left out." "";
    CONDITIONAL_REQUIREMENT = "IMP129" Note "A property is required only under a condition; recorded as optional." "";
    LIST_PATH_UNKNOWN = "IMP130" Note "A list names a property that neither the body nor the parameters have; kept as written." "";
    DEFAULT_NOT_LITERAL = "IMP131" Note "A documented default is a description or depends on a condition; left out." "";
    MEDIA_TYPES_DIFFER = "IMP132" Note "Two JSON media types of one message have different schemas; the first holds." "";
    NO_OPERATION_ID = "IMP133" Note "An operation has no operationId." "";
    TYPE_MISSING = "IMP134" Note "A schema has properties or items but no type; the type was added." "";
    ENUM_DUPLICATE = "IMP135" Note "An enumeration lists a value twice; folded." "";
    BODY_NAME = "IMP136" Note "A body parameter has an unusual name; the name has no meaning on the wire." "";
    BASE_PATH_MISSING = "IMP137" Note "The document lacks a path that every client needs." "";
    LIST_VALUE = "IMP138" Note "A single value stands where a list is meant; made a list." "";
    FORMAT_AS_TYPE = "IMP140" Note "A format or a word of another language stands where a type is meant; understood." "";
    PATH_WITH_EMPTY_SEGMENT = "IMP141" Note "A path has a slash too many; taken as the path without it." "";
    PATH_FOLDED = "IMP142" Note "Two spellings of a path have the same operation; folded into one, with the media types of both." "";
    FORM_WITHOUT_FIELDS = "IMP143" Note "An operation lists a form without documenting its fields; they stand at another spelling of the path, or nothing is known of them." "";
    // Spec, overlay, merge, check: add below this line.
    SPEC_UNREADABLE = "SPC001" Error "A spec file is not a normalised OpenAPI 3.0 document." "Import the release again.";
    SPEC_SHAPE = "SPC002" Error "A node of a spec has another shape than import writes." "Import the release again, or correct the overlay action that wrote it.";
    SPEC_DANGLING = "SPC003" Error "A `$ref` points at nothing." "Import the release again, or correct the overlay action that wrote it.";
    SPEC_UNKNOWN_KEY = "SPC004" Error "A node of a spec has a key the generator does not know." "Import the release again, or correct the overlay action that wrote it.";
    SPEC_KEY_UNDECLARED = "SPC005" Warning "The keys in a path and its path parameters differ; the template decides." "Declare the key in the overlay if its type matters.";
    SPEC_NAME_UNUSED = "SPC006" Error "The overlay names an enumeration value, an error code or a path that is not there." "Correct or remove the name in the overlay.";
    SAME_OPERATION_TWICE = "SPC007" Error "Two paths differ only in the names of their keys." "Remove one of them with an overlay action.";
    CONTENT_UNSUPPORTED = "SPC010" Warning "An operation takes or returns something else than JSON; there is no method for that." "Call it with another client, or correct its media types with an overlay action.";
    SPEC_LIKELY_SECRET = "SPC011" Note "A text is taken for a secret by its name." "Nothing; or say `x-ontap-secret: false` in the overlay where it is none.";
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
    MERGE_BASE = "MRG009" Error "The specs were imported with different scopes." "Import all releases with the same `--scope`, or generate from a part that all of them have: `codegen --scope`.";
    MERGE_KEY_CHANGED = "MRG010" Error "A path has a key in a newer release that stands for something else than in an older one, such as a UUID for a name." "Remove the older path with an overlay action that is limited to its releases; who needs both uses two versions of the crate.";
    WORDS_SHAPE = "DOC001" Error "A file of the documentation has another shape." "Correct it; spec/README.md shows the keys.";
    WORDS_UNMATCHED = "DOC002" Error "An entry of the documentation is about something that the API does not have." "Remove the entry, or correct its name; `generated/surface.txt` lists what there is.";
    WORDS_TWICE = "DOC003" Error "The documentation says something twice, or calls two things by one name." "Keep one of the two.";
    LAYOUT_TWO_DEPTHS = "CHK001" Error "A path segment stands below different numbers of keys." "Move one of the paths with an overlay action.";
    LAYOUT_TWO_OF_A_ROLE = "CHK002" Error "Two operations of a resource would be the same method." "Give one of them an `x-ontap-name` in the overlay.";
    NAME_COLLISION = "CHK003" Error "Two items would have the same name in Rust." "Give one of them a name in the overlay: `x-ontap-name` for a type or a method, `x-ontap-field` for a property, `x-ontap-variant-names` for values.";
    REQUIRED_PROPERTY_UNKNOWN = "CHK004" Note "The documentation calls a property required that the request does not have." "Nothing; or add the property in the overlay.";
    LAYOUT_TEMPLATE = "CHK010" Error "A path template cannot become a resource." "Correct the path in the document, or remove it with an overlay action.";
    NAME_TOO_LONG = "CHK011" Error "A module's file would have a longer name than file systems allow." "Give it a shorter `x-ontap-name` in the overlay, at the path or at the schema.";
    TOO_MANY_MEMBERS = "CHK012" Error "A type would have more members than the compiler takes." "Look for data in the place of properties or values; the overlay can remove them, or make the object a map.";
    NAMES_TOLD_APART = "CHK013" Note "Two items would have the same name; a documented rule gave one of them a longer one." "";
    TOO_MANY_FIELDS = "CHK020" Error "Records would have more fields than a crate can hold." "Break the circle of schemas that refer to each other with an overlay action, or import a smaller scope.";
    // Decisions about changes.
    POLICY_SHAPE = "DIF001" Error "A file of decisions about changes has another shape." "Correct it; docs/spec-diff.md shows the keys.";
    POLICY_RULE = "DIF002" Error "A rule does not exist." "Give an id that `cargo xtask spec-diff --list-rules` prints.";
    POLICY_LEVEL = "DIF003" Error "A level does not exist." "Give one of the levels that the message lists.";
    POLICY_NO_REASON = "DIF004" Error "A decision has no reason." "Say in `reason` why the project decides so.";
    POLICY_TWICE = "DIF005" Error "A change is accepted twice." "Remove one of the two entries.";
    POLICY_UNUSED = "DIF006" Warning "An accepted change does not occur." "Remove the entry.";
}
