# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class ReferralCreatedEffectProps(Model, kw_only=True):
    """A rule created a referral code. Anybody may redeem it unless it was made for one friend, `friendProfileIntegrationId`.

    Attributes:
        value: The new referral code.
    """

    value: str = field(name="value")
