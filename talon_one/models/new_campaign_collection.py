# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Bounds, Model, field


class NewCampaignCollection(Model, kw_only=True):
    """A collection of a campaign to create.

    Attributes:
        description: What the collection holds, in free text.
        name: The name of the collection. It starts with anything but white space, has no control characters and cannot be changed.
    """

    description: str | None = field(default=None, name="description")
    name: Annotated[str, Bounds(min_length=1, pattern=r"^[^\x00-\x20\x7f][^\x00-\x1f\x7f]*$")] = (
        field(name="name")
    )
