"""Evaluates the rules of a document that was read, and selects, locates and sorts the violations."""

import unicodedata
from typing import Any, Dict, Iterator, List, Optional

from .context import Context, Record
from .fragments import matches, property_of
from .order import order_of
from .problems import Origin, Parameters, Path, Problem
from .rules import RULES
from .shape import Shape
from .strict_json import Node, child_of, step, tokens_of

_MAX_VIOLATIONS = 10_000


def validated(context: Context, shape: Shape, root: Node) -> List[Problem]:
    """The violations of constraints and rules, in document order, without those that result from unreadable values."""
    found = [*context.violations, *_violations_of_rules(context), *_not_normalized(context)]
    reported = [problem for problem in found if _is_reported(problem, context)]
    for problem in reported:
        _locate(problem, root)
    return _within_limit(sorted(reported, key=order_of(shape, root)))


def _violations_of_rules(context: Context) -> List[Problem]:
    found: List[Problem] = []
    for record in context.records:
        for rule in record.shape.rules:
            _run(rule, record, context, found)
    return found


def _run(rule: Dict[str, Any], record: Record, context: Context, found: List[Problem]) -> None:
    def report(path: Path, parameters: Optional[Parameters] = None) -> None:
        pointer, is_present = context.pointer_of(path, record.pointer)
        origin = Origin(rule["reads"], len(path))
        found.append(
            Problem(rule["code"], pointer, 0, parameters or {}, rule["severity"], origin, is_present=is_present)
        )

    check = RULES.get(record.shape.name or "", {}).get(rule["code"])
    if check:
        check(record.value, report, record, context)
    elif "schema" not in rule:
        raise LookupError(f"the rule {rule['code']} of {record.shape.name} is not implemented")
    elif not matches(rule["schema"], record.value):
        name = property_of(rule["schema"], record.value)
        pointer = step(record.pointer, name)
        if not any(violation.pointer == pointer for violation in context.violations):
            report([name], record.value)


# A text in too many languages is still a text; one inside of an unreadable value is not.
def _not_normalized(context: Context) -> Iterator[Problem]:
    for texts in context.texts:
        around, is_root = texts.pointer.rpartition("/")[0], texts.pointer == ""
        for language, text in texts.languages.items():
            if isinstance(text, str) and not unicodedata.is_normalized("NFC", text):
                pointer, is_present = context.pointer_of([language], texts.pointer)
                yield Problem("text.nfc", pointer, 0, {}, "warning", None, around, is_root, is_present)
    for inline in context.inline_texts:
        if not unicodedata.is_normalized("NFC", inline.text):
            yield Problem("text.nfc", inline.pointer, severity="warning")


def _is_reported(problem: Problem, context: Context) -> bool:
    if context.unreadable.is_empty:
        return True
    around = problem.pointer if problem.around is None else problem.around
    return (
        problem.is_present
        and (problem.is_readable or not context.unreadable.covers(tokens_of(around)))
        and not (problem.origin and context.unreadable.hides(tokens_of(problem.pointer), problem.origin))
    )


def _locate(problem: Problem, root: Node) -> None:
    """The location of a value; that of the nearest value around it if it is missing."""
    node, end = root, ""
    for token in tokens_of(problem.pointer):
        child = child_of(token, node)
        if child is None:
            break
        node, end = child, step(end, token)
    problem.pointer = problem.pointer if node.kind in ("object", "array") else end
    problem.offset = node.start


def _within_limit(found: List[Problem]) -> List[Problem]:
    counts = {"error": 0, "warning": 0}
    listed = []
    for problem in found:
        counts[problem.severity] += 1
        if counts[problem.severity] <= _MAX_VIOLATIONS:
            listed.append(problem)
    limited = [severity for severity, count in counts.items() if count > _MAX_VIOLATIONS]
    if not limited:
        return found
    return [Problem("violations.limit", "", parameters={"max": _MAX_VIOLATIONS}, severity=limited[0]), *listed]
