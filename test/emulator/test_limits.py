"""What protects the service: idempotency keys, the limits of calls, and that each can be off."""

from __future__ import annotations

import threading
from queue import Queue
from typing import TYPE_CHECKING, Any

import pytest
from wire import SPEC, Connection, example_call

from talon_one.emulator import Emulator

if TYPE_CHECKING:
    from talon_one import TalonOne

CUSTOMERS = "GET /v1/applications/42/customers?pageSize=1"
PROFILE = "PUT /v2/customer_profiles/new"
KEY = {"Idempotency-Key": "k1"}


def language(text: str) -> dict[str, Any]:
    return {"attributes": {"Language": text}}


def spoken(talon: TalonOne, integration_id: str = "new") -> str:
    (customer,) = talon.management.get_application_customers(42, integration_id=integration_id).data
    text: str = customer.attributes["Language"]
    return text


# Idempotency keys


def test_a_call_with_a_key_is_done_once_in_24_hours(
    emulator: Emulator, connection: Connection, talon: TalonOne
) -> None:
    first = connection.call(PROFILE, language("welsh"), KEY)
    assert first[0] == 200
    connection.call(PROFILE, language("irish"))
    assert connection.call(PROFILE, language("welsh"), KEY) == first
    assert spoken(talon) == "irish"
    emulator.clock.advance(hours=24)
    assert connection.call(PROFILE, language("welsh"), KEY) == first
    assert spoken(talon) == "welsh"


def test_a_key_counts_for_one_application_and_one_request_line(
    emulator: Emulator, connection: Connection, talon: TalonOne
) -> None:
    connection.call(PROFILE, language("welsh"), KEY)
    other_key = emulator.add_application(44)
    headers = {**KEY, "Authorization": f"ApiKey-v1 {other_key}"}
    connection.call(PROFILE, language("irish"), headers)
    assert spoken(talon) == "irish"
    connection.call(f"{PROFILE}2", language("manx"), KEY)
    assert spoken(talon, "new2") == "manx"
    connection.call(PROFILE, language("breton"), {"Idempotency-Key": "k2"})
    assert spoken(talon) == "breton"


def test_what_was_refused_or_dry_is_not_remembered(connection: Connection, talon: TalonOne) -> None:
    line = f"{PROFILE}?runRuleEngine=true"
    assert connection.call(line, {"attributes": {"Unheard": 1}}, KEY)[0] == 400
    assert connection.call(f"{line}&dry=true", language("irish"), KEY)[0] == 200
    assert connection.call(line, language("welsh"), KEY)[0] == 200
    assert spoken(talon) == "welsh"


@pytest.mark.parametrize("length", [255, 256])
def test_the_length_of_a_key(connection: Connection, length: int) -> None:
    status, error = connection.call(PROFILE, language("welsh"), {"Idempotency-Key": "k" * length})
    assert status == (200 if length == 255 else 400)
    if length > 255:
        assert error["errors"][0]["source"] == {"parameter": "Idempotency-Key"}


def test_keys_can_be_ignored() -> None:
    with Emulator(customers=1, idempotency=False) as emulator, emulator.client() as talon:
        connection = Connection(emulator)
        for text in ("welsh", "irish"):
            connection.call(PROFILE, language(text), KEY)
        assert spoken(talon) == "irish"
        connection.close()


# How often


def test_the_rate_of_each_management_operation() -> None:
    now = [0.0]
    with Emulator(rate_limit=3, clock=lambda: now[0], customers=1) as emulator:
        connection = Connection(emulator)

        def statuses(count: int, line: str = CUSTOMERS) -> list[int]:
            return [connection.call(line)[0] for _ in range(count)]

        assert statuses(4) == [200, 200, 200, 429]
        assert "retry-after" not in connection.headers
        assert statuses(1, "GET /v1/applications/42") == [200]
        now[0] = 0.999
        assert statuses(1) == [429]
        now[0] = 1.0
        assert statuses(4) == [200, 200, 200, 429]
        # No figure is published for Integration operations.
        balances = "GET /v1/loyalty_programs/5/profile/URNGV8294NV/balances"
        assert statuses(10, balances) == [200] * 10
        connection.close()


def test_there_is_no_rate_unless_asked_for(connection: Connection) -> None:
    assert [connection.call(CUSTOMERS)[0] for _ in range(10)] == [200] * 10


# How many at a time


def calls_at_once(emulator: Emulator, count: int, refused: int) -> list[int]:
    """The statuses of calls that come while another one is worked on, in their order."""
    statuses: Queue[int] = Queue()

    def run() -> None:
        connection = Connection(emulator)
        statuses.put(connection.call(PROFILE, language("welsh"))[0])
        connection.close()

    threads = [threading.Thread(target=run) for _ in range(count)]
    with emulator.world():
        for thread in threads:
            thread.start()
        early = [statuses.get(timeout=60) for _ in range(refused)]
    for thread in threads:
        thread.join()
    return early + [statuses.get_nowait() for _ in range(count - refused)]


@pytest.mark.parametrize(("limit", "refused"), [(3, 3), (1, 5), (None, 0)])
def test_the_calls_for_one_customer_at_a_time(limit: int | None, refused: int) -> None:
    with Emulator(customers=1, parallel_limit=limit) as emulator:
        expected = [409] * refused + [200] * (6 - refused)
        assert calls_at_once(emulator, 6, refused) == expected
        assert calls_at_once(emulator, 1, 0) == [200]


def test_the_three_operations_that_are_limited() -> None:
    """Each of them is refused at the first limit, and says what it is about."""
    limited = {
        "updateCustomerSessionV2": "session",
        "updateCustomerProfileV2": "profile",
        "trackEventV2": "profile",
    }
    with Emulator(customers=1, parallel_limit=0) as emulator:
        connection = Connection(emulator)
        for operation in SPEC.operations:
            status, error = connection.call(*example_call(operation, emulator.keys))
            if operation.id in limited:
                source = {"resource": limited[operation.id]}
                assert (status, error["errors"][0]["source"]) == (409, source)
            else:
                assert not (status == 409 and b"under way" in str(error).encode())
        connection.close()
