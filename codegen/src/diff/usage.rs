//! What of a report touches one program: from its sources, or from what it was seen to call.

use std::collections::BTreeSet;

use super::change::{Area, Change, ItemState, Report};

/// A word of a Rust source, where it stands, and what stands before it.
struct Word {
    text: String,
    line: usize,
    before: Before,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    Dot,
    Colons,
    Other,
}

/// The sources of a program.
pub struct Program {
    files: Vec<(String, Vec<Word>)>,
}

impl Program {
    /// Reads Rust sources: names and texts.
    pub fn read<'s>(sources: impl IntoIterator<Item = (String, &'s str)>) -> Self {
        let files = sources.into_iter().map(|(name, text)| (name, words(text)));
        Self {
            files: files.collect(),
        }
    }

    /// Leaves a report what this program uses, with the places; counts the rest.
    pub fn select(&self, report: &mut Report) {
        select(report, |change| self.uses(change));
    }

    fn uses(&self, change: &Change) -> Vec<String> {
        let mut found = BTreeSet::new();
        // What only the newer crate has, no program can use yet.
        let items = change
            .items
            .iter()
            .filter(|item| item.state != ItemState::Added);
        let items = items.map(|item| item.path.as_str());
        let whole = matches!(
            change.rule.area,
            Area::Path | Area::Operation | Area::Body | Area::Response
        );
        let calls = change.calls.iter().map(String::as_str).filter(|_| {
            whole && !change.rule.id.ends_with("-added") || change.rule.id.starts_with("requi")
        });
        for item in items.chain(calls) {
            for (file, words) in &self.files {
                for line in lines(item, words) {
                    found.insert((file.clone(), line, item.to_owned()));
                }
            }
        }
        let text =
            |(file, line, item): (String, usize, String)| format!("{file}:{line} uses {item}");
        found.into_iter().map(text).collect()
    }
}

/// Lines on which an item occurs.
fn lines(item: &str, words: &[Word]) -> Vec<usize> {
    if item.contains('(') {
        return calls(item, words);
    }
    let path: Vec<&str> = item.split("::").collect();
    let Some((name, owners)) = path.split_last() else {
        return Vec::new();
    };
    let owner = owners.last().copied().unwrap_or_default();
    let has = |name: &str| words.iter().any(|word| word.text == name);
    let is_type = |name: &str| {
        name.starts_with(|c: char| c.is_ascii_uppercase())
            && name.contains(|c: char| c.is_ascii_lowercase())
    };
    let constant = !name.contains(|c: char| c.is_ascii_lowercase());
    let fits = |i: usize, word: &Word| match word.before {
        _ if word.text != *name => false,
        // A variant, or a constructor: its type stands before it.
        Before::Colons if is_type(owner) => i > 0 && words[i - 1].text == owner,
        Before::Colons if constant => qualified(words, i, owners),
        // A field or its setter: some type of the module has to be in play.
        Before::Dot | Before::Other if is_type(owner) && !is_type(name) && !constant => {
            has(owner)
                || owners
                    .iter()
                    .rev()
                    .nth(1)
                    .is_some_and(|module| family(module, words))
        }
        Before::Other | Before::Colons => is_type(name),
        Before::Dot => false,
    };
    let found = words.iter().enumerate().filter(|(i, word)| fits(*i, word));
    found.map(|(_, word)| word.line).collect()
}

/// Whether a program calls a resource whose records a model's module holds: `account` is what `accounts()` gives.
fn family(module: &str, words: &[Word]) -> bool {
    let stem = |text: &str| {
        text.trim_end_matches('s')
            .trim_end_matches("ie")
            .trim_end_matches('y')
            .to_owned()
    };
    let module = stem(module);
    let calls = words.iter().filter(|word| word.before == Before::Dot);
    let mut calls = calls.map(|word| stem(&word.text));
    calls.any(|call| call.len() > 2 && (module.ends_with(&call) || call.ends_with(&module)))
}

/// Whether what stands before a constant leads to its module: by name, or by a name that a `use` gave it.
fn qualified(words: &[Word], i: usize, owners: &[&str]) -> bool {
    let Some(before) = i.checked_sub(1).map(|i| words[i].text.as_str()) else {
        return false;
    };
    let modules = || owners.iter().rev().take(2).rev();
    // `use ontap_security::accounts::field as account;`
    let alias = words.windows(4).any(|w| {
        modules().zip(w).all(|(module, word)| word.text == **module)
            && w[2].text == "as"
            && w[3].text == before
    });
    let own = owners.last() == Some(&before);
    let named = i >= 2
        && words[i - 1].before == Before::Colons
        && modules().next() == Some(&words[i - 2].text.as_str());
    // `use ontap_security::accounts::{error, field};`
    let imported = words.windows(12).any(|w| {
        let mut modules = modules();
        modules.next().is_some_and(|first| w[0].text == *first)
            && modules.all(|module| w.iter().any(|word| word.text == *module))
    });
    alias || (own && (named || imported))
}

/// Lines on which a call such as `security().accounts().create` ends.
fn calls(item: &str, words: &[Word]) -> Vec<usize> {
    let names: Vec<&str> = item
        .split(").")
        .map(|step| step.split('(').next().unwrap_or(step))
        .collect();
    let Some((last, above)) = names.split_last() else {
        return Vec::new();
    };
    let method = |word: &Word, name: &str| word.before == Before::Dot && word.text == *name;
    let mut found = Vec::new();
    for (i, word) in words
        .iter()
        .enumerate()
        .filter(|(_, word)| method(word, last))
    {
        let handle = above.last().copied().unwrap_or_default();
        // The nearest step before it that is one of this crate's, in the chain or where the handle got its name.
        let mut nearest = words[..i]
            .iter()
            .rev()
            .filter(|word| word.before == Before::Dot)
            .take(3);
        let chained = nearest.any(|word| word.text == handle);
        let variable = i > 0
            && words.iter().any(|word| method(word, handle))
            && !words[..i]
                .iter()
                .rev()
                .take(8)
                .any(|w| w.text == "security");
        if chained || variable {
            found.push(word.line);
        }
    }
    found
}

/// The words of a source, without comments and literals.
fn words(text: &str) -> Vec<Word> {
    let bytes = text.as_bytes();
    let (mut words, mut i, mut line, mut before) = (Vec::new(), 0, 1, Before::Other);
    while let Some(&byte) = bytes.get(i) {
        let rest = &text[i..];
        let skipped = match byte {
            _ if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
            _ if rest.starts_with("/*") => rest.find("*/").map_or(rest.len(), |end| end + 2),
            _ if rest.starts_with("'\"'") => 3,
            b'"' => literal(rest),
            _ if byte.is_ascii_alphabetic() || byte == b'_' => {
                let end = rest
                    .find(|c: char| !c.is_ascii_alphanumeric() && c != '_')
                    .unwrap_or(rest.len());
                let text = rest[..end].to_owned();
                words.push(Word { text, line, before });
                before = Before::Other;
                end
            }
            _ => {
                before = match byte {
                    b'.' => Before::Dot,
                    _ if rest.starts_with("::") => Before::Colons,
                    b':' if before == Before::Colons => Before::Colons,
                    _ if byte.is_ascii_whitespace() => before,
                    _ => Before::Other,
                };
                rest.chars().next().map_or(1, char::len_utf8)
            }
        };
        line += rest[..skipped].matches('\n').count();
        i += skipped;
    }
    words
}

/// How long a text in quotation marks is.
fn literal(rest: &str) -> usize {
    let mut escaped = false;
    for (i, c) in rest.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return i + 1,
            _ => {}
        }
    }
    rest.len()
}

/// Operations with the names that a program was seen to use with them.
#[derive(Debug, Default)]
pub struct Recorded {
    operations: Vec<(String, BTreeSet<String>)>,
}

impl Recorded {
    /// Reads JSON lines: `operation`, such as `GET /security/accounts`, and lists of names: `query`, `fields`, `body`.
    ///
    /// # Errors
    ///
    /// The first line that is something else, with its number.
    pub fn read(text: &str) -> Result<Self, String> {
        let mut recorded = Self::default();
        for (i, line) in text
            .lines()
            .enumerate()
            .filter(|(_, line)| !line.trim().is_empty())
        {
            let wrong = |why: &str| format!("line {}: {why}", i + 1);
            let value: serde_json::Value =
                serde_json::from_str(line).map_err(|e| wrong(&e.to_string()))?;
            let operation = value["operation"]
                .as_str()
                .ok_or_else(|| wrong("`operation` is missing, such as `GET /security/accounts`"))?;
            let lists = ["query", "fields", "body"]
                .iter()
                .filter_map(|key| value[*key].as_array());
            let names = lists
                .flatten()
                .filter_map(|name| name.as_str().map(str::to_owned));
            recorded
                .operations
                .push((operation.to_owned(), names.collect()));
        }
        Ok(recorded)
    }

    /// Leaves a report what these calls touch; counts the rest.
    pub fn select(&self, report: &mut Report) {
        select(report, |change| self.uses(change));
    }

    fn uses(&self, change: &Change) -> Vec<String> {
        let mut found = BTreeSet::new();
        let shape = |label: &str| crate::api::path_shape(label);
        for (operation, names) in &self.operations {
            let reached = change
                .operations
                .iter()
                .any(|label| shape(label) == shape(operation));
            if !reached {
                continue;
            }
            let whole = matches!(
                change.rule.area,
                Area::Path | Area::Operation | Area::Body | Area::Response
            );
            if whole {
                found.insert(operation.clone());
                continue;
            }
            let topic = change
                .topic
                .strip_prefix("records.")
                .unwrap_or(&change.topic);
            let old = change
                .before
                .as_deref()
                .filter(|_| change.rule.id == "property-renamed");
            let within = |inner: &str, outer: &str| {
                inner == outer
                    || inner
                        .strip_prefix(outer)
                        .is_some_and(|rest| rest.starts_with('.'))
            };
            let ends = |name: &str, topic: &str| {
                name.strip_suffix(topic)
                    .is_some_and(|front| front.ends_with('.'))
            };
            let names = names.iter().filter(|name| {
                let topics = [Some(topic), old].into_iter().flatten();
                topics
                    .into_iter()
                    .any(|topic| within(name, topic) || within(topic, name) || ends(name, topic))
            });
            found.extend(names.map(|name| format!("{operation} with {name}")));
        }
        found
            .into_iter()
            .map(|text| format!("recorded: {text}"))
            .collect()
    }
}

fn select(report: &mut Report, uses: impl Fn(&Change) -> Vec<String>) {
    let all = report.changes.len();
    for change in &mut report.changes {
        change.uses = uses(change);
    }
    report.changes.retain(|change| !change.uses.is_empty());
    report.notes.clear();
    report.unused += all - report.changes.len();
}
