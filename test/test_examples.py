"""The examples of the document tell of one small world: one customer, one program, one time."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import pytest
from spec import ROOT, Spec

SPEC = Spec(ROOT / "openapi.yaml")
IN_ORDER = [
    *((made, later) for made in ["created"] for later in ("modified", "updated", "lastActivity")),
    *(("created", later) for later in ("lastUpdate", "expiryDate", "timestamp", "endTime")),
    *((start, "endDate") for start in ("startDate", "fixedStartDate", "completionDate")),
    ("startDate", "completionDate"), ("startDate", "expiryDate"), ("StartDate", "ExpiryDate"),
    ("startTime", "endTime"), ("ActiveOn", "ExpireOn"), ("pendingUntil", "validUntil"),
    ("effectiveFrom", "effectiveUntil"), ("calculatedAt", "effectiveFrom"),
    ("adjustmentEffectiveFrom", "adjustmentEffectiveUntil"),
    ("achievementFixedStartDate", "achievementEndDate"),
    ("previousExpiryDate", "newExpiryDate"), ("TimestampOfTierChange", "TierExpirationDate"),
    ("rangeStart", "rangeEnd"), ("createdAfter", "createdBefore"), ("startAfter", "startBefore"),
    ("endAfter", "endBefore"), ("startAfter", "endBefore"),
]  # fmt: skip
ONE = {
    "accountid": 31, "applicationid": 42, "campaignid": 244, "rulesetid": 73, "userid": 388,
    "loyaltyprogramid": 5, "programid": 5, "customerid": 6, "storeid": 23, "couponid": 4928,
    "subledgerid": "sub-123", "storeintegrationid": "STORE-001",
    "customersessionid": "session1", "sessionintegrationid": "session1",
    "connectedsessionid": "session1", "profileintegrationid": "URNGV8294NV",
    "customerprofileid": "URNGV8294NV", "recipientintegrationid": "URNGV8294NV",
    "cardidentifier": "summer-loyalty-card-0543", "achievementid": 321, "audienceid": 2,
    "couponcode": "SUMMER10", "couponvalue": "SUMMER10", "sku": "SKU1241028",
}  # fmt: skip
"""What identifies a thing, in small letters, and the only value that it has."""


def examples() -> Iterator[tuple[str, Any]]:
    """Every example with where it stands: parameters by operation, bodies, models."""
    for name in SPEC.models:
        yield name, SPEC.sample(SPEC.schemas[name])
    for kind in ("paths", "webhooks"):
        for item in SPEC.document[kind].values():
            for operation in item.values():
                name = operation["operationId"]
                parameters = map(SPEC.resolve, operation.get("parameters", ()))
                yield name, {it["name"]: it["example"] for it in parameters}
                bodies = [operation.get("requestBody", {}), *operation["responses"].values()]
                for body in map(SPEC.resolve, bodies):
                    for media in body.get("content", {}).values():
                        if "example" in media:
                            yield name, media["example"]


def objects(value: Any) -> Iterator[dict[str, Any]]:
    """Every object within a value."""
    if isinstance(value, dict):
        yield value
    for inner in value.values() if isinstance(value, dict) else value:
        if isinstance(inner, (dict, list)):
            yield from objects(inner)


EVERY = [(name, thing) for name, value in examples() for thing in objects(value)]


def moment(text: str) -> datetime | None:
    """The time that a text tells, if it tells one."""
    try:
        return datetime.fromisoformat(text.replace("Z", "+00:00"))
    except ValueError:
        return None  # A word, such as `immediate`.


def test_dates_are_in_order() -> None:
    for name, thing in EVERY:
        for first, then in IN_ORDER:
            if first in thing and then in thing:
                one, two = moment(thing[first]), moment(thing[then])
                assert one is None or two is None or one <= two, (name, first, then)


def test_a_thing_has_one_id() -> None:
    for name, thing in EVERY:
        for key, value in thing.items():
            expected = ONE.get(key.lower(), value)
            if type(value) is type(expected):  # `profileId` and the like occur as texts too.
                assert value == expected, (name, key)


def test_sums_add_up() -> None:
    session = SPEC.sample(SPEC.schemas["CustomerSessionV2"])
    items = sum(item["price"] * item["quantity"] for item in session["cartItems"])
    costs = sum(cost["price"] for cost in session["additionalCosts"].values())
    assert (session["cartItemTotal"], session["additionalCostTotal"]) == (items, costs)
    parts = ("cartItemTotal", "additionalCostTotal", "cartItemAdditionalCostTotal")
    assert session["total"] == pytest.approx(sum(session[part] for part in parts))
    for item in session["cartItems"]:
        assert item["remainingQuantity"] == item["quantity"] - item["returnedQuantity"]
        assert item["position"] == session["cartItems"].index(item)
    coupon = SPEC.sample(SPEC.schemas["Coupon"])
    assert coupon["discountRemainder"] == coupon["discountLimit"] - coupon["discountCounter"]
    report = SPEC.sample(SPEC.schemas["CustomerActivityReport"])
    tried = report["couponRedemptions"] + report["couponFailedAttempts"]
    assert report["couponUseAttempts"] == tried
    assert report["totalOrders"] == report["couponRedemptions"] + report["totalOrdersNoCoupon"]


def test_nobody_refers_or_replaces_himself() -> None:
    for name, thing in EVERY:
        for pair in (
            ("integrationId", "advocateIntegrationId"),
            ("friendIntegrationId", "advocateIntegrationId"),
            ("friendProfileIntegrationId", "advocateProfileIntegrationId"),
            ("identifier", "oldCardIdentifier"),
            ("identifier", "newCardIdentifier"),
            ("cardIdentifier", "newCardIdentifier"),
        ):
            values = [thing[key] for key in pair if key in thing]
            assert len(values) == len(set(values)), (name, pair)


def test_exports_have_the_columns_that_are_described() -> None:
    exports = [it["get"] for it in SPEC.document["paths"].values() if "get" in it]
    exports = [
        it for it in exports if "application/csv" in it["responses"]["200"].get("content", {})
    ]
    assert exports
    for operation in exports:
        header, *rows = csv.reader(
            operation["responses"]["200"]["content"]["application/csv"]["example"].splitlines()
        )
        assert {len(row) for row in rows} == {len(header)}
        if "not documented" not in " ".join(operation["description"].split()):
            named = re.findall(r"`(\w+)`", operation["description"])
            assert [name for name in named if name in header] == header, operation["operationId"]
