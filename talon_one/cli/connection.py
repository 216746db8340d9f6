"""The client that a command calls the service with. Hand-written."""

from __future__ import annotations

import contextlib
import os
from functools import partial
from typing import TYPE_CHECKING, Any

import click

from ..exceptions import ConfigurationError
from ..settings import ENVIRONMENT_PREFIX

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..client import TalonOne
    from ..configuration import Configuration

DEFAULT_PROFILE = "default"
RATE_LIMIT = 3.0
"""Requests a second that the Management API takes for each operation; as its document says."""

ACCOUNT_OPTIONS = (
    partial(
        click.Option,
        ["--profile"],
        metavar="NAME",
        help="Use the account that `talon-one login --profile NAME` stored.",
        shell_complete=lambda *_: _profiles(),
    ),
    partial(
        click.Option,
        ["--emulator"],
        is_flag=True,
        help="Use an emulator that runs for this command only: no account is needed.",
    ),
)
"""What each command takes to say where it goes; before the command as well."""


def _profiles() -> list[Any]:
    from click.shell_completion import CompletionItem

    from . import profiles

    return [CompletionItem(name) for name in profiles.names()]


def place(values: dict[str, Any]) -> dict[str, Any]:
    """Take from what was typed where a command goes; what stands before the command counts less."""
    before: dict[str, Any] = click.get_current_context().find_root().obj or {}
    found = {name: values.pop(name, None) or before.get(name) for name in ("profile", "emulator")}
    if found["profile"] and found["emulator"]:
        raise click.UsageError("give --profile or --emulator, not both")
    return found


@contextlib.contextmanager
def connect(profile: str | None = None, emulator: bool | None = None) -> Iterator[TalonOne]:
    """A client.

    Host and keys are of one place and never mixed, so that no key goes to another host: those of
    the profile that is named here or in the environment; else the environment's, if it names a
    host; else those of the profile `default`.

    Raises:
        ConfigurationError: Nothing says where to go, or what does cannot be used.
    """
    from ..client import TalonOne

    if emulator:
        from ..emulator import Emulator

        with Emulator() as service, service.client() as talon:
            yield talon
        return
    configuration = configure(profile)
    if not configuration.is_loopback:
        configuration.rate_limit = RATE_LIMIT
    with TalonOne(configuration=configuration) as talon:
        yield talon


def configure(profile: str | None) -> Configuration:
    """Host and keys, as `connect` finds them."""
    from .. import configuration as settings
    from . import profiles

    named = profile or os.environ.get(ENVIRONMENT_PREFIX + "PROFILE")
    if not named and os.environ.get(ENVIRONMENT_PREFIX + "HOST"):
        return settings.Configuration()
    stored = profiles.load(named or DEFAULT_PROFILE)
    if stored is None:
        raise ConfigurationError(
            f"there is no profile {named!r}"
            if named
            else f"the host is missing: set {ENVIRONMENT_PREFIX}HOST, or try it with --emulator"
        )
    configuration = settings.Configuration(stored.host)
    configuration.api_key = stored.keys
    return configuration
