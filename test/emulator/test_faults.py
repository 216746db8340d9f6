"""What goes wrong on demand, and for whom."""

from __future__ import annotations

import http.client
import threading
from typing import TYPE_CHECKING, Any

import pytest
from wire import Connection

from talon_one.emulator import Emulator
from talon_one.emulator.faults import Faults

if TYPE_CHECKING:
    from collections.abc import Iterator

    from talon_one import TalonOne

LINE = "GET /v1/applications/42/customers"
ADD = "PUT /v1/loyalty_programs/5/profile/URNGV8294NV/add_points"


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[float]]:
    """The seconds that were waited, which take no time."""
    waits: list[float] = []
    monkeypatch.setattr(Faults, "wait", lambda _, seconds: waits.append(seconds))
    yield waits


def active(talon: TalonOne) -> float:
    found = talon.integration.get_loyalty_balances(5, "URNGV8294NV").balance
    assert found is not None
    return found.active_points


def statuses(connection: Connection, count: int) -> list[int]:
    return [connection.call(LINE)[0] for _ in range(count)]


def test_a_status_hides_nothing_that_was_done(
    emulator: Emulator, connection: Connection, talon: TalonOne
) -> None:
    fault = emulator.fail("addLoyaltyPoints", status=503, times=2, retry_after=1)
    status, error = connection.call(ADD, {"points": 5})
    assert (status, error) == (503, {"message": "Service unavailable", "StatusCode": 503})
    assert connection.headers["retry-after"] == "1"
    assert active(talon) == 0
    assert connection.call(ADD, {"points": 5})[0] == 503
    assert connection.call(ADD, {"points": 5})[0] < 300
    assert (active(talon), fault.strikes, fault.calls) == (5, 2, 3)


def test_a_client_gets_over_a_fault(emulator: Emulator) -> None:
    fault = emulator.fail("get_application_customers", status=503, times=2, retry_after=0)
    with emulator.client() as talon:
        assert talon.management.get_application_customers(42).data
    assert fault.strikes == 2


@pytest.mark.parametrize("harm", [{"status": 502}, {"reset": True}])
@pytest.mark.parametrize("applied", [False, True])
def test_what_is_hidden_may_have_been_done(
    emulator: Emulator, talon: TalonOne, harm: dict[str, Any], applied: bool
) -> None:
    connection = Connection(emulator)
    with emulator.fail("addLoyaltyPoints", applied=applied, **harm):
        if "reset" in harm:
            with pytest.raises(ConnectionResetError):
                connection.call(ADD, {"points": 5})
        else:
            assert connection.call(ADD, {"points": 5})[0] == 502
    connection.close()
    assert active(talon) == (5 if applied else 0)
    assert emulator.requests[0].status == harm.get("status", 0)


def test_a_truncated_body_ends_its_connection(emulator: Emulator) -> None:
    connection = Connection(emulator)
    with emulator.fail(truncated=True), pytest.raises(http.client.IncompleteRead) as caught:
        connection.call(LINE)
    assert len(caught.value.partial) == caught.value.expected
    connection.close()


def test_a_wrong_body(emulator: Emulator, connection: Connection) -> None:
    with emulator.fail(status=502, body="<html>", media_type="text/html"):
        assert connection.call(LINE) == (502, b"<html>")
        assert connection.headers["content-type"] == "text/html"
    with emulator.fail(body=b'{"data": 1}'):
        assert connection.call(LINE) == (200, {"data": 1})


def test_delays(emulator: Emulator, connection: Connection, waits: list[float]) -> None:
    plain = connection.call(LINE)
    with emulator.fail(delay=2.5):
        assert connection.call(LINE) == plain
    with emulator.fail(slow=0.25):
        assert connection.call(LINE) == plain
    assert [wait for wait in waits if wait] == [2.5] + [0.25] * 8


def test_a_delay_ends_with_the_emulator() -> None:
    answered: list[int] = []
    with Emulator(customers=1) as emulator:
        fault = emulator.fail(delay=3600)
        struck = threading.Event()
        fault.wait = lambda seconds: (struck.set(), emulator.faults.wait(seconds))  # type: ignore
        connection = Connection(emulator)
        thread = threading.Thread(target=lambda: answered.append(connection.call(LINE)[0]))
        thread.start()
        assert struck.wait(60)
    thread.join()
    connection.close()
    assert answered == [200]


@pytest.mark.parametrize(
    ("choice", "expected"),
    [
        ({"times": 2}, [503, 503, 200, 200]),
        ({"nth": 2}, [200, 503, 200, 200]),
        ({"nth": (1, 4)}, [503, 200, 200, 503]),
        ({"nth": (1, 2, 3), "times": 2}, [503, 503, 200, 200]),
        ({"chance": 0}, [200] * 4),
        ({"operation": "getApplication"}, [200] * 4),
    ],
)
def test_which_calls_are_struck(
    emulator: Emulator, connection: Connection, choice: dict[str, Any], expected: list[int]
) -> None:
    emulator.fail(**{"operation": "getApplicationCustomers", "status": 503, **choice})
    assert statuses(connection, 4) == expected


def test_chance_is_the_same_with_the_same_seed(emulator: Emulator, connection: Connection) -> None:
    runs = []
    for seed in (1, 1, 2):
        with emulator.fail(status=503, chance=0.5, seed=seed):
            runs.append(statuses(connection, 20))
    assert runs[0] == runs[1] != runs[2]
    assert set(runs[0]) == {200, 503}


def test_the_first_of_several_strikes(emulator: Emulator, connection: Connection) -> None:
    first = emulator.fail(status=500, times=1)
    second = emulator.fail(status=502, times=1)
    assert statuses(connection, 3) == [500, 502, 200]
    assert (first.calls, second.calls) == (3, 2)
    assert emulator.faults.on() == [first, second]
    first.remove()
    assert emulator.faults.on() == [second]


def test_only_what_is_understood_is_struck(emulator: Emulator, connection: Connection) -> None:
    fault = emulator.fail(status=503)
    assert connection.call(LINE, None, {"Authorization": "ManagementKey-v1 wrong"})[0] == 401
    assert connection.call(f"{LINE}?pageSize=x")[0] == 400
    assert connection.call("GET /nowhere")[0] == 404
    assert fault.calls == 0


def test_a_fault_that_makes_no_sense_is_refused(emulator: Emulator) -> None:
    with pytest.raises(ValueError, match="do you mean 'getApplicationCustomers'"):
        emulator.fail("getAplicationCustomers", status=500)
    with pytest.raises(ValueError, match="does not say what goes wrong"):
        emulator.fail("getApplicationCustomers", times=2)
    assert emulator.faults.on() == []
