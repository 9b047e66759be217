//! Text of a document in what people and programs read: nothing in it ends a line, moves a cursor, hides, or is a command.
//!
//! Names and values come from whoever wrote the document. Each output has its own syntax, and [`visible`] is what all of
//! them share; [`code`] puts text into Markdown, [`encode`] into JSON.

use std::borrow::Cow;
use std::fmt::Write;

use serde_json::Value;

/// What stands before a workflow command anywhere in a line of a log.
const COMMAND: &str = "##[";

/// Whether a character has no shape of its own, or changes how others are shown.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
        // Private use and what is no character: a font or a terminal may make anything of it.
        || matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}')
        || (c as u32) & 0xfffe == 0xfffe
}

/// The text on one line, in which every character can be seen: control characters, line ends, bidirectional marks and
/// what is invisible are written as `\u{..}`, and so is the first character of what a build server takes for a command.
pub fn visible(text: &str) -> Cow<'_, str> {
    let command = text.trim_start().starts_with("::");
    if !command && !text.contains(COMMAND) && !text.chars().any(is_hidden) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    let colon = command.then(|| text.len() - text.trim_start().len());
    for (at, c) in text.char_indices() {
        // The second `#` of `##[`, which is where the command begins to be one.
        let marker = c == '#' && text[..at].ends_with('#') && text[at..].starts_with("#[");
        if is_hidden(c) || marker || colon == Some(at) {
            let _ = write!(out, "\\u{{{:x}}}", u32::from(c));
        } else {
            out.push(c);
        }
    }
    Cow::Owned(out)
}

/// Lines of a text that was made elsewhere, each [`visible`]; tabs stay.
pub fn visible_lines(text: &str) -> Cow<'_, str> {
    let plain = |line: &str| matches!(visible(line), Cow::Borrowed(_));
    if text.split('\n').all(plain) {
        return Cow::Borrowed(text);
    }
    let line = |line: &str| {
        let cells: Vec<_> = line.split('\t').map(visible).collect();
        cells.join("\t")
    };
    Cow::Owned(text.split('\n').map(line).collect::<Vec<_>>().join("\n"))
}

/// Code within a sentence of Markdown. Backticks inside need a longer fence; an empty text is shown as a pair of quotes.
pub fn code(text: &str) -> String {
    let text = visible(text);
    if text.is_empty() {
        return "`\"\"`".to_owned();
    }
    let fence = "`".repeat(longest_run(&text, '`') + 1);
    // A space on both sides is taken off again; without them, a backtick at the end would belong to the fence.
    let edge = |c: char| c == '`' || c == ' ';
    let space = if text.starts_with(edge) || text.ends_with(edge) {
        " "
    } else {
        ""
    };
    format!("{fence}{space}{text}{space}{fence}")
}

/// Code in a cell of a Markdown table, where a bar ends the cell even inside code.
pub fn code_in_cell(text: &str) -> String {
    code(text).replace('|', "\\|")
}

fn longest_run(text: &str, of: char) -> usize {
    let runs = text.split(|c| c != of).map(str::len);
    runs.max().unwrap_or_default()
}

/// A sentence or a few in Markdown, by whoever wrote the overlay: emphasis, code within a line and lists stay. Blocks of
/// code, HTML, links and images do not, as rustdoc would compile, run or follow them.
pub fn prose(text: &str) -> String {
    let lines = text.lines().map(|line| prose_line(line.trim()));
    let mut out = lines.collect::<Vec<_>>().join("\n");
    out.truncate(out.trim_end().len());
    out
}

fn prose_line(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(c) = rest.chars().next() {
        if c == '`' {
            let run = rest.len() - rest.trim_start_matches('`').len();
            let (fence, after) = rest.split_at(run);
            if let Some(end) = closing(after, run) {
                out.push_str(&code(trim_one(&after[..end])));
                rest = &after[end + run..];
            } else {
                out.push_str(&fence.replace('`', "\\`"));
                rest = after;
            }
            continue;
        }
        match c {
            // Four spaces, after a marker of a list as well, would begin a block of code.
            c if c.is_whitespace() && c != '\n' => {
                if !out.ends_with(' ') {
                    out.push(' ');
                }
            }
            '<' => out.push_str("&lt;"),
            '\\' | '[' | ']' | '~' => {
                out.push('\\');
                out.push(c);
            }
            c => out.push(c),
        }
        rest = &rest[c.len_utf8()..];
    }
    visible(&out).into_owned()
}

/// Where a run of exactly so many backticks begins.
fn closing(text: &str, run: usize) -> Option<usize> {
    let mut at = 0;
    while let Some(found) = text[at..].find('`') {
        let start = at + found;
        let length = text[start..].len() - text[start..].trim_start_matches('`').len();
        if length == run {
            return Some(start);
        }
        at = start + length;
    }
    None
}

/// The space that Markdown takes off on both sides of code.
fn trim_one(text: &str) -> &str {
    text.strip_prefix(' ')
        .and_then(|inner| inner.strip_suffix(' '))
        .filter(|inner| !inner.trim().is_empty())
        .unwrap_or(text)
}

/// JSON in which every character can be seen, with the same value; indented by `pretty`.
pub fn encode(value: &Value, pretty: bool) -> String {
    let text = if pretty {
        format!("{value:#}")
    } else {
        value.to_string()
    };
    if !text.contains(COMMAND) && !text.chars().any(|c| is_hidden(c) && c != '\n') {
        return text;
    }
    let mut out = String::with_capacity(text.len() + 16);
    for (at, c) in text.char_indices() {
        let marker = c == '#' && text[..at].ends_with('#') && text[at..].starts_with("#[");
        // Line ends of the value itself are escaped already; these are the indentation's.
        if (is_hidden(c) && c != '\n') || marker {
            for unit in c.encode_utf16(&mut [0; 2]) {
                let _ = write!(out, "\\u{unit:04x}");
            }
        } else {
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{code, code_in_cell, encode, prose, visible, visible_lines};
    use serde_json::json;

    #[test]
    fn nothing_hides_in_a_name() {
        for (text, shown) in [
            ("account.owner", "account.owner"),
            ("é 日本", "é 日本"),
            ("a\r\n::error::x", "a\\u{d}\\u{a}::error::x"),
            ("::add-mask::x", "\\u{3a}:add-mask::x"),
            ("  ::stop", "  \\u{3a}:stop"),
            ("x ##[error]y", "x #\\u{23}[error]y"),
            ("###[z", "##\\u{23}[z"),
            ("\u{1b}[2J\u{7}\u{9b}", "\\u{1b}[2J\\u{7}\\u{9b}"),
            (
                "\u{202e}\u{2066}\u{200f}\u{feff}\u{ad}",
                "\\u{202e}\\u{2066}\\u{200f}\\u{feff}\\u{ad}",
            ),
            ("a\u{85}b\u{2028}c", "a\\u{85}b\\u{2028}c"),
            ("\u{e0041}", "\\u{e0041}"),
        ] {
            assert_eq!(visible(text), shown);
        }
    }

    #[test]
    fn lines_keep_their_ends() {
        assert_eq!(
            visible_lines("+a\n ::b::c\n\tx\u{1b}"),
            "+a\n \\u{3a}:b::c\n\tx\\u{1b}"
        );
    }

    #[test]
    fn code_stays_in_its_span() {
        for (text, shown) in [
            ("a", "`a`"),
            ("", "`\"\"`"),
            ("a`b", "``a`b``"),
            ("`", "`` ` ``"),
            ("```\nx\n```", "```` ```\\u{a}x\\u{a}``` ````"),
            (" a ", "`  a  `"),
            ("<script>", "`<script>`"),
        ] {
            assert_eq!(code(text), shown);
        }
        assert_eq!(code_in_cell("a|`"), "`` a\\|` ``");
    }

    #[test]
    fn prose_holds_no_block_of_code_and_no_html() {
        for (text, shown) in [
            ("Changes `a` of *b*.", "Changes `a` of *b*."),
            ("a\n\n    panic!()", "a\n\npanic!()"),
            ("-      panic!()", "- panic!()"),
            ("```\npanic!()\n```", "\\`\\`\\`\npanic!()\n\\`\\`\\`"),
            ("~~~\nx\n~~~", "\\~\\~\\~\nx\n\\~\\~\\~"),
            ("``` a ``` <b> `<b>`", "`a` &lt;b> `<b>`"),
            ("[x](javascript:y)", "\\[x\\](javascript:y)"),
            ("\\[x\\](y)", "\\\\\\[x\\\\\\](y)"),
            ("\tx\u{202e}", "x\\u{202e}"),
        ] {
            assert_eq!(prose(text), shown);
        }
    }

    #[test]
    fn json_keeps_its_value() {
        let value = json!({ "a": "\u{202e}\u{9b}##[x]\u{e0041}\n", "b": [1, "\u{1b}"] });
        for pretty in [false, true] {
            let text = encode(&value, pretty);
            assert!(text.is_ascii() && !text.contains("##["), "{text}");
            assert_eq!(
                serde_json::from_str::<serde_json::Value>(&text).expect("it is JSON"),
                value
            );
        }
    }
}
