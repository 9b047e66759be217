//! The notation of conditions: `a*|!b|<5|1..3|{a|b}|null`.

/// One of the alternatives of a condition.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Alternative {
    /// The property is not set.
    Null,
    /// The property is set.
    NotNull,
    /// The value passes a test, or does not.
    Test {
        /// Whether `!` stands before it.
        negated: bool,
        /// What is tested.
        test: Test,
    },
}

/// What a value is held against. Texts are literal: quoting is undone.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Test {
    /// The same.
    Equal(String),
    /// Text with wildcards between the parts.
    Like(Vec<String>),
    /// Less or greater.
    Compare(Comparison, String),
    /// Between two values, both included.
    Range(String, String),
}

/// How a value relates to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Comparison {
    /// `<`
    Less,
    /// `<=`
    LessOrEqual,
    /// `>`
    Greater,
    /// `>=`
    GreaterOrEqual,
}

/// Why an expression is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Problem {
    /// A quotation mark or brace has no partner.
    Unbalanced,
    /// There is nothing where a value belongs.
    Missing,
    /// A wildcard or a second range stands where only a value can.
    Misplaced,
}

/// A part of an alternative.
#[derive(Debug, PartialEq)]
enum Piece {
    Text(String),
    Star,
    Dots,
}

/// Reads a condition.
pub(crate) fn parse(text: &str) -> Result<Vec<Alternative>, Problem> {
    let mut alternatives = Vec::new();
    let mut rest = Some(text);
    while let Some(text) = rest {
        let (alternative, after) = alternative(text)?;
        alternatives.push(alternative);
        rest = after;
    }
    Ok(alternatives)
}

/// One alternative, and what follows the `|` behind it.
fn alternative(text: &str) -> Result<(Alternative, Option<&str>), Problem> {
    let plain = text.trim_start_matches('!');
    let negated = (text.len() - plain.len()) % 2 == 1;
    let (comparison, plain) = comparison(plain);
    let (pieces, rest, quoted) = pieces(plain)?;
    if comparison.is_none() && !quoted && pieces == [Piece::Text("null".to_owned())] {
        let alternative = match negated {
            true => Alternative::NotNull,
            false => Alternative::Null,
        };
        return Ok((alternative, rest));
    }
    let test = match comparison {
        Some(comparison) => Test::Compare(comparison, value(pieces, quoted)?),
        None => test(pieces, quoted)?,
    };
    Ok((Alternative::Test { negated, test }, rest))
}

fn comparison(text: &str) -> (Option<Comparison>, &str) {
    let operators = [
        ("<=", Comparison::LessOrEqual),
        (">=", Comparison::GreaterOrEqual),
        ("<", Comparison::Less),
        (">", Comparison::Greater),
    ];
    let found = operators
        .iter()
        .find_map(|(sign, comparison)| Some((*comparison, text.strip_prefix(sign)?)));
    match found {
        Some((comparison, rest)) => (Some(comparison), rest),
        None => (None, text),
    }
}

/// The parts up to the next `|`, what follows it, and whether anything was quoted.
fn pieces(text: &str) -> Result<(Vec<Piece>, Option<&str>, bool), Problem> {
    let mut pieces = Vec::new();
    let mut bare = String::new();
    let mut quoted = false;
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let rest = &text[at..];
        let length = match c {
            '|' => {
                flush(&mut pieces, &mut bare);
                return Ok((pieces, Some(&rest[1..]), quoted));
            }
            '"' => {
                let length = rest[1..].find('"').ok_or(Problem::Unbalanced)?;
                bare.push_str(&rest[1..=length]);
                quoted = true;
                length + 2
            }
            '{' => {
                let length = closing(rest).ok_or(Problem::Unbalanced)?;
                bare.push_str(&rest[1..length]);
                quoted = true;
                length + 1
            }
            '}' => return Err(Problem::Unbalanced),
            '*' => {
                flush(&mut pieces, &mut bare);
                pieces.push(Piece::Star);
                1
            }
            '.' if rest.starts_with("..") => {
                flush(&mut pieces, &mut bare);
                pieces.push(Piece::Dots);
                2
            }
            _ => {
                bare.push(c);
                c.len_utf8()
            }
        };
        at += length;
    }
    flush(&mut pieces, &mut bare);
    Ok((pieces, None, quoted))
}

fn flush(pieces: &mut Vec<Piece>, bare: &mut String) {
    if !bare.is_empty() {
        pieces.push(Piece::Text(std::mem::take(bare)));
    }
}

/// Where the brace that opens the text is closed.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, c) in text.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(at);
        }
    }
    None
}

fn test(mut pieces: Vec<Piece>, quoted: bool) -> Result<Test, Problem> {
    if let Some(at) = pieces.iter().position(|piece| *piece == Piece::Dots) {
        let mut to = pieces.split_off(at);
        to.remove(0);
        return Ok(Test::Range(value(pieces, quoted)?, value(to, quoted)?));
    }
    if !pieces.contains(&Piece::Star) {
        return Ok(Test::Equal(value(pieces, quoted)?));
    }
    let mut parts = vec![String::new()];
    for piece in pieces {
        match piece {
            Piece::Text(text) => parts
                .last_mut()
                .expect("it begins with one")
                .push_str(&text),
            _ => parts.push(String::new()),
        }
    }
    Ok(Test::Like(parts))
}

/// A value: no wildcard, and not nothing unless that was quoted.
fn value(pieces: Vec<Piece>, quoted: bool) -> Result<String, Problem> {
    let mut value = String::new();
    for piece in pieces {
        match piece {
            Piece::Text(text) => value.push_str(&text),
            _ => return Err(Problem::Misplaced),
        }
    }
    match value.is_empty() && !quoted {
        true => Err(Problem::Missing),
        false => Ok(value),
    }
}

/// Whether text fits parts with wildcards between them.
pub(crate) fn like(text: &str, parts: &[String]) -> bool {
    let (Some((first, rest)), Some(last)) = (parts.split_first(), parts.last()) else {
        return text.is_empty();
    };
    let Some((_, middle)) = rest.split_last() else {
        return text == first;
    };
    let Some(mut rest) = text.strip_prefix(first.as_str()) else {
        return false;
    };
    for part in middle {
        match rest.find(part.as_str()) {
            Some(at) => rest = &rest[at + part.len()..],
            None => return false,
        }
    }
    rest.ends_with(last.as_str())
}
