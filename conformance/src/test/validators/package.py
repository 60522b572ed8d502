"""Validates documents with the Python package, rules included.

Each line of input is a JSON list of the $id of a schema, the text of a document, and "tolerant" for a tolerant reader; each
line of output is 1 or 0, or with the argument --violations the JSON list of all violations.
"""

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[4] / "clients/python/package"))

from orgcontent import check  # noqa: E402


def main():
    is_detailed = "--violations" in sys.argv
    types = {}
    for file in Path(sys.argv[1]).glob("*.json"):
        types[json.loads(file.read_text("utf-8"))["$id"]] = "".join(word.title() for word in file.stem.split("-"))
    print("ready", flush=True)
    for line in sys.stdin.buffer:
        schema, text, *mode = json.loads(line)
        result = check(text, types[schema], tolerant=mode == ["tolerant"])
        violations = [violation.to_json() for violation in result.violations]
        print(json.dumps(violations) if is_detailed else "1" if result.is_valid else "0", flush=True)


main()
