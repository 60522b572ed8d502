"""Reads words of enumerations. A tolerant reader replaces the words of a later version."""

import re
from typing import Any, Dict, Optional, Sequence

from . import resources
from .context import Context
from .left_out import LEFT_OUT
from .problems import Problem
from .shape import Shape
from .strict_json import Node
from .text import excerpt

_FALLBACKS: Dict[str, str] = resources.read_json("rules.json")["fallbacks"]
# A text of another form is an error for a tolerant reader, too.
_WORD = re.compile(r"[a-z][a-z0-9-]{0,49}\Z")


def read_word(context: Context, shape: Shape, node: Node, pointer: str) -> Any:
    """Reads a word of an enumeration."""
    if not context.expect(node, "string", "text", pointer):
        return None
    words = shape.single["enum"]
    return node.value if node.value in words else read_unknown_word(context, shape.name, words, node, pointer)


def read_unknown_word(context: Context, name: Optional[str], words: Sequence[str], node: Node, pointer: str) -> Any:
    """Reports an unknown word; returns the word that replaces it, LEFT_OUT, or None for an error."""
    values = ", ".join(words)
    if len(words) == 1 or not context.is_tolerant or not _WORD.match(node.value):  # one word is a constant
        context.report("json.enum", pointer, node.start, {"values": values})
        return None
    fallback = _FALLBACKS.get(name or "")
    parameters = {"found": excerpt(node.value), "values": values, "fallback": fallback and excerpt(fallback)}
    context.add(Problem("json.enum", pointer, node.start, parameters, "warning"))
    return LEFT_OUT if fallback is None else fallback
