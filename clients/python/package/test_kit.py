"""Runs the conformance kit, which the build of the Java module conformance makes."""

import json
import unittest
import zipfile
from pathlib import Path

from orgcontent import check

KIT = Path(__file__).resolve().parents[3] / "conformance/target/orgcontent-conformance-1.0.zip"


@unittest.skipUnless(KIT.is_file(), "the kit is missing: run mvn -pl conformance test -Dtest=ConformanceKitTest")
class KitTest(unittest.TestCase):
    def test_the_verdict_of_each_document_is_that_of_the_kit(self) -> None:
        with zipfile.ZipFile(KIT) as kit:
            folder = kit.namelist()[0].split("/")[0]
            for case in json.loads(kit.read(f"{folder}/cases.json")):
                with self.subTest(case["description"]):
                    violations = check(kit.read(f"{folder}/{case['document']}"), case["type"])
                    self.assertEqual(not violations, case["valid"])


if __name__ == "__main__":
    unittest.main()
