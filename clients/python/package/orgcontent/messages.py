"""Problems, and their messages in English and German from the messages of the Java library."""

import json
import re
import unicodedata
from typing import Dict, List, Mapping, NamedTuple

from .resources import read_text

_MESSAGES: Dict[str, Dict[str, str]] = json.loads(read_text("messages.json"))
_PART = re.compile(r"\{(\w+)\}|\[([^\[\]]*)\]")
_LIMIT = 60
_PLACES = 20
# six digits with nothing but characters of telephone numbers, or six digits after a plus sign
_PHONE = re.compile(r"^[ ()/.-]*[+0-9](?:[ ()/.-]{0,3}[0-9]){5}[ ()/.0-9-]*\Z|[+](?:[ ()/.-]{0,3}[0-9]){6}")
_ADDRESS = re.compile(r"[^ ]@[^ ]")
_DATE = re.compile(r"[0-9]{4}-[0-9]{1,2}(?:-[0-9]{1,2})?(?![0-9-])")
_INVISIBLE = {"Cc", "Cf", "Cs", "Cn", "Zl", "Zp"}


class Problem(NamedTuple):
    """A violated rule, its location, and the parameters of its message."""

    code: str
    pointer: str
    parameters: Mapping[str, str] = {}


def first_places(places: List[Problem]) -> List[Problem]:
    """The first 20 places of a rule; the last has the number of the others."""
    if len(places) <= _PLACES:
        return places
    last = places[_PLACES - 1]
    return places[: _PLACES - 1] + [last._replace(parameters={**last.parameters, "more": str(len(places) - _PLACES)})]


def shown_parameters(code: str, parameters: Mapping[str, str]) -> Dict[str, str]:
    """The parameters that the message of a code contains, in alphabetical order."""
    names = sorted(set(re.findall(r"\{(\w+)\}", _MESSAGES["en"][code])))
    return {name: parameters[name] for name in names if name in parameters}


def message(code: str, parameters: Mapping[str, str], language: str) -> str:
    """The message of a code in German for all German languages, or in English."""
    texts = _MESSAGES["de" if language.lower().split("-")[0] == "de" else "en"]

    def fill(found: "re.Match[str]") -> str:
        name, optional = found.groups()
        if name:
            return texts["kind." + parameters[name]] if name == "kind" else parameters[name]
        complete = all(placeholder in parameters for placeholder in re.findall(r"\{(\w+)\}", optional))
        return _PART.sub(fill, optional) if complete else ""

    return _PART.sub(fill, texts[code])


def excerpt(text: str) -> str:
    """At most 60 characters in quotation marks; an ellipsis for what may be an e-mail address or telephone number."""
    if _ADDRESS.search(text) or _PHONE.search(text) and not _DATE.match(text):
        return '"…"'
    shown = text if len(text) <= _LIMIT else text[: _LIMIT - 1]
    return '"' + "".join(map(_visible, shown)) + ("…" if len(text) > _LIMIT else "") + '"'


def _visible(character: str) -> str:
    category = unicodedata.category(character)
    hidden = category in _INVISIBLE or category == "Zs" and character != " "
    return f"\\u{{{ord(character):x}}}" if hidden else character
