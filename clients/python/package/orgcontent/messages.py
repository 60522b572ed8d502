"""Messages in English and German from the messages of the Java library."""

import re
from typing import Any, Dict, Mapping

from .resources import read_json

_PART = re.compile(r"\{(\w+)\}|\[([^\[\]]*)\]")
_PLACEHOLDER = re.compile(r"\{(\w+)\}")
_KIND = "kind"


def _messages(language: str) -> Dict[str, str]:
    texts: Dict[str, str] = read_json("messages.json")["de" if language.lower().split("-")[0] == "de" else "en"]
    return texts


def is_kind(name: str) -> bool:
    """Whether the messages describe a kind of value."""
    return f"{_KIND}.{name}" in _messages("en")


def shown_parameters(code: str, parameters: Mapping[str, Any]) -> Dict[str, str]:
    """The parameters that the message of a code contains, in alphabetical order."""
    names = sorted(set(_PLACEHOLDER.findall(_messages("en")[code])))
    return {name: str(parameters[name]) for name in names if parameters.get(name) is not None}


def message(code: str, parameters: Mapping[str, str], language: str) -> str:
    """The message of a code in German for all German languages, or in English."""
    texts = _messages(language)

    def fill(found: "re.Match[str]") -> str:
        name, optional = found.groups()
        if name and name not in parameters:
            return found[0]
        if name:
            return texts[f"{_KIND}.{parameters[name]}"] if name == _KIND else parameters[name]
        is_complete = all(placeholder in parameters for placeholder in _PLACEHOLDER.findall(optional))
        return _PART.sub(fill, optional) if is_complete else ""

    return _PART.sub(fill, texts[code])
