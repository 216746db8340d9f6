"""Every schema of openapi.yaml against the class that stands for it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import msgspec
import pytest
from client import Client, round_trip
from hypothesis import given, settings
from hypothesis import strategies as st
from spec import ROOT, Spec, class_name

from talon_one.exceptions import ValidationError

if TYPE_CHECKING:
    from recorder import Recorder
    from spec import Property

SPEC = Spec(ROOT / "openapi.yaml")
WRONG: list[Any] = [None, True, 7, 7.5, "text", [], {}]
BOUNDS = (
    "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf",
    "minLength", "maxLength", "minItems", "maxItems", "pattern",
)  # fmt: skip


@pytest.fixture(scope="module")
def client(recorder: Recorder) -> Client:
    return Client("talon_one", SPEC, recorder)


each_model = pytest.mark.parametrize("name", SPEC.models)


@each_model
def test_example_round_trips(client: Client, name: str) -> None:
    round_trip(client.model(name), SPEC.sample(SPEC.schemas[name]))


@each_model
@settings(max_examples=5)  # Of the smaller schemas, more come as parts of others.
@given(data=st.data())
def test_instances_round_trip(client: Client, name: str, data: st.DataObject) -> None:
    round_trip(client.model(name), data.draw(SPEC.values(SPEC.schemas[name])))


@each_model
def test_fields_agree_with_the_schema(client: Client, name: str) -> None:
    """Names, order, types, bounds, what is required and what may be null."""
    described = msgspec.json.schema(client.model(name), schema_hook=describe_union)
    definition = definition_of(described, client.model(name).__name__)
    properties = SPEC.properties(SPEC.schemas[name])
    assert list(definition["properties"]) == [part.name for part in properties]
    assert set(definition.get("required", ())) == {
        part.name for part in properties if part.required
    }
    for part in properties:
        found = described_type(definition["properties"][part.name], described)
        assert found == expected_type(part), part.name


def describe_union(type_: Any) -> dict[str, Any]:
    return {"union": sorted(member.__name__ for member in type_.load())}


def definition_of(described: dict[str, Any], name: str) -> dict[str, Any]:
    definition: dict[str, Any] = described["$defs"][name]
    return definition


def described_type(type_: dict[str, Any], described: dict[str, Any]) -> Any:
    """What msgspec says of a type, in a form that can be compared."""
    if "$ref" in type_:
        definition = definition_of(described, type_["$ref"].rpartition("/")[2])
        return {"model": list(definition["properties"])}
    if "anyOf" in type_:
        members = [described_type(member, described) for member in type_["anyOf"]]
        if {} in members:
            return {}
        return sorted(members, key=json.dumps)
    if "union" in type_:
        return type_
    if "enum" in type_:
        return {"enum": sorted(type_["enum"])}
    result = {key: type_[key] for key in ("type", "format", *BOUNDS) if key in type_}
    for key in ("items", "additionalProperties"):
        if isinstance(type_.get(key), dict) and type_[key]:
            result[key] = described_type(type_[key], described)
    return result


def expected_type(part: Property) -> Any:
    """What the document says of a property, in the same form."""
    return expected(part.schema, nullable=part.nullable or not part.required)


def expected(schema: dict[str, Any], nullable: bool) -> Any:
    schema = SPEC.unwrap(schema)
    nothing = {"type": "null"}
    kinds = [kind for kind in SPEC.types(schema) if kind != "null"]
    if "oneOf" in schema and not any("$ref" in part for part in schema["oneOf"]):
        choices = [expected(part, nullable=False) for part in schema["oneOf"]]
        members = [it for part in choices for it in (part if isinstance(part, list) else [part])]
        return sorted([*members, nothing] if nullable else members, key=json.dumps)
    if "oneOf" in schema:
        names = [class_name(part["$ref"].rpartition("/")[2]) for part in schema["oneOf"]]
        union = {"union": sorted(names)}
        return sorted([union, nothing], key=json.dumps) if nullable else union
    if not (kinds or "allOf" in schema):
        return {}
    if "enum" in schema or "const" in schema:
        values = [value for value in schema.get("enum", [schema.get("const")]) if value is not None]
        members = [{"enum": sorted(values)}, {"type": kinds[0]}]
        return sorted([*members, nothing] if nullable else members, key=json.dumps)
    if "properties" in schema or "allOf" in schema:
        result: dict[str, Any] = {"model": [part.name for part in SPEC.properties(schema)]}
    else:
        formats = {"date-time", "date", "uuid"}
        result = {key: schema[key] for key in ("type", *BOUNDS) if key in schema}
        result["type"] = kinds[0]
        if schema.get("format") in formats:
            result["format"] = schema["format"]
        for key in ("items", "additionalProperties"):
            if isinstance(schema.get(key), dict) and schema[key]:
                inner = schema[key]
                result[key] = expected(inner, nullable="null" in SPEC.types(SPEC.resolve(inner)))
    return sorted([result, nothing], key=json.dumps) if nullable else result


@each_model
def test_required_property_missing_or_wrong(client: Client, name: str) -> None:
    """The error names the property, whatever else is there."""
    model, example = client.model(name), SPEC.sample(SPEC.schemas[name])
    for part in SPEC.properties(SPEC.schemas[name]):
        if not part.required:
            continue
        tolerated = (
            [None] if SPEC.types(SPEC.unwrap(part.schema)) in (["array"], ["object"]) else []
        )
        candidates: list[dict[str, Any]] = [
            {**example, part.name: value}
            for value in WRONG
            if not SPEC.fits(part.schema, value) and value not in tolerated
        ]
        candidates.append({key: value for key, value in example.items() if key != part.name})
        for candidate in candidates:
            for read in (model.from_dict, lambda value: model.from_json(json.dumps(value))):
                with pytest.raises(ValidationError) as caught:
                    read(candidate)
                assert caught.value.path == f"$.{part.name}"
