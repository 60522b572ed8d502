"""The patterns of the schema."""

import re
from functools import lru_cache
from typing import Pattern


@lru_cache(maxsize=None)
def compiled(pattern: str) -> Pattern[str]:
    """A pattern of ECMA-262; in Python, a dollar sign also matches before a final line feed."""
    parts = re.findall(r"\\.|\[(?:\\.|[^\]\\])*\]|.", pattern, re.S)
    return re.compile("".join(r"\Z" if part == "$" else part for part in parts))
