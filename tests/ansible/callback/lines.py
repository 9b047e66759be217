"""Prints what every task came to, as a line of JSON."""

import json

from ansible.plugins.callback import CallbackBase

DOCUMENTATION = """
name: lines
type: stdout
short_description: a line of JSON for each task
description: [a line of JSON for each task]
"""


class CallbackModule(CallbackBase):
    """A line for each task."""

    CALLBACK_VERSION = 2.0
    CALLBACK_TYPE = "stdout"
    CALLBACK_NAME = "lines"

    def line(self, result, failed):
        task = result.task.get_name() if hasattr(result, "task") else result._task.get_name()
        found = result.result if hasattr(result, "result") else result._result
        kept = {key: value for key, value in found.items() if key not in ("invocation", "exception")}
        print(json.dumps({"task": task, "failed": failed, "result": kept}, default=str), flush=True)

    def v2_runner_on_ok(self, result):
        self.line(result, False)

    def v2_runner_on_failed(self, result, ignore_errors=False):
        self.line(result, True)
