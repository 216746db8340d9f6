# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class CustomerInventory(Model, kw_only=True):
    """What a customer has. Parts that were not asked for are absent.

    Attributes:
        profile: The profile of the customer.
        loyalty: The loyalty programs that the customer joined and the cards linked to the customer.
        referrals: The referral codes of which the customer is the advocate.
        coupons: The coupons that are reserved for the customer, whether or not they demand it, redeemed ones too.
        giveaways: The giveaways that the customer received.
        achievements: The customer's progress in each achievement.
    """

    profile: CustomerProfile | None = field(default=None, name="profile")
    loyalty: Loyalty | None = field(default=None, name="loyalty")
    referrals: list[InventoryReferral] | None = field(default=None, name="referrals")
    coupons: list[InventoryCoupon] | None = field(default=None, name="coupons")
    giveaways: list[Giveaway] | None = field(default=None, name="giveaways")
    achievements: list[AchievementProgressWithDefinition] | None = field(
        default=None, name="achievements"
    )


from .achievement_progress_with_definition import AchievementProgressWithDefinition
from .customer_profile import CustomerProfile
from .giveaway import Giveaway
from .inventory_coupon import InventoryCoupon
from .inventory_referral import InventoryReferral
from .loyalty import Loyalty
