"""The rules that a schema cannot express; docs/rules.md lists them."""

import datetime
import json
import re
from typing import Any, Callable, Dict, Iterable, Iterator, List, Tuple

from . import language
from .messages import Problem, first_places
from .resources import read_text
from .strict_json import step
from .unreadable import Unreadable

_SPACE = " \t\n\r\v\f\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
_RULES = [(name, rule) for name, listed in json.loads(read_text("rules.json"))["rules"].items() for rule in listed]
_READS: Dict[Tuple[str, str], List[str]] = {(name, rule["code"]): rule["reads"] for name, rule in _RULES}
READS_IN_SCHEMA: Dict[str, List[str]] = {rule["code"]: rule["reads"] for _, rule in _RULES if "schema" in rule}
_INLINE = re.compile("[^\\x00-\\x1f\\x7f-\\x9f\\ud800-\\udfff]+")
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
ELEMENT_RULES = frozenset(
    ["id.duplicate", "reference.quote", "reference.parent", "reference.work-area", "reference.person"]
    + ["reference.related", "work-area.cycle"]
)
_MAX_LEVELS = 5
_STRINGS = frozenset({"LanguageTag", "TimeZoneId"})
_ZONES = frozenset(json.loads(read_text("time-zones.json")))


def check(name: str, value: Any, at: str, unreadable: Unreadable) -> Iterator[Problem]:
    """The violations of the rules of one value of a named type."""
    value = unreadable.without(value, at)
    if value is None or isinstance(value, str) != (name in _STRINGS):
        return  # a value of another type has its own violation
    for problem in _first_places(_CHECKS.get(name, _nothing)(value)):
        if not unreadable.hides(_READS.get((name, problem.code), []), at):
            yield Problem(problem.code, at + problem.pointer, problem.parameters)
    if isinstance(value, dict):
        for key, items in value.items():
            if key not in ("items", "rows") and isinstance(items, list):
                repeated = (Problem("id.duplicate", at + f"{step('', key)}/{index}/id") for index in _repeated(items))
                yield from _first_places(repeated)


def _first_places(problems: Iterable[Problem]) -> Iterator[Problem]:
    """Of the rules that compare the elements of a list or tree the first places; the last has the number of the others."""
    places: Dict[str, List[Problem]] = {}
    for problem in problems:
        if problem.code in ELEMENT_RULES:
            places.setdefault(problem.code, []).append(problem)
        else:
            yield problem
    for found in places.values():
        yield from first_places(found)


def _nothing(_: Any) -> Iterator[Problem]:
    return iter(())


def _repeated(items: List[Any]) -> Iterator[int]:
    seen = set()
    for index, item in enumerate(items):
        key = item.get("id") if isinstance(item, dict) else None
        if isinstance(key, str):
            if key in seen:
                yield index
            seen.add(key)


def _language(value: str) -> Iterator[Problem]:
    found = language.check(value)
    if found:
        yield Problem(found[0], "", found[1])


def _time_zone(value: str) -> Iterator[Problem]:
    if value not in _ZONES:
        yield Problem("time-zone.unknown", "")


def _is_id(value: Any) -> bool:
    return isinstance(value, str) and len(value) <= 100 and bool(_ID.fullmatch(value))


def _all_have_ids(items: List[Any]) -> bool:
    return all(isinstance(item, dict) and _is_id(item.get("id")) for item in items)


def _spans(spans: Any, at: str) -> Iterator[Problem]:
    texts = [span.get("text") if isinstance(span, dict) else span for span in spans or []]
    if not texts or not all(isinstance(text, str) and _INLINE.fullmatch(text) for text in texts):
        return  # a span has its own violation
    if re.match(f"[{_SPACE}]", texts[0]) or re.search(f"[{_SPACE}]\\Z", texts[-1]):
        yield Problem("block.text", at)


def _paragraph(value: Dict[str, Any]) -> Iterator[Problem]:
    yield from _spans(value.get("spans"), "/spans")


def _list(value: Dict[str, Any]) -> Iterator[Problem]:
    yield from _items(value.get("items"), "/items", 1)


def _items(items: Any, at: str, level: int) -> Iterator[Problem]:
    for index, item in _objects(items):
        yield from _spans(item.get("spans"), f"{at}/{index}/spans")
        nested = item.get("list")
        if isinstance(nested, dict):
            if level == _MAX_LEVELS:
                yield Problem("list.depth", f"{at}/{index}/list", {"max": str(_MAX_LEVELS)})
            yield from _items(nested.get("items"), f"{at}/{index}/list/items", level + 1)


def _objects(values: Any) -> List[Tuple[int, Dict[str, Any]]]:
    elements = values if isinstance(values, list) else []
    return [(index, element) for index, element in enumerate(elements) if isinstance(element, dict)]


def _table(value: Dict[str, Any]) -> Iterator[Problem]:
    yield from _spans(value.get("caption"), "/caption")
    header = [value["header"]] if isinstance(value.get("header"), dict) else []
    rows = [("/header", row) for row in header]
    rows += [(f"/rows/{index}", row) for index, row in _objects(value.get("rows"))]
    cells = [(at, row["cells"]) for at, row in rows if isinstance(row.get("cells"), list)]
    # a row without cells or with too many has its own violation
    counted = [(at, len(row)) for at, row in cells if 1 <= len(row) <= 100]
    for at, found in counted:
        if found != counted[0][1]:
            yield Problem("table.ragged", at, {"found": str(found), "expected": str(counted[0][1])})
    for at, row in cells:
        for index, cell in _objects(row):
            yield from _spans(cell.get("spans"), f"{at}/cells/{index}/spans")


def _quote(value: Dict[str, Any]) -> Iterator[Problem]:
    if "text" in value and "originalLanguage" in value and value["originalLanguage"] not in value["text"]:
        yield Problem("quote.original-language", "/originalLanguage", {"language": value["originalLanguage"]})


def _quotations(value: Dict[str, Any], names: Tuple[str, ...], known: Any) -> Iterator[Problem]:
    for name in names:
        for tag, blocks in value.get(name, {}).items():
            for index, block in enumerate(blocks):
                if block and block.get("type") == "quotation" and _is_id(block.get("quote")):
                    if block["quote"] not in known:
                        yield Problem("reference.quote", f"/{name}{step('', tag)}/{index}/quote")


def _instant(value: str) -> Tuple[int, str]:
    """Seconds in UTC, and the digits after the seconds for comparison; datetime cannot hold all of these instants."""
    date = datetime.date.fromisoformat(value[:10]).toordinal()
    hours, minutes, seconds = (int(part) for part in value[11:19].split(":"))
    fraction, offset = re.fullmatch(r"(?:\.([0-9]+))?(.*)", value[19:]).groups()  # type: ignore[union-attr]
    if offset != "Z":
        sign = -1 if offset[0] == "-" else 1
        hours, minutes = hours - sign * int(offset[1:3]), minutes - sign * int(offset[4:6])
    return ((date * 24 + hours) * 60 + minutes) * 60 + seconds, (fraction or "").rstrip("0")


def _article(value: Dict[str, Any]) -> Iterator[Problem]:
    quotes = value.get("quotes", [])
    if _all_have_ids(quotes):
        yield from _quotations(value, ("body", "boilerplate", "notesToEditors"), {quote["id"] for quote in quotes})
    headline, body = value.get("headline"), value.get("body")
    if headline is not None and body is not None:
        original = value.get("originalLanguage")
        if original is not None and not (original in headline and original in body):
            yield Problem("news.original-language", "/originalLanguage", {"language": original})
        for tag in body:
            if tag not in headline:
                yield Problem("news.headline-missing", "/headline" + step("", tag), {"language": tag})
    if "id" in value and value["id"] in value.get("related", []):  # a second one is a duplicate
        yield Problem("news.related-to-itself", f"/related/{value['related'].index(value['id'])}")
    if "publishedAt" in value:
        published = _instant(value["publishedAt"])
        if "updatedAt" in value and _instant(value["updatedAt"]) < published:
            yield Problem("news.updated-before-published", "/updatedAt")
        if "expiresAt" in value and _instant(value["expiresAt"]) <= published:
            yield Problem("news.expires-before-published", "/expiresAt")


def _event(value: Dict[str, Any]) -> Iterator[Problem]:
    if "startsOn" in value and "endsOn" in value and _before(value["endsOn"], value["startsOn"]):
        yield Problem("event.ends-on-before-starts-on", "/endsOn")
    if "startsAt" in value and "endsAt" in value and _instant(value["endsAt"]) < _instant(value["startsAt"]):
        yield Problem("event.ends-at-before-starts-at", "/endsAt")


def _before(later: str, earlier: str) -> bool:
    """Whether all days of a partial date are before all days of another one."""
    length = min(len(later), len(earlier))
    return later[:length] < earlier[:length]


def _profile(value: Dict[str, Any]) -> Iterator[Problem]:
    yield from _quotations(value, ("about", "boilerplate"), ())
    if "founded" in value and "dissolved" in value and _before(value["dissolved"], value["founded"]):
        yield Problem("organization.dissolved-before-founded", "/dissolved")


def _person(value: Dict[str, Any]) -> Iterator[Problem]:
    if "since" in value and "until" in value and _before(value["until"], value["since"]):
        yield Problem("person.until-before-since", "/until")


def _work_area(value: Dict[str, Any]) -> Iterator[Problem]:
    yield from _quotations(value, ("description",), ())
    if "since" in value and "until" in value and _before(value["until"], value["since"]):
        yield Problem("work-area.until-before-since", "/until")


def _content(value: Dict[str, Any]) -> Iterator[Problem]:
    yield from _people(value)
    yield from _article_references(value, "related", value.get("news", []), "reference.related")
    yield from _work_area_references(value)


def _people(value: Dict[str, Any]) -> Iterator[Problem]:
    organization = value.get("organization")
    if organization is None or not _all_have_ids(organization.get("people", [])):
        return
    known = {person["id"] for person in organization.get("people", [])}
    for index, article in enumerate(value.get("news", [])):
        for position, quote in enumerate((article or {}).get("quotes", [])):
            person = ((quote or {}).get("speaker") or {}).get("person")
            if _is_id(person) and person not in known:
                yield Problem("reference.person", f"/news/{index}/quotes/{position}/speaker/person")


def _article_references(value: Dict[str, Any], name: str, targets: List[Any], code: str) -> Iterator[Problem]:
    if not _all_have_ids(targets):
        return
    known = {target["id"] for target in targets}
    for index, article in enumerate(value.get("news", [])):
        for position, reference in enumerate((article or {}).get(name, [])):
            if _is_id(reference) and reference not in known:
                yield Problem(code, f"/news/{index}/{name}/{position}")


def _work_area_references(value: Dict[str, Any]) -> Iterator[Problem]:
    areas = value.get("workAreas", [])
    indices: Dict[str, int] = {}
    for index, area in enumerate(areas):
        if area and "id" in area:
            indices.setdefault(area["id"], index)
    for index in _cycles(areas, indices):
        yield Problem("work-area.cycle", f"/workAreas/{index}/parent")
    if not _all_have_ids(areas):
        return
    for index, area in enumerate(areas):
        if _is_id(area.get("parent")) and area["parent"] not in indices:
            yield Problem("reference.parent", f"/workAreas/{index}/parent")
    yield from _article_references(value, "workAreas", areas, "reference.work-area")


def _cycles(areas: List[Dict[str, Any]], indices: Dict[str, int]) -> List[int]:
    visited = set()
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
    return sorted(firsts)


def _identifier(value: Dict[str, Any]) -> Iterator[Problem]:
    form, is_valid = _CHECK_DIGITS.get(value.get("scheme"), ("", None))
    if is_valid and re.fullmatch(form, value.get("value", "")) and not is_valid(value["value"]):
        yield Problem("identifier.check-digit", "/value", {"scheme": value["scheme"]})


def _mod_11_2(text: str) -> bool:
    rest = 0
    for digit in text[:-1]:
        rest = (rest + int(digit)) * 2 % 11
    return (rest + (10 if text[-1] == "X" else int(text[-1]))) % 11 == 1


def _mod_97_10(text: str) -> bool:
    return int("".join(str(int(character, 36)) for character in text)) % 97 == 1


def _ror(text: str) -> bool:
    number = 0
    for character in text[:-2]:
        number = number * 32 + "0123456789abcdefghjkmnpqrstvwxyz".index(character)
    return int(text[-2:]) == 98 - number * 100 % 97


_CHECK_DIGITS: Dict[Any, Tuple[str, Any]] = {
    "isni": ("[0-9]{15}[0-9X]", _mod_11_2),
    "lei": ("[0-9A-Z]{18}[0-9]{2}", _mod_97_10),
    "ror": ("0[0-9a-hjkmnp-tv-z]{6}[0-9]{2}", _ror),
}
_CHECKS: Dict[str, Callable[[Any], Iterator[Problem]]] = {
    "LanguageTag": _language, "TimeZoneId": _time_zone, "Paragraph": _paragraph, "Heading": _paragraph,
    "ListBlock": _list, "Table": _table, "Quote": _quote, "NewsArticle": _article, "OrganizationProfile": _profile,
    "WorkArea": _work_area, "OrganizationContent": _content, "Identifier": _identifier,
    "Event": _event, "Person": _person,
}  # fmt: skip
