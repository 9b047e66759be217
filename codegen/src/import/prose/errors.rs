//! Error tables: Markdown tables whose first column holds numbers.

/// What the tables of one description say.
#[derive(Default)]
pub(super) struct Table {
    /// Rows that begin with a number.
    pub(super) rows: usize,
    /// The numbers, in the order of the text.
    pub(super) codes: Vec<u64>,
    /// First cells of rows that begin with something else.
    pub(super) not_understood: Vec<String>,
}

/// Ranges wider than this are not written out.
const RANGE_LIMIT: u64 = 1000;

/// Reads the tables of a description.
pub(super) fn table(text: &str) -> Table {
    let mut table = Table::default();
    for line in text
        .lines()
        .map(str::trim)
        .filter(|line| line.contains('|'))
    {
        let first = line
            .trim_start_matches('|')
            .split('|')
            .next()
            .unwrap_or_default();
        let cell = first
            .trim()
            .trim_matches(|c: char| matches!(c, '*' | '`' | '_') || c.is_whitespace());
        if cell.is_empty() || is_header(cell) {
            continue;
        }
        let codes = codes(cell);
        if codes.is_empty() {
            table.not_understood.push(cell.chars().take(40).collect());
        } else {
            table.rows += 1;
            table.codes.extend(codes);
        }
    }
    table
}

/// Titles of the first column, and the line below them.
fn is_header(cell: &str) -> bool {
    let dashes = cell.chars().all(|c| matches!(c, '-' | ':' | '=' | ' '));
    let lower = cell.to_ascii_lowercase();
    dashes
        || lower.starts_with("error")
        || lower.starts_with("code")
        || lower == "http code"
        || lower == "status"
}

/// The numbers of a cell: one, a list, or a range.
fn codes(cell: &str) -> Vec<u64> {
    if let Some((from, to)) = range(cell) {
        return (from..=to).collect();
    }
    let parts: Vec<&str> = cell
        .split([',', '/', ' ', ';'])
        .filter(|part| !part.is_empty())
        .collect();
    let numbers: Option<Vec<u64>> = parts.iter().map(|part| number(part)).collect();
    numbers.unwrap_or_default()
}

fn range(cell: &str) -> Option<(u64, u64)> {
    let (from, to) = cell
        .split_once(" - ")
        .or_else(|| cell.split_once('-'))
        .or_else(|| cell.split_once(" to "))?;
    let (from, to) = (number(from.trim())?, number(to.trim())?);
    (from <= to && to - from <= RANGE_LIMIT).then_some((from, to))
}

fn number(text: &str) -> Option<u64> {
    let text = text.trim_end_matches(['*', '.']);
    text.bytes()
        .all(|b| b.is_ascii_digit())
        .then(|| text.parse::<i64>().ok())
        .flatten()
        .and_then(|number| number.try_into().ok())
}
