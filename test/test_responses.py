"""Replies that the spec does not know, told by status and media type."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING, Any

import pytest
from faults import OPERATIONS, FaultServer, reply

from talon_one import ManagementApi, exceptions, models

if TYPE_CHECKING:
    from worlds import World

HTML = "Content-Type: text/html; charset=utf-8"
PAGE = b"<html>Log in</html>"


@pytest.mark.parametrize(
    ("name", "status", "body", "header", "problem"),
    [
        ("never", 201, b"{}", "X: y", "declares no such status"),
        ("bodiless", 202, b"", "X: y", "declares no such status"),
        ("never", 204, b"", "X: y", "declares no such status"),
        ("never", 200, PAGE, HTML, "media type is not application/json"),
        ("bodiless", 200, PAGE, HTML, "media type is not application/json"),
        ("export", 200, PAGE, HTML, "media type is not application/csv"),
        ("export", 200, b'{"message": "x"}', "Content-Type: application/json", "media type"),
        ("export", 206, b"a,b\n", "Content-Type: application/csv", "declares no such status"),
    ],
)
def test_a_success_that_the_spec_does_not_know_is_raised(
    world: World, name: str, status: int, body: bytes, header: str, problem: str
) -> None:
    with FaultServer(reply(status, body, header)) as server, world.api_for(server.host) as api:
        with pytest.raises(exceptions.UnexpectedResponseError, match=problem) as caught:
            getattr(api, name)("a")
        assert len(server.requests) == 1
    assert (caught.value.status, caught.value.raw_data) == (status, body)
    assert caught.value.maybe_applied == (OPERATIONS[name].retry == "never")


@pytest.mark.parametrize(
    ("name", "header"),
    [
        ("never", "X: y"),
        ("never", "Content-Type: Application/JSON;charset=utf-8"),
        ("never", "Content-Type: application/problem+json"),
        ("bodiless", "Content-Type: application/json"),
        ("export", "Content-Type: text/csv"),
        ("export", "X: y"),
    ],
)
def test_a_media_type_by_another_name_or_none_is_taken(
    world: World, name: str, header: str
) -> None:
    with FaultServer(reply(200, b"{}", header)) as server, world.api_for(server.host) as api:
        getattr(api, name)("a")


def test_points_are_not_added_by_a_login_page(world: World) -> None:
    from talon_one import AddLoyaltyPoints

    with FaultServer(reply(200, PAGE, HTML)) as server, world.api_for(server.host) as api:
        with pytest.raises(exceptions.UnexpectedResponseError, match="may have been carried out"):
            ManagementApi(api.api_client).add_loyalty_points("5", "c", AddLoyaltyPoints(points=1.0))
        assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("status", "body", "message"),
    [
        (429, b'{"message": "slow down", "more": 1}', "slow down"),
        (503, b'{"message": "down"}', "down"),
        (418, b'{"title": "of another form"}', None),
        (418, b'{"message": 5}', None),
        (502, PAGE, None),
        (403, b"[]", None),
    ],
)
def test_an_undeclared_error_in_the_services_form_is_read(
    world: World, status: int, body: bytes, message: str | None
) -> None:
    with (
        FaultServer(reply(status, body)) as server,
        world.api_for(server.host, max_attempts=1) as api,
    ):
        with pytest.raises(exceptions.ApiException) as caught:
            api.bodiless("a")
    assert getattr(caught.value.data, "message", None) == message
    assert caught.value.raw_data == body


# A 404 tells of what is missing, or of a host that is wrong


@pytest.mark.parametrize(
    ("body", "data"),
    [
        (
            b'{"message": "no such customer"}',
            models.ErrorResponseWithStatus(message="no such customer"),
        ),
        (b'{"StatusCode": 404}', models.ErrorResponseWithStatus(status_code=404)),
        (b'{"detail": "Not Found"}', None),
        (b"<html>no such page</html>", None),
        (b"404 page not found\n", None),
        (b"{}", None),
        (b"[]", None),
        (b"", None),
    ],
)
@pytest.mark.parametrize("path", ["", "/v1"])
def test_a_404_of_another_server_is_told_from_a_missing_entity(
    world: World, body: bytes, data: Any, path: str
) -> None:
    with FaultServer(reply(404, body)) as server, world.management_for(server.host + path) as api:
        with pytest.raises(exceptions.NotFoundException) as caught:
            api.get_application_customer(42, 6)
    error = caught.value
    kind = exceptions.UnknownPathException if data is None else exceptions.NotFoundException
    assert type(error) is kind
    assert (error.data, error.raw_data) == (data, body)
    assert ("check the configured host" in str(error)) is (data is None)
    assert ("the path /v1 of the configured host" in str(error)) is bool(path)
    assert pickle.loads(pickle.dumps(error)).advice == error.advice


def test_a_404_of_an_operation_without_a_form_for_errors_is_not_found(world: World) -> None:
    with FaultServer(reply(404)) as server, world.api_for(server.host) as api:
        with pytest.raises(exceptions.NotFoundException) as caught:
            api.safe("a")
    assert type(caught.value) is exceptions.NotFoundException
