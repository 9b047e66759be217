"""Whole programs of the kind that NetApp's pages show, one module each."""

import importlib


def run(name, arguments):
    """Runs an example and returns what it shows."""
    return importlib.import_module(f"examples.{name}").run(**arguments)
