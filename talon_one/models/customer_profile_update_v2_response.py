# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class CustomerProfileUpdateV2Response(Model, kw_only=True):
    """The result for one profile of a batch.

    Attributes:
        customer_profile: The written profile.
    """

    customer_profile: CustomerProfile = field(name="customerProfile")


from .customer_profile import CustomerProfile
