#!/usr/bin/env python3
"""Looks for differences between two documents of a cluster that a report of spec-diff has no entry for.

    check.py OLD NEW REPORT.json

OLD and NEW are Swagger 2.0, in YAML or JSON. They are read and compared here, operation by operation, without any code of
the project. Prints each difference without an entry; ends with 1 when there is one, with 2 when an input is no document.
Looked at are operations, parameters, properties, types, formats, enumerations, required flags, access flags and error codes.
"""

import json
import re
import sys

METHODS = ("get", "post", "patch", "delete", "put", "head", "options")
# The flag that stands higher holds.
ACCESS = (
    ("x-ntap-readCreate", "rc"),
    ("x-ntap-readModify", "rm"),
    ("x-ntap-createOnly", "c"),
    ("x-ntap-modifyOnly", "m"),
    ("x-ntap-writeOnly", "cm"),
    ("writeOnly", "cm"),
    ("readOnly", "r"),
)
TYPES = {"unsigned": "integer", "enum": "string"}


def load(path):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    if text.lstrip().startswith("{"):
        return json.loads(text)
    import yaml

    base = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

    class Loader(base):
        """YAML 1.2: `on` and `no` are words, dates are text."""

    Loader.yaml_implicit_resolvers = {
        first: [(tag, regexp) for tag, regexp in resolvers if not tag.endswith((":bool", ":timestamp"))]
        for first, resolvers in base.yaml_implicit_resolvers.items()
    }
    Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^(?:true|True|TRUE|false|False|FALSE)$"), list("tTfF"))
    return yaml.load(text, Loader)


def text(value):
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def on(value):
    return value is True or str(value).lower() in ("true", "1", "yes")


class Document:
    def __init__(self, root):
        if not isinstance(root, dict) or "paths" not in root:
            raise ValueError("no document of a cluster")
        self.root = root
        self.operations = {}
        for path, item in root["paths"].items():
            if not path.startswith("/") or not isinstance(item, dict):
                continue
            for method in METHODS:
                if method in item:
                    shape = re.sub(r"\{[^}]*\}", "{}", path)
                    self.operations[(shape, method.upper())] = (path, item[method])

    def follow(self, node):
        """The schema behind references, and its name."""
        name = None
        for _ in range(32):
            if not isinstance(node, dict) or "$ref" not in node:
                break
            place = node["$ref"].lstrip("#/").split("/")
            name, node = place[-1], self.root
            for token in place:
                node = node.get(token, {})
        return name, node if isinstance(node, dict) else {}

    def parameters(self, path, operation):
        keys = re.findall(r"\{([^}]*)\}", path)
        found, bodies = {}, []
        for entry in operation.get("parameters") or []:
            node = self.follow(entry)[1]
            place, name = node.get("in"), node.get("name")
            if place == "body":
                bodies.append(node)
            elif place == "path":
                if name in keys:
                    found.setdefault(("path", keys.index(name)), node)
            elif not (place == "query" and name in keys):
                found.setdefault((place, name), node)
        return found, bodies


def properties(document, schema):
    found = {}
    for part in schema.get("allOf") or []:
        found.update(properties(document, document.follow(part)[1]))
    found.update(schema.get("properties") or {})
    return found


def kind(schema):
    written = schema.get("type")
    if written:
        return TYPES.get(written, written)
    if schema.get("properties") is not None or schema.get("allOf"):
        return "object"
    if "items" in schema:
        return "array"
    return "string" if "enum" in schema else "any"


def form(schema):
    written = schema.get("format")
    # Import takes these for one another, by the example.
    return "time" if written in ("datetime", "date-time", "duration") else written


def visible(node, verb):
    flags = next((letters for key, letters in ACCESS if on(node.get(key, False))), "rcm")
    return any(letter in flags for letter in verb)


def error_codes(document, operation):
    found = set()
    for response in (operation.get("responses") or {}).values():
        for line in str(document.follow(response)[1].get("description") or "").splitlines():
            cells = line.strip().strip("|").split("|")
            number = re.match(r"^[\s`*]*(\d+)[\s`*]*$", cells[0])
            if number and len(cells) > 1:
                found.add(number.group(1))
    return found


class Search:
    def __init__(self, old, new, report):
        self.old, self.new = old, new
        self.missing = []
        self.by_operation = {}
        for change in report["changes"] + report["notes"]:
            for operation in change["operations"]:
                self.by_operation.setdefault(operation, []).append(change)

    def expect(self, operation, what, rules, test=lambda change: True):
        for change in self.by_operation.get(operation, []):
            if change["rule"].startswith(rules) and test(change):
                return
        self.missing.append(f"{operation}: {what}")

    def run(self):
        for key in sorted({**self.old.operations, **self.new.operations}):
            a, b = self.old.operations.get(key), self.new.operations.get(key)
            label = f"{key[1]} {(b or a)[0]}"
            if a is None or b is None:
                self.expect(label, "the operation", ("path-", "operation-"))
            else:
                self.operation(label, a, b)
        return self.missing

    def operation(self, label, old, new):
        if old[0] != new[0]:
            self.expect(label, f"keys of {old[0]}", ("path-key-",))
        (a, bodies_a), (b, bodies_b) = self.old.parameters(*old), self.new.parameters(*new)
        for key in sorted({**a, **b}, key=str):
            self.parameter(label, a.get(key), b.get(key))
        if bool(bodies_a) != bool(bodies_b):
            self.expect(label, "the body", ("body-", "required-body-"))
        elif bodies_a:
            if on(bodies_a[0].get("required", False)) != on(bodies_b[0].get("required", False)):
                self.expect(label, "the body is required", ("body-required-",))
            verb = "c" if label.startswith("POST ") else "m"
            self.message(label, bodies_a[0].get("schema"), bodies_b[0].get("schema"), verb)
        self.responses(label, old[1].get("responses") or {}, new[1].get("responses") or {})
        codes_a, codes_b = error_codes(self.old, old[1]), error_codes(self.new, new[1])
        for code in sorted(codes_a ^ codes_b):
            rule = "error-code-removed" if code in codes_a else "error-code-added"
            self.expect(label, f"error code {code}", (rule,), lambda c: code in listed(c))

    def parameter(self, label, old, new):
        name = (new or old).get("name")
        what = f"parameter {name}"

        def own(change):
            return name in change["filters"] or f"parameter {name} of " in change["subject"]

        if old is None or new is None:
            return self.expect(label, what, ("parameter-", "required-parameter-", "property-", "required-property-"), own)
        if on(old.get("required", False)) != on(new.get("required", False)):
            self.expect(label, f"{what} is required", ("parameter-required-",), own)
        self.value(label, what, old, new, "", own)
        if kind(old) == "array" == kind(new):
            self.value(label, what, old.get("items") or {}, new.get("items") or {}, "", own)

    def value(self, label, what, old, new, area, own):
        """Type, format and enumeration of one value; says whether what is inside can be compared."""
        areas = (area,) if area else ("parameter-", "property-")
        a, b = kind(old), kind(new)
        if a != b:
            self.expect(label, f"{what}: {a} -> {b}", tuple(x + "type-" for x in areas), own)
            return False
        if form(old) != form(new) and "password" not in (form(old), form(new)):
            self.expect(label, f"{what}: format {form(old)} -> {form(new)}", tuple(x + "format-" for x in areas), own)
        values = [{text(value) for value in node.get("enum") or []} for node in (old, new)]
        for value in sorted(values[0] ^ values[1]):
            rules = tuple(x + "enum-" for x in areas)
            self.expect(label, f"{what}: value {value}", rules, lambda c: own(c) and value in listed(c))
        return True

    def responses(self, label, old, new):
        a, b = [{str(code): node for code, node in side.items()} for side in (old, new)]
        for code in sorted({**a, **b}):
            if code not in a or code not in b:
                rules = ("response-",) if code.startswith("2") else ("error-response-",)
                self.expect(label, f"reply {code}", rules, lambda c: code in listed(c))
                continue
            schemas = [self.old.follow(a[code])[1].get("schema"), self.new.follow(b[code])[1].get("schema")]
            if bool(schemas[0]) != bool(schemas[1]):
                self.expect(label, f"the body of reply {code}", ("response-body-",))
            elif schemas[0]:
                self.message(label, *schemas, "r")

    def message(self, label, old, new, verb):
        self.schema(label, old or {}, new or {}, verb, (None, "", ""), frozenset())

    def schema(self, label, old, new, verb, spot, seen):
        model, below, path = spot
        (name_a, a), (name_b, b) = self.old.follow(old), self.new.follow(new)
        typed_a = name_a if kind(a) == "object" or "enum" in a else None
        typed_b = name_b if kind(b) == "object" or "enum" in b else None
        if typed_a and typed_b:
            if (typed_a, typed_b, verb) in seen:
                return
            seen = seen | {(typed_a, typed_b, verb)}
            if typed_a != typed_b:
                rules = ("schema-renamed", "reference-changed", "response-wrapped", "response-unwrapped")
                self.expect(label, f"{path}: {typed_a} -> {typed_b}", rules, lambda c: c["after"] == typed_b)
                changes = self.by_operation.get(label, [])
                if not path and any(c["rule"] in rules[2:] for c in changes):
                    return
            model, below = typed_b, ""
        own = at(model, below, path)
        if not self.value(label, path or "the message", a, b, "property-", own):
            return
        if "items" in a and "items" in b:
            # Elements of a list in a PATCH are sent whole.
            items = "cm" if verb == "m" else verb
            self.schema(label, a["items"], b["items"], items, (model, below, path), seen)
        self.members(label, a, b, verb, (model, below, path), seen)

    def members(self, label, old, new, verb, spot, seen):
        a, b = properties(self.old, old), properties(self.new, new)
        required = [set(node.get("required") or []) for node in (old, new)]
        for name in sorted({**a, **b}, key=str):
            model, below, path = spot[0], join(spot[1], name), join(spot[2], name)
            own = at(model, below, path)
            if name not in a or name not in b:
                if visible(a.get(name) or b.get(name) or {}, verb):
                    rules = ("property-", "required-property-")
                    self.expect(label, path, rules, lambda c: own(c) or renamed(c, name))
                continue
            sees = visible(a[name], verb), visible(b[name], verb)
            if sees[0] != sees[1]:
                self.expect(label, f"{path}: access", ("access-",), own)
            if not all(sees):
                continue
            if (name in required[0]) != (name in required[1]):
                self.expect(label, f"{path} is required", ("property-required-",), own)
            self.schema(label, a[name], b[name], verb, (model, below, path), seen)


def join(path, name):
    return f"{path}.{name}" if path else str(name)


def bare(path):
    return path[len("records."):] if path.startswith("records.") else path


def listed(change):
    return [word for side in ("before", "after") for word in (change[side] or "").split(", ")]


def renamed(change, name):
    return change["rule"] == "property-renamed" and name in (change["before"], change["after"])


def at(model, below, path):
    """Whether an entry is about a property: of the named schema, or of the record that the message holds."""

    def own(change):
        subject, record = change["subject"], bare(path)
        # A renamed schema, or a copy around the record, can give the entry its first name.
        paths = {path, record} | ({below, bare(below)} if model in change["models"] else set())
        if change["models"]:
            return any(subject == (f"{name}.{end}" if end else name) for name in change["models"] for end in paths)
        ends = {f"{operation}.{end}" if end else operation for operation in change["operations"] for end in (path, record)}
        return subject.endswith(tuple(ends))

    return own


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    try:
        old, new = Document(load(sys.argv[1])), Document(load(sys.argv[2]))
        with open(sys.argv[3], encoding="utf-8") as file:
            report = json.load(file)
    except (OSError, ValueError) as problem:
        print(f"check.py: {problem}", file=sys.stderr)
        sys.exit(2)
    missing = Search(old, new, report).run()
    for line in missing:
        print(line)
    print(f"{report['old']} -> {report['new']}: {len(report['changes'])} changes, {len(missing)} differences without an entry")
    sys.exit(1 if missing else 0)


if __name__ == "__main__":
    main()
