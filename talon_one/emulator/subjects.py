"""What the rules run on, and what they make of it. Hand-written."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models import (
        Campaign,
        Coupon,
        CustomerSessionV2,
        Effect,
        Giveaway,
        Referral,
        RuleFailureReason,
    )
    from .profiles import Profile


@dataclass
class Subject:
    """What the rules run on.

    Attributes:
        profile: The customer; None if the session has none.
        session: The session; None if there is none behind the event.
        event: The type of an event, and its attributes; None if this is about a session.
        store_id: The integration ID of the store of an event; a session has its own.
        campaign_ids: The only campaigns that take part, running or not. Default: all that run.
    """

    profile: Profile | None
    session: CustomerSessionV2 | None = None
    event: tuple[str, dict[str, Any]] | None = None
    store_id: str = ""
    campaign_ids: Sequence[int] | None = None

    @property
    def is_final(self) -> bool:
        """Whether what the rules bring about is kept: the session is closed, or there is none."""
        return self.event is not None or (
            self.session is not None and self.session.state == "closed"
        )

    @property
    def integration_id(self) -> str:
        """Of the customer; empty if there is none."""
        return self.profile.integration_id if self.profile else ""


@dataclass
class Evaluation:
    """What the rules make of it.

    Attributes:
        effects: What holds now.
        triggered_campaigns: Those of which a rule passed.
        rule_failure_reasons: Why the other rules did not.
        created_coupons: The coupons that rules made.
        created_referrals: The referral codes that they made.
        awarded_giveaways: The giveaways that they handed out.
        entities: Who and what took part, by the names that budgets have for them.
    """

    effects: list[Effect] = field(default_factory=list)
    triggered_campaigns: list[Campaign] = field(default_factory=list)
    rule_failure_reasons: list[RuleFailureReason] = field(default_factory=list)
    created_coupons: list[Coupon] = field(default_factory=list)
    created_referrals: list[Referral] = field(default_factory=list)
    awarded_giveaways: list[Giveaway] = field(default_factory=list)
    entities: dict[str, str | int] = field(default_factory=dict)
