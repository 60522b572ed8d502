"""Tests of the messages, and of the JSON form of a violation, on all shared cases."""

import json
import unittest

from jsonschema import Draft202012Validator
from test_cases import PROJECT, cases, document

from orgcontent import Violation, check, direction, line_of

SCHEMA = PROJECT / "serialization/src/main/resources/io/github/orgcontent/json/schema/violation.json"


class MessagesTest(unittest.TestCase):
    def test_messages_of_all_cases_are_complete_in_both_languages_and_valid_in_their_json_form(self) -> None:
        schema = json.loads(SCHEMA.read_text("utf-8"))
        validator, names = Draft202012Validator(schema), set(schema["properties"])
        count = 0
        for case in cases():
            for language in ("en", "de-AT"):
                for violation in check(document(case), case["type"], language=language).violations:
                    count += 1
                    with self.subTest(violation=violation):
                        self.assertNotRegex(violation.message, r"(?<!\\u)\{\w+\}|\[|^$|  | $")
                        form = violation.to_json()
                        self.assertEqual(list(validator.iter_errors(form)), [])
                        self.assertLessEqual(set(form), names)
        self.assertGreater(count, 800)

    def test_messages_are_those_of_the_library(self) -> None:
        expected = {
            ("NewsArticle", '{"x\\u0007":1}', "en"): 'unknown property "x\\u{7}"',
            ("NewsArticle", '{"headlin":1}', "en"): 'unknown property "headlin"; did you mean "headline"?',
            ("LocalizedText", '{"en":1}', "de"): "muss ein Text in Anführungszeichen sein",
            ("LocalizedText", '{"en_GB":"x"}', "en"): '"en_GB" is not in canonical form; write "en-GB"',
            ("LocalizedText", '{"en-UK":"x"}', "de"): '"UK" ist kein registrierter Code für eine Region; '
            'gemeint war vielleicht "en-GB"',
            ("LocalizedText", '{"en":"\\u0007a"}', "en"): "must not contain the control character U+0007",
            ("LocalizedText", '{"en":x}', "en"): 'is not JSON: unexpected character "x"',
            ("LocalizedText", "{}", "en"): "must have at least one and at most 100 languages",
        }
        for (type_, text, language), message in expected.items():
            violations = check(text, type_, language=language).violations
            self.assertIn(message, [violation.message for violation in violations])

    def test_personal_data_is_not_in_a_message(self) -> None:
        for name in ("ann@example.org", "+49 30 1234567"):
            violations = check(json.dumps({name: 1}), "NewsArticle").violations
            messages = [violation.message for violation in violations]
            self.assertIn('unknown property "…"', messages)
            self.assertNotIn(name, "".join(messages))

    def test_a_line_is_safe_to_print(self) -> None:
        violation = Violation("text.nfc", "warning", "/\x1b\u202e", 2, 3, {}, "is not normalized")
        self.assertEqual(line_of(violation), "2:3 /\\u{1b}\\u{202e} warning text.nfc is not normalized")

    def test_the_direction_of_a_language_is_that_of_its_script(self) -> None:
        found = {tag: direction(tag) for tag in ("ar", "de", "az", "az-Arab", "pa-PK")}
        self.assertEqual(found, {"ar": "rtl", "de": "ltr", "az": "ltr", "az-Arab": "rtl", "pa-PK": "rtl"})


if __name__ == "__main__":
    unittest.main()
