"""Problems of reading and violations of rules, before they have a line and a message."""

from dataclasses import dataclass, field
from typing import Any, Callable, Dict, List, Mapping, Optional, Sequence, Union

Path = Sequence[Union[str, int]]
Parameters = Mapping[str, Any]
_MAX_PLACES = 20


@dataclass(frozen=True)
class Origin:
    """The paths that a rule reads, and the length of the path from its type to the location of the violation."""

    reads: List[str]
    depth: int


@dataclass
class Problem:
    """A violated rule and its location."""

    code: str
    pointer: str
    offset: int = 0
    parameters: Parameters = field(default_factory=dict)
    severity: str = "error"
    origin: Optional[Origin] = None
    around: Optional[str] = None  # the location that must be readable instead of the pointer
    is_readable: bool = False  # whatever is at the location
    is_present: bool = True
    is_last: bool = False  # among the violations at the same offset


def first_places(report: Callable[..., None], compare: Callable[[Callable[..., None]], None]) -> None:
    """Reports the first 20 places of a rule that compares elements; the last has the number of the others as `more`."""
    places: List[Sequence[Any]] = []
    count = 0

    def place(*arguments: Any) -> None:
        nonlocal count
        count += 1
        if count <= _MAX_PLACES:
            places.append(arguments)

    compare(place)
    for index, arguments in enumerate(places):
        is_last = index == _MAX_PLACES - 1 and count > _MAX_PLACES
        more: Dict[str, int] = {"more": count - _MAX_PLACES} if is_last else {}
        report(more, *arguments)
