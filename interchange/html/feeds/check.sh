#!/bin/sh
# Reads Atom feeds with feedparser. Needs the Python of Debian and its package python3-feedparser.
#   check.sh [FOLDER]    the feeds that "mvn test" writes to ../target/feeds, or those of another folder
set -eu
feeds=$(cd "${1:-$(dirname "$0")/../target/feeds}" && pwd)
cd "$(dirname "$0")"

/usr/bin/python3 check.py "$feeds"
if /usr/bin/python3 check.py invalid >/dev/null 2>&1; then
    echo "the check accepts a feed with two alternates" >&2
    exit 1
fi
