"""How the tests of the emulator call the operations of sessions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from talon_one import CustomerSessionV2, IntegrationRequest, IntegrationStateV2
from talon_one.exceptions import BadRequestException

if TYPE_CHECKING:
    from collections.abc import Callable

    from talon_one import ApplicationCustomer, TalonOne

CART: list[dict[str, Any]] = [
    {"sku": "A", "quantity": 1, "price": 13.0},
    {"sku": "B", "quantity": 3, "price": 0.1},
]


def state_of(
    talon: TalonOne,
    session_id: str = "s",
    content: tuple[str, ...] = (),
    dry: bool | None = None,
    **session: Any,
) -> IntegrationStateV2:
    request = IntegrationRequest.from_dict(
        {"customerSession": session, "responseContent": list(content)}
    )
    return talon.integration.update_customer_session_v2(session_id, request, dry=dry)


def put(talon: TalonOne, session_id: str = "s", **session: Any) -> CustomerSessionV2:
    """Update a session; what the reply says of it is what a read finds."""
    told = state_of(talon, session_id, ("customerSession",), **session).customer_session
    found = talon.integration.get_customer_session(session_id).customer_session
    assert told is not None
    assert told == found
    return told


def customer(talon: TalonOne, integration_id: str = "new") -> ApplicationCustomer:
    (found,) = talon.management.get_application_customers(42, integration_id=integration_id).data
    return found


def refused(call: Callable[[], object]) -> list[tuple[str | None, str | None]]:
    with pytest.raises(BadRequestException) as caught:
        call()
    return [
        (error.title, error.source and (error.source.pointer or error.source.parameter))
        for error in caught.value.data.errors or ()
    ]
