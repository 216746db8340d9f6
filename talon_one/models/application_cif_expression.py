# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Any, DateTime, Model, field


class ApplicationCIFExpression(Model, kw_only=True):
    """A formula of a cart item filter.

    Attributes:
        id: The ID of the expression, as paths want it.
        created: When the entity was created.
        cart_item_filter_id: The ID of the filter that the expression belongs to.
        created_by: The ID of the user who created the expression.
        expression: The formula in Talang, the language of rules, as nested lists: the function first, then its arguments, which are texts, numbers, booleans or such lists again.
        application_id: The ID of the Application that owns the entity.
    """

    id: int = field(name="id")
    created: DateTime = field(name="created")
    cart_item_filter_id: int | None = field(default=None, name="cartItemFilterId")
    created_by: int | None = field(default=None, name="createdBy")
    expression: list[Any] | None = field(default=None, name="expression")
    application_id: int = field(name="applicationId")
