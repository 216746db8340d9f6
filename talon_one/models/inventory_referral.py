# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Any, Bounds, DateTime, Model, field


class InventoryReferral(Model, kw_only=True):
    """A referral code, and who has used it.

    Attributes:
        id: The internal ID that the service gave to the entity.
        created: When the entity was created.
        start_date: From when the code is valid. Absent if from the beginning.
        expiry_date: Until when the code is valid. Absent if for ever.
        usage_limit: How often the code may be used, up to 999999; 0 sets no limit of its own, but the campaign may have some.
        campaign_id: The ID of the campaign that the code belongs to.
        advocate_profile_integration_id: The integration ID of the advocate, who hands the code to a friend.
        friend_profile_integration_id: The integration ID of the only friend who may use the code. Absent if anybody may.
        attributes: Custom attributes of the referral, by name. The values may be any JSON.
        import_id: The ID of the import that created the entity. Absent if it was not imported.
        code: The code that a friend enters.
        usage_counter: How often the code has been used with success.
        batch_id: The ID of the batch that the code was created in. Absent if in none.
        referred_customers: The integration IDs of the customers who were referred with the code.
    """

    id: int = field(name="id")
    created: DateTime = field(name="created")
    start_date: DateTime | None = field(default=None, name="startDate")
    expiry_date: DateTime | None = field(default=None, name="expiryDate")
    usage_limit: Annotated[int, Bounds(ge=0, le=999999)] = field(name="usageLimit")
    campaign_id: int = field(name="campaignId")
    advocate_profile_integration_id: Annotated[str, Bounds(max_length=1000)] = field(
        name="advocateProfileIntegrationId"
    )
    friend_profile_integration_id: str | None = field(
        default=None, name="friendProfileIntegrationId"
    )
    attributes: dict[str, Any] | None = field(default=None, name="attributes")
    import_id: int | None = field(default=None, name="importId")
    code: Annotated[str, Bounds(min_length=4)] = field(name="code")
    usage_counter: int = field(name="usageCounter")
    batch_id: str | None = field(default=None, name="batchId")
    referred_customers: list[str] = field(name="referredCustomers")
