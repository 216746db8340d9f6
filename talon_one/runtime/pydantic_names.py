"""What models are called upon by in code that was written for pydantic models. Hand-written.

The vendor's SDK has pydantic models. These methods go by the names, arguments and defaults of
theirs, so that such code runs unchanged. New code has no need of them: `from_dict`, `to_dict`,
`from_json` and `to_json` are shorter and faster.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from msgspec import NODEFAULT, UNSET, Struct

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from typing_extensions import Self


class ModelField(Struct, frozen=True):
    """A field of a model, as `model_fields` tells of it.

    Attributes:
        alias: The wire's name.
        annotation: The type of the field.
        default: The value of an absent field; msgspec's NODEFAULT if the field is required.
    """

    alias: str
    annotation: Any
    default: Any

    def is_required(self) -> bool:
        """Whether the constructor must be given the field."""
        return self.default is NODEFAULT


class _ModelFields:
    """Answers on the class and on its instances alike."""

    def __get__(self, instance: object, owner: Any) -> dict[str, ModelField]:
        from msgspec.structs import fields

        return {
            field.name: ModelField(
                field.encode_name,
                field.type,
                # Absent, which may be UNSET here, is None in pydantic's world.
                None if field.default is UNSET else field.default,
            )
            for field in fields(owner)
        }


class PydanticNames:
    """The part of pydantic's methods that code for the vendor's SDK calls."""

    __slots__ = ()
    if TYPE_CHECKING:
        __struct_fields__: ClassVar[tuple[str, ...]]

    model_fields = _ModelFields()
    """The fields by Python name."""

    def model_dump(
        self,
        *,
        mode: Literal["python", "json"] | str = "python",
        by_alias: bool = False,
        exclude_none: bool = False,
    ) -> dict[str, Any]:
        """The instance as a dictionary, absent fields included.

        Args:
            mode: "json" to make text of times, dates and UUIDs; "python" to keep them.
            by_alias: Whether the keys are the wire's names rather than Python's.
            exclude_none: Whether fields that are None are left out, at every depth.
        """
        result: dict[str, Any] = _dumped(self, by_alias, exclude_none)
        if mode != "json":
            return result
        from msgspec import json

        from . import codec

        plain: dict[str, Any] = json.decode(codec.encode(result))
        return plain

    def model_dump_json(
        self, *, indent: int | None = None, by_alias: bool = False, exclude_none: bool = False
    ) -> str:
        """The instance as JSON text, absent fields included.

        Args:
            indent: Spaces to indent by. Default: everything on one line.
            by_alias: Whether the keys are the wire's names rather than Python's.
            exclude_none: Whether fields that are None are left out, at every depth.
        """
        from msgspec import json

        from . import codec

        text = codec.encode(_dumped(self, by_alias, exclude_none))
        return (text if indent is None else json.format(text, indent=indent)).decode()

    @classmethod
    def model_validate(cls, obj: Any) -> Self:
        """Make an instance from a dictionary with names of either kind; take one as it is.

        Raises:
            ValidationError: A required property is missing, or a value has the wrong type.
        """
        from . import conformance

        instance: Self = conformance.read(obj, cls, any_names=True)
        return instance

    @classmethod
    def model_validate_json(cls, json_data: str | bytes | bytearray) -> Self:
        """Make an instance from JSON with names of either kind.

        Raises:
            ValidationError: The text is no JSON, or does not fit the schema.
        """
        from . import conformance

        if isinstance(json_data, str):
            json_data = json_data.encode("utf-8", "surrogatepass")
        return cls.model_validate(conformance.parse(bytes(json_data)))

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """A copy.

        Args:
            update: Fields to set in the copy, by Python name; they are not checked.
            deep: Whether what the fields hold is copied too.

        Raises:
            AttributeError: There is no field of a name to update.
        """
        import copy

        result = copy.deepcopy(self) if deep else copy.copy(self)
        for name, value in (update or {}).items():
            setattr(result, name, value)
        return result

    def __iter__(self) -> Iterator[tuple[str, Any]]:
        """The fields and their values, for `dict(model)`."""
        for name in self.__struct_fields__:
            value = getattr(self, name)
            yield name, None if value is UNSET else value


def _dumped(value: Any, by_alias: bool, exclude_none: bool) -> Any:
    if isinstance(value, Struct):
        names = value.__struct_encode_fields__ if by_alias else value.__struct_fields__
        return {
            name: _dumped(item, by_alias, exclude_none)
            for name, item in zip(
                names, (getattr(value, field) for field in value.__struct_fields__), strict=True
            )
            if not (exclude_none and (item is None or item is UNSET))
        }
    if isinstance(value, dict):
        return {key: _dumped(item, by_alias, exclude_none) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_dumped(item, by_alias, exclude_none) for item in value]
    return None if value is UNSET else value
