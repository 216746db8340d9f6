# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Any, Bounds, DateTime, Model, field


class ApplicationCustomer(Model, kw_only=True):
    """A customer as one Application sees it.

    Attributes:
        id: The internal ID of the profile, not the one of your own system.
        created: When the entity was created.
        integration_id: The ID that the integrator's own system gave to the entity.
        attributes: Custom attributes of the customer, by name. The values may be any JSON.
        account_id: The ID of the Talon.One account that owns the profile.
        closed_sessions: The number of sessions that the customer has closed and not cancelled or reopened since. A closed session is a successful purchase.
        total_sales: The money that the customer has spent, before discounts. Cancelled or reopened sessions and returned items do not count.
        loyalty_memberships: The loyalty programs that the customer joined. The service always sends null; ask the loyalty endpoints or getCustomerInventory instead. Deprecated.
        audience_memberships: The audiences that the customer belongs to.
        last_activity: The time of the latest event received from the customer. Calls that trigger the rule engine and are not dry move it; reserving a coupon, for one, does not.
        sandbox: Whether the customer belongs to a sandbox Application or to a live one.
        advocate_integration_id: The integration ID of the profile that referred this customer in the Application. Absent if nobody did.
    """

    id: int = field(name="id")
    created: DateTime = field(name="created")
    integration_id: Annotated[str, Bounds(max_length=1000)] = field(name="integrationId")
    attributes: dict[str, Any] = field(name="attributes")
    account_id: int = field(name="accountId")
    closed_sessions: int = field(name="closedSessions")
    total_sales: float = field(name="totalSales")
    loyalty_memberships: list[LoyaltyMembership] | None = field(
        default=None, name="loyaltyMemberships"
    )
    audience_memberships: list[AudienceMembership] | None = field(
        default=None, name="audienceMemberships"
    )
    last_activity: DateTime = field(name="lastActivity")
    sandbox: bool | None = field(default=None, name="sandbox")
    advocate_integration_id: Annotated[str, Bounds(max_length=1000)] | None = field(
        default=None, name="advocateIntegrationId"
    )


from .audience_membership import AudienceMembership
from .loyalty_membership import LoyaltyMembership
