"""Reads a plain object as the model that a property beside it tells. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, cast

from ..exceptions import ValidationError
from . import codec

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import ModuleType

    from .model import Model

T = TypeVar("T")


def typed_value(
    owner: Model, value: T, discriminator: str, names: Mapping[str, str], models: ModuleType
) -> T:
    """A property's value as a model, or as it is where its kind is unknown or it does not fit.

    Models are loaded when they are first needed: there are many, and most callers meet few. The
    value is read anew each time, so that a change to it is seen.

    Args:
        owner: The instance that the value is a property of.
        value: What the property holds; its type is that of the result, as it may be a model.
        discriminator: The wire's name of the property that tells the kind of value.
        names: The model's name by kind.
        models: The package that has the models.
    """
    fields = dict(zip(owner.__struct_encode_fields__, owner.__struct_fields__, strict=True))
    name = names.get(getattr(owner, fields[discriminator]))
    plain: object = value
    if name is None or not isinstance(plain, dict):
        return value
    try:
        return cast("T", codec.convert(plain, getattr(models, name)))
    except ValidationError as error:
        from .notices import warn_once

        warn_once(f"{name}{error.path[1:]}", f"{error.reason}, left a plain object")
        return value
