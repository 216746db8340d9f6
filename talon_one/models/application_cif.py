# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import DateTime, Model, field


class ApplicationCIF(Model, kw_only=True):
    """A cart item filter, by which rules of an Application tell the cart items that count from those that do not.

    Attributes:
        id: The ID of the filter, as paths want it.
        created: When the entity was created.
        name: The name of the filter, as requests use it.
        description: What the filter keeps, in free text.
        active_expression_id: The ID of the expression in use, one of those that the filter has.
        modified_by: The ID of the user who last changed the filter.
        created_by: The ID of the user who created the filter.
        modified: When the filter was last changed.
        application_id: The ID of the Application that owns the entity.
    """

    id: int = field(name="id")
    created: DateTime = field(name="created")
    name: str = field(name="name")
    description: str | None = field(default=None, name="description")
    active_expression_id: int | None = field(default=None, name="activeExpressionId")
    modified_by: int | None = field(default=None, name="modifiedBy")
    created_by: int | None = field(default=None, name="createdBy")
    modified: DateTime | None = field(default=None, name="modified")
    application_id: int = field(name="applicationId")
