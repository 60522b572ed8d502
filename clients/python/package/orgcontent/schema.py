"""A validator for the keywords of JSON Schema 2020-12 that the published schemas use."""

import json
import re
from itertools import islice
from typing import Any, Callable, Dict, List, Optional

from .messages import Problem, excerpt, first_places
from .resources import read_text
from .strict_json import Number, step

Schema = Dict[str, Any]

_ANNOTATIONS = {"$comment", "$schema", "$id", "title", "description", "examples", "default", "format", "x-rules", "$defs"}
_NAMED = {"properties", "$defs"}
_LISTS = {"allOf", "anyOf"}
_SINGLE = {"items", "additionalProperties", "propertyNames", "if", "then", "else", "not"}
_VALUES = {
    "type", "$ref", "required", "const", "enum", "pattern", "minLength", "maxLength", "minimum", "maximum",
    "minItems", "maxItems", "minProperties", "maxProperties", "uniqueItems",
}  # fmt: skip
_FORMATS = {
    "Code": "code", "CountryCode": "country", "DateTime": "date-time", "Decimal": "decimal",
    "DialledNumber": "phone-dialled", "E164": "phone", "EmailAddress": "email", "Id": "id", "InlineText": "inline-text",
    "MediaType": "media-type", "PartialDate": "date.partial", "PhoneExtension": "phone-extension", "PostalCode": "postal-code",
    "Sha256": "sha256", "SustainableDevelopmentGoal": "goal", "TimeZoneId": "time-zone", "Token": "token",
    "WebAddress": "url", "Identifier": "identifier.form", "SchemaVersion": "schema-version", "PlainText": "text",
}  # fmt: skip
# the rules that the schema of a type contains
_RULES: Dict[str, List[Any]] = {
    name: [rule for rule in rules if "schema" in rule] for name, rules in json.loads(read_text("rules.json"))["rules"].items()
}
# the rules among them that are implemented in code, because they have several locations
_IN_CODE = [rule["schema"] for rules in _RULES.values() for rule in rules if rule["code"] == "list.depth"]
_SAFE_INTEGER = 2**53 - 1
_MAX_DIGITS = 18
_CONTROL = "[\\x00-\\x1f\\x7f-\\x9f]"


class UnknownKeyword(ValueError):
    """A schema uses a keyword that this validator does not implement."""


def check_keywords(schema: Any) -> None:
    """Raises UnknownKeyword unless all keywords of the schema are implemented."""
    if isinstance(schema, bool):
        return
    for keyword, value in schema.items():
        if keyword in _NAMED:
            parts = list(value.values())
        elif keyword in _LISTS:
            parts = value
        elif keyword in _SINGLE:
            parts = [value]
        elif keyword in _ANNOTATIONS | _VALUES:
            continue
        else:
            raise UnknownKeyword(keyword)
        for part in parts:
            check_keywords(part)


def compile_pattern(pattern: str) -> "re.Pattern[str]":
    """A pattern of ECMA-262; in Python, a dollar sign also matches before a final line feed."""
    parts = re.findall(r"\\.|\[(?:\\.|[^\]\\])*\]|.", pattern, re.S)
    return re.compile("".join(r"\Z" if part == "$" else part for part in parts))


class Validator:
    """Validates parsed documents against one schema; calls a function for each object or text of a named type."""

    def __init__(self, schema: Schema, name: str) -> None:
        check_keywords(schema)
        self._root, self._name = schema, name
        self._patterns: Dict[str, "re.Pattern[str]"] = {}

    def problems(self, value: Any, visit: Callable[[str, Any, str], None]) -> List[Problem]:
        found: List[Problem] = []
        self._check(self._root, value, "", self._name, found, visit)
        visit(self._name, value, "")
        return found

    def _valid(self, schema: Any, value: Any, name: str) -> bool:
        found: List[Problem] = []
        self._check(schema, value, "", name, found, lambda *_: None)
        return not found

    def _check(self, schema: Any, value: Any, at: str, name: str, found: List[Problem], visit: Any) -> None:
        if schema is True:
            return
        if schema is False:
            found.append(Problem("json.unknown-property", at, {"name": excerpt(_last(at))}))
            return
        if value is None:
            found.append(Problem("json.null", at))
            return
        if "type" in schema and not _has_type(schema["type"], value):
            number = schema["type"] == "integer" and isinstance(value, Number)
            found.append(Problem(_integer_code(value), at) if number else _wrong_type(schema["type"], at))
            return
        if "$ref" in schema:
            target = schema["$ref"].rsplit("/", 1)[1]
            before = len(found)
            # a text in one language has the code of its component, that of a localized text has detailed codes
            label = "PlainText" if target == "Text" and name != "LocalizedText" else target
            self._check(self._root["$defs"][target], value, at, label, found, visit)
            if len(found) == before or not isinstance(value, str):
                visit(target, value, at)
        if name == "LanguageTag":
            return  # its rule checks the form and the registry
        self._combined(schema, value, at, name, found, visit)
        if "const" in schema and (isinstance(value, Number) or value != schema["const"]):
            text = isinstance(value, str) and not isinstance(value, Number)
            code = _FORMATS.get(name, "json.enum") if text else "json.type"
            found.append(_wrong_type("string", at) if code == "json.type" else Problem(code, at, {"values": schema["const"]}))
        if "enum" in schema and (isinstance(value, Number) or value not in schema["enum"]):
            is_text = isinstance(value, str) and not isinstance(value, Number)
            values = {"values": ", ".join(schema["enum"])}
            found.append(Problem("json.enum", at, values) if is_text else _wrong_type("string", at))
        if isinstance(value, Number):
            self._number(schema, value, at, found)
        elif isinstance(value, str):
            self._text(schema, value, at, name, found)
        elif isinstance(value, list):
            self._list(schema, value, at, name, found, visit)
        elif isinstance(value, dict):
            self._object(schema, value, at, name, found, visit)

    def _combined(self, schema: Schema, value: Any, at: str, name: str, found: List[Problem], visit: Any) -> None:
        before = len(found)
        for part in schema.get("allOf", []):
            if part in _IN_CODE:
                continue
            self._check(part, value, at, name, found, visit)
        if "maxLength" in schema:  # the limit of a text is beside the reference to its form
            limit = {"max": str(schema["maxLength"])}
            found[before:] = [Problem(p.code, p.pointer, {**p.parameters, **limit}) for p in found[before:]]
        if "anyOf" in schema and not any(self._valid(part, value, name) for part in schema["anyOf"]):
            found.append(_rule(schema["anyOf"], name, at))
        if "not" in schema and self._valid(schema["not"], value, name):
            found.append(_form(value, at, name) if isinstance(value, str) else Problem("json.type", at))
        if "if" in schema:
            branch = schema.get("then" if self._valid(schema["if"], value, name) else "else", True)
            code = _conditional_rule(schema, name)
            if code is None:
                self._check(branch, value, at, name, found, visit)
            elif not self._valid(branch, value, name):
                found.append(Problem(code, step(at, _property(branch, value))))

    @staticmethod
    def _number(schema: Schema, value: Number, at: str, found: List[Problem]) -> None:
        number = exact_integer(value) or 0  # the type is checked before
        if not schema.get("minimum", number) <= number <= schema.get("maximum", number):
            found.append(Problem("range", at, _bounds(schema, "minimum", "maximum")))

    def _text(self, schema: Schema, value: str, at: str, name: str, found: List[Problem]) -> None:
        if name in ("Text", "PlainText", "InlineText") and re.search("[\ud800-\udfff]", value):
            found.append(Problem("text.surrogate", at))
            return
        pattern = schema.get("pattern")
        if pattern is not None:
            if pattern not in self._patterns:
                self._patterns[pattern] = compile_pattern(pattern)
            if not self._patterns[pattern].search(value):
                found.append(_form(value, at, name))
        if not schema.get("minLength", 0) <= len(value) <= schema.get("maxLength", len(value)):
            if name == "Text":
                code = "text.length" if value else "text.blank"
            else:
                code = "text" if {"$ref": "#/$defs/Text"} in schema.get("allOf", []) else _FORMATS.get(name, "length")
            found.append(Problem(code, at, {**_bounds(schema, "minLength", "maxLength"), "date": excerpt(value)}))

    def _list(self, schema: Schema, value: List[Any], at: str, name: str, found: List[Problem], visit: Any) -> None:
        if not schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", len(value)):
            found.append(Problem("rich-text.blocks" if name == "RichText" else "items", at, _bounds(schema, "minItems", "maxItems")))
        # Of a longer list, one element more is read, so that its length is reported.
        items = value[: schema.get("maxItems", len(value)) + 1]
        for index, item in enumerate(items):
            if "items" in schema:
                self._check(schema["items"], item, step(at, index), name, found, visit)
        if schema.get("uniqueItems"):
            repeated = [index for index, item in enumerate(items) if items.index(item) < index]
            found += first_places([Problem("duplicate", step(at, index)) for index in repeated])

    def _object(
        self, schema: Schema, value: Dict[str, Any], at: str, name: str, found: List[Problem], visit: Any
    ) -> None:
        if not schema.get("minProperties", 0) <= len(value) <= schema.get("maxProperties", len(value)):
            code = "text.languages" if name in ("LocalizedText", "LocalizedRichText") else "items"
            found.append(Problem(code, at, _bounds(schema, "minProperties", "maxProperties")))
        properties = schema.get("properties", {})
        bound = schema.get("maxProperties", len(value)) + 1
        for key, item in islice(value.items(), bound):
            if "propertyNames" in schema:
                self._check(schema["propertyNames"], key, step(at, key), name, found, visit)
            part = properties.get(key, schema.get("additionalProperties", True))
            self._check(part, item, step(at, key), name, found, visit)
        for key in schema.get("required", []):
            if key not in value:
                part = properties.get(key)
                is_list = isinstance(part, dict) and part.get("minItems", 0) > 0  # an absent list is an empty one
                bounds = _bounds(part, "minItems", "maxItems") if is_list else {}
                found.append(Problem("items" if is_list else "required", step(at, key), bounds))


def _form(value: str, at: str, name: str) -> Problem:
    code = _text_code(value) if name == "Text" else _FORMATS.get(name, "text")
    control = re.search(_CONTROL, value)
    parameters = {"date": excerpt(value), "max": "100000"}
    if control:
        parameters["character"] = f"U+{ord(control[0]):04X}"
    return Problem(code, at, parameters)


def _last(pointer: str) -> str:
    return pointer.rpartition("/")[2].replace("~1", "/").replace("~0", "~")


def _bounds(schema: Schema, least: str, greatest: str) -> Dict[str, str]:
    return {"min": str(schema.get(least, 0)), "max": str(schema.get(greatest, ""))}


def _wrong_type(kind: str, at: str) -> Problem:
    return Problem("json.type", at, {"kind": {"string": "text", "array": "list"}.get(kind, kind)})


def _rule(alternatives: List[Schema], name: str, at: str) -> Problem:
    """The rule that requires one of some properties; it is reported at the first of them."""
    first = alternatives[0]["required"][0]
    for rule in _RULES.get(name, []):
        if rule["schema"].get("anyOf", [{}])[0].get("required") == [first]:
            return Problem(rule["code"], step(at, first))
    raise UnknownKeyword(f"anyOf in {name}")


def _conditional_rule(schema: Schema, name: str) -> Optional[str]:
    """The code of the rule that requires or excludes properties under a condition."""
    for rule in _RULES.get(name, []):
        if "required" in rule["schema"].get("then", {}) and rule["schema"].get("if") == schema["if"]:
            return str(rule["code"])
    return None


def _property(branch: Schema, value: Any) -> str:
    """The property that a branch requires, or else the one that it excludes."""
    missing = [key for key in branch["required"] if key not in value]
    return str(missing[0] if missing else branch["not"]["required"][0])


def exact_integer(text: str) -> Optional[int]:
    """The value of a number such as 1.0 or 1e2; None if it is not an integer, or has more than 18 digits."""
    mantissa, _, exponent = text.lower().partition("e")
    whole, _, fraction = mantissa.lstrip("-").partition(".")
    digits = (whole + fraction).lstrip("0")
    significant = digits.rstrip("0")
    shift = int(exponent or 0) - len(fraction) + len(digits) - len(significant)
    if not significant:
        return 0
    if shift < 0 or len(significant) + shift > _MAX_DIGITS:
        return None
    number = int(significant) * int(10**shift)
    return -number if text.startswith("-") else number


# Most parsers convert a number with a fraction or an exponent to a double before they validate it.
def _integer_code(text: str) -> str:
    nearest = float(text)
    is_integer = exact_integer(text) is None and nearest.is_integer() and abs(nearest) <= _SAFE_INTEGER
    return "json.precision" if is_integer else "json.integer"


def _has_type(kind: str, value: Any) -> bool:
    if kind == "integer":
        number = exact_integer(value) if isinstance(value, Number) else None
        return number is not None and abs(number) <= _SAFE_INTEGER
    if kind == "string":
        return isinstance(value, str) and not isinstance(value, Number)
    return isinstance(value, {"object": dict, "array": list, "boolean": bool}[kind])


def _text_code(value: str) -> str:
    if not value.strip():
        return "text.blank"
    if re.search(_CONTROL, value):
        return "text.control"
    return "text.trim"
