"""Merges each composed schema of an OpenAPI document into one, before the generator reads it.

Left to itself, the generator puts the properties of references first, and forgets that one part of
a composition may require what another part describes.
"""

from __future__ import annotations

from document import Json, resolve

# What a part may say of the objects beside it, without properties of its own.
_MORE = {"type", "required", "description", "title", "additionalProperties"}
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
    """Whether a schema has parts that are objects, or say more of those, so that they merge."""
    parts = [resolve(document, part) for part in schema.get("allOf", ())]
    return any(map(is_object, parts)) and all(
        is_object(it) or it.keys() <= _MORE | _CHOICES for it in parts
    )


def merged(document: Json, schema: Json) -> Json:
    """A schema with the properties of its parts: where they differ, the last one counts."""
    properties: Json = {}
    required: list[str] = []
    taken: Json = {}
    for node in schema.get("allOf", ()):
        part = merged(document, resolve(document, node))
        properties |= part.get("properties", {})
        required += part.get("required", ())
        if {"oneOf", "anyOf"} & part.keys():
            taken |= {key: part[key] for key in _CHOICES & part.keys()}
        if part.get("additionalProperties"):
            taken["additionalProperties"] = part["additionalProperties"]
    properties |= schema.get("properties", {})
    required += schema.get("required", ())
    rest = {key: value for key, value in schema.items() if key != "allOf"}
    rest = {**taken, **rest}
    return {
        "type": "object",
        **rest,
        "properties": properties,
        "required": list(dict.fromkeys(required)),
    }
