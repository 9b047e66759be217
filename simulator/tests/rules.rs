//! What ONTAP does with particular endpoints, as a user meets it.

#[path = "rules/accounts.rs"]
mod accounts;
#[path = "rules/approval.rs"]
mod approval;
#[path = "rules/certificates.rs"]
mod certificates;
#[path = "rules/cluster.rs"]
mod cluster;
#[path = "rules/documentation.rs"]
mod documentation;
#[path = "rules/elevation.rs"]
mod elevation;
#[path = "rules/evidence.rs"]
mod evidence;
#[path = "rules/examples.rs"]
mod examples;
#[path = "rules/keys.rs"]
mod keys;
#[path = "rules/others.rs"]
mod others;
#[path = "rules/roles.rs"]
mod roles;
