"""The commands by name, loaded when they are used; errors as exit statuses. Hand-written.

What is imported here, each start pays for: neither models nor tables, and nothing of rich.
"""

from __future__ import annotations

import os
import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from ..exceptions import CallError, ConfigurationError, OpenApiException
from ..version import __version__

if TYPE_CHECKING:
    from collections.abc import Sequence

ERROR, USAGE, UNKNOWN, INTERRUPTED, BROKEN_PIPE = 1, 2, 3, 130, 141
"""Exit statuses. UNKNOWN: whether a write took effect is not known."""

_EXTRA = {"platformdirs", "rich"}


class Lazy(NamedTuple):
    """A command that is loaded when it is used.

    Attributes:
        help: What it does, in a line.
        module: The module of this package that has it.
        make: Its name there: a command, or what makes one.
        arguments: What to call that with; None if it is a command itself.
    """

    help: str
    module: str
    make: str
    arguments: tuple[str, ...] | None = None

    def load(self) -> click.Command:
        """Import it."""
        found: Any = getattr(import_module(f"{__package__}.{self.module}"), self.make)
        command: click.Command = found if self.arguments is None else found(*self.arguments)
        return command


SECTIONS: dict[str, dict[str, Lazy]] = {
    "What people do": {
        "customers": Lazy(
            "Look up, search, export and import customers.", "shortcuts", "group", ("customers",)
        ),
        "loyalty": Lazy("Balances and points of customers.", "shortcuts", "group", ("loyalty",)),
        "sessions": Lazy("The carts of customers.", "shortcuts", "group", ("sessions",)),
        "coupons": Lazy("Create and export coupons.", "shortcuts", "group", ("coupons",)),
        "attributes": Lazy(
            "The custom attributes of the account.", "shortcuts", "group", ("attributes",)
        ),
        "webhooks": Lazy("Receive notifications.", "listening", "webhooks"),
    },
    "Every operation": {
        "integration": Lazy(
            "What a shop calls while its customers buy.", "operations", "group", ("Integration",)
        ),
        "management": Lazy(
            "What a back office reads and changes.", "operations", "group", ("Management",)
        ),
    },
    "Accounts": {
        "login": Lazy("Store the host and a key of an account.", "accounts", "login"),
        "logout": Lazy("Forget a host and its keys.", "accounts", "logout"),
        "profiles": Lazy("List what is stored.", "accounts", "profiles"),
        "emulator": Lazy("Run a service of your own, to try things out.", "accounts", "emulator"),
        "doctor": Lazy("Tell what is installed, and what is wrong with it.", "accounts", "doctor"),
    },
}


class Root(click.Group):
    """The commands in sections, and what becomes of their errors."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """All names, in the order of the help."""
        return [name for section in SECTIONS.values() for name in section]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Load one."""
        for section in SECTIONS.values():
            if cmd_name in section:
                return section[cmd_name].load()
        return None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Show all without loading any."""
        for title, section in SECTIONS.items():
            with formatter.section(title):
                formatter.write_dl([(name, lazy.help) for name, lazy in section.items()])

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; say what went wrong in a line."""
        try:
            try:
                super().invoke(ctx)
                sys.stdout.flush()
            except BrokenPipeError:
                raise
            except CallError as error:
                _say(str(error))
                ctx.exit(UNKNOWN if error.maybe_applied else ERROR)
            except ConfigurationError as error:
                _say(f"{error}; `talon-one login` stores host and key")
                ctx.exit(ERROR)
            except ModuleNotFoundError as error:
                if error.name not in _EXTRA:
                    raise
                _say("talon-one needs pip install 'talon-one[cli]'")
                ctx.exit(ERROR)
            except OSError as error:
                _say(": ".join(filter(None, (error.filename, error.strerror))) or str(error))
                ctx.exit(ERROR)
            except (OpenApiException, ImportError) as error:
                _say(str(error))
                ctx.exit(ERROR)
        except (KeyboardInterrupt, click.Abort) as error:
            if isinstance(error.__context__, EOFError):
                _say("the input ended where an answer was asked for")
                ctx.exit(ERROR)
            ctx.exit(INTERRUPTED)
        except BrokenPipeError:
            # Whoever read has left: that is no error, and nothing more can be written.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            ctx.exit(BROKEN_PIPE)


def _say(message: str) -> None:
    click.echo(f"Error: {message}", err=True)


def _version(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        click.echo(__version__)
        ctx.exit()


def _parameters() -> Sequence[click.Parameter]:
    from .connection import ACCOUNT_OPTIONS

    show = click.Option(
        ["--version"],
        is_flag=True,
        is_eager=True,
        expose_value=False,
        callback=_version,
        help="Show the version and exit.",
    )
    return [*(make() for make in ACCOUNT_OPTIONS), show]


def _enter(profile: str | None, emulator: bool) -> None:
    click.get_current_context().obj = {"profile": profile, "emulator": emulator}


root = Root(
    callback=_enter,
    params=list(_parameters()),
    help=(
        "The Talon.One promotion engine on the command line.\n\n"
        "Begin with `talon-one login`, or add --emulator to a command to try it without an"
        " account: `talon-one customers list --emulator`. Each command and each group tells more"
        " with --help."
    ),
    epilog=(
        "Exit status: 0 done, 1 an error, 2 a command that cannot be understood, 3 a write of which"
        " nobody knows whether it took effect, 130 ended with Ctrl-C, 141 nobody reads the output"
        " any more."
    ),
)
"""`talon-one`."""
