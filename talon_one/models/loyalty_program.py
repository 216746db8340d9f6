# Generated from the OpenAPI document by `make generate`. Do not edit.

from __future__ import annotations

from typing import Literal

from ..runtime.model import Annotated, Bounds, DateTime, Model, field


class LoyaltyProgram(Model, kw_only=True):
    """A loyalty program, in which customers or cards collect points.

    Attributes:
        id: The ID of the program, as paths want it.
        created: When the entity was created.
        title: The name of the program, as people see it.
        description: What the program is for.
        subscribed_applications: The IDs of the Applications that use the program.
        default_validity: How long points last when nothing else is said, as a number and a unit. A mark such as `_U` after the unit tells that the end is rounded.
        default_pending: How long points stay pending when nothing else is said: `immediate` for not at all, or a duration written like `defaultValidity`.
        allow_subledger: Whether the program may have subledgers beside the main ledger.
        users_per_card_limit: The number of customers that can share a card, 0 for any number. Of use in card-based programs only.
        sandbox: Whether the program is for sandbox Applications or for live ones.
        program_join_policy: When customers join: never by themselves, though they can earn points (`not_join`), once their first points are active, or once they earn their first points.
        tiers_expiration_policy: What a tier's expiry is counted from: the customer's entry into the tier, the join date, a date in an attribute of the customer, or one date for everybody.
        tier_cycle_start_date: When the cycle of tiers starts for everybody. Of use when tiers expire on one date for all, `absolute_expiration`.
        tiers_expire_in: How long a tier lasts, written like `defaultValidity`.
        tiers_downgrade_policy: Where customers go when their tier expires: to the tier below, or to the tier that their points allow.
        card_code_settings: How the identifiers of generated cards look. For card-based programs.
        return_policy: Which points are taken back for returned items: only those still pending, also active ones as far as the balance reaches, or all, even if the balance turns negative.
        account_id: The ID of the Talon.One account that owns the program.
        name: The internal name of the program; people see the title.
        tiers: The tiers of the program. Absent if it has none.
        timezone: The time zone of the program, by its name in the IANA database.
        card_based: `true` if points belong to cards, which customers may share, `false` if they belong to customers. Default: False.
        can_update_tiers: Whether the tiers can still be changed. Default: False.
        can_update_tier_expiration_policy: Whether `tiersExpirationPolicy` can still be changed.
        can_upgrade_to_advanced_tiers: Whether the program can still be moved to advanced tiers. Default: False.
        can_update_subledgers: Whether `allowSubledger` can still be changed. Default: False.
    """

    id: int = field(name="id")
    created: DateTime = field(name="created")
    title: str = field(name="title")
    description: str = field(name="description")
    subscribed_applications: list[int] = field(name="subscribedApplications")
    default_validity: str = field(name="defaultValidity")
    default_pending: str = field(name="defaultPending")
    allow_subledger: bool = field(name="allowSubledger")
    users_per_card_limit: Annotated[int, Bounds(ge=0)] | None = field(
        default=None, name="usersPerCardLimit"
    )
    sandbox: bool = field(name="sandbox")
    program_join_policy: Literal["not_join", "points_activated", "points_earned"] | str | None = (
        field(default=None, name="programJoinPolicy")
    )
    tiers_expiration_policy: (
        Literal["tier_start_date", "program_join_date", "customer_attribute", "absolute_expiration"]
        | str
        | None
    ) = field(default=None, name="tiersExpirationPolicy")
    tier_cycle_start_date: DateTime | None = field(default=None, name="tierCycleStartDate")
    tiers_expire_in: str | None = field(default=None, name="tiersExpireIn")
    tiers_downgrade_policy: Literal["one_down", "balance_based"] | str | None = field(
        default=None, name="tiersDowngradePolicy"
    )
    card_code_settings: CodeGeneratorSettings | None = field(default=None, name="cardCodeSettings")
    return_policy: Literal["only_pending", "within_balance", "unlimited"] | str | None = field(
        default=None, name="returnPolicy"
    )
    account_id: int = field(name="accountID")
    name: str = field(name="name")
    tiers: list[LoyaltyTier] | None = field(default=None, name="tiers")
    timezone: Annotated[str, Bounds(min_length=1)] = field(name="timezone")
    card_based: bool = field(name="cardBased")
    can_update_tiers: bool | None = field(default=None, name="canUpdateTiers")
    can_update_tier_expiration_policy: bool | None = field(
        default=None, name="canUpdateTierExpirationPolicy"
    )
    can_upgrade_to_advanced_tiers: bool | None = field(
        default=None, name="canUpgradeToAdvancedTiers"
    )
    can_update_subledgers: bool | None = field(default=None, name="canUpdateSubledgers")


from .code_generator_settings import CodeGeneratorSettings
from .loyalty_tier import LoyaltyTier
