"""The state that an emulator starts with: the same on every start. Hand-written."""

from __future__ import annotations

import itertools
import random
from datetime import datetime, timedelta, timezone
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from msgspec import inspect, structs

from ..models import (
    AdditionalCost,
    ApplicationCustomer,
    ApplicationReferee,
    AudienceMembership,
    CartItem,
    CustomerSessionV2,
    LoyaltyMembership,
)
from ..runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .store import Store

ModelT = TypeVar("ModelT", bound=Model)

APPLICATION = 42
OTHER_APPLICATION = 43
"""Holds three customers, so that a mix-up of Applications shows."""

ACCOUNT = 31
LOYALTY_PROGRAM = 5
"""The only one; it keeps points per customer."""

_ADVOCATE = "advocate1"
_FRIENDS = {
    "URNGV8294NV": "WPCNAQ5C", "friend1": "4HT7R2VX9PLA", "friend2": "8KQ2M6TR41ZD",
    "friend3": "C5X9W3BN7PJA",
}  # fmt: skip
"""The friends of the advocate, and the codes that they used."""
# IDs that the examples of the documentation name; the search example finds the one with 7.
_NAMED = {
    "customer1": 3778, "customer2": 7, _ADVOCATE: 8, "friend1": 9, "friend2": 10, "friend3": 11,
}  # fmt: skip
_FIRST_FREE_ID = 12

_FIRST_NAMES = ("Ada", "Bruno", "Chloé", "Dmitri", "Elif", "Farah", "Goran", "Hana", "Ines")
_LAST_NAMES = ("Almeida", "Bauer", "Çelik", "Dubois", "Eriksen", "Fontana", "García", "Horvat")
_COUNTRIES = {
    "DE": "german", "ES": "spanish", "FR": "french", "GB": "english", "IT": "italian",
    "PT": "portuguese", "TR": "turkish", "US": "english",
}  # fmt: skip
_INTERESTS = ("books", "cycling", "garden", "music", "travel")
_AUDIENCES = ((2, "Frequent travellers"), (3, "Newsletter"), (4, "Early birds"))
_START = datetime(2020, 1, 1, tzinfo=timezone.utc)
_PLAIN_VALUES = {
    inspect.IntType: 0, inspect.FloatType: 0.0, inspect.StrType: "", inspect.BoolType: False,
    inspect.ListType: [], inspect.DictType: {}, inspect.DateTimeType: _START,
}  # fmt: skip


@cache
def _plain(model: type[Model]) -> dict[str, Any]:
    return {
        field.name: _PLAIN_VALUES.get(type(inspect.type_info(field.type)))
        for field in structs.fields(model)
        if field.required
    }


def _make(model: type[ModelT], **known: Any) -> ModelT:
    """A model of what is known of it; a required property that a spec adds gets a plain value."""
    return model(**_plain(model) | known)


_SAMPLE = _make(
    ApplicationCustomer,
    id=6,
    created=datetime(2020, 1, 10, 9, 5, 27, 993483, timezone.utc),
    integration_id="URNGV8294NV",
    attributes={"Language": "english", "ShippingCountry": "DE"},
    account_id=ACCOUNT,
    closed_sessions=3,
    total_sales=299.99,
    loyalty_memberships=[
        LoyaltyMembership(
            joined=datetime(2020, 1, 15, 14, 15, 22, tzinfo=timezone.utc),
            loyalty_program_id=LOYALTY_PROGRAM,
        )
    ],
    audience_memberships=[AudienceMembership(id=2, name="Frequent travellers")],
    last_activity=datetime(2020, 2, 8, 14, 15, 20, tzinfo=timezone.utc),
    sandbox=False,
    advocate_integration_id=_ADVOCATE,
)

_SESSION = _make(
    CustomerSessionV2,
    created=_SAMPLE.last_activity,
    integration_id="session1",
    application_id=APPLICATION,
    profile_id=_SAMPLE.integration_id,
    state="open",
    cart_items=[CartItem(name="Running shoes", sku="SKU1241028", quantity=2, price=99.99)],
    additional_costs={"shipping": AdditionalCost(price=4.5)},
    update_count=1,
    total=204.48,
    cart_item_total=199.98,
    additional_cost_total=4.5,
    updated=_SAMPLE.last_activity,
)


def fill(store: Store, count: int) -> None:
    """Make `count` customers in Application 42, never fewer than the documentation names."""
    ids = (id_ for id_ in itertools.count(_FIRST_FREE_ID) if id_ not in _NAMED.values())
    chance = random.Random(APPLICATION)  # noqa: S311
    store.add(APPLICATION, _customers(chance, count, ids), _referrals(chance))
    with store.transaction():
        store.put_session(_SESSION)
    store.add(OTHER_APPLICATION, (_customer(chance, next(ids), f"customer{n}") for n in (1, 2, 3)))


def _customers(
    chance: random.Random, count: int, ids: Iterator[int]
) -> Iterator[ApplicationCustomer]:
    yield _SAMPLE
    for integration_id, id_ in _NAMED.items():
        customer = _customer(chance, id_, integration_id)
        if integration_id in _FRIENDS:
            customer.advocate_integration_id = _ADVOCATE
        if integration_id == "customer2":
            customer.attributes["Language"] = "english"
        yield customer
    for number in range(3, count - len(_NAMED) + 2):
        yield _customer(chance, next(ids), f"customer{number}")


def _customer(chance: random.Random, id_: int, integration_id: str) -> ApplicationCustomer:
    created = _moment(chance, _START, 1800)
    country = chance.choice(list(_COUNTRIES))
    attributes: dict[str, Any] = {
        "Name": f"{chance.choice(_FIRST_NAMES)} {chance.choice(_LAST_NAMES)}",
        "Language": _COUNTRIES[country],
        "ShippingCountry": country,
    }
    if chance.random() < 0.5:
        attributes["Age"] = chance.randint(18, 90)
    if chance.random() < 0.5:
        attributes["Newsletter"] = chance.random() < 0.5
    if chance.random() < 0.3:
        attributes["Interests"] = sorted(chance.sample(_INTERESTS, 2))
    sessions = chance.randint(0, 40)
    return _make(
        ApplicationCustomer,
        id=id_,
        created=created,
        integration_id=integration_id,
        attributes=attributes,
        account_id=ACCOUNT,
        closed_sessions=sessions,
        total_sales=round(sessions * chance.uniform(5, 200), 2),
        audience_memberships=[
            AudienceMembership(id=audience_id, name=name)
            for audience_id, name in _AUDIENCES
            if chance.random() < 0.3
        ],
        last_activity=_moment(chance, created, 365),
        sandbox=False,
    )


def _referrals(chance: random.Random) -> Iterator[ApplicationReferee]:
    created = _SAMPLE.last_activity
    for number, (friend, code) in enumerate(_FRIENDS.items(), start=1):
        yield _make(
            ApplicationReferee,
            application_id=APPLICATION,
            session_id=f"session{number}",
            advocate_integration_id=_ADVOCATE,
            friend_integration_id=friend,
            code=code,
            created=created,
        )
        created = _moment(chance, created, 30)


def _moment(chance: random.Random, start: datetime, days: int) -> datetime:
    """Some second of the days after a moment."""
    return start + timedelta(seconds=chance.randrange(days * 86400))
