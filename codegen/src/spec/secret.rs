//! Which texts are secrets by their names, where no document and no overlay says so.

/// Last words of names that secrets have.
const LAST_WORDS: &[&str] = &[
    "access_token",
    "api_key",
    "auth_key",
    "authentication_key",
    "client_secret",
    "community",
    "encryption_key",
    "passphrase",
    "passwd",
    "password",
    "preshared_key",
    "privacy_key",
    "private_key",
    "psk",
    "secret",
    "secret_key",
    "shared_key",
];

/// Whether a text of this name is taken for a secret: `configured_psk`, `host_secret_key`, `Password`.
pub(super) fn looks_secret(name: &str) -> bool {
    let sign = |c: char| if c.is_ascii_alphanumeric() { c } else { '_' };
    let name: String = name
        .chars()
        .map(sign)
        .collect::<String>()
        .to_ascii_lowercase();
    LAST_WORDS.iter().any(|last| {
        let before = name.strip_suffix(last);
        before.is_some_and(|before| before.is_empty() || before.ends_with('_'))
    })
}

#[cfg(test)]
mod tests {
    use super::looks_secret;

    #[test]
    fn secrets_are_told_by_the_end_of_their_names() {
        for name in [
            "password",
            "bind_password",
            "tls.configured_psk",
            "host-secret-key",
            "Passphrase",
            "community",
        ] {
            assert!(looks_secret(name), "{name}");
        }
        for name in [
            "password_hash_algorithm",
            "public_key",
            "key",
            "key_id",
            "secret_type",
            "nopassword",
            "passwords",
        ] {
            assert!(!looks_secret(name), "{name}");
        }
    }
}
