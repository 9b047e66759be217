//! Items of the crate in a few words.

use crate::diff::{Change, ItemState};

/// What each state is called before a list of items.
pub(super) const STATES: [(ItemState, &str); 3] = [
    (ItemState::Added, "adds"),
    (ItemState::Removed, "removes"),
    (ItemState::Kept, "touches"),
];

/// A name a reader recognises: a member with its type, a type with its module unless it is named like it, a constant
/// with the resource's module, a call as it is.
pub(super) fn short(path: &str) -> String {
    if path.contains('(') {
        return format!("{path}()");
    }
    let names: Vec<&str> = path.split("::").collect();
    let is_type = |name: &&str| {
        name.starts_with(|c: char| c.is_ascii_uppercase())
            && name.contains(|c: char| c.is_ascii_lowercase())
    };
    let from = match names.iter().position(is_type) {
        Some(i) => {
            let module = names[i.saturating_sub(1)].replace('_', "");
            let like = names[i].to_ascii_lowercase().contains(&module);
            i.saturating_sub(usize::from(!like))
        }
        None => names.len().saturating_sub(3),
    };
    names[from..].join("::")
}

/// The names of the items in one state, each once, at most so many, and how many are left out.
pub(super) fn brief(change: &Change, state: ItemState, most: usize) -> (Vec<String>, usize) {
    let mut names: Vec<String> = Vec::new();
    for item in change.items.iter().filter(|item| item.state == state) {
        let name = short(&item.path);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let more = names.len().saturating_sub(most);
    names.truncate(most);
    (names, more)
}

#[cfg(test)]
mod tests {
    use super::short;

    #[test]
    fn short_names_are_recognised() {
        for (path, name) in [
            (
                "ontap_security::models::account::Account::locked",
                "Account::locked",
            ),
            ("ontap_security::models::account::NewAccount", "NewAccount"),
            (
                "ontap_security::models::account::Scope::Svm",
                "account::Scope::Svm",
            ),
            (
                "ontap_security::models::aws_kms::AwsKmsPatch",
                "AwsKmsPatch",
            ),
            (
                "ontap_security::key_managers::keys::field::KEY_ID",
                "keys::field::KEY_ID",
            ),
            ("ontap_security::accounts::field::A", "accounts::field::A"),
            (
                "security().accounts().create",
                "security().accounts().create()",
            ),
        ] {
            assert_eq!(short(path), name);
        }
    }
}
