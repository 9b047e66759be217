//! What programs look up besides: nodes and SVMs.

use serde_json::{Value, json};

use crate::store::{Identity, State};

use super::put;
use super::settings::version;

/// The table of SVMs.
const SVMS: &str = "/svm/svms";
/// The table of nodes.
const NODES: &str = "/cluster/nodes";

/// Adds all nodes and SVMs.
pub(super) fn add(state: &mut State) {
    for svm in state.svms.clone() {
        svm_row(state, &svm);
    }
    for node in state.nodes.clone() {
        node_row(state, &node);
    }
}

/// Adds an SVM.
pub(super) fn svm_row(state: &mut State, svm: &Identity) {
    let row = json!({
        "name": svm.name,
        "uuid": svm.uuid,
        "state": "running",
        "subtype": "default",
        "language": "c.utf_8",
        "ipspace": {"name": "Default", "uuid": super::uuid("ipspace", "Default")},
    });
    put(state, SVMS, row, Value::Null);
}

/// Adds a node, instead of any other of this name.
pub(super) fn node_row(state: &mut State, node: &Identity) {
    if let Some(rows) = state.rows_mut(NODES) {
        rows.retain(|_, known| known.text("name") != node.name);
    }
    let row = json!({
        "name": node.name,
        "uuid": node.uuid,
        "model": "SIMBOX",
        "serial_number": "4048820-60-9",
        "state": "up",
        "membership": "member",
        "location": "simulated",
        "uptime": 86_400,
        "version": version(&state.api.release),
    });
    put(state, NODES, row, Value::Null);
}
