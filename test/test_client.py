"""The front door: every API over one pool, and the names under which keys are given."""

from __future__ import annotations

import inspect
import pickle
from typing import TYPE_CHECKING, Any

import pytest
from recorder import Reply

import talon_one
from talon_one import ApiClient, Configuration, TalonOne, api
from talon_one.exceptions import ApiTypeError, ConfigurationError
from talon_one.security import ARGUMENTS, SECURITY_SCHEMES
from talon_one.settings import ENVIRONMENT_PREFIX

if TYPE_CHECKING:
    from recorder import Recorder

HOST = "https://shop.example"
NAMES = {**{scheme: scheme for scheme in SECURITY_SCHEMES}, **ARGUMENTS}


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("host", *NAMES):
        monkeypatch.delenv(ENVIRONMENT_PREFIX + name.upper(), raising=False)


def test_every_api_is_there_over_one_pool() -> None:
    with TalonOne(HOST, integration_key="i", management_key="m") as talon:
        apis = {getattr(talon, name) for name, _ in inspect.getmembers(type(talon), is_property)}
        assert {type(one).__name__ for one in apis} == set(api.__all__)
        assert all(one.api_client is talon.api_client for one in apis)
        assert talon.integration is talon.integration


def is_property(member: object) -> bool:
    return hasattr(member, "attrname")


def test_each_api_sends_its_own_key(recorder: Recorder) -> None:
    recorder.reply = Reply()
    recorder.requests.clear()
    with TalonOne(recorder.host, integration_key="i", management_key="m") as talon:
        talon.integration.get_customer_session_without_preload_content("s").read()
        assert recorder.take().headers["authorization"] == "ApiKey-v1 i"
        talon.management.get_application_customer_without_preload_content(1, 2).read()
        assert recorder.take().headers["authorization"] == "ManagementKey-v1 m"


def test_leaving_the_block_closes_the_connections(monkeypatch: pytest.MonkeyPatch) -> None:
    closed: list[ApiClient] = []

    def close(client: ApiClient) -> None:
        closed.append(client)

    monkeypatch.setattr(ApiClient, "close", close)
    with TalonOne(HOST) as talon:
        assert not closed
    talon.close()
    assert closed == [talon.api_client] * 2


def test_a_configuration_gives_all_else() -> None:
    configuration = Configuration(HOST, max_attempts=1)
    assert TalonOne(configuration=configuration).api_client.configuration is configuration
    assert TalonOne(HOST, deadline=5).api_client.configuration.deadline == 5
    for arguments in ({"host": HOST}, {"integration_key": "i"}, {"max_attempts": 2}):
        with pytest.raises(ApiTypeError, match="not both"):
            TalonOne(configuration=configuration, **arguments)


def test_what_is_missing_is_told() -> None:
    with pytest.raises(ConfigurationError, match="the host is missing: pass host="):
        TalonOne(integration_key="i")
    with pytest.raises(ApiTypeError, match=r"'key' is neither .* integration_key"):
        TalonOne(HOST, key="k")  # type: ignore[call-arg]
    with TalonOne(HOST, management_key="m") as talon, pytest.raises(ConfigurationError) as caught:
        talon.integration.get_customer_session("s")
    assert "integration_key='...' (or TALON_ONE_INTEGRATION_KEY)" in str(caught.value)


def test_it_can_be_pickled() -> None:
    talon = TalonOne(HOST, integration_key="i")
    assert talon.integration
    copy = pickle.loads(pickle.dumps(talon))
    assert copy.integration.api_client is copy.api_client
    assert copy.api_client.configuration.api_key == {}


@pytest.mark.parametrize("name", NAMES)
def test_a_key_goes_by_every_name_of_its_scheme(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    plain: dict[str, Any] = {name: "k"}
    scheme = NAMES[name]
    for configuration in (Configuration(HOST, **plain), Configuration(HOST, api_key=plain)):
        assert configuration.api_key == {scheme: "k"}
    header = Configuration(HOST, api_key_prefix={name: "P"}).credential(scheme, plain)
    assert header == ("authorization", "P k")
    monkeypatch.setenv(ENVIRONMENT_PREFIX + name.upper(), "from-environment")
    assert Configuration(HOST).api_key == {scheme: "from-environment"}
    assert Configuration(HOST, **plain).api_key == {scheme: "k"}


def test_every_short_name_stands_for_a_scheme() -> None:
    assert set(ARGUMENTS.values()) <= set(SECURITY_SCHEMES)
    assert not set(ARGUMENTS) & set(SECURITY_SCHEMES)
    assert "TalonOne" in talon_one.__all__
