#!/bin/sh
# Compiles and tests the JavaScript client with the published schema and its types. Requires Node 20 and npm.
set -eu
cd "$(dirname "$0")"

run() {
    echo "+ $*"
    "$@"
}

run npm ci --no-audit --no-fund --ignore-scripts --loglevel=error
run npm run --silent build
run npm run --silent test
