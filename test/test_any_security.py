"""What a package of any document sends to prove who calls, over the wire."""

from __future__ import annotations

import asyncio
import copy
import logging
import pickle
import re
from base64 import b64encode
from typing import TYPE_CHECKING, Any

import pytest
from document import Failure
from generated import package_of
from passes.security import SETTINGS, add_security
from recorder import Reply

from talon_one import Configuration

if TYPE_CHECKING:
    from types import ModuleType

    from recorder import Recorded, Recorder


@pytest.fixture(scope="session")
def package(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    return package_of("security-schemes", tmp_path_factory)


def call(package: ModuleType, recorder: Recorder, name: str, options: Any, **keys: Any) -> Recorded:
    """What a call sends."""
    recorder.reply = Reply(204)
    recorder.requests.clear()
    with package.AnySecuritySchemes(recorder.host, max_attempts=1, **keys) as client:
        getattr(client.default, name)(**options)
    return recorder.take()


def call_async(
    package: ModuleType, recorder: Recorder, name: str, options: Any, **keys: Any
) -> Recorded:
    """What a call with asyncio sends."""
    recorder.reply = Reply(204)
    recorder.requests.clear()

    async def run() -> None:
        async with package.AsyncAnySecuritySchemes(recorder.host, max_attempts=1, **keys) as client:
            await getattr(client.default, name)(**options)

    asyncio.run(run())
    return recorder.take()


BASIC = "Basic " + b64encode("ü:p:q r".encode()).decode()


@pytest.mark.parametrize(
    ("name", "keys", "options", "target", "headers"),
    [
        ("by_bearer", {"bearer": "t"}, {}, "/bearer", {"authorization": "Bearer t"}),
        ("by_bearer", {"bearer": "Bearer t"}, {}, "/bearer", {"authorization": "Bearer t"}),
        ("by_bearer", {"bearer": lambda: "t"}, {}, "/bearer", {"authorization": "Bearer t"}),
        ("by_nothing", {"bearer": "t"}, {}, "/none", {}),
        ("by_basic", {"basic": ("ü", "p:q r")}, {}, "/basic", {"authorization": BASIC}),
        ("by_basic", {"basic": "ü:p:q r"}, {}, "/basic", {"authorization": BASIC}),
        ("by_basic", {"basic": lambda: "ü:p:q r"}, {}, "/basic", {"authorization": BASIC}),
        ("by_basic", {}, {"_request_auth": {"basic": "ü:p:q r"}}, "/basic",
         {"authorization": BASIC}),
        ("by_header", {"x_api_key": "k"}, {}, "/header", {"x-api-key": "k"}),
        ("by_header", {"X-API-KEY": "k"}, {}, "/header", {"x-api-key": "k"}),
        ("by_query", {"api_key_auth": "a&b"}, {"page": 2}, "/query?page=2&Api-Key=a%26b", {}),
        ("by_query", {}, {"_request_auth": {"api_key": "k"}}, "/query?Api-Key=k", {}),
        ("by_cookie", {"host_auth": "s"}, {"theme": "a b"}, "/cookie",
         {"cookie": "theme=a%20b; session=s"}),
        ("by_cookie", {}, {"_request_auth": {"host": "s"}}, "/cookie", {"cookie": "session=s"}),
        ("by_token", {"token": "t"}, {}, "/token", {"authorization": "Token t"}),
        ("by_oauth", {"oauth": lambda: "t"}, {}, "/oauth", {"authorization": "Bearer t"}),
        ("by_open_id", {"open_id": "t"}, {}, "/open-id", {"authorization": "Bearer t"}),
        ("by_both", {"bearer": lambda: "t", "x_api_key": "k", "api_key_auth": "q"}, {},
         "/both?Api-Key=q", {"authorization": "Bearer t", "x-api-key": "k"}),
        ("by_either", {"basic": "u:p", "host_auth": "s"}, {}, "/either", {"cookie": "session=s"}),
        ("by_either", {"basic": lambda: "u:p", "x_api_key": "k", "host_auth": "s"}, {}, "/either",
         {"authorization": "Basic dTpw", "x-api-key": "k"}),
        ("by_choice", {"x_api_key": "k"}, {}, "/optional", {"x-api-key": "k"}),
        ("by_choice", {"bearer": "t"}, {}, "/optional", {}),
        ("by_certificate", {}, {}, "/certificate", {}),
    ],
)  # fmt: skip
@pytest.mark.parametrize("send", [call, call_async])
def test_keys_go_where_the_document_says(
    package: ModuleType, recorder: Recorder, send: Any, name: str, keys: Any, options: Any,
    target: str, headers: Any,
) -> None:  # fmt: skip
    request = send(package, recorder, name, options, **keys)
    assert request.target == target
    sent = {"authorization", "cookie", "x-api-key"} & request.headers.keys()
    assert {it: request.headers[it] for it in sent} == headers


def test_what_fetches_a_token_is_awaited_once_a_call(
    package: ModuleType, recorder: Recorder
) -> None:
    fetched = []

    async def fetch() -> str:
        await asyncio.sleep(0)
        fetched.append("t")
        return "t"

    request = call_async(package, recorder, "by_oauth", {}, oauth=fetch, bearer=lambda: 1 / 0)
    assert request.headers["authorization"] == "Bearer t"
    assert fetched == ["t"]
    call_async(package, recorder, "by_nothing", {}, oauth=fetch)
    call_async(package, recorder, "by_oauth", {"_request_auth": {"oauth": "own"}}, oauth=fetch)
    assert fetched == ["t"]


async def never() -> str:
    raise AssertionError("is not awaited")


@pytest.mark.parametrize(
    ("fetch", "problem"),
    [
        (lambda: 1 / 0, "could not be fetched: ZeroDivisionError"),
        (lambda: "", "could not be fetched: it is empty"),
        (lambda: None, "could not be fetched: it is a NoneType, not text"),
        (never, "not text: only an asyncio client awaits it"),
    ],
)
def test_a_token_that_cannot_be_fetched_is_a_typed_error(
    package: ModuleType, recorder: Recorder, fetch: Any, problem: str
) -> None:
    with pytest.raises(package.exceptions.CredentialError, match=problem) as caught:
        call(package, recorder, "by_oauth", {}, oauth=fetch)
    assert isinstance(caught.value, package.exceptions.CallError)
    assert recorder.requests == []


def test_tokens_are_shown_nowhere(
    package: ModuleType, recorder: Recorder, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    keys = {"oauth": lambda: "secret-1", "api_key_auth": "secret-2", "basic": ("u", "secret-3")}
    call(package, recorder, "by_oauth", {}, **keys)
    call(package, recorder, "by_query", {}, **keys)
    configuration = package.Configuration(recorder.host, **keys)
    with pytest.raises(package.exceptions.ConfigurationError) as caught:
        call(package, recorder, "by_oauth", {}, oauth=lambda: "secret-4\nx: y")
    for text in (caplog.text, repr(configuration), str(caught.value), repr(configuration.api_key)):
        assert "secret" not in text
    kept = copy.deepcopy(configuration).api_key
    assert kept == configuration.api_key
    assert pickle.loads(pickle.dumps(configuration)).api_key == {}
    configuration.pickle_keys = True
    assert set(pickle.loads(pickle.dumps(configuration)).api_key) == {"api_key", "basic"}


def test_keys_come_from_the_environment(
    package: ModuleType, recorder: Recorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in (("BASIC", "u:p"), ("HOST_AUTH", "s"), ("API_KEY", "k")):
        monkeypatch.setenv(f"ANY_SECURITY_SCHEMES_{name}", value)
    assert call(package, recorder, "by_basic", {}).headers["authorization"] == "Basic dTpw"
    assert call(package, recorder, "by_cookie", {}).headers["cookie"] == "session=s"
    assert call(package, recorder, "by_query", {}).target == "/query?Api-Key=k"


def test_what_is_missing_or_malformed_is_told(package: ModuleType, recorder: Recorder) -> None:
    missing = (
        r"by_either needs a key, and none is configured: basic='...' \(or .*BASIC\) with"
        r" x_api_key='...' .* or host_auth='...' \(or .*HOST_AUTH\)"
    )
    errors = package.exceptions
    with pytest.raises(errors.ConfigurationError, match=missing):
        call(package, recorder, "by_either", {}, basic="u:p")
    with pytest.raises(errors.ConfigurationError, match=r"must be \(user, password\)"):
        call(package, recorder, "by_basic", {}, basic="password")
    with pytest.raises(errors.ConfigurationError, match="holds a character that no cookie"):
        call(package, recorder, "by_cookie", {}, host_auth="a;b")


def test_settings_are_no_names_of_keys() -> None:
    known = {name for name in dir(Configuration) if not name.startswith("_")}
    assert (
        known
        | {"configuration", "options", "self"}
        | {*("base_path", "hostname", "is_loopback", "netloc", "port", "scheme")}
        == SETTINGS
    )


@pytest.mark.parametrize(
    ("schemes", "wanted", "problem"),
    [
        ({"a": {"type": "http", "scheme": "digest"}}, [{"a": []}],
         "#/components/securitySchemes/a/scheme: 'digest' asks for more than a key"),
        ({"a/b": {"type": "apiKey", "in": "body", "name": "k"}}, [{"a/b": []}],
         "#/components/securitySchemes/a~1b: does not say where the key goes"),
        ({"a": {"type": "magic"}}, [{"a": []}],
         "#/components/securitySchemes/a/type: 'magic' is no type"),
        ({}, [{"a": []}], "#/paths/~1x/get/security/0: there is no security scheme 'a'"),
        ({"a": {"type": "http", "scheme": "basic"}, "b": {"type": "oauth2"}}, [{"a": [], "b": []}],
         "#/paths/~1x/get/security/0: two schemes are sent in one place: a, b"),
    ],
)  # fmt: skip
def test_what_cannot_be_served_is_refused(schemes: Any, wanted: Any, problem: str) -> None:
    document = {
        "paths": {"/x": {"get": {"security": wanted}}},
        "components": {"securitySchemes": schemes},
    }
    with pytest.raises(Failure, match=re.escape(problem)):
        add_security(document)


def test_what_can_be_served_is_left_of_several() -> None:
    token = {"type": "oauth2"}
    schemes = {"a": {"type": "http", "scheme": "negotiate"}, "b": token, "c": token,
               "d": {"type": "apiKey", "in": "header", "name": "X"}}  # fmt: skip
    operation: dict[str, Any] = {"security": [{"a": [], "b": []}, {"b": [], "c": [], "d": []}]}
    left_out = add_security(
        {"paths": {"/x": {"get": operation}}, "components": {"securitySchemes": schemes}}
    )
    assert operation["x-alternatives"] == [("b", "d"), ("c", "d")]
    assert [it.partition(": ")[0] for it in left_out] == ["#/components/securitySchemes/a/scheme"]
