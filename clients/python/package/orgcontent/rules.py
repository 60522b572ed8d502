"""The rules that a schema cannot express; docs/rules.md lists them."""

import datetime
import json
import re
from typing import Any, Callable, Dict, Iterator, List, Tuple

from . import language
from .resources import TIME_ZONES, read_text
from .strict_json import step

Problem = Tuple[str, str]
_SPACE = " \t\n\r\v\f\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
_ZONES = frozenset(json.loads(read_text(TIME_ZONES)))


def check(name: str, value: Any, at: str) -> Iterator[Problem]:
    """The violations of rules of one value of a named type; ignores values of other forms."""
    try:
        for code, pointer in _CHECKS.get(name, _nothing)(value):
            yield code, at + pointer
    except (AttributeError, IndexError, KeyError, OverflowError, TypeError, ValueError):
        return  # the value breaks the schema, which is already reported
    if isinstance(value, dict):
        for key, items in value.items():
            if key not in ("items", "rows") and isinstance(items, list):
                for index in _repeated(items):
                    yield "id.duplicate", at + f"{step('', key)}/{index}/id"


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
    code = language.check(value)
    if code:
        yield code, ""


def _time_zone(value: str) -> Iterator[Problem]:
    if value not in _ZONES:
        yield "time-zone.unknown", ""


def _spans(spans: List[Any], at: str) -> Iterator[Problem]:
    texts = [span["text"] for span in spans]
    if texts and (re.match(f"[{_SPACE}]", texts[0]) or re.search(f"[{_SPACE}]\\Z", texts[-1])):
        yield "block.text", at


def _paragraph(value: Dict[str, Any]) -> Iterator[Problem]:
    yield from _spans(value["spans"], "/spans")


def _list(value: Dict[str, Any]) -> Iterator[Problem]:
    for index, item in enumerate(value["items"]):
        yield from _spans(item["spans"] if isinstance(item, dict) else item, f"/items/{index}")


def _table(value: Dict[str, Any]) -> Iterator[Problem]:
    rows = [(f"/{part}/{i}", row) for part in ("header", "rows") for i, row in enumerate(value.get(part, []))]
    first = next((len(row) for _, row in rows if 1 <= len(row) <= 100), 0)
    for at, row in rows:
        if len(row) != first:
            yield "table.ragged", at
        for index, cell in enumerate(row):
            yield from _spans(cell, f"{at}/{index}")


def _quote(value: Dict[str, Any]) -> Iterator[Problem]:
    if value["originalLanguage"] not in value["text"]:
        yield "quote.original-language", "/originalLanguage"


def _quotations(value: Dict[str, Any], names: Tuple[str, ...], known: Any) -> Iterator[Problem]:
    for name in names:
        for tag, blocks in value.get(name, {}).items():
            for index, block in enumerate(blocks):
                if block.get("type") == "quotation" and block["quote"] not in known:
                    yield "reference.quote", f"/{name}{step('', tag)}/{index}/quote"


def _instant(value: str) -> Tuple[datetime.datetime, str]:
    """A date and time in UTC, and the digits after the seconds for comparison."""
    date, fraction, offset = re.fullmatch(r"(.{19})(?:\.([0-9]+))?(.*)", value).groups()  # type: ignore[union-attr]
    start = datetime.datetime.fromisoformat(date.replace("t", "T"))
    if offset not in ("Z", "z"):
        sign = -1 if offset[0] == "-" else 1
        start -= sign * datetime.timedelta(hours=int(offset[1:3]), minutes=int(offset[4:6]))
    return start, (fraction or "").rstrip("0")


def _article(value: Dict[str, Any]) -> Iterator[Problem]:
    quotes = {quote["id"] for quote in value.get("quotes", [])}
    yield from _quotations(value, ("body", "boilerplate", "notesToEditors"), quotes)
    headline, body = value.get("headline"), value.get("body")
    if headline is not None and body is not None:
        original = value.get("originalLanguage")
        if original is not None and not (original in headline and original in body):
            yield "news.original-language", "/originalLanguage"
        for tag in body:
            if tag not in headline:
                yield "news.headline-missing", "/headline" + step("", tag)
    if "publishedAt" in value:
        published = _instant(value["publishedAt"])
        if "updatedAt" in value and _instant(value["updatedAt"]) < published:
            yield "news.updated-before-published", "/updatedAt"
        if "expiresAt" in value and _instant(value["expiresAt"]) <= published:
            yield "news.expires-before-published", "/expiresAt"


def _before(later: str, earlier: str) -> bool:
    """Whether all days of a partial date are before all days of another one."""
    length = min(len(later), len(earlier))
    return later[:length] < earlier[:length]


def _profile(value: Dict[str, Any]) -> Iterator[Problem]:
    yield from _quotations(value, ("about", "boilerplate"), ())
    if "founded" in value and "dissolved" in value and _before(value["dissolved"], value["founded"]):
        yield "organization.dissolved-before-founded", "/dissolved"


def _work_area(value: Dict[str, Any]) -> Iterator[Problem]:
    yield from _quotations(value, ("description",), ())
    if "since" in value and "until" in value and _before(value["until"], value["since"]):
        yield "work-area.until-before-since", "/until"


def _content(value: Dict[str, Any]) -> Iterator[Problem]:
    areas = value.get("workAreas", [])
    indices: Dict[str, int] = {}
    for index, area in enumerate(areas):
        indices.setdefault(area["id"], index)
    for index, area in enumerate(areas):
        if "parent" in area and area["parent"] not in indices:
            yield "reference.parent", f"/workAreas/{index}/parent"
    for index in _cycles(areas, indices):
        yield "work-area.cycle", f"/workAreas/{index}/parent"
    for index, article in enumerate(value.get("news", [])):
        for position, reference in enumerate(article.get("workAreas", [])):
            if reference not in indices:
                yield "reference.work-area", f"/news/{index}/workAreas/{position}"


def _cycles(areas: List[Dict[str, Any]], indices: Dict[str, int]) -> Iterator[int]:
    visited = set()
    for start in indices:
        path: List[str] = []
        following: Any = start
        while following in indices and following not in visited:
            visited.add(following)
            path.append(following)
            following = areas[indices[following]].get("parent")
        if following in path:
            yield min(indices[name] for name in path[path.index(following) :])


def _identifier(value: Dict[str, Any]) -> Iterator[Problem]:
    if not _CHECK_DIGITS.get(value["scheme"], lambda _: True)(value["value"]):
        yield "identifier.check-digit", "/value"


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


_CHECK_DIGITS = {"isni": _mod_11_2, "lei": _mod_97_10, "ror": _ror}
_CHECKS: Dict[str, Callable[[Any], Iterator[Problem]]] = {
    "LanguageTag": _language, "TimeZoneId": _time_zone, "Paragraph": _paragraph, "Heading": _paragraph,
    "ListBlock": _list, "Table": _table, "Quote": _quote, "NewsArticle": _article, "OrganizationProfile": _profile,
    "WorkArea": _work_area, "OrganizationContent": _content, "Identifier": _identifier,
}  # fmt: skip
