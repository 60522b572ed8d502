"""Tests of the client: language lookup, validation, program."""

import json
import subprocess
import sys
import tempfile
import unittest
from collections.abc import Callable
from pathlib import Path
from typing import Any

from contract import PROJECT, SCHEMA, InvalidContent, read
from headlines import BUNDLED
from lookup import Found, Match, lookup, shortened

HEADLINES = Path(__file__).with_name("headlines.py")

Content = dict[str, Any]
Change = Callable[[Content], object]


def changed(*changes: Change) -> bytes:
    """The bundled document with some changes."""
    content = json.loads(BUNDLED.read_bytes())
    for change in changes:
        change(content)
    return json.dumps(content).encode()


def problems(data: bytes) -> list[str]:
    try:
        read(data)
    except InvalidContent as invalid:
        return invalid.problems
    return []


def pointers(data: bytes) -> list[str]:
    return [problem.split("  ")[0] for problem in problems(data)]


class LaterVersionTest(unittest.TestCase):
    later = (PROJECT / "conformance/src/test/resources/versions/1.1.json").read_bytes()

    def test_the_tolerant_schema_accepts_a_later_minor_version(self) -> None:
        self.assertEqual(read(self.later, tolerant=True)["schemaVersion"], "1.1")

    def test_the_strict_schema_rejects_what_is_unknown(self) -> None:
        self.assertEqual(
            pointers(self.later),
            [
                "/organization/mission",
                "/news/0/genre",
                "/news/0/body/en/0/spans/0/marks/0",
                "/news/0/body/en/1/type",
                "/news/0/body/en/2/media/type",
            ],
        )


class LookupTest(unittest.TestCase):
    headline = {"ar": "ماء", "de": "Wasser", "en": "Water", "zh-Hant": "水"}

    def test_returns_language_and_kind_of_match(self) -> None:
        answers: dict[str, tuple[str, Match]] = {
            "de": ("de", "exact"),
            "de-AT": ("de", "truncated"),
            "DE-at": ("de", "truncated"),
            "ar": ("ar", "exact"),
            "zh-Hant-TW": ("zh-Hant", "truncated"),
            "zh": ("en", "default"),
            "fr": ("en", "default"),
            "*": ("en", "default"),
            "en": ("en", "exact"),
        }
        for range_, (language, match) in answers.items():
            with self.subTest(range_):
                self.assertEqual(lookup(self.headline, range_, "en"), Found(self.headline[language], language, match))

    def test_returns_none_without_the_default_language(self) -> None:
        self.assertIsNone(lookup(self.headline, "fr", "es"))

    def test_a_single_letter_is_removed_with_the_next_subtag(self) -> None:
        self.assertEqual(list(shortened("de-AT-x-haus-amt")), ["de-AT-x-haus-amt", "de-AT-x-haus", "de-AT", "de"])
        self.assertEqual(list(shortened("en-a-bcd-u-co")), ["en-a-bcd-u-co", "en-a-bcd", "en"])


class ContractTest(unittest.TestCase):
    def test_the_bundled_document_is_valid(self) -> None:
        self.assertEqual(read(BUNDLED.read_bytes())["defaultLanguage"], "en")

    def test_an_error_is_reported_at_its_location(self) -> None:
        mistakes: dict[str, Change] = {
            "/news/0/sumary": lambda content: content["news"][0].update(sumary={"en": "Rivers"}),
            "/news/0/headline/en-UK": lambda content: content["news"][0]["headline"].update({"en-UK": "Rivers"}),
            "/news/0/headline/en": lambda content: content["news"][0]["headline"].update(en=None),
            "/news/0/body/en/0/html": lambda content: content["news"][0]["body"]["en"][0].update(html="<p>Rivers</p>"),
            "/news/1/byline": lambda content: content["news"][1].update(byline=None),
            "/news/1/genre": lambda content: content["news"][1].update(genre="pressrelease"),
            "/news/2/publishedAt": lambda content: content["news"][2].update(publishedAt="2026-06-31T10:00:00Z"),
            "/organization": lambda content: content["organization"].pop("name"),
            "/a~1b~0c\\n": lambda content: content.update({"a/b~c\n": "a name that must be escaped"}),
        }
        for pointer, mistake in mistakes.items():
            with self.subTest(pointer):
                self.assertEqual(pointers(changed(mistake)), [pointer])
        self.assertCountEqual(pointers(changed(*mistakes.values())), mistakes)

    def test_two_unknown_properties_are_two_problems(self) -> None:
        self.assertEqual(pointers(changed(lambda content: content.update(one=1, two=2))), ["/one", "/two"])

    def test_missing_properties_of_all_alternatives_are_reported(self) -> None:
        nobody = {"id": "desk", "name": {"en": "Press desk"}}
        self.assertEqual(
            problems(changed(lambda content: content["news"][0].update(pressContacts=[nobody])))[1:],
            [
                "/news/0/pressContacts/0  'emails' is a required property",
                "/news/0/pressContacts/0  'phones' is a required property",
            ],
        )

    def test_a_format_error_has_the_description_of_the_format(self) -> None:
        description = json.loads(SCHEMA.read_bytes())["$defs"]["LanguageTag"]["description"]
        self.assertEqual(
            problems(changed(lambda content: content["news"][0]["headline"].update({"en-UK": "Rivers"}))),
            [f"/news/0/headline/en-UK  expected: {description}"],
        )

    def test_an_error_does_not_repeat_the_value(self) -> None:
        self.assertEqual(
            problems(changed(lambda content: content["news"][0].update(body="a long text"))),
            ["/news/0/body  is not of type 'object'"],
        )

    def test_rules_outside_of_the_schema_are_not_checked(self) -> None:
        nowhere = changed(lambda content: content["news"][0].update(workAreas=["no-such-area"]))
        self.assertEqual(problems(nowhere), [])
        self.assertIn("reference.work-area", json.loads(SCHEMA.read_bytes())["$defs"]["x-rules"]["enum"])


class StrictJsonTest(unittest.TestCase):
    def test_invalid_json_is_an_error_of_the_document(self) -> None:
        for data, reason in {
            b"{": "Expecting property name",
            b'{"news": NaN}': "NaN is not JSON",
            b'{"news": -Infinity}': "-Infinity is not JSON",
            b'{"id": "a", "id": "b"}': "duplicate property 'id': 2 times",
            b'{"news": [{"headline": {"en": "a", "en": "a"}}]}': "duplicate property 'en': 2 times",
            b'{"id": "\xff"}': "can't decode byte 0xff",
            b'{"news": ' + b"9" * 5000 + b"}": "5000 digits",
            b"[" * 100_000: "decoding a JSON array",
        }.items():
            with self.subTest(reason):
                found = problems(data)
                self.assertEqual(len(found), 1)
                self.assertRegex(found[0], rf"^\(document\)  .*{reason}")

    def test_a_number_of_many_digits_is_read(self) -> None:
        self.assertEqual(pointers(changed(lambda content: content.update(news=10**4000))), ["/news"])


class ProgramTest(unittest.TestCase):
    def run_with(self, *arguments: str) -> tuple[int, list[str], str]:
        done = subprocess.run(
            [sys.executable, str(HEADLINES), *arguments], capture_output=True, encoding="utf-8", check=False
        )
        return done.returncode, done.stdout.splitlines(), done.stderr

    def run_on(self, data: bytes, range_: str) -> tuple[int, list[str], str]:
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder, "content.json")
            file.write_bytes(data)
            code, lines, err = self.run_with(range_, str(file))
            return code, [line.replace(str(file), file.name) for line in lines], err

    def test_each_headline_comes_with_its_language(self) -> None:
        code, lines, _ = self.run_with("de-AT")
        self.assertEqual(
            lines,
            [
                "42 Staaten einigen sich auf einen gemeinsamen Plan für saubere Flüsse [de, truncated]",
                "Warnkette an vier Flüssen erfolgreich erprobt [de, truncated]",
                "Invitation to the Press: River Conference Opens in Cologne on 8 June [en, default]",
            ],
        )
        self.assertEqual(code, 0)

    def test_the_language_range_selects_the_texts(self) -> None:
        for range_, marks in {
            "ar": ["[ar, exact]", "[ar, exact]", "[en, default]"],
            "fr": ["[en, default]", "[en, default]", "[en, default]"],
            "en-GB": ["[en, truncated]", "[en, truncated]", "[en, truncated]"],
        }.items():
            with self.subTest(range_):
                code, lines, _ = self.run_with(range_)
                self.assertEqual([line[line.index("[") :] for line in lines], marks)
                self.assertEqual(code, 0)

    def test_a_missing_headline_is_reported(self) -> None:
        code, lines, _ = self.run_on(changed(lambda content: content.update(defaultLanguage="fr")), "de")
        self.assertEqual(
            lines[2], "(invitation-to-the-river-conference has no headline in de, nor in the default language fr)"
        )
        self.assertEqual(code, 0)

    def test_an_invalid_document_returns_1(self) -> None:
        code, lines, err = self.run_on(changed(lambda content: content.update({"\ud800": 1, "x": 1})), "de")
        self.assertEqual(
            lines,
            [
                "content.json: not valid",
                "/\\ud800  there is no such property",
                "/x  there is no such property",
            ],
        )
        self.assertEqual((code, err), (1, ""))

    def test_a_number_with_too_many_digits_returns_1(self) -> None:
        code, lines, err = self.run_on(b"9" * 5000, "de")
        self.assertEqual((code, len(lines), err), (1, 2, ""))

    def test_input_errors_and_invalid_arguments_return_2(self) -> None:
        wrong: list[list[str]] = [[], ["de_AT"], ["de", "missing.json"], ["de", "."], ["de", "one.json", "two.json"]]
        for arguments in wrong:
            with self.subTest(arguments):
                code, lines, err = self.run_with(*arguments)
                self.assertEqual((code, lines), (2, []))
                self.assertNotEqual(err, "")
                self.assertNotIn("Traceback", err)


if __name__ == "__main__":
    unittest.main()
