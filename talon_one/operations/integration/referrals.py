# Generated from the OpenAPI document by `make generate`. Do not edit.
"""Who brought whom to the shop."""

from __future__ import annotations

from ... import models
from ...runtime.tables import Operation, body, partial, query

operation = partial(Operation, security=("api_key_v1",), timeouts=(10.0, 20.0), rate_limited=False)
CREATE_REFERRAL = operation(
    "createReferral",
    "create_referral",
    "POST /v1/referrals",
    parameters=(body("new_referral", required=True),),
    request=lambda: models.NewReferral,
    responses={
        "201": lambda: models.Referral,
        "400": lambda: models.ErrorResponse,
        "401 404": lambda: models.ErrorResponseWithStatus,
    },
)
CREATE_REFERRALS_FOR_MULTIPLE_ADVOCATES = operation(
    "createReferralsForMultipleAdvocates",
    "create_referrals_for_multiple_advocates",
    "POST /v1/referrals_for_multiple_advocates",
    parameters=(
        body("new_referrals_for_multiple_advocates", required=True),
        query("silent", "silent", str),
    ),
    request=lambda: models.NewReferralsForMultipleAdvocates,
    responses={
        "201": lambda: models.CreateReferralsForMultipleAdvocates201Response,
        "204": None,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
)
