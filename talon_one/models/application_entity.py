# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class ApplicationEntity(Model, kw_only=True):
    """What everything has that belongs to one Application.

    Attributes:
        application_id: The ID of the Application that owns the entity.
    """

    application_id: int = field(name="applicationId")
