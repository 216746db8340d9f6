"""Random histories of purchases against a small model of what the service documents.

The model knows nothing of the emulator: it works with plain numbers, hours, and lists.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from typing import Any

import hypothesis
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from wire import Connection

from talon_one.emulator import Emulator, coupons, programs, rules
from talon_one.emulator.campaigns import CAMPAIGNS

HISTORIES = int(os.environ.get("HISTORIES", "10"))
"""Of up to 50 steps each; more under `make fuzz`."""
CUSTOMER, PROGRAM = "ada", 9
START = datetime(2030, 1, 1, tzinfo=timezone.utc)
PRICES = {"tea": 20, "pot": 30}
PENDING, VALIDITY = 24, 96
"""Of points for a purchase, in hours."""
TIE = 2
"""Points for each unit of tea."""
OFF = 5
"""Money for each coupon."""

SESSIONS = st.sampled_from(["s1", "s2", "s3"])
POINTS = st.integers(1, 60)
CODES = {"CODE-ONE": (1, None, None), "CODE-TWO": (2, None, 120), "CODE-LATE": (3, 48, 240)}
"""By code: how often it can be used, and from and until which hour."""


@dataclass
class Lot:
    """Points that were added: how many are left, and in which hours they can be spent."""

    left: int
    start: int
    expiry: int
    lost: int = 0


@dataclass
class Session:
    """A purchase."""

    cart: dict[str, int]
    codes: list[str]
    state: str = "open"
    returned: dict[str, int] = field(default_factory=dict)
    lots: list[tuple[str, Lot, int]] = field(default_factory=list)
    """By the item they are tied to, if any: the points that closing it brought, and how many."""
    accepted: list[str] = field(default_factory=list)

    def remaining(self, sku: str) -> int:
        return self.cart.get(sku, 0) - self.returned.get(sku, 0)

    @property
    def worth(self) -> int:
        return sum(PRICES[sku] * self.remaining(sku) for sku in self.cart)


class Model:
    """What the documented rules make of a history."""

    def __init__(self, policy: str) -> None:
        self.policy = policy
        self.hour = 0
        self.sessions: dict[str, Session] = {}
        self.lots: list[Lot] = []
        self.used = dict.fromkeys(CODES, 0)
        self.closed = self.sales = 0

    def settle(self) -> None:
        for lot in self.lots:
            if lot.expiry <= self.hour:
                lot.lost += lot.left
                lot.left = 0

    def active(self) -> list[Lot]:
        """What can be spent, in the order in which it is."""
        found = [lot for lot in self.lots if lot.start <= self.hour and lot.left]
        return sorted(found, key=lambda lot: lot.expiry)

    def balance(self) -> tuple[int, int]:
        """Active and pending points."""
        active = sum(lot.left for lot in self.active())
        return active, sum(lot.left for lot in self.lots) - active

    def add(self, amount: int, pending: int, validity: int) -> Lot:
        lot = Lot(amount, self.hour + pending, self.hour + pending + validity)
        self.lots.append(lot)
        return lot

    def spend(self, amount: int, lots: list[Lot]) -> int:
        """Take points from lots, in their order; how many there were."""
        wanted = amount
        for lot in lots:
            taken = min(lot.left, wanted)
            lot.left -= taken
            wanted -= taken
        return amount - wanted

    def take_back(self, lot: Lot, amount: int) -> int:
        """Undo an addition as the program's policy has it; how many points went."""
        if self.policy == "only_pending":
            return self.spend(amount, [lot] if lot.start > self.hour else [])
        taken = self.spend(amount, [lot])
        others = [other for other in self.active() if other is not lot]
        return taken + self.spend(max(amount - taken - lot.lost, 0), others)

    def verdict(self, code: str) -> str:
        """Why a code cannot be used; empty if it can."""
        limit, start, expiry = CODES[code]
        if start is not None and self.hour < start:
            return "CouponStartDateInFuture"
        if expiry is not None and self.hour >= expiry:
            return "CouponExpired"
        return "CouponLimitReached" if self.used[code] >= limit else ""

    def effects(self, session: Session) -> list[tuple[Any, ...]]:
        """What a session in its present state gets."""
        found: list[tuple[Any, ...]] = [("addLoyaltyPoints", session.worth)]
        found += [("addLoyaltyPoints", TIE)] * session.cart.get("tea", 0)
        found += [("setDiscountPerItem", 3)] * session.cart.get("pot", 0)
        for code in session.codes:
            if reason := self.verdict(code):
                found.append(("rejectCoupon", code, reason))
            else:
                found += [("acceptCoupon", code), ("setDiscount", OFF)]
        return found

    def close(self, session: Session) -> None:
        session.state = "closed"
        session.accepted = [code for code in session.codes if not self.verdict(code)]
        for code in session.accepted:
            self.used[code] += 1
        amounts = [("", session.worth), *[("tea", TIE)] * session.cart.get("tea", 0)]
        session.lots = [
            (sku, self.add(amount, PENDING, VALIDITY), amount) for sku, amount in amounts
        ]
        self.closed += 1
        self.sales += session.worth

    def undo(self, session: Session) -> list[tuple[Any, ...]]:
        """Take back all that holds of a purchase; what is told of it."""
        found: list[tuple[Any, ...]] = [("rollbackDiscount", 3)] * session.remaining("pot")
        found += self.undo_points(session, session.lots)
        session.lots = []
        for code in session.accepted:
            self.used[code] -= 1
            found += [("rollbackCoupon", code), ("rollbackDiscount", OFF)]
        session.accepted = []
        self.closed -= 1
        self.sales -= session.worth
        return found

    def undo_points(self, session: Session, lots: Any) -> list[tuple[Any, ...]]:
        taken = [self.take_back(lot, amount) for _, lot, amount in lots]
        return [("rollbackAddedLoyaltyPoints", amount) for amount in taken if amount]

    def give_back(self, session: Session, sku: str, units: int) -> list[tuple[Any, ...]]:
        """Return units of an item; what is told of it."""
        tied = [one for one in session.lots if one[0] == sku][:units]
        session.lots = [one for one in session.lots if not any(one is other for other in tied)]
        found = self.undo_points(session, tied)
        if sku == "pot":
            found += [("rollbackDiscount", 3)] * units
        session.returned[sku] = session.returned.get(sku, 0) + units
        session.state = "partially_returned"
        self.sales -= PRICES[sku] * units
        return found


def told(effects: list[dict[str, Any]]) -> list[tuple[Any, ...]]:
    """Effects, as the model tells of them."""
    found = []
    for effect in effects:
        type_, props = effect["effectType"], effect["props"]
        if type_ == "rejectCoupon":
            found.append((type_, props["value"], props["rejectionReason"]))
        else:
            found.append((type_, props["value"]))
    return sorted(found)


def stock(emulator: Emulator) -> None:
    """Make the program, the rules and the coupons that the model knows."""
    emulator.rules.clear()
    emulator.clock.freeze()
    emulator.clock.set(START)
    with emulator.world() as world:
        programs.add_program(
            world,
            PROGRAM,
            name="points",
            application_ids=(42,),
            default_pending=f"{PENDING}h",
            default_validity=f"{VALIDITY}h",
        )
    per_unit = rules.AddPoints(per_unit=1, program_id=PROGRAM)
    emulator.rules.add(effects=[per_unit], name="A point for each unit of money")
    tied = rules.AddPoints(points=TIE, sku="tea", program_id=PROGRAM)
    emulator.rules.add(effects=[tied], name="Points for tea", when=[rules.HasItem(sku="tea")])
    tenth = rules.PercentOff(10, of="items", sku="pot")
    emulator.rules.add(effects=[tenth], name="A tenth off pots", when=[rules.HasItem(sku="pot")])
    emulator.rules.add(
        effects=[rules.AmountOff(OFF)], when=[rules.CouponValid()], name="Sale", campaign="Sale"
    )
    with emulator.world(42) as world:
        (campaign,) = [one for one in world[CAMPAIGNS].find() if one.name == "Sale"]
        for code, (limit, start, expiry) in CODES.items():
            moments = [None if hour is None else START + timedelta(hours=hour)
                       for hour in (start, expiry)]  # fmt: skip
            coupons.add(
                world,
                campaign,
                code,
                usage_limit=limit,
                start_date=moments[0],
                expiry_date=moments[1],
            )


class Histories(RuleBasedStateMachine):
    """Does the same to both, and compares what is told and what is left."""

    emulator: Emulator
    snapshots: dict[str, Any]

    def __init__(self) -> None:
        super().__init__()
        self.connection = Connection(self.emulator)

    def teardown(self) -> None:
        self.connection.close()

    @initialize(policy=st.sampled_from(["only_pending", "within_balance"]))
    def begin(self, policy: str) -> None:
        self.emulator.restore(self.snapshots[policy])
        self.model = Model(policy)

    def call(self, line: str, body: Any = None) -> tuple[int, Any]:
        return self.connection.call(line, body)

    def update(self, name: str, **session: Any) -> tuple[int, Any]:
        body = {"customerSession": {"profileId": CUSTOMER, **session}}
        return self.call(f"PUT /v2/customer_sessions/{name}", body)

    @rule(
        name=SESSIONS,
        tea=st.integers(1, 3),
        pot=st.integers(0, 2),
        codes=st.lists(st.sampled_from(sorted(CODES)), unique=True),
        close=st.booleans(),
    )
    def shop(self, name: str, tea: int, pot: int, codes: list[str], close: bool) -> None:
        lines = {"tea": tea, "pot": pot}
        cart = [
            {"name": sku, "sku": sku, "quantity": quantity, "price": PRICES[sku]}
            for sku, quantity in lines.items()
            if quantity
        ]
        state = "closed" if close else "open"
        status, reply = self.update(name, cartItems=cart, couponCodes=codes, state=state)
        known = self.model.sessions.get(name)
        if known is not None and known.state != "open":
            assert status == 400
            return
        session = self.model.sessions[name] = Session(lines, codes)
        assert told(reply["effects"]) == sorted(self.model.effects(session))
        if close:
            self.model.close(session)

    @rule(name=SESSIONS)
    def close(self, name: str) -> None:
        session = self.model.sessions.get(name)
        if session is None:
            return
        status, reply = self.update(name, state="closed")
        if session.state != "open":
            assert status == 400
            return
        assert told(reply["effects"]) == sorted(self.model.effects(session))
        self.model.close(session)

    @rule(name=SESSIONS)
    def cancel(self, name: str) -> None:
        session = self.model.sessions.get(name)
        if session is None:
            return
        status, reply = self.update(name, state="cancelled")
        if session.state == "cancelled":
            assert status == 400
            return
        expected = [] if session.state == "open" else self.model.undo(session)
        assert told(reply["effects"]) == sorted(expected)
        session.state = "cancelled"

    @rule(name=SESSIONS)
    def reopen(self, name: str) -> None:
        status, reply = self.call(f"PUT /v2/customer_sessions/{name}/reopen")
        session = self.model.sessions.get(name)
        if session is None:
            assert status == 404
        elif session.state != "closed":
            assert status == 400
        else:
            assert told(reply["effects"]) == sorted(self.model.undo(session))
            session.state = "open"

    @rule(name=SESSIONS, sku=st.sampled_from(sorted(PRICES)), units=st.integers(1, 3))
    def give_back(self, name: str, sku: str, units: int) -> None:
        session = self.model.sessions.get(name)
        if session is None or not session.cart[sku]:
            return
        position = 0 if sku == "tea" else 1
        items = [{"position": position, "quantity": units}]
        body = {"return": {"returnedCartItems": items}}
        status, reply = self.call(f"POST /v2/customer_sessions/{name}/returns", body)
        if session.state in ("open", "cancelled") or units > session.remaining(sku):
            assert status == 400
            return
        assert told(reply["effects"]) == sorted(self.model.give_back(session, sku, units))

    @rule(points=POINTS, hours=st.integers(1, 100))
    def add_points(self, points: int, hours: int) -> None:
        body = {"points": points, "validityDuration": f"{hours}h", "pendingDuration": "immediate"}
        line = f"PUT /v1/loyalty_programs/{PROGRAM}/profile/{CUSTOMER}/add_points"
        if self.model.sessions:
            assert self.call(line, body)[0] < 300
            self.model.add(points, 0, hours)

    @rule(points=POINTS)
    def deduct_points(self, points: int) -> None:
        line = f"PUT /v1/loyalty_programs/{PROGRAM}/profile/{CUSTOMER}/deduct_points"
        if self.model.sessions:
            status, _ = self.call(line, {"points": points})
            active, _ = self.model.balance()
            assert (status < 300) is (points <= active)
            if points <= active:
                self.model.spend(points, self.model.active())

    @rule(hours=st.sampled_from([1, 12, 24, 48, 72]))
    def wait(self, hours: int) -> None:
        self.model.hour += hours
        self.emulator.clock.advance(hours=hours)
        self.model.settle()

    @invariant()
    def what_is_left_is_the_same(self) -> None:
        if not hasattr(self, "model") or not self.model.sessions:
            return
        line = f"GET /v1/applications/42/customers?integrationId={CUSTOMER}"
        (customer,) = self.call(line)[1]["data"]
        found = (customer["closedSessions"], customer["totalSales"])
        assert found == (self.model.closed, self.model.sales)
        line = f"GET /v1/loyalty_programs/{PROGRAM}/profile/{CUSTOMER}/balances"
        balance = self.call(line)[1]["balance"]
        assert (balance["activePoints"], balance["pendingPoints"]) == self.model.balance()
        line = "GET /v1/applications/42/campaigns"
        for name, session in self.model.sessions.items():
            stored = self.call(f"GET /v2/customer_sessions/{name}")[1]["customerSession"]
            assert stored["state"] == session.state
        with self.emulator.world(42) as world:
            used = {code: coupons.find(world, code) for code in CODES}
        counted = {code: found.usage_counter for code, found in used.items() if found}
        assert counted == self.model.used


def test_histories() -> None:
    with Emulator(customers=1) as emulator:
        stock(emulator)
        Histories.emulator = emulator
        Histories.snapshots = {}
        for policy in ("only_pending", "within_balance"):
            with emulator.world() as world:
                program = world[programs.PROGRAMS].get(PROGRAM)
                assert program is not None
                program.model.return_policy = policy
                world[programs.PROGRAMS].put(program)
            Histories.snapshots[policy] = emulator.snapshot()
        hypothesis.stateful.run_state_machine_as_test(
            Histories, settings=hypothesis.settings(max_examples=HISTORIES, stateful_step_count=50)
        )
