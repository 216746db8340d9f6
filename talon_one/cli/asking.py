"""Which operations are asked for first. Hand-written."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..runtime.operation import Operation


def needs_consent(operation: Operation, arguments: Mapping[str, Any]) -> bool:
    """Whether a person should say yes first.

    That is so for each write that must not be repeated: the document marks those whose second
    carrying out does more than the first, such as moving points or creating coupons, with `x-retry:
    never`, and what deletes with its method. What is given may make a call safe, such as a dry run.
    """
    if operation.method == "GET" or operation.is_safe_with(arguments):
        return False
    return operation.method == "DELETE" or operation.retry == "never"


def ask(summary: str, request: str) -> None:
    """Ask whether to go on.

    Args:
        summary: What would be done.
        request: By which request.

    Raises:
        click.UsageError: There is nobody to ask.
        click.exceptions.Exit: The answer was no.
    """
    if not _is_person_there():
        raise click.UsageError("this cannot be undone or repeated: confirm it by --yes")
    head, _, body = request.partition("\n\n")
    for text in filter(None, (summary, head.partition("\n")[0], body)):
        click.echo(text, err=True)
    if not click.confirm("Do it?", err=True):
        click.echo("Nothing was sent.", err=True)
        click.get_current_context().exit(1)


def _is_person_there() -> bool:
    return sys.stdin.isatty()
