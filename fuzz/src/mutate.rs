//! Mutations of bytes.

use fastrand::Rng;

/// Pieces that mean something somewhere.
const PIECES: &[&str] = &[
    "$ref",
    "#/definitions/",
    "#/components/schemas/",
    "allOf",
    "type",
    "object",
    "array",
    "string",
    "enum",
    "default",
    "properties",
    "items",
    "required",
    "readOnly",
    "null",
    "true",
    "-1",
    "18446744073709551616",
    "1e400",
    "0",
    "\u{0}",
    "\u{feff}",
    "\\ud800",
    "\u{202e}",
    "\u{1b}[",
    "```",
    "..",
    "/",
    "\\",
    "*",
    "|",
    "!",
    "{}",
    "[]",
    "{",
    "]",
    "&a *a",
    "%00",
    "%ff",
    "next",
    "href",
    "records",
    "num_records",
    "error",
    "code",
    "job",
    "uuid",
    "state",
    "\n",
    "\r",
    "\t",
    ": ",
    "retry-after: ",
    "content-length: ",
    "content-encoding: gzip\n",
    "start.name=",
    "fields=",
    "order_by=",
    "PT1H",
    "9.17.1",
];

/// A few changes: bytes, pieces, parts repeated, removed, or taken from another.
pub fn mutate(rng: &mut Rng, seed: &[u8], other: &[u8]) -> Vec<u8> {
    let mut bytes = seed.to_vec();
    for _ in 0..rng.usize(1..8) {
        let at = rng.usize(0..=bytes.len());
        let length = rng.usize(0..64).min(bytes.len() - at);
        match rng.u8(0..7) {
            0 => bytes.insert(at, rng.u8(..)),
            1 if length > 0 => bytes[at] = rng.u8(..),
            2 => drop(bytes.drain(at..at + length)),
            3 => {
                let piece = rng.choice(PIECES).copied().unwrap_or_default();
                bytes.splice(at..at, piece.bytes());
            }
            4 => {
                let part = bytes[at..at + length].to_vec();
                let to = rng.usize(0..=bytes.len());
                bytes.splice(to..to, part);
            }
            5 if !other.is_empty() => {
                let from = rng.usize(0..other.len());
                let to = rng.usize(from..other.len().min(from + 256));
                bytes.splice(at..at, other[from..to].iter().copied());
            }
            // The bytes in front choose edits of documents.
            _ => {
                let front = bytes.len().min(8);
                bytes[..front]
                    .iter_mut()
                    .for_each(|byte| *byte = rng.u8(..));
            }
        }
    }
    bytes
}
