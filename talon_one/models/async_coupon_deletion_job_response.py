# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class AsyncCouponDeletionJobResponse(Model, kw_only=True):
    """A job that deletes coupons. No operation takes its ID.

    Attributes:
        id: The internal ID that the service gave to it.
    """

    id: int = field(name="id")
