"""Responses, errors and helpers under the names that code for the vendor's SDK uses."""

from __future__ import annotations

import json
from datetime import datetime, timezone
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
from example_emulator import example_emulator
from vendor_examples import SPEC, example

import talon_one
from talon_one import models
from talon_one.emulator import Emulator
from talon_one.exceptions import ApiValueError, ServiceException, ValidationError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from recorder import Recorder
    from spec import SpecOperation

ITEM = {"name": "Shoes", "sku": "S-1", "quantity": 2, "price": 50.0}


@pytest.fixture
def api_client() -> talon_one.ApiClient:
    return talon_one.ApiClient(talon_one.Configuration())


@pytest.fixture(scope="module", params=[False, True], ids=["from_dict", "keywords"])
def by_keyword_and_emulator(request: pytest.FixtureRequest) -> Iterator[tuple[bool, Emulator]]:
    with example_emulator() as emulator:
        yield request.param, emulator


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("operation", [pytest.param(o, id=o.id) for o in SPEC.operations])
def test_the_example_of_each_operation_runs(
    by_keyword_and_emulator: tuple[bool, Emulator],
    operation: SpecOperation,
    capsys: pytest.CaptureFixture[str],
) -> None:
    by_keyword, emulator = by_keyword_and_emulator
    keys = {"ApiKey-v1": emulator.integration_key, "ManagementKey-v1": emulator.management_key}
    exec(example(operation, emulator.host, keys, by_keyword), {})
    printed = capsys.readouterr().out
    assert printed.startswith("The response of "), printed


# The open response


def test_the_body_of_an_open_response_is_the_same_each_time(recorder: Recorder) -> None:
    recorder.reply.body, recorder.reply.headers = b'{"id": 1}', {"x-trace": "t1"}
    configuration = talon_one.Configuration(recorder.host, management_key="k")
    with talon_one.ApiClient(configuration) as api_client:
        get = talon_one.ManagementApi(api_client).get_application_customer_without_preload_content
        response = get(1, 2)
        assert response.data == response.data == response.read() == b'{"id": 1}'
        assert response.json() == response.json() == {"id": 1}
        assert response.getheader("X-Trace") == response.getheaders()["X-TRACE"] == "t1"
        assert response.getheader("x-none", "none") == "none"
        response.release_conn()
        assert response.data == b'{"id": 1}'
        unread = get(1, 2)
        unread.release_conn()
        recorder.reply.body = b"<html>"
        with get(1, 2) as html, pytest.raises(ValidationError):
            html.json()
    recorder.reply = type(recorder.reply)()
    recorder.requests.clear()


# Errors


def test_an_error_can_be_made_by_a_test_double() -> None:
    error = talon_one.ApiException(status=404, reason="Not Found", body='{"message":"no"}')
    assert (error.status, error.reason, error.body) == (404, "Not Found", '{"message":"no"}')
    assert str(error) == '404 Not Found: {"message":"no"}'
    response = SimpleNamespace(
        status=503, reason="Busy", data=b"later", getheaders=lambda: {"retry-after": "7"}
    )
    error = ServiceException(http_resp=response)
    assert (error.status, error.reason, error.body) == (503, "Busy", "later")
    assert error.raw_data == b"later"
    assert error.retry_after == 7.0
    error = talon_one.ApiException(500, "Mine", response, body="mine")
    assert (error.status, error.reason, error.body) == (500, "Mine", "mine")
    error.body = "ü"
    assert error.raw_data == "ü".encode()
    assert talon_one.ApiException().status == 0


# Helpers of the client


def test_sanitize_for_serialization(api_client: talon_one.ApiClient) -> None:
    item = models.CartItem(**ITEM)
    when = datetime(2026, 1, 2, tzinfo=timezone.utc)
    plain = api_client.sanitize_for_serialization({"items": [item, None], "at": when, "n": 1})
    assert plain == {"items": [ITEM, None], "at": "2026-01-02T00:00:00Z", "n": 1}
    with pytest.raises(ValidationError, match=r"\$\.at: .* without a time zone"):
        api_client.sanitize_for_serialization({"at": datetime(2026, 1, 2)})


@pytest.mark.parametrize(
    ("text", "type_", "media_type", "expected"),
    [
        (json.dumps(ITEM), "CartItem", "application/json", models.CartItem(**ITEM)),
        (json.dumps(ITEM), models.CartItem, None, models.CartItem(**ITEM)),
        (json.dumps([ITEM]), "List[CartItem]", "application/json", [models.CartItem(**ITEM)]),
        (json.dumps({"a": [ITEM]}), "Dict[str, List[CartItem]]", "application/vnd.x+json; q=1",
         {"a": [models.CartItem(**ITEM)]}),
        ("null", "Optional[CartItem]", None, None),
        ("3", "int", None, 3),
        ('{"a": 1}', "object", None, {"a": 1}),
        ("plain", "str", "text/plain", "plain"),
        ("plain", "str", None, "plain"),
        ('"2026-01-02T00:00:00Z"', "datetime", None, datetime(2026, 1, 2, tzinfo=timezone.utc)),
    ],
)  # fmt: skip
def test_deserialize(
    api_client: talon_one.ApiClient, text: str, type_: Any, media_type: str | None, expected: Any
) -> None:
    assert api_client.deserialize(text, type_, media_type) == expected


def test_deserialize_refuses(api_client: talon_one.ApiClient) -> None:
    with pytest.raises(ApiValueError, match="there is no model 'Nothing'"):
        api_client.deserialize("[]", "List[Nothing]")
    with pytest.raises(ApiValueError, match="image/png is neither"):
        api_client.deserialize("x", "str", "image/png")
    with pytest.raises(ValidationError, match=r"\$\.price"):
        api_client.deserialize(json.dumps({**ITEM, "price": "much"}), "CartItem")
