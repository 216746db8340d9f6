# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Any, Model, field


class NewCustomerProfile(Model, kw_only=True):
    """What your own system says about a customer.

    Attributes:
        attributes: Custom attributes of the customer, by name, which must be defined in the Campaign Manager first. A null deletes an attribute.
    """

    attributes: dict[str, Any] | None = field(default=None, name="attributes")
