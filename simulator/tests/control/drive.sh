#!/bin/sh
# Drives the simulator through its control API only, with curl: start, seed, stub, fault, journal, reset, stop.
# usage: drive.sh PATH_OF_ONTAP_SIMULATOR FOLDER
set -eu
"$1" --http --listen 127.0.0.1:0 --control-listen 127.0.0.1:0 --json >"$2/ready" &
pid=$!
trap 'kill $pid 2>/dev/null || true' EXIT
until [ -s "$2/ready" ]; do sleep 0.1; done
# value NAME: a member of the line of JSON.
value() { sed "s/.*\"$1\":\"\([^\"]*\)\".*/\1/" "$2/ready"; }
url=$(value url "$2") control=$(value control "$2")
curl() { command curl --noproxy '*' --silent --show-error "$@"; }
order() { curl --fail-with-body --request "$1" --data "${3:-}" "$control$2"; }
api() { curl --user ann:secret123 "$@"; }
# expect TEXT: what is read has it.
expect() { reply=$(cat); case "$reply" in *"$1"*) ;; *) echo "no $1 in: $reply" >&2; exit 1 ;; esac; }

order POST seed '{"tables": {"/security/accounts": [{"name": "ann", "role": {"name": "admin"}, "password": "secret123",
  "applications": [{"application": "http", "authentication_methods": ["password"]}]}]}}' >/dev/null
api "$url/api/security/accounts?name=ann" | expect '"num_records": 1'
order POST stubs '[{"path": "/api/storage/volumes", "body": {"records": ["canned"]}}]' >/dev/null
api "$url/api/storage/volumes" | expect canned
order POST faults '[{"path": "/api/security", "times": 1, "status": 503, "retry_after": 7}]' >/dev/null
api -i "$url/api/security" | expect 'Retry-After: 7'
order GET 'requests?path=/api/security' | expect '"status": 503'
# The ports keep apart what they are for.
curl "$url/_simulator/health" | expect '"error"'
curl "${control%_simulator/}api/security" | expect 'only'
order POST reset >/dev/null
api -i "$url/api/security" | expect ' 401 '
order GET health | expect '"requests": 1'
order POST stop >/dev/null
wait "$pid"
echo driven
