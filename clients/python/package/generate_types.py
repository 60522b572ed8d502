"""Generates orgcontent/types.py from the schema; run it after each change of the schema."""

import json
from pathlib import Path
from typing import Any, Dict, List

from orgcontent.resources import schema_texts

TARGET = Path(__file__).resolve().parent / "orgcontent/types.py"


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


def generated() -> str:
    schema = json.loads(schema_texts()["organization-content"])
    definitions = dict(schema["$defs"], OrganizationContent=schema)
    lines = ['"""The types of all documents. Generated from the schema by generate_types.py; do not edit."""', ""]
    lines += ["from typing import Dict, List, Literal, TypedDict, Union", "", ""]
    for name in sorted(definitions):
        if _is_named(name, definitions):
            lines += _object(name, definitions[name], definitions)
    return "\n".join(lines).rstrip("\n") + "\n"


if __name__ == "__main__":
    TARGET.write_text(generated(), "utf-8")
