#!/bin/sh
# Tests the Python package and the client that uses it. Requires the Python of Debian and its packages python3-jsonschema,
# python3-venv and mypy; as root, it installs those that are missing.
set -eu
cd "$(dirname "$0")"
export PYTHONDONTWRITEBYTECODE=1

run() {
    echo "+ $*"
    "$@"
}

# Debian installs packages for its own Python, which may not be the first one on the path.
python=/usr/bin/python3

# Installs a Debian package if a module is missing.
debian() {
    if "$python" -c "import $2" 2> /dev/null; then
        return
    fi
    if [ "$(id -u)" -ne 0 ]; then
        echo "$1 is missing; as root, run: apt-get install -y $1" >&2
        exit 1
    fi
    export DEBIAN_FRONTEND=noninteractive
    if ! run apt-get install -y -qq --no-install-recommends "$1"; then
        # a new machine has no package lists
        run apt-get update -qq
        run apt-get install -y -qq --no-install-recommends "$1"
    fi
}

debian python3-jsonschema jsonschema
debian python3-venv ensurepip
debian mypy mypy

types="$python -m mypy --strict --cache-dir=/dev/null"
cd package
run $types --python-version 3.9 orgcontent
run $types --ignore-missing-imports generate_types.py build_wheel.py test_*.py
run "$python" -m unittest discover -p 'test_*.py'
cd ..
export PYTHONPATH=package
run env MYPYPATH=package $types headlines.py test_headlines.py
run "$python" -m unittest test_headlines
