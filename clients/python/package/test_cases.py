"""Compares the package with the expected violations of the shared cases."""

import base64
import json
import unittest
from pathlib import Path
from typing import Any, Dict

from orgcontent import check

PROJECT = Path(__file__).resolve().parents[3]
CASES = PROJECT / "serialization/src/test/resources/cases"


def warnings() -> set:
    text = (PROJECT / "docs/rules.md").read_text("utf-8").split("## Warnings")[1]
    return {line.split("`")[1] for line in text.splitlines() if line.startswith("| `")}


def document(case: Dict[str, Any]) -> Any:
    if "base64" in case:
        return base64.b64decode(case["base64"])
    if "text" in case:
        return case["text"]
    content = case["json"]
    if "fill" in case:
        content[case["fill"]["pointer"][1:]] = case["fill"]["text"] * case["fill"]["times"]
    return json.dumps(content)


class CasesTest(unittest.TestCase):
    def test_the_verdict_of_each_case_is_that_of_the_library(self) -> None:
        ignored = warnings()
        expected_pairs = equal = 0
        for file in sorted(CASES.glob("*.json")):
            for case in json.loads(file.read_text("utf-8")):
                with self.subTest(case["description"]):
                    expected = {(v["code"], v["pointer"]) for v in case["violations"] if v["code"] not in ignored}
                    actual = {(v.code, v.pointer) for v in check(document(case), case["type"])}
                    expected_pairs += len(expected | actual)
                    equal += len(expected & actual)
                    if expected != actual:
                        print(file.stem, case["description"], sorted(expected - actual), sorted(actual - expected))
                    self.assertEqual(bool(actual), bool(expected))
        print(f"cases: {equal} of {expected_pairs} pairs of code and pointer are equal ({100 * equal / expected_pairs:.1f} %)")


if __name__ == "__main__":
    unittest.main()
