"""Short names for what people do, as a table. Hand-written."""

from __future__ import annotations

from typing import Any, NamedTuple

import click

from .root import SECTIONS, Lazy

_CUSTOMER = ("integrationId", "totalSales", "closedSessions", "lastActivity")


class Shortcut(NamedTuple):
    """A short name; the fields are as OperationCommand has them.

    Attributes:
        help: What it does.
        operations: The API and the names of the operations.
    """

    help: str
    operations: tuple[str, ...]
    positional: tuple[str, ...] = ()
    preset: dict[str, Any] = {}  # noqa: RUF012, of a tuple that nobody changes
    preset_body: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    preset_output: dict[str, Any] = {}  # noqa: RUF012


_EVERY_CUSTOMER = (
    "Management",
    "get_customer_profiles",
    "get_application_customers",
    "get_audience_memberships",
)
_WHICH = (
    "\n\nThose of the whole account; of one Application with --application-id; of one audience"
    " with --audience-id."
)

SHORTCUTS: dict[str, dict[str, Shortcut]] = {
    "customers": {
        "list": Shortcut(f"List customers.{_WHICH}", _EVERY_CUSTOMER, columns=_CUSTOMER),
        "show": Shortcut(
            "Show a customer: profile, and loyalty programs and cards.",
            ("Integration", "get_customer_inventory"),
            ("integration_id",),
            {"profile": True, "loyalty": True},
        ),
        "search": Shortcut(
            "Find customers by their attributes, such as Language=german.\n\nIn the whole account,"
            " or in one Application with --application-id.",
            (
                "Management",
                "get_customers_by_attributes",
                "get_application_customers_by_attributes",
            ),
            ("body.attributes*",),
            columns=_CUSTOMER,
        ),
        "export": Shortcut(
            f"Write all customers to a file or a pipe.{_WHICH}",
            _EVERY_CUSTOMER,
            columns=_CUSTOMER,
            preset_output={"all": True},
        ),
    },
    "loyalty": {
        "balance": Shortcut(
            "Show the points and tiers of a customer in a program.",
            ("Integration", "get_loyalty_balances"),
            ("loyalty_program_id", "integration_id"),
            {"include_tiers": True},
        ),
        "add": Shortcut(
            "Give points to a customer.",
            ("Management", "add_loyalty_points"),
            ("loyalty_program_id", "integration_id", "body.points"),
        ),
        "export": Shortcut(
            "Write the balances of all customers of a program.",
            ("Management", "export_loyalty_balances"),
            ("loyalty_program_id",),
        ),
    },
    "sessions": {
        "show": Shortcut(
            "Show a session and its effects.",
            ("Integration", "get_customer_session"),
            ("customer_session_id",),
        ),
    },
    "coupons": {
        "create": Shortcut(
            "Create coupons in a campaign, and show them.\n\nEach may be used once, unless --set"
            " usageLimit= says otherwise.",
            ("Management", "create_coupons"),
            ("application_id", "campaign_id", "body.numberOfCoupons"),
            {"silent": "no"},
            ("usageLimit=1",),
            ("value", "usageLimit", "startDate", "expiryDate", "batchId"),
        ),
        "export": Shortcut(
            "Write the coupons of an Application.",
            ("Management", "export_coupons"),
            ("application_id",),
        ),
    },
    "attributes": {
        "pull": Shortcut(
            "Write the custom attributes of the account, for `make generate ATTRIBUTES=`.",
            ("Management", "get_attributes"),
            preset_output={"all": True, "output": "json"},
        ),
    },
}
"""What is more than an operation: the modules that have it."""

MORE = {
    "customers": {
        "import": Lazy("Create and update customers from a CSV file.", "imports", "command"),
    },
}
"""What is more than an operation."""


class Group(click.Group):
    """The short names about one thing.

    Args:
        name: What they are about.
    """

    def __init__(self, name: str) -> None:
        help_ = next(section[name].help for section in SECTIONS.values() if name in section)
        super().__init__(name, help=help_)
        self._helps = {key: it.help for key, it in SHORTCUTS[name].items()}
        self._more = MORE.get(name, {})
        self._helps |= {key: it.help for key, it in self._more.items()}

    def list_commands(self, ctx: click.Context) -> list[str]:
        """All names."""
        return list(self._helps)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Make one."""
        if cmd_name in self._more:
            return self._more[cmd_name].load()
        shortcut = SHORTCUTS[str(self.name)].get(cmd_name)
        return None if shortcut is None else _command(cmd_name, shortcut)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Show all without making any."""
        with formatter.section("Commands"):
            rows = [(name, help_.partition("\n")[0]) for name, help_ in self._helps.items()]
            formatter.write_dl(rows)


def group(name: str) -> Group:
    """The short names about one thing."""
    return Group(name)


def _command(name: str, shortcut: Shortcut) -> click.Command:
    from ..operations import OPERATIONS
    from .operations import OperationCommand

    api, *names = shortcut.operations
    tables = {it.name: it for it in OPERATIONS[api]}
    return OperationCommand(
        name,
        api,
        [tables[it] for it in names],
        positional=shortcut.positional,
        preset=shortcut.preset,
        preset_body=shortcut.preset_body,
        columns=shortcut.columns,
        preset_output=shortcut.preset_output,
        help_=shortcut.help,
    )
