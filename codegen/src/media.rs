//! Media types.

/// The media type of JSON.
pub(crate) const JSON: &str = "application/json";

/// Whether a media type is JSON: `application/json`, or a type with the suffix `+json`.
pub(crate) fn is_json(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim();
    essence == JSON || essence.ends_with("+json")
}

/// The JSON among the media types of a body: `application/json` where it is one of them.
pub(crate) fn json_of<'a>(
    mut media_types: impl Iterator<Item = &'a String> + Clone,
) -> Option<&'a str> {
    let plain = media_types.clone().find(|media| *media == JSON);
    plain
        .or_else(|| media_types.find(|media| is_json(media)))
        .map(String::as_str)
}
