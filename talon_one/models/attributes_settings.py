# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class AttributesSettings(Model, kw_only=True):
    """What an Application demands of custom attributes.

    Attributes:
        mandatory: The attributes that must have a value.
    """

    mandatory: AttributesMandatory | None = field(default=None, name="mandatory")


from .attributes_mandatory import AttributesMandatory
