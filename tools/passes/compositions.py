"""Merges each composed schema of an OpenAPI document into one, before the generator reads it.

Left to itself, the generator puts the properties of references first, and forgets that one part of
a composition may require what another part describes.
"""

from __future__ import annotations

import copy
from typing import Any

from document import Json, resolve

_CHOICES = {"oneOf", "anyOf", "discriminator"}


def merge_compositions(document: Json) -> None:
    """Merge the `allOf` of every named schema that is composed of objects, in place."""
    schemas = document.get("components", {}).get("schemas", {})
    # All at once, so that a part is read as it was written.
    schemas.update(
        {
            name: merged(document, schema)
            for name, schema in schemas.items()
            if isinstance(schema, dict) and is_composed(document, schema)
        }
    )


def is_object(schema: Json) -> bool:
    """Whether a schema becomes a model class."""
    return bool(schema.get("properties")) or "allOf" in schema


def is_composed(document: Json, schema: Json) -> bool:
    """Whether a schema has a part that is an object, so that all others say more of that."""
    return any(is_object(resolve(document, part)) for part in schema.get("allOf", ()))


def merged(document: Json, schema: Json) -> Json:
    """A schema with the properties of its parts: where they differ, the last one counts.

    Of an object that both describe, it says more.
    """
    properties: Json = {}
    required: list[str] = []
    taken: Json = {}
    kinds = []
    choices = [*schema.get("oneOf", ()), *schema.get("anyOf", ())]
    if len(choices) == 1:
        schema = {key: value for key, value in schema.items() if key not in _CHOICES}
    for node in [*schema.get("allOf", ()), *(choices if len(choices) == 1 else ())]:
        target = resolve(document, node)
        part = merged(document, target)
        for name, said in part.get("properties", {}).items():
            properties[name] = _both(document, properties.get(name), said)
        required += part.get("required", ())
        if {"type", "allOf"} & target.keys():
            kinds.append(part["type"])
        # A copy, since unions are changed where they stand.
        taken |= copy.deepcopy({key: part[key] for key in _CHOICES & part.keys()})
        if other := part.get("additionalProperties") or part.get("x-open"):
            taken["additionalProperties"] = other
    for name, said in schema.get("properties", {}).items():
        properties[name] = _both(document, properties.get(name), said)
    required += schema.get("required", ())
    rest = {key: value for key, value in schema.items() if key != "allOf"}
    rest = {**taken, **rest}
    null = bool(kinds) and all("null" in it for it in kinds)
    return {
        "type": ["object", "null"] if null else "object",
        **rest,
        "properties": properties,
        "required": list(dict.fromkeys(required)),
    }


def _both(document: Json, first: Any, second: Any) -> Any:
    """What two parts say of one property."""
    more = isinstance(second, dict) and second.get("properties")
    both = more and isinstance(first, dict) and is_object(resolve(document, first))
    return {"allOf": [first, second]} if both else second
