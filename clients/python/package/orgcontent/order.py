"""The order of violations at the same location: components in the order of the schema, elements by index."""

from typing import Callable, List, Optional

from .problems import Problem
from .shape import Shape, shape_of
from .strict_json import Node, child_of, tokens_of

_DIGITS = 10


def order_of(root_shape: Shape, root: Node) -> Callable[[Problem], str]:
    """A function from a violation to a text that sorts like the location in a parsed document of a shape."""

    def key(problem: Problem) -> str:
        shape: Optional[Shape] = _variant(root_shape, root)
        node: Optional[Node] = root
        parts: List[str] = []
        for token in tokens_of(problem.pointer):
            parts.append(_position(token, shape))
            node = child_of(token, node) if node else None
            shape = _variant(_shape_at(token, shape), node)
        return "\0".join(parts) + "\0\0" + problem.code  # a value comes before its parts

    return key


def _variant(shape: Optional[Shape], node: Optional[Node]) -> Optional[Shape]:
    """The shape of the type that a value of a union has."""
    if shape is None or shape.kind != "union" or node is None:
        return shape
    type_ = child_of("type", node) if node.kind == "object" else None
    is_text = type_ is not None and type_.kind == "string"
    return shape.variants.get(type_.value, shape) if type_ and is_text else shape


def _position(token: str, shape: Optional[Shape]) -> str:
    if shape is None:
        return token
    if shape.kind == "list":
        return token.rjust(_DIGITS, "0")
    names = list(shape.properties)
    return str(names.index(token)).rjust(_DIGITS, "0") if token in names else token


def _shape_at(token: str, shape: Optional[Shape]) -> Optional[Shape]:
    if shape is None:
        return None
    schema = shape.properties.get(token) or shape.items or shape.additional
    return shape_of(schema) if isinstance(schema, dict) else None
