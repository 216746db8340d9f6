"""The customers that an emulator starts with: the same on every start. Hand-written."""

from __future__ import annotations

import heapq
import itertools
import random
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from ..models import ApplicationReferee, Audience
from .profiles import AUDIENCES, PROFILES, REFEREES, Profile
from .world import ACCOUNT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .world import World

_APPLICATION, _OTHER_APPLICATION = 42, 43
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
_COUNTRY_CODES = tuple(_COUNTRIES)
_INTERESTS = ("books", "cycling", "garden", "music", "travel")
_AUDIENCES = {2: "Frequent travellers", 3: "Newsletter", 4: "Early birds"}
_START = datetime(2020, 1, 1, tzinfo=timezone.utc)
_LAST_ACTIVITY = datetime(2020, 2, 8, 14, 15, 20, tzinfo=timezone.utc)


def load(world: World, count: int) -> None:
    """Make `count` customers in Application 42, those that the documentation names among them.

    Application 43 gets three, who are strangers to the first, so that a mix-up shows.
    """
    for audience_id, name in _AUDIENCES.items():
        world[AUDIENCES].put(
            Audience(
                id=audience_id,
                created=_START,
                account_id=ACCOUNT,
                name=name,
                sandbox=False,
                last_update=_START,
            )
        )
    ids = (id_ for id_ in itertools.count(_FIRST_FREE_ID) if id_ not in _NAMED.values())
    chance = random.Random(_APPLICATION)  # noqa: S311
    named = sorted(_named(chance, _APPLICATION), key=attrgetter("id"))
    others = (
        _profile(chance, next(ids), f"customer{number}", _APPLICATION)
        for number in range(3, count - len(_NAMED) + 2)
    )
    world[PROFILES].put_all(heapq.merge(named, others, key=attrgetter("id")))
    world[REFEREES].put_all(_referees(chance, _APPLICATION))
    world[PROFILES].put_all(
        _profile(chance, next(ids), f"other-customer{number}", _OTHER_APPLICATION)
        for number in (1, 2, 3)
    )
    world.store.reserve_numbers(PROFILES.name, max(next(ids), *_NAMED.values()))
    world.store.reserve_numbers(AUDIENCES.name, max(_AUDIENCES))


def _named(chance: random.Random, application_id: int) -> Iterator[Profile]:
    yield Profile(
        id=6,
        created=datetime(2020, 1, 10, 9, 5, 27, 993483, timezone.utc),
        integration_id="URNGV8294NV",
        sandbox=False,
        attributes={"Language": "english", "ShippingCountry": "DE"},
        closed_sessions=3,
        total_sales=Decimal("299.99"),
        audiences=[2],
        last_activity=_LAST_ACTIVITY,
        applications=[application_id],
        advocates={application_id: _ADVOCATE},
    )
    for integration_id, id_ in _NAMED.items():
        profile = _profile(chance, id_, integration_id, application_id)
        if integration_id in _FRIENDS:
            profile.advocates = {application_id: _ADVOCATE}
        if integration_id == "customer2":
            profile.attributes["Language"] = "english"
        yield profile


def _profile(chance: random.Random, id_: int, integration_id: str, application_id: int) -> Profile:
    created = _moment(chance, _START, 1800)
    country = chance.choice(_COUNTRY_CODES)
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
    return Profile(
        id=id_,
        created=created,
        integration_id=integration_id,
        sandbox=False,
        attributes=attributes,
        closed_sessions=sessions,
        total_sales=Decimal(str(round(sessions * chance.uniform(5, 200), 2))),
        audiences=[audience_id for audience_id in _AUDIENCES if chance.random() < 0.3],
        last_activity=_moment(chance, created, 365),
        applications=[application_id],
    )


def _referees(chance: random.Random, application_id: int) -> Iterator[ApplicationReferee]:
    created = _LAST_ACTIVITY
    for number, (friend, code) in enumerate(_FRIENDS.items(), start=1):
        yield ApplicationReferee(
            application_id=application_id,
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
