# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Any, DateTime, Model, field


class Change(Model, kw_only=True):
    """An entry of the audit log.

    Attributes:
        id: The internal ID that the service gave to the entity.
        created: When the entity was created.
        user_id: The ID of the user who made the change.
        application_id: The ID of the Application that the change is about. Absent if it is about none, but the account.
        entity: The path of what was changed.
        old: What it was before the change. Absent if it is new, and with `includeOld=false`.
        new: What it was after the change. Absent if it was deleted.
        management_key_id: The ID of the management key that made the change. Absent if a person did.
    """

    id: int = field(name="id")
    created: DateTime = field(name="created")
    user_id: int = field(name="userId")
    application_id: int | None = field(default=None, name="applicationId")
    entity: str = field(name="entity")
    old: dict[str, Any] | None = field(default=None, name="old")
    new: dict[str, Any] | None = field(default=None, name="new")
    management_key_id: int | None = field(default=None, name="managementKeyId")
