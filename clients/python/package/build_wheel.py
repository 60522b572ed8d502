"""Builds the wheel with the standard library only: build_wheel.py FOLDER."""

import base64
import hashlib
import sys
import zipfile
from pathlib import Path
from typing import Dict

SOURCE = Path(__file__).resolve().parent
sys.path.insert(0, str(SOURCE))

from orgcontent import resources  # noqa: E402

VERSION = "1.0.0.dev0"
INFO = f"orgcontent-{VERSION}.dist-info"


def contents() -> Dict[str, bytes]:
    files = {f"orgcontent/{file.name}": file.read_bytes() for file in sorted((SOURCE / "orgcontent").glob("*.py"))}
    files["orgcontent/py.typed"] = b""
    for name, text in resources.schema_texts().items():
        files[f"orgcontent/data/schema/{name}.json"] = text.encode()
    for name in resources.NAMES:
        files[f"orgcontent/data/{name}"] = resources.read_text(name).encode()
    files[f"{INFO}/METADATA"] = (
        f"Metadata-Version: 2.1\nName: orgcontent\nVersion: {VERSION}\nRequires-Python: >=3.9\n"
        "Summary: Reads and validates the content of an organization\n"
    ).encode()
    files[f"{INFO}/WHEEL"] = b"Wheel-Version: 1.0\nGenerator: build_wheel\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
    return files


def build(folder: Path) -> Path:
    target = folder / f"orgcontent-{VERSION}-py3-none-any.whl"
    record = []
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as wheel:
        for name, data in contents().items():
            wheel.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
            digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
            record.append(f"{name},sha256={digest},{len(data)}")
        record.append(f"{INFO}/RECORD,,")
        wheel.writestr(zipfile.ZipInfo(f"{INFO}/RECORD"), "\n".join(record) + "\n")
    return target


if __name__ == "__main__":
    print(build(Path(sys.argv[1])))
