# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Annotated, Bounds, Model, field


class NewAttribute(Model, kw_only=True):
    """What an attribute is defined by.

    Attributes:
        entity: The kind of thing that has the attribute.
        event_type: The name of the event type. Only for attributes of events.
        name: The key in the `attributes` of requests, and the name in rules: a letter, then letters, digits and underscores. Unique among the attributes of the entity. It cannot be changed.
        title: The name that people see, unique among the attributes of the entity. It starts with a letter and has no letters beyond ASCII.
        type: What JSON the values are: a text (`string`), a number, a boolean, a text with a time in RFC 3339 (`time`), a place whose form is not documented (`location`), or an array of one of these, never of booleans. It cannot be changed.
        description: What the attribute is for, in free text.
        suggestions: Values to offer, always texts, none of them empty. Empty for none. More values than fit here come with importAllowedList.
        has_allowed_list: Whether the attribute has a list of allowed values, which importAllowedList fills. Default: False.
        restricted_by_suggestions: Whether the service refuses values that are not in `suggestions` or in the list of allowed values. Default: False.
        editable: Whether the attribute can be edited. Those that come with the service presumably cannot.
        subscribed_applications_ids: The IDs of the Applications where the attribute can be used.
        subscribed_catalogs_ids: The IDs of the catalogs where the attribute can be used. For attributes of cart items.
        allowed_subscriptions: What can use the attribute, Applications (`application`), catalogs (`catalog`) or both. Only for attributes of cart items.
    """

    entity: (
        Literal[
            "Application",
            "Campaign",
            "CustomerProfile",
            "CustomerSession",
            "CartItem",
            "Coupon",
            "Event",
            "Giveaway",
            "LoyaltyCard",
            "Referral",
            "Store",
        ]
        | str
    ) = field(name="entity")
    event_type: str | None = field(default=None, name="eventType")
    name: Annotated[str, Bounds(pattern=r"^[A-Za-z]\w*$")] = field(name="name")
    title: Annotated[str, Bounds(pattern=r"^[A-Za-z][A-Za-z0-9_.!~*'() -]*$")] = field(name="title")
    type: (
        Literal[
            "string",
            "number",
            "boolean",
            "time",
            "(list string)",
            "(list number)",
            "(list time)",
            "location",
            "(list location)",
        ]
        | str
    ) = field(name="type")
    description: str = field(name="description")
    suggestions: Annotated[list[Annotated[str, Bounds(min_length=1)]], Bounds(max_length=50)] = (
        field(name="suggestions")
    )
    has_allowed_list: bool | None = field(default=None, name="hasAllowedList")
    restricted_by_suggestions: bool | None = field(default=None, name="restrictedBySuggestions")
    editable: bool = field(name="editable")
    subscribed_applications_ids: list[int] | None = field(
        default=None, name="subscribedApplicationsIds"
    )
    subscribed_catalogs_ids: list[int] | None = field(default=None, name="subscribedCatalogsIds")
    allowed_subscriptions: (
        Annotated[list[Literal["application", "catalog"] | str], Bounds(max_length=2)] | None
    ) = field(default=None, name="allowedSubscriptions")
