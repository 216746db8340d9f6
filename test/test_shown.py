"""What reprs and notebooks show: a line or a bounded table, and no key."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any

import pytest
from faults import KEY, FaultServer, reply
from spec import ROOT, Spec, class_name

from talon_one import (
    ApiResponse,
    ApplicationCustomer,
    AsyncTalonOne,
    GetApplicationCustomers200Response,
    TalonOne,
    models,
)
from talon_one.aio.api_client import AsyncApiClient
from talon_one.api_client import ApiClient
from talon_one.exceptions import ValidationError
from talon_one.runtime.model import Model
from talon_one.runtime.response import Response

if TYPE_CHECKING:
    from spec import Property
    from worlds import World

HOST = "https://shop.example"
SECRET = "<b>customer & co</b>"


def customer(number: int = 1, **more: Any) -> dict[str, Any]:
    return {
        "id": number,
        "created": "2024-01-31T12:00:00Z",
        "applicationId": 42,
        "integrationId": SECRET,
        "accountId": 1,
        "closedSessions": 0,
        "totalSales": 0,
        "lastActivity": "2024-01-31T12:00:00Z",
        "attributes": {},
        **more,
    }


def page(length: int) -> GetApplicationCustomers200Response:
    customers = [customer(number, attributes={"Note": "x" * 500}) for number in range(length)]
    return GetApplicationCustomers200Response.from_dict({"data": customers, "hasMore": True})


def test_a_client_shows_where_it_leads() -> None:
    options: Any = {"management_key": KEY, "api_key": {"api_key_v1": KEY}}
    with TalonOne(HOST, **options) as talon:
        assert repr(talon) == f"TalonOne(host='{HOST}')"
        assert repr(talon.api_client) == f"ApiClient(host='{HOST}')"
        assert repr(talon.management) == f"ManagementApi(ApiClient(host='{HOST}'))"
    other = AsyncTalonOne(HOST, **options)
    assert repr(other) == f"AsyncTalonOne(host='{HOST}')"
    assert repr(other.integration) == f"AsyncIntegrationApi(AsyncApiClient(host='{HOST}'))"


@pytest.mark.parametrize("kind", [ApiClient, AsyncApiClient])
def test_a_client_without_a_host_can_be_shown(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TALON_ONE_HOST", raising=False)
    assert repr(kind()) == f"{kind.__name__}(host=None)"


def test_a_page_shows_its_counts() -> None:
    for length in (0, 1, 1000):
        shown = f"GetApplicationCustomers200Response(has_more=True, data=[{length} items])"
        assert repr(page(length)) == shown


def test_a_response_shows_its_status(world: World) -> None:
    assert repr(ApiResponse(200, {}, page(3), b"x")) == (
        "ApiResponse(status_code=200, data=GetApplicationCustomers200Response)"
    )
    assert (
        repr(ApiResponse(200, {}, [page(3)], b"x"))
        == "ApiResponse(status_code=200, data=[1 items])"
    )
    assert repr(Response(200, "OK", {"x": SECRET}, b"abc")) == "Response(status=200, 3 bytes)"
    body = f'"{SECRET}"'.encode()
    with FaultServer(reply(200, body)) as server, world.api_for(server.host) as api:
        opened = api.safe("a", view="without_preload_content")
        shown = repr(getattr(opened, "thing", opened))
        opened.close()
    assert re.fullmatch(r"(Async)?RESTResponse\(status=200\)", shown)


class Table(HTMLParser):
    """Reads a table, and fails at a tag that does not belong there."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.caption = ""
        self.rows: list[list[str]] = []
        self._tag = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        assert tag in {"table", "caption", "thead", "tbody", "tr", "th", "td"}
        self._tag = tag
        if tag == "tr":
            self.rows.append([])
        elif tag in ("th", "td"):
            self.rows[-1].append("")

    def handle_data(self, data: str) -> None:
        if self._tag == "caption":
            self.caption += data.strip("\n")
        elif self._tag in ("th", "td"):
            self.rows[-1][-1] += data

    def handle_endtag(self, tag: str) -> None:
        self._tag = ""


def test_a_notebook_shows_a_model_as_a_table() -> None:
    table = Table(ApplicationCustomer.from_dict(customer(loyaltyMemberships=[]))._repr_html_())
    assert table.caption == "ApplicationCustomer"
    rows = dict(table.rows)
    assert rows["integration_id"] == SECRET
    assert rows["created"] == "2024-01-31 12:00:00+00:00"
    assert "advocate_integration_id" not in rows


def test_a_notebook_shows_a_page_as_a_table_of_its_items() -> None:
    table = Table(page(1000)._repr_html_())
    assert table.caption == f"{page(1000)!r}, the first 20"
    head, *rows = table.rows
    assert head[0] == "id"
    assert [row[0] for row in rows] == [str(number) for number in range(20)]
    assert {len(row) for row in rows} == {len(head)}
    assert rows[0][head.index("integration_id")] == SECRET
    assert max(len(text) for row in rows for text in row) == 103
    assert Table(page(0)._repr_html_()).rows == [["has_more", "True"], ["data", "[]"]]


SPEC = Spec(ROOT / "openapi.yaml")
SECRETS = [
    (schema, part)
    for schema in SPEC.models
    for part in SPEC.properties(SPEC.schemas[schema])
    if "password" in (part.schema.get("format"), part.schema.get("items", {}).get("format"))
]


class Holder(Model):
    first: Any
    data: list[Any]


@pytest.mark.parametrize(
    ("schema", "part"), SECRETS, ids=[f"{schema}-{part.name}" for schema, part in SECRETS]
)
def test_no_text_for_people_shows_a_secret(
    schema: str, part: Property, caplog: pytest.LogCaptureFixture
) -> None:
    cls = getattr(models, class_name(schema))
    value, wrong = (KEY, [KEY]) if "string" in SPEC.types(part.schema) else ([f"A: {KEY}"], KEY)
    wire = {**SPEC.sample(SPEC.schemas[schema]), part.name: value}
    model = cls.from_dict(wire)
    holder = Holder(first={"a": model}, data=[model])
    for shown in (repr(model), *(text for it in (model, holder) for text in told(it))):
        assert "***" in shown
        assert KEY not in shown
    assert KEY not in repr(holder)
    assert model.to_dict()[part.name] == json.loads(model.to_json())[part.name] == value
    with pytest.raises(ValidationError) as caught:
        cls.from_dict({**wire, part.name: wrong})
    assert KEY not in repr(caught.value) + str(caught.value) + caplog.text
    absent = {**wire, part.name: None}
    if part.nullable or not part.required:
        assert "***" not in repr(cls.from_dict(absent)) + cls.from_dict(absent).to_str()


def told(model: Model) -> tuple[str, str]:
    return model.to_str(), model._repr_html_()


def test_the_document_marks_all_secrets() -> None:
    looks_secret = re.compile("password$|secret$|token$|^headers$|api_?key$", re.IGNORECASE)
    found = {
        (schema, part.name)
        for schema in SPEC.models
        for part in SPEC.properties(SPEC.schemas[schema])
        if looks_secret.search(part.name) and {"string", "array"} & set(SPEC.types(part.schema))
    }
    assert found == {(schema, part.name) for schema, part in SECRETS}
