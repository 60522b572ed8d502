"""Compares the tolerant mode with the expected results of the shared cases, and reads a document of version 1.1."""

import json
import unittest
from typing import Any

from test_cases import PROJECT, cases, described, document

from orgcontent import check, parse

LATER = PROJECT / "conformance/src/test/resources/versions/1.1.json"


class TolerantTest(unittest.TestCase):
    def test_the_results_are_those_of_the_library(self) -> None:
        tolerant = [case for case in cases() if "tolerant" in case]
        self.assertGreater(len(tolerant), 15)
        for case in tolerant:
            with self.subTest(case["description"]):
                result = check(document(case), case["type"], tolerant=True)
                found = [(violation.pointer, violation.code) for violation in result.violations]
                self.assertEqual(found, described(case["tolerant"]["violations"]))
                self.assertEqual(result.document, case["tolerant"].get("json"))

    def test_a_document_of_a_later_version_is_read_without_what_is_unknown(self) -> None:
        content = parse(LATER.read_bytes(), tolerant=True)
        self.assertEqual(content["schemaVersion"], "1.1")
        article = content["news"][0]
        self.assertEqual(article["genre"], "news")
        spans: Any = [{"text": "A well for 800 people."}]
        self.assertEqual(article["body"], {"en": [{"type": "paragraph", "spans": spans}]})
        self.assertIsNone(check(LATER.read_bytes()).document)

    def test_a_document_without_unknown_values_is_the_same_as_for_a_strict_reader(self) -> None:
        for case in cases():
            strict = check(document(case), case["type"]).document
            if strict is not None:
                with self.subTest(case["description"], type=case["type"]):
                    self.assertEqual(check(document(case), case["type"], tolerant=True).document, strict)

    def test_the_message_has_the_word_and_its_replacement(self) -> None:
        text = json.dumps({"id": "a", "kind": "cooperative", "name": {"en": "A"}})
        violation = check(text, "OrganizationProfile", tolerant=True, language="de").violations[0]
        self.assertEqual(violation.severity, "warning")
        self.assertRegex(violation.message, '^unbekannter Wert "cooperative"; .*; gelesen als "other"$')


if __name__ == "__main__":
    unittest.main()
