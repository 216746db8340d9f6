"""Lets models be fields of pydantic models and bodies of FastAPI endpoints. Hand-written.

Loaded by pydantic only; nothing else of the package imports it or pydantic.
"""

from __future__ import annotations

import re
from typing import Any

import msgspec
from pydantic_core import core_schema

from ..exceptions import ValidationError
from .open_model import REST
from .union import Union


def core_schema_of(model: type[Any]) -> core_schema.CoreSchema:
    """How pydantic validates and serializes a model: by the model's own methods."""

    def validate(value: Any) -> Any:
        if isinstance(value, model):
            return value
        if not isinstance(value, dict):
            raise ValueError(f"expected {model.__name__} or an object")
        try:
            return model.from_dict(value)
        except ValidationError as error:
            raise ValueError(str(error)) from error

    return core_schema.no_info_plain_validator_function(
        validate,
        serialization=core_schema.plain_serializer_function_ser_schema(model.to_dict),
    )


def json_schema_of(model: type[Any]) -> dict[str, Any]:
    """The JSON Schema of a model, in one piece, since pydantic names its own definitions."""
    unions: dict[str, Union] = {}

    def refer(type_: type) -> dict[str, Any]:
        if not isinstance(type_, Union):
            raise NotImplementedError
        unions[type_.__name__] = type_
        return {"$ref": f"#/$defs/{type_.__name__}"}

    root = msgspec.json.schema(model, schema_hook=refer)
    definitions = root.get("$defs", {})
    # The members of a union may hold others.
    while missing := unions.keys() - definitions.keys():
        for name in missing:
            schemas, found = msgspec.json.schema_components(unions[name].load(), schema_hook=refer)
            definitions |= {**found, name: {"anyOf": [*schemas, {"type": "object"}]}}

    def inline(schema: Any, inside: tuple[str, ...]) -> Any:
        if isinstance(schema, list):
            return [inline(item, inside) for item in schema]
        if not isinstance(schema, dict):
            return schema
        if isinstance(reference := schema.get("$ref"), str):
            name = reference.rpartition("/")[2]
            # A model that holds itself ends here: any object may stand for it.
            return (
                {"type": "object"} if name in inside else inline(definitions[name], (*inside, name))
            )
        result = {key: inline(value, inside) for key, value in schema.items()}
        if isinstance(properties := result.get("properties"), dict) and REST in properties:
            result["additionalProperties"] = properties.pop(REST).get("additionalProperties", True)
        if isinstance(description := result.get("description"), str):
            # What follows in the docstring goes by Python names, which are not those on the wire.
            result["description"] = re.split(r"\n\n *Attributes:\n", description)[0]
        return result

    root.pop("$defs", None)
    result: dict[str, Any] = inline(root, ())
    return result
