"""Judges documents by the published schemas in jsonschema, formats asserted.

Each line of input is a JSON list of the $id of a schema and the text of a document; each answer is 1 or 0.
"""

import json
import sys
from pathlib import Path

try:
    from jsonschema import Draft202012Validator, FormatChecker
except ImportError:
    sys.exit(f"{sys.executable} has no jsonschema: install python3-jsonschema")

# Python refuses to read long integers, unless it is told that they are welcome.
sys.set_int_max_str_digits(0)


def judges(folder):
    schemas = [json.loads(file.read_text("utf-8")) for file in Path(folder).iterdir()]
    for schema in schemas:
        Draft202012Validator.check_schema(schema)
    return {schema["$id"]: Draft202012Validator(schema, format_checker=FormatChecker()) for schema in schemas}


def refuse(constant):
    raise ValueError(f"{constant} is not JSON")


def accepts(judge, text):
    try:
        document = json.loads(text, parse_constant=refuse)
    except (ValueError, RecursionError):
        return False
    return judge.is_valid(document)


def main():
    by_id = judges(sys.argv[1])
    print("ready", flush=True)
    for line in sys.stdin.buffer:
        schema, text = json.loads(line)
        print("1" if accepts(by_id[schema], text) else "0", flush=True)


main()
