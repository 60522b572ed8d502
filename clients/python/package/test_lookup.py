"""Compares the lookup with the results of the Java library."""

import json
import unittest
from pathlib import Path
from typing import Any, Dict

from orgcontent import Found, LanguagePreferences, LanguagePreferencesError

VECTORS = Path(__file__).resolve().parents[2] / "vectors/lookup.json"


def preferences(vector: Dict[str, Any]) -> LanguagePreferences:
    accept = vector.get("accept")
    if "acceptLenient" in vector:
        parsed = LanguagePreferences.accept_lenient(vector["acceptLenient"])
    else:
        parsed = LanguagePreferences.of(*vector["ranges"]) if accept is None else LanguagePreferences.accept(accept)
    parsed = parsed.with_scheme(vector["scheme"]) if "scheme" in vector else parsed
    wider = parsed.or_related() if vector.get("related") else parsed
    return wider.or_else(vector["default"]) if "default" in vector else wider


class LookupTest(unittest.TestCase):
    def test_the_results_are_those_of_the_library(self) -> None:
        vectors = json.loads(VECTORS.read_text("utf-8"))
        self.assertGreater(len(vectors), 500)
        for vector in vectors:
            with self.subTest(vector):
                if "error" in vector:
                    with self.assertRaises(LanguagePreferencesError) as raised:
                        preferences(vector)
                    self.assertEqual(raised.exception.code, vector["error"])
                    continue
                found = preferences(vector).resolve({tag: f"in {tag}" for tag in vector["available"]})
                language = vector["language"]
                expected = None if language is None else Found(f"in {language}", language, vector["match"])
                self.assertEqual(found, expected)


if __name__ == "__main__":
    unittest.main()
