# Generated from the OpenAPI document by `make generate`. Do not edit.
"""The operations of each API, loaded when they are first asked for."""

from __future__ import annotations

from ..runtime.tables import Tables

OPERATIONS = Tables(
    __name__,
    {
        "Integration": (
            "integration.customer_sessions",
            "integration.customer_profiles",
            "integration.events",
            "integration.loyalty",
            "integration.loyalty_cards",
            "integration.coupons",
            "integration.referrals",
            "integration.audiences",
            "integration.achievements",
            "integration.campaigns",
            "integration.catalogs",
        ),
        "Management": (
            "management.loyalty",
            "management.loyalty_cards",
            "management.referrals",
            "management.audiences",
            "management.customer_data",
        ),
    },
)
"""The tables of an API, by its name in the document, in the order of their subjects."""
