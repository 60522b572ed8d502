#!/bin/sh
# Tests the npm package, packs it, and installs it into an empty project: types, Node, Deno and a browser.
# Needs Node 20, npm and Debian's chromium; "npm ci" in the folder above installs TypeScript and Deno.
set -eu
cd "$(dirname "$0")"
tools=$(cd ../node_modules/.bin && pwd)
consumer=$(cd consumer && pwd)
content=$(cd ../../../cli/src/main/resources/io/github/orgcontent/cli && pwd)/river-health.json

run() {
    echo "+ $*"
    "$@"
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
echo "+ npm test"
npm test --silent > "$work/tests.txt" || { grep -A 20 'not ok' "$work/tests.txt"; exit 1; }
grep -E '^# (tests|fail) ' "$work/tests.txt"
run npm pack --silent --pack-destination "$work"

cd "$work"
cp "$consumer"/* .
cp "$content" content.json
echo '{"name": "consumer", "private": true, "type": "module"}' > package.json
run npm install --silent --offline --no-audit --no-fund ./orgcontent-*.tgz
test "$(ls node_modules)" = orgcontent
run "$tools/tsc" --strict --noEmit --target es2022 --module nodenext --resolveJsonModule types.ts

echo "+ node program.mjs content.json"
node program.mjs content.json | tee node.txt
grep -q '^2:9 /id id muss eine Kennung sein' node.txt

export DENO_NO_UPDATE_CHECK=1
run "$tools/deno" --version
"$tools/deno" run --quiet --no-remote --node-modules-dir=manual --allow-read program.mjs content.json > deno.txt
run diff node.txt deno.txt
node browser.mjs "$work" > browser.txt
run diff node.txt browser.txt
echo "Node, Deno and chromium give the same report"
