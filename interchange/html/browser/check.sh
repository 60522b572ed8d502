#!/bin/sh
# Validates a folder of pages against the HTML standard and WCAG. Needs Node 20, npm, Java 11 and Debian's chromium.
#   check.sh [FOLDER]    the pages that "mvn test" writes to ../target/pages, or those of another folder
# Each fragment (*.fragment.html) is wrapped in a page first.
set -eu
pages=$(cd "${1:-$(dirname "$0")/../target/pages}" && pwd)
cd "$(dirname "$0")"

run() {
    echo "+ $*"
    "$@"
}

run npm ci --no-audit --no-fund --ignore-scripts --loglevel=error
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
run node src/wrap.js "$pages" "$work"

# Each warning fails like an error.
vnu() {
    java -jar node_modules/vnu-jar/build/dist/vnu.jar --Werror --format gnu "$@"
}
echo "+ vnu $work"
vnu "$work"/*.html
if vnu src/invalid.html 2>/dev/null; then
    echo "the HTML checker accepts an invalid page" >&2
    exit 1
fi
echo "the HTML checker accepts $(ls "$work" | wc -l) pages"

run node src/accessibility.js "$work"
if node src/accessibility.js src >/dev/null 2>&1; then
    echo "the accessibility checker accepts an invalid page" >&2
    exit 1
fi

# The sites that "mvn test" writes: each link leads to a page. A site with a missing page must fail.
if [ $# -eq 0 ]; then
    for site in ../target/sites/*; do
        run node src/site.js "$site"
    done
    cp -r ../target/sites/without-urls "$work/incomplete"
    rm "$work/incomplete/index.de.html"
    if node src/site.js "$work/incomplete" >/dev/null 2>&1; then
        echo "the site check accepts a site without a page" >&2
        exit 1
    fi
fi
