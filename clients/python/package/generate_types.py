"""Generates orgcontent/types.py and orgcontent/documents.py from the schemas; run it after each change of a schema."""

import json
import runpy
from pathlib import Path
from typing import Any, Dict, List

FOLDER = Path(__file__).resolve().parent / "orgcontent"
# The package imports the generated files, which may be outdated.
RESOURCES = runpy.run_path(str(FOLDER / "resources.py"))
DEFAULT = "OrganizationContent"
FUNCTIONS = {
    "check": (
        "CheckResult[{}]",
        """    \"\"\"
    Parses and validates a text or bytes: the document, if it is valid, and all violations.

    With `tolerant`, unknown properties, words and types of a later minor version are warnings; the document does not have
    them. The messages are in the language `en` or `de`.
    \"\"\"
    return CheckResult(*read_document(data, type_, language, tolerant))
""",
    ),
    "parse": (
        "{}",
        """    \"\"\"Parses and validates a text or bytes like `check`; raises InvalidContent with all violations if it is invalid.\"\"\"
    document, violations = read_document(data, type_, language, tolerant)
    if document is None:
        raise InvalidContent(violations)
    return document
""",
    ),
}


def _type(schema: Any, definitions: Dict[str, Any]) -> str:
    if "$ref" in schema:
        name = schema["$ref"].rsplit("/", 1)[1]
        return f'"{name}"' if _is_named(name, definitions) else _type(definitions[name], definitions)
    if "allOf" in schema and "$ref" in schema["allOf"][0]:
        return _type(schema["allOf"][0], definitions)
    if "const" in schema or "enum" in schema:
        values = [schema["const"]] if "const" in schema else schema["enum"]
        return "Literal[" + ", ".join(json.dumps(value) for value in values) + "]"
    if "if" in schema:
        branches = [schema[part] for part in ("then", "else") if part in schema]
        return "Union[" + ", ".join(_type(part, definitions) for part in branches) + "]"
    kind = schema.get("type")
    if kind == "array":
        return f"List[{_type(schema['items'], definitions)}]"
    if kind == "object":
        return f"Dict[str, {_type(schema['additionalProperties'], definitions)}]"
    return {"string": "str", "integer": "int", "boolean": "bool"}[kind]


def _branches(schema: Any) -> List[Any]:
    return [part["then"] for part in schema.get("allOf", []) if "$ref" in part.get("then", {})]


def _is_named(name: str, definitions: Dict[str, Any]) -> bool:
    return "properties" in definitions[name]


def _object(name: str, schema: Any, definitions: Dict[str, Any]) -> List[str]:
    if _branches(schema):
        return [f"{name} = Union[{', '.join(_type(part, definitions) for part in _branches(schema))}]", "", ""]
    required = schema.get("required", [])
    lines: List[str] = []
    base = "TypedDict"
    if required:
        base = f"_{name}Required"
        lines += [f"class {base}(TypedDict):"]
        lines += [f"    {key}: {_type(schema['properties'][key], definitions)}" for key in required] + ["", ""]
    lines += [f"class {name}({base}, total=False):"]
    optional = [key for key in schema["properties"] if key not in required and key.isidentifier()]
    lines += [f"    {key}: {_type(schema['properties'][key], definitions)}" for key in optional] or ["    pass"]
    return lines + ["", ""]


def types() -> str:
    definitions = dict(RESOURCES["definitions"](), **RESOURCES["roots"]())
    lines = ['"""The types of all documents. Generated from the schema by generate_types.py; do not edit."""', ""]
    lines += ["from typing import Dict, List, Literal, TypedDict, Union", "", ""]
    for name in sorted(definitions):
        if _is_named(name, definitions):
            lines += _object(name, definitions[name], definitions)
        elif name in RESOURCES["roots"]():
            lines += [f"{name} = {_type(definitions[name], definitions)}", "", ""]
    return "\n".join(lines).rstrip("\n") + "\n"


def _overload(function: str, name: str, result: str) -> str:
    default = " = ..." if name == DEFAULT else ""
    type_ = f'Literal["{name}"]' if name in RESOURCES["roots"]() else name
    signature = f"data: Data, type_: {type_}{default}, *, language: str = ..., tolerant: bool = ..."
    return f"@overload\ndef {function}({signature}) -> {result}: ...\n"


def documents() -> str:
    names = sorted(RESOURCES["roots"]())
    parts = [
        '"""Functions for all documents. Generated from the schemas by generate_types.py; do not edit."""\n',
        "from typing import Any, Literal, Union, overload\n",
        "from .reading import read_document\nfrom .results import CheckResult, InvalidContent",
        "from .types import (\n" + "".join(f"    {name},\n" for name in names) + ")\n",
        "DocumentType = Literal[" + ", ".join(f'"{name}"' for name in names) + "]",
        "Data = Union[bytes, str]\n\n",
    ]
    for function, (result, body) in FUNCTIONS.items():
        parts += [_overload(function, name, result.format(name)) + "\n" for name in names]
        parts += [_overload(function, "str", result.format("Any")) + "\n"]
        signature = f'data: Data, type_: str = "{DEFAULT}", *, language: str = "en", tolerant: bool = False'
        parts += [f"def {function}({signature}) -> {result.format('Any')}:\n{body}\n"]
    return "\n".join(parts).rstrip("\n") + "\n"


TARGETS = {FOLDER / "types.py": types, FOLDER / "documents.py": documents}

if __name__ == "__main__":
    for target, generated in TARGETS.items():
        target.write_text(generated(), "utf-8")
