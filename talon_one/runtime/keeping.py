"""Models that keep what they do not declare. Hand-written.

A model whose schema has additional properties has a field for them, and always keeps them. Of any
other, an instance that keeps some is one of a subclass that has this field. The subclass is made
when the first such instance is, so that until this module is loaded there is none.
"""

from __future__ import annotations

from typing import Any, ClassVar, TypeVar, cast

import msgspec

from ..exceptions import ValidationError
from .open_model import is_open

T = TypeVar("T")

_construct: Any = msgspec.StructMeta.__call__
_subclasses: dict[type, Any] = {}


def with_additional(value: T, additional: dict[str, Any]) -> T:
    """A model with properties that it does not declare."""
    model: Any = value
    if is_open(type(value)):
        model.additional_properties = {**model.additional_properties, **additional}
        return value
    fields = {name: getattr(model, name) for name in model.__struct_fields__}
    return _restored(type(value), fields, additional)


def declared_by(cls: type) -> type:
    """The model that a class is or extends: what the schema declares."""
    extends = getattr(cls, "_keeps", False) and not is_open(cls)
    base: type = cls.__bases__[0] if extends else cls
    return base


def additional_of(value: Any, declared: dict[str, Any], path: str) -> dict[str, Any]:
    """What a model keeps.

    Raises:
        ValidationError: A declared property, which has a value, is among it.
    """
    additional: dict[str, Any] = value.additional_properties
    for name in additional:
        if name in declared:
            raise ValidationError(f"{path}.{name}", "is given as an additional property too")
    return additional


def _restored(model: type[T], fields: dict[str, Any], additional: dict[str, Any]) -> T:
    subclass = _subclasses.get(model) or _subclass(model)
    return cast("T", _construct(subclass, **fields, additional_properties=additional))


def _subclass(model: Any) -> Any:
    class Keeping(model, kw_only=True):  # type: ignore[misc, call-arg]
        __doc__ = model.__doc__
        _keeps: ClassVar[bool] = True

        # A declared property may have this name on the wire.
        additional_properties: dict[str, Any] = msgspec.field(name="<undeclared properties>")

        def __reduce__(self) -> tuple[Any, ...]:
            fields = {name: getattr(self, name) for name in model.__struct_fields__}
            return _restored, (model, fields, self.additional_properties)

    Keeping.__name__, Keeping.__qualname__ = model.__name__, model.__qualname__
    # The first one counts, or two instances could be of different classes.
    return _subclasses.setdefault(model, Keeping)
