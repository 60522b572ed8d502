"""The look-up of a text for a reader's language by RFC 4647, which says what it found."""

import re
from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple

Match = Literal["exact", "truncated", "default"]


class Found(NamedTuple):
    text: str
    language: str  # what the text really is, for the page's lang attribute
    match: Match


def lookup(texts: Mapping[str, str], wish: str, default_language: str) -> Found | None:
    """The text that fits a reader's wish by RFC 4647 §3.4, or None if there is not even the default language."""
    languages = {language.lower(): language for language in texts}  # ranges know no case
    for left in shortened(wish):
        if language := languages.get(left.lower()):
            return Found(texts[language], language, "exact" if left == wish else "truncated")
    if default_language in texts:
        return Found(texts[default_language], default_language, "default")
    return None


def shortened(wish: str) -> Iterator[str]:
    """A language range, then what is left of it: de-AT, de. A single letter goes with the subtag that it introduces."""
    left = wish
    while left:
        yield left
        left = re.sub(r"(-[^-])*(-|^)[^-]*\Z", "", left, count=1)
