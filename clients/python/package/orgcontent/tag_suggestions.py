"""Suggestions for common mistakes in language tags: a country instead of a language (jp), an obsolete code (en-USA)."""

import re
from typing import Dict, List

from .resources import read_json

_TABLES: Dict[str, Dict[str, str]] = read_json("suggestions.json")
_MAX_LENGTH = 100
_SPACE = "\t-\r\x1c-\x20\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000"  # without no-break spaces
_SPACE_AT_ENDS = re.compile(f"\\A[{_SPACE}]+|[{_SPACE}]+\\Z")


def intended_tag(text: str) -> str:
    """The text of a tag that is probably meant; it may be invalid, too."""
    tag = _without_extensions(_plain(text))
    if tag in _TABLES["tags"]:
        return _TABLES["tags"][tag]
    language, *others = tag.split("-")
    singles = [index for index, subtag in enumerate(others) if len(subtag) == 1]
    end = singles[0] if singles else len(others)  # subtags after a single letter are not regions
    regions = [_TABLES["regions"].get(subtag, subtag) for subtag in others[:end]]
    return "-".join([_TABLES["languages"].get(language, language), *regions, *others[end:]])


# de_DE.UTF-8 and ca_ES@valencia are names of POSIX locales.
def _plain(text: str) -> str:
    start = re.split("[.@]", _SPACE_AT_ENDS.sub("", text[:_MAX_LENGTH]), maxsplit=1)[0]
    return re.sub("[A-Z]", lambda letter: letter[0].lower(), start).replace("_", "-")


def _without_extensions(tag: str) -> str:
    kept: List[str] = []
    is_extension = is_private_use = False
    for subtag in tag.split("-"):
        is_private_use = is_private_use or subtag == "x"
        is_extension = not is_private_use and (is_extension or len(subtag) == 1 and bool(kept))
        if not is_extension:
            kept.append(subtag)
    return "-".join(kept)
