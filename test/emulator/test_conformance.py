"""All that is modelled, called at random and held against the document."""

from __future__ import annotations

import copy
import os
from typing import TYPE_CHECKING, Any

import hypothesis
import pytest
import schemathesis
from hypothesis.stateful import run_state_machine_as_test
from schemathesis import checks
from wire import SPEC, TABLES, authorization

from talon_one.emulator import Emulator
from talon_one.emulator.domains import ACTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from schemathesis import Case

EXAMPLES = int(os.environ.get("EXAMPLES", "3"))
"""Of each operation; more under `make fuzz`, and all the edges of all values."""
SCHEMA = schemathesis.openapi.from_dict(copy.deepcopy(SPEC.document))
SCHEMA.config.phases.coverage.enabled = "EXAMPLES" in os.environ
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


def headers(case: Case, emulator: Emulator) -> dict[str, str]:
    """The key that a call takes."""
    operation = TABLES[case.operation.definition.raw["operationId"]]
    return authorization(operation, emulator.keys)


@SCHEMA.include(operation_id=list(ACTS)).parametrize()
@hypothesis.settings(max_examples=EXAMPLES)
def test_conformance(case: Case, battered: Emulator) -> None:
    response = case.call(base_url=battered.host, headers=headers(case, battered))
    case.validate_response(response, checks=CHECKS)


def test_conformance_of_what_follows_from_replies() -> None:
    """Calls with IDs and names that earlier replies told of; from one state, so that it repeats."""
    with Emulator(customers=1) as emulator:

        class Workflow(SCHEMA.include(operation_id=list(ACTS)).as_state_machine()):  # type: ignore
            def get_call_kwargs(self, case: Case) -> dict[str, Any]:
                return {"base_url": emulator.host, "headers": headers(case, emulator)}

            def validate_response(self, response: Any, case: Case, **_: Any) -> None:
                case.validate_response(response, checks=CHECKS)

        run_state_machine_as_test(
            Workflow, settings=hypothesis.settings(max_examples=EXAMPLES, stateful_step_count=20)
        )
