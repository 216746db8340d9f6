"""What a call may be given, and what is refused before anything is sent."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from faults import KEY, OPERATIONS, FaultServer, reply

from talon_one import Configuration, exceptions
from talon_one.exceptions import ValidationError
from talon_one.operations import OPERATIONS as OPERATIONS_BY_API
from talon_one.runtime.operation import Operation, Parameter, header, query
from talon_one.runtime.request import build_request

if TYPE_CHECKING:
    from worlds import World

HOST = "https://shop.example"
CONFIGURED = Configuration(HOST, management_key=KEY, integration_key="other")
OTHER_KEY = "another-secret"


def headers_of(configuration: Configuration = CONFIGURED, **options: Any) -> dict[str, str]:
    """The headers of a call with these options."""
    arguments = {"id": "a", "dry": None, "key": None, "rules": None}
    return build_request(OPERATIONS["never"], arguments, options, configuration).headers


# The Idempotency-Key


@pytest.mark.parametrize("key", ["", " ", "\t "])
def test_an_empty_idempotency_key_is_refused_by_the_name_of_who_gave_it(
    world: World, key: str
) -> None:
    given = {"Idempotency-KEY": key}
    with FaultServer(reply()) as server:
        for source, values, options, settings in (
            ("key", (None, key), {}, {}),
            ("_headers", (), {"_headers": given}, {}),
            ("default_headers", (), {}, {"default_headers": given}),
            ("on_request", (), {}, {"on_request": [lambda event: event.headers.update(given)]}),
        ):
            with world.api_for(server.host, **settings) as api:
                with pytest.raises(exceptions.ApiValueError, match=f"^{source}: .*Idempotency-Key"):
                    api.keyed("a", *values, **options)
        assert server.connections == 0


def test_a_hook_cannot_exchange_the_key_between_attempts(world: World) -> None:
    def exchange(event: Any) -> None:
        event.headers["Idempotency-Key"] = f"key {event.attempt}"

    with FaultServer(reply(503), reply()) as server:
        with world.api_for(server.host, on_request=[exchange]) as api:
            api.keyed("a")
    assert [headers["idempotency-key"] for _, headers, _ in server.requests] == ["key 1", "key 1"]


# Headers


@pytest.mark.parametrize(
    "name", ["Content-Length", "transfer-encoding", "HOST", "Connection", "Upgrade", "Expect"]
)
def test_headers_of_the_transport_are_refused(name: str) -> None:
    for options, configuration in (
        ({"_headers": {name: "1"}}, CONFIGURED),
        ({}, Configuration(HOST, management_key=KEY, default_headers={name: "1"})),
    ):
        with pytest.raises(exceptions.ApiValueError, match=f"eaders: {name} "):
            headers_of(configuration=configuration, **options)


@pytest.mark.parametrize("headers", [{"X-Count": 1}, {"X": None}, {"X": b"x"}, {1: "x"}, ["X: y"]])
def test_headers_that_are_no_text_are_refused(headers: Any) -> None:
    with pytest.raises(exceptions.ApiTypeError, match=r"^_headers: "):
        headers_of(_headers=headers)


def test_a_callers_header_replaces_ours_whatever_its_case() -> None:
    assert headers_of(_headers={"ACCEPT": "text/plain"})["accept"] == "text/plain"


# Whose key is sent


@pytest.mark.parametrize(
    ("given", "name", "sent"),
    [
        ({"management_key": OTHER_KEY}, "authorization", f"ManagementKey-v1 {OTHER_KEY}"),
        ({"type": "api_key", "in": "header", "key": "Authorization", "value": "any Text"},
         "authorization", "any Text"),
        ({"type": "bearer", "in": "header", "format": "JWT", "key": "X-Key", "value": "t"},
         "x-key", "t"),
        ({"in": "cookie", "key": "session", "value": "session=1"}, "cookie", "session=1"),
    ],
)  # fmt: skip
def test_the_key_of_a_call_is_sent_as_it_is_given(given: Any, name: str, sent: str) -> None:
    headers = headers_of(_request_auth=given)
    assert headers[name] == sent
    assert KEY not in str(headers)


def test_a_key_can_go_into_the_query() -> None:
    given = {"type": "api_key", "in": "query", "key": "the key", "value": "a&b"}
    arguments = {"id": "a", "dry": True, "key": None, "rules": None}
    request = build_request(OPERATIONS["never"], arguments, {"_request_auth": given}, CONFIGURED)
    assert request.target == "/v1/things/a?dry=true&the%20key=a%26b"
    assert "authorization" not in request.headers


def test_another_scheme_of_the_operation_is_used_alone() -> None:
    operation = Operation("x", "x", "GET /", security=("management_key", "manager_auth"))
    request = build_request(operation, {}, {"_request_auth": {"manager_auth": "T"}}, CONFIGURED)
    assert request.headers["authorization"] == "Bearer T"


@pytest.mark.parametrize(
    ("given", "problem"),
    [
        ({}, "holds 0 keys"),
        ({"no_such_key": OTHER_KEY}, "no security scheme 'no_such_key'"),
        ({"management_key": ""}, "management_key is empty"),
        ({"management_key": " "}, "management_key is empty"),
        ({"integration_key": OTHER_KEY}, "never takes no integration_key, but management_key"),
        ({"manager_auth": OTHER_KEY}, "never takes no manager_auth"),
        ({"management_key": "a", "manager_auth": "b"}, "holds 2 keys"),
        ({"type": "api_key", "in": "header", "key": "Authorization"}, "value is missing"),
        ({"in": "header", "key": "Authorization", "value": ""}, "value is missing or empty"),
        ({"in": "header", "key": "", "value": OTHER_KEY}, "key is missing or empty"),
        ({"in": "body", "key": "k", "value": OTHER_KEY}, "in is none of"),
        ({"in": "header", "key": "Host", "value": OTHER_KEY}, "Host is for the client"),
        ({"in": "header", "key": "k", "value": OTHER_KEY, "scheme": "x"}, "'scheme' is none of"),
        ({"type": "http-signature", "in": "header", "key": "k", "value": "v"}, "http-signature"),
        ({"in": "header", "key": "k", "value": f"{OTHER_KEY}\r\nX: y"}, "not printable ASCII"),
        ({"management_key": None}, "is no text"),
        (OTHER_KEY, "of type str"),
    ],
)  # fmt: skip
def test_any_other_key_of_a_call_is_refused_by_name(given: Any, problem: str) -> None:
    with pytest.raises((exceptions.ApiValueError, exceptions.ApiTypeError), match=problem) as error:
        headers_of(_request_auth=given)
    assert "_request_auth: " in str(error.value)
    assert OTHER_KEY not in str(error.value)


def test_two_keys_for_one_header_are_refused() -> None:
    with pytest.raises(exceptions.ApiValueError, match="both give Authorization"):
        headers_of(
            _headers={"authorization": "a"},
            _request_auth={"in": "header", "key": "Authorization", "value": "b"},
        )


# What makes a call safe


def test_what_makes_a_call_safe_must_be_there() -> None:
    operation = Operation(
        "x", "x", "GET /", (header("dry", "dry", bool),), makes_safe={"dry": True, "all": True}
    )
    assert not operation.is_safe_with({"dry": True})


@pytest.mark.parametrize(
    ("type_", "value", "sent"),
    [
        (float, 42, "42"),
        (float, 42.0, "42"),
        (float, -0.0, "0"),
        (float, 1.5, "1.5"),
        (float, Decimal("1.5"), "1.5"),
        (float, 2**53 + 1, "9007199254740993"),
        (list[float], [1.0, 2.5], "1,2.5"),
        (bytes, b"a\xff", "Yf8%3D"),
        (int, 42.0, None),
        (str, 42, None),
        (float, "42", None),
        (float, True, None),
    ],
)
def test_numbers_and_octets_in_the_query(type_: Any, value: Any, sent: str | None) -> None:
    operation = Operation("it", "it", "GET /", (query("p", "p", type_, explode=False),))
    if sent is None:
        with pytest.raises(ValidationError, match=r"^p: Expected"):
            build_request(operation, {"p": value}, {}, CONFIGURED)
    else:
        assert build_request(operation, {"p": value}, {}, CONFIGURED).target == f"/?p={sent}"


LOYALTY = [
    (operation, parameter)
    for tables in OPERATIONS_BY_API.values()
    for operation in tables
    for parameter in operation.parameters
    if parameter.wire_name == "loyaltyProgramId"
]


def target_of(parameter: Parameter, value: Any) -> str:
    """Path and query of a call with one parameter."""
    endpoint = "GET /v1/{loyaltyProgramId}" if parameter.location == "path" else "GET /v1"
    operation = Operation("op", "op", endpoint, (parameter,))
    return build_request(operation, {parameter.name: value}, {}, CONFIGURED).target


def test_the_id_of_a_loyalty_program_is_taken_as_a_number_and_as_text() -> None:
    """The service declares it as the one here and as the other there."""
    assert {parameter.type for _, parameter in LOYALTY} == {int, str}
    for operation, parameter in LOYALTY:
        assert target_of(parameter, 5) == target_of(parameter, "5"), operation.id
        for wrong in (True, 5.5, [5], None if parameter.required else ""):
            with pytest.raises(ValidationError, match=r"^loyalty_program_id: "):
                target_of(parameter, wrong)
    number = next(parameter for _, parameter in LOYALTY if parameter.type is int)
    for wrong in ("5.0", "five", "-5", " 5", "\u0665", "9" * 5000):
        with pytest.raises(ValidationError, match=r"^loyalty_program_id: "):
            target_of(number, wrong)
