"""Prints the headlines of a document in the languages of a reader, or the errors in the document."""

import argparse
import sys
from io import TextIOWrapper
from pathlib import Path

from orgcontent import LanguagePreferences, LanguagePreferencesError, check, line_of

PROJECT = Path(__file__).resolve().parents[2]
BUNDLED = PROJECT / "cli/src/main/resources/io/github/orgcontent/cli/river-health.json"


def show(file: Path, preferred: LanguagePreferences) -> int:
    result = check(file.read_bytes())
    content = result.document
    if content is None:
        print(f"{file}: not valid", *map(line_of, result.violations), sep="\n")
        return 1
    default_language = content["defaultLanguage"]
    wanted = preferred.or_else(default_language)
    for article in content.get("news", []):
        found = wanted.resolve(article["headline"])
        if found:
            print(f"{found.text} [{found.language}, {found.match}]")
        else:
            print(f"({article['id']} has no headline in these languages, nor in the default language {default_language})")
    return 0


def preferences(languages: str) -> LanguagePreferences:
    try:
        return LanguagePreferences.accept(languages)
    except LanguagePreferencesError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("languages", type=preferences, help='the languages of the reader, such as "de-AT, fr;q=0.5"')
    arguments.add_argument("file", type=Path, nargs="?", default=BUNDLED, help="the document (default: a bundled one)")
    given = arguments.parse_args()
    # independent of the encoding of the terminal
    sys.stdout = TextIOWrapper(sys.stdout.buffer, encoding="utf-8", errors="backslashreplace")
    try:
        return show(given.file, given.languages)
    except OSError as error:
        print(error, file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main())
