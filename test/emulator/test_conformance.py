"""All that is modelled, called at random and held against the document."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING

import hypothesis
import pytest
import schemathesis
from schemathesis import checks
from wire import SPEC, TABLES, authorization

from talon_one.emulator import Emulator
from talon_one.emulator.domains import ACTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from schemathesis import Case

SCHEMA = schemathesis.openapi.from_dict(copy.deepcopy(SPEC.document))
CHECKS = [
    checks.not_a_server_error,
    checks.status_code_conformance,
    checks.content_type_conformance,
    checks.response_schema_conformance,
]


@pytest.fixture(scope="module")
def battered() -> Iterator[Emulator]:
    """An emulator whose state random calls change."""
    with Emulator(customers=1) as emulator:
        yield emulator


@SCHEMA.include(operation_id=list(ACTS)).parametrize()
@hypothesis.settings(max_examples=10)
def test_conformance(case: Case, battered: Emulator) -> None:
    operation = TABLES[case.operation.definition.raw["operationId"]]
    headers = authorization(operation, battered.keys)
    response = case.call(base_url=battered.host, headers=headers)
    case.validate_response(response, checks=CHECKS)
