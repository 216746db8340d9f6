"""What the package made from an OpenAPI document looks like to the code that uses it.

The document is read with the passes that the generator is fed with, so that names and types are
those of the package.
"""

from __future__ import annotations

import keyword
from collections.abc import Iterator
from dataclasses import dataclass

from compare import operations
from document import Json, resolve
from passes.compositions import merge_compositions
from passes.inline import name_inline_schemas
from passes.names import PREFIX, class_name, module_name, name_classes
from passes.types import Style, Writer, is_enum
from passes.unions import members, types

_PYTHON = Style(bounds=False, enums=False, formats={
    "date-time": "datetime", "date": "date", "uuid": "UUID", "byte": "bytes", "binary": "bytes",
})  # fmt: skip
_RESERVED = {
    *(it.lower() for it in keyword.kwlist),
    *("date", "datetime", "exec", "print", "property", "self"),
}
"""Names that the generator keeps from arguments and fields."""


@dataclass(frozen=True)
class Argument:
    """An argument of a method."""

    name: str
    place: str
    """Where the document has it."""
    schema: Json
    required: bool


@dataclass(frozen=True)
class Method:
    """The method of an operation, or a notification."""

    api: str
    """The class that has it."""
    name: str
    place: str
    """Where the document has it."""
    key: tuple[str, str]
    """The path, or the name of the notification, and the method of HTTP."""
    operation: Json
    arguments: list[Argument]


class Interface:
    """The interface of the package made from a document.

    Args:
        document: The document, as it was read. It is changed.
        config: The configuration of the generator, which renames some.
    """

    def __init__(self, document: Json, config: Json) -> None:
        self._config = config
        schemas = document.get("components", {}).get("schemas", {})
        self._written = {class_name(key): (key, schema) for key, schema in schemas.items()}
        self._paths = document.get("paths", {})
        for run in (name_classes, merge_compositions, name_inline_schemas):
            run(document)
        self.document = document
        self.writer = Writer(document)
        self.schemas: Json = document.get("components", {}).get("schemas", {})
        self.schemes: Json = document.get("components", {}).get("securitySchemes", {})
        self.methods: dict[str, Method] = {}
        """By the ID of the operation."""
        self.notifications: dict[str, Method] = {}
        """By their name."""
        for (place, kind), operation in operations(document).items():
            method = self._method(place, kind, operation)
            if place in self._paths:
                self.methods[operation["operationId"]] = method
            else:
                self.notifications[place] = method

    def _method(self, key: str, kind: str, operation: Json) -> Method:
        identifier = operation.get("operationId", key)
        mapped = self._config.get("operationIdNameMappings", {}).get(identifier)
        where = "paths" if key in self._paths else "webhooks"
        place = f"#/{where}/{escaped(key)}/{kind}"
        return Method(
            f"{class_name(next(iter(operation.get('tags', ())), 'Default'))}Api",
            str(mapped or module_name(identifier)),
            place,
            (key, kind),
            operation,
            sorted(self._arguments(key, place, operation), key=lambda it: not it.required),
        )

    def _arguments(self, path: str, place: str, operation: Json) -> Iterator[Argument]:
        shared = len(self._paths.get(path, {}).get("parameters", ()))
        for index, node in enumerate(operation["parameters"]):
            it = resolve(self.document, node)
            where = f"{place}/parameters/{index - shared}"
            if index < shared:
                where = f"{place.rpartition('/')[0]}/parameters/{index}"
            required = it.get("required", False)
            yield Argument(
                self.python_name(it["name"]), node.get("$ref", where), it["schema"], required
            )
        body = resolve(self.document, operation.get("requestBody", {}))
        for media_type, media in list(body.get("content", {}).items())[:1]:
            where = f"{place}/requestBody/content/{escaped(media_type)}/schema"
            schema = media.get("schema", {})
            if media_type != "multipart/form-data":
                named = self.writer.has_module(resolve(self.document, schema))
                name = module_name(self.model(schema)) if named else "body"
                yield Argument(name, where, schema, body.get("required", False))
                continue
            for name, part in schema.get("properties", {}).items():
                inner = f"{where}/properties/{escaped(name)}"
                required = name in schema.get("required", ())
                yield Argument(self.python_name(name), inner, part, required)

    def python_name(self, name: str) -> str:
        """The name of an argument or a field."""
        if mapped := self._config.get("nameMappings", {}).get(name):
            return str(mapped)
        found = module_name(name)
        return f"var_{found}" if found in _RESERVED or found[:1].isdigit() else found

    def models(self) -> list[str]:
        """The names that the package has for schemas."""
        return [name for name, schema in self.schemas.items() if self.writer.has_module(schema)]

    def model(self, schema: Json) -> str:
        """The name of the model that a schema refers to, if it does."""
        return str(schema.get("$ref", "")).removeprefix(PREFIX)

    def alternatives(self, schema: Json) -> dict[str, Json]:
        """The types that a schema allows, null left out, by their name in Python."""
        if "$ref" in schema:
            target = resolve(self.document, schema)
            plain = not self.writer.has_module(target) or is_enum(target)
            return self.alternatives(target) if plain else {self.model(schema): target}
        if choices := members(schema):
            return {name: it for part in choices for name, it in self.alternatives(part).items()}
        if parts := schema.get("allOf"):
            return self.alternatives(parts[0])
        kinds = {"array": "list", "object": "dict"}
        return {
            kinds.get(kind) or self.writer.single(kind, schema, _PYTHON): schema
            for kind in types(schema)
        } or {"Any": schema}

    def text(self, schema: Json) -> str:
        """The type of a schema as Python writes it."""
        return self.writer.nullable(schema, _PYTHON)

    def returned(self, operation: Json) -> tuple[str, str, Json] | None:
        """What a method returns, if anything: where the document has it, media type and schema."""
        successes = [it for it in operation.get("responses", {}) if str(it).startswith("2")]
        return self.body(operation, min(successes, default="default"))

    def body(self, operation: Json, status: str) -> tuple[str, str, Json] | None:
        """What a response of a status has, if anything."""
        response = resolve(self.document, operation.get("responses", {}).get(status, {}))
        for media_type, media in response.get("content", {}).items():
            place = f"responses/{status}/content/{escaped(media_type)}/schema"
            return place, media_type, media.get("schema", {})
        return None

    def place(self, name: str, otherwise: str) -> str:
        """Where a model is described; one without a name of its own, where it was found."""
        return PREFIX + escaped(self._written[name][0]) if name in self._written else otherwise

    def property_place(self, name: str, key: str, otherwise: str) -> str:
        """Where a property of a model is described, be it in a part of that."""
        place = self.place(name, otherwise)
        if name in self._written:
            place = next(self._places(self._written[name][1], place, key), place)
        return f"{place}/properties/{escaped(key)}"

    def _places(self, schema: Json, place: str, key: str) -> Iterator[str]:
        if "$ref" in schema:
            name = self.model(schema)
            place, schema = self.place(name, ""), self._written.get(name, ("", {}))[1]
        if key in schema.get("properties", {}):
            yield place
        for index, part in reversed([*enumerate(schema.get("allOf", ()))]):
            yield from self._places(part, f"{place}/allOf/{index}", key)


def escaped(name: str) -> str:
    """A name as it stands in a reference."""
    return name.replace("~", "~0").replace("/", "~1")
