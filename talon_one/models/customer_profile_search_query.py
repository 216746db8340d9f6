# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Any, Model, field


class CustomerProfileSearchQuery(Model, kw_only=True):
    """What customers must match. Every criterion that is given must hold; without any, all customers match.

    Attributes:
        attributes: Custom attributes, by name, and the exact value that each must have. Others do not matter.
        integration_ids: The customer's integration ID is one of these.
        profile_ids: The customer's internal ID is one of these.
    """

    attributes: dict[str, Any] | None = field(default=None, name="attributes")
    integration_ids: list[str] | None = field(default=None, name="integrationIDs")
    profile_ids: list[int] | None = field(default=None, name="profileIDs")
