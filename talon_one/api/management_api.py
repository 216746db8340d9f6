# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from .management.audiences import ManagementAudiencesApi
from .management.customer_data import ManagementCustomerDataApi
from .management.loyalty import ManagementLoyaltyApi
from .management.loyalty_cards import ManagementLoyaltyCardsApi
from .management.referrals import ManagementReferralsApi


class ManagementApi(
    ManagementLoyaltyApi,
    ManagementLoyaltyCardsApi,
    ManagementReferralsApi,
    ManagementAudiencesApi,
    ManagementCustomerDataApi,
):
    """Reads and configures what an account holds, on behalf of a person or a back office.

    Every method takes the options of RequestOptions too, and raises ApiException where the service refuses, TransportError where no response arrives, and ValidationError where an argument does not fit.
    """
