#!/bin/sh
# Reads Atom feeds with feedparser. Needs the Python of Debian and its package python3-feedparser, which root installs if it is missing.
#   check.sh [FOLDER]    the feeds that "mvn test" writes to ../target/feeds, or those of another folder
set -eu
feeds=$(cd "${1:-$(dirname "$0")/../target/feeds}" && pwd)
cd "$(dirname "$0")"

/usr/bin/python3 -c "import feedparser" 2>/dev/null ||
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends python3-feedparser >/dev/null
/usr/bin/python3 check.py "$feeds"
if /usr/bin/python3 check.py invalid >/dev/null 2>&1; then
    echo "the check accepts a feed with two alternates" >&2
    exit 1
fi
