"""What nothing can be made of is refused when generating, by its place; or left out if one asks."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest
from document import Failure, read_unchecked
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


def test_lenient_leaves_out_and_lists_all_that_uses_what_is_at_fault() -> None:
    bad, user = {"type": "text"}, {"properties": {"bad": {"$ref": "#/components/schemas/Bad"}}}
    given = document(
        paths={
            "/bad": {"get": answering({"items": {"$ref": "#/components/schemas/User"}})},
            "/own": {"get": {**answering({}), "x-retry": "Never"}, "put": answering({})},
            "/good": {"get": answering({"$ref": "#/components/schemas/Good"})},
        },
        components={"schemas": {"Bad": bad, "User": user, "Good": {"properties": {"a": {}}}}},
    )  # fmt: skip
    attempt, left_out = prepared(given, lenient=True)
    endpoints = [f"{m} {path}" for path, item in attempt["paths"].items() for m in item]
    assert endpoints == ["put /own", "get /good"]
    assert list(attempt["components"]["schemas"]) == ["Good"]
    assert [line.partition(": #")[0] for line in left_out] == [
        "left out: GET /bad", "left out: components/schemas/Bad", "left out: GET /own",
    ]  # fmt: skip
