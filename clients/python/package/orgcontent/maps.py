"""Reads language maps: objects with one property for each language."""

from typing import Any, Dict, Set, Tuple

from .context import INVALID, Context, Stop, Texts
from .language import tag_problem
from .left_out import LEFT_OUT
from .problems import Problem
from .scalars import read_text
from .shape import Shape, shape_of
from .strict_json import Entry, Node, step

_TEXTS = ("LocalizedText", "LocalizedRichText")


def read_language_map(context: Context, shape: Shape, node: Node, pointer: str) -> Any:
    """Reads a map from languages to values."""
    if not context.expect(node, "object", "object", pointer):
        return None
    is_text = shape.name in _TEXTS
    least, most = shape.limits.get("minProperties", 0), shape.limits.get("maxProperties")
    values, unreadable, left_out = _read_entries(context, shape, node, pointer)
    code = "text.languages" if is_text else "items"
    if most is not None and len(values) <= most < len(values) + unreadable:
        context.report(code, pointer, node.start, {"min": 0, "max": most})
    if not values and left_out > 0 and left_out == unreadable:
        return LEFT_OUT
    if not values and unreadable > 0:
        context.unreadable.mark(pointer)  # each entry has a problem; the empty map is not another one
        return None
    if len(values) < least or most is not None and len(values) > most:
        if is_text:
            context.report(code, pointer, node.start, {"max": most})
            return None
        context.violate(code, pointer, {"min": least, "max": most})
    if is_text:
        context.texts.append(Texts(pointer, values))
    return values


def _read_any(context: Context, shape: Shape, node: Node, pointer: str) -> Any:
    return context.read(shape, node, pointer)


def _read_entries(context: Context, shape: Shape, node: Node, pointer: str) -> Tuple[Dict[str, Any], int, int]:
    value_shape, most = shape_of(shape.additional), shape.limits.get("maxProperties")
    read_value = read_text if shape.name == "LocalizedText" else _read_any
    values: Dict[str, Any] = {}
    seen: Set[str] = set()
    unreadable = left_out = 0
    for entry in node.entries:
        if most is not None and len(values) + unreadable > most:
            break  # the number of languages is reported
        if entry.name in seen:
            context.duplicate(entry, pointer)
            continue
        seen.add(entry.name)
        at = step(pointer, entry.name)
        language = _read_tag(context, entry, at)
        value = read_value(context, value_shape, entry.node, at)
        if value is LEFT_OUT:
            context.leave_out(entry.node, at)
            left_out += 1
        if value is None or value is LEFT_OUT:
            unreadable += 1
        else:
            values[language] = value
    if not node.is_complete:
        raise Stop
    return values, unreadable, left_out


# The value of an invalid tag is validated as well, under a key that no rule can report anywhere else.
def _read_tag(context: Context, entry: Entry, pointer: str) -> str:
    problem = tag_problem(entry.name)
    if problem is None:
        return entry.name
    context.add(Problem(problem[0], pointer, entry.start, problem[1]))
    context.unreadable.mark_name(pointer)
    context.invalid_tags.add(pointer)
    return INVALID + entry.name
