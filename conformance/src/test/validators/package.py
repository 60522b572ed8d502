"""Validates documents with the Python package, rules included.

Each line of input is a JSON list of the $id of a schema and the text of a document; each line of output is 1 or 0.
"""

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[4] / "clients/python/package"))

from orgcontent import check  # noqa: E402


def main():
    types = {}
    for file in Path(sys.argv[1]).glob("*.json"):
        types[json.loads(file.read_text("utf-8"))["$id"]] = "".join(word.title() for word in file.stem.split("-"))
    print("ready", flush=True)
    for line in sys.stdin.buffer:
        schema, text = json.loads(line)
        print("0" if check(text, types[schema]) else "1", flush=True)


main()
