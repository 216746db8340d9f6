# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Annotated, Any, Bounds, DateTime, Model, field


class Account(Model, kw_only=True):
    """The account of a company, its plan, and how much of that it uses.

    Attributes:
        id: The ID of the account.
        created: When the entity was created.
        modified: When the entity was last changed.
        company_name: The name of the company.
        domain_name: The subdomain of the account, which is what stands before `.talon.one`.
        state: Whether the account is in service (`active`) or not (`deactivated`).
        billing_email: The address that bills are mailed to.
        plan_name: The name of the plan that the company has.
        plan_expires: When the plan ends.
        application_limit: How many Applications the plan allows.
        user_limit: How many people the plan gives access to the Campaign Manager.
        campaign_limit: How many campaigns the plan allows.
        api_limit: How many calls of the Integration API the plan allows in each billing period.
        application_count: The present number of Applications.
        user_count: The present number of users.
        campaigns_active_count: The present number of active campaigns.
        campaigns_inactive_count: The present number of campaigns that are not active.
        attributes: More about the account, by name. The values may be any JSON.
    """

    id: int = field(name="id")
    created: DateTime = field(name="created")
    modified: DateTime = field(name="modified")
    company_name: Annotated[str, Bounds(min_length=1)] = field(name="companyName")
    domain_name: str = field(name="domainName")
    state: Literal["active", "deactivated"] | str = field(name="state")
    billing_email: str = field(name="billingEmail")
    plan_name: str | None = field(default=None, name="planName")
    plan_expires: DateTime | None = field(default=None, name="planExpires")
    application_limit: int | None = field(default=None, name="applicationLimit")
    user_limit: int | None = field(default=None, name="userLimit")
    campaign_limit: int | None = field(default=None, name="campaignLimit")
    api_limit: int | None = field(default=None, name="apiLimit")
    application_count: int = field(name="applicationCount")
    user_count: int = field(name="userCount")
    campaigns_active_count: int = field(name="campaignsActiveCount")
    campaigns_inactive_count: int = field(name="campaignsInactiveCount")
    attributes: dict[str, Any] | None = field(default=None, name="attributes")
