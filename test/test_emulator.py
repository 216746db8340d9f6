"""The emulator: through the client, over raw HTTP, as a process, and held against openapi.yaml."""

from __future__ import annotations

import copy
import http.client
import json
import re
import signal
import socket
import subprocess
import sys
import threading
import tracemalloc
from datetime import datetime, timezone
from operator import attrgetter
from typing import TYPE_CHECKING, Annotated, Any, Literal, NamedTuple

import hypothesis
import pytest
import schemathesis
import urllib3
from client import expected_target
from msgspec import Meta
from schemathesis import checks
from spec import ROOT, Spec
from talon_one.emulator.handlers import HANDLERS

from talon_one import (
    AdditionalCost,
    AddLoyaltyPoints,
    ApiClient,
    CartItem,
    Configuration,
    CustomerProfile,
    CustomerProfileIntegrationRequestV2,
    CustomerProfileSearchQuery,
    DeductLoyaltyPoints,
    IntegrationApi,
    IntegrationRequest,
    IntegrationStateV2,
    ManagementApi,
    NewCustomerSessionV2,
    paginate,
)
from talon_one.emulator import Emulator, routing
from talon_one.emulator.arguments import read_arguments
from talon_one.emulator.errors import RequestError
from talon_one.exceptions import BadRequestException, NotFoundException
from talon_one.runtime.model import DateTime
from talon_one.runtime.operation import Operation, Parameter
from talon_one.security import SECURITY_SCHEMES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from schemathesis import Case
    from spec import Field, SpecOperation

SPEC = Spec(ROOT / "openapi.yaml")
TABLES = {operation.id: operation for operation in routing.operations()}
CUSTOMERS = "/v1/applications/42/customers"
SEARCH = "/v1/applications/42/customer_search"
FRIENDS = "/v1/applications/42/profile/advocate1/friends"


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator(customers=60) as emulator:
        yield emulator


@pytest.fixture(scope="module")
def changing() -> Iterator[Connection]:
    """One to an emulator whose state the document's examples change."""
    with Emulator(customers=1) as emulator:
        connection = Connection(emulator)
        yield connection
        connection.http.close()


@pytest.fixture(scope="module")
def battered() -> Iterator[Emulator]:
    """One whose state random calls change."""
    with Emulator(customers=1) as emulator:
        yield emulator


@pytest.fixture
def shop() -> Iterator[Shop]:
    with Emulator(customers=1) as emulator, ApiClient(configuration(emulator)) as client:
        yield Shop(IntegrationApi(client), ManagementApi(client))


class Shop(NamedTuple):
    """Both APIs of an emulator of its own."""

    integration: IntegrationApi
    management: ManagementApi

    def close_session(self, name: str, state: str = "closed", **options: Any) -> IntegrationStateV2:
        """Report a session of customer1 with two pairs of shoes, 200.50 with the shipping."""
        session = NewCustomerSessionV2(
            profile_id="customer1",
            state=state,
            cart_items=[CartItem(sku="shoes", quantity=2, price=98)],
            additional_costs={"shipping": AdditionalCost(price=4.5)},
        )
        content = ["customerSession", "customerProfile", "loyalty"]
        request = IntegrationRequest(customer_session=session, response_content=content)
        return self.integration.update_customer_session_v2(name, request, **options)

    def points(self, **options: Any) -> float:
        """The points that customer1 can spend."""
        balances = self.integration.get_loyalty_balances(5, "customer1", **options)
        return balances.balance.active_points


def configuration(emulator: Emulator) -> Configuration:
    return Configuration(host=emulator.host, api_key=emulator.keys)


@pytest.fixture(scope="module")
def api(emulator: Emulator) -> Iterator[ManagementApi]:
    with ApiClient(configuration(emulator)) as client:
        yield ManagementApi(client)


class Connection:
    """One connection to an emulator, which must stay open."""

    def __init__(self, emulator: Emulator) -> None:
        self.keys = emulator.keys
        self.http = http.client.HTTPConnection(emulator.host.removeprefix("http://"), timeout=20)
        self.http.connect()
        self.http.auto_open = 0

    def call(
        self, request_line: str, body: bytes | Iterator[bytes] | None = None, **headers: str
    ) -> tuple[int, Any]:
        """Status and JSON of a reply."""
        headers = {"Authorization": f"ManagementKey-v1 {self.keys['management_key']}"} | headers
        self.http.request(*request_line.split(), body, headers)
        response = self.http.getresponse()
        data = response.read()
        self.headers = response.headers
        if response.headers["content-type"] != "application/json":
            return response.status, data
        return response.status, json.loads(data)


@pytest.fixture
def connection(emulator: Emulator) -> Iterator[Connection]:
    connection = Connection(emulator)
    yield connection
    connection.http.close()


# What the operations do


def parameter_examples(operation: SpecOperation, optional: bool) -> dict[Field, Any]:
    """The document's examples of the required parameters, or of all."""
    item = SPEC.document["paths"][operation.path]
    nodes = [*item.get("parameters", ()), *item[operation.method.lower()].get("parameters", ())]
    parameters = {(node["in"], node["name"]): node for node in map(SPEC.resolve, nodes)}
    return {
        field: parameters[field.location, field.name]["example"]
        for field in operation.parameters
        # What an operation can sort by is its own affair, and the example is the same for all.
        if (field.location, field.name) in parameters and field.name != "sort"
        if field.required or optional
    }


def authorization(operation: SpecOperation | Operation, keys: dict[str, str]) -> dict[str, str]:
    """The header with the key that an operation takes, if it takes one."""
    if not operation.security:
        return {}
    scheme = operation.security[0]
    return {"Authorization": f"{SECURITY_SCHEMES[scheme][1]} {keys[scheme]}"}


@pytest.mark.parametrize("operation", [pytest.param(o, id=o.id) for o in SPEC.operations])
def test_examples_of_the_document(changing: Connection, operation: SpecOperation) -> None:
    """Each operation takes the document's examples; those without a handler answer with them."""
    headers = authorization(operation, changing.keys)
    bodies = [field.schema for field in operation.parameters if field.location == "body"]
    body = json.dumps(SPEC.sample(bodies[0])).encode() if bodies else None
    if operation.content_type == "multipart/form-data":
        parts = {
            f.name: ("file", b"a,b\n1,2") for f in operation.parameters if f.location == "form"
        }
        body, headers["Content-Type"] = urllib3.encode_multipart_formdata(parts)
    status = next(status for status in operation.responses if status[0] == "2")
    media_type, _, example = operation.responses[status]
    # Once as short as possible, once with everything.
    for everything in (False, True):
        arguments = parameter_examples(operation, everything)
        request_line = f"{operation.method} {expected_target(operation, arguments)}"
        actual = changing.call(request_line, body, **headers)
        assert actual[0] == int(status), actual
        assert changing.headers["content-type"] == media_type
        if operation.id not in HANDLERS:
            assert actual[1] == (
                example if media_type == "application/json" else str(example or "").encode()
            )


def test_every_handler_belongs_to_an_operation() -> None:
    assert HANDLERS.keys() <= TABLES.keys()


def test_documented_customer(api: ManagementApi) -> None:
    customer = api.get_application_customer(42, 6)
    assert (
        customer.to_dict().items()
        >= {
            "integrationId": "URNGV8294NV",
            "attributes": {"Language": "english", "ShippingCountry": "DE"},
            "closedSessions": 3,
            "totalSales": 299.99,
            "lastActivity": datetime(2020, 2, 8, 14, 15, 20, tzinfo=timezone.utc),
            "sandbox": False,
        }.items()
    )


def test_paging(api: ManagementApi) -> None:
    everyone = api.get_application_customers(42).data
    assert len({customer.id for customer in everyone}) == len(everyone) == 60
    for size in (1, 7, 59, 60, 61):
        assert list(paginate(api.get_application_customers, 42, page_size=size)) == everyone
    page = api.get_application_customers(42, page_size=59)
    assert (page.has_more, page.total_result_size) == (True, None)
    page = api.get_application_customers(42, page_size=59, skip=1)
    assert (page.has_more, page.total_result_size, page.data) == (False, None, everyone[1:])
    page = api.get_application_customers(42, page_size=2, skip=3, with_total_result_size=True)
    assert (page.has_more, page.total_result_size, page.data) == (None, 60, everyone[3:5])
    page = api.get_application_customers(42, skip=2**63 - 1)
    assert (page.has_more, page.data) == (False, [])


def test_filter_is_exact(api: ManagementApi) -> None:
    (customer,) = api.get_application_customers(42, integration_id="customer5").data
    assert customer.integration_id == "customer5"
    for other in ("customer", "Customer5", "customer5 ", ""):
        assert api.get_application_customers(42, integration_id=other).data == []


def test_search(api: ManagementApi) -> None:
    everyone = api.get_application_customers(42).data

    def search(**criteria: Any) -> list[int]:
        query = CustomerProfileSearchQuery.from_dict(criteria)
        page = api.get_application_customers_by_attributes(42, query, with_total_result_size=True)
        assert page.total_result_size == len(page.data)
        return [customer.id for customer in page.data]

    def having(**attributes: Any) -> list[int]:
        return [c.id for c in everyone if c.attributes.items() >= attributes.items()]

    assert search() == search(attributes={}) == having()
    assert search(attributes={"Newsletter": True}) == having(Newsletter=True) != []
    assert search(attributes={"Newsletter": 1}) == search(attributes={"Newsletter": "true"}) == []
    interests = next(c.attributes["Interests"] for c in everyone if "Interests" in c.attributes)
    assert search(attributes={"Interests": interests}) == having(Interests=interests) != []
    assert search(attributes={"Interests": interests[::-1]}) == []
    both = {"Language": "english", "Newsletter": False}
    assert search(attributes=both) == having(**both) != []
    assert search(attributes={f"no{n}": n for n in range(2000)}) == []
    assert search(integrationIDs=["advocate1", "customer1", "nobody"]) == [8, 3778]
    assert search(profileIDs=[3778, 8, 2**63], integrationIDs=["customer1", "friend1"]) == [3778]
    assert search(profileIDs=[]) == search(integrationIDs=[]) == []
    assert search(profileIDs=list(range(40000))) == having()
    assert search(attributes={"Language": "french"}, profileIDs=[6]) == []


def test_applications_are_apart(api: ManagementApi) -> None:
    others = api.get_application_customers(43).data
    mine = {customer.id for customer in api.get_application_customers(42).data}
    assert others
    assert mine.isdisjoint(customer.id for customer in others)
    for customer in others:
        with pytest.raises(NotFoundException):
            api.get_application_customer(42, customer.id)
    (one,) = api.get_application_customers(43, integration_id="customer1").data
    assert one.id != 3778


def test_friends(api: ManagementApi) -> None:
    friends = api.get_application_customer_friends(42, "advocate1").data
    assert len(friends) > 2
    for friend in friends:
        (customer,) = api.get_application_customers(
            42, integration_id=friend.friend_integration_id
        ).data
        assert customer.advocate_integration_id == friend.advocate_integration_id == "advocate1"
    for sort, key in (("code", attrgetter("code")), ("created", attrgetter("created"))):
        for sign in ("", "-"):
            page = api.get_application_customer_friends(42, "advocate1", sort=sign + sort)
            assert page.data == sorted(friends, key=key, reverse=bool(sign))
    page = api.get_application_customer_friends(
        42, "advocate1", page_size=1, skip=1, with_total_result_size=True
    )
    assert (page.data, page.total_result_size) == ([friends[1]], len(friends))
    assert api.get_application_customer_friends(42, "customer1").data == []


def test_profiles(shop: Shop) -> None:
    management, integration = shop.management, shop.integration
    everyone = management.get_customer_profiles(page_size=3)
    assert (everyone.data[0].id, len(everyone.data), everyone.has_more) == (6, 3, True)
    assert management.get_customer_profile(3778).integration_id == "customer1"
    assert management.get_customer_profiles(sandbox=True).data == []
    with pytest.raises(NotFoundException):
        management.get_customer_profile(1)

    def found(**attributes: Any) -> list[str]:
        query = CustomerProfileSearchQuery(attributes=attributes)
        return [c.integration_id for c in management.get_customers_by_attributes(query).data]

    def update(name: str, attributes: dict[str, Any], **options: Any) -> CustomerProfile:
        request = CustomerProfileIntegrationRequestV2(
            attributes=attributes, response_content=["customerProfile"]
        )
        return integration.update_customer_profile_v2(name, request, **options).customer_profile

    assert update("customer99", {"Pet": "cat", "Age": 7}, dry=True).attributes["Pet"] == "cat"
    assert found(Pet="cat") == []
    new = update("customer99", {"Pet": "cat", "Age": 7})
    changed = update("customer99", {"Pet": None, "Language": "welsh"})
    assert (changed.id, changed.attributes) == (new.id, {"Age": 7, "Language": "welsh"})
    assert changed.last_activity > new.last_activity
    assert found(Pet="cat") == []
    assert found(Language="welsh") == ["customer99"]
    assert management.get_customer_profile(new.id) == changed
    assert management.get_application_customer(42, new.id).closed_sessions == 0


def test_loyalty_points(shop: Shop) -> None:
    change = ("5", "customer1")
    assert shop.points() == 0
    shop.management.add_loyalty_points(*change, AddLoyaltyPoints(points=300, name="Sorry"))
    shop.management.remove_loyalty_points(*change, DeductLoyaltyPoints(points=120.5))
    assert shop.points() == 179.5
    with pytest.raises(BadRequestException) as caught:
        shop.management.remove_loyalty_points(*change, DeductLoyaltyPoints(points=180))
    assert caught.value.data.errors[0].source.pointer == "/points"
    in_gold = AddLoyaltyPoints(points=10, subledger_id="gold")
    shop.management.add_loyalty_points(*change, in_gold)
    assert shop.points() == 179.5
    balances = shop.integration.get_loyalty_balances(5, "customer1", subledger_id="gold")
    assert (balances.balance, balances.subledger_balances["gold"].active_points) == (None, 10)
    assert shop.points(end_date=datetime(2020, 1, 1, tzinfo=timezone.utc)) == 0
    with pytest.deprecated_call():
        ledger = shop.management.get_loyalty_points(*change)
    assert (ledger.ledger.total_active_points, ledger.ledger.total_spent_points) == (179.5, 120.5)
    assert [entry.name for entry in ledger.ledger.transactions] == ["Sorry", ""]
    for program, customer in (("6", "customer1"), ("5", "nobody"), ("x", "customer1")):
        with pytest.raises(NotFoundException):
            shop.management.add_loyalty_points(program, customer, AddLoyaltyPoints(points=1))


def test_sessions(shop: Shop) -> None:
    before = shop.management.get_customer_profile(3778)

    def counted() -> tuple[int, float, float]:
        now = shop.management.get_customer_profile(3778)
        sales = round(now.total_sales - before.total_sales, 2)
        return now.closed_sessions - before.closed_sessions, sales, shop.points()

    opened = shop.close_session("s1", "open")
    assert [effect.effect_type for effect in opened.effects] == ["setDiscount", "addLoyaltyPoints"]
    assert opened.effects[0].props["value"] == 20.05
    assert opened.effects[1].props["value"] == 200
    assert counted() == (0, 0, 0)
    assert shop.close_session("s1", dry=True).customer_profile.total_sales > before.total_sales
    assert counted() == (0, 0, 0)
    closed = shop.close_session("s1", idempotency_key="k1")
    assert counted() == (1, 200.5, 200)
    assert shop.close_session("s1", idempotency_key="k1") == closed
    assert counted() == (1, 200.5, 200)
    assert closed.loyalty.programs["5"].ledger.current_balance == 200
    stored = shop.integration.get_customer_session("s1")
    assert (stored.customer_session, stored.effects) == (closed.customer_session, closed.effects)
    assert (stored.customer_session.update_count, stored.customer_session.total) == (2, 200.5)
    with pytest.raises(BadRequestException):
        shop.close_session("s1", idempotency_key="k2")
    undone = shop.close_session("s1", "cancelled")
    assert [effect.effect_type for effect in undone.effects] == [
        "rollbackDiscount",
        "rollbackAddedLoyaltyPoints",
    ]
    assert counted() == (0, 0, 0)
    with pytest.raises(NotFoundException):
        shop.integration.get_customer_session("s2")


def test_sessions_without_a_customer_and_with_little(shop: Shop) -> None:
    def update(**session: Any) -> IntegrationStateV2:
        request = IntegrationRequest(
            customer_session=NewCustomerSessionV2(**session), response_content=["customerSession"]
        )
        return shop.integration.update_customer_session_v2("s1", request)

    items = [CartItem(sku="shoes", quantity=1, price=50)]
    update(cart_items=items, coupon_codes=["SUMMER"], attributes={"City": "Bonn", "Gift": True})
    state = update(attributes={"City": None})
    assert state.customer_session.cart_items == items
    assert state.customer_session.coupon_codes == ["SUMMER"]
    assert state.customer_session.attributes == {"Gift": True}
    assert [effect.effect_type for effect in state.effects] == ["setDiscount"]
    assert update(coupon_codes=[]).customer_session.coupon_codes == []
    assert update(profile_id="new one", state="closed").customer_session.first_session
    balances = shop.integration.get_loyalty_balances(5, "new one")
    assert balances.balance.active_points == 50


@pytest.mark.parametrize(
    ("session_id", "session", "place"),
    [
        ("s1", {"state": "partially_returned"}, "/customerSession/state"),
        ("s1", {"state": "shut"}, "/customerSession/state"),
        ("s1", {"cartItems": [{"sku": "x", "quantity": 10_001}]}, "/customerSession/cartItems"),
        ("s1", {"cartItems": [{"sku": "x", "quantity": 1}] * 1001}, "/customerSession/cartItems"),
        ("s1", {"additionalCosts": {"x": {"price": 1e16}}}, "/customerSession/cartItems"),
        ("s1", {"profileId": "x" * 1001}, "profileId"),
        ("s" * 1001, {}, "customerSessionId"),
    ],
)
def test_refused_sessions(
    connection: Connection, session_id: str, session: dict[str, Any], place: str
) -> None:
    status, error = connection.call(
        f"PUT /v2/customer_sessions/{session_id}",
        json.dumps({"customerSession": session}).encode(),
        **authorization(TABLES["updateCustomerSessionV2"], connection.keys),
    )
    assert status == 400
    assert place in error["errors"][0]["source"].values()


# What it refuses


@pytest.mark.parametrize(
    ("request_line", "body", "status", "source"),
    [
        ("GET " + CUSTOMERS + "?pageSize=0", None, 400, {"parameter": "pageSize"}),
        ("GET " + CUSTOMERS + "?pageSize=1001", None, 400, {"parameter": "pageSize"}),
        ("GET " + CUSTOMERS + "?pageSize=", None, 400, {"parameter": "pageSize"}),
        ("GET " + CUSTOMERS + "?skip=-1", None, 400, {"parameter": "skip"}),
        ("GET " + CUSTOMERS + "?skip=1.5", None, 400, {"parameter": "skip"}),
        ("GET " + CUSTOMERS + "?skip=1&skip=2", None, 400, {"parameter": "skip"}),
        ("GET " + CUSTOMERS + f"?skip={2**63}", None, 400, {"parameter": "skip"}),
        ("GET " + CUSTOMERS + "?integrationId=%FF", None, 400, {"parameter": "integrationId"}),
        (
            "GET " + CUSTOMERS + "?withTotalResultSize=maybe",
            None,
            400,
            {"parameter": "withTotalResultSize"},
        ),
        ("GET " + CUSTOMERS + "/x", None, 400, {"parameter": "customerId"}),
        ("GET " + FRIENDS + "?sort=name", None, 400, {"parameter": "sort"}),
        ("GET " + FRIENDS + "?sort=--code", None, 400, {"parameter": "sort"}),
        ("POST " + SEARCH, None, 400, {"pointer": ""}),
        ("POST " + SEARCH, b'{"attributes":', 400, {"pointer": ""}),
        ("POST " + SEARCH, b"[" * 100_000, 400, {"pointer": ""}),
        ("POST " + SEARCH, b"[]", 400, {"pointer": ""}),
        ("POST " + SEARCH, b'{"attributes": 1}', 400, {"pointer": "/attributes"}),
        ("POST " + SEARCH, b'{"profileIDs": [1, "2"]}', 400, {"pointer": "/profileIDs/1"}),
        ("GET " + CUSTOMERS + "/1", None, 404, {"resource": "customer"}),
        ("GET " + CUSTOMERS.replace("42", "1"), None, 404, {"resource": "application"}),
        ("POST " + SEARCH.replace("42", "1"), b"{}", 404, {"resource": "application"}),
        ("GET " + FRIENDS.replace("42", "1"), None, 404, {"resource": "application"}),
        ("GET " + FRIENDS.replace("advocate1", "nobody"), None, 404, {"resource": "customer"}),
        ("GET " + FRIENDS.replace("advocate1", "%2F..%2Fx"), None, 404, {"resource": "customer"}),
        ("GET /", None, 404, None),
        ("GET //x" + CUSTOMERS, None, 404, None),
        ("GET " + CUSTOMERS + "/", None, 404, None),
        ("GET " + FRIENDS.replace("advocate1", "a/b"), None, 404, None),
        ("PUT " + CUSTOMERS, b"{}", 405, None),
    ],
)
def test_refusals(
    connection: Connection,
    request_line: str,
    body: bytes | None,
    status: int,
    source: dict[str, str] | None,
) -> None:
    # The second time shows that nothing of the first request is left on the connection.
    for _ in range(2):
        actual, error = connection.call(request_line, body)
        assert (actual, error["StatusCode"]) == (status, status)
        assert [one["source"] for one in error.get("errors", ())] == ([source] if source else [])
        assert error["message"]
        assert connection.headers["allow"] == ("GET" if status == 405 else None)


@pytest.mark.parametrize(
    "operation", [pytest.param(o, id=o.id) for o in TABLES.values() if o.security]
)
def test_keys(connection: Connection, operation: Operation) -> None:
    target = re.sub(r"\{.+?\}", "1", operation.path)

    def status(name: str, value: str) -> int:
        return connection.call(
            f"{operation.method} {target}", **{"Authorization": "", name: value}
        )[0]

    for scheme, (name, prefix) in SECURITY_SCHEMES.items():
        key = f"{prefix} {connection.keys[scheme]}".lstrip()
        if scheme not in operation.security:
            assert status(name, key) == 401
            continue
        assert status(name, key) != 401
        others = set(connection.keys.values()) - {connection.keys[scheme]}
        wrong = [key + "x", key[:-1], f"Basic {connection.keys[scheme]}", key.replace(" ", "")]
        for value in ("", *wrong, *(f"{prefix} {other}" for other in others)):
            assert status(name, value) == 401


@pytest.mark.parametrize(
    "operation", [pytest.param(o, id=o.id) for o in SPEC.operations if o.id not in HANDLERS]
)
def test_recorded_replies_check_what_they_answer(
    connection: Connection, operation: SpecOperation
) -> None:
    headers = authorization(operation, connection.keys)
    right = parameter_examples(operation, optional=False)
    bodies = [field.schema for field in operation.parameters if field.location == "body"]
    right_body = json.dumps(SPEC.sample(bodies[0])).encode() if bodies else None
    for field in operation.parameters:
        wrong, body = right, right_body
        if field.location == "body":
            body = b"5"
        elif SPEC.types(field.schema) == ["integer"]:
            wrong = {**right, field: "five"}
        else:
            continue
        target = expected_target(operation, wrong)
        status, error = connection.call(f"{operation.method} {target}", body, **headers)
        error = json.loads(error) if isinstance(error, bytes) else error
        where = {"pointer": ""} if field.location == "body" else {"parameter": field.name}
        assert (status, [one["source"] for one in error["errors"]]) == (400, [where])


def test_uploads_stay_out_of_memory(connection: Connection) -> None:
    upload = next(o for o in SPEC.operations if o.content_type == "multipart/form-data")
    target = expected_target(upload, parameter_examples(upload, optional=False))
    size = 20_000_000
    body, content_type = urllib3.encode_multipart_formdata({"upFile": ("a.csv", b"x" * size)})
    headers = {**authorization(upload, connection.keys), "Content-Type": content_type}
    pieces = (body[start : start + 50_000] for start in range(0, len(body), 50_000))
    tracemalloc.start()
    try:
        status, _ = connection.call(f"{upload.method} {target}", pieces, **headers)
        assert tracemalloc.get_traced_memory()[1] < size / 4
    finally:
        tracemalloc.stop()
    assert status == 200


def test_faults_of_the_emulator(
    connection: Connection, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setitem(HANDLERS, "getApplicationCustomers", lambda: None)
    assert connection.call("GET " + CUSTOMERS)[1]["StatusCode"] == 500
    assert "application_id" in caplog.text


def test_rate_limit() -> None:
    now = [0.0]
    with Emulator(rate_limit=3, clock=lambda: now[0]) as emulator:
        connection = Connection(emulator)

        def statuses(count: int, target: str = CUSTOMERS) -> list[int]:
            return [connection.call("GET " + target + "?pageSize=1")[0] for _ in range(count)]

        assert statuses(4) == [200, 200, 200, 429]
        assert "retry-after" not in connection.headers
        assert statuses(1, FRIENDS) == [200]
        now[0] = 0.999
        assert statuses(1) == [429]
        now[0] = 1.0
        assert statuses(4) == [200, 200, 200, 429]
        connection.http.close()


# How it finds an operation and reads its arguments


def test_literal_paths_come_first(monkeypatch: pytest.MonkeyPatch) -> None:
    paths = ("/v1/{kind}/all", "/v1/items/{itemId}", "/v1/items/all", "/v1/items/{itemId}.csv")
    tables = [Operation(path, "", f"GET {path}") for path in paths]
    monkeypatch.setattr(routing, "operations", lambda: tables)
    router = routing.Router()
    assert router.find("GET", "/v1/items/all") == (tables[2], {})
    assert router.find("GET", "/v1/items/1") == (tables[1], {"itemId": "1"})
    assert router.find("GET", "/v1/shops/all") == (tables[0], {"kind": "shops"})


@pytest.mark.parametrize(
    ("type_", "query", "expected"),
    [
        (list[str], "x=a%2Cb&x=c,d&y=e", ["a,b", "c,d"]),
        (list[int], "x=1&x=2", [1, 2]),
        (Literal["a", "b"], "x=b", "b"),
        (str, "x=+%2B%C3%A9", " +é"),
        (str, "x", ""),
        (DateTime, "x=2020-01-01T00:00:00Z", datetime(2020, 1, 1, tzinfo=timezone.utc)),
        (DateTime, "x=1577836800", None),
        (DateTime, "x=2020-01-01T00:00:00", None),
        (float, "x=1e3", 1000.0),
        (float, "x=nan", None),
        (bool, "x=false", False),
        (list[int], "x=1&x=b", None),
        (Literal["a", "b"], "x=c", None),
        (Annotated[str, Meta(max_length=2)], "x=abc", None),
        (int, "y=1", None),
    ],
)
def test_arguments(type_: Any, query: str, expected: Any) -> None:
    parameters = (Parameter("x_", "x", "query", type_, required=True),)
    operation = Operation("", "", "GET /", parameters)
    if expected is not None:
        assert read_arguments(operation, {}, query, {}, b"") == {"x_": expected}
        return
    with pytest.raises(RequestError) as caught:
        read_arguments(operation, {}, query, {}, b"")
    assert caught.value.status == 400
    assert caught.value.errors[0].source.parameter == "x"


def test_joined_arguments() -> None:
    parameters = tuple(
        Parameter(place, place, place, list[str], explode=False)
        for place in ("path", "query", "header")
    )
    operation = Operation("", "", "GET /{path}", parameters)
    joined = "a%2Cb,c"
    actual = read_arguments(operation, {"path": joined}, f"query={joined}", {"header": joined}, b"")
    assert actual == {"path": ["a,b", "c"], "query": ["a,b", "c"], "header": ["a%2Cb", "c"]}
    assert read_arguments(operation, {"path": "a"}, "", {}, b"") == {"path": ["a"]}


# How it runs


def test_bodies_of_all_kinds_on_one_connection(connection: Connection) -> None:
    body = b'{"integrationIDs": ["customer1"]}'
    for sent in (body, iter([body[:9], body[9:]])):
        assert connection.call("POST " + SEARCH, sent)[1]["data"][0]["id"] == 3778
    connection.http.putrequest("POST", SEARCH)
    connection.http.putheader(
        "Authorization", f"ManagementKey-v1 {connection.keys['management_key']}"
    )
    connection.http.putheader("Content-Length", str(len(body)))
    connection.http.putheader("Expect", "100-continue")
    connection.http.endheaders()
    assert connection.http.sock.recv(99) == b"HTTP/1.1 100 Continue\r\n\r\n"
    connection.http.send(body)
    response = connection.http.getresponse()
    assert (response.status, json.load(response)["data"][0]["id"]) == (200, 3778)
    connection.http.request("HEAD", CUSTOMERS)
    response = connection.http.getresponse()
    assert (response.status, response.read()) == (405, b"")
    assert connection.call("GET " + CUSTOMERS + "/6")[0] == 200


def test_many_threads(emulator: Emulator) -> None:
    def run() -> None:
        with ApiClient(configuration(emulator)) as client:
            api = ManagementApi(client)
            found.append([api.get_application_customer(42, 6).id for _ in range(20)])

    found: list[list[int]] = []
    threads = [threading.Thread(target=run) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [[6] * 20] * 8


def test_it_ends_with_its_block() -> None:
    before = set(threading.enumerate())
    with Emulator() as emulator:
        idle = Connection(emulator)
        idle.call("GET " + CUSTOMERS + "/6")
        # Broken off in the middle of its body.
        half = Connection(emulator)
        half.http.putrequest("POST", SEARCH)
        half.http.putheader("Content-Length", "9")
        half.http.endheaders()
    assert set(threading.enumerate()) <= before
    assert idle.http.sock.recv(1) == b""
    host, port = emulator.host.removeprefix("http://").split(":")
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection((host, int(port)))
    idle.http.close()
    half.http.close()


def test_customers_are_the_same_on_every_start(tmp_path: Any, emulator: Emulator) -> None:
    def listing(emulator: Emulator) -> Any:
        connection = Connection(emulator)
        data = connection.call("GET " + CUSTOMERS)[1]
        connection.http.close()
        return data

    file = str(tmp_path / "state")
    with Emulator(customers=60, database=file) as first:
        assert listing(first) == listing(emulator)
    # The state of the file counts, not the number.
    with Emulator(customers=1, database=file) as second:
        assert listing(second) == listing(emulator)
    with Emulator(customers=1) as least:
        assert 6 in [customer["id"] for customer in listing(least)["data"]]


def test_process() -> None:
    command = [sys.executable, "-m", "talon_one.emulator", "--port", "0", "--customers", "20"]
    process = subprocess.Popen(
        [*command, "--management-key", "k1"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(4)]
        host = lines[0].split()[-1]
        assert "k1" in lines[2]
        assert "Ctrl-C" in lines[3]
        with ApiClient(Configuration(host=host, management_key="k1")) as client:
            page = ManagementApi(client).get_application_customers(42)
            assert len(page.data) == 20
            process.send_signal(signal.SIGINT)
            output, log = process.communicate(timeout=20)
    finally:
        process.kill()
    assert (process.returncode, output) == (0, "")
    assert log.splitlines() == ["GET /v1/applications/42/customers 200"]


# Held against the document

ACTED, RECORDED = (schemathesis.openapi.from_dict(copy.deepcopy(SPEC.document)) for _ in range(2))
# All recorded replies go one way; it need not be searched for every operation.
RECORDED.config.phases.coverage.enabled = False
CHECKS = [
    checks.not_a_server_error,
    checks.status_code_conformance,
    checks.content_type_conformance,
    checks.response_schema_conformance,
]


@ACTED.include(operation_id=list(HANDLERS)).parametrize()
@hypothesis.settings(max_examples=10)
def test_conformance(case: Case, battered: Emulator) -> None:
    check(case, battered)


@RECORDED.exclude(operation_id=list(HANDLERS)).parametrize()
@hypothesis.settings(max_examples=3)
def test_conformance_of_recorded_replies(case: Case, battered: Emulator) -> None:
    check(case, battered)


def check(case: Case, emulator: Emulator) -> None:
    operation = TABLES[case.operation.definition.raw["operationId"]]
    headers = authorization(operation, emulator.keys)
    response = case.call(base_url=emulator.host, headers=headers)
    case.validate_response(response, checks=CHECKS)
