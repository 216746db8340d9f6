"""Reads what the service sends to a webhook as the model of its kind. Hand-written."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from msgspec import inspect as types

from ..exceptions import ValidationError
from . import codec, conformance

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from .model import Model


class Payload(NamedTuple):
    """A model that a notification may be of, and what tells it from others of the same kind.

    Attributes:
        model: The model.
        within: The property whose objects tell it, each of them; empty if the payload itself does.
        names: Properties of which one at least is there, and not null. None: nothing else is of
            the kind.
        values: The values that it may have; empty if any will do.
    """

    model: type[Model]
    within: str = ""
    names: tuple[str, ...] = ()
    values: tuple[str, ...] = ()

    def is_told_by(self, payload: Mapping[str, Any]) -> bool:
        """Whether a payload of the kind is of the model."""
        if not self.names:
            return True
        held = _with_names({self.within}, payload).get(self.within) if self.within else payload
        objects = cast("list[object]", held if isinstance(held, list) else [held])
        return bool(objects) and all(
            isinstance(it, dict) and self._is_told_by(cast("dict[str, Any]", it)) for it in objects
        )

    def _is_told_by(self, value: dict[str, Any]) -> bool:
        told = _with_names(self.names, value).values()
        return any(it in self.values if self.values else it is not None for it in told)


def read_notification(
    body: bytes | str | Mapping[str, Any],
    discriminator: str,
    payloads: Mapping[str, list[Payload]],
) -> Any:
    """A payload as the model of its kind, or as a dictionary where the kind is unknown.

    Args:
        body: The JSON, or what it was decoded to.
        discriminator: The property that tells the kind.
        payloads: What a notification may be of, by kind; the first that tells it counts.

    Raises:
        ValidationError: The body is no notification, or does not fit the model of its kind.
    """
    payload = _payload(body)
    told = _with_names({discriminator}, payload)
    if discriminator not in told:
        raise ValidationError(f"$.{discriminator}", "is missing, but required")
    kind = told[discriminator]
    if not isinstance(kind, str):
        raise ValidationError(f"$.{discriminator}", "expected a string")
    model = next((it.model for it in payloads.get(kind, ()) if it.is_told_by(payload)), None)
    if model is None:
        return payload
    try:
        return codec.convert(_canonical(payload, _type_info(model)), model)
    except RecursionError:
        raise ValidationError("$", "is nested too deeply") from None


def _payload(body: bytes | str | Mapping[str, Any]) -> dict[str, Any]:
    if isinstance(body, str):
        body = body.encode("utf-8", "surrogatepass")
    value = conformance.parse(body) if isinstance(body, (bytes, bytearray)) else body
    return codec.convert(value, dict[str, Any])


@cache
def _type_info(model: type[Model]) -> types.Type:
    return types.type_info(model)


def _canonical(value: object, type_: types.Type) -> Any:
    """A value with the keys as its type writes them; what is free-form stays as it is."""
    if isinstance(type_, types.UnionType):
        # A union has at most one member for objects and one for arrays; others change nothing.
        for member in type_.types:
            value = _canonical(value, member)
    elif isinstance(type_, types.StructType) and isinstance(value, dict):
        fields = {field.encode_name: field.type for field in type_.fields}
        named = _with_names(fields, cast("dict[str, Any]", value))
        return {name: _canonical(item, fields[name]) for name, item in named.items()}
    elif isinstance(type_, types.CustomType) and isinstance(value, dict):
        return _canonical_member(cast("dict[str, Any]", value), type_.cls)
    elif isinstance(type_, types.DictType) and isinstance(value, dict):
        entries = cast("dict[str, Any]", value)
        return {key: _canonical(item, type_.value_type) for key, item in entries.items()}
    elif isinstance(type_, types.ListType) and isinstance(value, list):
        return [_canonical(item, type_.item_type) for item in cast("list[object]", value)]
    return value


def _canonical_member(value: dict[str, Any], kind: Any) -> dict[str, Any]:
    """An object of a union with the keys of the member that it then is of."""
    for member in kind.load():
        named: dict[str, Any] = _canonical(value, _type_info(member))
        if kind.choose(named) is member:
            return named
    return value


def _with_names(names: Collection[str], value: Mapping[str, Any]) -> dict[str, Any]:
    """The entries of an object that are called so, in whatever case; the exact key wins."""
    inexact: dict[str, Any] = {}
    for key, item in value.items():
        if key not in names:
            inexact.setdefault(str(key).lower(), item)
    return {
        name: value[name] if name in value else inexact[name.lower()]
        for name in names
        if name in value or name.lower() in inexact
    }
