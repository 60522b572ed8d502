"""Validates documents against the published schemas with jsonschema, with format assertions.

Each line of input is a JSON list of the $id of a schema and the text of a document; each line of output is 1 or 0.
"""

import json
import sys
from pathlib import Path

try:
    from jsonschema import Draft202012Validator, FormatChecker
except ImportError:
    sys.exit(f"{sys.executable} has no jsonschema: install python3-jsonschema")

# By default, Python does not parse integers with more than 4300 digits.
sys.set_int_max_str_digits(0)


def validators(folder):
    schemas = [json.loads(file.read_text("utf-8")) for file in Path(folder).iterdir()]
    for schema in schemas:
        Draft202012Validator.check_schema(schema)
    return {schema["$id"]: Draft202012Validator(schema, format_checker=FormatChecker()) for schema in schemas}


def refuse(constant):
    raise ValueError(f"{constant} is not JSON")


def accepts(validator, text):
    try:
        document = json.loads(text, parse_constant=refuse)
    except (ValueError, RecursionError):
        return False
    return validator.is_valid(document)


def main():
    by_id = validators(sys.argv[1])
    print("ready", flush=True)
    for line in sys.stdin.buffer:
        schema, text = json.loads(line)
        print("1" if accepts(by_id[schema], text) else "0", flush=True)


main()
