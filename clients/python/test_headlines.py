"""Tests of the program that uses the package."""

import json
import subprocess
import sys
import tempfile
import unittest
from collections.abc import Callable
from pathlib import Path
from typing import Any

from headlines import BUNDLED

HEADLINES = Path(__file__).with_name("headlines.py")

Content = dict[str, Any]


def changed(change: Callable[[Content], object]) -> bytes:
    """The bundled document with a change."""
    content = json.loads(BUNDLED.read_bytes())
    change(content)
    return json.dumps(content).encode()


def run(*arguments: str) -> tuple[int, list[str], str]:
    command = [sys.executable, str(HEADLINES), *arguments]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    return done.returncode, done.stdout.splitlines(), done.stderr


def run_on(data: bytes, languages: str) -> tuple[int, list[str], str]:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "content.json")
        file.write_bytes(data)
        code, lines, err = run(languages, str(file))
        return code, [line.replace(str(file), file.name) for line in lines], err


class ProgramTest(unittest.TestCase):
    def test_each_headline_comes_with_its_language(self) -> None:
        code, lines, _ = run("de-AT")
        self.assertEqual(
            lines,
            [
                "42 Staaten einigen sich auf einen gemeinsamen Plan für saubere Flüsse [de, truncated]",
                "Warnkette an vier Flüssen erfolgreich erprobt [de, truncated]",
                "Invitation to the Press: River Conference Opens in Cologne on 8 June [en, default]",
            ],
        )
        self.assertEqual(code, 0)

    def test_the_languages_select_the_texts(self) -> None:
        for languages, marks in {
            "ar": ["[ar, exact]", "[ar, exact]", "[en, default]"],
            "fr": ["[en, default]", "[en, default]", "[en, default]"],
            "fr, de;q=0.5": ["[de, exact]", "[de, exact]", "[en, default]"],
            "en-GB": ["[en, truncated]", "[en, truncated]", "[en, truncated]"],
        }.items():
            with self.subTest(languages):
                code, lines, _ = run(languages)
                self.assertEqual([line[line.index("[") :] for line in lines], marks)
                self.assertEqual(code, 0)

    def test_a_missing_headline_is_reported(self) -> None:
        code, lines, _ = run_on(changed(lambda content: content.update(defaultLanguage="fr")), "de")
        self.assertEqual(
            lines[2],
            "(invitation-to-the-river-conference has no headline in these languages, nor in the default language fr)",
        )
        self.assertEqual(code, 0)

    def test_an_invalid_document_returns_1(self) -> None:
        code, lines, err = run_on(b'{\n  "\\u001b": 1, "x": null\n}', "de")
        self.assertEqual(lines[0], "content.json: not valid")
        self.assertEqual(
            lines[-2:],
            [
                '2:3 /\\u{1b} json.unknown-property unknown property "\\u{1b}"',
                '2:16 /x json.unknown-property unknown property "x"',
            ],
        )
        self.assertEqual((code, err), (1, ""))

    def test_a_rule_that_a_schema_cannot_express_is_checked(self) -> None:
        nowhere = changed(lambda content: content["news"][0].update(workAreas=["no-such-area"]))
        code, lines, _ = run_on(nowhere, "de")
        self.assertEqual(code, 1)
        self.assertIn(" /news/0/workAreas/0 reference.work-area ", "\n".join(lines))

    def test_input_errors_and_invalid_arguments_return_2(self) -> None:
        wrong: list[list[str]] = [[], ["de_AT"], ["de", "missing.json"], ["de", "."], ["de", "one.json", "two.json"]]
        for arguments in wrong:
            with self.subTest(arguments):
                code, lines, err = run(*arguments)
                self.assertEqual((code, lines), (2, []))
                self.assertNotEqual(err, "")
                self.assertNotIn("Traceback", err)


if __name__ == "__main__":
    unittest.main()
