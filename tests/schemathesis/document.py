"""The document that schemathesis gets: that of a release, with four changes.

The tool takes the dot of a key such as {owner.uuid} for an attribute, so keys are written without dots. And their values
are those of records that the simulator has, besides one that it has not: made-up keys would find nothing. Two operations of
9.16.1 document no refusal at all; they get the reply that all others have for it. And what docs/simulator.md lists as sent though no document says so is described as it is sent.
"""

import base64
import json
import re
import sys
import urllib.request

KEY = re.compile(r"\{([^}]*)\}")
SCHEMA = {"$ref": "#/components/schemas/error_response"}
REFUSAL = {"description": "", "content": {"application/json": {"schema": SCHEMA}}}


def records(url, path):
    """What a collection of the simulator holds."""
    request = urllib.request.Request(f"{url}/api{path}?fields=*&max_records=20")
    request.add_header("Authorization", "Basic " + base64.b64encode(b"admin:Simulated-1").decode())
    with urllib.request.urlopen(request, timeout=10) as reply:
        return json.load(reply).get("records", [])


def member(record, path):
    """A member of a record by its dotted path."""
    for name in path.split("."):
        record = record.get(name) if isinstance(record, dict) else None
    return record


def values(known, name):
    """What a key may be: at most three known values, and one that nothing has."""
    found = dict.fromkeys(str(member(record, name)) for record in known if member(record, name) is not None)
    return [*list(found)[:3], "11111111-2222-3333-4444-555555555555"]


def as_sent(schemas):
    """Describes what comes in another form than documented."""
    window = schemas.get("ipsec", {}).get("properties", {}).get("replay_window")
    if window:
        window["type"] = "string"
        window["enum"] = [str(value) for value in window["enum"]]


def main():
    source, url = sys.argv[1:]
    with open(source, encoding="utf-8") as file:
        document = json.load(file)
    as_sent(document["components"]["schemas"])
    paths = {}
    for path, item in document["paths"].items():
        collection = path.split("/{")[0]
        above = document["paths"].get(collection, {})
        known = records(url, collection) if "{" in path and "get" in above else []
        operations = [value for value in item.values() if isinstance(value, dict)]
        for operation in operations:
            operation["responses"].setdefault("default", REFUSAL)
        for holder in [item, *operations]:
            for parameter in holder.get("parameters", []):
                if parameter.get("in") == "path":
                    if known:
                        parameter["schema"] = {"type": "string", "enum": values(known, parameter["name"])}
                    parameter["name"] = parameter["name"].replace(".", "__")
        paths[KEY.sub(lambda key: key[0].replace(".", "__"), path)] = item
    document["paths"] = paths
    json.dump(document, sys.stdout)


main()
