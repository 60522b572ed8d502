"""Locations that could not be read. They hide the violations there, and those of rules that read them."""

from typing import Dict, List, Optional, Sequence

from .problems import Origin
from .strict_json import tokens_of

_PARENT = "../"


class _Location:
    def __init__(self) -> None:
        self.next: Dict[str, "_Location"] = {}
        self.is_unreadable = False
        self.is_name = False


class UnreadablePlaces:
    """The locations as a tree of the tokens of their pointers."""

    def __init__(self) -> None:
        self._root = _Location()
        self.is_empty = True

    def mark(self, pointer: str) -> None:
        """Marks the value at a pointer."""
        self._add(pointer).is_unreadable = True

    def mark_name(self, pointer: str) -> None:
        """Marks the name of a property that is not a language tag; the value can be read nevertheless."""
        self._add(pointer).is_name = True

    def _add(self, pointer: str) -> _Location:
        self.is_empty = False
        at = self._root
        for token in tokens_of(pointer):
            at = at.next.setdefault(token, _Location())
        return at

    def remove(self, pointer: str) -> None:
        """Removes a location and those below."""
        tokens = tokens_of(pointer)
        parent = self._at(tokens[:-1])
        if parent:
            parent.next.pop(tokens[-1], None)

    def _at(self, tokens: Sequence[str]) -> Optional[_Location]:
        at: Optional[_Location] = self._root
        for token in tokens:
            at = at.next.get(token) if at else None
        return at

    def covers(self, tokens: Sequence[str]) -> bool:
        """Whether a location is at or below an unreadable one."""
        at: Optional[_Location] = self._root
        for token in tokens:
            if at is None or at.is_unreadable:
                break
            at = at.next.get(token)
        return at is not None and at.is_unreadable

    def hides(self, tokens: Sequence[str], origin: Origin) -> bool:
        """Whether a rule read something unreadable to report a violation at a location."""
        document, parent = tokens[: len(tokens) - origin.depth], tokens[:-1]
        return any(
            self._reads(parent, read[len(_PARENT) :]) if read.startswith(_PARENT) else self._reads(document, read)
            for read in origin.reads
        )

    def _reads(self, base: Sequence[str], read: str) -> bool:
        at = self._at(base)
        return at is not None and _is_unreadable(at, read.split("/"))


def _is_unreadable(at: _Location, path: List[str]) -> bool:
    if at.is_unreadable or at.is_name:
        return True
    if not path:
        return False
    first, rest = path[0], path[1:]
    if first == "**":
        return bool(at.next)
    if first == "*":
        return any(_is_unreadable(following, rest) for following in at.next.values())
    found = at.next.get(first)
    return found is not None and _is_unreadable(found, rest)
