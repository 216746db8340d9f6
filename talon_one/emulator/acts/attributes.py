"""Attributes: their definitions. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...models import Attribute, GetAttributes200Response
from .. import imports
from ..attributes import ALLOWED_VALUES, ATTRIBUTES, AllowedValue
from ..errors import invalid_body, invalid_parameter, not_found
from ..event_types import find_event_type
from ..reply import page_of
from ..sorting import ordered
from ..world import ACCOUNT
from .applications import check_applications

if TYPE_CHECKING:
    from ...models import ModelImport, NewAttribute
    from ..world import World

KINDS = (ATTRIBUTES, ALLOWED_VALUES)

_SEEDED = {
    "CustomerProfile": {
        "Name": "string", "Language": "string", "ShippingCountry": "string",
        "Newsletter": "boolean", "Interests": "(list string)", "Age": "number",
        "Pet": "string", "Score": "number", "LoyalSince": "time",
    },
    "CustomerSession": {"City": "string", "Gift": "boolean", "Channel": "string"},
    "CartItem": {"Color": "string", "color": "string", "Size": "string"},
    "Coupon": {"Channel": "string"},
    "Referral": {"Channel": "string"},
    "Event": {"channel": "string", "page": "string"},
    "Campaign": {"Team": "string"},
    "Store": {"City": "string"},
    "Giveaway": {"Provider": "string"},
    "LoyaltyCard": {"Color": "string"},
}  # fmt: skip
"""The attributes that an emulator starts with, by entity and name: their types."""


def add_attribute(world: World, entity: str, name: str, type_: str, **properties: Any) -> Attribute:
    """Define an attribute.

    Args:
        world: The state.
        entity: What is to have it, for example "CustomerProfile".
        name: Its name in requests.
        type_: Its type, for example "string".
        **properties: Any other properties of `Attribute`, under their Python names.
    """
    known: dict[str, Any] = {
        "id": world.new_id(ATTRIBUTES), "created": world.now, "account_id": ACCOUNT,
        "title": name, "description": "", "suggestions": [], "editable": True,
        "entity": entity, "name": name, "type": type_,
    }  # fmt: skip
    return world[ATTRIBUTES].put(Attribute(**known | properties))


def seed(world: World) -> None:
    """Define the attributes that the documentation and its examples use."""
    for entity, types in _SEEDED.items():
        for name, type_ in types.items():
            add_attribute(world, entity, name, type_)


def get_attributes(
    world: World,
    *,
    sort: str | None = None,
    entity: str | None = None,
    application_ids: str | None = None,
    loyalty_program_ids: str | None = None,
    type: str | None = None,  # noqa: A002, as the operation calls it
    kind: str | None = None,
    search: str | None = None,
    **paging: Any,
) -> GetAttributes200Response:
    """Those that fulfil all filters.

    An attribute does not tell of programs, so that those of loyalty cards are for all of them.
    """
    if loyalty_program_ids is not None and entity != "LoyaltyCard":
        raise invalid_parameter("loyaltyProgramIds", "needs entity=LoyaltyCard")
    applications = set((application_ids or "").split(","))
    text = (search or "").casefold()

    def fits(attribute: Attribute) -> bool:
        own = attribute.subscribed_applications_ids
        return (
            type in (None, attribute.type)
            and (kind is None or attribute.editable is (kind == "custom"))
            and (application_ids is None or not own or any(str(one) in applications for one in own))
            and any(
                text in one.casefold()
                for one in (attribute.name, attribute.description, attribute.type)
            )
        )

    asked: dict[str, Any] = {} if entity is None else {"entity": entity}
    found = [attribute for attribute in world[ATTRIBUTES].find(**asked) if fits(attribute)]
    return page_of(
        GetAttributes200Response, ordered(found, sort), with_total_result_size=True, **paging
    )


def get_attribute(world: World, *, attribute_id: int) -> Attribute:
    """One definition."""
    attribute = world[ATTRIBUTES].get(attribute_id)
    if attribute is None:
        raise not_found("attribute")
    return attribute


def create_attribute(world: World, *, new_attribute: NewAttribute) -> Attribute:
    """An attribute whose name and title no other of the entity has."""
    new = new_attribute
    for one in world[ATTRIBUTES].find(entity=new.entity):
        for name, own, others in (("name", new.name, one.name), ("title", new.title, one.title)):
            if own == others:
                raise invalid_body(f"/{name}", "is taken")
    check_applications(world, new.subscribed_applications_ids)
    event_type = None
    if new.event_type:
        event_type = find_event_type(world, new.event_type)
        if event_type is None or new.entity != "Event":
            raise invalid_body("/eventType", "needs an event type that there is, and its entity")
    if new.allowed_subscriptions and new.entity != "CartItem":
        raise invalid_body("/allowedSubscriptions", "is for attributes of cart items only")
    return add_attribute(
        world,
        new.entity,
        new.name,
        new.type,
        title=new.title,
        description=new.description,
        suggestions=new.suggestions,
        editable=new.editable,
        event_type=new.event_type,
        event_type_id=event_type.id if event_type else None,
        has_allowed_list=bool(new.has_allowed_list),
        restricted_by_suggestions=bool(new.restricted_by_suggestions),
        subscribed_applications_ids=new.subscribed_applications_ids,
        subscribed_catalogs_ids=new.subscribed_catalogs_ids,
        allowed_subscriptions=new.allowed_subscriptions,
    )


def update_attribute(world: World, *, attribute_id: int, new_attribute: NewAttribute) -> Attribute:
    """Replace the description. What tells an attribute from others has to stay as it is."""
    attribute = get_attribute(world, attribute_id=attribute_id)
    for name in ("entity", "name", "title", "type"):
        if getattr(new_attribute, name) != getattr(attribute, name):
            raise invalid_body(f"/{name}", "cannot be changed")
    attribute.description = new_attribute.description
    return world[ATTRIBUTES].put(attribute)


def import_allowed_list(world: World, *, attribute_id: int, up_file: Any = None) -> ModelImport:
    """Replace the values that an attribute may have."""
    attribute = get_attribute(world, attribute_id=attribute_id)
    values = imports.items(up_file)
    world[ALLOWED_VALUES].delete_all(attribute_id=attribute.id)
    world[ALLOWED_VALUES].put_all(AllowedValue(attribute.id, value) for value in values)
    attribute.has_allowed_list = True
    world[ATTRIBUTES].put(attribute)
    number = world.store.next_number("imports")
    return imports.done(world, number, "AttributeAllowedList", len(values))


ACTS = {
    "getAttributes": get_attributes,
    "getAttribute": get_attribute,
    "createAttribute": create_attribute,
    "updateAttribute": update_attribute,
    "importAllowedList": import_allowed_list,
}
