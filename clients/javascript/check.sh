#!/bin/sh
# Holds the JavaScript client to the published schema and the types made from it. Needs Node 20 and npm, nothing else.
set -eu
cd "$(dirname "$0")"

run() {
    echo "+ $*"
    "$@"
}

run npm ci --no-audit --no-fund --ignore-scripts --loglevel=error
run npm run --silent build
run npm run --silent test
