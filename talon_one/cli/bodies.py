"""`--body` and `--set`, as the body of a request. Hand-written."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import msgspec
from msgspec import inspect

if TYPE_CHECKING:
    from collections.abc import Iterable

_TEXTS = (
    inspect.StrType,
    inspect.LiteralType,
    inspect.DateTimeType,
    inspect.DateType,
    inspect.UUIDType,
)
_ABSENT = (inspect.NoneType,)


def body_of(given: str | None, assignments: Iterable[str], type_: Any) -> Any:
    """The body, as plain data; None if nothing says what it is.

    Args:
        given: `@` and a file, `-` for what is piped in, or the JSON itself.
        assignments: `path=value`, which go into it one after the other.
        type_: What the operation takes, which tells whether a value is text.

    Raises:
        click.UsageError: It cannot be read, or cannot be assigned to.
    """
    body: Any = None if given is None else _read(given)
    for assignment in assignments:
        path, sign, text = assignment.partition("=")
        if not sign or not path:
            raise click.UsageError("write it as name=value, or name.inner=value")
        body = assigned(body, path.split("."), text, inspect.type_info(type_), path)
    return body


def _read(given: str) -> Any:
    if given == "-":
        data = sys.stdin.buffer.read()
    elif given.startswith("@"):
        data = Path(given[1:]).read_bytes()
    else:
        data = given.encode()
    try:
        return msgspec.json.decode(data)
    except msgspec.DecodeError as error:
        raise click.UsageError(f"--body: is no JSON: {error}") from None


def assigned(target: Any, path: list[str], text: str, type_: Any, whole: str) -> Any:
    """What a value becomes when something in it is set.

    Args:
        target: The value so far; None for none.
        path: Where in it: names, and numbers of items.
        text: What to set there.
        type_: What the value is in the schema.
        whole: The path from the top, for errors.
    """
    if not path:
        return value_of(text, type_)
    name, *rest = path
    inner = type_of(type_, name)
    if name.isdecimal() and (target is None or isinstance(target, list)):
        items = [] if target is None else target
        if int(name) > len(items):
            raise click.UsageError(f"--set {whole}: item {len(items)} comes before item {name}")
        old = items[int(name)] if int(name) < len(items) else None
        items[int(name) : int(name) + 1] = [assigned(old, rest, text, inner, whole)]
        return items
    target = {} if target is None else target
    if not isinstance(target, dict):
        raise click.UsageError(f"--set {whole}: {name} has no place in what is no object")
    target[name] = assigned(target.get(name), rest, text, inner, whole)
    return target


def value_of(text: str, type_: Any) -> Any:
    """Text where the schema has text; JSON elsewhere, if it is JSON."""
    if all(isinstance(member, _TEXTS) for member in _members(type_)) and _members(type_):
        return text
    try:
        return msgspec.json.decode(text)
    except msgspec.DecodeError:
        return text


def type_of(type_: Any, name: str) -> Any:
    """The type of what a value holds under a name; None if the schema does not tell."""
    for member in _members(type_):
        if isinstance(member, inspect.StructType):
            for field in member.fields:
                if name in (field.encode_name, field.name):
                    return field.type
        elif isinstance(member, inspect.DictType):
            return member.value_type
        elif isinstance(member, inspect.ListType):
            return member.item_type
    return None


def _members(type_: Any) -> list[Any]:
    """The types that a value may be of, but for being absent."""
    if isinstance(type_, inspect.Metadata):
        return _members(type_.type)
    if isinstance(type_, inspect.UnionType):
        return [inner for member in type_.types for inner in _members(member)]
    if (
        type_ is None
        or isinstance(type_, _ABSENT)
        or type_ == inspect.CustomType(msgspec.UnsetType)
    ):
        return []
    return [type_]


def described(type_: Any) -> list[tuple[str, str]]:
    """The properties of a body and what they mean, for the help."""
    described = inspect.type_info(type_)
    if not isinstance(described, inspect.StructType):
        return []
    fields = {field.name: field for field in described.fields}
    rows = []
    for line in (described.cls.__doc__ or "").partition("Attributes:")[2].splitlines():
        name, _, meaning = line.strip().partition(": ")
        if field := fields.get(name):
            rows.append((field.encode_name, meaning + " [required]" * field.required))
    return rows
