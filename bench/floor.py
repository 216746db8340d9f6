"""What the client is measured against: plain structs, a cached decoder, a bare pool."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import msgspec


class LoyaltyMembership(msgspec.Struct, kw_only=True, omit_defaults=True, rename="camel"):
    joined: datetime | None = None
    loyalty_program_id: int


class AudienceMembership(msgspec.Struct, kw_only=True, omit_defaults=True, rename="camel"):
    id: int
    name: str


class Customer(msgspec.Struct, kw_only=True, omit_defaults=True, rename="camel"):
    id: int
    created: datetime
    integration_id: str
    attributes: dict[str, Any]
    account_id: int
    closed_sessions: int
    total_sales: float
    loyalty_memberships: list[LoyaltyMembership] | None = None
    audience_memberships: list[AudienceMembership] | None = None
    last_activity: datetime
    sandbox: bool | None = None
    advocate_integration_id: str | None = None


class Page(msgspec.Struct, kw_only=True, omit_defaults=True, rename="camel"):
    total_result_size: int | None = None
    has_more: bool | None = None
    data: list[Customer]


decode_customer = msgspec.json.Decoder(Customer).decode
decode_page = msgspec.json.Decoder(Page).decode
encode = msgspec.json.encode
