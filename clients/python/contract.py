"""Validation of a content against the published schema."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

import strict_json

PROJECT = Path(__file__).resolve().parents[2]
SCHEMA = PROJECT / "serialization/src/main/resources/io/github/orgcontent/json/schema/organization-content.json"
TOLERANT = SCHEMA.with_suffix(".tolerant.json")

# Formats are not asserted, because each format in the schema is accompanied by a pattern.
_STRICT, _TOLERANT = (Draft202012Validator(json.loads(file.read_text(encoding="utf-8"))) for file in (SCHEMA, TOLERANT))


class InvalidContent(Exception):
    """The content of a file is invalid."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


def read(data: bytes, tolerant: bool = False) -> dict[str, Any]:
    """Parses and validates a file; raises InvalidContent with all errors.

    With tolerant, unknown properties, words and types of a later minor version are no errors.
    """
    validator = _TOLERANT if tolerant else _STRICT
    try:
        document: dict[str, Any] = strict_json.parse(data)
        problems = [problem for error in validator.iter_errors(document) for problem in _problems(error)]
    except (ValueError, RecursionError) as error:
        problems = [f"(document)  {error}"]
    if problems:
        raise InvalidContent(list(dict.fromkeys(problems)))  # two parts of the schema may report the same error
    return document


# For these errors the path is that of the object; the invalid property is in other attributes.
def _problems(error: ValidationError) -> Iterator[str]:
    path = list(error.absolute_path)
    if error.validator == "additionalProperties":
        for name in error.instance:
            if name not in error.schema["properties"]:
                yield f"{_pointer([*path, name])}  there is no such property"
    elif "propertyNames" in error.absolute_schema_path:
        yield f"{_pointer([*path, error.instance])}  {_message(error)}"
    else:
        yield f"{_pointer(path)}  {_message(error)}"
    for reason in error.context:
        yield from _problems(reason)


# Names may contain control characters, which are escaped as in JSON.
def _pointer(steps: list[str | int]) -> str:
    pointer = "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in steps)
    return json.dumps(pointer, ensure_ascii=False)[1:-1] or "(document)"


# The description of a format is easier to read than its regular expression; the pointer identifies the value.
def _message(error: ValidationError) -> str:
    if error.validator in ("pattern", "not") and "description" in error.schema:
        return f"expected: {error.schema['description']}"
    message: str = error.message
    return message.removeprefix(repr(error.instance)).strip()
