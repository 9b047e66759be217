//! A text, and the releases it is meant for.

use super::Reader;
use crate::api::Release;
use crate::diagnostic::child_pointer;
use crate::overlay::ReleaseRange;
use crate::source::Node;

/// What is said about something, in all releases or in some.
#[derive(Clone, Debug)]
pub(super) struct Text {
    pub(super) text: String,
    /// The releases it is meant for; empty means all.
    pub(super) releases: Vec<ReleaseRange>,
}

impl Reader<'_> {
    /// A sentence, or a list of `text` with `x-releases`.
    pub(super) fn texts(&mut self, node: &Node, pointer: &str) -> Vec<Text> {
        let Some(list) = node.as_sequence() else {
            let text = self.sentence(node, pointer);
            let all = |text| Text {
                text,
                releases: Vec::new(),
            };
            return text.map(all).into_iter().collect();
        };
        if list.is_empty() {
            let place = self.place(node, pointer);
            self.misfit(place, "a sentence is expected here");
        }
        let one = |(i, node): (usize, &Node)| {
            let pointer = child_pointer(pointer, &i.to_string());
            self.limited(node, &pointer)
        };
        list.iter().enumerate().filter_map(one).collect()
    }

    fn limited(&mut self, node: &Node, pointer: &str) -> Option<Text> {
        let (mut text, mut releases) = (None, Vec::new());
        for (line, pointer) in self.entries(node, pointer) {
            match &*line.key {
                "text" => text = self.sentence(&line.value, &pointer),
                "x-releases" => releases = self.releases(&line.value, &pointer),
                key => {
                    let place = self.document.place_at(line.at, pointer);
                    self.misfit(place, format!("a text has no `{key}`"));
                }
            }
        }
        if releases.is_empty() {
            let place = self.place(node, pointer);
            self.misfit(place, "`x-releases` is missing");
        }
        Some(Text {
            text: text?,
            releases,
        })
    }

    fn releases(&mut self, node: &Node, pointer: &str) -> Vec<ReleaseRange> {
        let nodes = node.as_sequence().unwrap_or(std::slice::from_ref(node));
        let mut ranges = Vec::new();
        for node in nodes {
            match node.as_str().unwrap_or_default().parse() {
                Ok(range) => ranges.push(range),
                Err(message) => {
                    let place = self.place(node, pointer);
                    self.misfit(place, message);
                }
            }
        }
        ranges
    }
}

impl Text {
    fn holds(&self, release: Release) -> bool {
        self.releases.is_empty() || self.releases.iter().any(|range| range.contains(release))
    }

    /// Whether it is meant for one of these releases.
    pub(super) fn is_meant(&self, releases: &[Release]) -> bool {
        releases.iter().any(|release| self.holds(*release))
    }

    /// The releases it is meant for, in words: `9.6 to 9.12.1`.
    fn phrase(&self, releases: &[Release]) -> String {
        let mut runs: Vec<(usize, usize)> = Vec::new();
        for (i, _) in releases.iter().enumerate().filter(|(_, r)| self.holds(**r)) {
            match runs.last_mut() {
                Some((_, last)) if *last + 1 == i => *last = i,
                _ => runs.push((i, i)),
            }
        }
        let run = |(first, last): &(usize, usize)| match first == last {
            true => releases[*first].to_string(),
            false => format!("{} to {}", releases[*first], releases[*last]),
        };
        runs.iter().map(run).collect::<Vec<_>>().join(", ")
    }
}

/// All texts about one thing as one: what holds for the newest release first, then what held before.
pub(super) fn together(texts: &[&Text], releases: &[Release]) -> String {
    let newest = releases.last().copied();
    let (now, before): (Vec<&Text>, Vec<&Text>) =
        (texts.iter().copied()).partition(|text| newest.is_some_and(|newest| text.holds(newest)));
    let paragraphs = now.iter().map(|text| text.text.clone()).chain(
        before
            .iter()
            .map(|text| format!("In {}: {}", text.phrase(releases), text.text)),
    );
    paragraphs.collect::<Vec<_>>().join("\n\n")
}
