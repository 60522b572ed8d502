"""Tests of the rules at the limits of dates and with values of any type in any place."""

import json
import random
import re
import unittest
from pathlib import Path
from typing import Any, Iterator, List, Tuple

from orgcontent import check, rules
from orgcontent.resources import definitions, read_json
from orgcontent.shape import shape_of

PROJECT = Path(__file__).resolve().parents[3]
BUNDLED = PROJECT / "cli/src/main/resources/io/github/orgcontent/cli/river-health.json"
VALUES: List[Any] = [None, True, 0, 1.5, "", "x", "\ud800", [], [None], {}, {"type": "quotation"}, {"x": []}, [[]], [{}]]
SOURCES = Path(rules.__file__).parent
RESOURCE = read_json("rules.json")
GENERATED = ("types.py", "documents.py")


def locations(value: Any) -> Iterator[Tuple[Any, Any]]:
    """Each container with each of its keys or indices."""
    for key in value if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ():
        yield value, key
        yield from locations(value[key])


def errors_of(**times: str) -> List[str]:
    article = {"id": "n", "genre": "news", "headline": {"en": "Water"}, **times}
    return [violation.code for violation in check(json.dumps(article), "NewsArticle").violations]


class RulesTest(unittest.TestCase):
    def test_instants_near_the_first_and_the_last_year_are_compared(self) -> None:
        first, last = "0001-01-01T00:00:00", "9999-12-31T23:59:59"
        self.assertEqual(errors_of(publishedAt=first + "+18:00", updatedAt=first + "Z"), errors_of(publishedAt=first + "Z"))
        self.assertIn("news.updated-before-published", errors_of(publishedAt=first + "Z", updatedAt=first + "+18:00"))
        self.assertIn("news.updated-before-published", errors_of(publishedAt=last + "-18:00", updatedAt=last + "Z"))
        self.assertIn("news.expires-before-published", errors_of(publishedAt=last + ".5Z", expiresAt=last + ".50Z"))

    def test_numbers_with_large_exponents_raise_no_exception(self) -> None:
        expected = {
            "1e999999999": ["json.integer"], "1e99999999999999999999999": ["json.integer"],
            "1e-99999999999999999999999": ["json.precision"], "1e-999999999": ["json.precision"],
            "0e99999999999999999999999": ["range"], "9007199254740993": ["json.integer"], "1.5": ["json.integer"],
            "1e2": [], "10.0": [], "1" + "0" * 390: ["json.integer"],
        }  # fmt: skip
        for number, codes in expected.items():
            text = '{"type":"image","url":"https://a.example/","decorative":true,"width":%s}' % number
            profile = '{"id":"a","kind":"ngo","name":{"en":"A"},"logo":%s}' % text
            found = [v.code for v in check(profile, "OrganizationProfile").violations if v.pointer == "/logo/width"]
            self.assertEqual(found, codes, number)

    def test_a_value_of_any_type_in_any_place_raises_no_exception(self) -> None:
        seed = random.randrange(1 << 28)
        chance = random.Random(seed)
        text = BUNDLED.read_text("utf-8")
        for number in range(300):
            content = json.loads(text)
            for _ in range(chance.randint(1, 3)):
                container, key = chance.choice(list(locations(content)))
                container[key] = chance.choice(VALUES)
            with self.subTest(seed=seed, number=number):
                check(json.dumps(content))
                check(json.dumps(content), tolerant=True)

    def test_a_document_is_without_the_reference_to_the_schema(self) -> None:
        text = '{"$schema": "x.json", "id": "a", "title": {"en": "A"}}'
        for tolerant in (False, True):
            document = check(text, "WorkArea", tolerant=tolerant).document
            self.assertEqual(document, {"id": "a", "title": {"en": "A"}})

    def test_data_of_another_type_is_rejected(self) -> None:
        data: Any
        for data in (None, {}, [], 5, bytearray(b"{}")):
            with self.assertRaisesRegex(TypeError, "the data is neither a str nor bytes, but "):
                check(data)

    def test_the_limits_end_the_list_and_the_reading(self) -> None:
        many = check(json.dumps({f"x{i}": 1 for i in range(10_001)}), "WorkArea").violations
        self.assertEqual((len(many), many[-1].code), (10_001, "violations.limit"))
        tolerant = check(json.dumps({f"x{i}": 1 for i in range(10_001)}), "WorkArea", tolerant=True).violations
        self.assertEqual([v.severity for v in tolerant if v.code == "violations.limit"], ["error"])
        large = " " * ((64 << 20) + 1)
        self.assertEqual([v.code for v in check(large, "WorkArea").violations], ["json.limit"])
        deep = '{"x":' * 41 + "1" + "}" * 41
        self.assertIn("json.limit", [v.code for v in check(deep, "WorkArea").violations])

    def test_every_rule_between_components_is_implemented_or_in_the_schema(self) -> None:
        for type_, listed in RESOURCE["rules"].items():
            implemented = rules.RULES.get(type_, {})
            missing = [rule["code"] for rule in listed if "schema" not in rule and rule["code"] not in implemented]
            self.assertEqual(missing, [], type_)
            self.assertEqual(set(implemented) - {rule["code"] for rule in listed}, set(), type_)
        self.assertEqual(set(rules.RULES) - set(RESOURCE["rules"]), set())

    def test_every_code_of_the_catalogue_is_in_the_code(self) -> None:
        codes = re.findall(r"^\| `([^`]+)` \|", (PROJECT / "docs/rules.md").read_text("utf-8"), re.M)
        in_schema = {rule["code"] for listed in RESOURCE["rules"].values() for rule in listed if "schema" in rule}
        sources = "".join(file.read_text("utf-8") for file in SOURCES.glob("*.py") if file.name not in GENERATED)
        implemented = {*re.findall(r'"([a-z0-9.-]+)"', sources), *RESOURCE["codes"].values()} | in_schema
        self.assertGreater(len(codes), 60)
        self.assertEqual([code for code in codes if code not in implemented], [])

    def test_a_condition_in_the_schema_is_evaluated_as_a_rule(self) -> None:
        for name, schema in definitions().items():
            if name != "x-rules" and shape_of(schema).fragments:
                self.assertTrue(any("schema" in rule for rule in RESOURCE["rules"].get(name, [])), name)


if __name__ == "__main__":
    unittest.main()
