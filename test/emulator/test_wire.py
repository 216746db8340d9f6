"""What goes over the wire: keys, refusals, pages, bodies, and the parameters that change a call."""

from __future__ import annotations

import json
import re
from datetime import datetime, timedelta, timezone
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import pytest
import urllib3
from client import expected_target
from wire import SPEC, TABLES, Connection, authorization, example_call, parameter_examples

from talon_one import paginate
from talon_one.emulator.domains import ACTS
from talon_one.security import SECURITY_SCHEMES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from talon_one import TalonOne
    from talon_one.emulator import Emulator

CUSTOMERS = "/v1/applications/42/customers"
SEARCH = "/v1/applications/42/customer_search"
FRIENDS = "/v1/applications/42/profile/advocate1/friends"
PROFILE = "PUT /v2/customer_profiles/new?runRuleEngine=true"
PROFILES = "PUT /v2/customer_profiles"
SCIM_USERS = "POST /v1/provisioning/scim/Users"
UPDATE = {"attributes": {"Language": "welsh"}, "responseContent": ["customerProfile"]}


# Keys


def test_each_operation_takes_its_keys_and_no_other(connection: Connection) -> None:
    for operation in TABLES.values():
        line = f"{operation.method} {re.sub(r'{.+?}', '1', operation.path)}"

        def status(name: str, value: str, line: str = line) -> int:
            return connection.call(line, None, {"Authorization": "", name: value})[0]

        for scheme, (name, prefix) in SECURITY_SCHEMES.items():
            key = f"{prefix} {connection.keys[scheme]}".lstrip()
            if scheme not in operation.security:
                assert (status(name, key) == 401) is bool(operation.security), line
                continue
            assert status(name, key) != 401, line
            others = set(connection.keys.values()) - {connection.keys[scheme]}
            wrong = [key + "x", key[:-1], f"Basic {connection.keys[scheme]}", key.replace(" ", "")]
            for value in ("", *wrong, *(f"{prefix} {other}" for other in others)):
                assert status(name, value) == 401, (line, value)


# What is refused


@pytest.mark.parametrize(
    ("request_line", "body", "status", "source"),
    [
        (f"GET {CUSTOMERS}?pageSize=0", None, 400, {"parameter": "pageSize"}),
        (f"GET {CUSTOMERS}?pageSize=1001", None, 400, {"parameter": "pageSize"}),
        (f"GET {CUSTOMERS}?pageSize=", None, 400, {"parameter": "pageSize"}),
        ("GET /v1/loyalty_programs/5/cards?pageSize=1001", None, 400, {"parameter": "pageSize"}),
        (f"GET {CUSTOMERS}?skip=-1", None, 400, {"parameter": "skip"}),
        (f"GET {CUSTOMERS}?skip=1.5", None, 400, {"parameter": "skip"}),
        (f"GET {CUSTOMERS}?skip=1&skip=2", None, 400, {"parameter": "skip"}),
        (f"GET {CUSTOMERS}?skip={2**63}", None, 400, {"parameter": "skip"}),
        (f"GET {CUSTOMERS}?integrationId=%FF", None, 400, {"parameter": "integrationId"}),
        (
            f"GET {CUSTOMERS}?withTotalResultSize=maybe",
            None,
            400,
            {"parameter": "withTotalResultSize"},
        ),
        (f"GET {CUSTOMERS}/x", None, 400, {"parameter": "customerId"}),
        (f"GET {FRIENDS}?sort=name", None, 400, {"parameter": "sort"}),
        (f"GET {FRIENDS}?sort=--code", None, 400, {"parameter": "sort"}),
        (f"POST {SEARCH}", None, 400, {"pointer": ""}),
        (f"POST {SEARCH}", b'{"attributes":', 400, {"pointer": ""}),
        (f"POST {SEARCH}", b"\xff", 400, {"pointer": ""}),
        (f"POST {SEARCH}", b"[" * 100_000, 400, {"pointer": ""}),
        (f"POST {SEARCH}", b"[]", 400, {"pointer": ""}),
        (f"POST {SEARCH}", b'{"attributes": 1}', 400, {"pointer": "/attributes"}),
        (f"POST {SEARCH}", b'{"profileIDs": [1, "2"]}', 400, {"pointer": "/profileIDs/1"}),
        (
            PROFILES,
            {"customerProfiles": [{"integrationId": "a"}, {"integrationId": 1}]},
            400,
            {"pointer": "/customerProfiles/1/integrationId"},
        ),
        (
            PROFILES,
            {"customerProfiles": [{"integrationId": "a", "attributes": {"a/b~c.d[0]": 1}}]},
            400,
            {"pointer": "/customerProfiles/0/attributes/a~1b~0c.d[0]"},
        ),
        (
            "PUT /v2/customer_sessions/s1",
            {"customerSession": {"additionalCosts": {"a.b[0]/~": {"price": "x"}}}},
            400,
            {"pointer": "/customerSession/additionalCosts/a.b[0]~1~0/price"},
        ),
        (
            "PUT /v2/customer_sessions/s1",
            {"customerSession": {"state": "shut"}},
            400,
            {"pointer": "/customerSession/state"},
        ),
        ("PUT /v2/customer_sessions/s1", {}, 400, {"pointer": "/customerSession"}),
        (PROFILE, b'{"attributes": {"a.b": [1e400]}}', 400, {"pointer": "/attributes/a.b/0"}),
        (SCIM_USERS, b'{"userName": "a", "b": 1e400}', 400, {"pointer": "/b"}),
        (PROFILE, {"attributes": {"Unheard": 1}}, 400, {"pointer": "/attributes/Unheard"}),
        (PROFILE, {"responseContent": ["all"]}, 400, {"pointer": "/responseContent/0"}),
        (PROFILE.replace("/new", "/" + "x" * 1001), {}, 400, {"parameter": "integrationId"}),
        (f"{PROFILE}&runRuleEngine=false", {}, 400, {"parameter": "runRuleEngine"}),
        (f"{PROFILE.partition('?')[0]}?dry=true", {}, 400, {"parameter": "dry"}),
        (f"GET {CUSTOMERS}/1", None, 404, {"resource": "customer"}),
        (f"GET {CUSTOMERS.replace('42', '1')}", None, 404, {"resource": "application"}),
        (f"POST {SEARCH.replace('42', '1')}", b"{}", 404, {"resource": "application"}),
        (f"GET {FRIENDS.replace('42', '1')}", None, 404, {"resource": "application"}),
        (f"GET {FRIENDS.replace('advocate1', 'nobody')}", None, 404, {"resource": "customer"}),
        (f"GET {FRIENDS.replace('advocate1', '%2F..%2Fx')}", None, 404, {"resource": "customer"}),
        ("GET /", None, 404, None),
        (f"GET //x{CUSTOMERS}", None, 404, None),
        (f"GET {CUSTOMERS}/", None, 404, None),
        (f"GET {FRIENDS.replace('advocate1', 'a/b')}", None, 404, None),
        (f"PUT {CUSTOMERS}", b"{}", 405, None),
    ],
)
def test_refusals(
    reading: Connection, request_line: str, body: Any, status: int, source: dict[str, str] | None
) -> None:
    # The second time shows that nothing of the first request is left on the connection.
    for _ in range(2):
        actual, error = reading.call(request_line, body)
        assert (actual, error["StatusCode"]) == (status, status)
        assert [one["source"] for one in error.get("errors", ())] == ([source] if source else [])
        assert all(one["title"] for one in error.get("errors", ()))
        assert error["message"] == HTTPStatus(status).phrase.capitalize()
        assert reading.headers["allow"] == ("GET" if status == 405 else None)


def test_a_refusal_names_the_parameter_whether_or_not_the_operation_is_modelled(
    reading: Connection,
) -> None:
    for operation in SPEC.operations:
        right = parameter_examples(operation)
        headers = authorization(operation, reading.keys)
        for field in operation.parameters:
            wrong, body = right, example_call(operation, reading.keys)[1]
            if field.location == "body":
                body = b"5"
            elif field.location != "form" and SPEC.types(field.schema) == ["integer"]:
                wrong = {**right, field: "five"}
            else:
                continue
            line = f"{operation.method} {expected_target(operation, wrong)}"
            status, error = reading.call(line, body, headers)
            error = json.loads(error) if isinstance(error, bytes) else error
            where = {"pointer": ""} if field.location == "body" else {"parameter": field.name}
            assert (status, [one["source"] for one in error["errors"]]) == (400, [where]), line


def test_the_error_of_an_export_has_its_media_type(reading: Connection) -> None:
    status, error = reading.call("GET /v1/loyalty_programs/999/export_customer_balances")
    assert reading.headers["content-type"] == "application/csv"
    assert (status, json.loads(error)["StatusCode"]) == (404, 404)


# Pages


def test_pages(stocked: Emulator) -> None:
    with stocked.client() as talon:
        customers = talon.management.get_application_customers
        everyone = customers(42).data
        assert len({customer.id for customer in everyone}) == len(everyone) == 60
        for size in (1, 7, 59, 60, 61):
            assert list(paginate(customers, 42, page_size=size)) == everyone
        page = customers(42, page_size=59)
        assert (page.has_more, page.total_result_size) == (True, None)
        page = customers(42, page_size=59, skip=1)
        assert (page.has_more, page.total_result_size, page.data) == (False, None, everyone[1:])
        page = customers(42, page_size=2, skip=3, with_total_result_size=True)
        assert (page.has_more, page.total_result_size) == (None, 60)
        assert page.data == everyone[3:5]
        page = customers(42, skip=2**63 - 1)
        assert (page.has_more, page.data) == (False, [])


def test_a_page_that_always_counts_and_the_smaller_cap(reading: Connection) -> None:
    _, programs = reading.call("GET /v1/applications/43/customers")
    assert programs.keys() == {"data", "hasMore"}
    capped = [
        o
        for o in SPEC.operations
        for f in o.parameters
        if f.name == "pageSize" and f.schema.get("maximum") == 50
    ]
    assert len(capped) == 3
    for operation in capped:
        size = next(field for field in operation.parameters if field.name == "pageSize")
        arguments = {**parameter_examples(operation), size: 51}
        line = f"{operation.method} {expected_target(operation, arguments)}"
        status, error = reading.call(line, None, authorization(operation, reading.keys))
        assert (status, error["errors"][0]["source"]) == (400, {"parameter": "pageSize"})


# Parameters that change a call


def test_a_dry_call_changes_nothing(
    emulator: Emulator, connection: Connection, talon: TalonOne
) -> None:
    def stored() -> dict[str, Any]:
        copy = emulator.snapshot().state
        rows = copy.connection.execute
        tables = rows("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        return {name: rows(f"SELECT * FROM {name}").fetchall() for (name,) in tables}

    before = stored()
    status, reply = connection.call(f"{PROFILE}&dry=true", UPDATE)
    assert (status, reply["customerProfile"]["attributes"]) == (200, {"Language": "welsh"})
    assert stored() == before
    assert list(emulator.webhooks) == []
    assert connection.call(PROFILE, UPDATE) == (status, reply)
    assert stored() != before


def test_a_dry_call_can_be_made_at_another_time(
    emulator: Emulator, connection: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    times: list[datetime] = []

    def act(world: Any, **arguments: Any) -> None:
        assert "now" not in arguments
        times.append(world.now)

    monkeypatch.setitem(ACTS, "updateCustomerSessionV2", act)
    line = "PUT /v2/customer_sessions/s1"
    body = {"customerSession": {}}
    now = emulator.clock.now()
    later = now + timedelta(days=3)
    text = later.isoformat().replace("+00:00", "Z")
    past = (now - timedelta(days=3)).isoformat().replace("+00:00", "Z")
    assert connection.call(f"{line}?dry=true&now={text}", body)[0] < 300
    assert connection.call(line, body)[0] < 300
    assert times == [later, now]
    for query in (f"now={text}", f"dry=false&now={text}", f"dry=true&now={past}"):
        status, error = connection.call(f"{line}?{query}", body)
        assert (status, error["errors"][0]["source"]) == (400, {"parameter": "now"})


@pytest.mark.parametrize(
    ("query", "status"), [("", 204), ("?silent=yes", 204), ("?silent=no", 200), ("?silent=?", 204)]
)
def test_silence_is_the_default(connection: Connection, query: str, status: int) -> None:
    body = {"customerProfiles": [{"integrationId": "new", "attributes": {"Language": "welsh"}}]}
    actual, reply = connection.call(PROFILES + query, body)
    assert actual == status
    if status == 204:
        assert (reply, connection.headers["content-type"]) == (b"", None)
    else:
        assert reply["integrationStates"][0]["customerProfile"]["integrationId"] == "new"


# Bodies and connections


def test_bodies_of_all_kinds_on_one_connection(reading: Connection) -> None:
    body = b'{"integrationIDs": ["customer1"]}'
    for sent in (body, iter([body[:9], body[9:]])):
        assert reading.call(f"POST {SEARCH}", sent)[1]["data"][0]["id"] == 3778
    reading.http.putrequest("POST", SEARCH)
    reading.http.putheader("Authorization", f"ManagementKey-v1 {reading.keys['management_key']}")
    reading.http.putheader("Content-Length", str(len(body)))
    reading.http.putheader("Expect", "100-continue")
    reading.http.endheaders()
    assert reading.http.sock.recv(99) == b"HTTP/1.1 100 Continue\r\n\r\n"
    reading.http.send(body)
    response = reading.http.getresponse()
    assert (response.status, json.load(response)["data"][0]["id"]) == (200, 3778)
    reading.http.request("HEAD", CUSTOMERS)
    response = reading.http.getresponse()
    assert (response.status, response.read()) == (405, b"")
    assert reading.call(f"GET {CUSTOMERS}/6")[0] == 200


def test_a_file_comes_in_a_form(connection: Connection) -> None:
    table = b"customerprofileid,amount\nURNGV8294NV,10.5\n"
    body, content_type = urllib3.encode_multipart_formdata({"upFile": ("a.csv", table)})
    headers = {"Content-Type": content_type}
    pieces: Iterator[bytes] = iter([body[:50], body[50:]])
    line = "POST /v1/loyalty_programs/5/import_points"
    assert connection.call(line, pieces, headers)[0] == 200
    empty, content_type = urllib3.encode_multipart_formdata({"other": "x"})
    status, error = connection.call(line, empty, {"Content-Type": content_type})
    assert (status, error["errors"][0]["source"]) == (400, {"parameter": "upFile"})


def test_times_have_their_zone(emulator: Emulator, connection: Connection) -> None:
    emulator.clock.set(datetime(2026, 3, 1, 12, tzinfo=timezone(timedelta(hours=2))))
    _, reply = connection.call(PROFILE, UPDATE)
    assert reply["customerProfile"]["created"] == "2026-03-01T10:00:00Z"
    assert emulator.clock.now() == datetime(2026, 3, 1, 10, tzinfo=timezone.utc)
