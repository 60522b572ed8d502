#!/bin/sh
# Holds the TypeScript types and the JSON Schemas to the code. Needs Node 20 and npm, nothing else.
set -eu
cd "$(dirname "$0")"

run() {
    echo "+ $*"
    "$@"
}

run npm ci --no-audit --no-fund --ignore-scripts --loglevel=error
run npm run --silent check:types
run npm run --silent check:samples
run npm run --silent check:schemas
