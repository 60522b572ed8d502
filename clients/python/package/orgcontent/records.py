"""Reads records: objects with the properties of a type."""

from typing import Any, Dict, Iterable, List, Optional, Sequence, Set

from .context import Context, InlineText, Record, Stop
from .left_out import LEFT_OUT
from .messages import is_kind
from .scalars import form_problem
from .shape import SCHEMA, Shape, shape_of
from .strict_json import Entry, Node, step


def read_record(context: Context, shape: Shape, node: Node, pointer: str) -> Any:
    """Reads an object of a type."""
    kind = (shape.name or "").lower()  # some types have their own description in the messages
    if not context.expect(node, "object", kind if is_kind(kind) else "object", pointer):
        return None
    return read_properties(context, shape, node, node.entries, pointer)


def read_properties(
    context: Context,
    shape: Shape,
    node: Node,
    entries: Sequence[Entry],
    pointer: str,
    already_read: Iterable[str] = (),
    names_of_union: Sequence[str] = (),
) -> Any:
    """Reads properties of an object; `names_of_union` are those of all variants if the type is not the first property."""
    values: Dict[str, Any] = {}
    seen: Set[str] = set()
    unknown, intended = set(already_read), set()
    is_left_out = False
    for entry in entries:
        at = step(pointer, entry.name)
        if entry.name == SCHEMA and pointer == "" and SCHEMA in shape.properties and SCHEMA not in unknown:
            unknown.add(SCHEMA)
            _read_schema_reference(context, shape_of(shape.properties[SCHEMA]), entry.node, at)
        elif entry.name not in shape.names:
            is_of_variant = not names_of_union or entry.name in names_of_union
            suggestion = read_unknown(context, entry, shape.names if is_of_variant else names_of_union, unknown, pointer)
            intended.add(suggestion)
        elif entry.name in seen:
            context.duplicate(entry, pointer)
        else:
            seen.add(entry.name)
            value = context.read(shape_of(shape.properties[entry.name]), entry.node, at)
            if value is LEFT_OUT and entry.name in shape.required:
                is_left_out = True
            elif value is LEFT_OUT:
                context.leave_out(entry.node, at)
            elif value is not None:
                values[entry.name] = value
    require_complete(node)
    # A component with a misspelled name is unreadable, not missing.
    for name in intended - seen - {None}:
        context.unreadable.mark(step(pointer, str(name)))
    return LEFT_OUT if is_left_out else _finish(context, shape, values, seen, pointer)


# It is checked and ignored: it is for editors, and no content.
def _read_schema_reference(context: Context, shape: Shape, node: Node, pointer: str) -> None:
    problem = form_problem(shape, node.value) if context.expect(node, "string", "text", pointer) else None
    if problem:
        context.report(problem[0], pointer, node.start, problem[1])


def read_unknown(
    context: Context, entry: Entry, known: Iterable[str], unknown: Set[str], pointer: str
) -> Optional[str]:
    """Reads an unknown property; returns the name of which it is a misspelling, or None."""
    if entry.name in unknown:
        context.duplicate(entry, pointer)
        return None
    unknown.add(entry.name)
    suggestion = context.unknown(entry, known, pointer)
    context.skip_value(entry.node, step(pointer, entry.name))
    return suggestion


def require_complete(node: Node) -> None:
    """Ends the reading if the parsing ended inside of a container."""
    if not node.is_complete:
        raise Stop


def _finish(context: Context, shape: Shape, values: Dict[str, Any], seen: Set[str], pointer: str) -> Dict[str, Any]:
    missing: List[str] = [name for name in shape.required if name not in seen and name in shape.names]
    for name in missing:
        property_ = shape_of(shape.properties[name])
        if property_.kind == "list":  # an absent list is an empty list
            bounds = {"min": property_.limits.get("minItems"), "max": property_.limits.get("maxItems")}
            context.violate("items", step(pointer, name), bounds)
        else:
            context.violate("required", step(pointer, name), {})
    if shape.name == "Span" and "text" in values:
        context.inline_texts.append(InlineText(step(pointer, "text"), values["text"]))
    context.records.append(Record(pointer, shape, values))
    return values
