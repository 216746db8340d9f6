"""A shop that buys in the name of one customer, for tests of rules."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from talon_one.models import CartItem, IntegrationRequest, NewCustomerSessionV2

if TYPE_CHECKING:
    from talon_one.emulator import Emulator

CART = [
    CartItem(name="tea", sku="T", category="drinks", quantity=2, price=20.0),
    CartItem(name="pot", sku="P", category="pots", quantity=1, price=60.0),
]


class Shop:
    """A session of one customer, and what came of the latest call."""

    def __init__(self, emulator: Emulator, talon: Any) -> None:
        self.emulator = emulator
        self.talon = talon
        self.state: Any = None

    def update(self, session: str = "s", **properties: Any) -> list[Any]:
        properties = {"profile_id": "ada", **properties}
        self.state = self.talon.integration.update_customer_session_v2(
            session,
            IntegrationRequest(
                customer_session=NewCustomerSessionV2(**properties),
                response_content=[
                    "loyalty",
                    "triggeredCampaigns",
                    "ruleFailureReasons",
                    "awardedGiveaways",
                ],
            ),
        )
        return self.told()

    def told(self) -> list[Any]:
        return [(effect.effect_type, effect.props) for effect in self.state.effects]

    def types(self) -> list[str]:
        return [effect.effect_type for effect in self.state.effects]

    def points(self, customer: str = "ada") -> float:
        found = self.talon.integration.get_loyalty_balances(5, customer)
        return float(found.balance.active_points)
