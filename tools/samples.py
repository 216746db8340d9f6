"""Composes the samples that the reference shows, from the examples in an OpenAPI document.

The templates find each as the extension `x-sample` of the schema, parameter or request body.
"""

from __future__ import annotations

import json
import pprint
import textwrap
from typing import Any

Json = dict[str, Any]
_METHODS = ("get", "put", "post", "delete", "patch")


def add_samples(document: Json) -> None:
    """Add `x-sample` to every model, parameter and request body of a document, in place."""
    components = document.get("components", {})
    for schema in components.get("schemas", {}).values():
        if isinstance(schema, dict) and is_object(document, schema):
            schema["x-sample"] = json.dumps(sample(document, schema), indent=4, ensure_ascii=False)
    for path in document.get("paths", {}).values():
        for method in _METHODS:
            if method in path:
                add_operation_samples(document, path, path[method])


def add_operation_samples(document: Json, path: Json, operation: Json) -> None:
    """Add the samples of one operation's parameters and body."""
    for parameter in [*path.get("parameters", ()), *operation.get("parameters", ())]:
        parameter = resolve(document, parameter)
        schema = parameter.get("schema", {})
        value = parameter["example"] if "example" in parameter else sample(document, schema)
        parameter["x-sample"] = literal(document, schema, value)
        if "datetime" in parameter["x-sample"] and parameter.get("required"):
            operation["x-sample-datetime"] = True
    body = operation.get("requestBody")
    if body is None:
        return
    body = operation["requestBody"] = dict(resolve(document, body))
    for media_type, media in body.get("content", {}).items():
        schema = resolve(document, media.get("schema", {}))
        if media_type == "multipart/form-data":
            for name, part in schema.get("properties", {}).items():
                binary = part.get("format") == "binary"
                value = b"..." if binary else sample(document, part)
                part["x-sample"] = repr(value)
                if binary and isinstance(media.get("example"), dict) and name in media["example"]:
                    part["x-sample"] = repr(str(media["example"][name]).encode())
        else:
            value = media["example"] if "example" in media else sample(document, media["schema"])
            body["x-sample"] = textwrap.indent(
                pprint.pformat(value, sort_dicts=False, width=88), " " * 12
            ).strip()


def literal(document: Json, schema: Json, value: Any) -> str:
    """A value as Python code."""
    schema = resolve(document, schema)
    if schema.get("format") == "date-time":
        return f'datetime.fromisoformat("{str(value).replace("Z", "+00:00")}")'
    return json.dumps(value) if isinstance(value, str) else repr(value)


def resolve(document: Json, node: Json) -> Json:
    """Follow a reference within the document."""
    while "$ref" in node:
        target: Any = document
        for part in node["$ref"].removeprefix("#/").split("/"):
            target = target[part.replace("~1", "/").replace("~0", "~")]
        node = target
    return node


def is_object(document: Json, schema: Json) -> bool:
    """Whether a schema becomes a model class."""
    return "properties" in schema or "allOf" in schema


def sample(document: Json, schema: Json, inside: tuple[int, ...] = ()) -> Any:
    """A value of a schema: its own example, or one made of its parts' examples."""
    schema = resolve(document, schema)
    if "example" in schema:
        return schema["example"]
    if schema.get("examples"):
        return schema["examples"][0]
    for key in ("const", "default"):
        if key in schema:
            return schema[key]
    if "enum" in schema:
        return schema["enum"][0]
    if id(schema) in inside:
        return {}
    inside = (*inside, id(schema))
    for choice in ("oneOf", "anyOf"):
        if schema.get(choice):
            return sample(document, schema[choice][0], inside)
    if "allOf" in schema or "properties" in schema:
        merged: Json = {}
        for part in schema.get("allOf", ()):
            value = sample(document, part, inside)
            if not isinstance(value, dict):
                return value
            merged.update(value)
        for name, part in schema.get("properties", {}).items():
            merged[name] = sample(document, part, inside)
        return merged
    kind = schema.get("type")
    kind = kind[0] if isinstance(kind, list) else kind
    if kind == "array":
        item = schema.get("items", {})
        return [] if id(resolve(document, item)) in inside else [sample(document, item, inside)]
    if kind == "object":
        extra = schema.get("additionalProperties")
        return {"key": sample(document, extra, inside)} if isinstance(extra, dict) and extra else {}
    return {"string": "text", "integer": 1, "number": 1.5, "boolean": True}.get(kind or "")
