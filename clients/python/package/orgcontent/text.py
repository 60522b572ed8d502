"""Forms of text, and excerpts of content for messages."""

import re
import unicodedata
from typing import Dict, Optional, Tuple

MAX_EXCERPT = 60
MAX_TEXT = 100_000

_SPACES = " \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"  # White_Space without controls
_BLANK = re.compile(f"[{_SPACES}]*\\Z")
_SPACE_AT_START = re.compile(f"[{_SPACES}]")
_SPACE_AT_END = re.compile(f"[{_SPACES}]\\Z")
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_INVISIBLE = {"Cc", "Cf", "Cs", "Cn", "Zl", "Zp"}
# six digits with nothing but characters of telephone numbers, or six digits after a plus sign
_PHONE = re.compile(r"^[ ()/.-]*[+0-9](?:[ ()/.-]{0,3}[0-9]){5}[ ()/.0-9-]*\Z|[+](?:[ ()/.-]{0,3}[0-9]){6}")
_ADDRESS = re.compile(r"[^ ]@[^ ]")
_DATE = re.compile(r"[0-9]{4}-[0-9]{1,2}(?:-[0-9]{1,2})?(?![0-9-])")

TextProblem = Tuple[str, Dict[str, str]]  # the code and the parameters


def begins_with_graphic(text: str) -> bool:
    """Whether a text has a first character that is not white space."""
    return text != "" and not _SPACE_AT_START.match(text)


def ends_with_graphic(text: str) -> bool:
    """Whether a text has a last character that is not white space."""
    return text != "" and not _SPACE_AT_END.search(text)


def text_problem(text: str) -> Optional[TextProblem]:
    """The problem of a complete text such as a headline, or None."""
    problem = _character_problem(text)
    if problem:
        return problem
    if _BLANK.match(text):
        return "text.blank", {}
    if not begins_with_graphic(text) or not ends_with_graphic(text):
        return "text.trim", {}
    return None if len(text) <= MAX_TEXT else ("text.length", {"max": str(MAX_TEXT)})


def has_unpaired_surrogate(text: str) -> bool:
    """Whether a text has half of a surrogate pair."""
    return _SURROGATE.search(text) is not None


def _character_problem(text: str) -> Optional[TextProblem]:
    if has_unpaired_surrogate(text):
        return "text.surrogate", {}
    control = _CONTROL.search(text)
    return ("text.control", {"character": f"U+{ord(control[0]):04X}"}) if control else None


def is_inline_text(text: str) -> bool:
    """Whether a text can be the text of a span."""
    return text != "" and not _character_problem(text) and len(text) <= MAX_TEXT


def excerpt(text: str) -> str:
    """At most 60 characters in quotation marks; an ellipsis for what may be an e-mail address or telephone number."""
    is_personal = _ADDRESS.search(text) or _PHONE.search(text) and not _DATE.match(text)
    return '"…"' if is_personal else f'"{visible(text, MAX_EXCERPT)}"'


def visible(text: str, limit: int) -> str:
    """The beginning of a text with invisible characters escaped."""
    shown = text if len(text) <= limit else text[: limit - 1]
    return "".join(map(_escaped, shown)) + ("…" if len(text) > limit else "")


def _escaped(character: str) -> str:
    category = unicodedata.category(character)
    is_hidden = category in _INVISIBLE or category == "Zs" and character != " "
    return f"\\u{{{ord(character):x}}}" if is_hidden else character
