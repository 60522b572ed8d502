"""Values that could not be read; the rules between components do not see them."""

from typing import Any, Iterable, List

from .messages import Problem
from .strict_json import step

_CODES = {
    "range", "date.partial", "date-time", "rich-text.blocks", "text.blank", "text.control", "text.languages",
    "text.length", "text.surrogate", "text.trim",
}  # fmt: skip


class Unreadable:
    """The pointers of the values that could not be read."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self._pointers = {
            problem.pointer
            for problem in problems
            if problem.code in _CODES or problem.code.startswith(("json.", "language."))
        }

    def without(self, value: Any, at: str) -> Any:
        """A copy of a value without the values that could not be read; None replaces items of lists."""
        if not self._pointers:
            return value
        if at in self._pointers or isinstance(value, dict) and step(at, "type") in self._pointers:
            return None
        if isinstance(value, list):
            return [self.without(item, step(at, index)) for index, item in enumerate(value)]
        if isinstance(value, dict):
            copies = {key: self.without(item, step(at, key)) for key, item in value.items()}
            return {key: item for key, item in copies.items() if item is not None}
        return value

    def hides(self, reads: List[str], at: str) -> bool:
        """Whether a rule reads a value that could not be read, relative to the location of its type."""
        return any(
            _is_read(pointer[len(at) + 1 :].split("/"), read.split("/"))
            for pointer in self._pointers
            if pointer.startswith(at + "/")
            for read in reads
        )


def _is_read(tokens: List[str], read: List[str]) -> bool:
    for index, token in enumerate(tokens):
        if index == len(read):
            return False
        if read[index] == "**":
            return True
        if read[index] not in ("*", token):
            return False
    return True
