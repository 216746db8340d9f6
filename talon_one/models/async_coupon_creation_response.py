# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class AsyncCouponCreationResponse(Model, kw_only=True):
    """What a job that creates coupons answers at once.

    Attributes:
        batch_id: The ID of the batch that all coupons of the job will belong to.
    """

    batch_id: str = field(name="batchId")
