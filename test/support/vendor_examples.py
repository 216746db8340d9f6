"""Writes the example of each operation as the documentation of the vendor's SDK has it.

The names are those of `vendor_names.json`, the values those of the document's examples, so that the
examples use nothing that was generated here.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import yaml
from spec import ROOT, Spec, class_name

if TYPE_CHECKING:
    from spec import Field, SpecOperation

SPEC = Spec(ROOT / "openapi.yaml")
NAMES: dict[str, Any] = json.loads(
    (ROOT / "test/support/vendor_names.json").read_text(encoding="utf-8")
)
RENAMED: dict[str, str] = yaml.safe_load(
    (ROOT / "generator-config.yaml").read_text(encoding="utf-8")
)["operationIdNameMappings"]
EXAMPLE = """\
import talon_one
from talon_one.rest import ApiException
from pprint import pprint

configuration = talon_one.Configuration(
    host = {host!r},
    api_key = {{"api_key_v1": {key!r}}},
    api_key_prefix = {{"api_key_v1": {prefix!r}}}
)

with talon_one.ApiClient(configuration) as api_client:
    api_instance = talon_one.{api}(api_client)
{values}
    try:
        api_response = api_instance.{name}({arguments})
        print("The response of {api}->{name}:\\n")
        pprint(api_response)
    except ApiException as e:
        print("Exception when calling {api}->{name}: %s\\n" % e)
"""


def example(operation: SpecOperation, host: str, keys: dict[str, str], by_keyword: bool) -> str:
    """The code that calls an operation with all its parameters.

    Args:
        operation: What is called.
        host: The base URL.
        keys: A key for each prefix.
        by_keyword: Whether models are made by keyword; otherwise from dictionaries.
    """
    name = RENAMED.get(operation.id) or _snake_case(operation.id)
    tags = SPEC.document["paths"][operation.path][operation.method.lower()]["tags"]
    api = f"{tags[0]}Api"
    prefix = "ApiKey-v1" if api == "IntegrationApi" else "ManagementKey-v1"
    fields = {_letters(_name(field)): field for field in operation.parameters}
    # One operation is not in that SDK yet.
    ordered = sorted(operation.parameters, key=lambda field: not field.required)
    names = [_snake_case(_name(field)) for field in ordered]
    known = NAMES["operations"].get(name, {"parameters": names})
    values, arguments = "", []
    for parameter in known["parameters"]:
        # Only the body may have a name of its own.
        field = fields.get(_letters(parameter)) or operation.parameters[-1]
        if field.name == "sort":
            continue  # What an operation can sort by is its own affair.
        values += f"    {parameter} = {_value(operation, field, by_keyword)}\n"
        arguments.append(parameter if field.required else f"{parameter}={parameter}")
    return EXAMPLE.format(
        host=host,
        key=keys[prefix],
        prefix=prefix,
        api=api,
        name=name,
        values=values,
        arguments=", ".join(arguments),
    )


def _name(field: Field) -> str:
    if field.location != "body":
        return field.name
    return str(field.schema.get("$ref", "").rpartition("/")[2])


def _letters(name: str) -> str:
    """A name without what the ways to write it differ in."""
    return re.sub(r"[\W_]", "", name).lower()


def _value(operation: SpecOperation, field: Field, by_keyword: bool) -> str:
    if field.location == "form":
        return repr(b"a,b\n1,2")
    if field.location == "body":
        return _code(field.schema, SPEC.sample(field.schema), by_keyword)
    item = SPEC.document["paths"][operation.path]
    nodes = [*item.get("parameters", ()), *item[operation.method.lower()].get("parameters", ())]
    for node in map(SPEC.resolve, nodes):
        if (node["in"], node["name"]) == (field.location, field.name):
            return repr(node["example"])
    raise KeyError(field.name)


def _code(schema: dict[str, Any], value: Any, by_keyword: bool) -> str:
    """A JSON value as Python code, with a model for each object that has one."""
    inner = SPEC.unwrap(schema)
    if value is None or "oneOf" in inner:
        return repr(value)
    if "properties" in inner or "allOf" in inner:
        name = class_name(schema["$ref"].rpartition("/")[2])
        if not by_keyword:
            return f"talon_one.{name}.from_dict({value!r})"
        schemas = {part.name: part.schema for part in SPEC.properties(schema)}
        wire_names = NAMES["models"].get(name) or {_snake_case(part): part for part in schemas}
        arguments = [
            f"{python}={_code(schemas[wire], value[wire], by_keyword)}"
            for python, wire in wire_names.items()
            if wire in value
        ]
        return f"talon_one.{name}({', '.join(arguments)})"
    if isinstance(value, list):
        items = [_code(inner.get("items", {}), item, by_keyword) for item in value]
        return f"[{', '.join(items)}]"
    if isinstance(value, dict) and isinstance(inner.get("additionalProperties"), dict):
        entries = [
            f"{key!r}: {_code(inner['additionalProperties'], item, by_keyword)}"
            for key, item in value.items()
        ]
        return f"{{{', '.join(entries)}}}"
    return repr(value)


def _snake_case(name: str) -> str:
    name = re.sub(r"[\W_]+", "_", name)
    name = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name)
    return name.lower()
