"""Tells which schemas of an OpenAPI document are unions, and what tells their members apart.

msgspec reads a union of an object, an array, a text and numbers by what the value is. It cannot
choose among several objects: such a union becomes a class of its own, which the runtime reads.
"""

from __future__ import annotations

import json
from typing import Any

from document import Json, resolve

from .compositions import is_composed, merged
from .extensions import values_of
from .names import PREFIX, class_forms, free_class

_TYPED = ("$ref", "type", "properties", "items", "enum", "const", "oneOf", "anyOf", "allOf")
_OBJECTS = ("model", "object", "union")


def members(schema: Json) -> list[Json]:
    """What a schema can be one of, null left out. None if its choices tell nothing but bounds."""
    choices = [*schema.get("oneOf", ()), *schema.get("anyOf", ())]
    return [it for it in choices if it.get("type") != "null" and any(key in it for key in _TYPED)]


def is_union(document: Json, schema: Json) -> bool:
    """Whether the runtime has to choose among the members of a schema."""
    if len(members(schema)) < 2:
        return "discriminator" in schema and tag(document, schema) is not None
    found = [kind for it in members(schema) for kind in kinds(document, it)]
    if "any" in found:
        return False
    objects = [kind for kind in found if kind in _OBJECTS]
    texts = {kind for kind in found if kind.startswith("string")}
    mixed = "union" in objects and len(found) > 1
    return mixed or len(objects) > 1 or found.count("array") > 1 or len(texts) > 1


def kinds(document: Json, schema: Json) -> list[str]:
    """What the values of a schema can be: types of JSON, but `string` with its format."""
    schema = resolve(document, schema)
    if is_null(schema):
        return []
    if members(schema):
        if is_union(document, schema):
            return ["union"]
        return [kind for it in members(schema) for kind in kinds(document, it)]
    if schema.get("properties"):
        return ["model"]
    if parts := schema.get("allOf"):
        whole = merged(document, schema) if is_composed(document, schema) else parts[0]
        return kinds(document, whole)
    # The values of an enum are read as they are listed.
    format_ = "" if is_enum(schema) else _FORMATS.get(schema.get("format", ""), "")
    return [f"string {format_}" if it == "string" else it for it in types(schema)] or ["any"]


def is_enum(schema: Json) -> bool:
    """Whether a schema lists its values."""
    return "enum" in schema or "const" in schema


def is_null(schema: Json) -> bool:
    """Whether a schema allows nothing but null."""
    listed = schema.get("enum", [schema["const"]] if "const" in schema else [])
    told = schema.get("type") == "null" or (bool(listed) and set(map(type, listed)) == {type(None)})
    choices = [*schema.get("oneOf", ()), *schema.get("anyOf", ())]
    return told or (bool(choices) and all(map(is_null, choices)))


_FORMATS = {it: it for it in ("date-time", "date", "uuid")} | {"byte": "bytes", "binary": "bytes"}


def types(schema: Json) -> list[str]:
    """The types that a schema names, or that its values have, null left out."""
    told = schema.get("type", [])
    found = [told] if isinstance(told, str) else list(told)
    if not found:
        values = schema.get("enum", [schema["const"]] if "const" in schema else [])
        found = list(dict.fromkeys(_TYPES[type(value)] for value in values))
    if not found and "items" in schema:
        found = ["array"]
    if not found and "additionalProperties" in schema:
        found = ["object"]
    return [kind for kind in found if kind != "null"]


_TYPES = {
    type(None): "null", bool: "boolean", int: "integer", float: "number", str: "string",
    list: "array", dict: "object",
}  # fmt: skip


def tag(document: Json, schema: Json) -> tuple[str, dict[str, str]] | None:
    """The property that tells the members of a union apart, and the member for each of its values.

    That is the discriminator, or else a property of which all members list values of their own.
    """
    names = [it["$ref"].removeprefix(PREFIX) for it in members(schema) if "$ref" in it]
    if not names or len(names) < len(members(schema)):
        return None
    if "discriminator" in schema:
        name = schema["discriminator"]["propertyName"]
        mapping = _listed(document, names, name) or {}
        told = schema["discriminator"].get("mapping", {})
        return name, mapping | {value: it.removeprefix(PREFIX) for value, it in told.items()}
    for name in resolve(document, {"$ref": PREFIX + names[0]}).get("properties", {}):
        mapping = _listed(document, names, name)
        if mapping is not None:
            return name, mapping
    return None


def _listed(document: Json, names: list[str], name: str) -> dict[str, str] | None:
    """The member for each value that the members list for a property, if each lists its own."""
    mapping: dict[str, str] = {}
    for member in names:
        values = values_of(document, {"$ref": PREFIX + member}, name)
        if not values or any(not isinstance(it, str) or it in mapping for it in values):
            return None
        mapping |= dict.fromkeys(values, member)
    return mapping


def share_what_stands_beside(document: Json) -> None:
    """Give the members of a union the properties that stand beside them, in place.

    A member that others refer to as well stays as it is: the union gets one of its own.
    """
    schemas = document.get("components", {}).get("schemas", {})
    text = json.dumps(document)
    for name, schema in list(schemas.items()):
        if not schema.get("properties") or not is_union(document, schema):
            continue
        words = ("properties", "required", "additionalProperties")
        beside = {key: schema.pop(key) for key in words if key in schema}
        for reference in [it["$ref"] for it in members(schema) if "$ref" in it]:
            member = resolve(document, {"$ref": reference})
            here = json.dumps(schema).count(json.dumps(reference))
            if text.count(json.dumps(reference)) > here:
                taken = {form for it in schemas for form in class_forms(it)}
                own = free_class(name + reference.removeprefix(PREFIX), taken)
                schemas[own] = member = dict(member)
                _redirect(schema, reference, PREFIX + own)
            if "properties" not in member:
                member.setdefault("additionalProperties", True)
            if "additionalProperties" in beside:
                member.setdefault("additionalProperties", beside["additionalProperties"])
            member["properties"] = beside["properties"] | member.get("properties", {})
            if {"x-sample"} <= schema.keys() & member.keys():
                whole = json.loads(schema["x-sample"])
                needed = {it: whole[it] for it in beside.get("required", ()) if it in whole}
                both = needed | json.loads(member["x-sample"])
                member["x-sample"] = json.dumps(both, indent=4, ensure_ascii=False)
            required = [*beside.get("required", ()), *member.get("required", ())]
            member["required"] = list(dict.fromkeys(required))


def _redirect(node: Any, old: str, new: str) -> None:
    """Replace a reference wherever it stands below a node."""
    for key, value in node.items() if isinstance(node, dict) else enumerate(node):
        if value == old:
            node[key] = new
        elif isinstance(value, dict | list):
            _redirect(value, old, new)
