"""Drives the simulator through its control API only: start, seed, stub, fault, journal, snapshot, clock, reset, stop.

usage: drive.py PATH_OF_ONTAP_SIMULATOR
"""

import json
import ssl
import subprocess
import sys
import urllib.error
import urllib.request
from base64 import b64encode


class Cluster:
    """A simulator of its own; what docs/simulator.md shows as a pytest fixture."""

    def __init__(self, program, *arguments):
        command = [program, "--listen", "127.0.0.1:0", "--control", "--json", *arguments]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        self.ready = json.loads(self.process.stdout.readline())
        tls = ssl.create_default_context(cafile=self.ready["ca"])
        no_proxy = urllib.request.ProxyHandler({})
        self.opener = urllib.request.build_opener(urllib.request.HTTPSHandler(context=tls), no_proxy)

    def send(self, method, url, body=None, headers=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(url, data=data, method=method, headers=headers or {})
        try:
            with self.opener.open(request, timeout=30) as reply:
                return reply.status, json.loads(reply.read() or b"null")
        except urllib.error.HTTPError as refusal:
            return refusal.code, json.loads(refusal.read() or b"null")

    def order(self, method, path, body=None):
        status, reply = self.send(method, self.ready["control"] + path, body)
        assert status == 200, (method, path, status, reply)
        return reply

    def api(self, method, path, body=None, user="ann:secret123"):
        credentials = "Basic " + b64encode(user.encode()).decode()
        return self.send(method, self.ready["url"] + "/api" + path, body, {"Authorization": credentials})


def drive(program):
    cluster = Cluster(program, "--cluster-uuid", "00000000-0000-4000-8000-000000000001")
    try:
        orders(cluster)
    finally:
        cluster.process.kill()


def orders(cluster):
    assert cluster.ready["pid"] == cluster.process.pid
    health = cluster.order("GET", "health")
    assert health["status"] == "ok" and health["release"] == cluster.ready["release"], health

    http = {"application": "http", "authentication_methods": ["password"]}
    ann = {"name": "ann", "password": "secret123", "role": {"name": "admin"}, "applications": [http]}
    cli = {"security login": [{"vserver": "cluster1", "user_or_group_name": "ann", "role": "admin"}]}
    cluster.order("POST", "seed", {"tables": {"/security/accounts": [ann]}, "cli": cli})
    status, found = cluster.api("GET", "/security/accounts?name=ann&fields=owner.uuid")
    assert status == 200 and found["num_records"] == 1, found
    assert found["records"][0]["owner"]["uuid"] == "00000000-0000-4000-8000-000000000001", found
    status, found = cluster.api("GET", "/private/cli/security/login?user_or_group_name=a*&fields=role")
    assert found["records"] == [{"role": "admin", "user_or_group_name": "ann"}], found
    status, found = cluster.api("GET", "/svm/svms?name=svm1&fields=state")
    assert found["records"][0]["state"] == "running", found
    status, found = cluster.api("GET", "/cluster/nodes?fields=version.full")
    assert found["num_records"] == 1, found

    cluster.order("POST", "stubs", [{"path": "/api/storage/volumes*", "body": {"num_records": 0, "records": []}}])
    assert cluster.api("GET", "/storage/volumes?name=v")[1] == {"num_records": 0, "records": []}
    cluster.order("POST", "faults", [{"path": "/api/security/roles", "times": 1, "status": 503}])
    assert cluster.api("GET", "/security/roles")[0] == 503
    assert cluster.api("GET", "/security/roles")[0] == 200

    cluster.order("PUT", "snapshots/before")
    joe = {"name": "joe", "password": "secret456", "applications": [http]}
    reply = cluster.api("POST", "/security/accounts", joe)
    assert reply[0] == 201, reply
    wanted = cluster.order("GET", "requests?method=POST&path=/api/security/*")["requests"]
    assert [request["status"] for request in wanted] == [201], wanted
    assert wanted[0]["body"]["name"] == "joe" and wanted[0]["body"]["password"] == "<hidden>", wanted
    assert "secret" not in json.dumps(cluster.order("GET", "requests")), "a secret is in the journal"
    cluster.order("POST", "snapshots/before/restore")
    assert cluster.api("GET", "/security/accounts?name=joe")[1]["num_records"] == 0
    assert cluster.order("GET", "snapshots") == {"snapshots": ["before"]}

    before = cluster.order("GET", "clock")["now"]
    cluster.order("POST", "clock", {"advance_seconds": 86400})
    assert cluster.order("GET", "clock")["now"][:10] > before[:10]
    cluster.order("POST", "tokens", [{"token": "opaque", "account": "ann"}])
    bearer = {"Authorization": "Bearer opaque"}
    assert cluster.send("GET", cluster.ready["url"] + "/api/security", headers=bearer)[0] == 200
    plan = {"pattern": "POST /api/security/key-managers*", "state": "failure", "code": 7, "message": "planned"}
    cluster.order("POST", "jobs", {"plans": [plan]})
    manager = {"onboard": {"passphrase": "p" * 40}}
    reply = cluster.api("POST", "/security/key-managers?return_timeout=15", manager)
    assert "planned" in json.dumps(reply), reply
    assert "BEGIN CERTIFICATE" in cluster.order("POST", "client-certificates", {"account": "ann"})["certificate"]

    # Nonsense changes nothing, and is refused with the place and the repair.
    wrong = {"tables": {"/security/accounts": [ann], "/no/such": []}}
    status, reply = cluster.send("POST", cluster.ready["control"] + "seed", wrong)
    assert status == 400 and "/no/such" in reply["error"]["message"], reply
    for headers in ({"Origin": "https://example.com"}, {"Host": "example.com"}):
        assert cluster.send("POST", cluster.ready["control"] + "reset", headers=headers)[0] == 403

    cluster.order("POST", "reset")
    assert cluster.order("GET", "requests") == {"requests": []}
    assert cluster.api("GET", "/security")[0] == 401, "ann is gone"
    cluster.order("POST", "stop")
    assert cluster.process.wait(timeout=30) == 0


if __name__ == "__main__":
    drive(sys.argv[1])
    print("driven")
