#!/usr/bin/env python3
"""Compares the verdicts of engines with those of the reader, and writes the table of contract.md.

compare.py FOLDER NAME…           compares NAME.txt of each engine with expected.txt, and the table if all engines are there
compare.py --write FOLDER NAME…   replaces the table
"""
import json
import sys
from pathlib import Path

SHOWN = 5
CONTRACT = Path(__file__).resolve().parents[4] / "docs/contract.md"
BEGIN, END = "<!-- engines: begin -->\n", "<!-- engines: end -->\n"

# name: engine, language, package
ENGINES = {
    "java": ("`java.util.regex`", "Java", "JDK"),
    "re2j": ("RE2/J", "Java", "Maven `com.google.re2j:re2j`"),
    "node": ("ECMA-262, without `u`", "JavaScript", "Node"),
    "node-u": ("ECMA-262, with `u`", "JavaScript", "Node"),
    "python": ("`re`", "Python", "Python"),
    "ruby": ("Onigmo", "Ruby", "Debian `ruby`"),
    "php": ("PCRE2", "PHP", "Debian `php-cli`"),
    "go": ("`regexp` (RE2)", "Go", "Debian `golang-go`"),
    "rust": ("`regex`", "Rust", "Debian `librust-regex-dev`"),
    "mono": (".NET", "C#", "Debian `mono-runtime`"),
}


def lines(folder, name):
    return (folder / f"{name}.txt").read_text("ascii").splitlines()


def row(name, equal, count):
    result = "works" if equal == count else "fails" if equal == 0 else "partly"
    return f"| {' | '.join(ENGINES[name])} | {result} | {equal} of {count} |"


def table(rows, is_written):
    """Replaces the table, or returns whether it is up to date."""
    header = ["| engine | language | package | result | patterns with equal verdicts |", "|---|---|---|---|---|"]
    section = "\n".join(header + [rows[name] for name in ENGINES]) + "\n"
    before, rest = CONTRACT.read_text("utf-8").split(BEGIN)
    old, after = rest.split(END)
    if is_written:
        CONTRACT.write_text(before + BEGIN + section + END + after, "utf-8")
    elif old != section:
        print(f"{section}\nthe table in docs/contract.md is out of date; write it with: .ci/check-patterns --write")
        return False
    return True


def main(folder, names, is_written):
    checks = json.loads((folder / "checks.json").read_text("utf-8"))
    expected = lines(folder, "expected")
    failed = not names
    rows = {}
    for name in names:
        actual = lines(folder, name)
        if len(actual) != len(expected) or any(len(a) != len(e) for a, e in zip(actual, expected)):
            print(f"{name}: not a verdict for each string and pattern")
            failed = True
            rows[name] = row(name, 0, len(expected))
            continue
        wrong = [(p, t) for p, line in enumerate(expected) for t, verdict in enumerate(line)
                 if verdict != "-" and verdict != actual[p][t]]
        for p, t in wrong[:SHOWN]:
            print(f"{name}: {ascii(checks['strings'][t])} with {ascii(checks['patterns'][p])}")
        compared = sum(len(line) - line.count("-") for line in expected)
        print(f"{name}: {len(expected)} patterns, {compared} verdicts, {len(wrong)} differences")
        rows[name] = row(name, len(expected) - len({p for p, _ in wrong}), len(expected))
        failed = failed or bool(wrong)
    if len(rows) == len(ENGINES):
        failed = not table(rows, is_written) or failed
    return 1 if failed else 0


if __name__ == "__main__":
    is_written = sys.argv[1] == "--write"
    folder, *names = sys.argv[2:] if is_written else sys.argv[1:]
    sys.exit(main(Path(folder), names, is_written))
