//! Text of a server as it may be shown.

use std::fmt::{self, Write};

/// How many characters of one text are shown.
const LONGEST: usize = 2_000;

/// Writes a text so that it stays on its line and cannot steer a terminal: control characters and marks that turn the
/// direction of writing are shown escaped, and what is very long is cut.
pub(crate) fn write_printable(to: &mut impl Write, text: &str) -> fmt::Result {
    for (count, c) in text.chars().enumerate() {
        if count == LONGEST {
            return write!(to, "… ({} bytes in all)", text.len());
        }
        match c {
            '\n' => to.write_str("\\n")?,
            '\r' => to.write_str("\\r")?,
            '\t' => to.write_char(' ')?,
            _ if steers(c) => write!(to, "{}", c.escape_unicode())?,
            _ => to.write_char(c)?,
        }
    }
    Ok(())
}

/// The text as [`write_printable`] writes it.
pub(crate) fn printable(text: &str) -> String {
    let mut shown = String::new();
    // Writing to a string does not fail.
    write_printable(&mut shown, text).ok();
    shown
}

/// Whether a character steers what shows it: controls, marks of direction, separators of lines.
fn steers(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{061c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}
