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
from .management.audiences import EXAMPLES as MANAGEMENT_AUDIENCES
from .management.customer_data import EXAMPLES as MANAGEMENT_CUSTOMER_DATA
from .management.loyalty import EXAMPLES as MANAGEMENT_LOYALTY
from .management.loyalty_cards import EXAMPLES as MANAGEMENT_LOYALTY_CARDS
from .management.referrals import EXAMPLES as MANAGEMENT_REFERRALS

EXAMPLES = {
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
    **MANAGEMENT_LOYALTY,
    **MANAGEMENT_LOYALTY_CARDS,
    **MANAGEMENT_REFERRALS,
    **MANAGEMENT_AUDIENCES,
    **MANAGEMENT_CUSTOMER_DATA,
}
"""By operation ID: the status, the media type, None for no body, and the body."""
