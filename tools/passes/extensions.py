"""Works out what the templates need to know of vendor extensions in an OpenAPI document.

`x-typed-by` of a property names another property, and the schema for each of that one's values. The
property that tells what a webhook delivers is `x-webhook-discriminator` of the document; its values
are those that the payloads' schemas list. Where several payloads list the same value, what is in
them, or in the objects that they hold, tells them apart. Templates find the result as
`x-notifications`.
"""

from __future__ import annotations

from typing import Any

from document import Json, resolve

from .compositions import merged
from .names import PREFIX
from .texts import literal

_Places = dict[str, dict[str, list[str]]]
"""The values that a payload lists for each property, by the property whose objects have it."""


def add_extensions(document: Json) -> list[str]:
    """Complete the vendor extensions of a document, in place; payloads that stay plain are told."""
    add_typed_properties(document)
    name = document.get("x-webhook-discriminator", "type")
    document["x-notifications"], left_out = notifications(document, name)
    return left_out


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
    mapping = {value: model.removeprefix(PREFIX) for value, model in mapping.items()}
    return {
        "property": name,
        "docstring": name,
        "literal": literal(name),
        "mapping": mapping,
        "choices": [
            {"value": value, "literal": literal(value), "model": model}
            for value, model in mapping.items()
        ],
        "models": sorted(set(mapping.values())),
    }


def notifications(document: Json, name: str) -> tuple[Json, list[str]]:
    """What webhooks deliver, as a template can loop over it, and what cannot be told apart."""
    kinds = []
    left_out = []
    for value, schemas in payloads(document, name).items():
        signs = told_apart(document, schemas)
        kinds.append(
            {
                "literal": literal(value),
                "payloads": [{"model": it, "signs": sign} for it, sign in signs.items()],
            }
        )
        left_out += [
            f"webhooks: {it} is not read: nothing tells it from others of {name} {value!r}"
            for it in schemas
            if it not in signs
        ]
    models = sorted({it["model"] for kind in kinds for it in kind["payloads"]})
    found = {"docstring": name, "literal": literal(name), "kinds": kinds, "models": models}
    return found, left_out


def payloads(document: Json, name: str) -> dict[str, list[str]]:
    """The schemas of what webhooks deliver, by the values that the named property has in each."""
    found: dict[str, list[str]] = {}
    for item in document.get("webhooks", {}).values():
        for operation in resolve(document, item).values():
            if not isinstance(operation, dict) or "requestBody" not in operation:
                continue
            for media in resolve(document, operation["requestBody"])["content"].values():
                schema = media.get("schema", {}).get("$ref", "").rpartition("/")[2]
                for value in values_of(document, media.get("schema", {}), name):
                    if schema and schema not in found.setdefault(value, []):
                        found[value].append(schema)
    return found


def told_apart(document: Json, schemas: list[str]) -> dict[str, str]:
    """The payloads that can be told from each other, and by what: arguments of a `Payload`.

    A payload is told by the values that it alone lists for a property. One that lists none is told
    by the properties that it alone has, and comes first: its values may be those of another.
    """
    if len(schemas) == 1:
        return {schemas[0]: ""}
    found = {it: places(document, f"#/components/schemas/{it}") for it in schemas}
    by_values: dict[str, str] = {}
    by_names: dict[str, str] = {}
    for schema, own in found.items():
        others = [it for other, it in found.items() if other != schema]
        for within, properties in own.items():
            known = {name.lower() for it in others for name in it.get(within, {})}
            if alone := [name for name in properties if name.lower() not in known]:
                by_names.setdefault(schema, _arguments(within, alone, []))
            for name, values in properties.items():
                if name.lower() not in known:
                    continue
                taken = {value for it in others for value in it.get(within, {}).get(name, ())}
                if values and not taken & set(values):
                    by_values.setdefault(schema, _arguments(within, [name], values))
    by_names = {schema: it for schema, it in by_names.items() if schema not in by_values}
    return by_names | by_values


def _arguments(within: str, names: list[str], values: list[str]) -> str:
    told = f", {within!r}, {tuple(names)!r}"
    return f"{told}, {tuple(values)!r}" if values else told


def places(document: Json, reference: str) -> _Places:
    """The properties of a payload itself, whose place is empty, and of the objects in it."""
    schema = merged(document, resolve(document, {"$ref": reference}))
    found = {"": schema}
    for name, node in schema["properties"].items():
        part = resolve(document, node)
        found[name] = merged(document, resolve(document, part.get("items", part)))
    return {
        within: {name: values_of(document, part, name) for name in part["properties"]}
        for within, part in found.items()
        if part["properties"]
    }


def values_of(document: Json, schema: Json, name: str) -> list[str]:
    """The values that a schema, or one that it is composed of, allows for a property."""
    schema = resolve(document, schema)
    kind = resolve(document, schema.get("properties", {}).get(name, {}))
    values = [kind["const"]] if "const" in kind else list(kind.get("enum", ()))
    for part in schema.get("allOf", ()):
        values += values_of(document, part, name)
    return values
