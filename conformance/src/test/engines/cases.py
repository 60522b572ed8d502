#!/usr/bin/env python3
"""Writes the patterns of the schemas and the strings to try, and compares the verdicts of the engines.

cases.py write FOLDER           writes checks.json, and expected.txt with the verdicts of Python
cases.py compare FOLDER NAME…   compares NAME.txt of each engine with expected.txt
"""
import json
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[4]
SCHEMAS = ROOT / "serialization/src/main/resources/io/github/orgcontent/json/schema"
CASES = ROOT / "serialization/src/test/resources/cases"
LINE_ENDS = ["\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029", "\x0b", "\x0c"]
OTHERS = [" ", "\u00a0", "-", ".", "$", "%", "\\", "\x00", "\x7f", "\u009f", "\ufeff", "\u200b", "\U0001f4a7", "\U00020000"]
FORMS = ["2024-02-29", "0000-01-01", "1900-02-29", "2024-09-20T12:00:00+02:00", "2024-09-20T12:00:00-00:00", "-0", "-0.0",
         "12.50", "+493012345", "a@b.org", "a@-b.org", "a@b-.org", "a@b..org", "a@" + "b" * 63 + ".c", "a@" + "b" * 64 + ".c",
         "https://a.org/%", "https://a.org/%4", "https://a.org/%4g", "https://a.org/%4G#%20", "http://1.2.3.4", "http://1.2.3.256",
         "http://a-.org", "http://a.org.", "http://a..org", "http://" + "a." * 125 + "b", "http://" + "a." * 126 + "b",
         "http://" + "a" * 63 + ".b", "http://" + "a" * 64 + ".b", "a--b", "a-", "AB 12", "AB  12", "de-AT", "image/svg+xml", "\u6c34"]


def patterns(node, found):
    """Collects pairs of a pattern and a pattern under "not"; an empty string if there is none."""
    if isinstance(node, dict):
        pair = (node.get("pattern", ""), node.get("not", {}).get("pattern", "") if isinstance(node.get("not"), dict) else "")
        if isinstance(pair[0], str) and pair != ("", "") and "type" in node:
            found[pair] = None
        for value in node.values():
            patterns(value, found)
    elif isinstance(node, list):
        for value in node:
            patterns(value, found)


def strings(node, found):
    if isinstance(node, str):
        if len(node) < 500 and not any(0xD800 <= ord(c) <= 0xDFFF for c in node):
            found[node] = None
    elif isinstance(node, dict):
        for name, value in node.items():
            strings(name, found)
            strings(value, found)
    elif isinstance(node, list):
        for value in node:
            strings(value, found)


def changed(text):
    yield text
    for extra in LINE_ENDS:
        for at in sorted({0, len(text) // 2, len(text)}):
            yield text[:at] + extra + text[at:]
    for extra in OTHERS:
        yield extra + text
        yield text + extra


def write(folder):
    pairs, texts = {}, {}
    for file in sorted(SCHEMAS.glob("*.json")):
        patterns(json.loads(file.read_text("utf-8")), pairs)
    for file in sorted(CASES.glob("*.json")):
        for case in json.loads(file.read_text("utf-8")):
            strings(case.get("json"), texts)
    bases = list(texts) + FORMS
    tried = list(dict.fromkeys(change for text in bases for change in changed(text)))
    (folder / "checks.json").write_text(json.dumps({"patterns": list(pairs), "strings": tried}), "utf-8")
    # A form that every language reads without a parser: each character as hexadecimal code point, separated by commas.
    lines = [f"{len(pairs)} {len(tried)}"] + [coded(part) for pair in pairs for part in pair] + [coded(t) for t in tried]
    (folder / "checks.txt").write_text("\n".join(lines) + "\n", "ascii")
    compiled = [(re.compile(one), re.compile(other) if other else None) for one, other in pairs]
    verdicts = ["".join("1" if one.search(t) and not (other and other.search(t)) else "0" for t in tried)
                for one, other in compiled]
    (folder / "python.txt").write_text("\n".join(verdicts) + "\n", "ascii")
    print(f"{len(pairs)} patterns, {len(tried)} strings")


def coded(text):
    return ",".join(f"{ord(c):x}" for c in text)


def compare(folder, names):
    checks = json.loads((folder / "checks.json").read_text("utf-8"))
    expected = (folder / "python.txt").read_text("ascii").split()
    differences = 0
    for name in names:
        actual = (folder / f"{name}.txt").read_text("ascii").split()
        if len(actual) != len(expected):
            print(f"{name}: {len(actual)} instead of {len(expected)} patterns")
            differences += 1
            continue
        wrong = [(p, t) for p, (a, b) in enumerate(zip(actual, expected)) for t in range(len(b)) if a[t:t + 1] != b[t]]
        for p, t in wrong[:5]:
            print(f"{name}: {checks['strings'][t]!r} with {checks['patterns'][p]!r}")
        print(f"{name}: {len(expected)} patterns, {len(expected) * len(expected[0])} verdicts, {len(wrong)} differences")
        differences += len(wrong)
    return 1 if differences else 0


if __name__ == "__main__":
    if sys.argv[1] == "write":
        write(Path(sys.argv[2]))
    else:
        sys.exit(compare(Path(sys.argv[2]), sys.argv[3:]))
