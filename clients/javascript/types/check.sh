#!/bin/sh
# Checks that the TypeScript types and the JSON Schemas agree with the code. Requires Node 20 and npm.
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
