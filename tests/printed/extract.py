"""Lists the request bodies that documents print for POST, by member names and kinds of values only.

    python3 tests/printed/extract.py 9.6=ontap-9.6.yaml 9.7=ontap-9.7.yaml > tests/printed/bodies.json

A body that is no JSON as it is printed is repaired where the repair is obvious, and listed on standard error otherwise.
"""

import json
import re
import sys

CALL = re.compile(r"""-X POST ["']?https://[^/\s]+/api(/security/[^\s"'?]+)""")
DATA = re.compile(r"""-d ("(?:\\.|[^"\\])*"|'[^']*')""", re.S)


def masked(value):
    """The same value without what it says."""
    if isinstance(value, dict):
        return {name: masked(member) for name, member in value.items()}
    if isinstance(value, list):
        return [masked(item) for item in value]
    if isinstance(value, bool):
        return False
    if isinstance(value, (int, float)):
        return 0
    return "x"


def body(text):
    quote, text = text[0], text[1:-1]
    if quote == '"':
        text = text.replace('\\"', '"')
    text = text.replace("\\,", ",").replace("\\n", " ").replace("\n", " ").replace("\\", "")
    text = re.sub(r":\s*<[^>]*>", ": 0", text)
    return json.loads(text)


def main():
    found = []
    for argument in sys.argv[1:]:
        release, path = argument.split("=", 1)
        text = open(path, encoding="utf-8").read()
        calls = list(CALL.finditer(text))
        for call, after in zip(calls, calls[1:] + [None]):
            end = min(call.end() + 6000, after.start() if after else len(text))
            data = DATA.search(text, call.end(), end)
            template = re.sub(r"/([0-9a-f]{8}-[0-9a-f-]{27}|<uuid>)(?=/|$)", "/{key}", call.group(1)).rstrip("/")
            template = re.sub(r"^(/security/roles/\{key\}/)[^/]+", r"\1{key}", template)
            if data is None:
                print(f"{release} {template}: no body", file=sys.stderr)
                continue
            try:
                printed = masked(body(data.group(1)))
            except ValueError as problem:
                print(f"{release} {template}: {problem}: {data.group(1)[:200]}", file=sys.stderr)
                continue
            entry = {"release": release, "path": template, "body": printed}
            if entry not in found:
                found.append(entry)
    print("[\n" + ",\n".join("  " + json.dumps(entry) for entry in found) + "\n]")


main()
