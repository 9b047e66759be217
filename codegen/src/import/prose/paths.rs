//! Property paths at the beginning of a list entry.

/// The paths of one entry, and how they belong together.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Paths<'t> {
    /// Alternatives: one of each group is meant.
    pub(super) groups: Vec<Vec<&'t str>>,
    /// Whether one of them stands for everything below it (`statistics.*`).
    pub(super) wildcard: bool,
    /// What follows the paths.
    pub(super) rest: &'t str,
}

impl<'t> Paths<'t> {
    /// The path, if there is only one.
    pub(super) fn single(&self) -> Option<&'t str> {
        match &self.groups[..] {
            [group] if group.len() == 1 => group.first().copied(),
            _ => None,
        }
    }
}

/// Characters that stand around a path, sometimes only on one side.
const QUOTES: &[char] = &['`', '\'', '"', '“', '”', '‘', '’', '*'];

/// Reads the paths an entry begins with; none when it begins with a sentence.
pub(super) fn leading(entry: &str) -> Option<Paths<'_>> {
    let (text, either) = match entry.strip_prefix("Either ") {
        Some(rest) if rest.starts_with('`') && rest.contains("must be specified") => (rest, true),
        _ => (entry, false),
    };
    let One {
        path,
        mut rest,
        quoted,
        mut wildcard,
    } = one(text)?;
    let mut groups = vec![vec![path]];
    let mut commas = Vec::new();
    while let Some((joint, after)) = joint(rest) {
        // A word without quotes is a path only where it cannot be a word of the sentence.
        let Some(next) = one(after).filter(|o| o.quoted == quoted || o.path.contains(['.', '_']))
        else {
            break;
        };
        wildcard |= next.wildcard;
        match joint {
            Joint::Or => {
                let mut together: Vec<&str> = commas
                    .drain(..)
                    .flat_map(|i: usize| groups[i].clone())
                    .collect();
                let last = groups.pop().unwrap_or_default();
                if !together.is_empty() {
                    groups.clear();
                }
                together.extend(last);
                together.push(next.path);
                groups.push(together);
            }
            Joint::Comma => {
                commas.push(groups.len() - 1);
                groups.push(vec![next.path]);
            }
            Joint::And => groups.push(vec![next.path]),
        }
        rest = next.rest;
    }
    if either && groups.len() > 1 {
        groups = vec![groups.concat()];
    }
    let rest = rest.trim_start();
    let ends =
        rest.is_empty() || rest.starts_with(['-', '–', '(', ':', '<', '_', '.', ','].as_slice());
    (quoted || ends).then_some(Paths {
        groups,
        wildcard,
        rest,
    })
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Joint {
    Or,
    And,
    Comma,
}

fn joint(text: &str) -> Option<(Joint, &str)> {
    let text = text.trim_start();
    let joints = [
        (", or ", Joint::Or),
        (", and ", Joint::And),
        ("or ", Joint::Or),
        ("and ", Joint::And),
        (", ", Joint::Comma),
    ];
    joints
        .into_iter()
        .find_map(|(word, joint)| Some((joint, text.strip_prefix(word)?.trim_start())))
}

/// One path.
struct One<'t> {
    path: &'t str,
    rest: &'t str,
    quoted: bool,
    wildcard: bool,
}

fn one(text: &str) -> Option<One<'_>> {
    let inner = text.trim_start_matches(QUOTES);
    let quoted = inner.len() < text.len();
    let end = inner
        .find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-')))
        .unwrap_or(inner.len());
    let path = inner[..end].trim_end_matches(['.', '-']);
    let begins_well =
        path.starts_with(|c: char| c.is_ascii_lowercase()) || path.starts_with("_links");
    let mut rest = &inner[path.len()..];
    if !begins_well || path.contains("..") || rest.starts_with('<') {
        return None;
    }
    let wildcard = rest.starts_with(".*");
    if wildcard {
        rest = &rest[2..];
    }
    if quoted {
        rest = rest
            .trim_start_matches([' ', '\t'])
            .trim_start_matches(QUOTES);
    }
    Some(One {
        path,
        rest,
        quoted,
        wildcard,
    })
}
