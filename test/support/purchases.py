"""A small model of what the service documents of purchases, points, codes and budgets.

It knows nothing of the emulator: it works with plain numbers, hours, and lists.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timezone
from typing import Any

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
