//! Paths as they are sent.

use percent_encoding::percent_decode_str;

/// The segments of a raw path: literal dot segments are carried out, one trailing slash is dropped, and then each
/// segment is decoded once. An encoded dot segment is data.
pub fn segments(raw: &str) -> Vec<String> {
    let mut segments: Vec<&str> = Vec::new();
    for segment in raw.trim_start_matches('/').split('/') {
        match segment {
            "." => {}
            ".." => {
                segments.pop();
            }
            _ => segments.push(segment),
        }
    }
    if segments.last() == Some(&"") {
        segments.pop();
    }
    let decode = |segment: &&str| percent_decode_str(segment).decode_utf8_lossy().into_owned();
    segments.iter().map(decode).collect()
}

#[cfg(test)]
mod tests {
    use super::segments;

    #[test]
    fn dots_are_carried_out_and_encoded_dots_are_data() {
        assert_eq!(segments("/api/a/x/.."), ["api", "a"]);
        assert_eq!(segments("/api/a/./x/"), ["api", "a", "x"]);
        assert_eq!(segments("/api/a/%2E%2E"), ["api", "a", ".."]);
        assert_eq!(segments("/api/a/b%2Fc%20d"), ["api", "a", "b/c d"]);
        assert_eq!(segments("/../../api"), ["api"]);
    }
}
