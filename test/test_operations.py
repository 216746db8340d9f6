"""Every operation of openapi.yaml over a real socket: what is sent, and what comes out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from client import Client
from hypothesis import given
from hypothesis import strategies as st
from spec import ROOT, Spec

if TYPE_CHECKING:
    from collections.abc import Iterator

    from conftest import Recorder
    from spec import SpecOperation

SPEC = Spec(ROOT / "openapi.yaml")
OPERATIONS = [pytest.param(operation, id=operation.id) for operation in SPEC.operations]


@pytest.fixture(scope="module")
def client(recorder: Recorder) -> Iterator[Client]:
    client = Client("talon_one", SPEC, recorder)
    yield client
    client.close()


def test_all_operations_are_there(client: Client) -> None:
    assert sorted(client.tables) == sorted(operation.id for operation in SPEC.operations)


@pytest.mark.parametrize("operation", OPERATIONS)
def test_the_table_has_what_the_document_says_of_sending(
    client: Client, operation: SpecOperation
) -> None:
    table = client.tables[operation.id][1]
    node = SPEC.document["paths"][operation.path][operation.method.lower()]
    tag = next(tag for tag in SPEC.document["tags"] if tag["name"] == node["tags"][0])
    timeouts = {**tag.get("x-timeouts", {}), **node.get("x-timeouts", {})}
    assert table.read_timeout == timeouts.get("read", 30)
    assert table.deadline == timeouts.get("deadline", 60)
    assert table.rate_limited == node.get("x-rate-limited", tag.get("x-rate-limited", True))
    assert table.retry == node["x-retry"]
    assert table.makes_safe == node.get("x-makes-safe", {})
    # Whatever can be tried out says what that takes.
    assert ("dry" in table.makes_safe) == any(field.name == "dry" for field in operation.parameters)


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
