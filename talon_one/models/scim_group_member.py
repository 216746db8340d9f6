# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class ScimGroupMember(Model, kw_only=True):
    """One member of a SCIM group.

    Attributes:
        value: The ID of the user, digits as a text.
        display: The name that is shown for the user, an email address as a rule.
    """

    value: str | None = field(default=None, name="value")
    display: str | None = field(default=None, name="display")
