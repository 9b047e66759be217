#!/usr/bin/env python3
"""Reads the same collection with NetApp's Python library, for comparison: best of several runs.

usage: fast_get_collection.py URL [RUNS]

Needs the package netapp-ontap. URL is what `cargo bench -p ontap-runtime --bench memory -- serve` prints.
"""
import sys
import time
import urllib.parse

from netapp_ontap import HostConnection, config
from netapp_ontap.resources import Account

url = urllib.parse.urlsplit(sys.argv[1])
runs = int(sys.argv[2]) if len(sys.argv) > 2 else 3
config.CONNECTION = HostConnection(
    url.hostname, username="admin", password="secret", scheme=url.scheme, port=url.port, verify=False
)
for run in range(runs):
    start, cpu = time.monotonic(), time.process_time()
    count = sum(1 for _ in Account.fast_get_collection(max_records=10_000))
    print(f"{count} records, {time.monotonic() - start:.3f} s, {time.process_time() - cpu:.3f} s CPU")
