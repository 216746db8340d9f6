# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Any, Bounds, DateTime, Model, field


class UpdateReferral(Model, kw_only=True):
    """New values of a referral code.

    Attributes:
        friend_profile_integration_id: The integration ID of the only friend who may use the code. Absent if anybody may.
        start_date: From when the code is valid. Absent if from the beginning.
        expiry_date: Until when the code is valid. Absent if for ever.
        usage_limit: How often the code may be used, up to 999999; 0 sets no limit of its own, but the campaign may have some.
        attributes: Custom attributes of the referral, by name. The values may be any JSON.
    """

    friend_profile_integration_id: Annotated[str, Bounds(max_length=1000)] | None = field(
        default=None, name="friendProfileIntegrationId"
    )
    start_date: DateTime | None = field(default=None, name="startDate")
    expiry_date: DateTime | None = field(default=None, name="expiryDate")
    usage_limit: Annotated[int, Bounds(ge=0, le=999999)] | None = field(
        default=None, name="usageLimit"
    )
    attributes: dict[str, Any] | None = field(default=None, name="attributes")
