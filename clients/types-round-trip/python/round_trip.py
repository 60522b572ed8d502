"""Round trip through the classes of quicktype for Python.

Reads a document in each line of standard input and writes the result, or "!" and the error, in the same line.
"""

import json
import sys

from content_types import organization_content_from_dict, organization_content_to_dict

sys.stdin.reconfigure(encoding="utf-8", newline="\n")
sys.stdout.reconfigure(encoding="utf-8", newline="\n")
for line in sys.stdin:
    try:
        content = organization_content_from_dict(json.loads(line))
        print(json.dumps(organization_content_to_dict(content), ensure_ascii=False))
    except Exception as error:  # any error is the result of this document
        print("!", type(error).__name__, str(error).replace("\n", " "))
