"""The client shows what there is in a reader's language, and everything that is wrong with a document."""

import json
import subprocess
import sys
import tempfile
import unittest
from collections.abc import Callable
from pathlib import Path
from typing import Any

from contract import SCHEMA, InvalidContent, read
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


class LookupTest(unittest.TestCase):
    headline = {"ar": "ماء", "de": "Wasser", "en": "Water", "zh-Hant": "水"}

    def test_says_which_language_it_found_and_how(self) -> None:
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
        for wish, (language, match) in answers.items():
            with self.subTest(wish):
                self.assertEqual(lookup(self.headline, wish, "en"), Found(self.headline[language], language, match))

    def test_finds_nothing_where_not_even_the_default_language_is(self) -> None:
        self.assertIsNone(lookup(self.headline, "fr", "es"))

    def test_a_single_letter_goes_with_the_subtag_that_it_introduces(self) -> None:
        self.assertEqual(list(shortened("de-AT-x-haus-amt")), ["de-AT-x-haus-amt", "de-AT-x-haus", "de-AT", "de"])
        self.assertEqual(list(shortened("en-a-bcd-u-co")), ["en-a-bcd-u-co", "en-a-bcd", "en"])


class ContractTest(unittest.TestCase):
    def test_the_bundled_document_is_valid(self) -> None:
        self.assertEqual(read(BUNDLED.read_bytes())["defaultLanguage"], "en")

    def test_a_mistake_is_reported_at_its_place(self) -> None:
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

    def test_an_alternative_tells_what_its_choices_lack(self) -> None:
        nobody = {"id": "desk", "name": {"en": "Press desk"}}
        self.assertEqual(
            problems(changed(lambda content: content["news"][0].update(pressContacts=[nobody])))[1:],
            [
                "/news/0/pressContacts/0  'emails' is a required property",
                "/news/0/pressContacts/0  'phones' is a required property",
            ],
        )

    def test_a_form_is_described(self) -> None:
        self.assertRegex(
            problems(changed(lambda content: content["news"][0]["headline"].update({"en-UK": "Rivers"})))[0],
            r"^/news/0/headline/en-UK  expected: A language tag in canonical form: de, en-GB",
        )

    def test_a_value_is_named_by_its_place_and_not_repeated(self) -> None:
        self.assertEqual(
            problems(changed(lambda content: content["news"][0].update(body="a long text"))),
            ["/news/0/body  is not of type 'object'"],
        )

    def test_what_only_the_library_checks_passes_and_is_listed(self) -> None:
        nowhere = changed(lambda content: content["news"][0].update(workAreas=["no-such-area"]))
        self.assertEqual(problems(nowhere), [])
        self.assertIn("reference.work-area", json.loads(SCHEMA.read_bytes())["x-rules"])


class StrictJsonTest(unittest.TestCase):
    def test_what_is_not_json_is_a_problem_of_the_document(self) -> None:
        for data, reason in {
            b"{": "Expecting property name",
            b'{"news": NaN}': "NaN is not JSON",
            b'{"news": -Infinity}': "-Infinity is not JSON",
            b'{"id": "a", "id": "b"}': "the property 'id' is there 2 times",
            b'{"news": [{"headline": {"en": "a", "en": "a"}}]}': "the property 'en' is there 2 times",
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

    def run_on(self, data: bytes, wish: str) -> tuple[int, list[str], str]:
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder, "content.json")
            file.write_bytes(data)
            code, lines, err = self.run_with(wish, str(file))
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

    def test_the_wish_decides(self) -> None:
        for wish, marks in {
            "ar": ["[ar, exact]", "[ar, exact]", "[en, default]"],
            "fr": ["[en, default]", "[en, default]", "[en, default]"],
            "en-GB": ["[en, truncated]", "[en, truncated]", "[en, truncated]"],
        }.items():
            with self.subTest(wish):
                code, lines, _ = self.run_with(wish)
                self.assertEqual([line[line.index("[") :] for line in lines], marks)
                self.assertEqual(code, 0)

    def test_a_headline_that_is_not_there_is_not_made_up(self) -> None:
        code, lines, _ = self.run_on(changed(lambda content: content.update(defaultLanguage="fr")), "de")
        self.assertEqual(
            lines[2], "(invitation-to-the-river-conference has no headline in de, nor in the default language fr)"
        )
        self.assertEqual(code, 0)

    def test_a_document_that_is_not_valid_ends_with_1(self) -> None:
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

    def test_a_number_that_python_does_not_read_ends_with_1(self) -> None:
        code, lines, err = self.run_on(b"9" * 5000, "de")
        self.assertEqual((code, len(lines), err), (1, 2, ""))

    def test_what_cannot_be_read_or_was_not_understood_ends_with_2(self) -> None:
        wrong: list[list[str]] = [[], ["de_AT"], ["de", "missing.json"], ["de", "."], ["de", "one.json", "two.json"]]
        for arguments in wrong:
            with self.subTest(arguments):
                code, lines, err = self.run_with(*arguments)
                self.assertEqual((code, lines), (2, []))
                self.assertNotEqual(err, "")
                self.assertNotIn("Traceback", err)


if __name__ == "__main__":
    unittest.main()
