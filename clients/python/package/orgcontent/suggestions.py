"""Suggestions of known property names for unknown ones."""

from typing import Iterable, List, Optional

_MAX_DISTANCE = 3
_MIN_LENGTH = 4


def nearest_name(name: str, known: Iterable[str]) -> Optional[str]:
    """The nearest known name at an edit distance of at most 2, or None."""
    nearest = None
    least = min(_MAX_DISTANCE, len(name))
    for candidate in known:
        found = _distance(name.lower(), candidate.lower())
        if found < least:
            least, nearest = found, candidate
    return nearest


def is_misspelling(name: str, known: str) -> bool:
    """Whether a name is so near to a known one that it counts as a misspelling, not only as a suggestion."""
    one, other = name.lower(), known.lower()
    # Two transposed letters are one typing error, but two edits.
    edits = 2 if sorted(one) == sorted(other) else max(1, len(known) // _MIN_LENGTH)
    return one == other or len(known) >= _MIN_LENGTH and _distance(one, other) <= edits


def _distance(left: str, right: str) -> int:
    """The Levenshtein distance; the difference of the lengths is a lower bound."""
    if abs(len(left) - len(right)) >= _MAX_DISTANCE:
        return _MAX_DISTANCE
    row: List[int] = list(range(len(right) + 1))
    for i, character in enumerate(left, 1):
        diagonal, row[0] = row[0], i
        for j, other in enumerate(right, 1):
            change = diagonal + (character != other)
            diagonal = row[j]
            row[j] = min(change, 1 + min(row[j], row[j - 1]))
    return row[-1]
