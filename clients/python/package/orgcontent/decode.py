"""Decodes bytes in UTF-8, UTF-16 or UTF-32, with or without byte order mark (RFC 8259 §8.1, RFC 4627 §3)."""

_MARK = "\ufeff"
_UTF_8 = "utf-8"


class EncodingError(ValueError):
    """Bytes are malformed in their encoding; has the text before the first malformed sequence."""

    def __init__(self, before: str) -> None:
        super().__init__("malformed bytes")
        self.before = before


def decode(data: bytes) -> str:
    """The text without byte order mark; raises EncodingError."""
    encoding = _encoding(data)
    try:
        return without_mark(data.decode(encoding))
    except UnicodeDecodeError as error:
        raise EncodingError(without_mark(data[: error.start].decode(encoding))) from None


def without_mark(text: str) -> str:
    """A text without byte order mark."""
    return text[1:] if text.startswith(_MARK) else text


def _encoding(data: bytes) -> str:
    a, b, c, d = (*data[:4], *[-1] * max(0, 4 - len(data)))
    is_four = len(data) >= 4
    if is_four and a == 0 and b == 0 and (c == 0 or (c, d) == (0xFE, 0xFF)):
        return "utf-32-be"
    if is_four and c == 0 and d == 0 and (b == 0 or (a, b) == (0xFF, 0xFE)):
        return "utf-32-le"
    if len(data) >= 2 and (a == 0 or (a, b) == (0xFE, 0xFF)):
        return "utf-16-be"
    return "utf-16-le" if len(data) >= 2 and (b == 0 or (a, b) == (0xFF, 0xFE)) else _UTF_8
