"""From modules.yaml to playbooks: the steps of a group, and what each of them has to come to."""

from dataclasses import dataclass

#: Steps that follow from one set of arguments: how they are called, whether in check mode, and what they come to.
SERIES = [("in check mode", True, "changed"), ("", False, "changed"), ("again", False, "ok")]


@dataclass
class Step:
    """One task of a playbook."""

    name: str
    module: str
    arguments: dict
    check: bool
    expected: str
    #: What the result or the refusal has to say.
    says: str = ""


def steps(module):
    """The steps of a module, in their order."""
    name = module["module"]
    title = " ".join(filter(None, [name, module.get("title")]))
    state = {"state": "present"} if "remove" in module else {}
    for verb, more in (("create", state), ("change", state), ("remove", {"state": "absent"})):
        if verb not in module:
            continue
        arguments = {**module[verb], **more}
        for how, check, expected in SERIES:
            yield Step(" ".join(filter(None, [title, verb, how])), name, arguments, check, expected)
    for index, read in enumerate(module.get("reads", [])):
        arguments = {key: value for key, value in read.items() if key != "says"}
        yield Step(f"{title} read {index + 1}", name, arguments, False, "read", read["says"])
    for index, refused in enumerate(module.get("refused", [])):
        step = Step(f"{title} refused {index + 1}", name, refused["arguments"], False, "failed", refused["says"])
        yield step


def task(step, before):
    """The step as tasks of a playbook; what has to be there before it goes first."""
    for method, path, body in before:
        yield {
            "name": f"before: {method} {path}",
            "ansible.builtin.uri": {
                "url": "{{ url }}/api" + path,
                "method": method,
                "body": body,
                "body_format": "json",
                "user": "admin",
                "password": "{{ password }}",
                "force_basic_auth": True,
                "ca_path": "{{ ca }}",
                "status_code": [200, 201, 202],
            },
        }
    yield {
        "name": step.name,
        f"netapp.ontap.{step.module}": step.arguments,
        "check_mode": step.check,
        "ignore_errors": True,
    }


def playbook(group):
    """A playbook for the modules of a group."""
    modules = [f"netapp.ontap.{module['module']}" for module in group["modules"]]
    login = {
        "hostname": "{{ host }}",
        "http_port": "{{ port }}",
        "https": True,
        "validate_certs": True,
        "username": "admin",
        "password": "{{ password }}",
        "use_rest": "always",
    }
    tasks = []
    before = list(group.get("before", []))
    for module in group["modules"]:
        before += module.get("before", [])
        for step in steps(module):
            tasks += task(step, before)
            before = []
    return [
        {
            "hosts": "localhost",
            "connection": "local",
            "gather_facts": False,
            "module_defaults": {name: login for name in sorted(set(modules))},
            "tasks": tasks,
        }
    ]
