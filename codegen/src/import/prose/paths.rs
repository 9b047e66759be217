//! Property paths at the beginning of a list entry.

/// The paths of one entry, and how they belong together.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Paths<'t> {
    /// Alternatives: one of each group is meant.
    pub(super) groups: Vec<Vec<&'t str>>,
    /// What follows the paths.
    pub(super) rest: &'t str,
}

/// Characters that stand around a path, sometimes only on one side.
const QUOTES: &[char] = &['`', '\'', '"', '“', '”', '‘', '’', '*'];

/// Reads the paths an entry begins with; none when it begins with a sentence.
pub(super) fn leading(entry: &str) -> Option<Paths<'_>> {
    let (text, either) = match entry.strip_prefix("Either ") {
        Some(rest) if rest.starts_with('`') && rest.contains("must be specified") => (rest, true),
        _ => (entry, false),
    };
    let (first, mut rest, quoted) = one(text)?;
    let mut groups = vec![vec![first]];
    let mut commas = Vec::new();
    while let Some((joint, after)) = joint(rest) {
        let Some((next, after, _)) = one(after).filter(|(_, _, q)| *q == quoted || joint == Joint::Or) else { break };
        match joint {
            Joint::Or => {
                let mut together: Vec<&str> = commas.drain(..).flat_map(|i: usize| groups[i].clone()).collect();
                let last = groups.pop().unwrap_or_default();
                if !together.is_empty() {
                    groups.clear();
                }
                together.extend(last);
                together.push(next);
                groups.push(together);
            }
            Joint::Comma => {
                commas.push(groups.len() - 1);
                groups.push(vec![next]);
            }
            Joint::And => groups.push(vec![next]),
        }
        rest = after;
    }
    if either && groups.len() > 1 {
        groups = vec![groups.concat()];
    }
    let rest = rest.trim_start();
    let ends = rest.is_empty() || rest.starts_with(['-', '–', '(', ':', '<', '_', '.', ','].as_slice());
    (quoted || ends).then_some(Paths { groups, rest })
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Joint {
    Or,
    And,
    Comma,
}

fn joint(text: &str) -> Option<(Joint, &str)> {
    let text = text.trim_start();
    let joints = [(", or ", Joint::Or), (", and ", Joint::And), ("or ", Joint::Or), ("and ", Joint::And), (", ", Joint::Comma)];
    joints.into_iter().find_map(|(word, joint)| Some((joint, text.strip_prefix(word)?.trim_start())))
}

/// One path, what follows it, and whether it stood in quotes.
fn one(text: &str) -> Option<(&str, &str, bool)> {
    let inner = text.trim_start_matches(QUOTES);
    let quoted = inner.len() < text.len();
    let end = inner.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-'))).unwrap_or(inner.len());
    let path = inner[..end].trim_end_matches(['.', '-']);
    let rest = &inner[path.len()..];
    let wildcard = rest.starts_with(".*") || rest.starts_with('<');
    if wildcard || !path.starts_with(|c: char| c.is_ascii_lowercase() || c == '_') || path.contains("..") {
        return None;
    }
    let rest = if quoted { rest.trim_start_matches([' ', '\t']).trim_start_matches(QUOTES) } else { rest };
    Some((path, rest, quoted))
}
