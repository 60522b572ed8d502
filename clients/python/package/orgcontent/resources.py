"""The schemas, the rules and the registries: in the wheel, or in the sources of the Java library."""

from pathlib import Path
from typing import Dict, List

_PACKAGED = Path(__file__).resolve().parent / "data"
NAMES = ("subtags.txt", "scripts.txt", "rules.json", "messages.json", "time-zones.json")


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


def schema_texts() -> Dict[str, str]:
    """The texts of all schemas by file name without extension."""
    files = [file for file in sorted(_schemas().glob("*.json")) if "." not in file.stem]
    return {file.stem: file.read_text("utf-8") for file in files}
