"""Each setting of a Configuration acts, whenever it is assigned, or is refused by name."""

from __future__ import annotations

import ast
import copy
import inspect
import logging
import pickle
import re
import ssl
import traceback
from typing import TYPE_CHECKING, Any

import pytest
import trustme
import urllib3
from faults import KEY, FaultApi, FaultServer, TestClock, reply

import talon_one.configuration as configuration_module
from talon_one import (
    ApiClient,
    Configuration,
    CustomerProfileSearchQuery,
    IntegrationApi,
    ManagementApi,
)
from talon_one.exceptions import (
    ApiAttributeError,
    ApiTypeError,
    ApiValueError,
    ConfigurationError,
    ServiceException,
    TLSError,
)
from talon_one.security import ARGUMENTS, SECURITY_SCHEMES, Keys
from talon_one.settings import ENVIRONMENT_PREFIX

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from recorder import Recorder

HOST = "https://shop.example"
QUERY = CustomerProfileSearchQuery(attributes={"Language": "english"})
OK = reply(200, b'{"ok":true}')


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name in ("host", *SECURITY_SCHEMES, *ARGUMENTS):
        monkeypatch.delenv(ENVIRONMENT_PREFIX + name.upper(), raising=False)
    yield
    Configuration.set_default(None)


def sent_key(recorder: Recorder, configuration: Configuration, api: str) -> str:
    """The Authorization header with which an operation of an API is called."""
    with ApiClient(configuration) as client:
        if api == "integration":
            IntegrationApi(client).get_customer_session_without_preload_content("s").close()
        else:
            ManagementApi(client).get_application_customer_without_preload_content(1, 2).close()
    return recorder.take().headers["authorization"]


# Keys


@pytest.mark.parametrize(
    ("prefix", "api", "other"),
    [("ManagementKey-v1", "management", "integration"), ("ApiKey-v1", "integration", "management")],
)
@pytest.mark.parametrize("when", ["at once", "later", "replaced", "in the key"])
def test_the_prefix_says_what_a_key_is_for(
    recorder: Recorder, prefix: str, api: str, other: str, when: str
) -> None:
    if when == "at once":
        configuration = Configuration(
            host=recorder.host, api_key={"api_key_v1": "k"}, api_key_prefix={"api_key_v1": prefix}
        )
    else:
        configuration = Configuration(host=recorder.host)
        if when == "later":
            configuration.api_key["api_key_v1"] = "k"
            configuration.api_key_prefix["api_key_v1"] = prefix
        elif when == "replaced":
            configuration.api_key = {"api_key_v1": "k"}
            configuration.api_key_prefix = {"api_key_v1": prefix}
        else:
            configuration.api_key["api_key_v1"] = f"{prefix} k"
    assert sent_key(recorder, configuration, api) == f"{prefix} k"
    with pytest.raises(ConfigurationError, match="needs a key, and none is configured"):
        sent_key(recorder, configuration, other)


def test_both_prefixes_in_two_configurations_of_one_program(recorder: Recorder) -> None:
    first, second = (
        Configuration(
            host=recorder.host, api_key={"api_key_v1": key}, api_key_prefix={"api_key_v1": prefix}
        )
        for key, prefix in (("a", "ApiKey-v1"), ("m", "managementkey-v1"))
    )
    for _ in range(2):
        assert sent_key(recorder, first, "integration") == "ApiKey-v1 a"
        assert sent_key(recorder, second, "management") == "managementkey-v1 m"


def test_no_key_takes_the_place_of_another(
    recorder: Recorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: Any = {"host": recorder.host, "api_key": {"api_key_v1": "given"}}
    moved: Any = {**given, "api_key_prefix": {"api_key_v1": "ManagementKey-v1"}}
    with pytest.raises(ConfigurationError, match=r"2 keys for management_key: .*api_key_v1"):
        sent_key(recorder, Configuration(**moved, management_key="m"), "management")
    contradictory = Configuration(host=recorder.host, api_key={"api_key_v1": "Bearer t"})
    assert sent_key(recorder, contradictory, "management") == "Bearer t"
    contradictory.api_key_prefix["api_key_v1"] = "ApiKey-v1"
    with pytest.raises(ConfigurationError, match="begins with another prefix"):
        sent_key(recorder, contradictory, "management")
    with pytest.raises(ConfigurationError, match="two keys for integration_key"):
        Configuration(**given, integration_key="other")
    # What was given wins over the environment, for another scheme of the operation as well.
    monkeypatch.setenv("TALON_ONE_MANAGEMENT_KEY", "environment")
    assert sent_key(recorder, Configuration(**moved), "management") == "ManagementKey-v1 given"
    bearer = Configuration(host=recorder.host, manager_auth="t")
    assert sent_key(recorder, bearer, "management") == "Bearer t"
    monkeypatch.setenv("TALON_ONE_INTEGRATION_KEY", "environment")
    with pytest.raises(ConfigurationError, match="none is configured"):
        sent_key(recorder, Configuration(**moved), "integration")


@pytest.mark.parametrize("key", ["", None, 5, "a\nb", " a"])
def test_a_key_that_cannot_be_sent_is_refused_when_it_is_assigned(key: Any) -> None:
    configuration = Configuration(HOST)
    for assign in (
        lambda: configuration.api_key.update(management_key=key),
        lambda: configuration.api_key.__setitem__("management_key", key),
        lambda: configuration.api_key.setdefault("management_key", key),
        lambda: setattr(configuration, "api_key", {"management_key": key}),
        lambda: Configuration(HOST, management_key=key),
    ):
        with pytest.raises(ConfigurationError, match="the key management_key is malformed"):
            assign()
    assert configuration.api_key == {}


def test_a_scheme_goes_by_its_short_name_when_it_is_assigned_too(recorder: Recorder) -> None:
    configuration = Configuration(recorder.host)
    configuration.api_key["integration_key"] = "k"
    configuration.api_key |= {"integration_key": "k2"}
    assert sent_key(recorder, configuration, "integration") == "ApiKey-v1 k2"
    for mapping in (configuration.api_key, configuration.api_key_prefix):
        with pytest.raises(ApiTypeError, match=r"'managment_key' .* mean 'management_key'"):
            mapping["managment_key"] = "k"


# Settings


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("max_atempts", "did you mean 'max_attempts'"),
        ("verify_tls", "did you mean 'verify_ssl'"),
        ("managment_key", "did you mean 'management_key'"),
        ("access_token", "no setting 'access_token' here: give the token as the key"),
        ("proxy_headers", "no setting 'proxy_headers' here: write user and password"),
    ],
)
def test_unknown_settings_are_refused_with_the_nearest(name: str, message: str) -> None:
    with pytest.raises(ApiTypeError, match=message):
        Configuration(HOST, **{name: "x"})
    configuration = Configuration(HOST)
    with pytest.raises(ApiAttributeError, match=message):
        setattr(configuration, name, "x")
    with pytest.raises(AttributeError, match=message):
        getattr(configuration, name)


NAMED = {"connection_pool_maxsize": "pool_size", "host": "host|http://shop.example would"}
"""How the message names a setting, where it does not do so by the name itself."""


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("verify_ssl", 0), ("verify_ssl", None), ("debug", "yes"), ("pickle_keys", 1),
        ("allow_insecure_http", "no"), ("retries", -1), ("retries", urllib3.Retry(3)),
        ("max_attempts", 0), ("max_attempts", 1.5), ("max_attempts", True), ("pool_size", None),
        ("connection_pool_maxsize", "4"), ("connect_timeout", None), ("read_timeout", "5"),
        ("deadline", 0), ("deadline", float("nan")), ("rate_limit", -1.0), ("proxy", 5),
        ("ssl_ca_cert", b"x"), ("on_request", [1]), ("on_response", print),
        ("host", "shop.example"), ("host", None), ("host", "http://shop.example"),
    ],
)  # fmt: skip
def test_a_value_that_cannot_act_is_refused_by_name(name: str, value: Any) -> None:
    configuration = Configuration(HOST)
    with pytest.raises(ConfigurationError, match=NAMED.get(name, name)):
        setattr(configuration, name, value)
    if value is not None or name != "host":
        with pytest.raises(ConfigurationError):
            Configuration(**{"host": HOST, name: value})
    assert vars(configuration) == vars(Configuration(HOST))


def test_the_host_is_needed_by_the_first_call(recorder: Recorder) -> None:
    configuration = Configuration(management_key="k")
    assert "host=None" in repr(configuration)
    with ApiClient(configuration) as client:
        api = ManagementApi(client)
        with pytest.raises(ConfigurationError, match="the host is missing"):
            api.get_application_customer(1, 2)
        configuration.host = recorder.host + "/base/"
        api.get_application_customer_without_preload_content(1, 2).close()
        assert recorder.take().target.startswith("/base/v1/")
        with FaultServer(OK) as other:
            configuration.host = other.host
            api.get_application_customer_without_preload_content(1, 2).close()
            assert len(other.requests) == 1
    assert recorder.requests == []


def test_insecure_http_cannot_be_left_behind() -> None:
    configuration = Configuration("http://shop.example", allow_insecure_http=True)
    with pytest.raises(ConfigurationError, match="in the clear"):
        configuration.allow_insecure_http = False
    assert configuration.allow_insecure_http


@pytest.mark.parametrize(("retries", "count"), [(0, 1), (False, 1), (1, 2), (None, 3)])
def test_retries_count_from_the_next_call_on(retries: Any, count: int) -> None:
    configuration = Configuration(management_key=KEY)
    with FaultServer(*[reply(503)] * 8) as server:
        configuration.host = server.host
        with ApiClient(configuration, clock=TestClock()) as client:
            configuration.retries = retries
            with pytest.raises(ServiceException):
                FaultApi(client).safe("a")
        assert len(server.requests) == count
    assert configuration.retries == count - 1


def test_verify_ssl_acts_when_it_changes() -> None:
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("other.example").configure_cert(tls)
    with FaultServer(*[OK] * 3, tls=tls) as server:
        configuration = Configuration(server.host, management_key=KEY, max_attempts=1)
        with ApiClient(configuration) as client:
            api = FaultApi(client)
            with pytest.raises(TLSError):
                api.safe("a")
            configuration.verify_ssl = False
            with pytest.warns(urllib3.exceptions.InsecureRequestWarning):
                assert api.safe("a") == {"ok": True}
            configuration.verify_ssl = True
            with pytest.raises(TLSError):
                api.safe("a")


def test_a_certificate_that_cannot_be_loaded_leaves_no_other_connection(tmp_path: Path) -> None:
    (tmp_path / "bad.pem").write_text("no certificate")
    configuration = Configuration("https://127.0.0.1:9", management_key=KEY, max_attempts=1)
    with ApiClient(configuration) as client:
        configuration.ssl_ca_cert = str(tmp_path / "bad.pem")
        for _ in range(2):
            with pytest.raises(ConfigurationError, match="certificate"):
                FaultApi(client).safe("a")


def test_proxy_pool_and_rate_limit_act_when_they_change() -> None:
    clock = TestClock()
    with FaultServer(*[OK] * 9) as proxy:
        configuration = Configuration("http://127.0.0.1:9", management_key=KEY, max_attempts=1)
        with ApiClient(configuration, clock=clock) as client:
            api = FaultApi(client)
            configuration.proxy = proxy.host
            configuration.connection_pool_maxsize = 2
            assert configuration.pool_size == 2
            configuration.rate_limit = 2.0
            api.safe("a")
            api.safe("a")
            assert [line for line, _, _ in proxy.requests] == [
                "GET http://127.0.0.1:9/v1/things/a HTTP/1.1"
            ] * 2
            assert clock.sleeps == [pytest.approx(0.505)]
            configuration.rate_limit = None
            api.safe("a")
            assert len(clock.sleeps) == 1


def test_debug_logs_attempts_and_no_key(capsys: pytest.CaptureFixture[str]) -> None:
    logger = logging.getLogger("talon_one")
    level, handlers = logger.level, logger.handlers[:]
    root = logging.getLogger()
    others, root.handlers = root.handlers, []
    try:
        with FaultServer(*[OK] * 2) as server:
            configuration = Configuration(server.host, management_key=KEY, debug=True)
            assert configuration.debug
            with ApiClient(configuration, "X-Secret", KEY) as client:
                FaultApi(client).safe("a", _headers={"X-More": KEY})
            configuration.debug = False
            with ApiClient(configuration) as client:
                FaultApi(client).safe("a")
        printed = capsys.readouterr()
        assert printed.err.count("safe attempt 1: 200") == 1
        assert KEY not in printed.err + printed.out
    finally:
        logger.level, logger.handlers, root.handlers = level, handlers, others


def test_the_default_is_kept_and_copied(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TALON_ONE_HOST", HOST)
    assert Configuration.get_default_copy() is not Configuration.get_default_copy()
    mine = Configuration("https://other.example", management_key="k", default_headers={"x": "y"})
    Configuration.set_default(mine)
    assert Configuration.get_default() is mine
    assert ApiClient().configuration is mine
    duplicate = Configuration.get_default_copy()
    assert vars(duplicate) == vars(mine)
    duplicate.api_key["management_key"] = "k2"
    duplicate.default_headers["x"] = "z"
    duplicate.host = HOST
    assert (mine.api_key, mine.default_headers) == ({"management_key": "k"}, {"x": "y"})
    assert mine.host == "https://other.example"
    Configuration.set_default(None)
    kept = Configuration.get_default()
    assert kept is Configuration.get_default()
    assert ApiClient().configuration is kept
    assert kept.host == HOST


# Secrets


@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy])
def test_copies_keep_what_pickles_leave_out(duplicate: Any) -> None:
    headers = {"authorization": f"Bearer {KEY}", "Cookie": KEY, "x-caller": "shop"}
    configuration = Configuration(HOST, management_key=KEY, default_headers=headers)
    client = ApiClient(configuration, "Authorization", f"Bearer {KEY}")
    client.set_default_header("x-more", "m")
    shown = (configuration, vars(configuration), client, client.default_headers)
    assert not any(KEY in repr(thing) for thing in shown)
    for thing in (configuration, configuration.api_key, configuration.default_headers, client):
        assert KEY.encode() not in pickle.dumps(thing)
    restored = pickle.loads(pickle.dumps(client))
    assert restored.configuration.default_headers == {"x-caller": "shop"}
    assert restored.default_headers == {"x-more": "m"}
    assert vars(duplicate(configuration)) == vars(configuration)
    configuration.pickle_keys = True
    restored = pickle.loads(pickle.dumps(client))
    assert restored.configuration.api_key == configuration.api_key
    assert restored.configuration.default_headers == headers
    assert restored.default_headers == client.default_headers
    assert KEY not in repr(restored.configuration.default_headers)


# Headers of a client


def test_default_headers_are_a_clients_own(recorder: Recorder) -> None:
    configuration = Configuration(
        recorder.host, management_key="k", default_headers={"x-a": "1", "x-b": "1"}
    )
    with ApiClient(configuration, "X-A", "2") as client, ApiClient(configuration) as other:
        client.user_agent = "shop/1"
        client.default_headers["X-C"] = "2"
        client.set_default_header("x-c", "3")
        sent = []
        for one in (client, other):
            ManagementApi(one).get_application_customer_without_preload_content(1, 2).close()
            sent.append(recorder.take().headers)
        assert [headers.get("x-a") for headers in sent] == ["2", "1"]
        assert [headers.get("x-b") for headers in sent] == ["1", "1"]
        assert [headers.get("x-c") for headers in sent] == ["3", None]
        assert [headers["user-agent"] for headers in sent] == ["shop/1", other.user_agent]
        assert re.fullmatch(r"talon-one-python/[\d.]+", other.user_agent)
        with pytest.raises(ApiValueError):
            client.set_default_header("x", "a\r\nb")
        with pytest.raises(AttributeError):
            client.configuration = Configuration(HOST)  # type: ignore[misc]
    with pytest.raises(ApiTypeError, match="together"):
        ApiClient(configuration, header_name="x")


def test_a_default_header_can_carry_the_key(
    recorder: Recorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def send(configuration: Configuration) -> str:
        client = ApiClient(configuration, "Authorization", "Bearer t")
        ManagementApi(client).get_application_customer_without_preload_content(1, 2).close()
        client.close()
        return recorder.take().headers["authorization"]

    assert send(Configuration(recorder.host)) == "Bearer t"
    with pytest.raises(ConfigurationError, match="the key management_key and a default header"):
        send(Configuration(recorder.host, management_key="k"))
    monkeypatch.setenv("TALON_ONE_MANAGEMENT_KEY", "environment")
    assert send(Configuration(recorder.host)) == "Bearer t"


# Options of a call


def test_content_type_and_host_index_are_taken_where_they_mean_something(
    recorder: Recorder,
) -> None:
    with ApiClient(Configuration(recorder.host, management_key="k")) as client:
        api = ManagementApi(client)
        get = api.get_application_customer_without_preload_content
        search = api.get_application_customers_by_attributes_without_preload_content
        get(1, 2, _host_index=0, _content_type=None).close()
        search(1, QUERY, _content_type="application/json").close()
        assert len(recorder.requests) == 2
        recorder.requests.clear()
        for refused in (
            lambda: get(1, 2, _host_index=1),
            lambda: get(1, 2, _content_type="application/json"),
            lambda: search(1, QUERY, _content_type="text/plain"),
        ):
            with pytest.raises(ApiValueError, match=r"_host_index|_content_type"):
                refused()
        assert recorder.requests == []


def test_no_frame_of_a_refusal_shows_a_key(recorder: Recorder) -> None:
    moved = {"api_key": {"api_key_v1": KEY}, "api_key_prefix": {"api_key_v1": "ManagementKey-v1"}}
    for configuration, header in (
        (Configuration(recorder.host, **moved, management_key=KEY + "2"), None),
        (Configuration(recorder.host, management_key=KEY), f"Bearer {KEY}"),
        (Configuration(recorder.host, api_key={"management_key": f"Bearer {KEY}"},
                       api_key_prefix={"management_key": "ManagementKey-v1"}), None),
    ):  # fmt: skip
        client = ApiClient(configuration)
        if header:
            client.default_headers["Authorization"] = header
        with pytest.raises(ConfigurationError) as caught:
            ManagementApi(client).get_application_customer(1, 2)
        frames = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
        shown = [frame for frame in frames.stack if "talon_one" in frame.filename]
        assert len(shown) > 3
        assert not any(KEY in text for frame in shown for text in (frame.locals or {}).values())


def test_every_option_has_a_type_for_checkers() -> None:
    """What clients and a Configuration take by name is what type checkers know of."""
    tree = ast.parse(inspect.getsource(configuration_module))
    typed = {
        each.target.id
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef) and node.name in ("Options", "AllOptions")
        for each in node.body
        if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name)
    }
    schemes = {*SECURITY_SCHEMES, *ARGUMENTS}
    assert typed == {*configuration_module._names()} - schemes - {"host"}
    assert schemes == {*Keys.__annotations__}
