# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Annotated, Bounds, Model, field


class CustomerProfileAudienceRequestItem(Model, kw_only=True):
    """One customer to add to an audience or to remove from it.

    Attributes:
        action: Whether to `add` the customer or to `delete` it from the audience. A customer who does not exist is created by `add`, but no Application shows it before a session or profile update of its own.
        profile_integration_id: The integration ID of the customer.
        audience_id: The ID of the audience, the `id` that createAudienceV2 returned.
    """

    action: Literal["add", "delete"] | str = field(name="action")
    profile_integration_id: Annotated[str, Bounds(max_length=1000)] = field(
        name="profileIntegrationId"
    )
    audience_id: int = field(name="audienceId")
