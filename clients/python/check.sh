#!/bin/sh
# Tests the Python client with the published schema. Requires the Python of Debian and its package python3-jsonschema.
set -eu
cd "$(dirname "$0")"
export PYTHONDONTWRITEBYTECODE=1

run() {
    echo "+ $*"
    "$@"
}

# Debian installs packages for its own Python, which may not be the first one on the path.
python=/usr/bin/python3

if ! "$python" -c 'import jsonschema' 2> /dev/null; then
    if [ "$(id -u)" -ne 0 ]; then
        echo "python3-jsonschema is missing; as root, run: apt-get install -y python3-jsonschema" >&2
        exit 1
    fi
    export DEBIAN_FRONTEND=noninteractive
    if ! run apt-get install -y -qq --no-install-recommends python3-jsonschema; then
        # a new machine has no package lists
        run apt-get update -qq
        run apt-get install -y -qq --no-install-recommends python3-jsonschema
    fi
fi

if "$python" -c 'import mypy' 2> /dev/null; then
    run "$python" -m mypy --strict --no-site-packages --ignore-missing-imports --cache-dir=/dev/null \
        headlines.py test_headlines.py
else
    echo "skipped the type check: mypy is missing"
fi
run "$python" -m unittest test_headlines
if ! "$python" -c 'import ensurepip' 2> /dev/null; then
    run apt-get install -y -qq --no-install-recommends python3-venv
fi
cd package
run "$python" -m unittest test_cases test_kit test_lookup test_messages test_package test_rules
