"""A strict JSON parser: json.loads accepts invalid JSON that a schema cannot detect afterwards."""

import json
from collections import Counter
from typing import Any, NoReturn


def parse(data: bytes) -> Any:
    """
    Parses JSON in UTF-8.

    Raises ValueError for invalid JSON, duplicate properties and numbers with more than 4300 digits; RecursionError for
    deep nesting.
    """
    return json.loads(data.decode("utf-8-sig"), object_pairs_hook=_object, parse_constant=_refuse)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    for name, times in Counter(name for name, _ in pairs).items():
        if times > 1:
            raise ValueError(f"duplicate property {name!r}: {times} times in one object")
    return dict(pairs)


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is not JSON")
