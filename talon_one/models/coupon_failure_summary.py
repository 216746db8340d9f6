# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import DateTime, Model, field


class CouponFailureSummary(Model, kw_only=True):
    """Why a coupon code did not apply in a session, told in words.

    Attributes:
        id: The internal ID of the evaluation that is explained.
        event_id: The internal ID of the event in which the code was sent.
        session_id: The integration ID of the session, chosen by your own system.
        profile_id: The integration ID of the customer. Absent if the session has none.
        status: What became of the code, such as `rejected`; the service lists no values.
        coupon_code: The code that was tried.
        language: The language of `summary`, as an ISO 639 code.
        summary: The reasons, in sentences to be read by people.
        created_at: When the explanation was asked for.
        updated_at: When the explanation was last renewed.
    """

    id: int = field(name="id")
    event_id: int = field(name="eventID")
    session_id: str | None = field(default=None, name="sessionID")
    profile_id: str | None = field(default=None, name="profileID")
    status: str = field(name="status")
    coupon_code: str = field(name="couponCode")
    language: str = field(name="language")
    summary: str = field(name="summary")
    created_at: DateTime = field(name="createdAt")
    updated_at: DateTime = field(name="updatedAt")
