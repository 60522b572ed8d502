"""Compares the package with the expected results of the conformance kit, which the build of the Java library makes."""

import json
import os
import unittest
import zipfile
from pathlib import Path
from typing import Any, Dict, List, Tuple

from orgcontent import check

KIT = Path(__file__).resolve().parents[3] / "conformance/target/orgcontent-conformance-1.0.zip"
COMMAND = "mvn -pl conformance test -Dtest=ConformanceKitTest"
IS_REQUIRED = os.environ.get("CI") == "true"


@unittest.skipUnless(IS_REQUIRED or KIT.is_file(), f"the kit is missing: run {COMMAND}")
class KitTest(unittest.TestCase):
    documents: List[Tuple[Dict[str, Any], bytes]]

    @classmethod
    def setUpClass(cls) -> None:
        with zipfile.ZipFile(KIT) as kit:
            folder = kit.namelist()[0].split("/")[0]
            cases = json.loads(kit.read(f"{folder}/cases.json"))
            cls.documents = [(case, kit.read(f"{folder}/{case['document']}")) for case in cases]

    def test_the_violations_of_each_document_are_those_of_the_library(self) -> None:
        self.compare(False, "valid", "violations")

    def test_the_violations_for_a_tolerant_reader_are_those_of_the_library(self) -> None:
        self.compare(True, "validForTolerantReader", "violationsForTolerantReader")

    def compare(self, tolerant: bool, valid: str, violations: str) -> None:
        self.assertGreater(len(self.documents), 400)
        for case, document in self.documents:
            with self.subTest(case["description"]):
                result = check(document, case["type"], tolerant=tolerant)
                self.assertEqual(result.is_valid, case[valid])
                self.assertEqual([violation.to_json() for violation in result.violations], case[violations])


if __name__ == "__main__":
    unittest.main()
