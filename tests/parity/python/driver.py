"""Carries out the steps of the parity run with NetApp's client.

One step per line comes in on standard input, as JSON; one result per line goes out on standard output. The address
and the credentials of the simulated cluster are in the environment.
"""

import functools
import importlib
import inspect
import json
import os
import pathlib
import pkgutil
import sys
import traceback
from itertools import islice

from netapp_ontap import HostConnection, config, resources
from netapp_ontap.error import NetAppRestError
from netapp_ontap.resource import Resource

import examples

# What a class of the client can do; the names are those of the steps.
CALLS = (
    "get_collection",
    "fast_get_collection",
    "count_collection",
    "find",
    "get",
    "post",
    "patch",
    "delete",
    "post_collection",
    "patch_collection",
    "delete_collection",
)
# The client follows next links for ever.
MOST = 1000
OUTSIDE = ("Cluster", "Job")


@functools.cache
def classes():
    """The classes of the security tree, and the two that every client needs."""
    found = {}
    for module in pkgutil.iter_modules(resources.__path__):
        # Loading all modules of the client takes longer than the whole run.
        source = pathlib.Path(module.module_finder.path, f"{module.name}.py")
        if "/api/security" not in source.read_text(encoding="utf-8"):
            if module.name not in ("cluster", "job"):
                continue
        loaded = importlib.import_module(f"netapp_ontap.resources.{module.name}")
        for name, cls in inspect.getmembers(loaded, inspect.isclass):
            if not issubclass(cls, Resource) or cls.__module__ != loaded.__name__:
                continue
            path = getattr(cls, "_path", "")
            if path.startswith("/api/security") or name in OUTSIDE:
                found[name] = cls
    return found


def describe():
    """Every class with its path, its keys, its calls and its actions."""
    told = {}
    for name, cls in classes().items():
        own = [
            key
            for key, value in vars(cls).items()
            if not key.startswith("_")
            and (inspect.isfunction(value) or isinstance(value, classmethod))
        ]
        told[name] = {
            "path": cls._path,
            "keys": cls._keys,
            "calls": [call for call in CALLS if call in own],
            "actions": sorted(set(own) - set(CALLS)),
        }
    return told


def nested(pairs):
    """Turns dotted names into objects: what a constructor of the client takes."""
    whole = {}
    for name, value in pairs.items():
        *above, last = name.split(".")
        at = whole
        for part in above:
            at = at.setdefault(part, {})
        at[last] = value
    return whole


class Step:
    """One step: a class, what to call, and with what."""

    def __init__(self, step):
        self.call = step["call"]
        self.above = step.get("above", [])
        self.keys = step.get("keys", {})
        self.body = step.get("body")
        self.query = step.get("query", {})
        self.records = step.get("records")
        self.hydrate = step.get("hydrate", False)
        self.cls = classes()[step["class"]]

    def resource(self, keys=None, body=None):
        """The resource that the keys name, with the body as what changed since."""
        made = self.cls(*self.above, **nested(self.keys if keys is None else keys))
        for name, value in (body or {}).items():
            setattr(made, name, value)
        return made

    def get_collection(self):
        found = self.cls.get_collection(*self.above, **self.query)
        return {"records": [record.to_dict() for record in islice(found, MOST)]}

    def fast_get_collection(self):
        found = self.cls.fast_get_collection(*self.above, **self.query)
        return {"records": [record.resource_data for record in islice(found, MOST)]}

    def count_collection(self):
        return {"count": self.cls.count_collection(*self.above, **self.query)}

    def find(self):
        found = self.cls.find(*self.above, **self.query)
        return {"record": found.to_dict() if found else None}

    def get(self):
        resource = self.resource()
        resource.get(**self.query)
        return {"record": resource.to_dict()}

    def post(self):
        resource = self.resource(keys={}, body=self.body)
        resource.post(hydrate=self.hydrate, **self.query)
        if self.hydrate:
            return {"record": resource.to_dict()}
        return {"keys": self.keys_of(resource)}

    def keys_of(self, resource):
        """The resource's own keys, as far as it has them."""
        own = [key for key in self.cls._keys if key not in resource.path_keys]
        values = []
        for key in own:
            at = resource
            for part in key.split("."):
                at = at.get(part) if isinstance(at, dict) else getattr(at, part, None)
            values.append(None if at is None else str(at))
        return values

    def patch(self):
        resource = self.resource(body=self.body)
        resource.patch(hydrate=self.hydrate, **self.query)
        return {"record": resource.to_dict()} if self.hydrate else {}

    def delete(self):
        self.resource().delete(**self.query)
        return {}

    def changed(self):
        """The resources of a call with records: each has its keys, and what changes."""
        return [self.resource(keys=r["keys"], body=r.get("body")) for r in self.records]

    def post_collection(self):
        new = [self.resource(keys={}, body=body) for body in self.records]
        made = self.cls.post_collection(new, *self.above, **self.query)
        return {"records": [record.to_dict() for record in made]}

    def patch_collection(self):
        if self.records is None:
            done = self.cls.patch_collection(self.body, *self.above, **self.query)
            return {"num_records": done.http_response.json().get("num_records")}
        done = self.cls.patch_collection(
            {}, *self.above, records=self.changed(), **self.query
        )
        return {"records": done.http_response.json().get("records")}

    def delete_collection(self):
        if self.records is None:
            done = self.cls.delete_collection(*self.above, **self.query)
            return {"num_records": done.http_response.json().get("num_records")}
        done = self.cls.delete_collection(
            *self.above, records=self.changed(), **self.query
        )
        return {"records": done.http_response.json().get("records")}

    def action(self, name):
        resource = self.resource()
        method = getattr(resource, name)
        done = method(body=self.body, **self.query)
        return {"reply": done.http_response.json()}

    def run(self):
        if self.call in CALLS:
            return getattr(self, self.call)()
        return self.action(self.call)


def failure(error):
    """What an exception says, in the words of the protocol."""
    body = getattr(error, "response_body", None) or {}
    told = body.get("error", {}) if isinstance(body, dict) else {}
    return {
        "error": {
            "status": getattr(error, "status_code", None),
            "code": told.get("code"),
            "target": told.get("target"),
            "message": told.get("message"),
            "text": f"{type(error).__name__}: {error}",
        }
    }


def answer(step):
    """The result of one step; an exception of the client is a result too."""
    try:
        if step["call"] == "describe":
            return describe()
        if step["call"] == "example":
            return examples.run(step["example"], step.get("arguments", {}))
        return Step(step).run()
    except NetAppRestError as error:
        return failure(error)
    except Exception as error:  # pylint: disable=broad-except
        traceback.print_exc()
        return failure(error)


def main():
    config.CONNECTION = HostConnection(
        os.environ["PARITY_HOST"],
        username=os.environ["PARITY_USER"],
        password=os.environ["PARITY_PASSWORD"],
        verify=os.environ["PARITY_CA"],
        poll_interval=1,
        poll_timeout=20,
    )
    # The older client has no argument for it.
    config.CONNECTION.port = int(os.environ["PARITY_PORT"])
    for line in sys.stdin:
        print(json.dumps(answer(json.loads(line)), default=str), flush=True)


if __name__ == "__main__":
    main()
