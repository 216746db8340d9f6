# Generated from the OpenAPI document by `make generate`. Do not edit.
"""An example of what each operation answers, from the document."""

from __future__ import annotations

from .integration.achievements import EXAMPLES as INTEGRATION_ACHIEVEMENTS
from .integration.audiences import EXAMPLES as INTEGRATION_AUDIENCES
from .integration.campaigns import EXAMPLES as INTEGRATION_CAMPAIGNS
from .integration.catalogs import EXAMPLES as INTEGRATION_CATALOGS
from .integration.coupons import EXAMPLES as INTEGRATION_COUPONS
from .integration.customer_profiles import EXAMPLES as INTEGRATION_CUSTOMER_PROFILES
from .integration.customer_sessions import EXAMPLES as INTEGRATION_CUSTOMER_SESSIONS
from .integration.events import EXAMPLES as INTEGRATION_EVENTS
from .integration.loyalty import EXAMPLES as INTEGRATION_LOYALTY
from .integration.loyalty_cards import EXAMPLES as INTEGRATION_LOYALTY_CARDS
from .integration.referrals import EXAMPLES as INTEGRATION_REFERRALS
from .management.accounts_and_users import EXAMPLES as MANAGEMENT_ACCOUNTS_AND_USERS
from .management.achievements import EXAMPLES as MANAGEMENT_ACHIEVEMENTS
from .management.additional_costs import EXAMPLES as MANAGEMENT_ADDITIONAL_COSTS
from .management.analytics import EXAMPLES as MANAGEMENT_ANALYTICS
from .management.applications import EXAMPLES as MANAGEMENT_APPLICATIONS
from .management.attributes import EXAMPLES as MANAGEMENT_ATTRIBUTES
from .management.audiences import EXAMPLES as MANAGEMENT_AUDIENCES
from .management.campaign_access_groups import EXAMPLES as MANAGEMENT_CAMPAIGN_ACCESS_GROUPS
from .management.campaign_templates import EXAMPLES as MANAGEMENT_CAMPAIGN_TEMPLATES
from .management.campaigns import EXAMPLES as MANAGEMENT_CAMPAIGNS
from .management.catalogs import EXAMPLES as MANAGEMENT_CATALOGS
from .management.collections import EXAMPLES as MANAGEMENT_COLLECTIONS
from .management.coupons import EXAMPLES as MANAGEMENT_COUPONS
from .management.customer_data import EXAMPLES as MANAGEMENT_CUSTOMER_DATA
from .management.events import EXAMPLES as MANAGEMENT_EVENTS
from .management.experiments import EXAMPLES as MANAGEMENT_EXPERIMENTS
from .management.giveaways import EXAMPLES as MANAGEMENT_GIVEAWAYS
from .management.logs import EXAMPLES as MANAGEMENT_LOGS
from .management.loyalty import EXAMPLES as MANAGEMENT_LOYALTY
from .management.loyalty_cards import EXAMPLES as MANAGEMENT_LOYALTY_CARDS
from .management.referrals import EXAMPLES as MANAGEMENT_REFERRALS
from .management.roles import EXAMPLES as MANAGEMENT_ROLES
from .management.sessions import EXAMPLES as MANAGEMENT_SESSIONS
from .management.store_budgets import EXAMPLES as MANAGEMENT_STORE_BUDGETS
from .management.stores import EXAMPLES as MANAGEMENT_STORES
from .management.value_maps import EXAMPLES as MANAGEMENT_VALUE_MAPS
from .management.webhooks import EXAMPLES as MANAGEMENT_WEBHOOKS

EXAMPLES: dict[str, tuple[int, str | None, str]] = {
    **INTEGRATION_CUSTOMER_SESSIONS,
    **INTEGRATION_CUSTOMER_PROFILES,
    **INTEGRATION_EVENTS,
    **INTEGRATION_LOYALTY,
    **INTEGRATION_LOYALTY_CARDS,
    **INTEGRATION_COUPONS,
    **INTEGRATION_REFERRALS,
    **INTEGRATION_AUDIENCES,
    **INTEGRATION_ACHIEVEMENTS,
    **INTEGRATION_CAMPAIGNS,
    **INTEGRATION_CATALOGS,
    **MANAGEMENT_EVENTS,
    **MANAGEMENT_LOYALTY,
    **MANAGEMENT_LOYALTY_CARDS,
    **MANAGEMENT_COUPONS,
    **MANAGEMENT_REFERRALS,
    **MANAGEMENT_AUDIENCES,
    **MANAGEMENT_ACHIEVEMENTS,
    **MANAGEMENT_CAMPAIGNS,
    **MANAGEMENT_CATALOGS,
    **MANAGEMENT_CUSTOMER_DATA,
    **MANAGEMENT_APPLICATIONS,
    **MANAGEMENT_CAMPAIGN_TEMPLATES,
    **MANAGEMENT_CAMPAIGN_ACCESS_GROUPS,
    **MANAGEMENT_EXPERIMENTS,
    **MANAGEMENT_VALUE_MAPS,
    **MANAGEMENT_GIVEAWAYS,
    **MANAGEMENT_COLLECTIONS,
    **MANAGEMENT_ATTRIBUTES,
    **MANAGEMENT_ADDITIONAL_COSTS,
    **MANAGEMENT_STORES,
    **MANAGEMENT_STORE_BUDGETS,
    **MANAGEMENT_ANALYTICS,
    **MANAGEMENT_WEBHOOKS,
    **MANAGEMENT_LOGS,
    **MANAGEMENT_ACCOUNTS_AND_USERS,
    **MANAGEMENT_ROLES,
    **MANAGEMENT_SESSIONS,
}
"""By operation ID: the status, the media type, None for no body, and the body."""
