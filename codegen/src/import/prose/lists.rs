//! Lists of properties and commands under their headings.

use std::collections::{BTreeMap, BTreeSet};

use super::paths::{self, Paths};

/// Something about a list that is worth a note.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Remark {
    /// An entry is a sentence instead of a property.
    Sentence,
    /// A property is required only sometimes.
    Conditional(String),
    /// A default is a description or depends on something.
    NotLiteral(String),
}

/// What the lists of a description say.
#[derive(Debug, Default)]
pub(super) struct Lists {
    /// One of each group is required.
    pub(super) required: BTreeSet<Vec<String>>,
    pub(super) optional: BTreeSet<String>,
    pub(super) expensive: BTreeSet<String>,
    pub(super) commands: BTreeSet<String>,
    /// Literal defaults as they are written.
    pub(super) defaults: BTreeMap<String, String>,
    pub(super) remarks: BTreeSet<Remark>,
}

/// What the list under a heading means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Section {
    Nothing,
    Required,
    /// Required under a condition that the heading names.
    RequiredSometimes,
    Optional,
    Expensive,
    Defaults,
    Commands,
}

impl Lists {
    /// Reads a description.
    pub(super) fn read(text: &str) -> Self {
        let mut reader = Reader::default();
        for line in text.lines() {
            reader.line(line);
        }
        reader.flush();
        let mut lists = reader.lists;
        let required: BTreeSet<String> = lists.required.iter().flatten().cloned().collect();
        lists.optional.retain(|path| !required.contains(path));
        lists
    }
}

/// An entry of the list of required properties, until it is known whether conditions follow it.
struct Pending {
    indent: usize,
    groups: Vec<Vec<String>>,
    conditional: bool,
}

struct Reader {
    section: Section,
    lists: Lists,
    pending: Vec<Pending>,
}

impl Default for Reader {
    fn default() -> Self {
        Self {
            section: Section::Nothing,
            lists: Lists::default(),
            pending: Vec::new(),
        }
    }
}

impl Reader {
    fn line(&mut self, line: &str) {
        let text = line.trim();
        if text.is_empty() {
            return;
        }
        let indent = line.len() - line.trim_start().len();
        if let Some(heading) = heading(text) {
            self.flush();
            let (title, inline) = heading.split_once(" * ").unwrap_or((heading, ""));
            self.section = section(title);
            for entry in inline.split(" * ").filter(|entry| !entry.is_empty()) {
                self.entry(entry.trim(), indent);
            }
        } else if let Some(entry) = bullet(text) {
            self.entry(entry, indent);
        } else {
            self.sentence(text);
        }
    }

    /// A line that is neither heading nor entry: it may announce a list, or weaken one.
    fn sentence(&mut self, text: &str) {
        let lower = text.to_ascii_lowercase();
        let conditional = lower.contains("only required if") || lower.contains("not required");
        if self.section == Section::Required && conditional {
            self.flush();
            self.section = Section::RequiredSometimes;
            return;
        }
        let announces = text.ends_with(':') || lower.contains("default property value");
        let announced = if announces {
            section(text)
        } else {
            Section::Nothing
        };
        if announced != Section::Nothing && announced != Section::Commands {
            self.flush();
            self.section = announced;
        }
    }

    fn entry(&mut self, entry: &str, indent: usize) {
        match self.section {
            Section::Nothing => {}
            Section::Commands => self.command(entry),
            Section::Expensive => self.expensive(entry),
            Section::Defaults => self.default_value(entry),
            Section::Optional => self.optional(entry),
            Section::Required | Section::RequiredSometimes => self.required(entry, indent),
        }
    }

    fn command(&mut self, entry: &str) {
        if entry.starts_with('[') {
            return;
        }
        let inner = entry.trim_start_matches(['`', '\'', '"']);
        let end = inner.find(['`', '\'', '"']).unwrap_or(inner.len());
        // The name of the command is wanted, not its options and arguments.
        let end = [" -", " <", " ["]
            .iter()
            .filter_map(|mark| inner[..end].find(mark))
            .min()
            .unwrap_or(end);
        let command = inner[..end]
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        let plain = command
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, ' ' | '-' | '_' | '.' | '/' | ':'));
        if plain && command.starts_with(|c: char| c.is_ascii_lowercase()) {
            self.lists.commands.insert(command);
        } else {
            self.lists.remarks.insert(Remark::Sentence);
        }
    }

    fn expensive(&mut self, entry: &str) {
        match paths::leading(entry) {
            Some(paths) => self
                .lists
                .expensive
                .extend(paths.groups.into_iter().flatten().map(str::to_owned)),
            None => drop(self.lists.remarks.insert(Remark::Sentence)),
        }
    }

    fn optional(&mut self, entry: &str) {
        let Some(paths) = paths::leading(entry) else {
            self.lists.remarks.insert(Remark::Sentence);
            return;
        };
        self.stated_default(&paths);
        self.lists
            .optional
            .extend(paths.groups.into_iter().flatten().map(str::to_owned));
    }

    fn required(&mut self, entry: &str, indent: usize) {
        let nested = self.pending.last().is_some_and(|p| p.indent < indent);
        let parsed = paths::leading(entry);
        let lower = entry.to_ascii_lowercase();
        let Some(paths) = parsed else {
            if nested {
                let condition = ["required", "optional", "invalid", "only"]
                    .iter()
                    .any(|w| lower.starts_with(w));
                if let Some(parent) = self.pending.last_mut().filter(|_| condition) {
                    parent.conditional = true;
                    return;
                }
            }
            self.lists.remarks.insert(Remark::Sentence);
            // What is nested below a sentence holds only under the condition the sentence names.
            self.pending.push(Pending {
                indent,
                groups: Vec::new(),
                conditional: true,
            });
            return;
        };
        while self
            .pending
            .last()
            .is_some_and(|p| p.indent >= indent && indent > 0)
        {
            self.settle_last();
        }
        if !nested {
            self.flush();
        }
        self.stated_default(&paths);
        let only = [
            "only required when",
            "only required if",
            "required only",
            "required when",
            "required if",
        ];
        let conditional = nested
            || self.section == Section::RequiredSometimes
            || only.iter().any(|phrase| lower.contains(phrase));
        let groups = paths
            .groups
            .iter()
            .map(|group| group.iter().map(|p| (*p).to_owned()).collect())
            .collect();
        self.pending.push(Pending {
            indent,
            groups,
            conditional,
        });
    }

    fn settle_last(&mut self) {
        let Some(pending) = self.pending.pop() else {
            return;
        };
        for mut group in pending.groups {
            if pending.conditional {
                for path in group {
                    self.lists.remarks.insert(Remark::Conditional(path.clone()));
                    self.lists.optional.insert(path);
                }
            } else {
                group.sort();
                group.dedup();
                self.lists.required.insert(group);
            }
        }
    }

    fn flush(&mut self) {
        while !self.pending.is_empty() {
            self.settle_last();
        }
    }

    fn default_value(&mut self, entry: &str) {
        let Some(paths) = paths::leading(entry) else {
            self.lists.remarks.insert(Remark::Sentence);
            return;
        };
        let Some(path) = paths.single().filter(|_| !paths.wildcard) else {
            self.lists.remarks.insert(Remark::Sentence);
            return;
        };
        let value = paths.rest.trim_start_matches(['-', '–', ':', ' ']).trim();
        match whole_literal(value) {
            Some(literal) => drop(
                self.lists
                    .defaults
                    .insert(path.to_owned(), literal.to_owned()),
            ),
            None => drop(
                self.lists
                    .remarks
                    .insert(Remark::NotLiteral(path.to_owned())),
            ),
        }
    }

    /// A default stated in the sentence that explains a property.
    fn stated_default(&mut self, paths: &Paths<'_>) {
        let Some((path, statement)) = paths.single().zip(stated(paths.rest)) else {
            return;
        };
        match whole_literal(statement) {
            Some(literal) => {
                self.lists
                    .defaults
                    .entry(path.to_owned())
                    .or_insert_with(|| literal.to_owned());
            }
            None => drop(
                self.lists
                    .remarks
                    .insert(Remark::NotLiteral(path.to_owned())),
            ),
        }
    }
}

/// What a sentence says the default is.
fn stated(sentence: &str) -> Option<&str> {
    // Lowercasing ASCII keeps byte offsets.
    let lower = sentence.to_ascii_lowercase();
    let phrases = [
        "defaults to ",
        "defaulted to ",
        "default value is ",
        "default is ",
    ];
    if let Some((at, phrase)) = phrases.iter().find_map(|p| Some((lower.find(p)?, p))) {
        let after = &sentence[at + phrase.len()..];
        let end = after.find(". ").map_or(after.len(), |i| i + 1);
        let value = after[..end].trim_end_matches(['.', ' ']);
        let conditions = [" if not supplied", " if not specified", " by default"];
        return Some(
            conditions
                .iter()
                .find_map(|c| value.strip_suffix(c))
                .unwrap_or(value),
        );
    }
    let end = lower.find(" by default")?;
    let start = lower[..end].rfind("set to ")? + "set to ".len();
    Some(&sentence[start..end])
}

/// The text of a heading: Markdown, or bold print that fills the line.
fn heading(text: &str) -> Option<&str> {
    if text.starts_with('#') {
        return Some(text.trim_start_matches('#').trim());
    }
    let bold = text
        .strip_prefix("**")?
        .trim_end_matches(':')
        .strip_suffix("**")?;
    (!bold.contains("**")).then_some(bold)
}

/// The text of a list entry.
fn bullet(text: &str) -> Option<&str> {
    ["* ", "- ", "+ "]
        .into_iter()
        .find_map(|mark| text.strip_prefix(mark))
        .map(str::trim)
}

fn section(title: &str) -> Section {
    let title = title.to_ascii_lowercase();
    let title = title.trim_end_matches([':', '.', ' ']);
    let has = |word: &str| title.contains(word);
    let fields = has("propert") || has("parameter") || has("field");
    if has("related ontap command") {
        Section::Commands
    } else if has("expensive") && fields {
        Section::Expensive
    } else if (has("default") && has("value")) || title == "defaults" {
        Section::Defaults
    } else if has("optional") && fields {
        Section::Optional
    } else if has("required") && fields {
        let plain = [
            "required properties",
            "required parameters",
            "required fields",
            "the required fields are",
        ];
        let all = has("all of the following") || title.starts_with("the following");
        if plain.contains(&title) || all {
            Section::Required
        } else {
            Section::RequiredSometimes
        }
    } else {
        Section::Nothing
    }
}

/// A value that is nothing but one literal: `_x_`, `` `x` ``, `"x"`, or one word.
fn whole_literal(value: &str) -> Option<&str> {
    let mut value = value.trim();
    if let Some(inner) = value.strip_prefix('`').and_then(|v| v.strip_suffix('`')) {
        value = inner;
    }
    for mark in ['`', '_', '"', '\''] {
        if let Some(inner) = value.strip_prefix(mark).and_then(|v| v.strip_suffix(mark)) {
            let quoted_once = !inner.contains(mark) || (mark == '_' && !inner.contains(' '));
            return (quoted_once && !inner.is_empty()).then_some(inner);
        }
    }
    let one_word = !value.is_empty()
        && !value.contains(|c: char| c.is_whitespace() || matches!(c, '`' | '<' | '"'));
    one_word.then_some(value)
}
