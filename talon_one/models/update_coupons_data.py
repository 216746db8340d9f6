# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Model, field


class UpdateCouponsData(Model, kw_only=True):
    """A batch of coupons was updated.

    Attributes:
        batch_id: The ID of the batch, to fetch the coupons with exportCoupons.
        application_id: The ID of the Application that the campaign belongs to.
        campaign_id: The ID of the campaign that the coupons belong to.
        type_of_change: Where the change came from, such as `campaign_manager`, a person, `management_api`, a call, or `rule_engine`, a rule.
        operation: What happened, in a word of the service. `NotificationType` is more certain.
        employee_name: The name of the user who made the change, if a person did.
        notification_type: The kind of notification.
    """

    batch_id: str | None = field(default=None, name="BatchID")
    application_id: int | None = field(default=None, name="ApplicationID")
    campaign_id: int | None = field(default=None, name="CampaignID")
    type_of_change: str | None = field(default=None, name="TypeOfChange")
    operation: str | None = field(default=None, name="Operation")
    employee_name: str | None = field(default=None, name="EmployeeName")
    notification_type: Literal["CouponsUpdated"] | str | None = field(
        default=None, name="NotificationType"
    )
