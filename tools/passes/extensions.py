"""Works out what the templates need to know of vendor extensions in an OpenAPI document.

`x-typed-by` of a property names another property, and the schema for each of that one's values. The
property that tells what a webhook delivers is `x-webhook-discriminator` of the document; its values
are those that the payloads' schemas list. Templates find the result as `x-notifications`.
"""

from __future__ import annotations

import json
from typing import Any

from document import Json, resolve


def add_extensions(document: Json) -> None:
    """Complete the vendor extensions of a document, in place."""
    add_typed_properties(document)
    name = document.get("x-webhook-discriminator", "type")
    document["x-notifications"] = choices(name, payloads(document, name))


def add_typed_properties(node: Any) -> None:
    """Complete every `x-typed-by` below a node of the document."""
    if isinstance(node, list):
        for item in node:
            add_typed_properties(item)
    elif isinstance(node, dict):
        if "x-typed-by" in node:
            told = node["x-typed-by"]
            node["x-typed-by"] = choices(told["property"], told["mapping"])
        for item in node.values():
            add_typed_properties(item)


def choices(name: str, mapping: dict[str, str]) -> Json:
    """A property, and the schemas that its values tell, as a template can loop over them."""
    return {
        "property": name,
        "literal": json.dumps(name),
        "mapping": mapping,
        "choices": [
            {"value": value, "literal": json.dumps(value), "model": model}
            for value, model in mapping.items()
        ],
        "models": sorted(set(mapping.values())),
    }


def payloads(document: Json, name: str) -> dict[str, str]:
    """The schemas of what webhooks deliver, by the values that the named property has in each."""
    found = {}
    for item in document.get("webhooks", {}).values():
        for operation in resolve(document, item).values():
            if not isinstance(operation, dict) or "requestBody" not in operation:
                continue
            for media in resolve(document, operation["requestBody"])["content"].values():
                reference = media.get("schema", {}).get("$ref", "")
                for value in values_of(document, media.get("schema", {}), name):
                    found[value] = reference.rpartition("/")[2]
    return {value: schema for value, schema in found.items() if schema}


def values_of(document: Json, schema: Json, name: str) -> list[str]:
    """The values that a schema, or one that it is composed of, allows for a property."""
    schema = resolve(document, schema)
    kind = resolve(document, schema.get("properties", {}).get(name, {}))
    values = [kind["const"]] if "const" in kind else list(kind.get("enum", ()))
    for part in schema.get("allOf", ()):
        values += values_of(document, part, name)
    return values
