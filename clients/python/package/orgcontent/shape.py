"""The shapes of values: the schema with references, allOf and neighbouring keywords merged."""

from typing import Any, Dict, List, Optional, Pattern, Tuple

from . import resources
from .fragments import Schema, UnknownKeyword
from .patterns import compiled

SCHEMA = "$schema"  # the property of a document that refers to its schema, for editors

_MINIMA = {"minLength", "minItems", "minProperties", "minimum"}
_MAXIMA = {"maxLength", "maxItems", "maxProperties", "maximum"}
_SINGLE = {"type", "uniqueItems", "propertyNames", "enum", "const"}
_IGNORED = {
    "$schema", "$id", "title", "description", "examples", "default", "$comment", "$defs", "format", "x-rules", "then", "else",
}  # fmt: skip
_cache: Dict[int, Tuple[Schema, "Shape"]] = {}  # with the schema, so that its id stays valid


class Shape:
    """The merged keywords of a schema."""

    def __init__(self) -> None:
        self.name: Optional[str] = None
        self.kind = ""
        self.properties: Dict[str, Schema] = {}
        self.required: List[str] = []
        self.patterns: List[Pattern[str]] = []
        self.nots: List[Schema] = []
        self.branches: List[Tuple[Schema, Schema]] = []  # a condition and the type that it selects
        self.fragments: List[Schema] = []
        self.limits: Dict[str, int] = {}
        self.single: Dict[str, Any] = {}
        self.items: Optional[Schema] = None
        self.additional: Any = None
        self._variants: Optional[Dict[str, "Shape"]] = None
        self._names: Optional[List[str]] = None

    @property
    def max_length(self) -> Optional[int]:
        return self.limits.get("maxLength")

    @property
    def is_set(self) -> bool:
        """Whether the value is a list of different words."""
        return bool(self.single.get("uniqueItems")) and self.items is not None and shape_of(self.items).kind == "enum"

    @property
    def names(self) -> List[str]:
        """The components: the properties without the discriminator of a union and the reference to the schema."""
        if self._names is None:
            self._names = [name for name, schema in self.properties.items() if name != SCHEMA and "const" not in schema]
        return self._names

    @property
    def variants(self) -> Dict[str, "Shape"]:
        """The variants of a union by the value of the property type, in order."""
        if self._variants is None:
            by_type = {condition["properties"]["type"]["const"]: shape_of(then) for condition, then in self.branches}
            self._variants = by_type or {self.properties["type"]["const"]: self}
        return self._variants

    @property
    def rules(self) -> List[Dict[str, Any]]:
        """The rules between the components of a type."""
        found: List[Dict[str, Any]] = resources.read_json("rules.json")["rules"].get(self.name, [])
        return found


def shape_of_type(name: str) -> Optional[Shape]:
    """The shape of a document type, or None."""
    schema = resources.roots().get(name)
    if schema is None:
        return None
    shape = shape_of(schema)
    shape.name = name
    return shape


def shape_of(schema: Schema) -> Shape:
    """The merged shape of a schema, computed once."""
    if id(schema) not in _cache:
        shape = Shape()
        _cache[id(schema)] = schema, shape
        _collect(schema, shape)
        shape.kind = _kind(shape)
    return _cache[id(schema)][1]


def shape_of_definition(name: str) -> Shape:
    """The shape of a definition, computed once."""
    shape = shape_of(resources.definitions()[name])
    shape.name = shape.name or name
    return shape


def _collect(schema: Schema, shape: Shape) -> None:
    for keyword, value in schema.items():
        if keyword == "$ref":
            name = value.rsplit("/", 1)[1]
            shape.name = shape.name or name
            _collect(resources.definitions()[name], shape)
        elif keyword == "allOf":
            for part in value:
                _collect(part, shape)
        elif keyword == "if":
            _add_condition(shape, schema)
        elif keyword in _MINIMA | _MAXIMA:
            strictest = max if keyword in _MINIMA else min
            shape.limits[keyword] = strictest(value, shape.limits.get(keyword, value))
        elif keyword in _SINGLE:
            shape.single[keyword] = value
        elif keyword not in _IGNORED:
            _add(shape, keyword, value)


def _add(shape: Shape, keyword: str, value: Any) -> None:
    if keyword == "anyOf":
        shape.fragments.append({"anyOf": value})
    elif keyword == "not":
        shape.nots.append(value)
    elif keyword == "pattern":
        shape.patterns.append(compiled(value))
    elif keyword == "required":
        shape.required += [name for name in value if name not in shape.required]
    elif keyword == "items":
        shape.items = _both(shape.items, value)
    elif keyword == "properties":
        for name, schema in value.items():
            shape.properties[name] = _both(shape.properties.get(name), schema)
    elif keyword == "additionalProperties":
        is_closed = value is False or shape.additional is False
        shape.additional = False if is_closed else _both(shape.additional, value)
    else:
        raise UnknownKeyword(keyword)


def _both(one: Any, other: Any) -> Any:
    return other if one is None or one is True else {"allOf": [one, other]}


# A condition selects a type; other conditions are fragments of rules, which are evaluated as rules.
def _add_condition(shape: Shape, schema: Schema) -> None:
    then = schema.get("then", {})
    if "$ref" in then:
        shape.branches.append((schema["if"], then))
    else:
        shape.fragments.append({keyword: schema[keyword] for keyword in ("if", "then", "else") if keyword in schema})


def _kind(shape: Shape) -> str:
    kind = shape.single.get("type")
    if shape.branches or "const" in shape.properties.get("type", {}):
        return "union"
    if "propertyNames" in shape.single:
        return "map"
    if kind == "array":
        return "list"
    if "enum" in shape.single:
        return "enum"
    return "record" if kind == "object" else str(kind or "string")  # a constant is a string
