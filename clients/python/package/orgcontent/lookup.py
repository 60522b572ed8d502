"""The lookup of a text for language ranges (RFC 4647 §3.4), with the language of the result."""

import re
from typing import Iterator, Mapping, NamedTuple, Optional, Sequence


class Found(NamedTuple):
    """A text, its language for the attribute lang, and the kind of match: exact, truncated or default."""

    text: str
    language: str
    match: str


def lookup(texts: Mapping[str, str], ranges: Sequence[str], default_language: Optional[str] = None) -> Optional[Found]:
    """The text for the first range that matches, or that of the default language, or None."""
    languages = {language.lower(): language for language in texts}  # ranges are case-insensitive
    for range_ in ranges:
        for left in shortened(range_):
            language = languages.get(left.lower())
            if language:
                return Found(texts[language], language, "exact" if left == range_ else "truncated")
    if default_language in texts and default_language is not None:
        return Found(texts[default_language], default_language, "default")
    return None


def shortened(range_: str) -> Iterator[str]:
    """A language range and its truncations: de-AT, de. A single letter is removed together with the subtag after it."""
    left = range_
    while left:
        yield left
        left = re.sub(r"(-[^-])*(-|^)[^-]*\Z", "", left, count=1)
