"""What is modelled acts, and what is not says so: nothing answers with an example by itself."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from wire import SPEC, TABLES, Connection, example_call

from talon_one.emulator import Emulator, modelled
from talon_one.emulator.domains import ACTS, DOMAINS, KINDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spec import SpecOperation


@pytest.fixture(scope="module")
def changing() -> Iterator[Connection]:
    """A connection to an emulator whose state the document's examples change."""
    with Emulator(customers=1) as emulator:
        connection = Connection(emulator)
        yield connection
        connection.close()


def success(operation: SpecOperation) -> tuple[str | None, Any]:
    """Media type and example of the success that an operation documents."""
    media_type, _, example = next(
        response for status, response in operation.responses.items() if status[0] == "2"
    )
    return media_type, example


def content(example: Any) -> Any:
    return json.loads(example) if isinstance(example, bytes) and example else example


@pytest.mark.parametrize("operation", [pytest.param(o, id=o.id) for o in SPEC.operations])
def test_no_operation_answers_with_an_example(
    changing: Connection, operation: SpecOperation
) -> None:
    """Each takes the document's own call, or says what is not there, or that it is not modelled."""
    # Once as short as possible, once with everything.
    for optional in (False, True):
        status, reply = changing.call(*example_call(operation, changing.keys, optional=optional))
        assert "x-emulator-example" not in changing.headers
        if operation.id in ACTS:
            assert str(status) in operation.responses or status in (400, 404), reply
            continue
        error = json.loads(reply) if isinstance(reply, bytes) else reply
        assert (status, error["StatusCode"]) == (501, 501)
        assert [(one["title"], one["source"]) for one in error["errors"]] == [
            ("Not modelled", {"resource": operation.id})
        ]


def test_examples_are_answered_where_one_asks_for_them(caplog: pytest.LogCaptureFixture) -> None:
    with Emulator(customers=1, examples=True) as emulator:
        connection = Connection(emulator)
        for operation in SPEC.operations:
            caplog.clear()
            status, reply = connection.call(*example_call(operation, emulator.keys))
            marked = connection.headers["x-emulator-example"] == "true"
            told = f"{operation.id} is not modelled" in caplog.text
            assert marked is told is (operation.id not in ACTS), operation.id
            if marked:
                media_type, example = success(operation)
                assert 200 <= status < 300
                if media_type == "application/json":
                    assert reply == example
                else:
                    assert reply == str(example or "").encode()
        connection.close()


def test_coverage_is_what_the_acts_say() -> None:
    told = modelled()
    assert {name for one in told.values() for name in one.modelled} == set(ACTS)
    everything = [name for one in told.values() for name in (*one.modelled, *one.missing)]
    assert sorted(everything) == sorted(TABLES)


def test_each_act_and_each_kind_has_one_home() -> None:
    acts = [name for domain in DOMAINS for name in domain.ACTS]
    assert len(acts) == len(set(acts))
    assert set(acts) <= set(TABLES)
    names = [kind.name for kind in KINDS]
    assert len(names) == len(set(names))
