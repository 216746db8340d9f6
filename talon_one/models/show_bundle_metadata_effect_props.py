# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class ShowBundleMetadataEffectProps(Model, kw_only=True):
    """Cart items form a bundle. No replacement is documented.

    Deprecated.


    Attributes:
        description: A text about the bundle.
        bundle_attributes: The names of the attributes that the items of the bundle share.
        items_indices: The indices of the cart items in the bundle.
    """

    description: str = field(name="description")
    bundle_attributes: list[str] = field(name="bundleAttributes")
    items_indices: list[float] = field(name="itemsIndices")
