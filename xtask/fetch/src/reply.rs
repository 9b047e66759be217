//! What a cluster, or whatever stands in front of it, answers instead of the API document.

use reqwest::StatusCode;
use serde_json::Value;

/// No message is shown longer.
const LONGEST: usize = 200;

/// What is known of a reply.
pub(crate) struct Reply<'r> {
    pub(crate) status: StatusCode,
    /// Where a redirect leads.
    pub(crate) location: Option<&'r str>,
    pub(crate) body: &'r [u8],
}

/// Why a reply is not the document, with the remedy; nothing when it may be one.
pub(crate) fn explain(reply: &Reply<'_>) -> Option<String> {
    let status = reply.status;
    let text = String::from_utf8_lossy(reply.body);
    let text = text.trim_start_matches('\u{feff}').trim_start();
    let error = ontap_error(text);
    let page = text.starts_with('<').then(|| page(text));
    if status == StatusCode::OK && error.is_none() && page.is_none() {
        return None;
    }
    let what = match (&error, &page) {
        (Some(error), _) => format!("ONTAP answered with an error: {error}"),
        (None, Some(page)) => format!("the answer is {page}, not the API document"),
        (None, None) => "there is no API document".to_owned(),
    };
    Some(format!(
        "{status}: {what}; {}",
        remedy(reply, page.is_some())
    ))
}

fn remedy(reply: &Reply<'_>, page: bool) -> String {
    let status = reply.status;
    match status {
        StatusCode::UNAUTHORIZED => {
            "user or password is wrong, or the account lacks the application `http`; check ONTAP_USER and ONTAP_PASSWORD"
                .to_owned()
        }
        StatusCode::FORBIDDEN => {
            "the user may not read it; use an account with the role `admin` or one that may read `/docs/api`".to_owned()
        }
        StatusCode::PROXY_AUTHENTICATION_REQUIRED => {
            "a proxy asks for credentials; set HTTPS_PROXY with them, or NO_PROXY for the cluster".to_owned()
        }
        StatusCode::NOT_FOUND => {
            "check the address (a cluster's is `https://cluster`), and that its web services are on: `vserver services web show -name docs-api`"
                .to_owned()
        }
        _ if status.is_redirection() => {
            let target = shown(reply.location.unwrap_or("another place"));
            format!(
                "it leads to {target}, and redirects are not followed: a sign-in page or a proxy stands in between; \
                 give the address of the cluster's management interface, or the document as a file"
            )
        }
        _ if status.is_server_error() => {
            "the cluster or a proxy in front of it is not ready; check that its web services are on (`vserver services web show`), and try again"
                .to_owned()
        }
        _ if page => {
            "a sign-in page or a proxy stands in between, or this is not a cluster's management interface; give the address of that, \
             or the document as a file"
                .to_owned()
        }
        _ => "check the address and the user".to_owned(),
    }
}

/// The message and code of an error of ONTAP.
fn ontap_error(text: &str) -> Option<String> {
    let json: Value = serde_json::from_str(text).ok()?;
    let error = json.get("error")?;
    let message = shown(error.get("message")?.as_str()?);
    Some(match error.get("code") {
        Some(Value::String(code)) => format!("{message} (code {})", shown(code)),
        Some(Value::Number(code)) => format!("{message} (code {code})"),
        _ => message,
    })
}

/// A web page, by its title where it has one.
fn page(text: &str) -> String {
    let lower = text.to_ascii_lowercase();
    let title = lower.find("<title").and_then(|start| {
        let start = start + lower[start..].find('>')? + 1;
        let end = start + lower[start..].find("</title")?;
        Some(shown(text[start..end].trim()))
    });
    match title.filter(|title| !title.is_empty()) {
        Some(title) => format!("a web page with the title \"{title}\""),
        None => "a web page".to_owned(),
    }
}

/// A foreign text in one line, without anything a terminal acts on.
fn shown(text: &str) -> String {
    let plain = text.chars().map(|c| if c.is_control() { ' ' } else { c });
    let mut plain: String = plain.take(LONGEST + 1).collect();
    if plain.chars().count() > LONGEST {
        plain.pop();
        plain.push('…');
    }
    plain
}
