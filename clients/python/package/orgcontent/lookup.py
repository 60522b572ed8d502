"""Language preferences, the lookup of RFC 4647 §3.4 and matching by distance, with the same results as in the Java library."""

import re
from typing import Any, Iterable, List, Mapping, NamedTuple, Optional, Tuple

from . import distance, language

Range = Tuple[str, float]  # with its weight
_MAX_HEADER = 1_000
_MAX_RANGES = 100
# RFC 9110 §12.4.2 (weight) and §12.5.4, with the basic ranges of RFC 4647 §2.1
_ELEMENT = re.compile(
    r"[ \t]*(\*|[A-Za-z]{1,8}(?:-[0-9A-Za-z]{1,8})*)(?:[ \t]*;[ \t]*[Qq]=(0(?:\.[0-9]{0,3})?|1(?:\.0{0,3})?))?[ \t]*"
)
# The weight of de;q=0,8 must not be read as 0, which would exclude the language.
_DECIMAL_COMMA = re.compile(r"=[ \t]*[01],[ \t]*[0-9]+(?=[ \t]*(?:,|\Z))")
_EXTENDED = re.compile(r"(?:\*|[A-Za-z]{1,8})(?:-(?:\*|[0-9A-Za-z]{1,8}))*")  # RFC 4647 §2.2


class LanguagePreferencesError(ValueError):
    """A header or a range is malformed; the code of the rule is language.preferences."""

    code = "language.preferences"


class Found(NamedTuple):
    """A text, its language for the attribute lang, and the kind of match: exact, truncated, related, close or default."""

    text: Any
    language: str
    match: str


class LanguagePreferences:
    """Preferred languages of a reader in order of priority, with an optional default language."""

    def __init__(
        self, ranges: List[Range], default: Optional[str] = None, related: bool = False, scheme: str = "lookup"
    ) -> None:
        self._ranges, self._default, self._related, self._scheme = ranges, default, related, scheme
        self._desired: Optional[List[distance.Desired]] = None  # computed at the first match by distance

    @staticmethod
    def accept(header: str) -> "LanguagePreferences":
        """Parses an Accept-Language header (RFC 9110 §12.5.4): `de-AT, fr;q=0.5`."""
        if len(header) > _MAX_HEADER:
            raise LanguagePreferencesError("malformed Accept-Language header")
        return LanguagePreferences(_sorted(_weighted(part) for part in header.split(",") if part.strip(" \t")))

    @staticmethod
    def accept_lenient(header: Optional[str]) -> "LanguagePreferences":
        """Reads an Accept-Language header as a server receives it, skips what is malformed, and matches by distance."""
        text = header or ""
        whole = text if len(text) <= _MAX_HEADER else text[: max(0, text.rfind(",", 0, _MAX_HEADER + 1))]
        elements = [part for part in _DECIMAL_COMMA.sub("=", whole).split(",") if _ELEMENT.fullmatch(part)]
        return LanguagePreferences(_sorted(_weighted(part) for part in elements[:_MAX_RANGES]), scheme="distance")

    @staticmethod
    def of(*ranges: str) -> "LanguagePreferences":
        """Preferences from language ranges in order of priority: `de-AT`, `*-CH`."""
        for range_ in ranges:
            if len(range_) > _MAX_HEADER or not _EXTENDED.fullmatch(range_):
                raise LanguagePreferencesError("malformed language range")
        return LanguagePreferences(_sorted((range_, 1.0) for range_ in ranges))

    def or_else(self, default: str) -> "LanguagePreferences":
        """A copy with a default language, which is the result if no range matches."""
        return LanguagePreferences(self._ranges, default, self._related, self._scheme)

    def or_related(self) -> "LanguagePreferences":
        """A copy that also accepts the same language and script of another region: `de-CH` for `de-AT`."""
        return LanguagePreferences(self._ranges, self._default, True, self._scheme)

    def with_scheme(self, scheme: str) -> "LanguagePreferences":
        """A copy with another scheme: `lookup` (RFC 4647 §3.4) or `distance` (UTS #35, Language Matching)."""
        return LanguagePreferences(self._ranges, self._default, self._related, scheme)

    def resolve(self, texts: Mapping[str, Any]) -> Optional[Found]:
        """The best text with its language and the kind of match, or None."""
        tags = sorted(tag for tag in texts if _weight_of(tag, self._ranges) > 0)
        ranges = [range_ for range_, weight in self._ranges if weight > 0]
        if self._scheme == "distance":
            self._desired = distance.desired_languages(ranges) if self._desired is None else self._desired
            found = distance.nearest_language(self._desired, tags)
        else:
            found = _matching(ranges, tags) or (_related(ranges, tags) if self._related else None)
        if not found and self._default in tags and self._default is not None:
            found = (self._default, "default")
        if not found and self._scheme == "distance" and "*" in ranges and tags:
            found = (tags[0], "default")
        return Found(texts[found[0]], *found) if found else None


def _weighted(element: str) -> Range:
    found = _ELEMENT.fullmatch(element)
    if not found:
        raise LanguagePreferencesError("malformed Accept-Language header")
    return found[1], float(found[2] or 1)


def _sorted(ranges: Iterable[Range]) -> List[Range]:
    listed = sorted(ranges, key=lambda weighted: -weighted[1])
    if len(listed) > _MAX_RANGES:
        raise LanguagePreferencesError(f"more than {_MAX_RANGES} language ranges")
    return [preferred for weighted in listed for preferred in _with_canonical(weighted)]


# Tags in content are canonical. The original range may be truncated to another tag: zh-cmn-Hans to zh.
def _with_canonical(weighted: Range) -> List[Range]:
    canonical = _tag(weighted[0])
    if canonical is None or canonical.lower() == weighted[0].lower():
        return [(canonical or weighted[0], weighted[1])]
    return [(canonical, weighted[1]), weighted]


def _tag(text: str) -> Optional[str]:
    try:
        return language.canonical(text)
    except language.LanguageProblem:
        return None


def _matching(ranges: List[str], tags: List[str]) -> Optional[Tuple[str, str]]:
    for range_ in ranges:
        full = left = range_.replace("-*", "")
        while left not in ("", "*"):
            for tag in tags:
                if _is_equal(left, tag):
                    return tag, "truncated" if len(left) < len(full) else "exact"
            left = language.truncated(left)
    return None


def _is_equal(range_: str, tag: str) -> bool:
    compared = "*" + tag[tag.index("-") :] if range_.startswith("*-") and "-" in tag else tag
    return range_.lower() == compared.lower()


# A range may contain extensions or unregistered subtags. The longest valid beginning is used.
def _related(ranges: List[str], tags: List[str]) -> Optional[Tuple[str, str]]:
    for range_ in ranges:
        left = range_
        while left and _tag(left) is None:
            left = language.truncated(left)
        wanted = left and language.language_and_script(language.canonical(left))
        for tag in tags if wanted else []:
            if language.language_and_script(tag) == wanted:
                return tag, "related"
    return None


# The weight of the most specific range that matches a tag (RFC 9110 §12.5.4), or 1 if none matches.
def _weight_of(tag: str, ranges: List[Range]) -> float:
    best, specificity = 1.0, -1
    for range_, weight in ranges:
        own = 0 if range_ == "*" else len(range_)
        if own > specificity and (range_ == "*" or f"{tag}-".lower().startswith(f"{range_}-".lower())):
            best, specificity = weight, own
    return best
