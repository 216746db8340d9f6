# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Annotated, Bounds, DateTime, Model, field


class BaseLoyaltyProgram(Model, kw_only=True):
    """The settings of a loyalty program.

    Attributes:
        title: The name of the program, as people see it.
        description: What the program is for.
        subscribed_applications: The IDs of the Applications that use the program.
        default_validity: How long points last when nothing else is said: `unlimited`, or a number and a unit, `s` seconds, `m` minutes, `h` hours, `D` days, `W` weeks or `M` months. A suffix rounds the end: `_D` down to the start of the day (after `D` only), `_U` up to the end of the day, week or month.
        default_pending: How long points stay pending when nothing else is said: `immediate` for not at all, `on_action` until a call activates them, or a duration written like `defaultValidity`.
        allow_subledger: Whether the program may have subledgers beside the main ledger.
        users_per_card_limit: The number of customers that can share a card, 0 for any number. Of use in card-based programs only.
        sandbox: Whether the program is for sandbox Applications or for live ones; it connects only to its own kind.
        program_join_policy: When customers join: never by themselves, so that they have no join date, though they earn and spend (`not_join`), once points become active for the first time, or once they first earn any.
        tiers_expiration_policy: What a tier's expiry is counted from: the customer's entry into the tier, the join date, a date in a custom attribute of the customer, or, with `absolute_expiration`, the start of each tier cycle, the same for everybody, which `tierCycleStartDate` sets.
        tier_cycle_start_date: When the cycle of tiers starts for everybody. Required with `absolute_expiration`, and only then.
        tiers_expire_in: How long a tier lasts: a whole number and a unit, `s` seconds, `m` minutes, `h` hours, `D` days, `W` weeks, `M` months or `Y` years. A suffix rounds the end: `_D` down to the start of the day (after `D` only), `_U` up to the end of the day, week, month or year.
        tiers_downgrade_policy: Where customers go when their tier expires and their points do not suffice: one tier down (`one_down`), or to the tier that their active points of that moment reach (`balance_based`).
        card_code_settings: How the identifiers of generated cards look. For card-based programs.
        return_policy: Which points are taken back after a return of items, a cancellation or a reopening: only those still pending (`only_pending`); active ones too where these do not suffice, but never below zero (`within_balance`); or all, however far the balance falls below zero (`unlimited`).
    """

    title: str | None = field(default=None, name="title")
    description: str | None = field(default=None, name="description")
    subscribed_applications: list[int] | None = field(default=None, name="subscribedApplications")
    default_validity: str | None = field(default=None, name="defaultValidity")
    default_pending: str | None = field(default=None, name="defaultPending")
    allow_subledger: bool | None = field(default=None, name="allowSubledger")
    users_per_card_limit: Annotated[int, Bounds(ge=0)] | None = field(
        default=None, name="usersPerCardLimit"
    )
    sandbox: bool | None = field(default=None, name="sandbox")
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


from .code_generator_settings import CodeGeneratorSettings
