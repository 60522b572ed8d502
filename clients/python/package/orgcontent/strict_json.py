"""A strict JSON parser (RFC 8259) that keeps the position of each value, duplicate properties and exact numbers."""

import re
from typing import Any, Callable, Dict, List, NamedTuple, Optional, Pattern, Union

from .problems import Problem
from .text import excerpt

_MAX_NAME_LENGTH = 1_000
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")
_PLAIN = re.compile(r'[^"\\\x00-\x1f]*')
_SPACE = re.compile(r"[ \t\r\n]*")
_HEX = re.compile(r"[0-9a-fA-F]{4}")
_HEX_DIGITS = re.compile(r"[0-9a-fA-F]*")
_WORD = re.compile(r"[0-9A-Za-z_$]")
_NO_DIGIT = re.compile(r"[^0-9]")
_AFTER_NUMBER = re.compile(r"[ \t\r\n,\]}/]")
_IN_LIST = re.compile(r"[^\x00-\x1f/}]")
# A sign without a number; the parser reports the character after it.
_SIGN = re.compile("[+-](?!Infinity)")
_HIGH_AT_END = re.compile("[\ud800-\udbff]\\Z")
_UNPAIRED = re.compile("[\ud800-\udbff]([^\udc00-\udfff])?\\Z|(^|[^\ud800-\udbff])[\udc00-\udfff]\\Z")
_SURROGATE = re.compile("[\ud800-\udfff]")
_LITERALS = {"true": True, "false": False, "null": None}
_ESCAPES = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_NO_INDEX = -1


class Node:
    """A value. An incomplete container or a string without value means that the parsing ended inside of it."""

    __slots__ = ("kind", "start", "value", "entries", "items", "is_complete")

    def __init__(self, kind: str, start: int, value: Any = None, is_complete: bool = True) -> None:
        self.kind, self.start, self.value, self.is_complete = kind, start, value, is_complete
        self.entries: List[Entry] = []
        self.items: List[Node] = []


class Entry(NamedTuple):
    """A property: its name, the position of the name, and its value."""

    name: str
    start: int
    node: Node


class Parsed(NamedTuple):
    """The root, if there is one, and the problem that ended the parsing."""

    root: Optional[Node]
    problem: Optional[Problem]
    is_fatal: bool


class _ParseError(Exception):
    def __init__(self, code: str, offset: int, parameters: Dict[str, str]) -> None:
        super().__init__(code)
        self.code, self.offset, self.parameters = code, offset, parameters


def step(pointer: str, token: Union[str, int]) -> str:
    """The pointer with one more token (RFC 6901)."""
    return pointer + "/" + str(token).replace("~", "~0").replace("/", "~1")


def tokens_of(pointer: str) -> List[str]:
    """The tokens of a pointer."""
    return [token.replace("~1", "/").replace("~0", "~") for token in pointer.split("/")[1:]]


def child_of(token: str, node: Node) -> Optional[Node]:
    """The first property with a name, or the element at an index."""
    if node.kind == "object":
        return next((entry.node for entry in node.entries if entry.name == token), None)
    is_index = token.isdigit() and int(token) < len(node.items)
    return node.items[int(token)] if is_index else None


def parse_json(text: str, limits: Dict[str, int]) -> Parsed:
    """Parses a text as far as possible."""
    parser = _Parser(text, limits)
    try:
        parser.space()
        if parser.at >= len(text):
            raise _ParseError("json.syntax", len(text), {"kind": "empty"})
        parser.value(parser.set_root, 0)
        return Parsed(parser.root, parser.trailing(), False)
    except _ParseError as error:
        problem = Problem(error.code, parser.pointer(), error.offset, error.parameters)
        return Parsed(parser.root, problem, True)


class _Parser:
    def __init__(self, text: str, limits: Dict[str, int]) -> None:
        self.text, self.limits, self.at = text, limits, 0
        self.root: Optional[Node] = None
        self.path: List[Union[str, int, None]] = []  # the name or the index of each open container

    def set_root(self, node: Node) -> None:
        self.root = node

    def pointer(self) -> str:
        tokens = [token for token in self.path if token is not None and token != _NO_INDEX]
        return "".join(step("", token) for token in tokens)

    def space(self) -> None:
        self._match(_SPACE)

    def _match(self, pattern: Pattern[str]) -> Optional[str]:
        found = pattern.match(self.text, self.at)
        if found is None:
            return None
        self.at = found.end()
        return found[0]

    def _next_character(self) -> str:
        return self.text[self.at : self.at + 1]

    def _fail(self, offset: Optional[int] = None) -> _ParseError:
        at = self.at if offset is None else offset
        if at >= len(self.text):
            return _ParseError("json.syntax", len(self.text), {"kind": "end"})
        found = self.text[at]
        return _ParseError("json.syntax", at, {"found": excerpt(found)} if found < "\x80" else {})

    def _limit(self) -> _ParseError:
        return _ParseError("json.limit", len(self.text), {})

    def trailing(self) -> Optional[Problem]:
        self.space()
        if self.at >= len(self.text):
            return None
        offset = self.at
        if self.text[offset] not in '{["':  # an incomplete number or word is an error, the content of a container is not read
            self.value(lambda _: None, 0)
        return Problem("json.trailing", "", offset)

    # A container is added before its content is parsed, so that it is available after an error.
    def value(self, add: Callable[[Node], None], depth: int) -> None:
        start, first = self.at, self._next_character()
        if first in ("{", "["):
            if depth >= self.limits["depth"]:
                raise self._limit()
            self.at += 1
            (self._object if first == "{" else self._array)(start, add, depth + 1)
        elif first == '"':
            node = Node("string", start)  # an error inside of it does not hide a wrong type
            add(node)
            node.value = self._string(self.limits["stringLength"], False)
        else:
            word = next((literal for literal in _LITERALS if self.text.startswith(literal, start)), None)
            if word is None:
                self._number(start, add, depth)
            else:
                self._literal(word, start, add)

    def _literal(self, word: str, start: int, add: Callable[[Node], None]) -> None:
        self.at += len(word)
        if _WORD.match(self._next_character()):
            raise self._fail(start)
        add(Node("null" if word == "null" else "boolean", start, _LITERALS[word]))

    def _number(self, start: int, add: Callable[[Node], None], depth: int) -> None:
        value = self._match(_NUMBER)
        if value is None:
            self._match(_SIGN)
            raise self._fail()
        if len(_NO_DIGIT.sub("", value)) > self.limits["numberLength"]:
            raise self._limit()
        following = self._next_character()
        pattern = _SPACE if depth == 0 else _AFTER_NUMBER
        is_end = following == "" or bool((pattern.match(following) or [""])[0])
        if following in (".", "e", "E") and "e" not in value.lower():
            raise self._fail(self._after_number())
        if following in tuple("0123456789.") or (depth == 0 or value in ("0", "-0")) and not is_end:
            raise self._fail()
        add(Node("number", start, value))
        if not is_end:
            self._count_item()
            raise self._fail()

    def _after_number(self) -> int:
        """The offset of the character that the parser reports after an incomplete fraction or exponent."""
        following = self.text[self.at : self.at + 2]
        if following == ".":
            return self.at
        return self.at + (2 if following[0] != "." and following[1:] in ("+", "-") else 1)

    def _string(self, max_length: int, is_name: bool) -> str:
        self.at += 1
        value = self._match(_PLAIN) or ""
        while self._next_character() != '"':
            if self._next_character() != "\\":
                raise self._fail()
            self.at += 1
            value += self._escape()
            if is_name and self._is_unpaired(value):
                raise self._fail()
            value += self._match(_PLAIN) or ""
        self.at += 1
        if len(value) * 2 > max_length and _utf16_length(value) > max_length:
            raise self._limit()
        return _with_pairs(value) if _SURROGATE.search(value) else value

    def _escape(self) -> str:
        letter = self._next_character()
        if letter == "u":
            self.at += 1
            digits = self._match(_HEX)
            if digits is None:
                self._match(_HEX_DIGITS)
                raise self._fail()
            return chr(int(digits, 16))
        if letter not in _ESCAPES:
            raise self._fail()
        self.at += 1
        return _ESCAPES[letter]

    # Escaped surrogates in a name must be a pair.
    def _is_unpaired(self, value: str) -> bool:
        is_beginning = _HIGH_AT_END.search(value) and self.text.startswith("\\u", self.at)
        return not is_beginning and _UNPAIRED.search(value) is not None

    def _object(self, start: int, add: Callable[[Node], None], depth: int) -> None:
        node = Node("object", start, is_complete=False)
        add(node)

        def entry() -> None:
            if self._next_character() != '"':
                raise self._fail()
            start = self.at
            name = self._string(_MAX_NAME_LENGTH, True)
            self.path[-1] = name
            self.space()
            if self._next_character() != ":":
                raise self._fail()
            self.at += 1
            self.space()
            self.value(lambda child: node.entries.append(Entry(name, start, child)), depth)

        self._container(node, "}", None, entry)

    def _array(self, start: int, add: Callable[[Node], None], depth: int) -> None:
        node = Node("array", start, is_complete=False)
        add(node)

        def item() -> None:
            if not node.items:
                self._count_item()
            self.value(node.items.append, depth)

        self._container(node, "]", _NO_INDEX, item)

    # The index counts from the comma before an item, or from the first character of the first one.
    def _count_item(self) -> None:
        last = self.path[-1] if self.path else None
        if isinstance(last, int) and _IN_LIST.match(self._next_character()):
            self.path[-1] = last + 1

    def _container(self, node: Node, end: str, token: Optional[int], read_next: Callable[[], None]) -> None:
        self.path.append(token)
        self.space()
        is_first = True
        while not is_first or self._next_character() != end:
            is_first = False
            read_next()
            self.space()
            if self._next_character() == end:
                break
            self._count_item()
            if self._next_character() != ",":
                raise self._fail()
            self.at += 1
            self.space()
        self.at += 1
        self.path.pop()
        node.is_complete = True


def _utf16_length(text: str) -> int:
    return len(text) + sum(character > "\uffff" for character in text)


def _with_pairs(text: str) -> str:
    """A text in which each pair of escaped surrogates is one character."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")
