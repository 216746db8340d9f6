# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class IntegrationCustomerSessionResponse(Model, kw_only=True):
    """A stored session and its effects.

    Attributes:
        customer_session: The session as it stands.
        effects: The effects that still hold for the session. Those that were rolled back are left out, and so are their rollbacks.
    """

    customer_session: CustomerSessionV2 | None = field(default=None, name="customerSession")
    effects: list[Effect] | None = field(default=None, name="effects")


from .customer_session_v2 import CustomerSessionV2
from .effect import Effect
