# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class AddToAudienceEffectProps(Model, kw_only=True):
    """A customer was added to an audience. It may come with each update of a session, its opening and closing included.

    Attributes:
        audience_id: The internal ID of the audience.
        audience_name: The name of the audience.
        profile_integration_id: The integration ID of the customer; for an audience that a platform keeps, the ID there.
        profile_id: The internal ID of the customer.
    """

    audience_id: int | None = field(default=None, name="audienceId")
    audience_name: str | None = field(default=None, name="audienceName")
    profile_integration_id: str | None = field(default=None, name="profileIntegrationId")
    profile_id: int | None = field(default=None, name="profileId")
