"""The base class of every generated model, and the types that their fields use. Hand-written."""

from __future__ import annotations

import datetime as _datetime
from copy import copy
from decimal import Decimal
from types import MappingProxyType
from typing import TYPE_CHECKING, Annotated, Any, ClassVar
from uuid import UUID

from msgspec import UNSET, Struct, StructMeta, UnsetType, field, to_builtins
from msgspec import Meta as Bounds

from . import codec
from .pydantic_names import PydanticNames

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Self

__all__ = [
    "UNSET",
    "UUID",
    "Annotated",
    "Any",
    "Bounds",
    "Date",
    "DateTime",
    "Model",
    "UnsetType",
    "field",
    "named_entries",
    "rest",
]

# Upper-case names: a model may have a field called `date` or `datetime`, and a class body's
# annotations are evaluated with its own fields in sight.
Date = _datetime.date
DateTime = Annotated[_datetime.datetime, Bounds(tz=True)]


def named_entries(types: Mapping[str, Any]) -> Any:
    """The type of a map whose entries are known by name, as checkers see it as a TypedDict.

    It is read as any map, so that what is not known is kept. The writer holds it to the types.
    """
    return Annotated[dict[str, Any], Bounds(extra={"entries": types})]


def rest() -> Any:
    """The field of a model for the additional properties that its schema has."""
    from . import keeping as _keeping  # noqa: F401, whether it is loaded, the codec asks
    from .open_model import REST

    return field(default_factory=dict, name=REST)


_NOTHING: Mapping[str, Any] = MappingProxyType({})

_MANY, _SHOWN = 5, 3
"""How long a list must be for a repr to show its first items only, and how many those are."""


class _Count(int):
    """Stands in a repr for items that are left out."""

    def __repr__(self) -> str:
        return f"... {int(self)} items in all"


if TYPE_CHECKING:
    # Checkers see what msgspec declares: a constructor with the fields' Python names.
    ModelType = StructMeta
else:
    _construct = StructMeta.__call__
    _NESTING = {dict, list}
    _nesting_fields = {}

    class ModelType(StructMeta):
        """Lets a constructor take the wire's names and plain dictionaries too.

        Decoding does not pass through here.
        """

        def __call__(cls, /, **given):  # noqa: N805, it is a method of the class's class
            """Construct by Python names; look again only at what needs it."""
            try:
                instance = _construct(cls, **given)
            except TypeError:
                if given.keys() <= {*cls.__struct_fields__}:
                    raise
                instance = None
            if instance is None:
                from .conformance import construct

                return construct(cls, given)
            if not _NESTING.isdisjoint(map(type, given.values())):
                _make_nested_models(cls, instance, given)
            return instance

    def _make_nested_models(cls, instance, given):
        nesting = _nesting_fields.get(cls)
        if nesting is None:
            from .conformance import nesting_fields

            nesting = _nesting_fields[cls] = nesting_fields(cls)
        for name, type_ in nesting.items():
            value = given.get(name)
            kind = type(value)
            if kind is dict or (kind is list and dict in map(type, value)):
                from .conformance import read_argument

                setattr(instance, name, read_argument(value, type_, f"{cls.__name__}.{name}"))


class Model(
    PydanticNames,
    Struct,
    metaclass=ModelType,
    kw_only=True,
    omit_defaults=True,
    repr_omit_defaults=True,
    gc=False,
):
    """A schema of the spec as a class: typed fields, and the methods below.

    An absent optional property is None and is left out on the wire. Where the spec tells absent
    from null, the field starts as `UNSET`, and None is sent as null. Fields are not checked when
    they are set but when a request is sent, so that reading stays cheap. Of a long list `repr`
    shows the first items and their number, and of a page the number alone; `to_str` shows all. A
    notebook shows a table. None of them shows a secret, such as a password: `***` stands for it.

    A constructor takes the wire's names too, as in `CartItem(**wire)`, and makes models of plain
    dictionaries. A name that is none of the model's is left out, and told in the log once.

    Instances are not tracked by the garbage collector, which makes large pages cheap to hold. A
    cycle that you build yourself through a model's fields is therefore never freed.
    """

    _read_only: ClassVar[tuple[str, ...]] = ()
    _secrets: ClassVar[tuple[str, ...]] = ()

    @property
    def additional_properties(self) -> Mapping[str, Any]:
        """What was read and the schema does not declare, by the wire's names, if that is kept.

        It is kept with `keep_additional_properties`, of the configuration or where one reads, and
        is written again with the rest. A model whose schema has additional properties always keeps
        them, in a field of this name.
        """
        return _NOTHING

    @classmethod
    def from_dict(
        cls, data: Mapping[str, Any], *, keep_additional_properties: bool = False
    ) -> Self:
        """Make an instance from a dictionary with the wire's names.

        Args:
            data: The dictionary.
            keep_additional_properties: Whether what the schemas do not declare is kept, at every
                depth. Default: it is left out.

        Raises:
            ValidationError: A required property is missing, or a value has the wrong type.
        """
        return codec.convert(data, cls, keep_additional=keep_additional_properties)

    @classmethod
    def from_json(cls, text: str | bytes, *, keep_additional_properties: bool = False) -> Self:
        """Make an instance from JSON.

        Args:
            text: The JSON.
            keep_additional_properties: As with `from_dict`.

        Raises:
            ValidationError: The text is no JSON, or does not fit the schema.
        """
        data = text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text
        return codec.decode(data, cls, keep_additional=keep_additional_properties)

    @classmethod
    def from_model(cls, other: Model) -> Self:
        """Make an instance from a model of another class, such as an update from what was read.

        It gets what both declare, and what the other keeps in `additional_properties`. What only
        the other declares is left out. Lists, dictionaries and models of the same class are those
        of the other, not copies.

        Raises:
            ValidationError: A required property is missing, or a value has the wrong type.
        """
        from .conformance import from_model

        return from_model(cls, other)

    def to_dict(self) -> dict[str, Any]:
        """The instance as a dictionary with the wire's names, without absent properties.

        Dates, times, UUIDs and decimals stay Python objects; `from_dict` takes them back.
        """
        result: dict[str, Any] = to_builtins(
            codec.flat(self), builtin_types=(_datetime.datetime, _datetime.date, UUID, Decimal)
        )
        return result

    def to_json(self) -> str:
        """The instance as JSON text, as it goes over the wire."""
        return codec.encode(self).decode()

    def to_str(self) -> str:
        """The instance as indented text for people."""
        from pprint import pformat

        from .redacted import without_secrets

        return pformat(without_secrets(self).to_dict(), sort_dicts=False)

    def __repr__(self) -> str:
        items = getattr(self, "data", None)
        if type(items) is list:
            return self._page_repr(items)
        long = [
            name
            for name in self.__struct_fields__
            if type(value := getattr(self, name)) is list and len(value) > _MANY
        ]
        if not long and not self._secrets:
            return super().__repr__()
        from .redacted import without_own_secrets

        short = copy(without_own_secrets(self))
        for name in long:
            items = getattr(short, name)
            if type(items) is list:
                setattr(short, name, [*items[:_SHOWN], _Count(len(items))])
        return Struct.__repr__(short)

    def _page_repr(self, items: list[Any]) -> str:
        """Of a page, what it counts: whoever looks at one wants to know of the walk."""
        counts = {
            name: value
            for name in self.__struct_fields__
            if isinstance(value := getattr(self, name), int)
        }
        shown = [f"{name}={value}" for name, value in counts.items()]
        return f"{type(self).__name__}({', '.join([*shown, f'data=[{len(items)} items]'])})"

    def _repr_html_(self) -> str:
        """The instance as a table, for notebooks."""
        from .notebook import table_of

        return table_of(self)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        from .pydantic_schema import core_schema_of

        return core_schema_of(cls)

    @classmethod
    def __get_pydantic_json_schema__(cls, core_schema: Any, handler: Any) -> dict[str, Any]:
        from .pydantic_schema import json_schema_of

        return json_schema_of(cls)
