"""Customers to decode, encode, hold and serve: the same ones on each run, no two alike."""

from __future__ import annotations

import json
import random
from typing import Any

PAGE_SIZE = 1000
LANGUAGES = ("english", "german", "french", "spanish", "polish", "dutch")
COUNTRIES = ("DE", "GB", "FR", "ES", "PL", "NL", "US")


def page(number: int, pages: int) -> bytes:
    """One of so many pages, as the service would write it."""
    first = number * PAGE_SIZE
    chance = random.Random(number)
    customers = [_customer(identity, chance) for identity in range(first, first + PAGE_SIZE)]
    content = {"hasMore": number + 1 < pages, "data": customers}
    return json.dumps(content, separators=(",", ":")).encode()


def customer() -> bytes:
    """A single customer."""
    return json.dumps(_customer(1, random.Random(1)), separators=(",", ":")).encode()


def _customer(identity: int, chance: random.Random) -> dict[str, Any]:
    return {
        "id": identity,
        "created": _time(chance),
        "integrationId": f"{chance.getrandbits(64):016x}",
        "attributes": {
            "Language": chance.choice(LANGUAGES),
            "ShippingCountry": chance.choice(COUNTRIES),
            "ReferralCode": f"{chance.getrandbits(32):08x}",
            "Visits": chance.randrange(1000),
        },
        "accountId": 31,
        "closedSessions": chance.randrange(40),
        "totalSales": chance.randrange(500_000) / 100,
        "audienceMemberships": [_audience(chance) for _ in range(2)],
        "lastActivity": _time(chance),
        "sandbox": chance.random() < 0.1,
        "advocateIntegrationId": f"{chance.getrandbits(64):016x}",
    }


def _audience(chance: random.Random) -> dict[str, Any]:
    number = chance.randrange(500)
    return {"id": number, "name": f"Audience {number}"}


def _time(chance: random.Random) -> str:
    day, second = chance.randrange(1, 29), chance.randrange(60)
    return f"20{chance.randrange(18, 26)}-0{chance.randrange(1, 10)}-{day:02}T14:15:{second:02}Z"
