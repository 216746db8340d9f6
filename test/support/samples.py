"""Makes values of the schemas of any document, with nothing of what generates packages of them."""

from __future__ import annotations

import base64
import copy
import json
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, unquote

import jsonschema_rs

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

_TEXTS = {
    "date-time": ("2020-01-02T03:04:05Z", "2021-12-31T23:59:59.123456+02:00"),
    "date": ("2020-01-02", "1999-12-31"),
    "uuid": ("5b1a2c3d-0000-4000-8000-000000000001", "00000000-0000-0000-0000-000000000000"),
    "byte": ("aGk=", "", "AAEC"),
    "binary": ("aGk=", "", "AAEC"),
}
_PLAIN = ("", "a", "xy", "123-abc", "say \"hi\" \\ 'x'", "ü 🎉", "true", "1", "null", "x-y", "A1b2")
_NAMES = ("extra", "x-1", "k", "Another Name", "ü", "id_2", "class")
_ANYTHING = (None, True, 0, -1.5, "text", [], [1, [None]], {}, {"a": {"b": [1, "2"]}})
_APPLIED = (
    *("allOf", "anyOf", "oneOf", "not", "items", "additionalProperties", "prefixItems"),
    *("propertyNames", "contains", "if", "then", "else", "unevaluatedProperties"),
)
_NAMED = ("properties", "patternProperties", "$defs", "schemas", "dependentSchemas")
_TYPED = {
    *("type", "properties", "additionalProperties", "patternProperties", "items", "prefixItems"),
    *("enum", "const", "anyOf", "oneOf"),
}


class Impossible(Exception):
    """No value was found, or none that ends."""


class Samples:
    """Values of the schemas of a document.

    Args:
        document: The document, in one piece.
        random: Where all choices are from.
        undeclared: Whether objects have properties that their schemas neither name nor forbid.
    """

    def __init__(self, document: Any, random: Random, *, undeclared: bool = False) -> None:
        self.undeclared = undeclared
        self.document = copy.deepcopy(document)
        self.random = random
        self._validators: dict[str, Any] = {}
        modern = str(document.get("openapi", "")).startswith(("3.1", "3.2"))
        if not modern:
            _modernise(self.document)

    def values(self, schema: Any, count: int) -> Iterator[Any]:
        """Different values that a schema allows, at most so many; none if none are found."""
        schema = copy.deepcopy(schema)
        _modernise(schema)
        found = set()
        for _ in range(count * 4):
            try:
                value = self.value(schema)
            except Impossible:
                continue
            text = json.dumps(value, sort_keys=True)
            if text not in found and self._is_valid(schema, value):
                found.add(text)
                yield value
            if len(found) == count:
                return

    def _is_valid(self, schema: Any, value: Any) -> bool:
        key = json.dumps(schema)
        if key not in self._validators:
            whole = {"$id": "http://document.example/", **self.document, "allOf": [schema]}
            self._validators[key] = jsonschema_rs.Draft202012Validator(
                _for_validator(whole), validate_formats=True, formats={"byte": _is_base64}
            )
        return self._validators[key].is_valid(value)

    def value(self, schema: Any, depth: int = 0) -> Any:
        """One value, which may be out of bounds."""
        if depth > 12:
            raise Impossible
        if schema is False:
            raise Impossible
        if schema is True or not schema.keys() - {"description", "title", "nullable"}:
            return self.random.choice(_ANYTHING)
        if "$ref" in schema:
            beside = {key: it for key, it in schema.items() if key in ("properties", "required")}
            return self.value(_merged(self._target(schema["$ref"]), beside), depth + 1)
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return self.random.choice(schema["enum"])
        if "allOf" in schema:
            return self.value(self._flat(schema), depth + 1)
        for word in ("oneOf", "anyOf"):
            if word in schema and all(map(self._is_typed, schema[word])):
                return self._member(schema, word, depth)
        return self._typed(schema, depth)

    def _target(self, reference: str) -> Any:
        node = self.document
        for part in unquote(reference).split("/")[1:]:
            key = part.replace("~1", "/").replace("~0", "~")
            node = node[int(key) if isinstance(node, list) else key]
        return node

    def _flat(self, schema: Any) -> Any:
        while isinstance(schema, dict) and "$ref" in schema:
            schema = self._target(schema["$ref"])
        if isinstance(schema, dict) and "allOf" in schema:
            whole: Any = {}
            for part in schema["allOf"]:
                whole = _merged(whole, self._flat(part))
            return _merged(whole, {key: it for key, it in schema.items() if key != "allOf"})
        return schema

    def _is_typed(self, member: Any) -> bool:
        flat = self._flat(member)
        return isinstance(flat, dict) and bool(_TYPED & flat.keys())

    def _member(self, schema: Any, word: str, depth: int) -> Any:
        members = schema[word]
        member = self.random.choice(members)
        rest = {key: it for key, it in schema.items() if key != word}
        told = rest.pop("discriminator", None)
        flat = self._flat(member)
        value = self.value(_merged(rest, flat), depth + 1)
        if told and isinstance(value, dict) and "$ref" in member:
            mapping = told.get("mapping") or {}
            name = member["$ref"].rpartition("/")[2]
            keys = [key for key, it in mapping.items() if it in (name, member["$ref"])]
            value[told["propertyName"]] = self.random.choice(keys or [name])
        # What fits another member alone does so by properties that nobody declares.
        if not self._is_valid(member, value):
            raise Impossible
        return value

    def _typed(self, schema: Any, depth: int) -> Any:
        told = schema.get("type")
        if told is None:
            if (
                any(it in schema for it in ("properties", "additionalProperties", "required"))
                or "patternProperties" in schema
            ):
                told = "object"
            elif "items" in schema or "prefixItems" in schema:
                told = "array"
            else:
                return self.random.choice(_ANYTHING)
        kind = self.random.choice(told) if isinstance(told, list) else told
        return getattr(self, f"_{kind}")(schema, depth)

    def _null(self, schema: Any, depth: int) -> None:
        return None

    def _boolean(self, schema: Any, depth: int) -> bool:
        return self.random.random() < 0.5

    def _integer(self, schema: Any, depth: int) -> int:
        low, high = self._bounds(schema, -(2**40), 2**40)
        step = int(schema.get("multipleOf", 1)) or 1
        found = self.random.choice([low, high, 0, 1, self.random.randint(int(low), int(high))])
        return int(found) // step * step

    def _number(self, schema: Any, depth: int) -> float:
        low, high = self._bounds(schema, -1e6, 1e6)
        found = self.random.choice([low, high, 0, 1, self.random.uniform(low, high), 0.5])
        step = schema.get("multipleOf")
        return round(found / step) * step if step else found

    def _bounds(self, schema: Any, low: float, high: float) -> tuple[float, float]:
        low = schema.get("minimum", low)
        high = schema.get("maximum", high)
        low = max(low, schema.get("exclusiveMinimum", low - 1) + 1)
        high = min(high, schema.get("exclusiveMaximum", high + 1) - 1)
        return (low, max(low, high))

    def _string(self, schema: Any, depth: int) -> str:
        known = _TEXTS.get(schema.get("format", ""))
        if known is None and schema.get("contentEncoding") == "base64":
            known = _TEXTS["byte"]
        found = self.random.choice(known or _PLAIN)
        return found if known else found.ljust(schema.get("minLength", 0), "a")

    def _array(self, schema: Any, depth: int) -> list[Any]:
        low = schema.get("minItems", 0)
        high = max(low, 0 if depth > 6 else min(schema.get("maxItems", 3), low + 2))
        first = [self.value(it, depth + 1) for it in schema.get("prefixItems", ())]
        items = schema.get("items", True)
        size = self.random.randint(low, high)
        while len(first) < size:
            try:
                first.append(self.value(items, depth + 1))
            except Impossible:
                if low > len(first):
                    raise
                break
        return first

    def _object(self, schema: Any, depth: int) -> dict[str, Any]:
        result: dict[str, Any] = {}
        properties = schema.get("properties", {})
        required = schema.get("required", ())
        for name, part in properties.items():
            if name in required or self.random.random() < (0.6 if depth < 5 else 0):
                try:
                    result[name] = self.value(part, depth + 1)
                except Impossible:
                    if name in required:
                        raise
        patterns = schema.get("patternProperties", {})
        extra = schema.get(
            "additionalProperties", self.undeclared or (not properties and not patterns)
        )
        for name in (*required, *_NAMES):
            if name in properties or (name not in required and self.random.random() < 0.6):
                continue
            part = next((it for key, it in patterns.items() if re.search(key, name)), extra)
            # What a schema neither names nor allows expressly is not promised to be kept.
            if part is False or (name not in required and depth > 6):
                continue
            try:
                result[name] = self.value(part, depth + 1)
            except Impossible:
                continue
        return result


def _is_base64(text: str) -> bool:
    try:
        return bool(base64.b64decode(text, validate=True)) or not text
    except ValueError:
        return False


def _merged(left: Any, right: Any) -> Any:
    """Two schemas as one; where they differ, the second counts."""
    if not (isinstance(left, dict) and isinstance(right, dict)):
        return right if isinstance(left, bool) else left
    whole = {**left, **right}
    if whole.get("additionalProperties") is True and left.get("additionalProperties"):
        whole["additionalProperties"] = left["additionalProperties"]
    if "properties" in left and "properties" in right:
        whole["properties"] = {**left["properties"], **right["properties"]}
    if "required" in left and "required" in right:
        whole["required"] = [*left["required"], *right["required"]]
    return whole


def _modernise(node: Any) -> None:
    """Words of OpenAPI 3.0 as JSON Schema has them since, in place."""
    if isinstance(node, list):
        for item in node:
            _modernise(item)
    if not isinstance(node, dict):
        return
    for item in node.values():
        _modernise(item)
    for word, bound in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if node.get(word) is True and bound in node:
            node[word] = node.pop(bound)
        elif isinstance(node.get(word), bool):
            del node[word]
    if node.get("nullable") is True and "$ref" not in node:
        inner = {key: it for key, it in node.items() if key != "nullable"}
        if set(inner) - {"description", "title", "example", "default"}:
            node.clear()
            node["anyOf"] = [inner, {"type": "null"}]


def _for_validator(node: Any, *, named: bool = False) -> Any:
    """A document without what the validator would stumble over, and no value depends on.

    Most members of a choice would be valid as others too, by properties that nobody declares; so
    any is good. What has properties is an object, though it may not say so.
    """
    if isinstance(node, list):
        return [_for_validator(it) for it in node]
    if not isinstance(node, dict):
        return node
    if named:
        return {key: _for_validator(it) for key, it in node.items()}
    new = {
        key: _for_validator(it, named=key in _NAMED)
        for key, it in node.items()
        if key not in ("discriminator", "example", "examples", "default", "jsonSchemaDialect")
    }
    if isinstance(node.get("$ref"), str):
        new["$ref"] = quote(node["$ref"], safe="#/~%")
    if isinstance(node.get("properties"), dict):
        new.setdefault("type", "object")
    if node.get("contentEncoding") == "base64":
        new["format"] = "byte"
    if "oneOf" in node and "anyOf" not in node:
        new["anyOf"] = new.pop("oneOf")
    return new
