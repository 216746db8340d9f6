"""An operation as a command, from its table. Hand-written."""

from __future__ import annotations

import inspect
import warnings
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from .. import api as apis
from ..operations import OPERATIONS
from . import asking, bodies, output, parameters, requests, results
from .connection import ACCOUNT_OPTIONS, connect, place

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..runtime.operation import Operation


class Words(NamedTuple):
    """What the docstring of a method says.

    Attributes:
        summary: Its first line.
        text: The paragraphs below.
        parameters: By Python name, what each parameter means.
    """

    summary: str
    text: str
    parameters: Mapping[str, str]


def words_of(api: str, operation: Operation) -> Words:
    """What is said of an operation."""
    text = inspect.getdoc(getattr(_class_of(api), operation.name)) or ""
    above, _, below = text.partition("\nArgs:\n")
    summary, _, rest = above.partition("\n")
    lines = (line.strip().partition(": ") for line in below.splitlines())
    return Words(summary, rest.strip(), {name: meaning for name, _, meaning in lines})


def _class_of(api: str) -> Any:
    return getattr(apis, f"{api}Api")


class ApiGroup(click.Group):
    """The operations of an API as commands, by subject.

    Args:
        api: The name of the API in the document.
    """

    def __init__(self, api: str) -> None:
        said = inspect.getdoc(_class_of(api)) or ""
        super().__init__(name=api.lower(), help=said.partition("\n\n")[0])
        self._api = api

    @cached_property
    def _operations(self) -> dict[str, Operation]:
        return {it.name.replace("_", "-"): it for it in OPERATIONS[self._api]}

    def list_commands(self, ctx: click.Context) -> list[str]:
        """All names, in the order of the document."""
        return list(self._operations)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Make one."""
        operation = self._operations.get(cmd_name)
        return None if operation is None else OperationCommand(cmd_name, self._api, [operation])

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Show all, in a section for each subject."""
        for subject in _class_of(self._api).__bases__:
            rows = [
                (name, words_of(self._api, operation).summary)
                for name, operation in self._operations.items()
                if operation.name in vars(subject)
            ]
            if rows:
                with formatter.section((inspect.getdoc(subject) or "").rstrip(".")):
                    formatter.write_dl(rows)


def group(api: str) -> ApiGroup:
    """The operations of an API as commands."""
    return ApiGroup(api)


class OperationCommand(click.Command):
    """An operation as a command.

    Args:
        name: The name of the command.
        api: The API in the document.
        operations: The operation; and others that take its place if a parameter is given that the
            ones before do not have, and the path of this one does.
        positional: Parameters that are given without their names; `body.` and the path of a
            property in the body, with `*` behind it for any number of `name=value` in it.
        preset: Parameters that cannot be given, and what they are.
        preset_body: What is set in the body, unless it is given whole or set otherwise.
        columns: The columns of a table.
        preset_output: `output` and `all`, unless something else is asked for.
        help_: What the command does. Default: what the operation does.
    """

    def __init__(
        self,
        name: str,
        api: str,
        operations: Sequence[Operation],
        *,
        positional: Sequence[str] = (),
        preset: Mapping[str, Any] | None = None,
        preset_body: Sequence[str] = (),
        columns: Sequence[str] = (),
        preset_output: Mapping[str, Any] | None = None,
        help_: str = "",
    ) -> None:
        self._api = api
        self._operations = operations
        self._positional = positional
        self._preset = preset or {}
        self._preset_body = preset_body
        self._columns = columns
        self._preset_output = preset_output or {}
        self._words = {it.name: words_of(api, it) for it in operations}
        words = self._words[operations[0].name]
        super().__init__(
            name,
            callback=self._run,
            help=help_ or f"{words.summary}\n\n{words.text}",
            short_help=help_.partition("\n")[0] or words.summary,
        )
        self.params = [*self._arguments(), *self._options()]

    @property
    def _default(self) -> str:
        """The format for programs: an export is CSV already."""
        return "csv" if results.kind_of(self._operations[0]) == "export" else "json"

    def _arguments(self) -> list[click.Parameter]:
        found: list[click.Parameter] = []
        types = {it.name: it.type for it in self._operations[0].parameters}
        for name in self._positional:
            many = name.endswith("*")
            bare = name.rstrip("*").rpartition(".")[2]
            found.append(
                click.Argument(
                    [_bare(name)],
                    type=parameters.Typed(types.get(name, str)),
                    nargs=-1 if many else 1,
                    required=not many,
                    metavar="NAME=VALUE..." if many else bare.upper(),
                )
            )
        return found

    def _options(self) -> list[click.Parameter]:
        taken = {*self._preset, *self._positional}
        found: list[click.Parameter] = []
        account = [make() for make in ACCOUNT_OPTIONS]
        hidden = {
            it.name: f" The option {it.opts[0]} of the account stands before the command:"
            f" `{' '.join(filter(None, ('talon-one', it.opts[0], it.metavar)))} ...`."
            for it in account
        }
        first = self._operations[0]
        for operation in self._operations:
            for it in operation.parameters:
                if it.name in taken or it.location == "body":
                    continue
                taken.add(it.name)
                found.append(
                    parameters.option(
                        it.name,
                        it.type,
                        required=it.required and operation is first,
                        help_=self._words[operation.name].parameters.get(it.name, "")
                        + hidden.get(it.name, ""),
                    )
                )
        if body := _body(first):
            words = self._words[first.name].parameters.get(body, "")
            found += [
                click.Option(
                    ["--body"],
                    metavar="JSON",
                    help=f"{words} The JSON, @ and a file, or - for what is piped in.",
                ),
                click.Option(
                    ["--set", "assignments"],
                    multiple=True,
                    metavar="NAME=VALUE",
                    help="Set a property of the body; a.b=c sets one in another. May be"
                    " given several times.",
                ),
            ]
        kind = results.kind_of(first)
        if kind != "nothing":
            pages = kind == "pages" and not self._preset_output.get("all")
            found += output.options(pages=pages, default=self._default)
        found += [
            click.Option(
                ["--dry-run"],
                is_flag=True,
                help="Show the request, without its key and other secrets, and send nothing.",
            ),
            *account,
        ]
        if asking.needs_consent(first, self._preset):
            found.append(click.Option(["--yes"], is_flag=True, help="Do not ask first."))
        # What the operation itself takes goes before what every command takes.
        seen: set[str | None] = set()
        return [it for it in found if it.name not in seen and not seen.add(it.name)]  # type: ignore[func-returns-value]

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """What the body consists of."""
        operation = self._operations[0]
        rows = bodies.described(operation.request()) if operation.request else []
        if rows:
            with formatter.section("Body"):
                formatter.write_dl(rows)

    def _run(self, **values: Any) -> None:
        operation, arguments = self._chosen(values)
        if body := _body(operation):
            type_ = operation.request() if operation.request else Any
            assignments = [*self._assignments(values), *values["assignments"]]
            if values["body"] is None:
                assignments = [*self._preset_body, *assignments]
            given = bodies.body_of(values["body"], assignments, type_)
            if given is None:
                raise click.UsageError("nothing says what to send: see --help")
            arguments[body] = given
        # What the operation takes by the same name is not for us.
        ours = {k: v for k, v in values.items() if k not in self._names(operation)}
        where = place(ours)
        how = output.Output(
            {**self._preset_output, **{k: v for k, v in ours.items() if v}},
            self._columns,
            self._default,
        )
        with connect(**where) as talon, warnings.catch_warnings():
            # The help says what is deprecated.
            warnings.simplefilter("ignore", DeprecationWarning)
            configuration = talon.api_client.configuration
            if ours["dry_run"]:
                click.echo(requests.shown(operation, arguments, configuration))
                return
            if (
                not ours.get("yes")
                and not where["emulator"]
                and asking.needs_consent(operation, arguments)
            ):
                shown = requests.shown(operation, arguments, configuration)
                asking.ask(self._words[operation.name].summary, shown)
            method = getattr(getattr(talon, self._api.lower()), operation.name)
            results.deliver(method, operation, arguments, how)

    def _names(self, *operations: Operation) -> set[str]:
        """The parameters that can be given."""
        names = {it.name for operation in operations for it in operation.parameters}
        return names - self._preset.keys()

    def _chosen(self, values: dict[str, Any]) -> tuple[Operation, dict[str, Any]]:
        """The operation that takes what was given, and its arguments without the body."""
        every = self._names(*self._operations)
        given = {**self._preset}
        for name in every & values.keys():
            value = values[name]
            if value is not None and value != ():
                given[name] = list(value) if isinstance(value, tuple) else value
        for operation in reversed(self._operations):
            names = {it.name for it in operation.parameters if it.location != "body"}
            required = {it.name for it in operation.parameters if it.location == "path"}
            if required <= given.keys():
                for name in given.keys() - names - {_body(operation)}:
                    raise click.UsageError(f"--{name.replace('_', '-')} has no place here")
                return operation, given
        raise AssertionError("click asks for what is required")

    def _assignments(self, values: dict[str, Any]) -> list[str]:
        """What was given of the body without names."""
        found: list[str] = []
        for name in self._positional:
            if not name.startswith("body."):
                continue
            path = name.rstrip("*").removeprefix("body.")
            value = values[_bare(name)]
            found += [f"{path}.{it}" for it in value] if name.endswith("*") else [f"{path}={value}"]
        return found


def _bare(name: str) -> str:
    """What click calls an argument."""
    return name.rstrip("*").replace(".", "_").lower()


def _body(operation: Operation) -> str | None:
    return next((it.name for it in operation.parameters if it.location == "body"), None)
