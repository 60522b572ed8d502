"""Tests of the form of the package: types, syntax, wheel."""

import ast
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from build_wheel import build
from generate_types import TARGET, generated
from orgcontent.schema import UnknownKeyword, check_keywords

PROJECT = Path(__file__).resolve().parents[3]
BUNDLED = PROJECT / "cli/src/main/resources/io/github/orgcontent/cli/river-health.json"
PROGRAM = "import orgcontent, sys; print(orgcontent.read(open(sys.argv[1], 'rb').read())['defaultLanguage'], orgcontent.__file__)"


class PackageTest(unittest.TestCase):
    def test_the_types_are_up_to_date(self) -> None:
        self.assertEqual(TARGET.read_text("utf-8"), generated())

    def test_the_syntax_is_that_of_python_3_9(self) -> None:
        for file in TARGET.parent.glob("*.py"):
            ast.parse(file.read_text("utf-8"), feature_version=(3, 9))

    def test_an_unknown_keyword_is_an_error(self) -> None:
        with self.assertRaises(UnknownKeyword):
            check_keywords({"items": {"contains": True}})

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
