"""Profiles from a CSV file: types, rows at fault, and a process that is killed at any moment."""

from __future__ import annotations

import csv
import signal
import sqlite3
import subprocess
from typing import TYPE_CHECKING, Any

import pytest

from talon_one import paginate
from talon_one.cli.journal import Journal, opened
from talon_one.exceptions import ApiValueError

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Run, Start

    from talon_one.emulator import Emulator

OPERATION = "updateCustomerProfilesV2"


def write(path: Path, header: str, *rows: str) -> str:
    path.write_text("\n".join([header, *rows, ""]), encoding="utf-8-sig")
    return str(path)


def attributes(emulator: Emulator) -> dict[str, Any]:
    with emulator.client() as talon:
        found = paginate(talon.management.get_customer_profiles)
        return {it.integration_id: it.attributes for it in found}


def sent(emulator: Emulator) -> list[tuple[str, list[str]]]:
    """The batches that came: the key of each, and its customers."""
    (body,) = (
        it.name
        for it in emulator._service._router.find("PUT", "/v2/customer_profiles")[0].parameters
        if it.location == "body"
    )
    return [
        (
            it.arguments["idempotency_key"],
            [p.integration_id for p in it.arguments[body].customer_profiles],
        )
        for it in emulator.requests
        if it.operation == OPERATION
    ]


def test_columns_are_attributes_with_the_types_of_the_account(
    run: Run, emulator: Emulator, tmp_path: Path
) -> None:
    file = write(
        tmp_path / "profiles.csv",
        "integrationId,Name,Age,attributes",
        'one,"Ada\nLovelace",36,"{""Language"": ""english""}"',
        "two,,41,",
        "URNGV8294NV,Mina,,",
    )
    result = run("customers", "import", file)
    assert result.stderr == "3 imported, 0 failed.\n"
    assert not (tmp_path / "profiles.failed.csv").exists()
    found = attributes(emulator)
    assert found["one"] == {"Name": "Ada\nLovelace", "Age": 36, "Language": "english"}
    assert found["two"] == {"Age": 41}
    assert found["URNGV8294NV"]["ShippingCountry"] == "DE"


def test_without_a_management_key_attributes_are_text(
    run: Run, emulator: Emulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("TALON_ONE_MANAGEMENT_KEY")
    run("customers", "import", write(tmp_path / "a.csv", "integration_id,Name", "one,1"))
    assert attributes(emulator)["one"] == {"Name": "1"}


def test_a_row_at_fault_is_told_by_its_line_and_stops_no_other(
    run: Run, emulator: Emulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [f"c{number},{number}" for number in range(20)]
    rows[3] = '"c\n3",old'
    rows[7] = ",7"
    rows[11] = "c11"
    rows[15] = f"{'x' * 1001},1"
    result = run(
        "customers", "import", write(tmp_path / "p.csv", "integrationId,Age", *rows),
        "--batch", "8", status=1,
    )  # fmt: skip
    assert "16 imported, 4 failed." in result.stderr
    for line, reason in (
        (5, "Age: is of another type than number"),
        (10, "integrationId: is empty"),
        (14, "has 1 fields, and the header 2"),
        (18, "integrationId"),
    ):
        assert f"p.csv:{line}: " in result.stderr
        assert reason in result.stderr.partition(f"p.csv:{line}: ")[2].splitlines()[0]
    with (tmp_path / "p.failed.csv").open(encoding="utf-8", newline="") as failed:
        found = list(csv.DictReader(failed))
    assert [(it["integrationId"], it["#line"]) for it in found][:3] == [
        ("c\n3", "5"), ("", "10"), ("c11", "14"),
    ]  # fmt: skip
    assert len([name for name in attributes(emulator) if name.startswith("c1")]) >= 9
    # What was put right goes in as it is, with the columns about the failure.
    (tmp_path / "p.failed.csv").write_text(
        "integrationId,Age,#line,#error\nc3,3,5,x\n", encoding="utf-8"
    )
    run("customers", "import", str(tmp_path / "p.failed.csv"))
    assert attributes(emulator)["c3"] == {"Age": 3}


def test_what_the_service_refuses_is_found_by_halving(
    run: Run, emulator: Emulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("TALON_ONE_MANAGEMENT_KEY")  # So that types are for the service to check.
    before = len(attributes(emulator))
    rows = [f"n{number}," for number in range(32)]
    rows[21] = "n21,old"
    file = write(tmp_path / "p.csv", "integrationId,Age", *rows)
    result = run("customers", "import", file, "--batch", "16", status=1)
    assert "31 imported, 1 failed." in result.stderr
    assert "p.csv:23: 400" in result.stderr
    assert len(attributes(emulator)) == before + 31
    assert len({key for key, _ in sent(emulator)}) == len(sent(emulator)) == 2 + 2 * 4


def test_columns_that_cannot_be_meant_are_refused(
    run: Run, emulator: Emulator, tmp_path: Path
) -> None:
    for header, problem in (
        ("id,Name", "the first line must name the columns"),
        ("integrationId;Name", "with commas between them, one of them integrationId"),
        ("", "the first line must name the columns"),
        ("integrationId,Nome", "no attribute 'Nome'"),
        ("integrationId,Name,Name", "names a column twice"),
        ('integrationId,"Name', "line 1: is no CSV"),
    ):
        assert (
            problem
            in run("customers", "import", write(tmp_path / "p.csv", header), status=1).stderr
        )
    assert sent(emulator) == []


def test_a_file_that_cannot_be_read_is_told_by_the_line_before_anything_is_sent(
    run: Run, emulator: Emulator, tmp_path: Path
) -> None:
    file = tmp_path / "p.csv"
    rows = "".join(f"p{number},x\r\n" for number in range(2000))
    for last, problem in (
        (b"p,M\xfcller\r\np,x\r\n", "line 2002: is not encoded in UTF-8"),
        (b'p,"x\r\np,x\r\n', "line 2002: is no CSV"),
    ):
        file.write_bytes(f"integrationId,Name\r\n{rows}".encode() + last)
        assert problem in run("customers", "import", str(file), status=1).stderr
    assert sent(emulator) == []


def test_a_journal_that_cannot_be_written_ends_the_import(
    run: Run, emulator: Emulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    command = ("customers", "import", write(tmp_path / "p.csv", "integrationId", "one"), "--resume")
    error = run(*command, str(tmp_path / "none" / "state.db"), status=1).stderr
    assert "state.db cannot be used: unable to open database file" in error

    def full(*_: Any) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    with monkeypatch.context() as patch:
        patch.setattr(Journal, "finish", full)
        error = run(*command, str(tmp_path / "state.db"), status=1).stderr
    assert "state.db cannot be used: database or disk is full" in error
    assert "1 imported" in run(*command, str(tmp_path / "state.db")).stderr


def test_an_import_that_breaks_off_tells_how_far_it_went(
    run: Run, emulator: Emulator, tmp_path: Path
) -> None:
    file = write(tmp_path / "p.csv", "integrationId,Age", "one,1", "two,old", "three,3", "four,4")
    with emulator.fail(OPERATION, status=401, nth=2):
        error = run("customers", "import", file, "--batch", "2", status=1).stderr
    assert "\n1 imported, 1 failed.\n" in error
    assert "401" in error.splitlines()[-1]


def test_a_dry_run_shows_the_first_request(run: Run, emulator: Emulator, tmp_path: Path) -> None:
    file = write(tmp_path / "p.csv", "integrationId,Age", "one,1", "two,2", "three,3")
    shown = run("customers", "import", file, "--dry-run", "--batch", "2").output
    assert shown.startswith(f"PUT {emulator.host}/v2/customer_profiles\n")
    assert "two" in shown
    assert "three" not in shown
    assert sent(emulator) == []


def test_a_journal_is_for_one_import_and_one_process(tmp_path: Path) -> None:
    def try_to_open(path: Path, of: dict[str, str], problem: str) -> None:
        with pytest.raises(ApiValueError, match=problem), opened(str(path), of):
            pytest.fail("it was opened")

    path, of = tmp_path / "state.db", {"file": "a", "batch": "8"}
    with opened(str(path), of):
        try_to_open(path, of, "cannot be used: database is locked")
    try_to_open(path, {**of, "file": "b"}, "another file")
    (tmp_path / "text").write_text("no database at all, but text that is long enough", "utf-8")
    try_to_open(tmp_path / "text", of, "cannot be used: file is not a database")


@pytest.mark.parametrize("is_done", [False, True], ids=["before", "after"])
def test_killed_at_any_request_and_started_again_nothing_is_lost_or_repeated(
    start: Start, emulator: Emulator, tmp_path: Path, is_done: bool
) -> None:
    """The process is killed once for each batch.

    Either before the service does anything, or once it has, and before it answers. One row is
    refused, so that halves are among the batches.
    """
    names = [f"p{number}" for number in range(12)]
    rows = [f"{name}," + ('"{""Age"": ""old""}"' if name == "p5" else "") for name in names]
    file = write(tmp_path / "p.csv", "integrationId,attributes", *rows)
    service: Any = emulator._service
    answer = service.answer
    running: list[subprocess.Popen[str]] = []
    killed_at: set[str] = set()

    def killing(request: Any) -> Any:
        key = request.headers.get("idempotency-key")
        if key is None or key in killed_at:
            return answer(request)
        killed_at.add(key)
        if is_done:
            answer(request)
        running[-1].kill()
        running[-1].wait()
        raise ConnectionAbortedError

    service.answer = killing
    command = ("customers", "import", file, "--resume", str(tmp_path / "state.db"))
    for _ in range(20):
        running.append(start(*command, "--batch", "8"))
        _, error = running[-1].communicate()
        if running[-1].returncode != -signal.SIGKILL:
            break
    assert running[-1].returncode == 1, error
    assert "11 imported, 1 failed." in error
    assert len(running) - 1 == len(killed_at) == 1 + 2 * 3 + 1
    found = attributes(emulator)
    assert [name for name in names if name not in found] == ["p5"]
    by_key: dict[str, list[str]] = {}
    for key, customers in sent(emulator):
        assert by_key.setdefault(key, customers) == customers
    with (tmp_path / "p.failed.csv").open(encoding="utf-8", newline="") as failed:
        assert [row["integrationId"] for row in csv.DictReader(failed)] == ["p5"]
