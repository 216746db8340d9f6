"""Composes what the reference shows from the examples in an OpenAPI document.

The templates find a sample as the extension `x-sample` of the schema, parameter or request body,
the imports that a call's sample needs as `x-sample-imports` of the operation, what the emulator
answers to it as its `x-response-sample`, and the exception that stands for a response as its
`x-exception`.
"""

from __future__ import annotations

import json
from types import NoneType
from typing import Any

from document import METHODS, Json, resolve

from talon_one.exceptions import ApiException, exception_class

from . import texts
from .compositions import is_object
from .media import form_of, kind_of

_LITERALS = {
    # By format: how a value is written in Python, and the import that this needs.
    "date-time": ("datetime.fromisoformat({})", "from datetime import datetime"),
    "date": ("date.fromisoformat({})", "from datetime import date"),
    "uuid": ("UUID({})", "from uuid import UUID"),
    "binary": ("Path({})", "from pathlib import Path"),
}

_DEPTH = 12
"""How deep a sample shows what need not be there."""
_SHORT = 3
"""How deep a sample shows that if it were too long otherwise."""
_LENGTH = 50_000
"""How long a sample may be, in characters of JSON."""

_VALUES = {
    # By format or type: a value for what has no example.
    "string": "text",
    "integer": 1,
    "number": 1.5,
    "boolean": True,
    "date-time": "2024-01-31T12:00:00Z",
    "date": "2024-01-31",
    "uuid": "5b1a2c3d-0000-4000-8000-000000000001",
    "byte": "dGV4dA==",
}


def add_samples(document: Json) -> None:
    """Add the extensions to every model and operation of a document, in place."""
    components = document.get("components", {})
    for schema in components.get("schemas", {}).values():
        if isinstance(schema, dict) and is_object(schema):
            schema["x-sample"] = json.dumps(
                readable_sample(document, schema), indent=4, ensure_ascii=False
            )
    for path in document.get("paths", {}).values():
        for method in METHODS:
            if method in path:
                add_operation_samples(document, path, path[method])


def add_operation_samples(document: Json, path: Json, operation: Json) -> None:
    """Add the samples of one operation's parameters and body, and the exceptions it raises."""
    imports = set()
    for node in [*path.get("parameters", ()), *operation.get("parameters", ())]:
        parameter = resolve(document, node)
        content = next(iter((parameter.get("content") or {}).values()), None) or {}
        schema = parameter.get("schema") or content.get("schema", {})
        value = parameter["example"] if "example" in parameter else sample(document, schema)
        parameter["x-sample"] = literal(document, schema, value)
        if parameter.get("required"):
            imports |= needed_imports(parameter["x-sample"])
    if "requestBody" in operation:
        imports |= add_body_sample(document, operation["requestBody"])
    operation["x-sample-imports"] = sorted(imports)
    for status, response in operation["responses"].items():
        if status.startswith("2"):
            operation.setdefault("x-response-sample", response_sample(document, status, response))
        else:
            known = exception_class(int(status)) if status.isdigit() else ApiException
            response["x-exception"] = known.__name__


def add_body_sample(document: Json, body: Json) -> set[str]:
    """Add the sample of a request body, or those of the parts of a form.

    Returns:
        The imports that the samples of files need.
    """
    imports: set[str] = set()
    for media in list(body.get("content", {}).values())[:1]:
        value = media_sample(document, media)
        body["x-sample"] = repr(value)
        form = form_of(document, body)
        if form is None or not isinstance(value, dict):
            continue
        for name, part in form["properties"].items():
            if part.get("format") == "binary":
                part["x-sample"] = literal(document, part, "file")
                imports |= needed_imports(part["x-sample"])
            else:
                part["x-sample"] = literal(document, part, value.get(name))
    return imports


def media_sample(document: Json, media: Json) -> Any:
    """The example of a body, or one made of its schema."""
    return (
        media["example"]
        if "example" in media
        else readable_sample(document, media.get("schema", {}))
    )


def response_sample(document: Json, status: str, response: Json) -> Json:
    """The example of a response, as Python code."""
    for media_type, media in response.get("content", {}).items():
        value = media_sample(document, media)
        body = _body(media_type, value)
        return {"status": status_code(status), "media_type": repr(media_type), "body": repr(body)}
    return {"status": status_code(status), "media_type": "None", "body": '""'}


def _body(media_type: str, value: Any) -> str:
    """A value as text of a media type."""
    if kind_of(media_type) == "lines":
        items = value if isinstance(value, list) else [value]
        return "".join(json.dumps(it, ensure_ascii=False) + "\n" for it in items)
    if kind_of(media_type) == "events":
        return f"data: {_body('application/json', value)}\n\n"
    if kind_of(media_type) == "json" or not isinstance(value, (str, NoneType)):
        return json.dumps(value, ensure_ascii=False)
    return value or ""


def status_code(status: str) -> int:
    """A status; of a range like 2XX, the first."""
    return int(status.upper().replace("X", "0"))


def literal(document: Json, schema: Json, value: Any) -> str:
    """A value as Python code."""
    schema = resolve(document, schema)
    if isinstance(value, list):
        items = schema.get("items", {})
        return f"[{', '.join(literal(document, items, item) for item in value)}]"
    if schema.get("format") in _LITERALS:
        # Python before 3.11 does not read a Z.
        return _LITERALS[schema["format"]][0].format(
            texts.literal(str(value).replace("Z", "+00:00"))
        )
    return texts.literal(value)


def needed_imports(code: str) -> set[str]:
    """The imports without which the result of `literal` cannot run."""
    return {
        line for text, line in _LITERALS.values() if code.lstrip("[").startswith(text.split("{")[0])
    }


def readable_sample(document: Json, schema: Json) -> Any:
    """A value of a schema that is no longer than anybody reads."""
    shortest = found = sample(document, schema, (0,) * (_DEPTH - _SHORT))
    # Deeper by and by, since each step may be many times as long as the one before.
    for more in (6, 3, 0):
        found = sample(document, schema, (0,) * more)
        if len(json.dumps(found)) > _LENGTH:
            return shortest
    return found


def sample(document: Json, schema: Json, inside: tuple[int, ...] = ()) -> Any:
    """A value of a schema: its own example, or one made of its parts' examples."""
    stated = stated_values(schema)
    schema = resolve(document, schema)
    if values := stated or stated_values(schema):
        return values[0]
    if id(schema) in inside:
        return {}
    inside = (*inside, id(schema))
    if choices := [*schema.get("oneOf", ()), *schema.get("anyOf", ())]:
        value = sample(document, choices[0], inside)
        if not (isinstance(value, dict) and is_object(schema)):
            return value
        return object_sample(document, schema, inside) | value
    if is_object(schema):
        return object_sample(document, schema, inside)
    return typed_sample(document, schema, inside)


def typed_sample(document: Json, schema: Json, inside: tuple[int, ...]) -> Any:
    """A value of a schema that says no more than its type."""
    kind = schema.get("type")
    kind = kind[0] if isinstance(kind, list) else kind
    if kind == "array":
        item = schema.get("items", {})
        ends = id(resolve(document, item)) in inside or len(inside) > _DEPTH
        return [] if ends else [sample(document, item, inside)]
    if kind == "object":
        extra = schema.get("additionalProperties")
        return {"key": sample(document, extra, inside)} if isinstance(extra, dict) and extra else {}
    return _VALUES.get(schema.get("format", kind), _VALUES.get(kind))


def stated_values(schema: Json) -> list[Any]:
    """The values that a schema itself states, the most telling first."""
    values: list[Any] = []
    for key in ("example", "examples", "const", "default", "enum"):
        if key in schema:
            values += schema[key] if key in ("examples", "enum") else [schema[key]]
    return values


def object_sample(document: Json, schema: Json, inside: tuple[int, ...]) -> Any:
    """A value of a schema with properties, or one that is composed of others."""
    merged: Json = {}
    for part in schema.get("allOf", ()):
        value = sample(document, part, inside)
        if not isinstance(value, dict):
            return value
        merged.update(value)
    for name, part in schema.get("properties", {}).items():
        # What would hold itself ends here, and what is too long for anybody to read.
        ends = id(resolve(document, part)) in inside or len(inside) > _DEPTH
        if name in schema.get("required", ()) or not ends:
            merged[name] = sample(document, part, inside)
    return merged
