# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Bounds, DateTime, Model, field


class ReferralConstraints(Model, kw_only=True):
    """When and how often a referral code may be used.

    Attributes:
        start_date: From when the code is valid. Absent if from the beginning.
        expiry_date: Until when the code is valid. Absent if for ever.
        usage_limit: How often the code may be used, up to 999999; 0 sets no limit of its own, but the campaign may have some.
    """

    start_date: DateTime | None = field(default=None, name="startDate")
    expiry_date: DateTime | None = field(default=None, name="expiryDate")
    usage_limit: Annotated[int, Bounds(ge=0, le=999999)] | None = field(
        default=None, name="usageLimit"
    )
