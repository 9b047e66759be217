//! OAuth 2.0: tokens that a test registers, and what their scopes allow.

use std::collections::BTreeMap;

use ontap_codegen::api::Release;
use percent_encoding::percent_decode_str;

use super::privilege::Privilege;
use crate::rules::Caller;
use crate::store::{Identity, State};

/// The first release that takes tokens.
pub(super) const SINCE: Release = Release {
    generation: 9,
    major: 14,
    minor: 1,
};

/// What a token stands for.
#[derive(Clone, Debug)]
pub(super) enum Grant {
    /// An account of the cluster, with its role.
    Account(String),
    /// Whatever its scopes say, separated by spaces.
    Scope(String),
}

/// The tokens that a cluster takes.
#[derive(Clone, Debug, Default)]
pub struct Tokens(BTreeMap<String, Grant>);

impl Tokens {
    /// Lets a token in as an account.
    pub fn allow_account(&mut self, token: impl Into<String>, account: impl Into<String>) {
        self.0.insert(token.into(), Grant::Account(account.into()));
    }

    /// Lets a token in with what its scopes allow: `ontap:CLUSTER:ROLE:ACCESS:SVM:API`, where cluster and SVM may be
    /// `*`, or `ontap-role-NAME`; several are separated by spaces.
    pub fn allow_scope(&mut self, token: impl Into<String>, scope: impl Into<String>) {
        self.0.insert(token.into(), Grant::Scope(scope.into()));
    }

    pub(super) fn get(&self, token: &str) -> Option<&Grant> {
        self.0.get(token)
    }
}

/// A scope that says itself what it allows.
struct SelfContained<'s> {
    cluster: &'s str,
    access: &'s str,
    svm: &'s str,
    api: &'s str,
}

impl<'s> SelfContained<'s> {
    fn parse(scope: &'s str) -> Option<Self> {
        let mut parts = scope.strip_prefix("ontap:")?.splitn(5, ':');
        let cluster = parts.next()?;
        // A name for people; nothing depends on it.
        let _role = parts.next()?;
        Some(Self {
            cluster,
            access: parts.next()?,
            svm: parts.next()?,
            api: parts.next()?,
        })
    }

    fn is_for(&self, cluster: &Identity) -> bool {
        self.cluster == "*" || self.cluster == cluster.uuid
    }
}

fn self_contained(scope: &str) -> impl Iterator<Item = SelfContained<'_>> {
    scope
        .split_ascii_whitespace()
        .filter_map(SelfContained::parse)
}

/// Who a token with these scopes stands for; nothing when none of them is about this cluster. The role of a caller whose
/// scopes are self-contained is their text.
pub(super) fn caller(state: &State, scope: &str) -> Option<Caller> {
    let scopes: Vec<_> = self_contained(scope)
        .filter(|scope| scope.is_for(&state.cluster))
        .collect();
    let caller = |role: String, owner: &Identity| Caller {
        name: "oauth".to_owned(),
        role,
        owner: owner.clone(),
    };
    if scopes.is_empty() {
        let mut named = scope.split_ascii_whitespace();
        let role = named.find_map(|scope| scope.strip_prefix("ontap-role-"))?;
        let role = percent_decode_str(role).decode_utf8().ok()?;
        return Some(caller(role.into_owned(), &state.cluster));
    }
    let owner = match scopes.iter().any(|scope| scope.svm == "*") {
        true => &state.cluster,
        false => state.owner_by_name(scopes[0].svm)?,
    };
    Some(caller(scope.to_owned(), owner))
}

/// What self-contained scopes allow to a caller; nothing when the role is an ordinary one.
pub(super) fn privileges<'c>(state: &State, caller: &'c Caller) -> Option<Vec<Privilege<'c>>> {
    let scopes: Vec<_> = self_contained(&caller.role)
        .filter(|scope| scope.is_for(&state.cluster))
        .collect();
    if scopes.is_empty() {
        return None;
    }
    let applies = |scope: &&SelfContained| scope.svm == "*" || scope.svm == caller.owner.name;
    let allowed = scopes.iter().filter(applies).map(|scope| Privilege {
        path: scope.api,
        access: scope.access,
    });
    Some(allowed.collect())
}
