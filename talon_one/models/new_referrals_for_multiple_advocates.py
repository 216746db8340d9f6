# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Any, Bounds, DateTime, Model, field


class NewReferralsForMultipleAdvocates(Model, kw_only=True):
    """Referral codes to create, one for each of several advocates.

    Attributes:
        start_date: From when the code is valid. Absent if from the beginning.
        expiry_date: Until when the code is valid. Absent if for ever.
        usage_limit: How often the code may be used, up to 999999; 0 sets no limit of its own, but the campaign may have some.
        campaign_id: The ID of the campaign that the codes are for.
        advocate_profile_integration_ids: The integration IDs of the advocates, from 1 to 1000.
        attributes: Custom attributes of the referrals, by name. The same for every code.
        valid_characters: The characters that may take the place of a `#` in the pattern: capital letters and digits, if left out.
        referral_pattern: The pattern of the codes: every `#` becomes a random character, everything else stays.
    """

    start_date: DateTime | None = field(default=None, name="startDate")
    expiry_date: DateTime | None = field(default=None, name="expiryDate")
    usage_limit: Annotated[int, Bounds(ge=0, le=999999)] = field(name="usageLimit")
    campaign_id: int = field(name="campaignId")
    advocate_profile_integration_ids: Annotated[
        list[str], Bounds(min_length=1, max_length=1000)
    ] = field(name="advocateProfileIntegrationIds")
    attributes: dict[str, Any] | None = field(default=None, name="attributes")
    valid_characters: list[str] | None = field(default=None, name="validCharacters")
    referral_pattern: Annotated[str, Bounds(min_length=3, max_length=100)] | None = field(
        default=None, name="referralPattern"
    )
