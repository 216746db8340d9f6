"""The life of a customer, as code written for the vendor's SDK lives it with the emulator.

Each step is asserted by reading back what it did.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any

import pytest

import talon_one
from talon_one import Configuration
from talon_one.api.integration_api import IntegrationApi
from talon_one.api.management_api import ManagementApi
from talon_one.emulator import Emulator
from talon_one.emulator.ledger import add_program
from talon_one.emulator.rules import AddPoints, AmountOff, CouponValid, PercentOff, ReferralValid
from talon_one.models.cart_item import CartItem
from talon_one.models.customer_profile_integration_request_v2 import (
    CustomerProfileIntegrationRequestV2,
)
from talon_one.models.customer_profile_search_query import CustomerProfileSearchQuery
from talon_one.models.integration_request import IntegrationRequest
from talon_one.models.new_coupons import NewCoupons
from talon_one.models.new_customer_session_v2 import NewCustomerSessionV2
from talon_one.models.new_referral import NewReferral
from talon_one.models.new_return import NewReturn
from talon_one.models.return_integration_request import ReturnIntegrationRequest
from talon_one.models.returned_cart_item import ReturnedCartItem
from talon_one.rest import ApiException

if TYPE_CHECKING:
    from collections.abc import Iterator

    from talon_one import ApiClient, IntegrationStateV2, LoyaltyBalanceWithTier

PROGRAM = 7


class Life:
    """The calls of a shop, and what they come to."""

    def __init__(self, emulator: Emulator, client: ApiClient) -> None:
        self.emulator = emulator
        self.integration = IntegrationApi(client)
        self.management = ManagementApi(client)

    def sign_up(self, name: str, **attributes: Any) -> int:
        """Make a customer, the answer is the internal ID."""
        response = self.integration.update_customer_profile_v2(
            integration_id=name,
            customer_profile_integration_request_v2=CustomerProfileIntegrationRequestV2(
                attributes=attributes, response_content=["customerProfile"]
            ),
            run_rule_engine=True,
        )
        assert response.customer_profile is not None
        return response.customer_profile.id

    def update(self, order: str, **session: Any) -> dict[str, list[dict[str, Any]]]:
        """Change a session; the answer is the props of the effects by their type."""
        request = IntegrationRequest(
            customer_session=NewCustomerSessionV2(**session), response_content=["customerSession"]
        )
        response = self.integration.update_customer_session_v2(order, request)
        return self.walk(response)

    def send_back(self, order: str, quantity: int) -> dict[str, list[dict[str, Any]]]:
        """Take units of the first item back."""
        items = [ReturnedCartItem(position=0, quantity=quantity)]
        request = ReturnIntegrationRequest(
            var_return=NewReturn(returned_cart_items=items), response_content=["customerSession"]
        )
        return self.walk(self.integration.return_cart_items(order, request))

    def walk(self, response: IntegrationStateV2) -> dict[str, list[dict[str, Any]]]:
        found = defaultdict(list)
        for effect in response.effects:
            found[effect.effect_type].append(effect.props)
        return found

    def balance(self, name: str) -> LoyaltyBalanceWithTier:
        balance = self.integration.get_loyalty_balances(PROGRAM, name, include_tiers=True).balance
        assert balance is not None
        return balance

    def points(self, name: str) -> tuple[float, float, float, float]:
        """Pending, active, expired and spent points."""
        then = self.balance(name)
        return (
            then.pending_points,
            then.active_points,
            then.expired_points,
            then.spent_points,
        )

    def tier(self, name: str) -> str | None:
        then = self.balance(name)
        return then.current_tier.name if then.current_tier else None

    def coupon(self, campaign: int, recipient: str) -> str:
        """Make a coupon for one customer, that can be used once."""
        self.campaign = campaign
        new = NewCoupons(usage_limit=1, number_of_coupons=1, recipient_integration_id=recipient)
        (coupon,) = self.management.create_coupons(42, campaign, new, silent="no").data
        return coupon.value

    def uses(self, code: str) -> int:
        """How often a coupon was redeemed."""
        read = self.management.get_coupons_without_total_count
        (coupon,) = read(42, self.campaign, value=code).data
        return coupon.usage_counter

    def sales(self, customer: int) -> tuple[int, float]:
        profile = self.management.get_customer_profile(customer)
        return profile.closed_sessions, profile.total_sales


@pytest.fixture
def life() -> Iterator[Life]:
    """A shop with a loyalty program whose points wait a week, and campaigns with codes."""
    with Emulator(customers=1) as emulator:
        emulator.clock.set(datetime(2030, 1, 1, 12, tzinfo=timezone.utc))
        emulator.clock.freeze()
        with emulator.world() as world:
            add_program(
                world, PROGRAM, name="club", title="Club", application_ids=(42,), timezone="UTC",
                default_pending="7D", default_validity="90D", tiers={"Basic": 0, "Silver": 100},
                tiers_expiration_policy="tier_start_date", tiers_expire_in="30D",
                tiers_downgrade_policy="balance_based", return_policy="within_balance",
            )  # fmt: skip
        emulator.rules.clear()
        for campaign, when, effects in (
            ("Club", [], [AddPoints(per_unit=1, sku="shoes", program_id=PROGRAM)]),
            ("Welcome", [CouponValid()], [PercentOff(10, of="items")]),
            (
                "Friends",
                [ReferralValid()],
                [AmountOff(5), AddPoints(50, program_id=PROGRAM, to="advocate")],
            ),
        ):
            emulator.rules.add(campaign=campaign, when=when, effects=effects)
        configuration = Configuration(
            host=emulator.host,
            api_key_prefix={"api_key_v1": "ApiKey-v1", "management_key": "ManagementKey-v1"},
            api_key={
                "api_key_v1": emulator.integration_key,
                "management_key": emulator.management_key,
            },
        )
        with talon_one.ApiClient(configuration) as client:
            yield Life(emulator, client)


def test_the_life_of_a_customer(life: Life) -> None:
    emulator, management = life.emulator, life.management
    campaigns = {one.name: one.id for one in management.get_campaigns(42).data}

    # Sign up
    ines = life.sign_up("ines", Name="Ines")
    query = CustomerProfileSearchQuery(attributes={"Name": "Ines"})
    (found,) = management.get_application_customers_by_attributes(42, query).data
    assert (found.id, found.integration_id) == (ines, "ines")

    # Referral: Ines gets a code, which Tom uses
    code = life.integration.create_referral(
        NewReferral(campaign_id=campaigns["Friends"], advocate_profile_integration_id="ines")
    ).code
    tom = life.sign_up("tom", Name="Tom")
    coupon = life.coupon(campaigns["Welcome"], recipient="tom")

    # Cart: all is told beforehand, and nothing is booked
    items = [CartItem(sku="shoes", name="Shoes", quantity=3, price=50.0)]
    effects = life.update("order-1", profile_id="tom", cart_items=items, referral_code=code)
    assert [one["value"] for one in effects["acceptReferral"]] == [code]
    assert sum(one["value"] for one in effects["setDiscount"]) == 5
    effects = life.update("order-1", coupon_codes=["wrong", coupon])
    assert [one["rejectionReason"] for one in effects["rejectCoupon"]] == ["CouponNotFound"]
    assert [one["value"] for one in effects["acceptCoupon"]] == [coupon]
    assert [one["value"] for one in effects["setDiscountPerItem"]] == [5, 5, 5]
    assert (life.uses(coupon), life.sales(tom), life.points("tom")) == (0, (0, 0), (0, 0, 0, 0))
    assert management.get_application_customer_friends(42, "ines").data == []

    # Close: codes are used, the friend is referred, points wait
    life.update("order-1", state="closed", coupon_codes=[coupon])
    assert (life.uses(coupon), life.sales(tom)) == (1, (1, 150))
    (friend,) = management.get_application_customer_friends(42, "ines").data
    assert (friend.friend_integration_id, friend.code) == ("tom", code)
    assert management.get_application_customer(42, tom).advocate_integration_id == "ines"
    assert (life.points("tom"), life.points("ines")) == ((150, 0, 0, 0), (50, 0, 0, 0))
    effects = life.update("order-2", profile_id="tom", cart_items=items, coupon_codes=[coupon])
    assert [one["rejectionReason"] for one in effects["rejectCoupon"]] == ["CouponLimitReached"]

    # Points become active, and with them comes a tier
    assert life.tier("tom") != "Silver"
    emulator.clock.advance(days=7)
    assert (life.points("tom"), life.tier("tom")) == ((0, 150, 0, 0), "Silver")
    upgrades = [one.payload for one in emulator.webhooks if one.type == "TierUpgrade"]
    assert upgrades[-1]["Data"][0]["CurrentTier"] == "Silver"

    # Partial return: what the unit got goes, the rest stays
    effects = life.send_back("order-1", 1)
    assert [one["value"] for one in effects["rollbackDiscount"]] == [5]
    assert [one["value"] for one in effects["rollbackAddedLoyaltyPoints"]] == [50]
    session = life.integration.get_customer_session("order-1").customer_session
    assert session is not None
    (item,) = session.cart_items
    assert (session.state, item.returned_quantity, item.remaining_quantity) == (
        "partially_returned", 1, 2,
    )  # fmt: skip
    assert (life.sales(tom), life.uses(coupon)) == ((1, 100), 1)
    assert life.points("tom")[1] == 100
    with pytest.raises(ApiException) as refused:
        life.send_back("order-1", 3)
    assert refused.value.status == 400

    # Cancel: as if nothing had been bought
    effects = life.update("order-1", state="cancelled")
    assert [one["value"] for one in effects["rollbackCoupon"]] == [coupon]
    assert [one["value"] for one in effects["rollbackReferral"]] == [code]
    assert sorted(one["value"] for one in effects["rollbackDiscount"]) == [5, 5, 5]
    assert (life.uses(coupon), life.sales(tom)) == (0, (0, 0))
    assert life.points("tom")[:2] == (0, 0)
    assert life.points("ines")[:2] == (0, 0)
    assert management.get_application_customer_friends(42, "ines").data == []

    # Another order, whose points expire; the tier falls when its own time ends
    effects = life.update("order-2", state="closed", coupon_codes=[coupon])
    assert [one["value"] for one in effects["acceptCoupon"]] == [coupon]
    assert (life.uses(coupon), life.sales(tom)) == (1, (1, 150))
    emulator.clock.advance(days=7)
    assert (life.points("tom")[1], life.tier("tom")) == (150, "Silver")
    emulator.clock.advance(days=90)
    assert life.points("tom")[:2] == (0, 0)
    assert life.points("tom")[2] >= 150
    assert life.tier("tom") == "Silver"
    emulator.clock.advance(days=30)
    assert life.tier("tom") == "Basic"
    assert "TierDowngrade" in {one.type for one in emulator.webhooks}
    report = management.get_customer_analytics(42, tom)
    assert (report.total_orders, report.accepted_coupons, report.total_discounts) == (1, 1, 15)

    # Deletion
    life.integration.delete_customer_data("tom")
    for read in (
        lambda: management.get_customer_profile(tom),
        lambda: management.get_application_customer(42, tom),
        lambda: life.integration.get_customer_inventory("tom", profile=True),
        lambda: life.balance("tom"),
    ):
        with pytest.raises(ApiException) as gone:
            read()
        assert gone.value.status == 404
    assert management.get_customer_profile(ines).integration_id == "ines"
