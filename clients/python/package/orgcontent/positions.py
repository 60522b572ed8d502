"""Converts offsets to lines and columns."""

import re
from bisect import bisect_right
from typing import Tuple

_LINE_BREAK = re.compile(r"\r\n|\n|\r")


class Positions:
    """The lines of a text."""

    def __init__(self, text: str) -> None:
        self._length = len(text)
        self._starts = [0, *(found.end() for found in _LINE_BREAK.finditer(text))]

    def at(self, offset: int) -> Tuple[int, int]:
        """The line and the column of an offset, both from 1, columns in code points."""
        end = min(offset, self._length)
        line = bisect_right(self._starts, end)
        return line, end - self._starts[line - 1] + 1
