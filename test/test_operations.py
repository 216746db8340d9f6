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

    from recorder import Recorder
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
def test_table(client: Client, operation: SpecOperation) -> None:
    client.check_table(operation)
    # Whatever can be tried out says what that takes.
    makes_safe = client.tables[operation.id][1].makes_safe
    assert ("dry" in makes_safe) == any(field.name == "dry" for field in operation.parameters)


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
