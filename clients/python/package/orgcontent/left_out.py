"""Values that a tolerant reader leaves out: a block of an unknown type, a record whose required property is an unknown word."""

from typing import Any, Dict, List

# The result of reading a value that is left out; the list, the map or the record around it leaves it out.
LEFT_OUT: Any = object()


class LeftOutElements:
    """The elements of lists that are left out."""

    def __init__(self) -> None:
        self._indices: Dict[str, List[int]] = {}  # of the text, ascending, by the pointer of the list

    def add(self, pointer: str, index: int) -> None:
        """Adds the element at an index of the text."""
        self._indices.setdefault(pointer, []).append(index)

    def index_in_text(self, pointer: str, index: int) -> int:
        """The index in the text of an element of the list without the elements that are left out."""
        at = index
        for removed in self._indices.get(pointer, ()):
            if removed <= at:
                at += 1
        return at
