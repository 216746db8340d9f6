# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from .management.accounts_and_users import AsyncManagementAccountsAndUsersApi
from .management.achievements import AsyncManagementAchievementsApi
from .management.additional_costs import AsyncManagementAdditionalCostsApi
from .management.analytics import AsyncManagementAnalyticsApi
from .management.applications import AsyncManagementApplicationsApi
from .management.attributes import AsyncManagementAttributesApi
from .management.audiences import AsyncManagementAudiencesApi
from .management.campaign_access_groups import AsyncManagementCampaignAccessGroupsApi
from .management.campaign_templates import AsyncManagementCampaignTemplatesApi
from .management.campaigns import AsyncManagementCampaignsApi
from .management.catalogs import AsyncManagementCatalogsApi
from .management.collections import AsyncManagementCollectionsApi
from .management.coupons import AsyncManagementCouponsApi
from .management.customer_data import AsyncManagementCustomerDataApi
from .management.events import AsyncManagementEventsApi
from .management.experiments import AsyncManagementExperimentsApi
from .management.giveaways import AsyncManagementGiveawaysApi
from .management.logs import AsyncManagementLogsApi
from .management.loyalty import AsyncManagementLoyaltyApi
from .management.loyalty_cards import AsyncManagementLoyaltyCardsApi
from .management.referrals import AsyncManagementReferralsApi
from .management.roles import AsyncManagementRolesApi
from .management.sessions import AsyncManagementSessionsApi
from .management.store_budgets import AsyncManagementStoreBudgetsApi
from .management.stores import AsyncManagementStoresApi
from .management.value_maps import AsyncManagementValueMapsApi
from .management.webhooks import AsyncManagementWebhooksApi


class AsyncManagementApi(
    AsyncManagementEventsApi,
    AsyncManagementLoyaltyApi,
    AsyncManagementLoyaltyCardsApi,
    AsyncManagementCouponsApi,
    AsyncManagementReferralsApi,
    AsyncManagementAudiencesApi,
    AsyncManagementAchievementsApi,
    AsyncManagementCampaignsApi,
    AsyncManagementCatalogsApi,
    AsyncManagementCustomerDataApi,
    AsyncManagementApplicationsApi,
    AsyncManagementCampaignTemplatesApi,
    AsyncManagementCampaignAccessGroupsApi,
    AsyncManagementExperimentsApi,
    AsyncManagementValueMapsApi,
    AsyncManagementGiveawaysApi,
    AsyncManagementCollectionsApi,
    AsyncManagementAttributesApi,
    AsyncManagementAdditionalCostsApi,
    AsyncManagementStoresApi,
    AsyncManagementStoreBudgetsApi,
    AsyncManagementAnalyticsApi,
    AsyncManagementWebhooksApi,
    AsyncManagementLogsApi,
    AsyncManagementAccountsAndUsersApi,
    AsyncManagementRolesApi,
    AsyncManagementSessionsApi,
):
    """Reads and configures what an account holds, on behalf of a person or a back office.

    The methods of ManagementApi, to be awaited.
    """
