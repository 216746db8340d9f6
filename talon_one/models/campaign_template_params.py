# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Annotated, Bounds, Model, field


class CampaignTemplateParams(Model, kw_only=True):
    """A parameter of a template, for which each new campaign needs a value.

    Attributes:
        name: The name that the rules of the template use.
        type: The type of its values. The two types of lists are written with parentheses.
        description: What it is for, told to whoever fills it in.
        attribute_id: The ID of the attribute that it stands for.
    """

    name: Annotated[str, Bounds(min_length=1)] = field(name="name")
    type: (
        Literal["string", "number", "boolean", "percent", "(list string)", "(list number)", "time"]
        | str
    ) = field(name="type")
    description: str = field(name="description")
    attribute_id: int | None = field(default=None, name="attributeId")
