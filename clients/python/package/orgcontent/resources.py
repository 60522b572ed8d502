"""The schemas, the rules and the registries: in the wheel, or in the sources of the Java library."""

import json
from functools import lru_cache
from pathlib import Path
from typing import Any, Dict, List

_PACKAGED = Path(__file__).resolve().parent / "data"
_TABLES = ("subtags.txt", "scripts.txt", "matching.txt")
NAMES = (*_TABLES, "rules.json", "messages.json", "suggestions.json", "time-zones.json")
_VIOLATION = "violation"


def _schemas() -> Path:
    if _PACKAGED.is_dir():
        return _PACKAGED / "schema"
    return _project() / "serialization/src/main/resources/io/github/orgcontent/json/schema"


def _project() -> Path:
    return Path(__file__).resolve().parents[4]


def _folders() -> List[Path]:
    if _PACKAGED.is_dir():
        return [_PACKAGED]
    return [_project() / "core/src/main/resources/io/github/orgcontent/language", _project() / "clients/resources"]


def read_text(name: str) -> str:
    """The text of a resource."""
    return next(f for f in (folder / name for folder in _folders()) if f.is_file()).read_text("utf-8")


@lru_cache(maxsize=None)
def read_json(name: str) -> Any:
    """A resource in JSON."""
    return json.loads(read_text(name))


def schema_texts() -> Dict[str, str]:
    """The texts of all schemas by file name without extension."""
    files = [file for file in sorted(_schemas().glob("*.json")) if "." not in file.stem]
    return {file.stem: file.read_text("utf-8") for file in files}


@lru_cache(maxsize=None)
def roots() -> Dict[str, Any]:
    """The schemas of the document types by name."""
    texts = schema_texts()
    return {
        "".join(word.title() for word in file.split("-")): json.loads(text)
        for file, text in texts.items()
        if file != _VIOLATION
    }


@lru_cache(maxsize=None)
def definitions() -> Dict[str, Any]:
    """The definitions that all schemas share."""
    found: Dict[str, Any] = roots()["OrganizationContent"]["$defs"]
    return found
