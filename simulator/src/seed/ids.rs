//! UUIDs that are the same in every run.

use uuid::Builder;

/// A UUID made of what it stands for, so that tests may name it.
pub(crate) fn uuid(kind: &str, name: &str) -> String {
    let high = hash(0xcbf2_9ce4_8422_2325, kind, name);
    let low = hash(high ^ 0x9e37_79b9_7f4a_7c15, kind, name);
    let mut bytes = [0; 16];
    bytes[..8].copy_from_slice(&high.to_be_bytes());
    bytes[8..].copy_from_slice(&low.to_be_bytes());
    Builder::from_random_bytes(bytes).into_uuid().to_string()
}

/// FNV-1a with a last stir, so that neighbours differ everywhere.
fn hash(start: u64, kind: &str, name: &str) -> u64 {
    let bytes = kind.bytes().chain([0]).chain(name.bytes());
    let sum = bytes.fold(start, |sum, byte| {
        (sum ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    let sum = (sum ^ (sum >> 33)).wrapping_mul(0xff51_afd7_ed55_8ccd);
    sum ^ (sum >> 33)
}
