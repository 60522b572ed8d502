"""The published schema of an organization's content, and what is wrong with a document by it."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

import strict_json

PROJECT = Path(__file__).resolve().parents[2]
SCHEMA = PROJECT / "serialization/src/main/resources/io/github/orgcontent/json/schema/organization-content.json"

# Formats are not asserted, as is the default: wherever the schema has one, a pattern beside it says as much.
_VALIDATOR = Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))


class InvalidContent(Exception):
    """A file that does not hold what the schema asks for."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


def read(data: bytes) -> dict[str, Any]:
    """The content that a file holds; raises InvalidContent with all that is wrong with it."""
    try:
        document: dict[str, Any] = strict_json.parse(data)
        problems = [problem for error in _VALIDATOR.iter_errors(document) for problem in _problems(error)]
    except (ValueError, RecursionError) as error:
        problems = [f"(document)  {error}"]
    if problems:
        raise InvalidContent(list(dict.fromkeys(problems)))  # two parts of the schema may say the same of one place
    return document


# The library points at the object; the mistake is the property in it.
def _problems(error: ValidationError) -> Iterator[str]:
    place = list(error.absolute_path)
    if error.validator == "additionalProperties":
        for name in error.instance:
            if name not in error.schema["properties"]:
                yield f"{_pointer([*place, name])}  there is no such property"
    elif "propertyNames" in error.absolute_schema_path:
        yield f"{_pointer([*place, error.instance])}  {_wording(error)}"
    else:
        yield f"{_pointer(place)}  {_wording(error)}"
    for reason in error.context:
        yield from _problems(reason)


# Names may hold line breaks and worse, which JSON knows how to write.
def _pointer(steps: list[str | int]) -> str:
    pointer = "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in steps)
    return json.dumps(pointer, ensure_ascii=False)[1:-1] or "(document)"


# The description of a form says more to people than its regular expression, and the pointer says what is meant.
def _wording(error: ValidationError) -> str:
    if error.validator == "pattern" and "description" in error.schema:
        return f"expected: {error.schema['description']}"
    message: str = error.message
    return message.removeprefix(repr(error.instance)).strip()
