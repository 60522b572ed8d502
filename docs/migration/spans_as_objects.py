"""Converts documents of organization content in which spans are strings, and items, rows or cells are lists, to objects.

Usage: python3 spans_as_objects.py < old.json > new.json
"""

import json
import sys


def spans(values):
    return [{"text": value} if isinstance(value, str) else value for value in values]


def row(cells):
    return cells if isinstance(cells, dict) else {"cells": [{"spans": spans(cell)} if cell else {} for cell in cells]}


def convert(value):
    if isinstance(value, list):
        return [convert(element) for element in value]
    if not isinstance(value, dict):
        return value
    value = {name: convert(element) for name, element in value.items()}
    if value.get("type") in ("paragraph", "heading"):
        value["spans"] = spans(value["spans"])
    elif value.get("type") == "list":
        value["items"] = [{"spans": spans(item)} if isinstance(item, list) else item for item in value["items"]]
    elif value.get("type") == "table":
        header = value.pop("header", None) or [None]
        head, *rows = [header] if isinstance(header, dict) else header
        value.update({"header": row(head)} if head else {})
        value["rows"] = [row(cells) for cells in rows + value.pop("rows")]
    return value


json.dump(convert(json.load(sys.stdin)), sys.stdout, ensure_ascii=False, indent=2)
print()
