"""Language tags (RFC 5646): the same canonical form and registry as in the Java library."""

import re
from typing import Dict, FrozenSet, Iterator, List, NamedTuple, Optional, Tuple

from .resources import read_text
from .tag_suggestions import intended_tag
from .text import MAX_EXCERPT, excerpt


def sections(name: str) -> Dict[str, List[str]]:
    found: Dict[str, List[str]] = {}
    entries: List[str] = []
    for line in read_text(name).splitlines():
        if line.startswith("["):
            entries = found.setdefault(line[1 : line.index("]")], [])
        elif not line.startswith("#"):
            entries.extend(line.split())
    return found


_SECTIONS = sections("subtags.txt")
_SCRIPTS = sections("scripts.txt")


def _pairs(section: str) -> Dict[str, str]:
    return dict(entry.split("=", 1) for entry in _SECTIONS.get(section, []))


def _expanded(entries: List[str]) -> Iterator[str]:
    """All subtags of a list that may contain ranges, such as QM..QZ."""
    for entry in entries:
        first, _, last = entry.partition("..")
        if not last:
            yield entry
            continue
        letters = list(first)
        while "".join(letters) <= last:
            yield "".join(letters)
            _increment(letters)


def _increment(letters: List[str]) -> None:
    for index in reversed(range(len(letters))):
        if letters[index] not in "zZ":
            letters[index] = chr(ord(letters[index]) + 1)
            return
        letters[index] = "a" if letters[index] == "z" else "A"
    letters.append("~")  # greater than all subtags


_KINDS = ("language", "script", "region", "variant")
_CURRENT = {kind: frozenset(_expanded(_SECTIONS[kind])) for kind in _KINDS}
_REPLACED = {kind: _pairs(kind + " replaced") for kind in _KINDS}
_EXTLANG = _pairs("extlang")
_LIKELY = dict(entry.split("=", 1) for entry in _SCRIPTS["likely"])
_LIKELY_BY_REGION = dict(entry.split("=", 1) for entry in _SCRIPTS["likely by region"])
_LEGACY = {key.lower(): value for key, value in _pairs("legacy").items()}
_RIGHT_TO_LEFT = frozenset(_SCRIPTS["right to left"])
_WITH_SUGGESTION = ("language.malformed", "language.unregistered")
_FORM = re.compile(
    r"([a-z]{2,3})(?:-([a-z]{3}))?(?:-([a-z]{4}))?(?:-([a-z]{2}|[0-9]{3}))?"
    r"((?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3})){0,4})(?:-x((?:-[a-z0-9]{1,8}){1,4}))?\Z"
)


class LanguageProblem(ValueError):
    """A text is not a language tag."""

    def __init__(self, code: str, **parameters: str) -> None:
        super().__init__(code)
        self.code, self.parameters = code, parameters


def tag_problem(text: str) -> Optional[Tuple[str, Dict[str, str]]]:
    """The code of the violated rule and its parameters, or None for a valid tag in canonical form."""
    try:
        tag = canonical(text)
    except LanguageProblem as problem:
        return problem.code, {"tag": excerpt(text), **problem.parameters, **_suggestion(problem.code, text)}
    return None if tag == text else ("language.noncanonical", {"tag": excerpt(text), **_suggested(tag)})


def _suggestion(code: str, text: str) -> Dict[str, str]:
    try:
        return _suggested(canonical(intended_tag(text))) if code in _WITH_SUGGESTION else {}
    except LanguageProblem:
        return {}


def _suggested(tag: str) -> Dict[str, str]:
    return {"suggestion": excerpt(tag)} if len(tag) <= MAX_EXCERPT else {}


def canonical(text: str) -> str:
    """The canonical form of a tag (RFC 5646 §4.5)."""
    if len(text) > 100 or not re.match(r"[A-Za-z0-9_-]*\Z", text):
        raise LanguageProblem("language.malformed")
    parsed = _canonical_once(_replace_legacy(text.lower().replace("_", "-")))
    lower = parsed.lower()
    return parsed if _replace_legacy(lower) == lower else canonical(lower)


def language_and_script(tag: str) -> Tuple[str, str]:
    """The language of a tag and its script, or the likely script of the language (CLDR likely subtags)."""
    found = _FORM.match(canonical(tag).lower())
    if not found:
        raise LanguageProblem("language.malformed")
    subtag, _, script, region = found.groups()[:4]
    return str(subtag), script.title() if script else likely_script(subtag, (region or "").upper())


def likely_script(language: str, region: str) -> str:
    """The likely script of a language in a region, which may be empty (CLDR likely subtags)."""
    return str(_LIKELY_BY_REGION.get(f"{language}-{region}") or _LIKELY.get(language, "Latn"))


class Subtags(NamedTuple):
    """The subtags of a canonical tag; empty if absent."""

    language: str
    script: str
    region: str
    variants: FrozenSet[str]
    private_use: str


def subtags(tag: str) -> Subtags:
    """The subtags of a canonical tag."""
    found = _FORM.match(tag.lower())
    if not found:
        raise LanguageProblem("language.malformed")
    language, _, script, region, variants, private = found.groups()
    title = (script or "").title()
    return Subtags(language, title, (region or "").upper(), frozenset(variants.split("-")[1:]), private or "")


def longest(range_: str) -> Optional[str]:
    """The longest beginning of a range that is a tag. A range may contain extensions or unregistered subtags."""
    left = range_
    while left:
        try:
            return canonical(left)
        except LanguageProblem:
            left = truncated(left)
    return None


def truncated(range_: str) -> str:
    """A range without its last subtag. A single-character subtag is removed together with the subtag after it."""
    hyphen = range_.rfind("-")
    while hyphen > 1 and range_[hyphen - 2] == "-":
        hyphen -= 2
    return range_[: max(0, hyphen)]


def direction(tag: str) -> str:
    """The writing direction of a language tag, for the attribute dir of HTML: ltr or rtl."""
    return "rtl" if language_and_script(tag)[1] in _RIGHT_TO_LEFT else "ltr"


def _canonical_once(tag: str) -> str:
    found = _FORM.match(tag.lower())  # a preferred value has upper-case letters
    if not found:
        raise LanguageProblem("language.malformed")
    language, extlang, script, region, variants, private = found.groups()
    if extlang:
        if _EXTLANG.get(extlang) != language:
            raise LanguageProblem("language.malformed")
        language = extlang
    parts = [_current("language", language)]
    if script:
        parts.append(_current("script", script.title()))
    if region:
        parts.append(_current("region", region.upper()))
    current = [_current("variant", variant) for variant in variants.split("-")[1:]]
    for index, variant in enumerate(current):
        if variant in current[:index]:
            raise LanguageProblem("language.duplicate-variant", variant=excerpt(variant))
    return "-".join(parts + current) + ("-x" + private if private else "")


def _current(kind: str, subtag: str) -> str:
    current = _REPLACED[kind].get(subtag, subtag)
    if current not in _CURRENT[kind]:
        raise LanguageProblem("language.unregistered", subtag=excerpt(subtag), kind=kind)
    return current


def _replace_legacy(tag: str) -> str:
    end = len(tag)
    while end > 0:
        if tag[:end] in _LEGACY:
            return _LEGACY[tag[:end]] + tag[end:]
        end = tag.rfind("-", 0, end)
    return tag
