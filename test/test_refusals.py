"""What nothing can be made of is refused when generating, by its place; or left out if one asks."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest
from bundle import read_unchecked
from document import Failure
from lenient import prepared

if TYPE_CHECKING:
    from pathlib import Path


def document(**more: Any) -> dict[str, Any]:
    return {"openapi": "3.1.0", "info": {"title": "x", "version": "1"}, **more}


def schemas(**named: Any) -> dict[str, Any]:
    return document(paths={}, components={"schemas": named})


def answering(schema: Any) -> dict[str, Any]:
    responses = {"200": {"description": "", "content": {"application/json": {"schema": schema}}}}
    return {"operationId": "x", "responses": responses}


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (document(openapi="4.0.0"), r"#/openapi: '4\.0\.0' is no version of OpenAPI"),
        (document(openapi=None), "#/openapi: 'None' is no version"),
        (schemas(A={"type": "text"}), "#/components/schemas/A/type: 'text' is no type"),
        (schemas(A={"$ref": "#/components/schemas/B"}), "#/components/schemas/A: .* nowhere"),
        (schemas(A={"$ref": "#B"}), "#/components/schemas/A: .* does not lead into"),
        (schemas(A={"$dynamicRef": "#B"}), r"#/components/schemas/A/\$dynamicRef: "),
        (
            schemas(A={"$ref": "https://x.example/a.yaml"}),
            "#/components/schemas/A: .* leads to the network",
        ),
        (schemas(A={"$ref": "gone.yaml"}), "gone.yaml: .*No such file"),
        (
            schemas(A={"properties": {'a"b': {}}}),
            '#/components/schemas/A/properties/a"b: no property can have a quote',
        ),
        (schemas(A={"properties": {"a\n": {}}}), r"#/components/schemas/A/properties/a\\n: "),
        (schemas(A={"properties": {"a": {}}, "required": 5}), "#/components/schemas/A/required: "),
        (document(paths={"/a": {"get": {"responses": 5}}}), "#/paths/~1a/get/responses: "),
        (
            schemas(A={"allOf": [{"$ref": "#/components/schemas/A"}]}),
            "#/components/schemas/A: is composed of itself",
        ),
    ],
)
def test_refused_with_place_and_reason(tmp_path: Path, given: Any, message: str) -> None:
    spec = tmp_path / "spec.json"
    spec.write_text(json.dumps(given))
    with pytest.raises(Failure) as caught:
        prepared(read_unchecked(spec))
    assert re.search(message, str(caught.value)), caught.value


def test_lenient_makes_as_little_less_as_can_be_and_lists_it() -> None:
    def reference(name: str) -> Any:
        return {"$ref": f"#/components/schemas/{name}"}

    union = {"discriminator": {"propertyName": "a", "mapping": {"x": "Gone"}},
             "oneOf": [reference("Good"), reference("B")]}  # fmt: skip
    nested = {"type": "array", "items": {"type": "object", "properties": {"b": {}}}}
    lists = {"name": "l", "in": "query", "schema": nested}
    page = {"name": "p", "in": "query", "schema": {"type": "boolean", "enum": ["true"]}}
    xml = {"responses": {"200": {"description": "", "content": {"text/xml": {}}}}}
    given = document(
        paths={
            "/kept/{id}:do it": {"get": {**answering(reference("User")), "parameters": [lists]}},
            "/own": {"get": {**answering({}), "x-retry": "Never"}, "put": answering(union)},
            "/xml": {"get": xml, "put": xml, "post": {**answering({}), "parameters": [page]}},
            "/gone": {"get": {"responses": {"200": {"$ref": "#/components/responses/Bad"}}}},
        },
        components={
            "schemas": {
                "User": {"properties": {"bad": {"type": "text"}, "a": {"$ref": "none.yaml"}}},
                "Good": {"properties": {"a": {}, 'a"b': {}}},
                "B": {"properties": {"b": {}}},
            },
            "responses": {"Bad": {"$ref": "#/components/responses/None"}},
        },
    )  # fmt: skip
    attempt, left_out = prepared(given, lenient=True)
    endpoints = [f"{m} {path}" for path, item in attempt["paths"].items() for m in item]
    assert endpoints == ["get /kept/{id}:do it", "put /own", "post /xml"]
    assert [it["wire_name"] for it in attempt["paths"]["/xml"]["post"]["x-parameters"]] == ["p"]
    assert {line.rpartition(": #/")[0] for line in left_out} == {
        "taken for anything: #/components/schemas/User/properties/bad",
        "taken for anything: #/components/schemas/User/properties/a",
        'left out: #/components/schemas/Good/properties/a"b',
        "left out: #/paths/~1own/put/responses/200/content/application~1json/schema/"
        "discriminator/mapping/x",
        "left out: #/paths/~1xml/post/parameters/0/schema/enum",
        "left out: #/components/responses/Bad", "left out: GET /gone",
        "left out: GET /own", "left out: GET /xml", "left out: PUT /xml",
        "left out: #/paths/~1kept~1{id}:do it/get/parameters/0",
        "taken for text: {id} of /kept/{id}:do it",
    }  # fmt: skip
