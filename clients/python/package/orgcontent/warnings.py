"""The rules whose violations are warnings."""

import re
from typing import Any, Callable, Dict, Iterable, List, Union

from .context import Context, Record
from .quotes import QuoteMatcher
from .strict_json import tokens_of

_LATEST_VERSION = "1.0"
_LATER_VERSION = re.compile(r"1\.[1-9][0-9]{0,3}\Z")
_RECOMMENDED_HEADLINE_LENGTH = 110
_MAX_HEADLINE_LENGTH = 255

Report = Callable[..., None]  # with a path, and the parameters of the message
Value = Dict[str, Any]


def _later_version(value: Value, report: Report, *_: Any) -> None:
    version = value.get("schemaVersion", "")
    if _LATER_VERSION.match(version):
        report(["schemaVersion"], {"version": version, "latest": _LATEST_VERSION})


def _headline_length(value: Value, report: Report, *_: Any) -> None:
    for language, text in value.get("headline", {}).items():
        if _RECOMMENDED_HEADLINE_LENGTH < len(text) <= _MAX_HEADLINE_LENGTH:  # longer ones are errors
            report(["headline", language], {"max": _RECOMMENDED_HEADLINE_LENGTH})


def _bodies(value: Value, report: Report, *_: Any) -> None:
    if "headline" in value and "body" in value:
        for language in value["headline"]:
            if language not in value["body"]:
                report(["body", language], {"language": language})


def _dateline(value: Value, report: Report, *_: Any) -> None:
    date = value.get("dateline", {}).get("date")
    published = value.get("publishedAt")
    if date is not None and published is not None and published[:10] < f"{date}-01-01"[:10]:
        report(["publishedAt"])


def _quotes(value: Value, report: Report, *_: Any) -> None:
    body = value.get("body", {})
    matchers: Dict[str, QuoteMatcher] = {}
    for index, quote in enumerate(value.get("quotes", [])):
        for language, text in (quote or {}).get("text", {}).items():
            blocks = body.get(language)
            if blocks is None or any(_cites(block, quote) for block in blocks):
                continue
            if language not in matchers:
                matchers[language] = QuoteMatcher(blocks)
            if not matchers[language].contains(text):
                report(["quotes", index, "text", language])


def _cites(block: Any, quote: Value) -> bool:
    return bool(block) and block["type"] == "quotation" and block.get("quote") == quote.get("id")


def _missing_translations(
    languages: Iterable[Any], base: List[Union[str, int]], report: Report, record: Record, context: Context
) -> None:
    """Reports each text at or below a location together with each language in which it is missing."""
    at = context.pointer_of(base, record.pointer)[0]
    wanted = list(dict.fromkeys(language for language in languages if language is not None))
    for texts in context.texts:
        if texts.pointer.startswith(at + "/"):
            path = tokens_of(texts.pointer)[len(tokens_of(record.pointer)) :]
            for language in wanted:
                if language not in texts.languages:
                    report([*path, language], {"language": language})


def _profile_translations(value: Value, report: Report, record: Record, context: Context) -> None:
    _missing_translations(value.get("languages", []), [], report, record, context)


def _work_area_translations(value: Value, report: Report, record: Record, context: Context) -> None:
    if "organization" in value:
        for index, area in enumerate(value.get("workAreas", [])):
            if area:
                languages = value["organization"].get("languages", [])
                _missing_translations(languages, ["workAreas", index], report, record, context)


def _event_missing(value: Value, report: Report, *_: Any) -> None:
    if value.get("genre") == "media-advisory" and "event" not in value:
        report(["event"])


# The press contacts of the content apply to each article without its own.
def _press_contact_missing(value: Value, report: Report, *_: Any) -> None:
    for index, article in enumerate([] if value.get("pressContacts") else value.get("news", [])):
        if article and article.get("genre") == "press-release" and not article.get("pressContacts"):
            report(["news", index, "pressContacts"])


Rule = Callable[[Value, Report, Record, Context], None]


def _credit_missing(property_name: str) -> Rule:
    """An image without a credit: the main image of an article or a figure in a text."""

    def check(value: Value, report: Report, *_: Any) -> None:
        media = value.get(property_name) or {}
        if media.get("type") == "image" and media.get("decorative") is not True and "credit" not in media:
            report([property_name, "credit"])

    return check


FIGURE: Dict[str, Rule] = {"image.credit-missing": _credit_missing("media")}
NEWS_ARTICLE: Dict[str, Rule] = {
    "news.event-missing": _event_missing,
    "image.credit-missing": _credit_missing("image"),
    "news.headline-long": _headline_length,
    "news.body-missing": _bodies,
    "news.published-before-dateline": _dateline,
    "quote.not-in-body": _quotes,
}
ORGANIZATION_CONTENT: Dict[str, Rule] = {
    "schema-version.later": _later_version,
    "news.press-contact-missing": _press_contact_missing,
    "translation.missing": _work_area_translations,
}
ORGANIZATION_PROFILE: Dict[str, Rule] = {"translation.missing": _profile_translations}
