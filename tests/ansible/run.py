"""Runs unmodified modules of the Ansible collection netapp.ontap against the simulator, over TLS.

Every module has to create, change and remove what it is for, to say "ok" when it is asked again, to change nothing in check
mode, and to refuse bad input with its own words. A step that comes to something else stands in differences.yaml with its
reason, or the run fails; so does a reason that nothing needs.

usage: run.py SIMULATOR ANSIBLE_PLAYBOOK FOLDER [RELEASE]
"""

import json
import os
import pathlib
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import yaml
from playbooks import playbook, steps

HERE = pathlib.Path(__file__).parent
PASSWORD = "ansible-password-1"
#: At most so many of a hundred steps may differ.
MOST = 3


def simulator(program, folder, group, release):
    """A cluster of its own for a group of modules."""
    cli = {}
    for module in group["modules"]:
        cli.update(module.get("cli", {}))
    seed = folder / f"{group['group']}.seed.json"
    seed.write_text(json.dumps({"cli": cli}))
    command = [program, "--listen", "127.0.0.1:0", "--json", "--password", PASSWORD, "--seed-data", str(seed)]
    if release:
        command += ["--release", release]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    return process, json.loads(process.stdout.readline())


def results(ansible, folder, group, ready):
    """What every task came to, by its name."""
    book = folder / f"{group['group']}.yml"
    book.write_text(yaml.safe_dump(playbook(group), sort_keys=False))
    host, port = ready["url"].removeprefix("https://").rsplit(":", 1)
    python = str(pathlib.Path(ansible).parent / "python")
    variables = {"ansible_python_interpreter": python, "url": ready["url"], "ca": ready["ca"], "password": PASSWORD, "host": host, "port": int(port)}
    environment = {
        **os.environ,
        "ANSIBLE_COLLECTIONS_PATH": str(folder / "collections"),
        "ANSIBLE_HOME": str(folder / "home"),
        "ANSIBLE_LOCALHOST_WARNING": "False",
        "ANSIBLE_INVENTORY_UNPARSED_WARNING": "False",
        "ANSIBLE_PIPELINING": "True",
        "ANSIBLE_CALLBACK_PLUGINS": str(HERE / "callback"),
        "ANSIBLE_STDOUT_CALLBACK": "lines",
        "ANSIBLE_NOCOLOR": "1",
        # The modules use requests, which trusts what stands here.
        "REQUESTS_CA_BUNDLE": ready["ca"],
        "NO_PROXY": "127.0.0.1",
    }
    command = [ansible, "--inventory", "localhost,", "--extra-vars", json.dumps(variables), str(book)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    lines = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    found = {line["task"]: line for line in lines}
    if not found:
        raise SystemExit(f"{group['group']}: {done.stdout}\n{done.stderr}")
    return found


def verdict(step, found):
    """What a step came to, and the words for it."""
    if found is None:
        return "not run", ""
    text = json.dumps(found["result"], ensure_ascii=False)
    failed = found["failed"]
    if step.expected == "read":
        good = not failed and step.says in text
        return ("read" if good else "failed" if failed else "silent"), text
    if failed:
        fits = step.expected != "failed" or step.says in text
        return ("failed" if fits else "failed otherwise"), text
    return ("changed" if found["result"].get("changed") else "ok"), text


def run_group(arguments, group):
    """The verdicts of a group."""
    program, ansible, folder, release = arguments
    process, ready = simulator(program, folder, group, release)
    try:
        found = results(ansible, folder, group, ready)
    finally:
        process.terminate()
        process.wait()
    for name, line in found.items():
        if name.startswith("before: ") and line["failed"]:
            raise SystemExit(f"{group['group']}: {name}: {line['result']}")
    every = [step for module in group["modules"] for step in steps(module)]
    return [(step, *verdict(step, found.get(step.name))) for step in every]


def main():
    program, ansible, folder = sys.argv[1:4]
    release = sys.argv[4] if len(sys.argv) > 4 else None
    folder = pathlib.Path(folder)
    groups = yaml.safe_load((HERE / "modules.yaml").read_text())
    reasons = {entry["step"]: entry for entry in yaml.safe_load((HERE / "differences.yaml").read_text()) or []}
    arguments = (program, ansible, folder, release)
    with ThreadPoolExecutor(max_workers=2) as pool:
        every = [line for lines in pool.map(lambda group: run_group(arguments, group), groups) for line in lines]
    different = [line for line in every if line[1] != line[0].expected]
    unexplained = 0
    for step, came_to, text in different:
        entry = reasons.pop(step.name, None)
        if entry is None or entry["comes_to"] != came_to:
            unexplained += 1
            print(f"{step.name}: {came_to}, not {step.expected}: {text[:600]}")
    for name in reasons:
        print(f"differences.yaml explains a step that does not differ: {name}")
    modules = {step.module for step, _, _ in every}
    share = 100 * len(different) / len(every)
    print(f"{len(modules)} modules, {len(every)} steps, {len(different)} differ ({share:.1f} %), {unexplained} unexplained")
    print(f"{len(every) - unexplained} passed, {unexplained + len(reasons)} failed")
    if unexplained or reasons or share > MOST:
        sys.exit(1)


if __name__ == "__main__":
    main()
