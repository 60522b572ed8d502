"""The verdicts of Python."""
import json
import re
import sys
from pathlib import Path

checks = json.loads(Path(sys.argv[1]).read_text("utf-8"))
for pattern, excluded in checks["patterns"]:
    one = re.compile(pattern)
    other = re.compile(excluded) if excluded else None
    print("".join("1" if one.search(t) and not (other and other.search(t)) else "0" for t in checks["strings"]))
