"""Random histories of purchases against a small model of what the service documents."""

from __future__ import annotations

import os
from datetime import timedelta
from typing import Any

import hypothesis
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from purchases import (
    ADVOCATE,
    CODES,
    CUSTOMER,
    LEVELS,
    OFF,
    PENDING,
    POLICIES,
    POT_BUDGET,
    PRICES,
    PROGRAM,
    REFERRAL,
    REFERRAL_END,
    REFERRAL_OFF,
    START,
    TIE,
    TIER_HOURS,
    VALIDITY,
    Model,
    Session,
    told,
)
from wire import Connection

from talon_one.emulator import Emulator, budgets, coupons, profiles, programs, referrals, rules
from talon_one.emulator.campaigns import CAMPAIGNS
from talon_one.models import LimitConfig

HISTORIES = int(os.environ.get("HISTORIES", "10"))
"""Of up to 50 steps each; more under `make fuzz`."""

SESSIONS = st.sampled_from(["s1", "s2", "s3"])
POINTS = st.integers(1, 60)


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
