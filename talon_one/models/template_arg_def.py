# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Annotated, Any, Bounds, Model, field


class TemplateArgDef(Model, kw_only=True):
    """A parameter of a webhook or a template, which a rule fills in.

    Attributes:
        type: The type of the values; `(list string)` is a list of texts and `(list number)` a list of numbers.
        description: What the parameter is for, as the rule editor tells it.
        title: The name of the parameter, as the rule editor shows it.
        ui: How the rule editor draws the field for it. The form is not fixed.
        key: Where in the JSON object its value goes.
        picklist_id: The ID of the list of values that it is linked to. Absent if it is linked to none.
        restricted_by_picklist: Whether only values of that list can be given.
    """

    type: Literal["string", "boolean", "number", "time", "(list string)", "(list number)"] | str = (
        field(name="type")
    )
    description: str | None = field(default=None, name="description")
    title: Annotated[str, Bounds(min_length=1)] = field(name="title")
    ui: dict[str, Any] = field(name="ui")
    key: str | None = field(default=None, name="key")
    picklist_id: int | None = field(default=None, name="picklistID")
    restricted_by_picklist: bool | None = field(default=None, name="restrictedByPicklist")
