"""Notifications: in the documented form, to whom, in which order, and what if nobody takes them."""

from __future__ import annotations

import json
import threading
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest
from recorder import Recorder, Reply
from wire import SPEC, Connection

from talon_one import AddLoyaltyPoints, parse_notification
from talon_one.emulator import Emulator, webhooks
from talon_one.models import AddedDeductedPointsNotification

if TYPE_CHECKING:
    from collections.abc import Iterator

    from talon_one import TalonOne

ADD = "PUT /v1/loyalty_programs/5/profile/URNGV8294NV/add_points"
ADDED = "LoyaltyPointsAdded"


@pytest.fixture
def receiver() -> Iterator[Recorder]:
    with Recorder() as server:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        yield server
        server.shutdown()


def add(talon: TalonOne, points: float) -> None:
    talon.management.add_loyalty_points("5", "URNGV8294NV", AddLoyaltyPoints(points=points))


def test_a_receiver_gets_what_is_documented(
    emulator: Emulator, talon: TalonOne, receiver: Recorder
) -> None:
    emulator.webhooks.add(f"{receiver.host}/hook", [ADDED], headers={"Authorization": "Basic eA=="})
    add(talon, 12.5)
    assert emulator.webhooks.wait()
    (request,) = receiver.requests
    assert (request.method, request.target) == ("POST", "/hook")
    assert request.headers["content-type"] == "application/json"
    assert request.headers["authorization"] == "Basic eA=="
    assert len(request.headers["x-uuid"]) == 36
    notification = parse_notification(request.body)
    assert isinstance(notification, AddedDeductedPointsNotification)
    assert (notification.amount, notification.profile_integration_id) == (12.5, "URNGV8294NV")
    sent = next(one for one in emulator.webhooks if one.type == ADDED)
    assert (sent.payload, sent.status, sent.attempts) == (json.loads(request.body), 200, 1)


def test_every_notification_fits_the_document(emulator: Emulator, talon: TalonOne) -> None:
    schemas = {
        key: operation["post"]["requestBody"]["content"]["application/json"]["schema"]
        for key, operation in SPEC.document["webhooks"].items()
    }
    add(talon, 12.5)
    add(talon, 100_000)
    emulator.clock.advance(days=1000)
    with emulator.world() as world:
        from talon_one.emulator.ledger import settle_all

        settle_all(world)
    sent = list(emulator.webhooks)
    assert len({one.type for one in sent}) > 2
    for one in sent:
        fitting = [
            key
            for key, schema in schemas.items()
            if jsonschema.Draft202012Validator(
                {**schema, "components": SPEC.document["components"]}
            ).is_valid(one.payload)
        ]
        assert fitting, one


def test_they_arrive_in_the_order_of_the_changes(
    emulator: Emulator, talon: TalonOne, receiver: Recorder
) -> None:
    emulator.webhooks.add(receiver.host, [ADDED])
    for points in range(1, 21):
        add(talon, points)
    assert emulator.webhooks.wait()
    amounts = [json.loads(request.body)["Amount"] for request in receiver.requests]
    assert amounts == list(range(1, 21))


def test_what_is_not_taken_is_sent_again(
    emulator: Emulator, talon: TalonOne, receiver: Recorder
) -> None:
    emulator.webhooks.pause = 0
    emulator.webhooks.add(receiver.host, [ADDED])
    receiver.reply = Reply(status=500)
    add(talon, 1)
    assert emulator.webhooks.wait()
    first, *others = receiver.requests
    assert len(others) == webhooks.ATTEMPTS - 1
    # The same delivery, by its UUID.
    assert all((o.body, o.headers) == (first.body, first.headers) for o in others)
    sent = next(one for one in emulator.webhooks if one.type == ADDED)
    assert (sent.status, sent.attempts) == (500, webhooks.ATTEMPTS)
    receiver.reply = Reply()
    add(talon, 2)
    assert emulator.webhooks.wait()
    assert len(receiver.requests) == webhooks.ATTEMPTS + 1


def test_a_receiver_that_is_not_there_holds_nothing_up(emulator: Emulator, talon: TalonOne) -> None:
    emulator.webhooks.pause = 0
    emulator.webhooks.add("http://127.0.0.1:9", [ADDED])
    add(talon, 1)
    assert emulator.webhooks.wait()
    sent = next(one for one in emulator.webhooks if one.type == ADDED)
    assert (sent.status, sent.attempts) == (None, webhooks.ATTEMPTS)


def test_what_was_refused_tells_nothing(emulator: Emulator, connection: Connection) -> None:
    assert connection.call(ADD, {"points": -1})[0] == 400
    assert connection.call(ADD.replace("URNGV8294NV", "nobody"), {"points": 1})[0] == 404
    assert list(emulator.webhooks) == []


def test_receivers_come_and_go(emulator: Emulator, talon: TalonOne, receiver: Recorder) -> None:
    emulator.webhooks.add(receiver.host, ["TierUpgrade"])
    emulator.webhooks.add(receiver.host, [ADDED])
    add(talon, 1)
    emulator.webhooks.remove(receiver.host)
    add(talon, 2)
    assert emulator.webhooks.wait()
    bodies: list[Any] = [json.loads(request.body) for request in receiver.requests]
    assert [body["Amount"] for body in bodies] == [1]
    urls = [one.url for one in emulator.webhooks if one.type == ADDED]
    assert urls == [receiver.host, ""]
    with pytest.raises(ValueError, match="do you mean 'TierUpgrade'"):
        emulator.webhooks.add(receiver.host, ["TierUpgraded"])
