"""The lookup of a text for a language range (RFC 4647), with the language of the result."""

import re
from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple

Match = Literal["exact", "truncated", "default"]


class Found(NamedTuple):
    text: str
    language: str  # the actual language of the text, for the lang attribute
    match: Match


def lookup(texts: Mapping[str, str], range_: str, default_language: str) -> Found | None:
    """The text for a language range (RFC 4647 §3.4), or None without a match and without the default language."""
    languages = {language.lower(): language for language in texts}  # ranges are case-insensitive
    for left in shortened(range_):
        if language := languages.get(left.lower()):
            return Found(texts[language], language, "exact" if left == range_ else "truncated")
    if default_language in texts:
        return Found(texts[default_language], default_language, "default")
    return None


def shortened(range_: str) -> Iterator[str]:
    """A language range and its truncations: de-AT, de. A single letter is removed together with the subtag after it."""
    left = range_
    while left:
        yield left
        left = re.sub(r"(-[^-])*(-|^)[^-]*\Z", "", left, count=1)
