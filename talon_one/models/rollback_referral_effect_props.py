# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class RollbackReferralEffectProps(Model, kw_only=True):
    """The use of a referral code was undone, because the closed session that had redeemed it was cancelled or reopened, and it can be redeemed again.

    Attributes:
        value: The referral code.
    """

    value: str = field(name="value")
