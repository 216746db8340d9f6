# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class RedeemReferralEffectProps(Model, kw_only=True):
    """A referral code was redeemed. Superseded by `acceptReferral`.

    Deprecated.


    Attributes:
        id: The internal ID of the referral.
        value: The referral code.
    """

    id: int = field(name="id")
    value: str = field(name="value")
