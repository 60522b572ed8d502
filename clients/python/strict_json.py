"""JSON as its standard has it; Python's own reader lets through what a schema can no longer see."""

import json
from collections import Counter
from typing import Any, NoReturn


def parse(data: bytes) -> Any:
    """
    What the bytes say, in UTF-8.

    Raises ValueError for what is not JSON, for a property that stands there twice, and for a number of so many digits
    that Python does not read it; RecursionError for what is nested too deeply.
    """
    return json.loads(data.decode("utf-8-sig"), object_pairs_hook=_object, parse_constant=_refuse)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    for name, times in Counter(name for name, _ in pairs).items():
        if times > 1:
            raise ValueError(f"the property {name!r} is there {times} times in one object")
    return dict(pairs)


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is not JSON")
