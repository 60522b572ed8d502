"""Compares the package with the expected violations of the shared cases."""

import base64
import json
import unittest
from pathlib import Path
from typing import Any, Dict, List, Tuple

from orgcontent import check

PROJECT = Path(__file__).resolve().parents[3]
CASES = PROJECT / "serialization/src/test/resources/cases"
DIFFERENCES = Path(__file__).with_name("known-differences.json")


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
    def test_the_verdict_and_the_locations_of_each_case_are_those_of_the_library(self) -> None:
        ignored = warnings()
        differences = {}
        for file in sorted(CASES.glob("*.json")):
            for case in json.loads(file.read_text("utf-8")):
                with self.subTest(case["description"]):
                    expected = {(v["code"], v["pointer"]) for v in case["violations"] if v["code"] not in ignored}
                    actual = {(v.code, v.pointer) for v in check(document(case), case["type"])}
                    self.assertEqual(bool(actual), bool(expected))
                    if actual != expected:
                        differences[case["description"]] = (sorted(expected - actual), sorted(actual - expected))
        listed = json.loads(DIFFERENCES.read_text("utf-8"))
        known = {entry["case"]: (pairs(entry["missing"]), pairs(entry["added"])) for entry in listed}
        self.assertEqual(differences, known, "change known-differences.json")
        self.assertTrue(all(entry["reason"] for entry in listed))


def pairs(listed: List[List[str]]) -> List[Tuple[str, ...]]:
    return [tuple(pair) for pair in listed]


if __name__ == "__main__":
    unittest.main()
