//! Paths as they are sent.

use percent_encoding::percent_decode_str;

/// The segments of a raw path: literal dot segments are carried out, repeated and trailing slashes count as one, and
/// then each segment is decoded once. `+` is a space, as in a query; an encoded dot segment is data.
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
    segments.retain(|segment| !segment.is_empty());
    segments.into_iter().map(decode).collect()
}

fn decode(segment: &str) -> String {
    let spaced = segment.replace('+', " ");
    percent_decode_str(&spaced).decode_utf8_lossy().into_owned()
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

    #[test]
    fn slashes_are_folded_and_a_plus_is_a_space() {
        assert_eq!(segments("//api///a/x//"), ["api", "a", "x"]);
        // Dot segments are carried out first: `..` takes the empty segment with it.
        assert_eq!(segments("/api/a//../x"), ["api", "a", "x"]);
        assert_eq!(
            segments("/api/volume+delete/a%2Bb"),
            ["api", "volume delete", "a+b"]
        );
    }
}
