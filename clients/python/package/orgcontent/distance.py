"""Matching by CLDR language distance (UTS #35, Language Matching), with the same results as in the Java library."""

from functools import lru_cache
from typing import Dict, FrozenSet, Iterable, List, NamedTuple, Optional, Tuple

from . import language

_UNIT = 16  # leaves room for fractions
_THRESHOLD = 50 * _UNIT
_DEMOTION = 5 * _UNIT
_SCRIPT = 50
_REGION = 4
_MISSING_VARIANT = _UNIT // 2


class _Table(NamedTuple):
    aliases: Dict[str, str]
    paradigm: FrozenSet[str]
    distances: Dict[str, str]
    regional: FrozenSet[str]
    classes: Dict[str, str]
    likely_regions: Dict[str, str]
    likely_regions_by_script: Dict[str, str]


class _Likely(NamedTuple):
    """A tag with its likely subtags (UTS #35, Likely Subtags)."""

    tag: str
    language: str
    script: str
    region: str
    explicit: int
    variants: FrozenSet[str]
    private_use: str

    @property
    def language_and_script(self) -> str:
        return f"{self.language}-{self.script}"

    @property
    def is_paradigm(self) -> bool:
        return f"{self.language}-{self.script}-{self.region}" in _table().paradigm

    @property
    def has_variant(self) -> bool:
        return bool(self.variants or self.private_use)


class Desired(NamedTuple):
    """A desired language, and whether it is a whole range without an extension left out."""

    likely: _Likely
    is_whole: bool


def _pairs(entries: Iterable[str]) -> Dict[str, str]:
    return dict(entry.split("=", 1) for entry in entries)


@lru_cache(maxsize=None)
def _table() -> _Table:
    sections = language.sections("matching.txt")
    regions = (entry.split("=", 1) for entry in sections["likely region"])
    return _Table(
        _pairs(sections["aliases"]),
        frozenset(sections["paradigm"]),
        _pairs(sections["languages"] + sections["scripts"] + sections["regions"]),
        frozenset(entry.partition(":")[0] for entry in sections["regions"]),
        _pairs(sections["region classes"]),
        {listed: region for region, languages in regions for listed in languages.split(",")},
        _pairs(sections["likely region by script"]),
    )


def _likely_region(subtag: str, script: str) -> str:
    found = _table().likely_regions_by_script.get(f"{subtag}-{script}")
    return _table().likely_regions.get(subtag, "") if found is None else found


@lru_cache(maxsize=1_000)
def _likely(tag: str) -> _Likely:
    parsed = language.subtags(tag)
    subtag, _, alias_region = _table().aliases.get(parsed.language, parsed.language).partition("-")
    known = parsed.region or alias_region
    script = parsed.script or language.likely_script(subtag, known)
    explicit = (1 if parsed.region else 0) + (2 if parsed.script else 0)
    region = known or _likely_region(subtag, script)
    return _Likely(tag, subtag, script, region, explicit, parsed.variants, parsed.private_use)


def _distance_of(one: str, other: str) -> int:
    return int(_table().distances.get(f"{one}-{other}", _SCRIPT))


def _region_distance(desired: _Likely, tag: _Likely) -> int:
    if desired.language != tag.language:
        return _REGION
    in_script = desired.script == tag.script and desired.language_and_script in _table().regional
    key = desired.language_and_script if in_script else desired.language
    return max(
        int(_table().distances.get(f"{key}:{one}{other}", _REGION))
        for one in _table().classes.get(desired.region, "0")
        for other in _table().classes.get(tag.region, "0")
    )


def _has_variants_of(tag: _Likely, other: _Likely) -> bool:
    return other.variants <= tag.variants and other.private_use in ("", tag.private_use)


def _between(desired: _Likely, tag: _Likely) -> int:
    distance = 0 if desired.language == tag.language else _distance_of(desired.language, tag.language)
    if distance < _SCRIPT and desired.script != tag.script:
        distance += _distance_of(desired.language_and_script, tag.language_and_script)
    if distance >= _SCRIPT:
        return _THRESHOLD
    distance += 0 if desired.region == tag.region else _region_distance(desired, tag)
    fraction = desired.explicit ^ tag.explicit if distance == 0 else 0
    variants = 0 if _has_variants_of(desired, tag) else _DEMOTION
    return distance * _UNIT + fraction + variants + (0 if _has_variants_of(tag, desired) else _MISSING_VARIANT)


def _is_likelier(tag: _Likely, other: _Likely) -> bool:
    if tag.language != other.language:
        return False
    if tag.script != other.script:
        return tag.script == language.likely_script(tag.language, "")
    return tag.region != other.region and tag.region == _likely_region(tag.language, tag.script)


def _is_preferred(tag: _Likely, other: _Likely, distance: int) -> bool:
    if tag.has_variant != other.has_variant:
        return other.has_variant
    return distance >= _UNIT and _is_likelier(tag, other)


def _nearest(desired: _Likely, tags: List[_Likely], limit: int) -> Optional[Tuple[_Likely, int]]:
    found: Optional[Tuple[_Likely, int]] = None
    for tag in tags:
        distance = _between(desired, tag)
        least = found[1] if found else limit
        if distance < least or (found and distance == least and _is_preferred(tag, found[0], distance)):
            found = tag, distance
    return found


def _match_of(desired: Desired, tag: _Likely) -> str:
    likely = desired.likely
    if likely.language_and_script != tag.language_and_script or not _has_variants_of(likely, tag):
        return "close"
    if likely.tag == tag.tag:
        return "exact" if desired.is_whole else "truncated"
    return "truncated" if likely.tag.startswith(tag.tag + "-") else "related"


def desired_languages(ranges: Iterable[str]) -> List[Desired]:
    """The desired languages of ranges, each once."""
    desired: Dict[str, bool] = {}
    for range_ in ranges:
        full = range_.replace("-*", "")
        tag = language.longest(full)
        if tag is not None:
            desired[tag] = desired.get(tag, False) or tag.lower() == full.lower()
    return [Desired(_likely(tag), is_whole) for tag, is_whole in desired.items()]


def nearest_language(all_desired: List[Desired], tags: List[str]) -> Optional[Tuple[str, str]]:
    """The nearest language of sorted tags and the kind of match, or None if none is near enough."""
    ordered = sorted((_likely(language.canonical(tag)) for tag in tags), key=lambda likely: not likely.is_paradigm)
    best: Optional[Tuple[Desired, _Likely]] = None
    limit = _THRESHOLD
    for desired in all_desired:
        found = _nearest(desired.likely, ordered, limit)
        if found:
            best, limit = (desired, found[0]), found[1]
        limit -= _DEMOTION
        if best and limit <= 0:
            break
        limit = limit if best else max(limit, _DEMOTION + 1)
    return (best[1].tag, _match_of(*best)) if best else None
