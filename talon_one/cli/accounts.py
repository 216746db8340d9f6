"""Accounts, an emulator to go without, and what is installed. Hand-written."""

from __future__ import annotations

import sys
from typing import Any

import click

from .connection import DEFAULT_PROFILE

_TRIALS = {
    "management_key": ("management", "get_applications", {"page_size": 1}),
    "integration_key": ("integration", "integration_get_all_campaigns", {"page_size": 1}),
}
"""By kind of key: the operation that tries it, which changes nothing and needs no ID."""


@click.command()
@click.option("--host", prompt="Host, such as https://yourbaseurl.talon.one", metavar="URL")
@click.option(
    "--kind",
    type=click.Choice([name.removesuffix("_key") for name in _TRIALS]),
    prompt="Kind of the key",
    default="management",
    help="Of which API the key is.",
)
@click.option("--profile", metavar="NAME", help=f"Under which name. Default: {DEFAULT_PROFILE}.")
def login(host: str, kind: str, profile: str | None) -> None:
    """Store the host and a key of an account.

    The key is asked for, and tried with a call that changes nothing. It is kept in the system's
    keyring if `keyring` is installed and finds one, or else in a file that only you may read. Do it
    once more with the other kind of key to use both APIs.
    """
    from ..client import TalonOne
    from ..configuration import Configuration
    from . import profiles

    scheme = f"{kind}_key"
    configuration = Configuration(host)
    configuration.api_key = {scheme: click.prompt(f"{kind.capitalize()} key", hide_input=True)}
    api, operation, arguments = _TRIALS[scheme]
    with TalonOne(configuration=configuration) as talon:
        getattr(getattr(talon, api), operation)(**arguments)
    ((stored, key),) = configuration.api_key.items()
    where = profiles.save(_named(profile), configuration.host, stored, key)
    click.echo(f"The key works. It is stored in {where}.")


@click.command()
@click.option("--profile", metavar="NAME", help=f"Which one. Default: {DEFAULT_PROFILE}.")
def logout(profile: str | None) -> None:
    """Forget a host and its keys."""
    from . import profiles

    name = _named(profile)
    if not profiles.delete(name):
        raise click.ClickException(f"there is no profile {name!r}")


def _named(profile: str | None) -> str:
    before: str | None = click.get_current_context().find_root().obj["profile"]
    return profile or before or DEFAULT_PROFILE


@click.command()
def profiles() -> None:
    """List what is stored: names and hosts, no keys."""
    from . import profiles as stored

    for name in stored.names():
        found = stored.load(name)
        if found is not None:
            click.echo(f"{name}\t{found.host}\t{', '.join(sorted(found.keys))}")


@click.command()
def doctor() -> None:
    """Tell what is installed here, and what is wrong with it.

    The version, Python and the extras; and warnings, with which the exit status is 1, where files
    are not as they were installed or another package lies over them.
    """
    from ..__main__ import main

    click.get_current_context().exit(main())


@click.command(
    add_help_option=False,
    context_settings={"ignore_unknown_options": True, "allow_extra_args": True},
)
@click.argument("options", nargs=-1, type=click.UNPROCESSED)
def emulator(options: tuple[str, ...]) -> Any:
    """Run a service of your own, to try things out: as `python -m talon_one.emulator`."""
    from .. import emulator as package

    package.Emulator  # noqa: B018, what raises an ImportError that names the extra
    from ..emulator.__main__ import main

    sys.argv = ["talon-one emulator", *options]
    main()
