#!/bin/sh
# Asks commonmark.js and markdown-it whether they take Markdown for what commonmark-java does. Needs Node 20 and npm.
#   check.sh [FOLDER]    the texts that "mvn test" leaves in ../target/markdown, or those of another folder
set -eu
texts=$(cd "${1:-$(dirname "$0")/../target/markdown}" && pwd)
cd "$(dirname "$0")"

run() {
    echo "+ $*"
    "$@"
}

# refuses CODE PARSER FOLDER
refuses() {
    code=0
    node src/compare.js "$2" "$3" >/dev/null 2>&1 || code=$?
    if [ "$code" != "$1" ]; then
        echo "$2 should have ended with $1 for $3, but it did with $code" >&2
        exit 1
    fi
}

run npm ci --no-audit --no-fund --ignore-scripts --loglevel=error
nothing=$(mktemp -d)
trap 'rm -rf "$nothing"' EXIT
for parser in commonmark markdown-it; do
    run node src/compare.js "$parser" "$texts"
    refuses 1 "$parser" src/wrong
    refuses 2 "$parser" "$nothing"
done
