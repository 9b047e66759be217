//! Endpoints outside of `/security` that its clients look things up at. They are ours: their description holds what such
//! clients ask for, not what a release documents.

use ontap_codegen::spec::SpecFile;
use serde_json::Value;

use super::specs::ReleaseError;

const STAND_INS: &str = include_str!("../../data/stand-ins.json");

/// Whether an endpoint is one of these.
pub fn is_stand_in(template: &str) -> bool {
    ["/svm/svms", "/cluster/nodes"]
        .iter()
        .any(|collection| template.starts_with(collection))
}

/// Adds them to a spec, where it does not have them.
pub(super) fn add(spec: &mut SpecFile) -> Result<(), ReleaseError> {
    let unreadable = |e: serde_json::Error| ReleaseError::Unreadable(e.to_string());
    let more: Value = serde_json::from_str(STAND_INS).map_err(unreadable)?;
    for section in ["/paths", "/components/schemas"] {
        let known = spec.document.pointer_mut(section);
        let known = known.and_then(Value::as_object_mut);
        let more = more.pointer(section).and_then(Value::as_object);
        if let (Some(known), Some(more)) = (known, more) {
            for (name, value) in more {
                known.entry(name).or_insert_with(|| value.clone());
            }
        }
    }
    Ok(())
}
