"""Documents of random operations, and calls of them: parameters of all styles, and bodies."""

from __future__ import annotations

import base64
import json
import uuid
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from styles import (
    pairs_of,
    read_header,
    read_lines,
    read_multipart,
    read_pairs,
    read_segment,
)

if TYPE_CHECKING:
    from random import Random

    from recorder import Recorded

FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"
NAMES = (
    "id", "ID", "Id", "i-d", "i_d", "self", "options", "class", "None", "print", "tables", "locals",
    "nothing", "models", "2nd", "_headers", "_", "__init__", "body", "x.y", "a,b", "a;b", "a b",
    "a&b=c", "ü", "日本", "🎉", "%41", "+", "#", "*/", "%s", "[0]", "$", "{", "}}", "x/y", "", " ",
    '"', '"""', "\\", "\\N{x}", "{{x}}", "'", "\u2028", "\n",
)  # fmt: skip
TOKENS = ("X-Id", "x-ID2", "x_id", "self", "options", "DNT", "X-a.b", "!#$%&'*+-.^_`|~", "If")
TEXTS = (
    "", "a", "A1", "0", "true", "null", "a,b", "a.b", "a;b=c", "a b", " a", "a|b", "a&b=c+d", "%2C",
    "/", "?#", "..", ".", "ü 🎉", "[x]", '"', "\\", "\r\n", "\n", "\t", "'", "a=b", "é", "\0",
)  # fmt: skip
PLACES = ("", "", "/a.b", "/ü", "/a b", "/%41", "/a:b;c=d", '/x"y\\', "/'")
# What people write may hold anything at all.
WORDS = (
    '"""', "\\", "\\N{x}", "{}", "%s", "\n", "#", "*/", "{{x}}", "{{/operations}}", "🎉", "\x07",
    "'''", '"', "\u2028", "\x85", "¦", "|", "```", "<b>", "&amp;", "\t", "\ufeff", "noqa", "text",
    "\\x", "\r", "$ref", "\u202e", "type: ignore", "\ud800",
)  # fmt: skip
UTC = timezone.utc
SCALARS: tuple[tuple[Any, tuple[Any, ...]], ...] = (
    ({"type": "string"}, TEXTS),
    ({"type": "string"}, TEXTS),
    ({"type": "integer"}, (0, -7, 2**62 + 1, 12)),
    ({"type": "number"}, (0.5, -1e300, 3.0, 2**60 + 1, 1e-7)),
    ({"type": "boolean"}, (True, False)),
    ({"type": "string", "format": "date"}, (date(2024, 1, 31),)),
    ({"type": "string", "format": "date-time"}, (
        datetime(2024, 1, 31, 1, 2, 3, 4000, UTC),
        datetime(1999, 1, 1, tzinfo=timezone(timedelta(hours=-3))),
    )),
    ({"type": "string", "format": "uuid"}, (uuid.UUID(int=5),)),
    ({"type": "string", "format": "byte"}, (b"", b"\xfb\xff", b"abc")),
    ({"type": "string", "enum": ["a", "b c", 'd"""', "\\", "é"]}, ("a", "b c", 'd"""', "\\", "é")),
    ({"type": "integer", "enum": [1, 2]}, (1, 2)),
    ({"const": "fixed"}, ("fixed",)),
    ({"type": ["string", "null"]}, ("x", "")),
    ({"type": ["integer", "string"]}, (3, "3", "a b")),
    ({"anyOf": [{"type": "string", "format": "date-time"}, {"type": "boolean"}]}, (
        datetime(2024, 1, 31, tzinfo=UTC), True,
    )),
)  # fmt: skip
STYLES = {
    "path": ("simple", "label", "matrix"),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "header": ("simple",),
    "cookie": ("form",),
}


@dataclass
class Kind:
    """A schema with values of it, as a caller gives them."""

    schema: Any
    values: list[Any]


@dataclass
class Sent:
    """A parameter or a property of a form.

    Attributes:
        location: Where it is sent; a form is a location of its own.
        style: As OpenAPI names it, `json` for a content of JSON, `text` for one of text.
    """

    name: str
    location: str
    kind: Kind
    style: str
    explode: bool
    required: bool
    node: Any


@dataclass
class Call:
    """An operation, what its calls take, and the texts that its method has to show."""

    path: str
    node: Any
    sent: list[Sent]
    bodies: dict[str, Kind] = field(default_factory=dict)
    words: list[str] = field(default_factory=list)


class Calls:
    """A document of random operations.

    Args:
        random: Where all choices are from.
        count: How many operations.
    """

    def __init__(self, random: Random, count: int) -> None:
        self.random = random
        self.schemas: dict[str, Any] = {}
        self.calls = [self._call(index) for index in range(count)]
        self.about = self.words()
        paths = {call.path: {"post": call.node} for call in self.calls}
        self.document = {
            "openapi": "3.1.0",
            "info": {"title": self.words(), "description": self.about, "version": "1"},
            "servers": [{"url": f"https://x.example/{self.value_of_words()}"}],
            "tags": [{"name": tag, "description": self.words()} for tag in self._tags()],
            "paths": paths,
            "components": {"schemas": self.schemas},
        }
        self._add_kinds()

    def _add_kinds(self) -> None:
        """Add texts that tell one object from another, and a key from another."""
        self.property = self.random.choice([it for it in NAMES if not set(it) & set('"\\\n')])
        self.kinds = {f"Kind{number}": f"{self.value_of_words()}{number}" for number in range(2)}
        mapping = {text: f"#/components/schemas/{name}" for name, text in self.kinds.items()}
        self.document["x-webhook-discriminator"] = self.property
        self.document["webhooks"] = {}
        for name, text in self.kinds.items():
            told = {self.property: {"enum": [text], "default": text, "example": text}}
            required = [self.property]
            self.schemas[name] = {"type": "object", "properties": told, "required": required}
            reference = {"$ref": f"#/components/schemas/{name}"}
            body = {"content": {"application/json": {"schema": reference}}}
            self.document["webhooks"][self.words()] = {"post": {"requestBody": body}}
        self.schemas["Union"] = {
            "oneOf": [{"$ref": it} for it in mapping.values()],
            "discriminator": {"propertyName": self.property, "mapping": mapping},
            "description": self.words(),
        }
        data = {"type": "object", "x-typed-by": {"property": self.property, "mapping": mapping}}
        properties = {self.property: {"type": "string"}, f"{self.property}data": data}
        self.schemas["Typed"] = {"type": "object", "properties": properties}
        self.keys = [f"{self.value_of_words()}{number}" for number in range(2)]
        self.document["components"]["securitySchemes"] = {
            name: {"type": "apiKey", "in": "header", "name": token}
            for name, token in zip(self.keys, self.random.sample(TOKENS, 2), strict=True)
        }

    def value_of_words(self) -> str:
        """A text that JSON can hold."""
        return self.words().replace("\ud800", "")

    def _tags(self) -> list[str]:
        return list(dict.fromkeys(tag for call in self.calls for tag in call.node["tags"]))

    def words(self) -> str:
        """A text as people write it, or worse."""
        return "".join(self.random.choices(WORDS, k=self.random.randint(1, 5)))

    def value(self, call: Call) -> tuple[list[tuple[Sent, Any]], tuple[str, Any] | None]:
        """Arguments of a call, and its body with the media type."""
        given = [
            (it, self.random.choice(it.kind.values))
            for it in call.sent
            if it.required or self.random.random() < 0.7
        ]
        body = None
        if call.bodies:
            media_type = self.random.choice(list(call.bodies))
            body = media_type, self.random.choice(call.bodies[media_type].values)
        return given, body

    def _call(self, index: int) -> Call:
        sent: list[Sent] = []
        path = f"/op{index}{self.random.choice(PLACES)}"
        for _ in range(self.random.randint(0, 5)):
            location = self.random.choice([*STYLES, "query"])
            if (it := self._sent(location, sent)) is not None:
                sent.append(it)
                path += f"/x{{{it.name}}}" if location == "path" else ""
        parameters = [it.node for it in sent]
        node: Any = {
            "operationId": self.random.choice(NAMES) + str(index),
            "tags": [self.random.choice([*NAMES[:24], self.words()])],
            "summary": self.words(),
            "description": self.words(),
            "parameters": parameters,
            "responses": {"204": {"description": self.words()}},
        }
        call = Call(path, node, sent)
        call.words = [
            node["summary"],
            node["description"],
            *(it["description"] for it in parameters),
        ]
        choice = self.random.choice(["", "form", "one", "several"])
        if choice == "form":
            self._add_form(call, self.random.choice([FORM, MULTIPART]))
        elif choice:
            self._add_bodies(call, 1 if choice == "one" else 3)
        return call

    # Parameters

    def _sent(self, location: str, others: list[Sent]) -> Sent | None:
        names = TOKENS if location == "header" else NAMES
        if location == "path":
            names = tuple(it for it in NAMES if it and not set(it) & set("{}/?#"))
        name = self.random.choice(names)
        taken = {it.name.lower() if location == "header" else it.name
                 for it in others if it.location == location}  # fmt: skip
        style = self.random.choice([*STYLES[location], "json", "text"])
        if name in taken or name.lower() in taken or (style == "deepObject" and not name.isalnum()):
            return None
        number = len(others)
        explode = self.random.random() < 0.5
        if style == "json":
            kind = self._anything(number)
        elif style == "text":
            kind = Kind({"type": "string"}, list(TEXTS))
        elif style in ("deepObject", "spaceDelimited", "pipeDelimited"):
            kind = self._object(number, style) if style == "deepObject" else self._array()
        else:
            kind = self.random.choice([self._scalar, self._array, lambda: self._object(number)])()
        required = location == "path" or self.random.random() < 0.3
        node: Any = {
            "name": name, "in": location, "description": self.words(), "required": required,
        }  # fmt: skip
        if style in ("json", "text"):
            media_type = "application/json" if style == "json" else "text/plain"
            node["content"] = {media_type: {"schema": kind.schema}}
        else:
            node |= {"schema": kind.schema, "style": style, "explode": explode}
            if kind.schema.get("type") == "string" and "format" not in kind.schema:
                node["schema"] = {**kind.schema, "default": self.words(), "example": self.words()}
        return Sent(name, location, kind, style, explode, required, node)

    def _scalar(self) -> Kind:
        schema, values = self.random.choice(SCALARS)
        return Kind(schema, list(values))

    def _array(self) -> Kind:
        items = self._scalar()
        values = [self.random.choices(items.values, k=size) for size in (0, 1, 1, 2, 3)]
        if "null" in items.schema.get("type", ()):
            values.append([None, *values[1]])
        schema = {"type": "array", "items": items.schema}
        if self.random.random() < 0.2:
            return Kind({"anyOf": [schema, {"type": "boolean"}]}, [*values, True])
        return Kind(schema, values)

    def _object(self, number: int, style: str = "") -> Kind:
        """An object whose properties no other parameter has, since a style may tell only those."""
        if self.random.random() < 0.3:
            item = self._scalar()
            values = [
                {f"m{number}{self.random.choice(TEXTS)}": self.random.choice(item.values)}
                for _ in range(3)
            ]
            return Kind({"type": "object", "additionalProperties": item.schema}, [*values, {}])
        plain = [it for it in NAMES if not set(it) & set('"\\\n')]
        kinds: dict[str, Kind] = {}
        for name in self.random.sample(plain, self.random.randint(1, 3)):
            kind = self._scalar()
            if style == "deepObject" and self.random.random() < 0.3:
                kind = self.random.choice([self._array, lambda: self._object(number, style)])()
            kinds[f"p{number}{name}"] = kind
        schema: Any = {
            "type": "object",
            "properties": {
                key: {**it.schema, "description": self.words()} for key, it in kinds.items()
            },
            "description": self.words(),
            "title": self.words(),
        }
        values = [
            {key: self.random.choice(it.values) for key, it in kinds.items()
             if self.random.random() < 0.8}
            for _ in range(4)
        ]  # fmt: skip
        if self.random.random() < 0.4:
            name = f"Schema {len(self.schemas)}" + self.random.choice(["", "", "-x", "ü"])
            self.schemas[name] = schema
            schema = {"$ref": f"#/components/schemas/{name}"}
        return Kind(schema, values)

    def _anything(self, number: int) -> Kind:
        parts = [self._scalar(), self._array(), self._object(number)]
        inner = self.random.choice(parts)
        if self.random.random() < 0.3:
            return Kind({"type": "array", "items": inner.schema}, [[it] for it in inner.values])
        return inner

    # Bodies

    def _add_form(self, call: Call, media_type: str) -> None:
        properties, encoding = {}, {}
        plain = [it for it in NAMES if not set(it) & set('"\\\n')]
        for name in self.random.sample(plain, self.random.randint(1, 4)):
            kind = self._anything(0)
            style, explode = "", True
            if media_type == FORM and self.random.random() < 0.4:
                style = self.random.choice(STYLES["query"])
                explode = self.random.random() < 0.5
                kind = self._object(7, style) if style == "deepObject" else self._array()
                if style == "deepObject" and not name.isalnum():
                    continue
                encoding[name] = {"style": style, "explode": explode}
            elif media_type == MULTIPART and self.random.random() < 0.4:
                binary = {"type": "string", "format": "binary"}
                kind = Kind(binary, [b"", b"\xff\0", b"a\r\n--b"])
                if self.random.random() < 0.5:
                    kind = Kind({"type": "array", "items": binary}, [kind.values, [b"a"]])
                style = "file"
            properties[name] = {**kind.schema}
            required = self.random.random() < 0.5
            call.sent.append(Sent(name, media_type, kind, style, explode, required, {}))
        if not properties:
            return
        needed = [it.name for it in call.sent if it.location == media_type and it.required]
        schema = {"type": "object", "properties": properties, "required": needed}
        content = {media_type: {"schema": schema, "encoding": encoding}}
        call.node["requestBody"] = {"required": True, "content": content}

    def _add_bodies(self, call: Call, count: int) -> None:
        octets = [b"", b"\0\xff", b"{}"]
        plain = [self._object(0) for _ in range(3)]
        choices = {
            "application/json": self._anything(0),
            "application/vnd.x+json": self._anything(0),
            "text/plain": Kind({"type": "string"}, [*TEXTS]),
            "text/markdown; charset=utf-8": Kind({}, [*TEXTS]),
            "application/octet-stream": Kind({}, octets),
            "image/png": Kind({"type": "string", "format": "binary"}, octets),
            "application/x-ndjson": self._lines(),
            "application/jsonl": self._lines(),
        }
        if count > 1:
            choices |= {FORM: plain[0], MULTIPART: plain[1]}
        for media_type in self.random.sample(list(choices), count):
            call.bodies[media_type] = choices[media_type]
        content = {it: {"schema": kind.schema} for it, kind in call.bodies.items()}
        call.node["requestBody"] = {"required": True, "content": content}

    def _lines(self) -> Kind:
        item = self._anything(0)
        values = [[], item.values, item.values[:1]]
        return Kind({"type": "array", "items": item.schema}, values)


def read(request: Recorded, call: Call, it: Sent, shape: type) -> Any:
    """What came of a parameter or a property."""
    path, _, query = request.target.partition("?")
    if it.location == FORM:
        style = it.style or "form"
        whole = not it.style and shape is dict
        found = pairs_of(request.body.decode("ascii"))
        return read_pairs(found, it.name, style, it.explode, str if whole else shape)
    if it.location == MULTIPART:
        parts = [content for name, _, content in read_multipart(request) if name == it.name]
        parts = parts if it.style == "file" else [part.decode() for part in parts]
        return (parts if shape is list else parts[0]) if parts else None
    style = "form" if it.style in ("json", "text") else it.style
    if it.style in ("json", "text"):
        shape = str
    if it.location == "path":
        index = call.path.split("/").index(f"x{{{it.name}}}")
        text = path.split("/")[index][1:]
        style = "simple" if it.style in ("json", "text") else it.style
        return read_segment(text, it.name, style, it.explode, shape)
    if it.location == "header":
        return read_header(request.headers.get(it.name.lower()), it.explode, shape)
    found = pairs_of(query)
    if it.location == "cookie":
        found = pairs_of(request.headers.get("cookie", ""), "; ")
    if shape is dict and style == "form" and it.explode:
        own = {key for value in it.kind.values if isinstance(value, dict) for key in value}
        found = [(key, text) for key, text in found if key in own]
    return read_pairs(found, it.name, style, it.explode, shape)


def without_null(value: Any) -> Any:
    """A value as a style tells it: what is null, or empty, is not there."""
    if isinstance(value, dict):
        found = {key: without_null(item) for key, item in value.items()}
        return {key: item for key, item in found.items() if item is not None} or None
    if isinstance(value, list):
        return [item for item in value if item is not None] or None
    return value


def matches(value: Any, text: Any) -> bool:
    """Whether a text that came, or several, tell a value that was given."""
    if isinstance(value, (dict, list)):
        if type(text) is not type(value) or len(text) != len(value):
            return False
        if isinstance(value, list):
            return all(map(matches, value, text))
        return value.keys() == text.keys() and all(matches(value[it], text[it]) for it in value)
    if value is None or isinstance(text, (dict, list, type(None))):
        return value is text
    if isinstance(text, bytes):
        return bool(value == text)
    if isinstance(value, bool):
        return bool(text == str(value).lower())
    if isinstance(value, float):
        return float(text) == value
    if isinstance(value, datetime):
        return datetime.fromisoformat(text.replace("Z", "+00:00")) == value
    if isinstance(value, bytes):
        return base64.b64decode(text) == value
    return bool(text == str(value))


def matches_json(value: Any, other: Any) -> bool:
    """Whether a value of JSON tells a value that was given."""
    if isinstance(value, dict):
        return (
            isinstance(other, dict)
            and value.keys() == other.keys()
            and all(matches_json(value[it], other[it]) for it in value)
        )
    if isinstance(value, list):
        return (
            isinstance(other, list)
            and len(value) == len(other)
            and all(map(matches_json, value, other))
        )
    if isinstance(value, (str, int, float, type(None))):
        return bool(value == other) and isinstance(value, bool) == isinstance(other, bool)
    return isinstance(other, str) and matches(value, other)


def body_matches(request: Recorded, media_type: str, value: Any) -> bool:
    """Whether a body tells what was given."""
    kind = media_type.partition(";")[0]
    if kind in ("application/x-ndjson", "application/jsonl"):
        return matches_json(value, read_lines(request.body))
    if kind.endswith("json"):
        return matches_json(value, json.loads(request.body))
    if kind == FORM:
        found: Any = {key: unquote(text) for key, text in pairs_of(request.body.decode("ascii"))}
        return matches(without_null(value) or {}, found)
    if kind == MULTIPART:
        # Bytes in a form are a file; all else is text.
        found = {
            name: content if isinstance(value.get(name), bytes) else content.decode()
            for name, _, content in read_multipart(request)
        }
        return matches(without_null(value) or {}, found)
    return bool(request.body == (value.encode() if isinstance(value, str) else value))


def is_plain(value: Any) -> bool:
    """Whether a value is made of letters and digits alone, which nothing may refuse."""
    if isinstance(value, dict):
        return bool(value) and all(is_plain(it) for pair in value.items() for it in pair)
    if isinstance(value, list):
        return bool(value) and all(map(is_plain, value))
    if isinstance(value, bytes):
        return bool(value)
    return not isinstance(value, str) or (value.isascii() and value.isalnum())


def shown(text: str | None) -> str:
    """What of a text is seen, and not only room."""
    return "".join(it for it in text or "" if it.isprintable() and it != " ")
