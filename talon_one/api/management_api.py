# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from .management.accounts_and_users import ManagementAccountsAndUsersApi
from .management.achievements import ManagementAchievementsApi
from .management.additional_costs import ManagementAdditionalCostsApi
from .management.analytics import ManagementAnalyticsApi
from .management.applications import ManagementApplicationsApi
from .management.attributes import ManagementAttributesApi
from .management.audiences import ManagementAudiencesApi
from .management.campaign_access_groups import ManagementCampaignAccessGroupsApi
from .management.campaign_templates import ManagementCampaignTemplatesApi
from .management.campaigns import ManagementCampaignsApi
from .management.catalogs import ManagementCatalogsApi
from .management.collections import ManagementCollectionsApi
from .management.coupons import ManagementCouponsApi
from .management.customer_data import ManagementCustomerDataApi
from .management.events import ManagementEventsApi
from .management.experiments import ManagementExperimentsApi
from .management.giveaways import ManagementGiveawaysApi
from .management.logs import ManagementLogsApi
from .management.loyalty import ManagementLoyaltyApi
from .management.loyalty_cards import ManagementLoyaltyCardsApi
from .management.referrals import ManagementReferralsApi
from .management.roles import ManagementRolesApi
from .management.sessions import ManagementSessionsApi
from .management.store_budgets import ManagementStoreBudgetsApi
from .management.stores import ManagementStoresApi
from .management.value_maps import ManagementValueMapsApi
from .management.webhooks import ManagementWebhooksApi


class ManagementApi(
    ManagementEventsApi,
    ManagementLoyaltyApi,
    ManagementLoyaltyCardsApi,
    ManagementCouponsApi,
    ManagementReferralsApi,
    ManagementAudiencesApi,
    ManagementAchievementsApi,
    ManagementCampaignsApi,
    ManagementCatalogsApi,
    ManagementCustomerDataApi,
    ManagementApplicationsApi,
    ManagementCampaignTemplatesApi,
    ManagementCampaignAccessGroupsApi,
    ManagementExperimentsApi,
    ManagementValueMapsApi,
    ManagementGiveawaysApi,
    ManagementCollectionsApi,
    ManagementAttributesApi,
    ManagementAdditionalCostsApi,
    ManagementStoresApi,
    ManagementStoreBudgetsApi,
    ManagementAnalyticsApi,
    ManagementWebhooksApi,
    ManagementLogsApi,
    ManagementAccountsAndUsersApi,
    ManagementRolesApi,
    ManagementSessionsApi,
):
    """Reads and configures what an account holds, on behalf of a person or a back office.

    Every method takes the options of RequestOptions too, and raises ApiException where the service refuses, TransportError where no response arrives, and ValidationError where an argument does not fit.
    """
