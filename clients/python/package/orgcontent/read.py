"""Reads the values of a parsed document by their shapes, and checks the constraints of single components."""

from typing import Any, Callable, Dict

from . import lists, maps, records, scalars, unions, words
from .context import Context
from .shape import Shape
from .strict_json import Node


def read(context: Context, shape: Shape, node: Node, pointer: str) -> Any:
    """Reads a value; returns None if it cannot be read, and LEFT_OUT if it is left out."""
    return _READERS[shape.kind](context, shape, node, pointer)


def _read_boolean(context: Context, _: Shape, node: Node, pointer: str) -> Any:
    return node.value if context.expect(node, "boolean", "boolean", pointer) else None


_READERS: Dict[str, Callable[[Context, Shape, Node, str], Any]] = {
    "union": unions.read_union,
    "record": records.read_record,
    "map": maps.read_language_map,
    "list": lists.read_list,
    "enum": words.read_word,
    "string": scalars.read_string,
    "integer": scalars.read_integer,
    "boolean": _read_boolean,
}
