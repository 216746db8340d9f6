"""How an emulator is controlled: Applications, time, copies of its state, its log, its end."""

from __future__ import annotations

import re
import signal
import socket
import subprocess
import sys
import threading
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

import pytest
import urllib3
from spec import ROOT
from wire import Connection

from talon_one import (
    AddLoyaltyPoints,
    ApiClient,
    Configuration,
    CustomerProfileIntegrationRequestV2,
    ManagementApi,
    NewInternalAudience,
)
from talon_one.emulator import Emulator, modelled
from talon_one.exceptions import NotFoundException, UnauthorizedException

if TYPE_CHECKING:
    from pathlib import Path

    from talon_one import TalonOne

CUSTOMERS = "GET /v1/applications/42/customers"
ADD = "PUT /v1/loyalty_programs/5/profile/URNGV8294NV/add_points"


def known(emulator: Emulator, application_id: int) -> set[str]:
    with emulator.client() as talon:
        found = talon.management.get_application_customers(application_id).data
        return {customer.integration_id for customer in found}


def update(talon: TalonOne, integration_id: str, language: str = "welsh") -> None:
    request = CustomerProfileIntegrationRequestV2(attributes={"Language": language})
    talon.integration.update_customer_profile_v2(integration_id, request)


def active(talon: TalonOne) -> float:
    found = talon.integration.get_loyalty_balances(5, "URNGV8294NV").balance
    assert found is not None
    return found.active_points


# Applications


def test_each_application_has_keys_and_customers_of_its_own(emulator: Emulator) -> None:
    key = emulator.add_application(44, integration_key=["k44", "k44b"])
    assert key == "k44"
    for name in ("k44", "k44b"):
        with emulator.client(integration_key=name) as talon:
            update(talon, f"by {name}")
    assert known(emulator, 44) == {"by k44", "by k44b"}
    assert known(emulator, 42).isdisjoint(known(emulator, 44))
    emulator.add_application(44, integration_key="k44c")
    with emulator.client(integration_key="k44c") as talon:
        update(talon, "by k44c")
    assert "by k44c" in known(emulator, 44)
    with emulator.client(integration_key="k45") as talon, pytest.raises(UnauthorizedException):
        update(talon, "nobody")


def test_a_key_opens_one_application(emulator: Emulator) -> None:
    with pytest.raises(ValueError, match="opens Application 42"):
        emulator.add_application(44, integration_key=emulator.integration_key)
    with pytest.raises(ValueError, match="cannot be sent"):
        emulator.add_application(44, integration_key="k\n44")
    with emulator.client() as talon, pytest.raises(NotFoundException):
        talon.management.get_application(44)


def test_live_and_sandbox_are_apart(emulator: Emulator, talon: TalonOne) -> None:
    live = emulator.add_application(44)
    sandbox = emulator.add_application(45, sandbox=True)
    update(talon, "anna", "welsh")
    with emulator.client(integration_key=sandbox) as other:
        update(other, "anna", "irish")
        for sent, expected in ((live, "welsh"), (sandbox, "irish")):
            with emulator.client(integration_key=sent) as client:
                request = CustomerProfileIntegrationRequestV2(
                    attributes={}, response_content=["customerProfile"]
                )
                found = client.integration.update_customer_profile_v2(
                    "anna", request, run_rule_engine=True
                ).customer_profile
            assert found is not None
            assert (found.attributes["Language"], found.sandbox) == (expected, sent == sandbox)
        with pytest.raises(NotFoundException):
            other.integration.get_loyalty_balances(5, "anna")
        made = other.integration.create_audience_v2(NewInternalAudience(name="friends"))
    assert made.sandbox
    listed = {s: talon.management.get_customer_profiles(sandbox=s).data for s in (True, False)}
    assert [one.integration_id for one in listed[True]] == ["anna"]
    assert all(not one.sandbox for one in listed[False])


# Time


def test_the_clock_is_what_the_state_goes_by(emulator: Emulator, talon: TalonOne) -> None:
    emulator.clock.set(datetime(2030, 1, 1, tzinfo=timezone.utc))
    points = AddLoyaltyPoints(points=5, pending_duration="10D", validity_duration="30D")
    talon.management.add_loyalty_points("5", "URNGV8294NV", points)
    seen = []
    for _ in range(3):
        seen.append(active(talon))
        emulator.clock.advance(days=20)
    assert seen == [0, 5, 0]
    assert emulator.clock.now() == datetime(2030, 3, 2, tzinfo=timezone.utc)


def test_a_clock_that_goes_on_or_stands_still(monkeypatch: pytest.MonkeyPatch) -> None:
    from talon_one.emulator import clock

    real = [datetime(2026, 1, 1, tzinfo=timezone.utc)]
    monkeypatch.setattr(clock, "_real_time", lambda: real[0])
    one = clock.EmulatorClock()
    second = timedelta(seconds=1)
    one.set(datetime(2030, 1, 1, tzinfo=timezone.utc))
    real[0] += second
    assert one.now() == datetime(2030, 1, 1, 0, 0, 1, tzinfo=timezone.utc)
    one.freeze()
    real[0] += second
    one.advance(hours=1, minutes=-1)
    assert one.now() == datetime(2030, 1, 1, 0, 59, 1, tzinfo=timezone.utc)
    one.resume()
    real[0] += second
    assert one.now() == datetime(2030, 1, 1, 0, 59, 2, tzinfo=timezone.utc)
    with pytest.raises(ValueError, match="no time zone"):
        one.set(datetime(2030, 1, 1))


# Copies of the state


def test_reset(emulator: Emulator, talon: TalonOne, connection: Connection) -> None:
    before = known(emulator, 42)
    key = emulator.add_application(44)
    with emulator.client(integration_key=key) as other:
        update(other, "anna")
    talon.management.add_loyalty_points("5", "URNGV8294NV", AddLoyaltyPoints(points=5))
    emulator.clock.advance(days=400)
    emulator.fail(status=500)
    emulator.webhooks.add("http://127.0.0.1:9", ["TierUpgrade"])
    emulator.reset()
    assert (known(emulator, 42), active(talon)) == (before, 0)
    assert emulator.clock.now() < datetime.now(timezone.utc) + timedelta(days=1)
    assert (emulator.faults.on(), list(emulator.webhooks)) == ([], [])
    assert [one.operation for one in emulator.requests] == [
        "getApplicationCustomers",
        "getLoyaltyBalances",
    ]
    authorization = {"Authorization": f"ApiKey-v1 {key}"}
    assert connection.call("PUT /v2/customer_profiles/x", {}, authorization)[0] == 401


def test_what_is_made_after_a_reset_is_what_was_made_the_first_time(emulator: Emulator) -> None:
    def made() -> list[Any]:
        connection = Connection(emulator)
        emulator.clock.freeze()
        emulator.clock.set(datetime(2030, 1, 1, tzinfo=timezone.utc))
        replies = [
            connection.call("PUT /v2/customer_profiles/x?runRuleEngine=true", body)
            for body in ({"responseContent": ["customerProfile"]},) * 2
        ]
        replies.append(connection.call(ADD, {"points": 5}))
        replies.append(connection.call("GET /v1/loyalty_programs/5/transactions"))
        connection.close()
        return replies

    first = made()
    emulator.reset()
    assert made() == first


def test_a_snapshot_can_be_gone_back_to_again_and_again(
    emulator: Emulator, talon: TalonOne
) -> None:
    emulator.clock.set(datetime(2030, 1, 1, tzinfo=timezone.utc))
    snapshot = emulator.snapshot()
    for _ in range(2):
        key = emulator.add_application(44)
        talon.management.add_loyalty_points("5", "URNGV8294NV", AddLoyaltyPoints(points=5))
        emulator.clock.advance(days=1)
        assert active(talon) == 5
        emulator.restore(snapshot)
        assert active(talon) == 0
        assert emulator.clock.now() == datetime(2030, 1, 1, tzinfo=timezone.utc)
        with emulator.client(integration_key=key) as other, pytest.raises(UnauthorizedException):
            update(other, "anna")


def test_a_block_of_the_state_is_kept_whole_or_not_at_all(
    emulator: Emulator, talon: TalonOne
) -> None:
    from talon_one.emulator import profiles

    with pytest.raises(RuntimeError), emulator.world(42) as world:
        profiles.find_or_create(world, "anna")
        raise RuntimeError
    assert "anna" not in known(emulator, 42)
    with emulator.world(42) as world:
        profiles.find_or_create(world, "anna")
    assert "anna" in known(emulator, 42)


# The log of requests


def test_requests_can_be_asserted_on(emulator: Emulator, talon: TalonOne) -> None:
    connection = Connection(emulator)
    talon.management.add_loyalty_points("5", "URNGV8294NV", AddLoyaltyPoints(points=5))
    connection.call(f"{CUSTOMERS}?pageSize=7")
    connection.call(f"{CUSTOMERS}?pageSize=0")
    connection.call("GET /nowhere")
    connection.call(CUSTOMERS, None, {"Authorization": "ManagementKey-v1 wrong-key"})
    connection.close()
    first, *others = emulator.requests
    assert first.operation == "addLoyaltyPoints"
    assert first.arguments.pop("add_loyalty_points").points == 5
    assert first.arguments == {"loyalty_program_id": "5", "integration_id": "URNGV8294NV"}
    assert others == [
        ("getApplicationCustomers", {"application_id": 42, "page_size": 7}, 200),
        ("getApplicationCustomers", {}, 400),
        ("", {}, 404),
        ("getApplicationCustomers", {}, 401),
    ]
    text = repr(emulator.requests)
    assert not [key for key in (*emulator.keys.values(), "wrong-key") if key in text]


def test_requests_are_told_as_they_came(emulator: Emulator, talon: TalonOne) -> None:
    item = {"name": "Tea", "sku": "T", "quantity": 2, "price": 3.0, "position": 7}
    cart = {"cartItems": [item], "attributes": {}}
    talon.integration.update_customer_session_v2("s", {"customerSession": cart})
    (request,) = emulator.requests
    (told,) = request.arguments["integration_request"].customer_session.cart_items
    assert (told.position, told.remaining_quantity) == (None, None)


def test_the_log_keeps_the_latest(emulator: Emulator, connection: Connection) -> None:
    for _ in range(1001):
        connection.call("GET /nowhere")
    connection.call(CUSTOMERS)
    assert len(emulator.requests) == 1000
    assert emulator.requests[-1].operation == "getApplicationCustomers"


# Its life


def test_it_ends_with_its_block() -> None:
    before = set(threading.enumerate())
    with Emulator(customers=1) as emulator:
        idle = Connection(emulator)
        idle.call(CUSTOMERS)
        # Broken off in the middle of its body.
        half = Connection(emulator)
        half.http.putrequest("POST", "/v1/applications/42/customer_search")
        half.http.putheader("Content-Length", "9")
        half.http.endheaders()
    assert set(threading.enumerate()) <= before
    assert idle.http.sock.recv(1) == b""
    host, port = emulator.host.removeprefix("http://").split(":")
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection((host, int(port)))
    idle.close()
    half.close()


def test_customers_are_the_same_on_every_start(tmp_path: Path, stocked: Emulator) -> None:
    def listing(emulator: Emulator) -> Any:
        connection = Connection(emulator)
        data = connection.call(CUSTOMERS)[1]
        connection.close()
        return data

    file = str(tmp_path / "state")
    with Emulator(customers=60, database=file) as first:
        assert listing(first) == listing(stocked)
    # The state of the file counts, not the number.
    with Emulator(customers=1, database=file) as second:
        assert listing(second) == listing(stocked)


def test_an_address_that_cannot_be_had(emulator: Emulator) -> None:
    port = int(emulator.host.rpartition(":")[2])
    with pytest.raises(OSError, match=r"(?i)address already in use"), Emulator(port=port):
        pass


def test_process() -> None:
    command = [sys.executable, "-m", "talon_one.emulator", "--port", "0", "--customers", "20"]
    process = subprocess.Popen(
        [*command, "--management-key", "k1"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        banner = "".join(iter(process.stdout.readline, "Ctrl-C ends it.\n"))
        host = banner.split()[2]
        assert "Management key: k1\n" in banner
        for api, covered in modelled().items():
            count = len(covered.modelled)
            assert f"{count} of {count + len(covered.missing)} {api} operations" in banner
        # The line for curl is a call that succeeds.
        header, target = re.findall(r"'(.+?)'", banner)
        name, _, value = header.partition(": ")
        reply = urllib3.request("GET", target, headers={name: value}, retries=False)
        assert (reply.status, len(reply.json()["data"])) == (200, 3)
        with ApiClient(Configuration(host=host, management_key="k1")) as client:
            page = ManagementApi(client).get_application_customers(42)
            assert len(page.data) == 20
        process.send_signal(signal.SIGINT)
        output, log = process.communicate(timeout=60)
    finally:
        process.kill()
        process.communicate()
    assert (process.returncode, output) == (0, "")
    assert log.splitlines() == [
        "GET /v1/applications/42/customers?pageSize=3 200",
        "GET /v1/applications/42/customers 200",
    ]
