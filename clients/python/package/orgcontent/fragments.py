"""Evaluates the small schemas inside of rules: `anyOf` of required properties, `if` with a pattern, `not`."""

from typing import Any, Callable, Dict

from .patterns import compiled

Schema = Dict[str, Any]


class UnknownKeyword(ValueError):
    """A schema uses a keyword that this package does not implement."""


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_list(value: Any) -> bool:
    return isinstance(value, list)


def _is_object(value: Any) -> bool:
    return isinstance(value, dict)


def _is_integer(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_boolean(value: Any) -> bool:
    return isinstance(value, bool)


_TYPES: Dict[str, Callable[[Any], bool]] = {
    "array": _is_list, "string": _is_text, "boolean": _is_boolean, "integer": _is_integer, "object": _is_object,
}  # fmt: skip


def _properties(properties: Schema, value: Any) -> bool:
    return not _is_object(value) or all(matches(schema, value[name]) for name, schema in properties.items() if name in value)


def _one_of(parts: Any, value: Any) -> bool:
    return sum(matches(part, value) for part in parts) == 1


_Keyword = Callable[[Any, Any], bool]
_KEYWORDS: Dict[str, _Keyword] = {
    "type": lambda kind, value: any(_TYPES[name](value) for name in ([kind] if isinstance(kind, str) else kind)),
    "const": lambda constant, value: type(value) is type(constant) and value == constant,
    "enum": lambda constants, value: value in constants,
    "pattern": lambda pattern, value: not _is_text(value) or bool(compiled(pattern).search(value)),
    "minLength": lambda least, value: not _is_text(value) or len(value) >= least,
    "maxLength": lambda most, value: not _is_text(value) or len(value) <= most,
    "minItems": lambda least, value: not _is_list(value) or len(value) >= least,
    "maxItems": lambda most, value: not _is_list(value) or len(value) <= most,
    "minProperties": lambda least, value: not _is_object(value) or len(value) >= least,
    "maxProperties": lambda most, value: not _is_object(value) or len(value) <= most,
    "required": lambda names, value: not _is_object(value) or all(name in value for name in names),
    "properties": _properties,
    "allOf": lambda parts, value: all(matches(part, value) for part in parts),
    "anyOf": lambda parts, value: any(matches(part, value) for part in parts),
    "oneOf": _one_of,
    "not": lambda part, value: not matches(part, value),
    "contains": lambda part, value: not _is_list(value) or any(matches(part, item) for item in value),
}
# The items of a component are checked by its own schema, a fragment only repeats them.
_IGNORED = {"items", "then", "else", "$ref", "title", "description", "examples"}


def matches(schema: Any, value: Any) -> bool:
    """Whether a value of the document matches a schema."""
    if isinstance(schema, bool):
        return schema
    return all(_matches_keyword(keyword, part, value, schema) for keyword, part in schema.items())


def _matches_keyword(keyword: str, part: Any, value: Any, schema: Schema) -> bool:
    if keyword == "if":
        return matches(schema.get("then" if matches(part, value) else "else", True), value)
    if keyword in _KEYWORDS:
        return _KEYWORDS[keyword](part, value)
    if keyword not in _IGNORED:
        raise UnknownKeyword(keyword)
    return True


def property_of(schema: Schema, value: Dict[str, Any]) -> str:
    """The property at which a violation of a rule is reported: the first one that is missing, invalid or must be absent."""
    part = next((candidate for candidate in schema.get("allOf", [schema]) if not matches(candidate, value)), schema)
    alternatives = part.get("anyOf", part.get("oneOf"))
    if alternatives:
        return property_of(alternatives[0], value)
    if "if" in part:
        return property_of(part["then" if matches(part["if"], value) else "else"], value)
    properties, required = part.get("properties", {}), part.get("required", [])
    names = [name for name in required if name not in value]
    names += [name for name, one in properties.items() if not _properties({name: one}, value)]
    if "not" in part:
        names += part["not"].get("required") or list(part["not"]["properties"])
    return str((names + required)[0])
