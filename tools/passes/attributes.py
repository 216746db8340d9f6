"""Types the custom attributes that an account defines, in the properties that hold them.

`x-attributes-of` of a property names the kind of thing whose attributes it holds. Of each kind of
which the account has some, a schema is made, which templates print by its extension `x-entries`.
Without the attributes of an account nothing changes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from document import Failure, Json, load, objects

from .names import PREFIX, class_name, unique
from .texts import one_line

_TYPES = {
    "string": ("str", "str"),
    "number": ("float", "float"),
    "boolean": ("bool", "bool"),
    "time": ("str | DateTime", "DateTime"),
    "location": ("Any", "Any"),
}
"""Of each type of attribute: what checkers see, and what is sent. A time is read as a text."""


def read_attributes(path: Path) -> list[Json]:
    """Read the attributes of an account: what getAttributes answers, or the list in it.

    Raises:
        Failure: It is something else, an attribute has an unknown type, or two have one name. The
            message names the place.
    """
    content = load(path)
    prefix = "#/data" if isinstance(content, dict) else "#"
    found = content.get("data") if isinstance(content, dict) else content
    if not isinstance(found, list):
        raise Failure(f"{path}: {prefix}: is no list of attributes")
    seen: dict[tuple[Any, ...], str] = {}
    for number, attribute in enumerate(found):
        place = f"{path}: {prefix}/{number}"
        if not isinstance(attribute, dict):
            raise Failure(f"{place}: is no object")
        for key in ("entity", "name", "type"):
            if not isinstance(attribute.get(key), str):
                raise Failure(f"{place}/{key}: is no text")
        if _item(attribute["type"]) not in _TYPES:
            known = ", ".join([*_TYPES, "(list string)"])
            raise Failure(f"{place}/type: {attribute['type']!r} is no type: those are {known}, ...")
        listed = attribute.get("suggestions") or []
        if not isinstance(listed, list) or not all(isinstance(it, str) for it in listed):
            raise Failure(f"{place}/suggestions: is no list of texts")
        identity = (attribute["entity"], attribute.get("eventType"), attribute["name"])
        if identity in seen:
            raise Failure(
                f"{place}/name: {attribute['name']!r} is the name of {seen[identity]} too"
            )
        seen[identity] = f"{prefix}/{number}"
    return found


def add_attributes(document: Json) -> list[str]:
    """Give the properties that hold custom attributes the types of the account's, in place.

    Returns:
        The kinds of things whose attributes no property holds.
    """
    by_entity: dict[str, dict[str, list[Json]]] = {}
    for attribute in document.pop("x-attributes", ()):
        names = by_entity.setdefault(attribute["entity"], {})
        names.setdefault(attribute["name"], []).append(attribute)
    if not by_entity:
        return []
    schemas = document["components"]["schemas"]
    made: dict[str, str] = {}
    for schema, name in list(_holders(document)):
        entity = schema[name]["x-attributes-of"]
        if entity not in by_entity:
            continue
        if entity not in made:
            made[entity] = unique(f"{class_name(entity)}Attributes", schemas)
            schemas[made[entity]] = _schema(entity, by_entity[entity])
        schema[name] = _typed(schema[name], made[entity])
    return [
        f"attributes of {entity!r} are left out: no property of the document holds them"
        for entity in by_entity
        if entity not in made
    ]


def _holders(document: Json) -> Iterator[tuple[Json, str]]:
    """The properties that hold attributes: what has each, and its name."""
    for _, node in objects(document):
        properties = node.get("properties", {})
        for name, schema in properties.items():
            if isinstance(schema, dict) and "x-attributes-of" in schema:
                yield properties, name


def _typed(schema: Json, name: str) -> Json:
    """A property with its type given by a named schema; all else that it says stays."""
    kept = {key: it for key, it in schema.items() if key not in ("type", "additionalProperties")}
    reference = {"$ref": PREFIX + name}
    if schema.get("nullable") or "null" in schema.get("type", ()):
        return {**kept, "oneOf": [reference, {"type": "null"}]}
    return {**kept, **reference}


def _schema(entity: str, attributes: dict[str, list[Json]]) -> Json:
    entries = [{"name": name, "kinds": attributes[name]} for name in sorted(attributes)]
    return {
        "type": "object",
        "description": f"The custom attributes that the account defines for {entity}, by name.",
        "x-entries": {"all": [_entry(it["name"], it["kinds"]) for it in entries]},
    }


def _entry(name: str, kinds: list[Json]) -> Json:
    """An attribute as templates print it. Several event types may have one of the same name."""
    types = list(dict.fromkeys(kind["type"] for kind in kinds))
    suggested = list(dict.fromkeys(it for kind in kinds for it in kind.get("suggestions") or ()))
    complete = all(
        kind.get("restrictedBySuggestions") and not kind.get("hasAllowedList") for kind in kinds
    )
    written = "Literal[" + ", ".join(map(repr, suggested)) + "] | str" if suggested else "str"
    return {
        "literal": repr(name),
        "text": one_line(name),
        "annotation": " | ".join(dict.fromkeys(_type(it, 0, written) for it in types)),
        "type": " | ".join(
            dict.fromkeys(_type(it, 1, written if complete else "str") for it in types)
        ),
        "doc": " or ".join(types),
        "values": ", ".join(f"`{one_line(it)}`" for it in suggested),
        "complete": complete,
        "description": one_line(kinds[0].get("description") or ""),
    }


def _type(kind: str, column: int, text: str) -> str:
    item = _item(kind)
    plain = text if item == "string" else _TYPES[item][column]
    return plain if item == kind else f"list[{plain}]"


def _item(kind: str) -> str:
    """The type of an attribute, or of the items of a list."""
    found = re.fullmatch(r"\(list (\w+)\)", kind)
    return found[1] if found else kind
