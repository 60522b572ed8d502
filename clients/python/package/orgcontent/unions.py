"""Reads unions: records of one of several types, which the property `type` selects."""

from typing import Any, Dict, List, Sequence, Set

from .context import Context
from .left_out import LEFT_OUT
from .records import read_properties, read_unknown, require_complete
from .shape import Shape, shape_of
from .strict_json import Entry, Node, step
from .words import read_unknown_word

_TYPE = "type"


def read_union(context: Context, shape: Shape, node: Node, pointer: str) -> Any:
    """Reads an object of one of several types."""
    if not context.expect(node, "object", "object", pointer):
        return None
    is_type_first = bool(node.entries) and node.entries[0].name == _TYPE
    value = (_read_type_first if is_type_first else _read_type_later)(context, shape, node, pointer)
    if value is None:
        context.unreadable.mark(pointer)
    return value


def _read_type_first(context: Context, shape: Shape, node: Node, pointer: str) -> Any:
    first, others = node.entries[0], node.entries[1:]
    variant = _read_type(context, shape, first, pointer)
    if isinstance(variant, Shape):
        return _with_type(first, read_properties(context, variant, node, others, pointer, [_TYPE]))
    _skip_to_end(context, node, others, pointer)
    return variant


def _with_type(entry: Entry, values: Any) -> Any:
    return values if values is LEFT_OUT else {_TYPE: entry.node.value, **values}


def _read_type(context: Context, shape: Shape, entry: Entry, pointer: str) -> Any:
    """The shape of the type, LEFT_OUT or None."""
    at = step(pointer, _TYPE)
    if not context.expect(entry.node, "string", "text", at):
        return None
    variant = shape.variants.get(entry.node.value)
    return variant or read_unknown_word(context, None, list(shape.variants), entry.node, at)


# Without a type the properties cannot be validated. Duplicates are reported, because parsers differ about them.
def _skip_to_end(context: Context, node: Node, entries: Sequence[Entry], pointer: str) -> None:
    seen = {_TYPE}
    for entry in entries:
        if entry.name in seen:
            context.duplicate(entry, pointer)
        else:
            seen.add(entry.name)
            context.skip_value(entry.node, step(pointer, entry.name))
    require_complete(node)


def _read_type_later(context: Context, shape: Shape, node: Node, pointer: str) -> Any:
    entry = next((one for one in node.entries if one.name == _TYPE), None)
    if entry is None:
        _read_untyped(context, shape, node, pointer)
        return None
    others = [one for one in node.entries if one is not entry]
    text = entry.node.value if entry.node.kind == "string" else None
    variant = None if text is None else shape.variants.get(text)
    if variant:
        known = list(_properties(shape))
        return _with_type(entry, read_properties(context, variant, node, others, pointer, [_TYPE], known))
    unknown = _read_type(context, shape, entry, pointer)
    _skip_to_end(context, node, others, pointer)
    return unknown


def _properties(shape: Shape) -> Dict[str, Any]:
    """The properties of all variants of a union."""
    properties: Dict[str, Any] = {_TYPE: None}
    for variant in shape.variants.values():
        properties.update({name: variant.properties[name] for name in variant.names})
    return properties


# Without a type, the properties of all variants are known.
def _read_untyped(context: Context, shape: Shape, node: Node, pointer: str) -> None:
    properties = _properties(shape)
    seen: Set[str] = set()
    intended: List[Any] = []
    for entry in node.entries:
        if entry.name in seen:
            context.duplicate(entry, pointer)
        elif entry.name in properties:
            context.read(shape_of(properties[entry.name]), entry.node, step(pointer, entry.name))
        else:
            intended.append(read_unknown(context, entry, properties, set(), pointer))
        seen.add(entry.name)
    require_complete(node)
    if _TYPE not in intended:
        context.report("required", step(pointer, _TYPE), node.start)
