#!/bin/sh
# Holds the Python client to the published schema. Needs Debian's Python and its package python3-jsonschema.
set -eu
cd "$(dirname "$0")"
export PYTHONDONTWRITEBYTECODE=1

run() {
    echo "+ $*"
    "$@"
}

# Debian's packages belong to Debian's Python, which need not be the first one on the path.
python=/usr/bin/python3

if ! "$python" -c 'import jsonschema' 2> /dev/null; then
    if [ "$(id -u)" -ne 0 ]; then
        echo "python3-jsonschema is missing; as root, run: apt-get install -y python3-jsonschema" >&2
        exit 1
    fi
    export DEBIAN_FRONTEND=noninteractive
    if ! run apt-get install -y -qq --no-install-recommends python3-jsonschema; then
        # a new machine has no lists of packages yet
        run apt-get update -qq
        run apt-get install -y -qq --no-install-recommends python3-jsonschema
    fi
fi

if "$python" -c 'import mypy' 2> /dev/null; then
    run "$python" -m mypy --strict --no-site-packages --ignore-missing-imports --cache-dir=/dev/null \
        headlines.py test_headlines.py
else
    echo "skipped: the type check, because mypy is missing"
fi
run "$python" -m unittest test_headlines
