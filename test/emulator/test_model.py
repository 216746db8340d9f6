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

from talon_one.emulator import Emulator, budgets, coupons, profiles, programs, referrals, rules
from talon_one.emulator.campaigns import CAMPAIGNS
from talon_one.models import LimitConfig

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
POLICIES = ("only_pending", "within_balance", "unlimited")
"""What a program takes back of points that were spent."""
LEVELS = {"Silver": 40, "Gold": 80}
"""The fewest active points of a tier."""
TIER_HOURS = 120
"""How long a tier lasts, before the balance decides anew."""
POT_OFF, POT_BUDGET = 3, 12
"""Money off each pot, and of all pots."""
ADVOCATE, REFERRAL, REFERRAL_END, REFERRAL_OFF = "bob", "BY-BOB", 200, 7
"""A code that refers a customer once, until an hour, and the money for that."""

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
    referral: bool = False
    state: str = "open"
    returned: dict[str, int] = field(default_factory=dict)
    lots: list[tuple[str, Lot, int]] = field(default_factory=list)
    """By the item they are tied to, if any: the points that closing it brought, and how many."""
    accepted: list[str] = field(default_factory=list)
    cheaper_pots: bool = False
    """Whether the closed session has its pots for less."""
    referred: bool = False
    """Whether the closed session used the code."""

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
        self.owed = 0
        self.pot_budget = POT_BUDGET
        self.referred = False
        self.tier, self.tier_end = "", 0

    def wait(self, hours: int) -> None:
        for _ in range(hours):
            self.hour += 1
            for lot in self.lots:
                if lot.expiry <= self.hour:
                    lot.lost += lot.left
                    lot.left = 0
            self.gain()
            if self.tier and self.tier_end == self.hour:
                self.enter(self.reached())

    def gain(self) -> None:
        """Let active points fill what is owed, and what is left of them lift the customer."""
        for lot in self.lots:
            if lot.start <= self.hour:
                filled = min(lot.left, self.owed)
                lot.left -= filled
                self.owed -= filled
        if LEVELS.get(self.reached(), 0) > LEVELS.get(self.tier, 0):
            self.enter(self.reached())

    def reached(self) -> str:
        """The tier of the present points; empty for none."""
        return max(
            ("", *(name for name, least in LEVELS.items() if least <= self.balance()[0])),
            key=lambda name: LEVELS.get(name, 0),
        )

    def enter(self, tier: str) -> None:
        self.tier, self.tier_end = tier, self.hour + TIER_HOURS

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
        self.gain()
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
        taken += self.spend(max(amount - taken - lot.lost, 0), others)
        if self.policy == "unlimited":
            missing = max(amount - taken - lot.lost, 0)
            self.owed += missing
            taken += missing
        return taken

    def refusal(self) -> str:
        """Why the referral cannot be used; empty if it can."""
        if self.hour >= REFERRAL_END:
            return "ReferralExpired"
        return "ReferralCustomerAlreadyReferred" if self.referred else ""

    def fits(self, session: Session) -> bool:
        """Whether the budget allows all that a session would get off its pots."""
        return POT_OFF * session.cart.get("pot", 0) <= self.pot_budget

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
        if self.fits(session):
            found += [("setDiscountPerItem", POT_OFF)] * session.cart.get("pot", 0)
        if session.referral and (reason := self.refusal()):
            found.append(("rejectReferral", REFERRAL, reason))
        elif session.referral:
            found += [("acceptReferral", REFERRAL), ("setDiscount", REFERRAL_OFF)]
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
        session.cheaper_pots = self.fits(session)
        if session.cheaper_pots:
            self.pot_budget -= POT_OFF * session.cart.get("pot", 0)
        session.referred = session.referral and not self.refusal()
        self.referred = self.referred or session.referred
        amounts = [("", session.worth), *[("tea", TIE)] * session.cart.get("tea", 0)]
        session.lots = [
            (sku, self.add(amount, PENDING, VALIDITY), amount) for sku, amount in amounts
        ]
        self.closed += 1
        self.sales += session.worth

    def undo(self, session: Session) -> list[tuple[Any, ...]]:
        """Take back all that holds of a purchase; what is told of it."""
        found = self.undo_pots(session, session.remaining("pot"))
        if session.referred:
            found += [("rollbackReferral", REFERRAL), ("rollbackDiscount", REFERRAL_OFF)]
            session.referred = self.referred = False
        found += self.undo_points(session, session.lots)
        session.lots = []
        for code in session.accepted:
            self.used[code] -= 1
            found += [("rollbackCoupon", code), ("rollbackDiscount", OFF)]
        session.accepted = []
        self.closed -= 1
        self.sales -= session.worth
        return found

    def undo_pots(self, session: Session, units: int) -> list[tuple[Any, ...]]:
        if not session.cheaper_pots:
            return []
        self.pot_budget += POT_OFF * units
        return [("rollbackDiscount", POT_OFF)] * units

    def undo_points(self, session: Session, lots: Any) -> list[tuple[Any, ...]]:
        taken = [self.take_back(lot, amount) for _, lot, amount in lots]
        return [("rollbackAddedLoyaltyPoints", amount) for amount in taken if amount]

    def give_back(self, session: Session, sku: str, units: int) -> list[tuple[Any, ...]]:
        """Return units of an item; what is told of it."""
        tied = [one for one in session.lots if one[0] == sku][:units]
        session.lots = [one for one in session.lots if not any(one is other for other in tied)]
        found = self.undo_points(session, tied)
        if sku == "pot":
            found += self.undo_pots(session, units)
        session.returned[sku] = session.returned.get(sku, 0) + units
        session.state = "partially_returned"
        self.sales -= PRICES[sku] * units
        return found


def told(effects: list[dict[str, Any]]) -> list[tuple[Any, ...]]:
    """Effects, as the model tells of them."""
    found = []
    for effect in effects:
        type_, props = effect["effectType"], effect["props"]
        if type_.startswith("reject"):
            found.append((type_, props["value"], props["rejectionReason"]))
        else:
            found.append((type_, props["value"]))
    return sorted(found)


def stock(emulator: Emulator) -> int:
    """Make the program, rules and codes that the model knows; the campaign that has a budget."""
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
            tiers=LEVELS,
            tiers_expiration_policy="tier_start_date",
            tiers_expire_in=f"{TIER_HOURS}h",
            tiers_downgrade_policy="balance_based",
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
    emulator.rules.add(
        effects=[rules.AmountOff(REFERRAL_OFF)], when=[rules.ReferralValid()], name="Friends"
    )
    with emulator.world(42) as world:
        campaigns = {one.name: one for one in world[CAMPAIGNS].find()}
        pots = campaigns["A tenth off pots"]
        pots.limits = [LimitConfig(action="setDiscount", limit=POT_BUDGET, entities=[])]
        world[CAMPAIGNS].put(pots)
        profiles.find_or_create(world, ADVOCATE)
        referrals.add(
            world,
            campaigns["Friends"],
            REFERRAL,
            advocate_profile_integration_id=ADVOCATE,
            usage_limit=2,
            expiry_date=START + timedelta(hours=REFERRAL_END),
        )
        campaign = campaigns["Sale"]
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
    return pots.id


class Histories(RuleBasedStateMachine):
    """Does the same to both, and compares what is told and what is left."""

    emulator: Emulator
    snapshots: dict[str, Any]
    pots: int
    """The ID of the campaign that has a budget."""

    def __init__(self) -> None:
        super().__init__()
        self.connection = Connection(self.emulator)

    def teardown(self) -> None:
        self.connection.close()

    @initialize(policy=st.sampled_from(POLICIES))
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
        referral=st.booleans(),
        close=st.booleans(),
    )
    def shop(
        self, name: str, tea: int, pot: int, codes: list[str], referral: bool, close: bool
    ) -> None:
        lines = {"tea": tea, "pot": pot}
        cart = [
            {"name": sku, "sku": sku, "quantity": quantity, "price": PRICES[sku]}
            for sku, quantity in lines.items()
            if quantity
        ]
        state = "closed" if close else "open"
        status, reply = self.update(
            name,
            cartItems=cart,
            couponCodes=codes,
            referralCode=REFERRAL if referral else "",
            state=state,
        )
        known = self.model.sessions.get(name)
        if known is not None and known.state != "open":
            assert status == 400
            return
        session = self.model.sessions[name] = Session(lines, codes, referral)
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
        self.model.wait(hours)
        self.emulator.clock.advance(hours=hours)

    @invariant()
    def what_is_left_is_the_same(self) -> None:
        if not hasattr(self, "model") or not self.model.sessions:
            return
        line = f"GET /v1/applications/42/customers?integrationId={CUSTOMER}"
        (customer,) = self.call(line)[1]["data"]
        found = (customer["closedSessions"], customer["totalSales"])
        assert found == (self.model.closed, self.model.sales)
        line = f"GET /v1/loyalty_programs/{PROGRAM}/profile/{CUSTOMER}/balances?includeTiers=true"
        balance = self.call(line)[1]["balance"]
        assert (balance["activePoints"], balance["pendingPoints"]) == self.model.balance()
        assert balance["negativePoints"] == self.model.owed
        assert balance.get("currentTier", {}).get("name", "") == self.model.tier
        assert customer.get("advocateIntegrationId") == (ADVOCATE if self.model.referred else None)
        line = "GET /v1/applications/42/campaigns"
        for name, session in self.model.sessions.items():
            stored = self.call(f"GET /v2/customer_sessions/{name}")[1]["customerSession"]
            assert stored["state"] == session.state
        with self.emulator.world(42) as world:
            budget = budgets.left(world, self.pots, "setDiscount")
            used = {code: coupons.find(world, code) for code in CODES}
        counted = {code: found.usage_counter for code, found in used.items() if found}
        assert counted == self.model.used
        assert budget == self.model.pot_budget


def test_histories() -> None:
    with Emulator(customers=1) as emulator:
        Histories.pots = stock(emulator)
        Histories.emulator = emulator
        Histories.snapshots = {}
        for policy in POLICIES:
            with emulator.world() as world:
                program = world[programs.PROGRAMS].get(PROGRAM)
                assert program is not None
                program.model.return_policy = policy
                world[programs.PROGRAMS].put(program)
            Histories.snapshots[policy] = emulator.snapshot()
        hypothesis.stateful.run_state_machine_as_test(
            Histories, settings=hypothesis.settings(max_examples=HISTORIES, stateful_step_count=50)
        )
