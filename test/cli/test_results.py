"""What commands write: formats, fields, pages, and the short names that people use."""

from __future__ import annotations

import csv
import gzip
import io
import json
from typing import TYPE_CHECKING, Any

import pytest

from talon_one import AddLoyaltyPoints, paginate

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Run

    from talon_one.emulator import Emulator


def customers(emulator: Emulator) -> list[dict[str, Any]]:
    with emulator.client() as talon:
        found = paginate(talon.management.get_application_customers, 42)
        return [json.loads(it.to_json()) for it in found]


def account(emulator: Emulator) -> list[dict[str, Any]]:
    with emulator.client() as talon:
        found = paginate(talon.management.get_customer_profiles)
        return [json.loads(it.to_json()) for it in found]


LIST = ("management", "get-application-customers", "--application-id", "42")


def test_formats_hold_the_same(run: Run, emulator: Emulator, tmp_path: Path) -> None:
    expected = customers(emulator)
    walk = (*LIST, "--all", "--page-size", "7")
    assert json.loads(run(*walk, "--output", "json").stdout) == expected
    lines = run(*walk, "--output", "jsonl").stdout.splitlines()
    assert [json.loads(line) for line in lines] == expected
    rows = list(csv.DictReader(io.StringIO(run(*walk, "--output", "csv").stdout)))
    assert [row["integrationId"] for row in rows] == [it["integrationId"] for it in expected]
    assert json.loads(rows[0]["attributes"]) == expected[0]["attributes"]


def test_parquet_is_for_a_file_or_a_pipe(run: Run, emulator: Emulator, tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    file = tmp_path / "customers.parquet"
    result = run("customers", "export", "--file", str(file))
    assert result.stdout == ""
    assert result.stderr.startswith("23 items are in ")
    piped = run("customers", "export", "--output", "parquet").stdout_bytes
    expected = [it["integrationId"] for it in account(emulator)]
    for source in (file, io.BytesIO(piped)):
        assert parquet.read_table(source)["integrationId"].to_pylist() == expected


def test_the_name_of_a_file_tells_how_it_is_written(
    run: Run, emulator: Emulator, tmp_path: Path
) -> None:
    def written(name: str, *command: str) -> str:
        run(*command, "--file", str(tmp_path / name))
        return gzip.decompress((tmp_path / name).read_bytes()).decode()

    for command in (("customers", "export"), ("coupons", "export", "42")):
        assert list(csv.DictReader(io.StringIO(written("a.csv.gz", *command))))
        assert json.loads(written("a.json.gz", *command))
    assert written("a.jsonl.gz", "customers", "export").startswith('{"id":')
    error = run("customers", "export", "--file", str(tmp_path / "a.xlsx"), status=2).stderr
    assert "--file: .xlsx tells no format: choose --output" in error
    assert not (tmp_path / "a.xlsx").exists()
    run("customers", "export", "--file", str(tmp_path / "a.txt"), "--output", "csv")


def test_fields_and_limits(run: Run, emulator: Emulator) -> None:
    fields = ("--fields", "totalSales, integrationId", "--limit", "3", "--output")
    expected = [
        {"totalSales": it["totalSales"], "integrationId": it["integrationId"]}
        for it in customers(emulator)[:3]
    ]
    assert json.loads(run(*LIST, *fields, "json").stdout) == expected
    lines = run(*LIST, *fields, "jsonl").stdout.splitlines()
    assert [json.loads(line) for line in lines] == expected
    assert run(*LIST, *fields, "csv").stdout.startswith("totalSales,integrationId\n299.99,")
    table = run(*LIST, *fields, "table").stdout.split()
    assert table[:2] == ["totalSales", "integrationId"]
    assert "URNGV8294NV" in table
    for output in ("json", "jsonl", "csv", "table"):
        error = run(*LIST, "--fields", "id,nope", "--output", output, status=2).stderr
        assert "--fields: there is no 'nope', but id, created" in error


def test_a_limit_fetches_no_more_than_it_shows(run: Run, emulator: Emulator) -> None:
    run(*LIST, "--limit", "3")
    (call,) = emulator.requests
    assert call.arguments["page_size"] == 3


def test_an_export_of_the_service_comes_as_it_is_or_as_items(run: Run, emulator: Emulator) -> None:
    with emulator.client() as talon:
        talon.management.add_loyalty_points("5", "customer1", AddLoyaltyPoints(points=40))
    plain = run("loyalty", "export", "5").stdout
    rows = list(csv.DictReader(io.StringIO(plain)))
    assert rows == json.loads(run("loyalty", "export", "5", "--output", "json").stdout)
    fields = run("loyalty", "export", "5", "--fields", "profileIntegrationID").stdout
    assert fields.split() == ["profileIntegrationID", *(it["profileIntegrationID"] for it in rows)]


def test_what_are_no_objects_has_a_column_of_its_own(run: Run, emulator: Emulator) -> None:
    with emulator.client() as talon:
        types = talon.management.get_application_event_types(42).data
    command = ("management", "get-application-event-types", "--application-id", "42", "--output")
    assert json.loads(run(*command, "json").stdout) == types
    assert run(*command, "csv").stdout.split() == ["value", *types]


def test_one_thing_is_a_list_of_names_or_an_object(run: Run, emulator: Emulator) -> None:
    command = ("customers", "show", "URNGV8294NV", "--output")
    shown = dict(line.split(maxsplit=1) for line in run(*command, "table").stdout.splitlines())
    assert shown["profile.integrationId"].strip() == "URNGV8294NV"
    profile = json.loads(run(*command, "json").stdout)["profile"]
    assert (
        profile["attributes"]["ShippingCountry"]
        == shown["profile.attributes.ShippingCountry"].strip()
    )
    lines = run(*command, "jsonl", "--fields", "profile").stdout.splitlines()
    assert [json.loads(line) for line in lines] == [{"profile": profile}]


def test_control_characters_do_not_reach_the_terminal(run: Run, emulator: Emulator) -> None:
    with emulator.client() as talon:
        talon.integration.update_customer_profile_v2("\x1b[2Jbad [red]", {"attributes": {}})
    shown = run("customers", "list", "--output", "table", "--all").stdout
    assert r"\x1b[2Jbad [red]" in shown
    assert "\x1b" not in shown


def test_short_names(run: Run, emulator: Emulator) -> None:
    found = json.loads(run("customers", "search", "Language=english", "--limit", "2").stdout)
    assert [it["attributes"]["Language"] for it in found] == ["english"] * 2
    inside = run("customers", "search", "Language=english", "--application-id", "42").stdout
    assert "advocateIntegrationId" in inside
    (member, *_) = json.loads(run("customers", "list", "--audience-id", "2").stdout)
    assert member["integrationId"] == "URNGV8294NV"
    error = run("customers", "list", "--audience-id", "2", "--sandbox", status=2).stderr
    assert "--sandbox has no place here" in error

    assert run("loyalty", "add", "5", "customer1", "12.5", "--yes").output == ""
    balance = json.loads(run("loyalty", "balance", "5", "customer1").stdout)["balance"]
    assert balance["activePoints"] == 12.5
    coupons = json.loads(run("coupons", "create", "42", "1", "3", "--yes").stdout)
    assert [it["usageLimit"] for it in coupons] == [1, 1, 1]
    given = '{"usageLimit": 7, "numberOfCoupons": 2}'
    several = json.loads(run("coupons", "create", "42", "1", "1", "--body", given, "--yes").stdout)
    assert [it["usageLimit"] for it in several] == [7]
    exported = list(csv.DictReader(io.StringIO(run("coupons", "export", "42").stdout)))
    assert {it["value"] for it in coupons} <= {
        text for row in exported for text in row.values() if text
    }
    session = ("integration", "update-customer-session-v2", "--customer-session-id", "s1")
    run(*session, "--set", "customerSession.state=open")
    assert json.loads(run("sessions", "show", "s1").stdout)["customerSession"]["state"] == "open"


def test_pulled_attributes_are_what_generation_reads(
    run: Run, emulator: Emulator, tmp_path: Path
) -> None:
    from passes.attributes import read_attributes

    run("attributes", "pull", "--file", str(tmp_path / "attributes.json"))
    pulled = read_attributes(tmp_path / "attributes.json")
    assert {"Language", "ShippingCountry"} <= {it["name"] for it in pulled}


def test_an_emulator_for_one_command(run: Run) -> None:
    assert len(json.loads(run("customers", "list", "--emulator", "--limit", "2").stdout)) == 2
    assert len(json.loads(run("--emulator", "customers", "list", "--limit", "2").stdout)) == 2
    # The customer's profile is always shown; the option tells the account.
    unknown = run("customers", "show", "URNGV8294NV", "--profile", "x", status=1).stderr
    assert "no profile 'x'" in unknown
    error = run("customers", "list", "--emulator", "--profile", "x", status=2).stderr
    assert "--profile or --emulator, not both" in error
