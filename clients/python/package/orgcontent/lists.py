"""Reads lists, and checks their length and their entries."""

import json
from typing import Any, Callable, Dict, List, Optional, Set

from .context import Context
from .left_out import LEFT_OUT
from .problems import first_places
from .records import require_complete
from .shape import Shape, shape_of
from .strict_json import Node, step
from .text import begins_with_graphic, ends_with_graphic, is_inline_text


def read_list(context: Context, shape: Shape, node: Node, pointer: str) -> Any:
    """Reads a list; None stands for an element that could not be read."""
    if not context.expect(node, "array", "list", pointer):
        return None
    least, most = shape.limits.get("minItems", 0), shape.limits.get("maxItems")
    values = _read_elements(context, shape, node, pointer, most)
    require_complete(node)
    if not values and node.items and not shape.is_set:
        return LEFT_OUT  # an empty list may be invalid or mean something else
    has_size = least <= len(values) and (most is None or len(values) <= most)
    if not has_size and shape.name == "RichText":
        context.report("rich-text.blocks", pointer, node.start, {"max": most})
        return None
    if not has_size:
        context.violate("items", pointer, {"min": least, "max": most})
    if shape.is_set:
        _report_repeated_words(context, node, values, pointer)
    elif shape.single.get("uniqueItems"):
        _report_repeated(context, values, pointer)
    _check_elements(context, shape_of(shape.items or {}), values, pointer)
    return None if shape.is_set and node.items and not values else values  # without its words, a set is absent


# Of a longer list, one element more is read, so that its length is reported.
def _read_elements(context: Context, shape: Shape, node: Node, pointer: str, most: Optional[int]) -> List[Any]:
    items = shape_of(shape.items or {})
    values: List[Any] = []
    for index, item in enumerate(node.items):
        if most is not None and len(values) > most:
            break
        value = context.read(items, item, step(pointer, index))
        if value is not LEFT_OUT:
            values.append(value)
        elif shape.is_set:
            context.left_out.add(pointer, index)  # the warning about the word is enough
        else:
            context.leave_out_element(item, pointer, index)
    return values


def _report_repeated_words(context: Context, node: Node, values: List[Any], pointer: str) -> None:
    for index, value in enumerate(values):
        if value is not None and values.index(value) < index:
            at = context.left_out.index_in_text(pointer, index)
            context.report("duplicate", step(pointer, at), node.items[at].start)


# Two entries that seem equal may differ in a component that could not be read.
def _report_repeated(context: Context, values: List[Any], pointer: str) -> None:
    def report(more: Dict[str, int], index: int, original: int) -> None:
        at, other = (context.left_out.index_in_text(pointer, one) for one in (index, original))
        context.violate("duplicate", step(pointer, at), more, [f"../{other}/**", f"../{at}/**"])

    def compare(place: Callable[..., None]) -> None:
        first: Dict[str, int] = {}
        for index, value in enumerate(values):
            key = None if value is None else json.dumps(value, sort_keys=True)
            if key in first:
                place(index, first[key])
            elif key is not None:
                first[key] = index

    first_places(report, compare)


def _check_elements(context: Context, items: Shape, values: List[Any], pointer: str) -> None:
    if items.name == "Span":
        _check_block_text(context, values, pointer)
    elif "id" in items.properties and "id" in items.required:
        _report_repeated_ids(context, values, pointer)


def _check_block_text(context: Context, spans: List[Any], pointer: str) -> None:
    """The combined text of the spans must not begin or end with white space; each invalid span is reported by itself."""
    texts = [span.get("text") if span else None for span in spans]
    if not texts or any(text is None or not is_inline_text(text) for text in texts):
        return
    if not begins_with_graphic(texts[0]) or not ends_with_graphic(texts[-1]):
        context.violate("block.text", pointer, {})


def _report_repeated_ids(context: Context, values: List[Any], pointer: str) -> None:
    def report(more: Dict[str, int], index: int) -> None:
        context.violate("id.duplicate", context.pointer_of([index, "id"], pointer)[0], more, [])

    def compare(place: Callable[..., None]) -> None:
        seen: Set[str] = set()
        for index, value in enumerate(values):
            id_ = value.get("id") if value else None
            if id_ is not None and id_ in seen:
                place(index)
            if id_ is not None:
                seen.add(id_)

    first_places(report, compare)
