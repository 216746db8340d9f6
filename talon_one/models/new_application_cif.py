# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import DateTime, Model, field


class NewApplicationCIF(Model, kw_only=True):
    """What a cart item filter is made of.

    Attributes:
        name: The name of the filter, as requests use it.
        description: What the filter keeps, in free text.
        active_expression_id: The ID of the expression in use, one of those that the filter has.
        modified_by: The ID of the user who last changed the filter.
        created_by: The ID of the user who created the filter.
        modified: When the filter was last changed.
    """

    name: str = field(name="name")
    description: str | None = field(default=None, name="description")
    active_expression_id: int | None = field(default=None, name="activeExpressionId")
    modified_by: int | None = field(default=None, name="modifiedBy")
    created_by: int | None = field(default=None, name="createdBy")
    modified: DateTime | None = field(default=None, name="modified")
