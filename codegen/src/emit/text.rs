//! From tokens to formatted text. Tables of the runtime's macros are written directly, as rustfmt would.

use proc_macro2::TokenStream;

use super::doc::Doc;

/// The longest line rustfmt leaves alone.
const WIDTH: usize = 100;

/// An item, formatted.
pub(crate) fn item(tokens: TokenStream) -> String {
    let file: syn::File = syn::parse2(tokens).expect("the emitter writes only valid items");
    prettyplease::unparse(&file)
}

/// A `const` or `static` with its documentation. There are thousands of them, so they do not take the way through syn.
pub(crate) fn constant(doc: &Doc, gone: Option<&str>, declaration: &str, value: &str) -> String {
    let mut out = doc.comment("///");
    if let Some(note) = gone {
        out.push_str(&format!("#[deprecated(note = {note:?})]\n"));
    }
    let indent = if declaration.len() + value.lines().next().map_or(0, str::len) + 4 > WIDTH {
        "\n   "
    } else {
        ""
    };
    out.push_str(&format!("{declaration} ={indent} {value};"));
    out
}

/// A list in the brackets of a `&[..]`: on one line where it fits, else one item a line.
pub(crate) fn list(items: &[String], depth: usize) -> String {
    let line = items.join(", ");
    if line.len() < WIDTH / 2 {
        return format!("&[{line}]");
    }
    let indent = "    ".repeat(depth);
    let lines: String = items
        .iter()
        .map(|item| format!("{indent}    {item},\n"))
        .collect();
    format!("&[\n{lines}{indent}]")
}

/// `ontap_runtime::read_model!(Account { name: "name", .. });`
pub(crate) fn table(
    macro_name: &str,
    name: &str,
    fields: impl Iterator<Item = (String, String)>,
) -> String {
    let fields: Vec<String> = fields
        .map(|(ident, wire)| format!("{ident}: {wire:?}"))
        .collect();
    let mut out = format!("ontap_runtime::{macro_name}! {{\n    {name} {{");
    braces(&mut out, &fields, 1);
    out.push_str("\n}\n");
    out
}

/// `ontap_runtime::create_model!(NewAccount { name: "name" } { comment: "comment" });`
pub(crate) fn create_table(
    name: &str,
    required: impl Iterator<Item = (String, String)>,
    optional: impl Iterator<Item = (String, String)>,
) -> String {
    let entry = |(ident, wire): (String, String)| format!("{ident}: {wire:?}");
    let mut out = format!("ontap_runtime::create_model! {{\n    {name} {{");
    braces(&mut out, &required.map(entry).collect::<Vec<_>>(), 1);
    out.push_str(" {");
    braces(&mut out, &optional.map(entry).collect::<Vec<_>>(), 1);
    out.push_str("\n}\n");
    out
}

fn braces(out: &mut String, fields: &[String], depth: usize) {
    let line = out.rsplit('\n').next().map_or(0, str::len)
        + fields.iter().map(|f| f.len() + 2).sum::<usize>()
        + 2;
    if fields.is_empty() {
        out.push('}');
    } else if line < WIDTH && fields.len() == 1 {
        out.push_str(&format!(" {} }}", fields[0]));
    } else {
        let indent = "    ".repeat(depth);
        for field in fields {
            out.push_str(&format!("\n{indent}    {field},"));
        }
        out.push_str(&format!("\n{indent}}}"));
    }
}
