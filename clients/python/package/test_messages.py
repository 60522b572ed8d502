"""Tests of the messages, and of the JSON form of a violation, on all shared cases."""

import json
import unittest

from test_cases import CASES, PROJECT, document

from orgcontent import check

SCHEMA = PROJECT / "serialization/src/main/resources/io/github/orgcontent/json/schema/violation.json"


class MessagesTest(unittest.TestCase):
    def test_messages_of_all_cases_are_complete_in_both_languages(self) -> None:
        properties = json.loads(SCHEMA.read_text("utf-8"))
        for file in sorted(CASES.glob("*.json")):
            for case in json.loads(file.read_text("utf-8")):
                for language in ("en", "de-AT"):
                    for violation in check(document(case), case["type"], language):
                        with self.subTest(violation=violation):
                            self.assertNotRegex(violation.message, r"(?<!\\u)\{\w+\}|\[|^$|  | $")
                            form = violation.to_json()
                            self.assertLessEqual(set(form), set(properties["properties"]))
                            self.assertGreaterEqual(set(form), set(properties["required"]))
                            self.assertTrue(form.get("parameters", {"x": ""}))

    def test_messages_are_those_of_the_library(self) -> None:
        expected = {
            ("NewsArticle", '{"x\\u0007":1}', "en"): 'unknown property "x\\u{7}"',
            ("LocalizedText", '{"en":1}', "de"): "muss ein Text in Anführungszeichen sein",
            ("LocalizedText", '{"en_GB":"x"}', "en"): '"en_GB" is not in canonical form; write "en-GB"',
            ("LocalizedText", '{"en-UK":"x"}', "de"): '"UK" ist kein registrierter Code für eine Region',
            ("LocalizedText", '{"en":"\\u0007a"}', "en"): "must not contain the control character U+0007",
            ("LocalizedText", "{}", "en"): "must have at least one and at most 100 languages",
        }
        for (type_, text, language), message in expected.items():
            self.assertIn(message, [violation.message for violation in check(text, type_, language)])

    def test_personal_data_is_not_in_a_message(self) -> None:
        for name in ("ann@example.org", "+49 30 1234567"):
            messages = [violation.message for violation in check(json.dumps({name: 1}), "NewsArticle")]
            self.assertIn('unknown property "…"', messages)
            self.assertNotIn(name, "".join(messages))


if __name__ == "__main__":
    unittest.main()
