"""The command as a process: what it loads, pipes, signals, and notifications."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from faults import peak_below

from talon_one import AddLoyaltyPoints, GetApplicationCustomers200Response
from talon_one.cli.output import Output
from talon_one.cli.results import deliver
from talon_one.cli.root import BROKEN_PIPE, INTERRUPTED
from talon_one.operations.management.customer_data import GET_APPLICATION_CUSTOMERS

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Start

    from talon_one.emulator import Emulator

HEAVY = {
    "msgspec", "urllib3", "rich", "pyarrow", "platformdirs", "sqlite3", "asyncio",
    "talon_one.models", "talon_one.operations", "talon_one.api", "talon_one.client",
    "talon_one.configuration",
    "talon_one.emulator", "talon_one.export",
}  # fmt: skip

TABLES = {"msgspec", "talon_one.api", "talon_one.models", "talon_one.operations"}


@pytest.mark.parametrize(
    ("words", "may_load"),
    [
        (["--help"], set()),
        (["--version"], set()),
        (["customers", "--help"], set()),
        (["customers", "list", "--help"], TABLES),
    ],
    ids=["all", "version", "group", "command"],
)
def test_help_loads_next_to_nothing(words: list[str], may_load: set[str]) -> None:
    code = (
        "import sys; from talon_one.cli.root import root;"
        f"root({words}, 'talon-one', standalone_mode=False); print('loaded', *sys.modules)"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    loaded = set(result.stdout.rpartition("loaded")[2].split())
    assert not loaded & (HEAVY - may_load)


def test_module_and_script_are_the_same() -> None:
    result = subprocess.run(
        [sys.executable, "-m", "talon_one.cli", "--version"],
        capture_output=True,
        text=True,
        check=True,
    )
    from importlib.metadata import entry_points

    from talon_one import __version__, cli

    assert result.stdout == f"{__version__}\n"
    (script,) = entry_points(group="console_scripts", name="talon-one")
    assert script.load() is cli.main


@pytest.mark.parametrize("output", ["json", "jsonl", "csv", "parquet", "table"])
def test_who_reads_no_further_ends_the_command_quietly(
    start: Start, emulator: Emulator, output: str
) -> None:
    if output == "parquet":
        pytest.importorskip("pyarrow")
    reader, writer = os.pipe()
    process = start("customers", "export", "--output", output, stdout=writer)
    os.close(writer)
    os.close(reader)
    _, error = process.communicate()
    assert (process.returncode, error) == (BROKEN_PIPE, "")


@pytest.mark.skipif(os.name != "posix", reason="there a process is ended without being told")
@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM])
def test_who_is_told_to_end_does_so_quietly(start: Start, ending: signal.Signals) -> None:
    process = start("webhooks", "listen", "--port", "0")
    assert process.stderr is not None
    assert process.stderr.readline().startswith("Listening at ")
    process.send_signal(ending)
    output, error = process.communicate()
    assert (process.returncode, output, error) == (INTERRUPTED, "", "")


def test_notifications_are_shown_as_they_come(
    start: Start, emulator: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TALON_ONE_WEBHOOK_AUTHORIZATION", "Bearer both-sides")
    process = start("webhooks", "listen", "--port", "0", "--count", "2")
    assert process.stderr is not None
    url = process.stderr.readline().split()[-1]
    emulator.webhooks.add(url, headers={"Authorization": "a guess"})
    emulator.webhooks.add(url, headers={"Authorization": "Bearer both-sides"})
    with emulator.client() as talon:
        talon.management.add_loyalty_points("5", "customer1", AddLoyaltyPoints(points=40))
    output, _ = process.communicate()
    emulator.webhooks.stop()
    assert process.returncode == 0
    lines = [line.split("\t") for line in output.splitlines()]
    assert len(lines) == 2
    assert ["AddedDeductedPointsNotification", "LoyaltyPointsAdded"] in [
        [name, json.loads(text)["NotificationType"]] for name, text in lines
    ]


def test_an_export_holds_few_customers_at_once(emulator: Emulator, tmp_path: Path) -> None:
    pytest.importorskip("pyarrow")
    with emulator.client() as talon:
        response = talon.management.get_application_customers_with_http_info(42)
    page = GetApplicationCustomers200Response.from_json(response.raw_data)
    pages, size = 40, 1000
    customer = page.data[5].to_json()

    def fetch(skip: int = 0) -> GetApplicationCustomers200Response:
        items = ",".join(
            [customer.replace('"id":', f'"id":{skip + 1}', 1)] + [customer] * (size - 1)
        )
        more = str(skip < size * (pages - 1)).lower()
        return GetApplicationCustomers200Response.from_json(
            f'{{"data":[{items}],"hasMore":{more}}}'
        )

    file = tmp_path / "customers.parquet"
    with peak_below(35_000_000):
        deliver(fetch, GET_APPLICATION_CUSTOMERS, {}, Output({"file": str(file), "all": True}))
    from pyarrow import parquet

    assert parquet.read_metadata(file).num_rows == pages * size
