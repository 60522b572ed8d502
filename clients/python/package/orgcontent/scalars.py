"""Reads numbers and strings, and checks their form."""

import re
from typing import Any, Dict, Optional, Tuple

from . import resources
from .context import Context
from .fragments import matches
from .language import tag_problem
from .shape import Shape
from .strict_json import Node
from .text import excerpt, has_unpaired_surrogate, text_problem

_CODES: Dict[str, str] = resources.read_json("rules.json")["codes"]
_ZONES = frozenset(resources.read_json("time-zones.json"))
_MAX_DIGITS = 18
_MAX_SAFE = 2**53 - 1
_TEXTS = ("Text", "InlineText")
# A value of these formats cannot be read; other formats are constraints of a text.
_VALUES = ("DateTime", "PartialDate")
# Characters that no URI contains (RFC 3986), and incomplete addresses.
_NO_URI = re.compile(
    '[\x00-\x20"<>\\\\^`{|}\x7f-\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]|%(?![0-9a-fA-F]{2})'
    r"|^[a-zA-Z][a-zA-Z0-9+.-]*:(?://)?\Z|^(?![a-zA-Z][a-zA-Z0-9+.-]*:)[^:/?#]*:|#.*#"
)

Form = Tuple[str, Dict[str, Any]]  # the code and the parameters of a problem


def read_integer(context: Context, shape: Shape, node: Node, pointer: str) -> Optional[int]:
    """Reads an integer: 1.0 and 1e0 are integers too, as in JSON Schema."""
    if not context.expect(node, "number", "integer", pointer):
        return None
    least, most = shape.limits.get("minimum"), shape.limits.get("maximum")
    number = _exact_integer(node.value)
    if number is None and _is_integer_as_double(node.value):
        context.report("json.precision", pointer, node.start)
    elif number is None or abs(number) > _MAX_SAFE:
        context.report("json.integer", pointer, node.start)
    elif least is not None and number < least or most is not None and number > most:
        context.report("range", pointer, node.start, {"min": least, "max": most})
    else:
        return number
    return None


def _exact_integer(text: str) -> Optional[int]:
    mantissa, _, exponent = text.lower().partition("e")
    whole, _, fraction = mantissa.lstrip("-").partition(".")
    digits = (whole + fraction).lstrip("0")
    significant = digits.rstrip("0")
    if not significant:
        return 0
    zeros = int(exponent or 0) - len(fraction) + len(digits) - len(significant)
    if zeros < 0 or len(significant) + zeros > _MAX_DIGITS:
        return None
    number = int(significant + "0" * zeros)
    return -number if text.startswith("-") else number


# Most parsers convert a number to a double before they validate it.
def _is_integer_as_double(text: str) -> bool:
    nearest = float(text)
    return nearest.is_integer() and abs(nearest) <= _MAX_SAFE


def read_string(context: Context, shape: Shape, node: Node, pointer: str) -> Optional[str]:
    """Reads a string of a named format."""
    if not context.expect(node, "string", "text", pointer):
        return None
    text: str = node.value
    problem = tag_problem(text) if shape.name == "LanguageTag" else None
    if problem:
        context.report(problem[0], pointer, node.start, problem[1])
        return None
    form = form_problem(shape, text)
    if form and (shape.name in _VALUES or shape.name == "WebAddress" and _NO_URI.search(text)):
        context.report(form[0], pointer, node.start, form[1])
        return None
    if form:
        context.violate(form[0], pointer, form[1])
    return text


def form_problem(shape: Shape, text: str) -> Optional[Form]:
    """The problem of a string of a named format, or None."""
    if shape.name in _TEXTS and has_unpaired_surrogate(text):
        return "text.surrogate", {}
    if shape.name != "LanguageTag" and not has_form(shape, text):
        parameters = {"max": shape.max_length, "values": shape.single.get("const"), "date": excerpt(text)}
        return _CODES.get(shape.name or "", "json.enum"), parameters
    return ("time-zone.unknown", {}) if shape.name == "TimeZoneId" and text not in _ZONES else None


def has_form(shape: Shape, text: str) -> bool:
    """Whether a string matches the patterns, the length and the constant of its shape."""
    return (
        all(pattern.search(text) for pattern in shape.patterns)
        and not any(matches(schema, text) for schema in shape.nots)
        and shape.limits.get("minLength", 0) <= len(text)
        and (shape.max_length is None or len(text) <= shape.max_length)
        and shape.single.get("const", text) == text
    )


def read_text(context: Context, shape: Shape, node: Node, pointer: str) -> Optional[str]:
    """Reads the text of one language, such as a headline."""
    if not context.expect(node, "string", "text", pointer):
        return None
    text: str = node.value
    problem = text_problem(text)
    if problem:
        context.report(problem[0], pointer, node.start, problem[1])
        return None
    if shape.max_length is not None and len(text) > shape.max_length:
        context.violate("length", pointer, {"max": shape.max_length})
    return text
