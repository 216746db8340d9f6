"""Every operation as a command: what it takes, and the request that comes of it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from client import Client
from faults import KEY
from spec import ROOT, Spec

from talon_one import Configuration
from talon_one import __main__ as diagnosis
from talon_one.cli import asking, profiles
from talon_one.operations import OPERATIONS
from talon_one.runtime.multipart import Form
from talon_one.runtime.request import build_request
from talon_one.version import __version__

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from conftest import Run
    from recorder import Recorder

SPEC = Spec(ROOT / "openapi.yaml")
HOST = "https://shop.example"
KEYS = dict.fromkeys(("integration_key", "management_key", "manager_auth"), KEY)


@pytest.fixture(scope="module")
def client(recorder: Recorder) -> Iterator[Client]:
    client = Client("talon_one", SPEC, recorder)
    yield client
    client.close()


@pytest.fixture
def account(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TALON_ONE_HOST", HOST)
    for name, key in KEYS.items():
        monkeypatch.setenv(f"TALON_ONE_{name.upper()}", key)


def typed(name: str, value: Any) -> list[str]:
    """A value as it is typed."""
    option = f"--{name.replace('_', '-')}"
    if isinstance(value, bool):
        return [option if value else f"--no-{option[2:]}"]
    if isinstance(value, list):
        return [text for item in value for text in (option, str(item))]
    return [option, str(value)]


def request_of(shown: str) -> tuple[str, dict[str, str], str]:
    """The first line, the headers and the body of a request as it is shown."""
    head, _, body = shown.partition("\n\n")
    first, *headers = head.splitlines()
    return first, dict(line.split(": ", 1) for line in headers), body.strip()


@pytest.mark.parametrize("api", OPERATIONS)
def test_each_operation_is_a_command_and_sends_what_the_client_sends(
    run: Run, client: Client, account: None, tmp_path: Path, api: str
) -> None:
    operations = {operation.id: operation for operation in SPEC.operations}
    file = tmp_path / "file.csv"
    file.write_text("bytes", encoding="utf-8")
    for table in OPERATIONS[api]:
        operation = operations[table.id]
        names = {(it.location, it.wire_name): it.name for it in table.parameters}
        command = [api.lower(), table.name.replace("_", "-")]
        arguments: dict[str, Any] = dict.fromkeys(names.values())
        words: list[str] = []
        for field in operation.parameters:
            name = names[field.location, field.name]
            if field.schema.get("format") == "binary":
                arguments[name] = str(file)
                words += typed(name, str(file))
                continue
            value = SPEC.sample(field.schema)
            arguments[name] = client.argument(field, value)
            if field.location == "body":
                words += ["--body", json.dumps(value)]
            else:
                words += typed(name, value)

        help_ = " ".join(run(*command, "--help").output.split())
        for field in operation.parameters:
            if field.location != "body":
                assert f"--{names[field.location, field.name].replace('_', '-')} " in help_

        line, headers, body = request_of(run(*command, *words, "--dry-run").output)
        expected = build_request(table, arguments, {}, Configuration(HOST, **KEYS))
        assert line == f"{table.method} {HOST}{expected.target}"
        assert KEY not in str(headers) + body
        sent = dict(expected.headers)
        if "authorization" in sent:
            sent["authorization"] = sent["authorization"].replace(KEY, "***")
        assert headers == sent
        if isinstance(expected.body, Form):
            assert f"upFile: @{file}" in body
        else:
            given = json.loads(expected.body) if expected.body else None
            for schema in (it.schema for it in operation.parameters if it.location == "body"):
                for part in SPEC.properties(SPEC.unwrap(schema)):
                    if part.schema.get("format") == "password":
                        given[part.name] = "***"
            assert (json.loads(body) if body else None) == given


def test_what_is_shown_of_a_request_has_no_secret(run: Run, account: None) -> None:
    body = {"email": "john.smith@example.com", "password": "a password", "more": 1}
    command = ("management", "create-session", "--dry-run", "--body", json.dumps(body))
    for words in ((), ("--set", "password=another password")):
        shown = request_of(run(*command, *words).output)[2]
        assert json.loads(shown) == {**body, "password": "***"}


def test_what_is_missing_or_malformed_of_a_body_is_told(run: Run, account: None) -> None:
    for words, problem in (
        ((), "nothing says what to send: see --help"),
        (("Language",), "write it as name=value, or name.inner=value"),
    ):
        assert problem in run("customers", "search", *words, status=2).stderr


def test_what_is_typed_is_checked_and_never_repeated(run: Run, account: None) -> None:
    command = ("management", "get-application-customers")
    for words, problem in (
        ((), "Missing option '--application-id'"),
        (("--application-id", "secret-text"), "--application-id': Expected an integer"),
        (
            ("--application-id", "4", "--page-size", "1001"),
            "--page-size': Expected an integer <= 1000",
        ),
    ):
        error = run(*command, *words, status=2).stderr
        assert problem in error
        assert "secret-text" not in error


def test_a_time_may_be_a_date_and_never_a_number(run: Run, account: None) -> None:
    command = ("management", "export-loyalty-balances", "--loyalty-program-id", "5", "--dry-run")
    shown = run(*command, "--end-date", "2030-12-24").output
    assert "endDate=2030-12-24T00%3A00%3A00Z" in shown
    assert "--end-date" in run(*command, "--end-date", "2030", status=2).stderr


def test_set_goes_by_the_types_of_the_body(run: Run, account: None) -> None:
    command = ("integration", "update-customer-session-v2", "--customer-session-id", "s")
    words = (
        "customerSession.state=closed", "customerSession.couponCodes.0=42",
        "customerSession.attributes.Gift=true", "customerSession.cartItems.0.sku=7",
        "customerSession.cartItems.0.quantity=7", "customerSession.cartItems.0.price=1.5",
        "customerSession.cartItems.0.name=a=b",
    )  # fmt: skip
    shown = run(*command, *(f"--set={word}" for word in words), "--dry-run").output
    assert json.loads(request_of(shown)[2]) == {
        "customerSession": {
            "state": "closed",
            "couponCodes": ["42"],
            "attributes": {"Gift": True},
            "cartItems": [{"name": "a=b", "sku": "7", "quantity": 7, "price": 1.5}],
        }
    }


def test_a_body_comes_from_a_file_or_a_pipe_and_set_changes_it(
    run: Run, account: None, tmp_path: Path
) -> None:
    file = tmp_path / "points.json"
    file.write_text('{"points": 5, "name": "gift"}', encoding="utf-8")
    command = ("loyalty", "add", "5", "customer1", "7", "--dry-run")
    for words, given in (
        (("--body", f"@{file}"), None),
        (("--body", "-"), file.read_text(encoding="utf-8")),
    ):
        shown = run(*command, *words, "--set", "name=other", input=given).output
        assert json.loads(request_of(shown)[2]) == {"points": 7, "name": "other"}
    for words, problem in (
        (("--body", "{"), "--body: is no JSON"),
        (("--body", f"@{tmp_path}/nothing"), "No such file"),
        (("--set", "points"), "write it as name=value"),
        (("--set", "points.deep=1"), "--set points.deep: deep has no place"),
    ):
        status = 1 if "nothing" in words[1] else 2
        assert problem in run(*command, *words, status=status).stderr


def test_what_must_not_be_repeated_is_asked_for(run: Run) -> None:
    asked = {
        operation.id
        for operations in OPERATIONS.values()
        for operation in operations
        if asking.needs_consent(operation, {})
    }
    document = SPEC.document["paths"].values()
    assert asked == {
        operation["operationId"]
        for path in document
        for method, operation in path.items()
        if method == "delete" or (method != "get" and operation.get("x-retry") == "never")
    }
    assert {"addLoyaltyPoints", "deleteCustomerData", "createCoupons"} <= asked
    assert not {"updateCustomerProfileV2", "getCustomersByAttributes"} & asked


def test_a_dry_run_of_the_service_is_not_asked_for() -> None:
    (operation,) = (it for it in OPERATIONS["Integration"] if it.name == "track_event_v3")
    assert asking.needs_consent(operation, {"dry": None})
    assert not asking.needs_consent(operation, {"dry": True})


def test_completion_knows_commands_options_and_listed_values(run: Run) -> None:
    for words, number, completed in (
        ("talon-one lo", 1, ["loyalty", "login", "logout"]),
        ("talon-one loyalty b", 2, ["balance"]),
        ("talon-one management get-campaigns --campaign-state ar", 4, ["archived"]),
        ("talon-one customers list --lim", 3, ["--limit"]),
    ):
        environment = {"_TALON_ONE_COMPLETE": "bash_complete", "COMP_WORDS": words}
        result = run(env={**environment, "COMP_CWORD": str(number)})
        assert [line.partition(",")[2] for line in result.output.split()] == completed


def test_each_group_tells_what_it_has(run: Run) -> None:
    for api, operations in OPERATIONS.items():
        lines = [f"{line} " for line in run(api.lower(), "--help").output.splitlines()]
        for operation in operations:
            start = f"  {operation.name.replace('_', '-')} "
            assert any(line.startswith(start) for line in lines)
    for group in ("customers", "loyalty", "sessions", "coupons", "attributes", "webhooks"):
        assert group in run("--help").output
        for name in run(group, "--help").output.partition("Commands:\n")[2].split("\n"):
            if name.startswith("  ") and name[2] != " ":
                assert "Usage:" in run(group, name.split()[0], "--help").output


def test_doctor_tells_what_is_wrong(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = run("doctor").output
    assert f"talon_one {__version__}, in " in shown
    assert "extra cli: present" in shown
    monkeypatch.setattr(diagnosis, "_changes", lambda own: ["a.py is not as installed"])
    assert "warning: a.py is not as installed" in run("doctor", status=1).output


def test_an_account_stands_before_an_operation_that_has_a_parameter_of_its_name(
    run: Run, account: None
) -> None:
    profiles.save("staging", "https://staging.example", "management_key", KEY)
    profiles.save("staging", "https://staging.example", "api_key_v1", KEY)
    of_its_name = [
        (api, operation)
        for api, operations in OPERATIONS.items()
        for operation in operations
        if "profile" in {it.name for it in operation.parameters}
    ]
    assert of_its_name
    for api, operation in of_its_name:
        command = (api.lower(), operation.name.replace("_", "-"))
        told = " ".join(run(*command, "--help").output.split())
        assert "before the command: `talon-one --profile NAME" in told
        given = [
            word
            for it in operation.parameters
            if it.location == "path" or it.name == "profile"
            for word in typed(it.name, it.type is bool or "7")
        ]
        line, *_ = request_of(run("--profile", "staging", *command, *given, "--dry-run").output)
        assert line.startswith(f"{operation.method} https://staging.example/")
        assert "profile=" in line
    assert "before the command" not in run("customers", "show", "--help").output
    command = ("customers", "show", "7", "--profile", "staging", "--dry-run")
    assert "https://staging.example/" in run(*command).output
