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
            "management.events",
            "management.loyalty",
            "management.loyalty_cards",
            "management.coupons",
            "management.referrals",
            "management.audiences",
            "management.achievements",
            "management.campaigns",
            "management.catalogs",
            "management.customer_data",
            "management.applications",
            "management.campaign_templates",
            "management.campaign_access_groups",
            "management.experiments",
            "management.value_maps",
            "management.giveaways",
            "management.collections",
            "management.attributes",
            "management.additional_costs",
            "management.stores",
            "management.store_budgets",
            "management.analytics",
            "management.webhooks",
            "management.logs",
            "management.accounts_and_users",
            "management.roles",
            "management.sessions",
        ),
    },
)
"""The tables of an API, by its name in the document, in the order of their subjects."""
