//! Which requests something is about.

use crate::message::Request;

/// A method and a path, each with `*` for anything.
#[derive(Clone, Debug)]
pub(crate) struct Pattern {
    method: String,
    path: String,
}

impl Pattern {
    pub(crate) fn new(method: &str, path: &str) -> Self {
        Self {
            method: method.to_ascii_uppercase(),
            path: path.to_owned(),
        }
    }

    pub(crate) fn matches(&self, request: &Request) -> bool {
        let text = match self.path.contains('?') {
            true => request.target.as_str(),
            false => request.split().0,
        };
        (self.method == "*" || self.method == request.method) && glob(&self.path, text)
    }

    /// The same for the parts of a request that was kept.
    pub(crate) fn fits(&self, method: &str, path: &str, query: &str) -> bool {
        let whole;
        let text = match self.path.contains('?') {
            true => {
                whole = format!("{path}?{query}");
                &whole
            }
            false => path,
        };
        (self.method == "*" || self.method == method) && glob(&self.path, text)
    }
}

/// Whether a text is what a pattern with `*` says.
fn glob(pattern: &str, text: &str) -> bool {
    let Some((first, rest)) = pattern.split_once('*') else {
        return pattern == text;
    };
    let Some(text) = text.strip_prefix(first) else {
        return false;
    };
    (0..=text.len())
        .filter(|at| text.is_char_boundary(*at))
        .any(|at| glob(rest, &text[at..]))
}

#[cfg(test)]
mod tests {
    use super::glob;

    #[test]
    fn a_star_stands_for_any_text() {
        for pattern in [
            "*",
            "/api/*",
            "/api/security/accounts",
            "*accounts",
            "/*/sec*",
        ] {
            assert!(glob(pattern, "/api/security/accounts"), "{pattern}");
        }
        for pattern in ["", "/api", "/api/*/roles", "accounts"] {
            assert!(!glob(pattern, "/api/security/accounts"), "{pattern}");
        }
    }
}
