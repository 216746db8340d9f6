# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class AcceptReferralEffectProps(Model, kw_only=True):
    """The referral code of the session was accepted. Closing the session redeems it; other effects bring the rewards.

    Attributes:
        value: The referral code.
    """

    value: str = field(name="value")
