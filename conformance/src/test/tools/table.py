#!/usr/bin/env python3
"""Compares the verdicts of validators in other languages with those of the reader, and writes the table of contract.md.

table.py           compares the table with the generated section
table.py --write   replaces the generated section
"""
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[3]
SCHEMAS = ROOT / "serialization/src/main/resources/io/github/orgcontent/json/schema"
CASES = ROOT / "conformance/target/patterns/documents.json"
CONTRACT = ROOT / "docs/contract.md"
BEGIN, END = "<!-- validators: begin -->\n", "<!-- validators: end -->\n"
DRAFTS = {"2020-12": "https://json-schema.org/draft/2020-12/schema", "7": "http://json-schema.org/draft-07/schema#",
          "4": "http://json-schema.org/draft-04/schema#"}

# name, language, package, draft, command. DocumentVerdictsTest writes the verdicts of networknt.
TOOLS = [
    ("networknt", "Java", "Maven `com.networknt:json-schema-validator`", "2020-12", None),
    ("ajv, strict mode", "JavaScript", "npm `ajv`", "2020-12", ["node", "tool.mjs", "ajv"]),
    ("schemasafe", "JavaScript", "npm `@exodus/schemasafe`", "2020-12", ["node", "tool.mjs", "schemasafe"]),
    ("JSON language service of VS Code", "JavaScript", "npm `vscode-json-languageservice`", "2020-12",
     ["node", "tool.mjs", "vscode"]),
    ("React JSON Schema Form, with `Ajv2020`", "JavaScript", "npm `@rjsf/validator-ajv8`", "2020-12",
     ["node", "tool.mjs", "rjsf"]),
    ("jsonschema", "Python", "Debian `python3-jsonschema`", "2020-12", ["/usr/bin/python3", "tool.py", "jsonschema"]),
    ("fastjsonschema", "Python", "Debian `python3-fastjsonschema`", "7", ["/usr/bin/python3", "tool.py", "fastjsonschema"]),
    ("gojsonschema", "Go", "Debian `golang-github-xeipuuv-gojsonschema-dev`", "7", ["go", "run", "tool.go"]),
    ("json-schema", "Ruby", "Debian `ruby-json-schema`", "4", ["ruby", "tool.rb"]),
    ("justinrainbow/json-schema", "PHP", "Debian `php-json-schema`", "4", ["php", "tool.php"]),
]

# Keywords of the schemas, each with a schema, and values that it accepts and rejects.
PROBES = {
    "const": ({"const": 1}, 1, 2),
    "if": ({"if": {"required": ["a"]}, "then": {"required": ["b"]}}, {}, {"a": 1}),
    "propertyNames": ({"propertyNames": {"pattern": "^a$"}}, {"a": 1}, {"b": 1}),
    "not": ({"not": {"type": "string"}}, 1, "a"),
    "pattern": ({"type": "string", "pattern": "^[a-z]+$"}, "a", "A"),
    "uniqueItems": ({"uniqueItems": True}, [1, 2], [1, 1]),
    "maxLength": ({"type": "string", "maxLength": 1}, "\U0001f4a7", "ab"),
    "integer": ({"type": "integer"}, 1.0, 1.5),
    "minProperties": ({"type": "object", "minProperties": 1}, {"a": 1}, {}),
}


def adapted(node, draft):
    """The schema for an older draft: no identifier, and definitions under the older name."""
    if isinstance(node, dict):
        node = {key: adapted(value, draft) for key, value in node.items() if key != "$id" or not isinstance(value, str)}
        if "$defs" in node:
            node["definitions"] = node.pop("$defs")
        if isinstance(node.get("$ref"), str):
            node["$ref"] = node["$ref"].replace("#/$defs/", "#/definitions/")
        if isinstance(node.get("$schema"), str):
            node["$schema"] = DRAFTS[draft]
    elif isinstance(node, list):
        node = [adapted(value, draft) for value in node]
    return node


def hyphenated(name):
    return "".join("-" + c.lower() if c.isupper() else c for c in name)[1:]


def run(tool, schemas, documents):
    """A character for each document: 1, 0 or ? if there is no verdict."""
    *_, command = tool
    if command is None:
        return CASES.with_name("networknt.txt").read_text("ascii"), ""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "input.json")
        file.write_text(json.dumps({"schemas": schemas, "documents": documents}), "utf-8")
        environment = {**os.environ, "GO111MODULE": "off", "GOPATH": "/usr/share/gocode", "GOFLAGS": "",
                       "GOCACHE": str(Path(folder, "cache")), "PYTHONDONTWRITEBYTECODE": "1"}
        result = subprocess.run([*command, str(file)], cwd=HERE, env=environment, capture_output=True, text=True)
    lines = result.stdout.strip().splitlines()
    if not lines or len(lines[-1]) != len(documents):
        sys.exit(f"{tool[0]}: {result.stderr[-2000:]}")
    return lines[-1], result.stderr


def probed(tool):
    """The keywords that a validator does not evaluate as in the specification."""
    schemas = {name: {"$schema": DRAFTS[tool[3]], **schema} for name, (schema, _, _) in PROBES.items()}
    documents = [[name, json.dumps(value)] for name, (_, *values) in PROBES.items() for value in values]
    verdicts, _ = run(tool, schemas, documents)
    return [name for i, name in enumerate(PROBES) if verdicts[2 * i:2 * i + 2] not in ("10", "1?", "?0", "??")]


def row(tool, cases):
    name, language, package, draft, _ = tool
    schemas = {}
    for file in {hyphenated(case["type"]) for case in cases}:
        schema = json.loads((SCHEMAS / f"{file}.json").read_text("utf-8"))
        schemas[file] = schema if draft == "2020-12" else adapted(schema, draft)
    verdicts, errors = run(tool, schemas, [[hyphenated(case["type"]), case["text"]] for case in cases])
    wrong = [(case, verdict) for case, verdict in zip(cases, verdicts) if verdict != str(int(case["isValid"]))]
    accepted = sum(verdict == "1" for _, verdict in wrong)
    rejected = sum(verdict == "0" for _, verdict in wrong)
    none = len(wrong) - accepted - rejected
    result = "works" if not wrong else "fails" if none == len(cases) else "partly"
    reasons = []
    if wrong:
        keywords = probed(tool) if tool[-1] else []
        reasons += [f"accepts {accepted} invalid"] if accepted else []
        reasons += [f"rejects {rejected} valid"] if rejected else []
        first = (errors.strip().splitlines() or [""])[0][:100].replace("|", "\\|")
        reasons += [f"no verdict on {none}: `{first}`"] if none else []
        reasons += ["not as in the specification: " + ", ".join(f"`{k}`" for k in keywords)] if keywords else []
        print(f"{name}: {errors.strip().splitlines()[:3]}")
        for case, verdict in wrong[:3]:
            print(f"{name}: {verdict} instead of {int(case['isValid'])}: {case['type']} {case['text'][:200]}")
    agreed = len(cases) - len(wrong)
    return f"| {name} | {language} | {package} | {draft} | {result} | {agreed} of {len(cases)} | {'; '.join(reasons)} |"


def main(arguments):
    cases = json.loads(CASES.read_text("utf-8"))
    lines = ["| validator | language | package | draft | result | equal verdicts | reason |", "|---|---|---|---|---|---|---|"]
    section = "\n".join(lines + [row(tool, cases) for tool in TOOLS]) + "\n"
    print(section)
    text = CONTRACT.read_text("utf-8")
    before, rest = text.split(BEGIN)
    old, after = rest.split(END)
    if arguments == ["--write"]:
        CONTRACT.write_text(before + BEGIN + section + END + after, "utf-8")
    elif old != section:
        sys.exit("the table in docs/contract.md is out of date; write it with: .ci/check-validators --write")


if __name__ == "__main__":
    main(sys.argv[1:])
