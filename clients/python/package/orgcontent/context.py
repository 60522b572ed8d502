"""The state of reading one document: problems of reading, violations of rules, and what the rules need."""

from typing import Any, Callable, Dict, Iterable, List, NamedTuple, Optional, Set, Tuple, TypeVar

from . import resources
from .left_out import LeftOutElements
from .problems import Origin, Parameters, Path, Problem
from .shape import Shape
from .strict_json import Entry, Node, step
from .suggestions import is_misspelling, nearest_name
from .text import excerpt, has_unpaired_surrogate
from .unreadable import UnreadablePlaces

INVALID = "\0"  # begins the key of a value whose property name is not a language tag
LIMITS: Dict[str, int] = resources.read_json("rules.json")["limits"]


class Stop(Exception):
    """Ends the reading."""


class Record(NamedTuple):
    """An object with the properties of a type."""

    pointer: str
    shape: Shape
    value: Dict[str, Any]


class Texts(NamedTuple):
    """A text in several languages."""

    pointer: str
    languages: Dict[str, Any]


class InlineText(NamedTuple):
    """A text in one language."""

    pointer: str
    text: str


_Part = TypeVar("_Part", Record, Texts, InlineText, Problem)


class Context:
    """The state of reading one document."""

    def __init__(self, read: "Reader", is_tolerant: bool) -> None:
        self._read, self.is_tolerant = read, is_tolerant
        self.problems: List[Problem] = []  # of reading, which make a location unreadable
        self.violations: List[Problem] = []  # of constraints
        self.unreadable = UnreadablePlaces()
        self.invalid_tags: Set[str] = set()  # pointers of the properties with a name that is not a language tag
        self.records: List[Record] = []
        self.texts: List[Texts] = []
        self.inline_texts: List[InlineText] = []
        self.left_out = LeftOutElements()

    def read(self, shape: Shape, node: Node, pointer: str) -> Any:
        """Reads a value; returns None if it cannot be read, and LEFT_OUT if it is left out."""
        return self._read(self, shape, node, pointer)

    def report(self, code: str, pointer: str, offset: int, parameters: Optional[Parameters] = None) -> None:
        """Reports a problem and marks the value as unreadable."""
        self.add(Problem(code, pointer, offset, parameters or {}))
        self.unreadable.mark(pointer)

    def add(self, problem: Problem) -> None:
        """Adds a problem; ends the reading if there are too many."""
        if len(self.problems) == LIMITS["problems"]:
            limit = Problem("violations.limit", problem.pointer, problem.offset, {"max": LIMITS["problems"]})
            self.problems.append(limit)
            raise Stop
        self.problems.append(problem)

    @property
    def is_full(self) -> bool:
        """Whether the reading ended because of too many problems."""
        return bool(self.problems) and self.problems[-1].code == "violations.limit"

    def violate(self, code: str, pointer: str, parameters: Parameters, reads: Optional[List[str]] = None) -> None:
        """Reports a violation of a constraint that reads other values."""
        origin = None if reads is None else Origin(reads, 0)
        self.violations.append(Problem(code, pointer, parameters=parameters, origin=origin))

    def expect(self, node: Node, expected: str, kind: str, pointer: str) -> bool:
        """Reports a value of the wrong kind; returns whether it has the right one."""
        if node.kind == expected:
            if expected == "string" and node.value is None:
                raise Stop
            return True
        if node.kind == "null":
            self.report("json.null", pointer, node.start)
        else:
            self.report("json.type", pointer, node.start, {"kind": kind})
            self.skip(node)
        return False

    def skip(self, node: Node) -> None:
        """Ends the reading if the parsing ended inside of a value."""
        if not node.is_complete or node.kind == "string" and node.value is None:
            raise Stop
        for child in [*(entry.node for entry in node.entries), *node.items]:
            self.skip(child)

    def skip_value(self, node: Node, pointer: str) -> None:
        """
        Skips a value that is not read. For a tolerant reader, duplicate properties and unpaired surrogates are errors,
        because parsers differ about them.
        """
        if self.is_tolerant:
            self._check_skipped(node, pointer)
        self.skip(node)

    def _check_skipped(self, node: Node, pointer: str) -> None:
        seen: Set[str] = set()
        for entry in node.entries:
            at = step(pointer, entry.name)
            if entry.name in seen:
                self.report("json.duplicate-property", at, entry.start)
            seen.add(entry.name)
            self.skip_value(entry.node, at)
        for index, item in enumerate(node.items):
            self.skip_value(item, step(pointer, index))
        if node.kind == "string" and node.value is not None and has_unpaired_surrogate(node.value):
            self.report("text.surrogate", pointer, node.start)

    def duplicate(self, entry: Entry, pointer: str) -> None:
        """Reports a duplicate property and skips its value; the first occurrence counts."""
        at = step(pointer, entry.name)
        self.add(Problem("json.duplicate-property", at, entry.start))
        self.skip_value(entry.node, at)

    def unknown(self, entry: Entry, known: Iterable[str], pointer: str) -> Optional[str]:
        """Reports an unknown property; returns the name of which it is a misspelling, or None."""
        nearest = nearest_name(entry.name, known)
        parameters = {"name": excerpt(entry.name), "suggestion": None if nearest is None else excerpt(nearest)}
        at = step(pointer, entry.name)
        if self.is_tolerant:
            self.add(Problem("json.unknown-property", at, entry.start, parameters, "warning"))
            return None
        self.report("json.unknown-property", at, entry.start, parameters)
        return nearest if nearest is not None and is_misspelling(entry.name, nearest) else None

    def leave_out(self, node: Node, pointer: str, severity: str = "warning") -> None:
        """Leaves out a value: reports this, and removes what the rules would validate."""
        self.add(Problem("json.left-out", pointer, node.start, severity=severity, is_last=True))
        _remove_last(self.violations, pointer)
        _remove_last(self.records, pointer)
        _remove_last(self.texts, pointer)
        _remove_last(self.inline_texts, pointer)

    def leave_out_element(self, node: Node, pointer: str, index: int) -> None:
        """Leaves out an element of a list; later elements have smaller indices in the list than in the text."""
        at = step(pointer, index)
        self.leave_out(node, at)
        self.left_out.add(pointer, index)
        self.unreadable.remove(at)

    def pointer_of(self, path: Path, base: str) -> Tuple[str, bool]:
        """
        The pointer in the text of a path from a record, and whether it is present; numbers in the path are indices without
        the elements that are left out. A name that is not a language tag may be the key of a value elsewhere; then a
        violation only follows from it.
        """
        pointer, is_present = base, True
        for token in path:
            if isinstance(token, int):
                pointer = step(pointer, self.left_out.index_in_text(pointer, token))
            elif token.startswith(INVALID):
                pointer = step(pointer, token[len(INVALID) :])
                is_present = is_present and pointer in self.invalid_tags
            else:
                pointer = step(pointer, token)
        return pointer, is_present


Reader = Callable[[Context, Shape, Node, str], Any]


# What was read last is at the end.
def _remove_last(parts: List[_Part], pointer: str) -> None:
    while parts and (parts[-1].pointer == pointer or parts[-1].pointer.startswith(pointer + "/")):
        parts.pop()
