"""Reads an OpenAPI document as the tests need it: resolved, composed, and as data to draw from.

Everything is worked out from the document alone, never with the help of the generated code, so
that the tests compare two independent readings of it.
"""

from __future__ import annotations

import base64
import keyword
import math
import re
from dataclasses import dataclass
from datetime import timedelta, timezone
from functools import cache
from pathlib import Path
from typing import Any

from bundle import read
from document import resolve
from hypothesis import strategies as st
from passes.samples import sample, stated_values

ROOT = Path(__file__).resolve().parents[2]
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**64 - 1) | TEXT
    | st.floats(allow_nan=False, allow_infinity=False),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=5,
)  # fmt: skip
JSON_TYPES: dict[str, tuple[type, ...]] = {
    "array": (list,), "boolean": (bool,), "integer": (int,), "null": (type(None),),
    "number": (int, float), "object": (dict,), "string": (str,),
}  # fmt: skip
_OFFSETS = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))


@dataclass(frozen=True)
class Property:
    """A property of an object schema, its type in one piece."""

    name: str
    schema: dict[str, Any]
    required: bool
    nullable: bool


@dataclass(frozen=True, eq=False)
class Field:
    """A parameter of an operation, or its body, or a part of its form."""

    name: str
    location: str
    schema: dict[str, Any]
    required: bool
    explode: bool = True


@dataclass(frozen=True)
class SpecOperation:
    """An operation with all references resolved."""

    id: str
    method: str
    path: str
    parameters: list[Field]
    content_type: str | None
    responses: dict[str, tuple[str | None, dict[str, Any], Any]]
    """By status: media type, schema and example; no media type where there is no body."""
    security: list[str]
    retry: str
    deprecated: bool


load = cache(read)  # once for all tests


class Spec:
    """An OpenAPI document."""

    def __init__(self, path: Path) -> None:
        self.document = load(path)
        self.schemas: dict[str, dict[str, Any]] = self.document["components"]["schemas"]
        self.models = [
            name
            for name, schema in self.schemas.items()
            if _is_object(schema) and "oneOf" not in schema and name not in self._extended()
        ]
        self.security: dict[str, dict[str, Any]] = self.document["components"]["securitySchemes"]
        self.operations = [
            self._operation(path, method, item)
            for path, item in self.document.get("paths", {}).items()
            for method in ("get", "put", "post", "delete", "patch")
            if method in item
        ]

    def _extended(self) -> set[str]:
        """The schemas whose classes have more: what stands beside the union that they are in."""
        return {
            part["$ref"].rpartition("/")[2]
            for schema in self.schemas.values()
            if _is_object(schema)
            for part in schema.get("oneOf", ())
        }

    def resolve(self, node: dict[str, Any]) -> dict[str, Any]:
        return resolve(self.document, node)

    def sample(self, schema: dict[str, Any]) -> Any:
        """The composed example of a schema."""
        return sample(self.document, schema)

    def _operation(self, path: str, method: str, item: dict[str, Any]) -> SpecOperation:
        operation = item[method]
        fields = []
        for node in [*item.get("parameters", ()), *operation.get("parameters", ())]:
            parameter = self.resolve(node)
            style = parameter.get("style", "form" if parameter["in"] == "query" else "simple")
            explode = parameter.get("explode", style == "form")
            required = parameter.get("required", False)
            schema = parameter["schema"]
            fields.append(Field(parameter["name"], parameter["in"], schema, required, explode))
        content_type = None
        if "requestBody" in operation:
            body = self.resolve(operation["requestBody"])
            content_type, media = next(iter(body["content"].items()))
            schema = media["schema"]
            if content_type == "multipart/form-data":
                fields += [
                    Field(part.name, "form", part.schema, part.required)
                    for part in self.properties(schema)
                ]
            else:
                fields.append(Field("body", "body", schema, body.get("required", False)))
        responses: dict[str, tuple[str | None, dict[str, Any], Any]] = {}
        for status, node in operation["responses"].items():
            content = self.resolve(node).get("content")
            if not content:
                responses[status] = (None, {}, None)
                continue
            media_type, media = next(iter(content.items()))
            example = media["example"] if "example" in media else self.sample(media["schema"])
            responses[status] = (media_type, media["schema"], example)
        return SpecOperation(
            operation["operationId"],
            method.upper(),
            path,
            fields,
            content_type,
            responses,
            [
                name
                for requirement in operation.get("security", self.document.get("security", []))
                for name in requirement
            ],
            operation.get("x-retry", "never"),
            operation.get("deprecated", False),
        )

    def properties(self, schema: dict[str, Any]) -> list[Property]:
        """The properties of an object schema, those that it is composed of included."""
        found, required = self._composed(schema)
        return [
            Property(name, part, name in required, self._nullable(part))
            for name, part in found.items()
        ]

    def _composed(self, schema: dict[str, Any]) -> tuple[dict[str, dict[str, Any]], set[str]]:
        schema = self.resolve(schema)
        found: dict[str, dict[str, Any]] = {}
        required = set(schema.get("required", ()))
        for part in schema.get("allOf", ()):
            inner, inner_required = self._composed(part)
            found |= inner
            required |= inner_required
        return found | schema.get("properties", {}), required

    @staticmethod
    def types(schema: dict[str, Any]) -> list[str]:
        """The types that a schema names, null included."""
        types = schema.get("type", [])
        return [types] if isinstance(types, str) else types

    def _nullable(self, schema: dict[str, Any]) -> bool:
        schema = self.resolve(schema)
        choices = [*schema.get("anyOf", ()), *schema.get("oneOf", ())]
        return (
            not _constrains(schema) or "null" in self.types(schema) or {"type": "null"} in choices
        )

    def unwrap(self, schema: dict[str, Any]) -> dict[str, Any]:
        """A schema without the references, nulls and single allOf around it."""
        schema = self.resolve(schema)
        choices = [*schema.get("anyOf", ()), *schema.get("oneOf", ())]
        choices = [part for part in choices if part != {"type": "null"}]
        if len(choices) == 1:
            return self.unwrap(choices[0])
        if choices:
            rest = {key: value for key, value in schema.items() if key not in ("anyOf", "oneOf")}
            return {**rest, "oneOf": choices}
        if len(schema.get("allOf", ())) == 1 and "properties" not in schema:
            return self.unwrap(schema["allOf"][0])
        return schema

    def member(self, schema: dict[str, Any], value: Any) -> dict[str, Any] | None:
        """The schema of a `oneOf` that a value is of, if it is an object of just one."""
        if not isinstance(value, dict):
            return None
        found = [part for part in schema["oneOf"] if self._is_of(part, value)]
        return found[0] if len(found) == 1 else None

    def _is_of(self, schema: dict[str, Any], value: dict[str, Any]) -> bool:
        parts = {part.name: part for part in self.properties(schema)}
        listed = {name: stated_values(self.unwrap(part.schema)) for name, part in parts.items()}
        enums = {name for name, part in parts.items() if {"enum", "const"} & part.schema.keys()}
        return (
            {part.name for part in parts.values() if part.required} <= value.keys() <= parts.keys()
        ) and all(value[name] in listed[name] for name in enums & value.keys())

    def fits(self, schema: dict[str, Any], value: Any) -> bool:
        """Whether a value has the type of a schema, at its outermost level."""
        if value is None:
            return self._nullable(schema)
        schema = self.unwrap(schema)
        if not _constrains(schema) or "oneOf" in schema:
            return True
        if _is_object(schema):
            return isinstance(value, dict)
        if schema.get("format") in ("date-time", "date", "uuid"):
            return False  # None of the values that the tests put in place of one.
        return any(
            isinstance(value, JSON_TYPES[type_]) and isinstance(value, bool) == (type_ == "boolean")
            for type_ in self.types(schema)
        )

    def sent(self, schema: dict[str, Any], value: Any) -> Any:
        """A value as a request holds it: without what is read-only, unless it is required."""
        schema = self.unwrap(schema)
        if isinstance(value, list):
            return [self.sent(schema.get("items", {}), item) for item in value]
        if not isinstance(value, dict):
            return value
        parts = {part.name: part for part in self.properties(schema)}
        other = schema.get("additionalProperties")
        rest = other if isinstance(other, dict) else {}
        return {
            name: self.sent(parts[name].schema if name in parts else rest, item)
            for name, item in value.items()
            if name not in parts
            or parts[name].required
            or not parts[name].schema.get("readOnly", False)
        }

    def values(self, schema: dict[str, Any], depth: int = 0) -> st.SearchStrategy[Any]:
        """JSON values that a schema allows, in the form in which they are written."""
        if self._nullable(schema) and _constrains(self.resolve(schema)):
            return st.none() | self._values(self.unwrap(schema), depth)
        return self._values(self.unwrap(schema), depth)

    def _values(self, schema: dict[str, Any], depth: int) -> st.SearchStrategy[Any]:
        if not _constrains(schema):
            return JSON
        if "oneOf" in schema:
            choices = st.one_of([self._of_member(schema, it, depth) for it in schema["oneOf"]])
            beside = {key: value for key, value in schema.items() if key != "oneOf"}
            if not _is_object(beside):
                return choices
            return st.builds(lambda base, value: base | value, self._values(beside, depth), choices)
        if "const" in schema:
            return st.just(schema["const"])
        if "enum" in schema:
            return st.sampled_from([item for item in schema["enum"] if item is not None])
        if _is_object(schema):
            required: dict[str, st.SearchStrategy[Any]] = {}
            optional: dict[str, st.SearchStrategy[Any]] = {}
            for part in self.properties(schema):
                # Schemas may hold themselves; what need not be there is left out from here on.
                if part.required:
                    required[part.name] = self.values(part.schema, depth + 1)
                elif depth < 3:
                    optional[part.name] = self.values(part.schema, depth + 1)
            return st.fixed_dictionaries(required, optional=optional)
        kind = next(type_ for type_ in self.types(schema) if type_ != "null")
        strategy: st.SearchStrategy[Any] = getattr(self, f"_{kind}")(schema, depth)
        return strategy

    def _of_member(
        self, schema: dict[str, Any], part: dict[str, Any], depth: int
    ) -> st.SearchStrategy[Any]:
        """Values of one member of a union, the discriminator's property among them."""
        values = self.values(part, depth + 1)
        told = schema.get("discriminator", {})
        listed = [it for it, ref in told.get("mapping", {}).items() if ref == part.get("$ref")]
        if not listed:
            return values
        name = told["propertyName"]
        return st.builds(lambda value, it: {**value, name: it}, values, st.sampled_from(listed))

    def _array(self, schema: dict[str, Any], depth: int) -> st.SearchStrategy[Any]:
        low = schema.get("minItems", 0)
        high = min(schema.get("maxItems", 3), max(low, 3)) if depth < 3 else low
        unique = repr if schema.get("uniqueItems") else None
        if high == 0:
            return st.just([])
        items = self.values(schema.get("items", {}), depth + 1)
        return st.lists(items, min_size=low, max_size=high, unique_by=unique)

    def _object(self, schema: dict[str, Any], depth: int) -> st.SearchStrategy[Any]:
        extra = schema.get("additionalProperties")
        items = self.values(extra, depth + 1) if isinstance(extra, dict) else JSON
        return st.dictionaries(TEXT, items, max_size=2)

    def _boolean(self, schema: dict[str, Any], depth: int) -> st.SearchStrategy[Any]:
        return st.booleans()

    def _integer(self, schema: dict[str, Any], depth: int) -> st.SearchStrategy[Any]:
        step = schema.get("multipleOf", 1)
        low, high = -(2**63), 2**63 - 1
        if "minimum" in schema:
            low = math.ceil(schema["minimum"])
        if "exclusiveMinimum" in schema:
            low = math.floor(schema["exclusiveMinimum"]) + 1
        if "maximum" in schema:
            high = math.floor(schema["maximum"])
        if "exclusiveMaximum" in schema:
            high = math.ceil(schema["exclusiveMaximum"]) - 1
        return st.integers(-(-low // step), high // step).map(lambda value: value * step)

    def _number(self, schema: dict[str, Any], depth: int) -> st.SearchStrategy[Any]:
        if "multipleOf" in schema:
            return self._integer({**schema, "multipleOf": 1}, depth).map(float)
        return st.floats(
            schema.get("minimum", schema.get("exclusiveMinimum")),
            schema.get("maximum", schema.get("exclusiveMaximum")),
            exclude_min="exclusiveMinimum" in schema,
            exclude_max="exclusiveMaximum" in schema,
            allow_nan=False,
            allow_infinity=False,
        )

    def _string(self, schema: dict[str, Any], depth: int) -> st.SearchStrategy[Any]:
        match schema.get("format"):
            case "date-time":
                return st.datetimes(timezones=_OFFSETS).map(_rfc3339)
            case "date":
                return st.dates().map(str)
            case "uuid":
                return st.uuids().map(str)
            case "byte":
                return st.binary(max_size=9).map(lambda value: base64.b64encode(value).decode())
        low, high = schema.get("minLength", 0), schema.get("maxLength", math.inf)
        if "pattern" in schema:
            # Here `$` is the very end, in Python also the place before a last line break.
            strategy = st.from_regex(re.sub(r"\$$", r"\\Z", schema["pattern"]))
            return strategy.filter(lambda text: low <= len(text) <= high)
        return st.text(
            st.characters(exclude_categories=["Cs"]), min_size=low, max_size=min(high, low + 20)
        )


def class_name(schema: str) -> str:
    """The class of a named schema; what Python keeps for itself gets a prefix."""
    name = "".join(word[:1].upper() + word[1:] for word in re.split(r"[\W_]+", schema))
    return f"Model{name}" if keyword.iskeyword(name.lower()) else name


def _is_object(schema: dict[str, Any]) -> bool:
    return bool(schema.get("properties")) or "allOf" in schema


def _constrains(schema: dict[str, Any]) -> bool:
    keys = {"$ref", "type", "enum", "const", "oneOf", "anyOf", "allOf", "properties"}
    return not keys.isdisjoint(schema)


def _rfc3339(value: Any) -> str:
    """A time as RFC 3339 writes it."""
    text: str = value.isoformat()
    return text.removesuffix("+00:00") + "Z" if text.endswith("+00:00") else text
