"""Every operation of openapi.yaml over a real socket: what is sent, and what comes out."""

from __future__ import annotations

import inspect
import json
import re
from typing import TYPE_CHECKING, Any

import pytest
from client import Client
from hypothesis import given
from hypothesis import strategies as st
from spec import ROOT, Spec

from talon_one import Configuration, LoginParams, ManagementApi
from talon_one.api_client import ApiClient

if TYPE_CHECKING:
    from collections.abc import Iterator

    from recorder import Recorder
    from spec import SpecOperation

SPEC = Spec(ROOT / "openapi.yaml")
ANY = re.compile(r"\bAny\b")
OPERATIONS = [pytest.param(operation, id=operation.id) for operation in SPEC.operations]


@pytest.fixture(scope="module")
def client(recorder: Recorder) -> Iterator[Client]:
    client = Client("talon_one", SPEC, recorder)
    yield client
    client.close()


def test_all_operations_are_there(client: Client) -> None:
    assert sorted(client.tables) == sorted(operation.id for operation in SPEC.operations)


def test_paths_are_in_the_order_of_the_tags() -> None:
    """So that a person finds an operation; a path of both APIs stands with the first."""
    order = [tag["name"] for tag in SPEC.document["tags"]]
    places = [
        min([order.index(tag) for tag in operation["tags"]] for operation in path.values())
        for path in SPEC.document["paths"].values()
    ]
    assert places == sorted(places)


@pytest.mark.parametrize("operation", OPERATIONS)
def test_table(client: Client, operation: SpecOperation) -> None:
    client.check_table(operation)
    # Whatever can be tried out says what that takes.
    makes_safe = client.tables[operation.id][1].makes_safe
    assert ("dry" in makes_safe) == any(field.name == "dry" for field in operation.parameters)


@pytest.mark.parametrize("operation", OPERATIONS)
def test_what_the_document_types_is_typed(client: Client, operation: SpecOperation) -> None:
    class_, table = client.tables[operation.id]
    signature = inspect.signature(getattr(class_, table.name))
    names = {(it.location, it.wire_name): it.name for it in table.parameters}
    for field in operation.parameters:
        annotation = signature.parameters[names[field.location, field.name]].annotation
        assert bool(ANY.search(annotation)) == is_free(field.schema), field.name
    replies = [schema for status, (_, schema, _) in operation.responses.items() if status[0] == "2"]
    assert bool(ANY.search(signature.return_annotation)) == any(
        is_free(schema) for schema in replies if schema
    )


def is_free(schema: dict[str, Any]) -> bool:
    """Whether the document leaves open what the values of a schema hold."""
    schema = SPEC.unwrap(schema)
    if "items" in schema:
        return is_free(schema["items"])
    if SPEC.types(schema) == ["object"] and "properties" not in schema:
        inner = schema.get("additionalProperties")
        return not isinstance(inner, dict) or is_free(inner)
    return not {"type", "enum", "const", "oneOf", "allOf", "properties"} & schema.keys()


def test_who_has_no_key_can_sign_in(recorder: Recorder) -> None:
    recorder.requests.clear()
    session = SPEC.sample(SPEC.schemas["Session"])
    recorder.reply = type(recorder.reply)(201, json.dumps(session).encode())
    with ApiClient(Configuration(recorder.host)) as api_client:
        user = LoginParams(email="jane@example.com", password="secret")
        assert ManagementApi(api_client).create_session(user).token == session["token"]
    assert "authorization" not in recorder.take().headers


@pytest.mark.parametrize("operation", OPERATIONS)
def test_each_security_scheme(client: Client, operation: SpecOperation) -> None:
    for scheme in operation.security or [""]:
        client.check_request(operation, client.examples(operation), scheme)


@pytest.mark.parametrize("operation", OPERATIONS)
@given(data=st.data())
def test_request(client: Client, operation: SpecOperation, data: st.DataObject) -> None:
    for optional in (False, True):
        client.check_request(operation, data.draw(client.arguments(operation, optional)))


@pytest.mark.parametrize(
    ("operation", "status"),
    [
        pytest.param(operation, status, id=f"{operation.id}-{status}")
        for operation in SPEC.operations
        for status in operation.responses
    ],
)
def test_response(client: Client, operation: SpecOperation, status: str) -> None:
    client.check_response(operation, status)
