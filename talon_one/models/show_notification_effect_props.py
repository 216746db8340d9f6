# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class ShowNotificationEffectProps(Model, kw_only=True):
    """The shop is to show a message to the customer.

    Attributes:
        notification_type: The kind of message, for the shop to style it by: `Info`, `Offer`, `Error` or `Misc`.
        title: The title of the message.
        body: The text of the message.
    """

    notification_type: str = field(name="notificationType")
    title: str = field(name="title")
    body: str = field(name="body")
