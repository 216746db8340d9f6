# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Bounds, DateTime, Model, field


class ApplicationReferee(Model, kw_only=True):
    """A customer whom another customer, the advocate, brought to an Application.

    Attributes:
        application_id: The ID of the Application in which the referral took place.
        session_id: The integration ID of the session in which the friend used the referral code.
        advocate_integration_id: The integration ID of the advocate.
        friend_integration_id: The integration ID of the referred friend.
        code: The referral code that the friend used.
        created: When the referral code was redeemed.
    """

    application_id: int = field(name="applicationId")
    session_id: str = field(name="sessionId")
    advocate_integration_id: Annotated[str, Bounds(max_length=1000)] = field(
        name="advocateIntegrationId"
    )
    friend_integration_id: Annotated[str, Bounds(max_length=1000)] = field(
        name="friendIntegrationId"
    )
    code: str = field(name="code")
    created: DateTime = field(name="created")
