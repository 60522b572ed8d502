"""Converts documents of organization content in which spans are strings: each span becomes an object.

Usage: python3 spans_as_objects.py < old.json > new.json
"""

import json
import sys


def spans(values):
    return [{"text": value} if isinstance(value, str) else value for value in values]


def convert(value):
    if isinstance(value, list):
        return [convert(element) for element in value]
    if not isinstance(value, dict):
        return value
    value = {name: convert(element) for name, element in value.items()}
    if value.get("type") in ("paragraph", "heading"):
        value["spans"] = spans(value["spans"])
    elif value.get("type") == "list":
        value["items"] = [spans(item) for item in value["items"]]
    elif value.get("type") == "table":
        for part in value.keys() & {"header", "rows"}:
            value[part] = [[spans(cell) for cell in row] for row in value[part]]
    return value


json.dump(convert(json.load(sys.stdin)), sys.stdout, ensure_ascii=False, indent=2)
print()
