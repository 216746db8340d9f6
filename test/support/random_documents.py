"""Small OpenAPI documents of random schemas, in the words of 3.0 or of 3.1. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from random import Random

PREFIX = "#/components/schemas/"
NAMES = ("A", "B", "C", "D")
KINDS = ("Kind", "KindOne", "KindTwo")
PROPERTIES = ("id", "type", "kind-of", "class", "a b", "ID", "self", "date", "größe", "_id", "x")
SCALARS: tuple[Any, ...] = (
    {"type": "string"}, {"type": "integer"}, {"type": "number"}, {"type": "boolean"},
    {"type": "string", "format": "date-time"}, {"type": "string", "format": "date"},
    {"type": "string", "format": "uuid"}, {"type": "string", "format": "byte"},
    {"type": "string", "format": "password"}, {"type": "string", "format": "unheard-of"},
    {"type": "integer", "format": "int64"}, {"type": "number", "format": "float"},
    {"type": "string", "enum": ["a", "b c", "class"]}, {"type": "integer", "enum": [1, 2]},
    {"type": "string", "enum": ["b c", "d"], "default": "d"}, {"type": "integer", "default": 3},
    {"type": "string", "enum": ["fixed"]}, {"type": "number", "enum": [0.5, 1]}, {},
    {"type": "object"}, {"type": "string", "maxLength": 3}, {"type": "string", "pattern": "^x"},
    {"type": "integer", "minimum": 1, "maximum": 5}, {"type": "boolean", "enum": [True]},
    {"type": "number", "minimum": 0, "multipleOf": 0.5}, {"type": "object", "properties": {}},
)  # fmt: skip
MODERN: tuple[Any, ...] = (
    {"type": "null"}, {"enum": ["x", 1, None, True]}, {"const": "fixed"}, {"const": 3},
    {"const": None}, {"const": True}, {"type": ["integer", "string"]}, {"type": "array"}, True,
    {"type": ["string", "null"], "format": "date-time"}, {"type": ["boolean", "number"]},
    {"type": ["string", "null"], "enum": ["a", None]}, {"type": ["object", "string"]},
    {"type": ["array", "null"], "items": {"type": "string"}}, {"enum": ["a", "b"]},
    {"type": "string", "contentEncoding": "base64"},
    {"type": "array", "prefixItems": [{"type": "string"}, {"type": "integer"}]},
)  # fmt: skip


class Documents:
    """Random documents.

    Args:
        random: Where all choices are from.
        modern: Whether they are written in the words of 3.1, or else of 3.0.
    """

    def __init__(self, random: Random, *, modern: bool) -> None:
        self.random = random
        self.modern = modern
        self.names: tuple[str, ...] = ()

    def document(self, number: int) -> dict[str, Any]:
        """A document with some schemas, and an operation that takes one and answers with two.

        Args:
            number: Stands in all names, so that documents with different ones make one.
        """
        random = self.random
        told_apart = random.random() < 0.5
        self.names = tuple(f"{it}{number}" for it in NAMES + KINDS * told_apart)
        schemas = {name: self.named() for name in self.names[:4]}
        if told_apart:
            schemas |= self.kinds(*self.names[4:])
        # What is used elsewhere too is not only what a union makes of it.
        used = {name: {"$ref": PREFIX + name} for name in self.names}
        schemas[f"All{number}"] = {"type": "object", "properties": used}
        success = random.choice(["200", "200", "201", "2XX", "default"])
        error = random.choice(["400", "4XX"] if success == "default" else ["400", "5XX", "default"])
        operation = {
            "operationId": f"call{number}",
            "requestBody": self.content(),
            "responses": {status: self.content() for status in (success, error)},
        }
        return {
            "openapi": "3.1.0" if self.modern else "3.0.3",
            "info": {"title": "Random", "version": "1"},
            "paths": {f"/call{number}": {"post": operation}},
            "components": {"schemas": schemas},
        }

    def content(self) -> Any:
        """A body, of one media type or several."""
        types = self.random.choice(
            [
                *["application/json"] * 4, "application/problem+json",
                "application/json; charset=utf-8",
            ]
        )  # fmt: skip
        content = {types: {"schema": self.schema(2)}}
        if self.random.random() < 0.1:
            content["text/plain"] = {"schema": {"type": "string"}}
        return {"description": "", "content": content}

    def named(self) -> Any:
        """A schema that a name stands for; seldom it is another name."""
        schema = self.schema(3)
        return self.named() if _is_name(schema) and self.random.random() < 0.8 else schema

    def schema(self, depth: int) -> Any:
        """A schema, with others in it to the given depth."""
        random = self.random
        if depth == 0 or random.random() < 0.25:
            plain = [*SCALARS, *(MODERN if self.modern else ())]
            return random.choice(plain) if random.random() < 0.6 else self.reference()
        make = random.choice(
            [
                self.array, self.map, self.object, self.object, self.object, self.choice,
                self.choice, self.composition, self.nullable, self.described,
            ]
        )  # fmt: skip
        return make(depth - 1)

    def reference(self) -> Any:
        return {"$ref": PREFIX + self.random.choice(self.names)}

    def array(self, depth: int) -> Any:
        return {"type": "array", "items": self.schema(depth)}

    def map(self, depth: int) -> Any:
        return {"type": "object", "additionalProperties": self.schema(depth)}

    def object(self, depth: int) -> Any:
        random = self.random
        names = random.sample(PROPERTIES, random.randint(0, 3))
        schema = {"type": "object", "properties": {it: self.part(depth) for it in names}}
        if random.random() < 0.6:
            schema["additionalProperties"] = random.choice([True, False, self.schema(depth)])
        if self.modern and random.random() < 0.1:
            schema["patternProperties"] = {"^x-": self.schema(depth)}
        if random.random() < 0.6:
            schema["required"] = names[: random.randint(1, 2)]
        if names and random.random() < 0.2:
            del schema["type"]
        return schema

    def part(self, depth: int) -> Any:
        """What a property is."""
        schema = self.schema(depth)
        if self.random.random() < 0.1 and isinstance(schema, dict) and "$ref" not in schema:
            return {**schema, self.random.choice(["readOnly", "writeOnly", "deprecated"]): True}
        return schema

    def choice(self, depth: int) -> Any:
        word = self.random.choice(["anyOf", "oneOf"])
        return {word: [self.schema(depth) for _ in range(self.random.randint(1, 3))]}

    def composition(self, depth: int) -> Any:
        make = self.random.choice([self.object, self.object, self.schema])
        parts: list[Any] = [make(depth) for _ in range(self.random.randint(1, 3))]
        # A name that a rule of one part is about would be of several types at once.
        parts = [_without_rules(it) for it in parts]
        return {"allOf": parts + [self.reference()] * self.random.choice([0, 0, 1])}

    def nullable(self, depth: int) -> Any:
        schema = self.schema(depth)
        if self.modern:
            return {"anyOf": [schema, {"type": "null"}]}
        if "$ref" in schema:
            return {"allOf": [schema], "nullable": True}
        return {**schema, "nullable": True}

    def described(self, depth: int) -> Any:
        schema = self.schema(depth)
        text = {"description": self.random.choice(["", '"\\', "ü\n"])}
        if schema is True:
            return text
        return {"allOf": [schema], **text} if "$ref" in schema else {**schema, **text}

    def kinds(self, union: str, one: str, two: str) -> Any:
        """Two objects that a property tells apart, and the union of them."""
        random = self.random
        name = random.choice(("kind", "kind-of", "class", "@type"))
        references = {it: PREFIX + it for it in (one, two)}
        told: dict[str, Any] = {"propertyName": name}
        mapped = random.random() < 0.5
        if mapped:
            told["mapping"] = {"one": references[one], "two": random.choice([two, references[two]])}
        schemas: dict[str, Any] = {}
        by_base = random.random() < 0.3
        listed = random.random() < 0.5
        for member, value in ((one, "one"), (two, "two")):
            schema = self.object(1)
            values = {"enum": [value if mapped else member]} if listed else {}
            schema["properties"][name] = {"type": "string", **values}
            schema["required"] = list(dict.fromkeys([*schema.get("required", ()), name]))
            if by_base:
                schema.pop("additionalProperties", None)
                schema = {"allOf": [{"$ref": PREFIX + union}, schema]}
            schemas[member] = schema
        if by_base:
            properties = {name: {"type": "string"}, "shared": self.schema(1)}
            base = {"type": "object", "required": [name], "properties": properties}
            return {union: {**base, "discriminator": told}, **schemas}
        members = [{"$ref": it} for it in references.values()]
        word = random.choice(["anyOf", "oneOf"])
        choice = {word: members}
        if not listed or random.random() < 0.7:
            choice["discriminator"] = told
        return {union: choice, **schemas}


def _without_rules(schema: Any) -> Any:
    if schema is True:
        return schema
    return {key: it for key, it in schema.items() if key != "patternProperties"}


def _is_name(schema: Any) -> bool:
    return schema is not True and "$ref" in schema


def modernised(node: Any) -> Any:
    """A document of 3.0 in the words of 3.1."""
    if isinstance(node, list):
        return [modernised(it) for it in node]
    if not isinstance(node, dict):
        return node
    new = {key: modernised(it) for key, it in node.items()}
    if new.pop("nullable", None) is True:
        null = {"type": "null"}
        words = ("allOf", "anyOf", "oneOf")
        # A choice of one and null would give it another name.
        while alone := [
            it for it in words if len(new.get(it, ())) == 1 and "$ref" not in new[it][0]
        ]:
            new = new.pop(alone[0])[0] | new
        if "enum" in new:
            new["enum"] = list(dict.fromkeys([*new["enum"], None]))
        if "type" in new:
            kinds = new["type"] if isinstance(new["type"], list) else [new["type"]]
            new["type"] = list(dict.fromkeys([*kinds, "null"]))
        elif "properties" in new:
            new["type"] = ["object", "null"]
        elif "allOf" in new:
            about = {"description": new.pop("description")} if "description" in new else {}
            new = {**about, "anyOf": [new, null]}
        else:
            for word in ("oneOf", "anyOf"):
                if word in new:
                    new[word] = [*new[word], null]
    return new if "openapi" not in new else {**new, "openapi": "3.1.0"}
