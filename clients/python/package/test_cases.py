"""Compares the package with the expected violations of the shared cases."""

import base64
import json
import unittest
from pathlib import Path
from typing import Any, Dict, Iterator, List, Tuple

from orgcontent import InvalidContent, check, parse

PROJECT = Path(__file__).resolve().parents[3]
CASES = PROJECT / "serialization/src/test/resources/cases"


def cases() -> Iterator[Dict[str, Any]]:
    """All shared cases."""
    for file in sorted(CASES.glob("*.json")):
        yield from json.loads(file.read_text("utf-8"))


def document(case: Dict[str, Any]) -> Any:
    """The document of a case as a text or as bytes."""
    if "base64" in case:
        return base64.b64decode(case["base64"])
    if "text" in case:
        return case["text"]
    content = case["json"]
    if "fill" in case:
        content[case["fill"]["pointer"][1:]] = case["fill"]["text"] * case["fill"]["times"]
    return json.dumps(content)


def described(violations: List[Any]) -> List[Tuple[str, str]]:
    return [(violation["pointer"], violation["code"]) for violation in violations]


class CasesTest(unittest.TestCase):
    def test_the_violations_of_each_case_are_those_of_the_library(self) -> None:
        for case in cases():
            with self.subTest(case["description"], type=case["type"]):
                result = check(document(case), case["type"])
                found = [(violation.pointer, violation.code) for violation in result.violations]
                self.assertEqual(found, described(case["violations"]))
                if not result.is_valid:
                    with self.assertRaises(InvalidContent) as raised:
                        parse(document(case), case["type"])
                    self.assertEqual(raised.exception.violations, result.violations)

    def test_the_violations_of_bytes_are_those_of_the_text(self) -> None:
        for case in cases():
            text = document(case)
            if isinstance(text, str):
                with self.subTest(case["description"], type=case["type"]):
                    self.assertEqual(check(text.encode(), case["type"]).violations, check(text, case["type"]).violations)


if __name__ == "__main__":
    unittest.main()
