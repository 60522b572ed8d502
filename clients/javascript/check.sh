#!/bin/sh
# Tests the npm package, then compiles and tests the example client that uses it. Requires Node 20, npm and chromium.
set -eu
cd "$(dirname "$0")"

run() {
    echo "+ $*"
    "$@"
}

run npm ci --no-audit --no-fund --loglevel=error
run sh package/check.sh
run npm run --silent build
run npm run --silent test
