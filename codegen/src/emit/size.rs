//! Whether a crate would be of reasonable size. Schemas that refer to each other stand for far more fields than they
//! have properties.

use std::sync::Arc;

use super::field;
use super::plan::Planned;
use super::shapes::Shapes;
use crate::diagnostic::{Diagnostic, codes};

/// How many fields one resource may have. The largest of ONTAP have some hundreds.
pub(super) const OF_A_RESOURCE: usize = 5_000;
/// How many all of them may have together.
const OF_A_CRATE: usize = 500_000;

/// Reports the resources whose records have too many fields.
pub(super) fn check(
    shapes: &Shapes<'_>,
    planned: &[Planned<'_>],
    file: &Arc<str>,
) -> Vec<Diagnostic> {
    let code = &codes::TOO_MANY_FIELDS;
    let mut total = 0;
    let mut found = Vec::new();
    for resource in planned {
        let fields = field::count(shapes, resource);
        total += fields.min(OF_A_RESOURCE);
        let message = if fields > OF_A_RESOURCE {
            let path = &resource.resource.path;
            format!("records of `{path}` have more than {OF_A_RESOURCE} fields")
        } else if total > OF_A_CRATE {
            format!("the records of all resources have more than {OF_A_CRATE} fields")
        } else {
            continue;
        };
        let first = resource.methods.first();
        let pointer = first.map_or("/paths", |method| &method.operation.pointer);
        let diagnostic = Diagnostic::new(file.clone(), pointer, code, message, code.action);
        found.push(diagnostic);
        if total > OF_A_CRATE {
            break;
        }
    }
    found
}
