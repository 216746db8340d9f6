# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Annotated, Bounds, DateTime, Model, field


class MessageLogEntry(Model, kw_only=True):
    """A message that the service sent to a receiver, and the answer.

    Attributes:
        id: The ID of the message, a UUID as text.
        service: Which part of Talon.One sent the message.
        change_type: The kind of change that the message is about.
        notification_id: The ID of the notification. Absent unless the message belongs to one.
        notification_name: The name of the notification. Absent unless the message belongs to one.
        webhook_id: The ID of the webhook. Absent unless the message belongs to one.
        webhook_name: The name of the webhook. Absent unless the message belongs to one.
        request: What the service sent.
        response: What the receiver answered. Absent if no answer came.
        created_at: When the entry was written.
        entity_type: What the message belongs to: an Application, a loyalty program, or a webhook that rules call.
        url: Where the message went, perhaps without `https://`.
        application_id: The ID of the Application that the message concerns. Absent if it concerns none.
        loyalty_program_id: The ID of the loyalty program that the message concerns. Absent if it concerns none.
        campaign_id: The ID of the campaign that the message concerns. Absent if it concerns none.
    """

    id: str = field(name="id")
    service: str = field(name="service")
    change_type: str | None = field(default=None, name="changeType")
    notification_id: int | None = field(default=None, name="notificationId")
    notification_name: str | None = field(default=None, name="notificationName")
    webhook_id: int | None = field(default=None, name="webhookId")
    webhook_name: str | None = field(default=None, name="webhookName")
    request: MessageLogRequest | None = field(default=None, name="request")
    response: MessageLogResponse | None = field(default=None, name="response")
    created_at: DateTime = field(name="createdAt")
    entity_type: Literal["application", "loyalty_program", "webhook"] | str = field(
        name="entityType"
    )
    url: str | None = field(default=None, name="url")
    application_id: Annotated[int, Bounds(ge=1)] | None = field(default=None, name="applicationId")
    loyalty_program_id: Annotated[int, Bounds(ge=1)] | None = field(
        default=None, name="loyaltyProgramId"
    )
    campaign_id: Annotated[int, Bounds(ge=1)] | None = field(default=None, name="campaignId")


from .message_log_request import MessageLogRequest
from .message_log_response import MessageLogResponse
