//! What mutations begin with: specs, golden cases, and a few texts of each kind.

use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The files below a folder whose names end so, sorted.
fn files(folder: &Path, ends: &[&str], found: &mut Vec<PathBuf>) {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    paths.sort();
    for path in paths {
        let name = path.to_string_lossy().into_owned();
        if path.is_dir() {
            files(&path, ends, found);
        } else if ends.iter().any(|end| name.ends_with(end)) {
            found.push(path);
        }
    }
}

/// Documents as clusters serve them and as import writes them, each behind eight bytes that choose edits.
pub fn documents() -> Vec<Vec<u8>> {
    let mut paths = Vec::new();
    files(
        &root().join("tests/golden"),
        &[".yaml", ".json"],
        &mut paths,
    );
    // The smallest of ours; the others differ in size alone.
    paths.push(root().join("spec/ontap-9.6.json"));
    let texts = paths.iter().filter_map(|path| std::fs::read(path).ok());
    texts.map(|text| [&[0; 8][..], &text].concat()).collect()
}

/// Replies: a status, headers, an empty line, a body.
pub fn replies() -> Vec<Vec<u8>> {
    let record = r#"{"name":"joe","owner":{"name":"c","uuid":"u"},"locked":false,"applications":[{"application":"ssh","authentication_methods":["password"]}],"comment":"x"}"#;
    let page = format!(
        r#"{{"records":[{record}],"num_records":1,"_links":{{"next":{{"href":"/api/security/accounts?start.name=joe"}}}}}}"#
    );
    [
        format!("200\ncontent-type: application/hal+json\n\n{page}"),
        format!("200\n\n{page}").replace("/api/security/accounts", "https://elsewhere.example/api"),
        format!("200\n\n{page}").replace("/api/security", "/api/../.."),
        format!("200\n\n{{\"records\":[{record},{record}],\"num_records\":2}}"),
        "503\nretry-after: 0\n\n".to_owned(),
        "429\nretry-after: Wed, 21 Oct 2015 07:28:00 GMT\n\n{}".to_owned(),
        "401\n\n{\"error\":{\"code\":\"6691623\",\"message\":\"User is not authorized.\"}}".to_owned(),
        "404\n\n{\"error\":{\"code\":4,\"target\":\"uuid\",\"message\":\"entry doesn't exist\"}}".to_owned(),
        "202\n\n{\"job\":{\"uuid\":\"u\",\"_links\":{\"self\":{\"href\":\"/api/cluster/jobs/u\"}}}}".to_owned(),
        "302\nlocation: http://elsewhere.example/\n\n".to_owned(),
    ]
    .map(String::into_bytes)
    .to_vec()
}

/// Texts that mean something to addresses, paths or filters.
pub fn texts() -> Vec<Vec<u8>> {
    [
        "https://cluster.example",
        "cluster",
        "10.0.0.1:8443",
        "[::1]",
        "::1",
        "http://127.0.0.1:80/api",
        "https://u:p@h",
        "https://h/gateway/api/",
        "h?x",
        "//h",
        "https://h\\@g",
        "admin",
        "a*b",
        "!a",
        "a|b",
        "a..b",
        ">5",
        "null",
        "\"\"",
        "\"a\"",
        "a,b",
        "\\",
        "%2e%2e",
        "é 日本",
        "*",
        "",
    ]
    .map(|text| text.as_bytes().to_vec())
    .to_vec()
}

/// Requests to the simulator: a method, a target, an empty line, a body.
pub fn queries() -> Vec<Vec<u8>> {
    [
        "GET /api/security/accounts?fields=*&order_by=name%20desc&max_records=2",
        "GET /api/security/accounts?name=a*|!b&locked=false&scope=cluster,svm",
        "GET /api/security/accounts?query=x&query_fields=name&return_records=false",
        "GET /api/security/roles?privileges.path=/api&offset=1&pretty=true",
        "GET /api/cluster/jobs?end_time=>2020-01-01T00:00:00Z",
        "GET /api/security/certificates?expiry_time=2020..2030",
        "POST /api/security/accounts\n\n{\"name\":\"j\",\"password\":\"secret-word-1\",\"applications\":[{\"application\":\"http\",\"authentication_methods\":[\"password\"]}]}",
        "PATCH /api/security/accounts?name=j&continue_on_failure=true\n\n{\"locked\":true}",
        "POST /api/security/accounts?return_records=true\n\n{\"records\":[{\"name\":\"a\"},{\"name\":\"b\"}]}",
        "DELETE /api/security/accounts?name=j&return_timeout=0\n\n{\"records\":[]}",
    ]
    .map(|text| text.as_bytes().to_vec())
    .to_vec()
}
