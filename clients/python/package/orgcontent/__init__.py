"""Reads and validates the content of an organization, with the same verdict as the Java library."""

import json
from functools import lru_cache
from typing import Any, Dict, List, NamedTuple, Tuple, Union

from . import resources, rules
from .lookup import Found, LanguagePreferences, LanguagePreferencesError
from .messages import Problem, message, shown_parameters
from .schema import Validator
from .strict_json import JsonError, Parser, decode
from .unreadable import Unreadable

__all__ = [
    "Found", "InvalidContent", "LanguagePreferences", "LanguagePreferencesError", "Violation", "check", "read",
]  # fmt: skip


MAX_SIZE = 64 << 20  # bytes
MAX_VIOLATIONS = 10_000


class Violation(NamedTuple):
    """An error in a document; the codes are listed in docs/rules.md."""

    code: str
    severity: str
    pointer: str
    line: int  # from 1
    column: int  # in code points, from 1
    parameters: Dict[str, str]
    message: str

    def to_json(self) -> Dict[str, Any]:
        """The violation in the form of the schema violation.json."""
        form: Dict[str, Any] = self._asdict()
        if not self.parameters:
            del form["parameters"]
        return form


class InvalidContent(ValueError):
    """A document is invalid; has all violations."""

    def __init__(self, violations: List[Violation]) -> None:
        super().__init__("\n".join(f"{v.line}:{v.column} {v.pointer} {v.code}" for v in violations))
        self.violations = violations


@lru_cache(maxsize=None)
def _validators() -> Dict[str, Validator]:
    validators = {}
    for file, text in resources.schema_texts().items():
        if "." in file:
            continue  # a variant of a schema, for other readers
        name = "".join(word.title() for word in file.split("-"))
        validators[name] = Validator(json.loads(text), name)
    return validators


def read(data: Union[bytes, str], type_: str = "OrganizationContent", language: str = "en") -> Any:
    """Parses and validates a document; raises InvalidContent with all errors."""
    violations = check(data, type_, language)
    if violations:
        raise InvalidContent(violations)
    return json.loads(data if isinstance(data, str) else decode(data))


def check(data: Union[bytes, str], type_: str = "OrganizationContent", language: str = "en") -> List[Violation]:
    """All errors in a document of a type, with messages in English or German; none if it is valid."""
    validator = _validators()[type_]
    if len(data) > MAX_SIZE or isinstance(data, str) and _utf8_length(data) > MAX_SIZE:
        return [_violation(Problem("json.limit", ""), "", 0, language)]
    try:
        text = decode(data) if isinstance(data, bytes) else data
    except UnicodeDecodeError:
        return [_violation(Problem("json.encoding", ""), "", 0, language)]
    parser = Parser(text)
    try:
        value = parser.parse()
    except JsonError as error:
        return [_violation(Problem(error.code, error.pointer), text, error.offset, language)]
    found = {(problem.code, problem.pointer): problem for problem in _problems(validator, value)}
    located = [(_offset(parser, problem.pointer), problem) for problem in found.values()]
    located += [(offset, Problem("json.duplicate-property", at)) for at, offset in parser.duplicates]
    located.sort(key=lambda entry: entry[0])
    violations = [_violation(problem, text, offset, language) for offset, problem in located[:MAX_VIOLATIONS]]
    if len(located) > MAX_VIOLATIONS:
        violations.append(_violation(Problem("violations.limit", "", {"max": str(MAX_VIOLATIONS)}), text, 0, language))
    return violations


def _utf8_length(text: str) -> int:
    return len(text.encode("utf-8", "surrogatepass"))


def _problems(validator: Validator, value: Any) -> List[Problem]:
    scalars: List[Tuple[str, Any, str]] = []
    others: List[Tuple[str, Any, str]] = []
    found = validator.problems(
        value, lambda name, part, at: (scalars if isinstance(part, str) else others).append((name, part, at))
    )
    for name, part, at in scalars:  # they are readable; the name and the value of a property have the same pointer
        found.extend(rules.check(name, part, at, Unreadable([])))
    unreadable = Unreadable(found)
    for name, part, at in others:
        found.extend(rules.check(name, part, at, unreadable))
    schemes = {at + "/value": part["scheme"] for name, part, at in others if name == "Identifier" and _has_scheme(part)}
    return [
        problem._replace(parameters={"scheme": schemes[problem.pointer]}) if problem.code == "identifier.form" else problem
        for problem in found
        if not unreadable.hides(rules.READS_IN_SCHEMA.get(problem.code, []), problem.pointer.rpartition("/")[0])
    ]


def _has_scheme(identifier: Any) -> bool:
    return isinstance(identifier, dict) and isinstance(identifier.get("scheme"), str)


def _offset(parser: Parser, pointer: str) -> int:
    while pointer and pointer not in parser.positions:
        pointer = pointer.rpartition("/")[0]
    return parser.positions.get(pointer, 0)


def _violation(problem: Problem, text: str, offset: int, language: str) -> Violation:
    line = text.count("\n", 0, offset) + 1
    column = offset - text.rfind("\n", 0, offset)
    shown = shown_parameters(problem.code, problem.parameters)
    filled = message(problem.code, shown, language)
    return Violation(problem.code, "error", problem.pointer, line, column, shown, filled)
