# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Bounds, Model, field


class CustomerProfileAudienceRequest(Model, kw_only=True):
    """Changes of who belongs to which audience.

    Attributes:
        data: The changes, one for each customer and audience, at most 1000.
    """

    data: Annotated[list[CustomerProfileAudienceRequestItem], Bounds(max_length=1000)] | None = (
        field(default=None, name="data")
    )


from .customer_profile_audience_request_item import CustomerProfileAudienceRequestItem
