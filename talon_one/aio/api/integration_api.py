# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from .integration.achievements import AsyncIntegrationAchievementsApi
from .integration.audiences import AsyncIntegrationAudiencesApi
from .integration.campaigns import AsyncIntegrationCampaignsApi
from .integration.catalogs import AsyncIntegrationCatalogsApi
from .integration.coupons import AsyncIntegrationCouponsApi
from .integration.customer_profiles import AsyncIntegrationCustomerProfilesApi
from .integration.customer_sessions import AsyncIntegrationCustomerSessionsApi
from .integration.events import AsyncIntegrationEventsApi
from .integration.loyalty import AsyncIntegrationLoyaltyApi
from .integration.loyalty_cards import AsyncIntegrationLoyaltyCardsApi
from .integration.referrals import AsyncIntegrationReferralsApi


class AsyncIntegrationApi(
    AsyncIntegrationCustomerSessionsApi,
    AsyncIntegrationCustomerProfilesApi,
    AsyncIntegrationEventsApi,
    AsyncIntegrationLoyaltyApi,
    AsyncIntegrationLoyaltyCardsApi,
    AsyncIntegrationCouponsApi,
    AsyncIntegrationReferralsApi,
    AsyncIntegrationAudiencesApi,
    AsyncIntegrationAchievementsApi,
    AsyncIntegrationCampaignsApi,
    AsyncIntegrationCatalogsApi,
):
    """What a shop calls while its customers browse and buy.

    The methods of IntegrationApi, to be awaited.
    """
