//! What a release number looks like.

/// Whether a text is an ONTAP release: `9.x` or `9.x.y`, without leading zeros.
pub fn is_release(text: &str) -> bool {
    let number = |s: &str| {
        !s.is_empty()
            && s.len() <= 4
            && s.bytes().all(|b| b.is_ascii_digit())
            && (s == "0" || !s.starts_with('0'))
    };
    match text.split('.').collect::<Vec<_>>()[..] {
        ["9", minor] => number(minor),
        ["9", minor, patch] => number(minor) && number(patch),
        _ => false,
    }
}
