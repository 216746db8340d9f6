# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from .management.audiences import AsyncManagementAudiencesApi
from .management.customer_data import AsyncManagementCustomerDataApi
from .management.loyalty import AsyncManagementLoyaltyApi
from .management.loyalty_cards import AsyncManagementLoyaltyCardsApi
from .management.referrals import AsyncManagementReferralsApi


class AsyncManagementApi(
    AsyncManagementLoyaltyApi,
    AsyncManagementLoyaltyCardsApi,
    AsyncManagementReferralsApi,
    AsyncManagementAudiencesApi,
    AsyncManagementCustomerDataApi,
):
    """Reads and configures what an account holds, on behalf of a person or a back office.

    The methods of ManagementApi, to be awaited.
    """
