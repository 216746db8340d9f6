# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from .integration.achievements import IntegrationAchievementsApi
from .integration.audiences import IntegrationAudiencesApi
from .integration.campaigns import IntegrationCampaignsApi
from .integration.catalogs import IntegrationCatalogsApi
from .integration.coupons import IntegrationCouponsApi
from .integration.customer_profiles import IntegrationCustomerProfilesApi
from .integration.customer_sessions import IntegrationCustomerSessionsApi
from .integration.events import IntegrationEventsApi
from .integration.loyalty import IntegrationLoyaltyApi
from .integration.loyalty_cards import IntegrationLoyaltyCardsApi
from .integration.referrals import IntegrationReferralsApi


class IntegrationApi(
    IntegrationCustomerSessionsApi,
    IntegrationCustomerProfilesApi,
    IntegrationEventsApi,
    IntegrationLoyaltyApi,
    IntegrationLoyaltyCardsApi,
    IntegrationCouponsApi,
    IntegrationReferralsApi,
    IntegrationAudiencesApi,
    IntegrationAchievementsApi,
    IntegrationCampaignsApi,
    IntegrationCatalogsApi,
):
    """What a shop calls while its customers browse and buy.

    Every method takes the options of RequestOptions too, and raises ApiException where the service refuses, TransportError where no response arrives, and ValidationError where an argument does not fit.
    """
