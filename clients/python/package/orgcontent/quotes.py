"""Searches one language of a body for the sentences of a quote."""

import re
from typing import Any, List, Optional

_MAX_BODY_LENGTH = 200_000
_SENTENCE_ENDS = ".!?…。！？؟।"
_SENTENCE = re.compile(f"(?<=[{_SENTENCE_ENDS}]) +")
_CLOSING = re.compile(f"[{_SENTENCE_ENDS},]{{1,3}}\\Z")


class QuoteMatcher:
    """The text of one language of a body."""

    def __init__(self, blocks: List[Any]) -> None:
        self._text = plain_text(blocks)

    def contains(self, quote: str) -> bool:
        """
        Whether the body contains each sentence of the quote. An attribution may separate two sentences and replace a full
        stop by a comma. A body that is longer than the limit counts as a match, because the rule is only a warning.
        """
        sentences = [_CLOSING.sub("", sentence) for sentence in _SENTENCE.split(quote)]
        return len(self._text) > _MAX_BODY_LENGTH or all(sentence in self._text for sentence in sentences)


def plain_text(blocks: List[Any]) -> str:
    """The text of all blocks; an empty line separates two blocks only if both contain text."""
    return "\n\n".join(text for text in map(_block, blocks) if text)


def _block(block: Any) -> str:
    if not block:
        return ""
    if "spans" in block:
        return _spans(block["spans"])
    if block["type"] == "list":
        return _items(block.get("items", []))
    if block["type"] == "table":
        caption = _spans(block["caption"]) if block.get("caption") else None
        header = [block["header"]] if "header" in block else None
        return "\n".join(text for text in (caption, _rows(header), _rows(block.get("rows"))) if text is not None)
    return ""


def _items(items: List[Any]) -> str:
    return "\n".join(map(_item, items))


def _item(item: Any) -> str:
    if not item:
        return ""
    nested = item.get("list", {}).get("items")
    return _spans(item.get("spans", [])) + ("" if nested is None else "\n" + _items(nested))


def _rows(rows: Any) -> Optional[str]:
    return "\n".join(map(_row, rows)) if rows else None


def _row(row: Any) -> str:
    cells = row.get("cells", []) if row else []
    return "\t".join(_spans(cell.get("spans", [])) if cell else "" for cell in cells)


def _spans(spans: List[Any]) -> str:
    return "".join(span.get("text", "") if span else "" for span in spans)
