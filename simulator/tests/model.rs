//! What the simulator understands of each release.

use ontap_simulator::model::{Api, EndpointKind, releases};

/// Endpoints that only act; everything else has to lead to records.
fn is_action(template: &str) -> bool {
    let last = template.rsplit('/').next().unwrap_or_default();
    matches!(
        last,
        "password" | "sign" | "certificate-signing-request" | "restore" | "migrate"
    ) || last.starts_with("rekey-")
}

#[test]
fn every_endpoint_of_every_release_has_a_kind() {
    for release in releases() {
        let api = Api::of(release).expect("the spec is built in");
        assert!(!api.endpoints.is_empty());
        for endpoint in &api.endpoints {
            let action = endpoint.kind == EndpointKind::Action;
            assert_eq!(
                action,
                is_action(&endpoint.template),
                "{release} {}",
                endpoint.template
            );
        }
    }
}
