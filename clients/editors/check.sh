#!/bin/sh
# Tests the schema for editors in the JSON language service of Visual Studio Code and in React JSON Schema Form, in a browser.
# Needs Node 20, npm and Debian's chromium.
set -eu
cd "$(dirname "$0")"

run() {
    echo "+ $*"
    "$@"
}

run npm ci --no-audit --no-fund --ignore-scripts --loglevel=error
run node ../javascript/package/build.mjs
run npm run --silent bundle
work=$(mktemp)
trap 'rm -f "$work"' EXIT
echo "+ npm test"
npm test --silent > "$work" || { grep -A 20 '^ *not ok' "$work"; exit 1; }
grep -E '^# (tests|fail) ' "$work"
