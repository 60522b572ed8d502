"""Checks rules for names and Javadoc in the main code of all modules:

- a simple class name occurs once (package-info, module-info, WriteContext and ReadContext aside),
- no first sentence and no @param text is an indirect question (What, How, Who, Whom, Where, When),
- no @SuppressWarnings("exports").
"""

import collections
import pathlib
import re
import sys

SHARED_NAMES = {"package-info", "module-info", "WriteContext", "ReadContext"}
JAVADOC = re.compile(r"/\*\*(.*?)\*/", re.DOTALL)
QUESTION = re.compile(r"(what|how|who|whom|where|when)\b", re.IGNORECASE)
PARAMETER = re.compile(r"@param\s+(\S+)\s+(\S+)")
EXPORTS = re.compile(r'@SuppressWarnings\([^)]*"exports"')


def line_of(text, position):
    return text.count("\n", 0, position) + 1


def problems_in(path):
    text = path.read_text(encoding="utf-8")
    for comment in JAVADOC.finditer(text):
        words = re.sub(r"\s*\n\s*\* ?", " ", comment.group(1)).strip()
        if QUESTION.match(words):
            yield f"{path}:{line_of(text, comment.start())}: first sentence is a question: {words[:60]}"
        for parameter in PARAMETER.finditer(words):
            if QUESTION.match(parameter.group(2)):
                yield (f"{path}:{line_of(text, comment.start())}: text of @param {parameter.group(1)} is a question: "
                       f"{words[parameter.start(2):parameter.start(2) + 50]}")
    for annotation in EXPORTS.finditer(text):
        yield f'{path}:{line_of(text, annotation.start())}: @SuppressWarnings("exports")'


def duplicates(paths):
    by_name = collections.defaultdict(list)
    for path in paths:
        if path.stem not in SHARED_NAMES:
            by_name[path.stem].append(path)
    for name, same in sorted(by_name.items()):
        if len(same) > 1:
            yield f"class name {name} occurs {len(same)} times: {', '.join(map(str, same))}"


files = sorted(path for path in pathlib.Path(".").glob("**/src/main/java/**/*.java") if ".ci" not in path.parts)
found = list(duplicates(files)) + [problem for path in files for problem in problems_in(path)]
for problem in found:
    print(problem)
print(f"{len(files)} files, {len(found)} problems")
sys.exit(1 if found or not files else 0)
