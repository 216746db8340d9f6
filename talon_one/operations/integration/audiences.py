# Generated from the OpenAPI document by `make generate`. Do not edit.
"""Groups of customers, and who belongs to them."""

from __future__ import annotations

from ... import models
from ...runtime.model import Any
from ...runtime.tables import Operation, body, partial, path

operation = partial(Operation, security=("api_key_v1",), timeouts=(10.0, 20.0), rate_limited=False)
CREATE_AUDIENCE_V2 = operation(
    "createAudienceV2",
    "create_audience_v2",
    "POST /v2/audiences",
    parameters=(body("new_audience", required=True),),
    request=lambda: models.NewAudience,
    responses={
        "201": lambda: models.Audience,
        "400 401 409": lambda: models.ErrorResponseWithStatus,
    },
)
DELETE_AUDIENCE_MEMBERSHIPS_V2 = operation(
    "deleteAudienceMembershipsV2",
    "delete_audience_memberships_v2",
    "DELETE /v2/audiences/{audienceId}/memberships",
    parameters=(path("audience_id", "audienceId", int),),
    responses={"204": None, "400 401 404": lambda: models.ErrorResponseWithStatus},
)
DELETE_AUDIENCE_V2 = operation(
    "deleteAudienceV2",
    "delete_audience_v2",
    "DELETE /v2/audiences/{audienceId}",
    parameters=(path("audience_id", "audienceId", int),),
    responses={"204": None, "400 401 404": lambda: models.ErrorResponseWithStatus},
)
UPDATE_AUDIENCE_CUSTOMERS_ATTRIBUTES = operation(
    "updateAudienceCustomersAttributes",
    "update_audience_customers_attributes",
    "PUT /v2/audience_customers/{audienceId}/attributes",
    parameters=(path("audience_id", "audienceId", int), body("body", required=True)),
    request=lambda: dict[str, Any],
    responses={"204": None, "400 401 404": lambda: models.ErrorResponseWithStatus},
)
UPDATE_AUDIENCE_V2 = operation(
    "updateAudienceV2",
    "update_audience_v2",
    "PUT /v2/audiences/{audienceId}",
    parameters=(path("audience_id", "audienceId", int), body("update_audience", required=True)),
    request=lambda: models.UpdateAudience,
    responses={
        "200": lambda: models.Audience,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
)
UPDATE_CUSTOMER_PROFILE_AUDIENCES = operation(
    "updateCustomerProfileAudiences",
    "update_customer_profile_audiences",
    "POST /v2/customer_audiences",
    parameters=(body("customer_profile_audience_request", required=True),),
    request=lambda: models.CustomerProfileAudienceRequest,
    responses={"204": None, "400 401 404": lambda: models.ErrorResponseWithStatus},
)
