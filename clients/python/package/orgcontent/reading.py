"""Reads a document: parses, binds and validates it, and locates and sorts the violations."""

from typing import Any, Dict, List, NamedTuple, Optional, Tuple, Union

from .context import LIMITS, Context, Stop
from .decode import EncodingError, decode, without_mark
from .left_out import LEFT_OUT
from .messages import message, shown_parameters
from .positions import Positions
from .problems import Problem
from .read import read
from .shape import Shape, shape_of_type
from .strict_json import Node, parse_json
from .text import visible
from .validate import validated

_MAX_POINTER = 200


class Violation(NamedTuple):
    """A violation of a rule by a document; docs/rules.md lists the codes."""

    code: str
    severity: str  # error or warning; an error makes the document invalid
    pointer: str  # a JSON Pointer (RFC 6901); empty for the whole document
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


def line_of(violation: Violation) -> str:
    """A violation in one line that is safe to print."""
    severity = "warning " if violation.severity == "warning" else ""
    pointer = visible(violation.pointer, _MAX_POINTER)
    return f"{violation.line}:{violation.column} {pointer} {severity}{violation.code} {violation.message}"


def read_document(
    data: Union[bytes, str], type_: str, language: str, tolerant: bool
) -> Tuple[Optional[Any], List[Violation]]:
    """The document, or None if it is invalid, and all violations."""
    if not isinstance(data, (str, bytes)):
        raise TypeError(f"the data is neither a str nor bytes, but {type(data).__name__}")
    shape = shape_of_type(type_)
    if shape is None:
        raise ValueError(f"{type_} is not a document type")
    if _size(data) > LIMITS["bytes"]:
        return None, _finished([Problem("json.limit", "")], "", language)
    try:
        text = decode(data) if isinstance(data, bytes) else without_mark(data)
    except EncodingError as error:
        return None, _finished([Problem("json.encoding", "", len(error.before))], error.before, language)
    value, found = _read(text, shape, tolerant)
    violations = _finished(found, text, language)
    if any(violation.severity == "error" for violation in violations):
        return None, violations
    return value, violations


def _size(data: Union[bytes, str]) -> int:
    is_bytes_or_small = isinstance(data, bytes) or len(data) * 4 <= LIMITS["bytes"]
    return len(data) if is_bytes_or_small else len(data.encode("utf-8", "surrogatepass"))  # type: ignore[union-attr]


def _read(text: str, shape: Shape, tolerant: bool) -> Tuple[Any, List[Problem]]:
    root, problem, is_fatal = parse_json(text, LIMITS)
    context = Context(read, tolerant)
    value = None if root is None else _read_root(context, shape, root)
    violations = [] if value is None or root is None or is_fatal else validated(context, shape, root)
    end = [problem] if problem and not context.is_full else []
    first = [one for one in context.problems if not one.is_last]
    last = [one for one in context.problems if one.is_last]
    return value, [*first, *end, *violations, *last]


def _read_root(context: Context, shape: Shape, root: Node) -> Any:
    try:
        value = context.read(shape, root, "")
        if value is not LEFT_OUT:
            return value
        context.leave_out(root, "", "error")  # nothing around it is optional
    except Stop:
        pass
    return None


def _finished(found: List[Problem], text: str, language: str) -> List[Violation]:
    """The violations in the order of the text."""
    positions = Positions(text)
    violations = []
    for problem in sorted(found, key=lambda one: one.offset):
        line, column = positions.at(problem.offset)
        shown = shown_parameters(problem.code, problem.parameters)
        filled = message(problem.code, shown, language)
        violations.append(Violation(problem.code, problem.severity, problem.pointer, line, column, shown, filled))
    return violations
