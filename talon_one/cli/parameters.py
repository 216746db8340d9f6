"""What is typed, as the types of the operation tables. Hand-written."""

from __future__ import annotations

import datetime
import re
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin

import click
import msgspec
from click.shell_completion import CompletionItem

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_NAMES: dict[Any, str] = {int: "INTEGER", float: "NUMBER", str: "TEXT", datetime.datetime: "TIME"}
_WORDS = {"int": "an integer", "float": "a number"}
_PYTHON = re.compile(f"`({'|'.join(_WORDS)})`")
_MOST_SHOWN = 60


class Typed(click.ParamType):  # type: ignore[type-arg] # Older versions know no argument.
    """A value of a type of the tables.

    Args:
        type_: The type.

    Attributes:
        listed: The values that the document lists; others may be given too.
    """

    def __init__(self, type_: Any) -> None:
        self._type = type_
        self._plain = plain_type(type_)
        self.listed = listed(type_)
        shown = f"[{'|'.join(self.listed)}]"
        self.name = shown if self.listed and len(shown) < _MOST_SHOWN else self._kind()

    def _kind(self) -> str:
        return _NAMES.get(self._plain, "TEXT")

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:
        """What stands for it in the help."""
        return self.name

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Read it; the error tells what is expected, and not the value."""
        if self._plain is datetime.datetime and _DATE.fullmatch(value):
            value = f"{value}T00:00:00Z"
        # Numbers are text on a command line. A time may not be a number.
        strict = self._plain not in (int, float)
        try:
            return msgspec.convert(value, self._type, strict=strict)
        except msgspec.ValidationError as error:
            message = str(error).removesuffix(", got `str`")
            self.fail(_PYTHON.sub(lambda it: _WORDS[it[1]], message), param, ctx)

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        """The values that are listed."""
        return [CompletionItem(value) for value in self.listed if value.startswith(incomplete)]


def plain_type(type_: Any) -> Any:
    """A type without its bounds."""
    return type_.__origin__ if hasattr(type_, "__metadata__") else type_


def listed(type_: Any) -> list[str]:
    """The texts that a type lists."""
    members = get_args(type_) if get_origin(type_) is not Literal else (type_,)
    return [
        value for member in members if get_origin(member) is Literal for value in get_args(member)
    ]


def largest(type_: Any) -> int | None:
    """The greatest value of a type, if it has one."""
    bounds = getattr(type_, "__metadata__", ())
    return next((bound.le for bound in bounds if bound.le is not None), None)


def option(name: str, type_: Any, *, required: bool, help_: str) -> click.Option:
    """The option for a parameter.

    Args:
        name: The Python name of the parameter.
        type_: What it must be; None for a file.
        required: Whether it must be given.
        help_: What it means.
    """
    flag = f"--{name.replace('_', '-')}"
    settings: dict[str, Any] = {"required": required, "help": help_}
    if not required:
        settings["default"] = None
    if type_ is None:
        return click.Option(
            [flag, name], type=click.Path(exists=True, dir_okay=False), metavar="FILE", **settings
        )
    if type_ is bool:
        return click.Option([f"{flag}/--no-{flag[2:]}", name], **settings)
    if get_origin(type_) is list:
        item = Typed(get_args(type_)[0])
        settings["help"] = f"{help_} May be given several times.".strip()
        return click.Option([flag, name], type=item, multiple=True, **settings)
    return click.Option([flag, name], type=Typed(type_), **settings)


def is_plain(type_: Any) -> bool:
    """Whether a value of a type fits into a cell of a table: text, a number, a time."""
    members = get_args(type_) if get_origin(type_) in (Union, UnionType) else (type_,)
    return all(
        get_origin(member) is Literal
        or plain_type(member) in (NoneType, msgspec.UnsetType, bool, *_NAMES)
        for member in members
    )
