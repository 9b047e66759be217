//! The normalised text: sorted keys, two spaces, a newline at the end.

use serde_json::Value as Json;

/// The text of a document.
pub(super) fn text(mut root: Json) -> String {
    // A no-op unless some dependency switches insertion order on.
    root.sort_all_objects();
    let mut text = format!("{root:#}");
    text.push('\n');
    text
}
