"""What is said when something goes wrong, and the status that the process ends with."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from faults import FaultServer, reply

from talon_one.cli import root as roots

if TYPE_CHECKING:
    from conftest import Run

    from talon_one.emulator import Emulator

ADD = ("loyalty", "add", "5", "customer1", "3")


def test_an_error_of_the_service_is_a_line(run: Run, emulator: Emulator) -> None:
    error = run("management", "get-application", "--application-id", "77", status=1).stderr
    assert error.startswith("Error: 404 ")
    assert error.count("\n") == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize("output", ["json", "jsonl", "csv", "parquet"])
def test_a_file_that_cannot_be_written_is_named(
    run: Run, emulator: Emulator, tmp_path: Path, output: str
) -> None:
    if output == "parquet":
        pytest.importorskip("pyarrow")
    command = ("customers", "export", "--output", output, "--file")
    assert "/dev/full: No space left on device" in run(*command, "/dev/full", status=1).stderr
    file = str(tmp_path / "none" / "a")
    error = run(*command, file, status=1).stderr
    assert error == f"Error: {file}: No such file or directory\n"


def test_what_fails_at_once_writes_nothing(
    run: Run, emulator: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TALON_ONE_MANAGEMENT_KEY", "wrong")
    result = run("customers", "list", "--all", status=1)
    assert result.stdout == ""
    assert result.stderr.startswith("Error: 401 ")


def test_a_write_of_unknown_outcome_has_a_status_of_its_own(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TALON_ONE_MANAGEMENT_KEY", "key")
    with FaultServer(lambda connection: connection.close()) as server:
        monkeypatch.setenv("TALON_ONE_HOST", server.host)
        result = run(*ADD, "--yes", status=roots.UNKNOWN)
    assert len(server.requests) == 1
    assert "may have been carried out: look before you repeat it" in result.stderr
    with FaultServer(reply(400)) as server:
        monkeypatch.setenv("TALON_ONE_HOST", server.host)
        run(*ADD, "--yes", status=roots.ERROR)


def test_a_write_is_asked_for_or_refused(
    run: Run, emulator: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "--yes" in run(*ADD, status=roots.USAGE).stderr
    # Whether there is a person to ask is told by the terminal, which a runner has not.
    monkeypatch.setattr("talon_one.cli.asking._is_person_there", lambda: True)
    refused = run(*ADD, input="n\n", status=roots.ERROR)
    assert f"{emulator.host}/v1/loyalty_programs/5/profile/customer1/add_points" in refused.stderr
    assert '"points": 3' in refused.stderr
    assert not emulator.requests
    run(*ADD, input="y\n")
    run(*ADD, input="", status=roots.ERROR)
    assert len(emulator.requests) == 1


@pytest.mark.parametrize(
    ("missing", "command", "told"),
    [
        ("rich", ("customers", "list", "--emulator", "--output", "table"), "talon-one[cli]"),
        ("platformdirs", ("profiles",), "talon-one[cli]"),
        ("pyarrow", ("customers", "list", "--emulator", "--output", "parquet"), "talon-one[arrow]"),
    ],
)
def test_a_missing_extra_is_told_by_name(
    run: Run, monkeypatch: pytest.MonkeyPatch, missing: str, command: Any, told: str
) -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] == missing]:
        monkeypatch.delitem(sys.modules, name)
    if missing == "pyarrow":
        monkeypatch.delitem(sys.modules, "talon_one.export.schema", raising=False)
    monkeypatch.setitem(sys.modules, missing, None)
    assert f"pip install '{told}'" in run(*command, status=roots.ERROR).stderr


def test_without_click_the_extra_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from talon_one import cli

    for name in [name for name in sys.modules if name.startswith("talon_one.cli.")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "click", None)
    with pytest.raises(SystemExit, match=r"^talon-one needs pip install 'talon-one\[cli\]'$"):
        cli.main()
