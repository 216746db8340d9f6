# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Any, Model, field


class CampaignSearch(Model, kw_only=True):
    """What campaigns must match.

    Attributes:
        attributes: Values of custom attributes, by name. A campaign must have every one of them.
    """

    attributes: dict[str, Any] = field(name="attributes")
