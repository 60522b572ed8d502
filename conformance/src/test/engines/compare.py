#!/usr/bin/env python3
"""Compares the verdicts of engines with those of the reader.

compare.py FOLDER NAME…   compares NAME.txt of each engine with expected.txt
"""
import json
import sys
from pathlib import Path

SHOWN = 5


def lines(folder, name):
    return (folder / f"{name}.txt").read_text("ascii").splitlines()


def main(folder, names):
    checks = json.loads((folder / "checks.json").read_text("utf-8"))
    expected = lines(folder, "expected")
    failed = not names
    for name in names:
        actual = lines(folder, name)
        if len(actual) != len(expected) or any(len(a) != len(e) for a, e in zip(actual, expected)):
            print(f"{name}: not a verdict for each string and pattern")
            failed = True
            continue
        wrong = [(p, t) for p, line in enumerate(expected) for t, verdict in enumerate(line)
                 if verdict != "-" and verdict != actual[p][t]]
        for p, t in wrong[:SHOWN]:
            print(f"{name}: {ascii(checks['strings'][t])} with {ascii(checks['patterns'][p])}")
        compared = sum(len(line) - line.count("-") for line in expected)
        print(f"{name}: {len(expected)} patterns, {compared} verdicts, {len(wrong)} differences")
        failed = failed or bool(wrong)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
