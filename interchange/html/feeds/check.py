"""check.py FOLDER: the page that feedparser gives for a feed or an entry is in the language of the feed or entry."""
import pathlib
import sys

import feedparser

PAGES = {"alternate", "https://schema.org/workTranslation"}


def violations(file):
    """The violations of a feed."""
    feed = feedparser.parse(file.read_bytes())
    if feed.bozo:
        yield f"not well-formed: {feed.bozo_exception}"
    yield from page_violations("feed", feed.feed, feed.feed.title_detail.language)
    if not any(link.rel == "self" and link.type == "application/atom+xml" for link in feed.feed.links):
        yield "no link to itself"
    for entry in feed.entries:
        yield from page_violations(entry.id, entry, entry.content[0].language)


def page_violations(name, parent, language):
    """Compares the page of a feed or entry with its links."""
    pages = [link for link in parent.get("links", []) if link.rel in PAGES]
    own = [link.href for link in pages if link.get("hreflang") == language]
    # without a page, feedparser gives the id
    if parent.get("link") != (own[0] if own else parent.get("id")):
        yield f"{name}: the page is {parent.get('link')}, not {own}"


files = sorted(pathlib.Path(sys.argv[1]).glob("*.xml"))
failures = [f"{file.name}: {violation}" for file in files for violation in violations(file)]
print(*failures, f"feedparser {feedparser.__version__}: {len(files)} feeds, {len(failures)} violations", sep="\n")
sys.exit(0 if files and not failures else 1)
