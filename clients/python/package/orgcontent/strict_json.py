"""A strict JSON parser (RFC 8259) that records the position of each value."""

import re
from typing import Any, Dict, List, Tuple

MAX_DEPTH = 40
MAX_DIGITS = 400
MAX_STRING_LENGTH = 250_000

_STRING = re.compile(r'"((?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*)"')
_ESCAPE = re.compile(r'\\(?:u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|(.))')
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?(?![0-9A-Za-z.+-])")
_SPACE = re.compile(r"[ \t\r\n]*")
_LITERALS = {"true": True, "false": False, "null": None}
_SIMPLE = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}


class Number(str):
    """A number as in the text, because a float is not exact."""


class JsonError(ValueError):
    """An error that ends the parsing."""

    def __init__(self, code: str, pointer: str, offset: int) -> None:
        super().__init__(code)
        self.code, self.pointer, self.offset = code, pointer, offset


def decode(data: bytes) -> str:
    """The text of a file in UTF-8, UTF-16 or UTF-32, with or without byte order mark (RFC 4627 §3)."""
    if data.startswith((b"\xff\xfe\0\0", b"\0\0\xfe\xff")):
        return data.decode("utf-32")
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16")
    zeros = tuple(byte == 0 for byte in data[:4])
    encodings = {
        (True, True, True, False): "utf-32-be",
        (False, True, True, True): "utf-32-le",
        (True, False, True, False): "utf-16-be",
        (False, True, False, True): "utf-16-le",
    }
    return data.decode(encodings.get(zeros, "utf-8-sig"))


def step(pointer: str, name: object) -> str:
    """The pointer to a property or an item (RFC 6901)."""
    return pointer + "/" + str(name).replace("~", "~0").replace("/", "~1")


class Parser:
    """Parses one text; duplicates and positions are available afterwards."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.positions: Dict[str, int] = {}
        self.duplicates: List[Tuple[str, int]] = []

    def parse(self) -> Any:
        self._space()
        value = self._value("", 0)
        self._space()
        if self.at < len(self.text):
            end = self.at
            try:
                self._value("", 0)
            except JsonError as error:
                raise JsonError("json.syntax", "", error.offset) from None
            raise JsonError("json.trailing", "", end)
        return value

    def _space(self) -> str:
        self.at = _SPACE.match(self.text, self.at).end()  # type: ignore[union-attr]
        return self.text[self.at : self.at + 1]

    def _fail(self, pointer: str, code: str = "json.syntax") -> JsonError:
        return JsonError(code, pointer, self.at)

    def _value(self, pointer: str, depth: int) -> Any:
        self.positions.setdefault(pointer, self.at)
        first = self.text[self.at : self.at + 1]
        if first and first in "{[":
            if depth >= MAX_DEPTH:
                raise self._fail(pointer, "json.limit")
            return self._object(pointer, depth) if first == "{" else self._array(pointer, depth)
        if first == '"':
            return self._string(pointer)
        for word, value in _LITERALS.items():
            if self.text.startswith(word, self.at):
                self.at += len(word)
                return value
        number = _NUMBER.match(self.text, self.at)
        if not number:
            raise self._fail(pointer)
        if sum(character.isdigit() for character in number[0]) > MAX_DIGITS:
            raise self._fail(pointer, "json.limit")
        self.at = number.end()
        return Number(number[0])

    def _string(self, pointer: str) -> str:
        found = _STRING.match(self.text, self.at)
        if not found:
            raise self._fail(pointer)
        result = _ESCAPE.sub(_unescape, found[1])
        if len(result) + sum(character > "\uffff" for character in result) > MAX_STRING_LENGTH:
            raise self._fail(pointer, "json.limit")
        self.at = found.end()
        return result

    def _object(self, pointer: str, depth: int) -> Dict[str, Any]:
        result: Dict[str, Any] = {}
        self.at += 1
        following = self._space()
        while following != "}" or result:
            name = self._string(pointer)
            child = step(pointer, name)
            if self._space() != ":":
                raise self._fail(child)
            self.at += 1
            self._space()
            if name in result:
                self.duplicates.append((child, self.at))
            value = self._value(child, depth + 1)
            result.setdefault(name, value)
            following = self._space()
            if following == "}":
                break
            if following != ",":
                raise self._fail(child)
            self.at += 1
            self._space()
        self.at += 1
        return result

    def _array(self, pointer: str, depth: int) -> List[Any]:
        result: List[Any] = []
        self.at += 1
        following = self._space()
        while following != "]" or result:
            result.append(self._value(step(pointer, len(result)), depth + 1))
            following = self._space()
            if following == "]":
                break
            if following != ",":
                raise self._fail(step(pointer, len(result) - 1))
            self.at += 1
            self._space()
        self.at += 1
        return result


def _unescape(found: "re.Match[str]") -> str:
    high, low, unit, simple = found.groups()
    if high:
        return chr(0x10000 + ((int(high, 16) - 0xD800) << 10 | int(low, 16) - 0xDC00))
    return chr(int(unit, 16)) if unit else _SIMPLE.get(simple, simple)
