"""The schemas, the language registry and the time zones: in the wheel, or in the sources of the Java library."""

from pathlib import Path
from typing import Dict, List

TIME_ZONES = "time-zones.json"
_PACKAGED = Path(__file__).resolve().parent / "data"


def folders() -> List[Path]:
    """The folders with the resources."""
    if _PACKAGED.is_dir():
        return [_PACKAGED]
    resources = "src/main/resources/io/github/orgcontent"
    project = Path(__file__).resolve().parents[4]
    return [
        project / "serialization" / resources / "json/schema",
        project / "core" / resources / "language",
        project / "clients/resources",
    ]


def read_text(name: str) -> str:
    """The text of a resource."""
    return next(f for f in (folder / name for folder in folders()) if f.is_file()).read_text("utf-8")


def schema_texts() -> Dict[str, str]:
    """The texts of all schemas by file name without extension."""
    files = [file for file in sorted(folders()[0].glob("*.json")) if file.name != TIME_ZONES]
    return {file.stem: file.read_text("utf-8") for file in files}
