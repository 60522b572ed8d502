"""Prints the headlines of a document in the language of a reader, or the errors in the document."""

import argparse
import re
import sys
from io import TextIOWrapper
from pathlib import Path

from contract import PROJECT, InvalidContent, read
from lookup import lookup

BUNDLED = PROJECT / "cli/src/main/resources/io/github/orgcontent/cli/river-health.json"


def show(file: Path, range_: str) -> int:
    try:
        content = read(file.read_bytes())
    except InvalidContent as invalid:
        print(f"{file}: not valid", *invalid.problems, sep="\n")
        return 1
    default_language = content["defaultLanguage"]
    for article in content.get("news", []):
        found = lookup(article["headline"], range_, default_language)
        if found:
            print(f"{found.text} [{found.language}, {found.match}]")
        else:
            print(f"({article['id']} has no headline in {range_}, nor in the default language {default_language})")
    return 0


def language_range(text: str) -> str:
    if not re.fullmatch(r"\*|[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*", text):  # RFC 4647 §2.1
        raise argparse.ArgumentTypeError(f"{text!r} is not a language range like de-AT")
    return text


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("language", type=language_range, help="the language range of the reader, such as de-AT")
    arguments.add_argument("file", type=Path, nargs="?", default=BUNDLED, help="the document (default: a bundled one)")
    given = arguments.parse_args()
    # independent of the encoding of the terminal; names may contain lone surrogates
    sys.stdout = TextIOWrapper(sys.stdout.buffer, encoding="utf-8", errors="backslashreplace")
    try:
        return show(given.file, given.language)
    except OSError as error:
        print(error, file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main())
