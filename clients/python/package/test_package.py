"""Tests of the form of the package: types, syntax, wheel."""

import ast
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from build_wheel import build
from generate_types import FOLDER, TARGETS

from orgcontent import InvalidContent, check, parse
from orgcontent.fragments import UnknownKeyword, matches
from orgcontent.shape import shape_of

PROJECT = Path(__file__).resolve().parents[3]
BUNDLED = PROJECT / "cli/src/main/resources/io/github/orgcontent/cli/river-health.json"
PROGRAM = "import orgcontent, sys; print(orgcontent.parse(open(sys.argv[1], 'rb').read())['defaultLanguage'], orgcontent.__file__)"


class PackageTest(unittest.TestCase):
    def test_the_types_are_up_to_date(self) -> None:
        for target, generated in TARGETS.items():
            self.assertEqual(target.read_text("utf-8"), generated())

    def test_the_syntax_is_that_of_python_3_9(self) -> None:
        for file in FOLDER.glob("*.py"):
            ast.parse(file.read_text("utf-8"), feature_version=(3, 9))

    def test_an_unknown_keyword_is_an_error(self) -> None:
        with self.assertRaises(UnknownKeyword):
            shape_of({"contains": True})
        with self.assertRaises(UnknownKeyword):
            matches({"dependencies": {}}, "x")

    def test_an_unknown_type_is_an_error_of_the_program(self) -> None:
        with self.assertRaises(ValueError) as raised:
            check("{}", "Article")
        self.assertNotIsInstance(raised.exception, InvalidContent)

    def test_the_violations_are_lines_of_the_exception(self) -> None:
        with self.assertRaises(InvalidContent) as raised:
            parse("{}", "WorkArea")
        self.assertEqual(str(raised.exception), "1:1 /id required is required\n1:1 /title required is required")

    def test_the_wheel_runs_in_an_empty_environment(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            wheel = build(Path(folder))
            subprocess.run([sys.executable, "-m", "venv", f"{folder}/venv"], check=True)
            python = f"{folder}/venv/bin/python"
            install = ["-m", "pip", "install", "--quiet", "--no-index", "--disable-pip-version-check", str(wheel)]
            subprocess.run([python, *install], check=True)
            command = [python, "-I", "-c", PROGRAM, str(BUNDLED)]
            done = subprocess.run(command, capture_output=True, encoding="utf-8", check=True, cwd=folder)
            language, file = done.stdout.split()
            self.assertEqual(language, "en")
            self.assertTrue(file.startswith(folder), file)


if __name__ == "__main__":
    unittest.main()
