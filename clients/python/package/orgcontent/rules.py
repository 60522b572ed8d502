"""The rules between the components of a document that a schema cannot express; docs/rules.md lists them."""

import datetime
import re
from typing import Any, Callable, Dict, Iterable, List, Optional, Set, Tuple

from . import warnings
from .check_digits import is_correct
from .context import Context, Record
from .fragments import matches
from .problems import first_places
from .scalars import has_form
from .shape import shape_of_definition

Report = Callable[..., None]  # with a path, and the parameters of the message
Value = Dict[str, Any]
Instant = Tuple[int, str]
Rule = Callable[[Value, Report, Record, Context], None]
_MAX_CELLS = 100
_MAX_DEPTH = 5


def _is_id(text: Any) -> bool:
    return isinstance(text, str) and has_form(shape_of_definition("Id"), text)


def _have_ids(documents: Iterable[Any]) -> bool:
    """Whether all documents of a list have valid ids; otherwise a reference may refer to an invalid id."""
    return all(document is not None and _is_id(document.get("id")) for document in documents)


def _ids(documents: Iterable[Any]) -> Set[str]:
    return {document["id"] for document in documents if document and "id" in document}


def _is_unresolved(reference: Any, ids: Set[str]) -> bool:
    return _is_id(reference) and reference not in ids


def _of_elements(check: Rule) -> Rule:
    """A rule that compares the elements of a list or tree."""

    def rule(value: Value, report: Report, record: Record, context: Context) -> None:
        def report_place(more: Dict[str, int], path: List[Any], parameters: Optional[Value] = None) -> None:
            report(path, {**(parameters or {}), **more})

        first_places(report_place, lambda place: check(value, place, record, context))

    return rule


def _dates_in_order(earlier: str, later: str) -> Rule:
    def rule(value: Value, report: Report, *_: Any) -> None:
        one, other = value.get(later, ""), value.get(earlier, "")
        length = min(len(one), len(other))  # all days of a partial date are before all days of the other one
        if one[:length] < other[:length]:
            report([later])

    return rule


def _instants(first: str, second: str, is_wrong: Callable[[Instant, Instant], bool]) -> Rule:
    """Reports the second of two instants if the comparison holds."""

    def rule(value: Value, report: Report, *_: Any) -> None:
        if first in value and second in value and is_wrong(_instant(value[first]), _instant(value[second])):
            report([second])

    return rule


def _is_after(one: Instant, other: Instant) -> bool:
    return one > other


def _is_not_before(one: Instant, other: Instant) -> bool:
    return one >= other


def _instant(text: str) -> Instant:
    """Seconds in UTC, and the digits after the seconds for comparison; datetime cannot hold all of these instants."""
    date = datetime.date.fromisoformat(text[:10]).toordinal()
    hours, minutes, seconds = (int(part) for part in text[11:19].split(":"))
    fraction, offset = re.fullmatch(r"(?:\.([0-9]+))?(.*)", text[19:]).groups()  # type: ignore[union-attr]
    if offset != "Z":
        sign = -1 if offset[0] == "-" else 1
        hours, minutes = hours - sign * int(offset[1:3]), minutes - sign * int(offset[4:6])
    return ((date * 24 + hours) * 60 + minutes) * 60 + seconds, (fraction or "").rstrip("0")


def _original_language(*components: str) -> Rule:
    def rule(value: Value, report: Report, *_: Any) -> None:
        original = value.get("originalLanguage")
        texts = [value.get(component) for component in components]
        if original is not None and all(texts) and not all(original in (text or ()) for text in texts):
            report(["originalLanguage"], {"language": original})

    return rule


def _headlines(value: Value, report: Report, *_: Any) -> None:
    if "headline" in value and "body" in value:
        for language in value["body"]:
            if language not in value["headline"]:
                report(["headline", language], {"language": language})


def _quotations(components: Iterable[str], value: Value, report: Report, ids: Set[str]) -> None:
    for component in components:
        for language, blocks in value.get(component, {}).items():
            for index, block in enumerate(blocks):
                if block and block["type"] == "quotation" and _is_unresolved(block.get("quote"), ids):
                    report([component, language, index, "quote"])


def _no_quotations(*components: str) -> Rule:
    return _of_elements(lambda value, report, *_: _quotations(components, value, report, set()))


def _article_quotations(value: Value, report: Report, *_: Any) -> None:
    quotes = value.get("quotes", [])
    if _have_ids(quotes):
        _quotations(("body", "boilerplate", "notesToEditors"), value, report, _ids(quotes))


def _too_deep(value: Value, report: Report, *_: Any) -> None:
    _check_depth(value.get("items"), 1, [], report)


def _check_depth(items: Any, level: int, path: List[Any], report: Report) -> None:
    for index, item in enumerate(items or []):
        location = [*path, "items", index, "list"]
        nested = item.get("list") if item else None
        if nested is not None and level == _MAX_DEPTH:
            report(location, {"max": _MAX_DEPTH})
        elif nested is not None:
            _check_depth(nested.get("items"), level + 1, location, report)


def _ragged(value: Value, report: Report, *_: Any) -> None:
    rows = [value.get("header"), *value.get("rows", [])]
    # a row without cells or with too many has its own violation
    counts = [len(row["cells"]) if row and 0 < len(row.get("cells", [])) <= _MAX_CELLS else 0 for row in rows]
    expected = next((count for count in counts if count > 0), 0)
    for index, found in enumerate(counts[1:]):
        if found not in (0, expected):
            report(["rows", index], {"found": found, "expected": expected})


def _check_digit(value: Value, report: Report, record: Record, _: Context) -> None:
    is_complete = "scheme" in value and "value" in value
    if is_complete and all(matches(form, value) for form in record.shape.fragments):
        if not is_correct(value["scheme"], value["value"]):
            report(["value"], {"scheme": value["scheme"]})


def _parents(value: Value, report: Report, *_: Any) -> None:
    areas = value.get("workAreas", [])
    ids = _ids(areas)
    if _have_ids(areas):
        for index, area in enumerate(areas):
            if _is_unresolved(area.get("parent"), ids):
                report(["workAreas", index, "parent"])


# Reports each cycle once, at the first of its work areas. The set of visited ids keeps the effort linear.
def _cycles(value: Value, report: Report, *_: Any) -> None:
    areas = value.get("workAreas", [])
    indices: Dict[str, int] = {}
    for index, area in enumerate(areas):
        if area and "id" in area:
            indices.setdefault(area["id"], index)
    visited: Set[str] = set()
    firsts = []
    for start in indices:
        path: List[str] = []
        following: Any = start
        while following in indices and following not in visited:
            visited.add(following)
            path.append(following)
            following = areas[indices[following]].get("parent")
        if following in path:
            firsts.append(min(indices[name] for name in path[path.index(following) :]))
    for index in sorted(firsts):
        report(["workAreas", index, "parent"])


def _article_references(name: str, documents: str) -> Rule:
    """The references of articles in a list, such as their work areas, to the documents of another list."""

    def rule(value: Value, report: Report, *_: Any) -> None:
        targets = value.get(documents, [])
        ids = _ids(targets)
        for index, article in enumerate(value.get("news", []) if _have_ids(targets) else []):
            for position, reference in enumerate((article or {}).get(name, [])):
                if _is_unresolved(reference, ids):
                    report(["news", index, name, position])

    return _of_elements(rule)


def _people(value: Value, report: Report, *_: Any) -> None:
    organization = value.get("organization")
    people = [] if organization is None else organization.get("people", [])
    ids = _ids(people)
    for index, article in enumerate(value.get("news", []) if organization is not None and _have_ids(people) else []):
        for position, quote in enumerate((article or {}).get("quotes", [])):
            if _is_unresolved((quote or {}).get("speaker", {}).get("person"), ids):
                report(["news", index, "quotes", position, "speaker", "person"])


def _related_to_itself(value: Value, report: Report, *_: Any) -> None:
    related = value.get("related", [])
    if "id" in value and value["id"] in related:  # a second one is a duplicate
        report(["related", related.index(value["id"])])


def _one_form(value: Value, report: Report, *_: Any) -> None:
    required, excluded = ("country", "number") if "dialled" in value else ("number", "country")
    if required not in value:
        report([required])
    elif excluded in value:
        report([excluded])


# The implementations by type and code; a test compares them with the rules of the Java library.
RULES: Dict[str, Dict[str, Rule]] = {
    "Event": {
        "event.ends-on-before-starts-on": _dates_in_order("startsOn", "endsOn"),
        "event.ends-at-before-starts-at": _instants("startsAt", "endsAt", _is_after),
    },
    "Figure": warnings.FIGURE,
    "Identifier": {"identifier.check-digit": _check_digit},
    "ListBlock": {"list.depth": _too_deep},
    "NewsArticle": {
        "news.original-language": _original_language("headline", "body"),
        "news.headline-missing": _headlines,
        "reference.quote": _of_elements(_article_quotations),
        "news.related-to-itself": _related_to_itself,
        "news.updated-before-published": _instants("publishedAt", "updatedAt", _is_after),
        "news.expires-before-published": _instants("publishedAt", "expiresAt", _is_not_before),
        **warnings.NEWS_ARTICLE,
    },
    "OrganizationContent": {
        "reference.parent": _of_elements(_parents),
        "work-area.cycle": _of_elements(_cycles),
        "reference.work-area": _article_references("workAreas", "workAreas"),
        "reference.person": _of_elements(_people),
        "reference.related": _article_references("related", "news"),
        **warnings.ORGANIZATION_CONTENT,
    },
    "OrganizationProfile": {
        "organization.dissolved-before-founded": _dates_in_order("founded", "dissolved"),
        "reference.quote": _no_quotations("about", "boilerplate"),
        **warnings.ORGANIZATION_PROFILE,
    },
    "Person": {"person.until-before-since": _dates_in_order("since", "until")},
    "PhoneNumber": {"phone.form": _one_form},
    "Quote": {"quote.original-language": _original_language("text")},
    "Table": {"table.ragged": _ragged},
    "WorkArea": {
        "work-area.until-before-since": _dates_in_order("since", "until"),
        "reference.quote": _no_quotations("description"),
    },
}
