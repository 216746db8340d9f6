"""Where commands go, and the keys that they take along."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from talon_one.cli import profiles
from talon_one.cli.connection import connect

if TYPE_CHECKING:
    from conftest import Run

    from talon_one.emulator import Emulator

KEY = "the-key-of-nobody"


def login(run: Run, host: str, key: str, *words: str, status: int = 0) -> str:
    typed = f"{key}\n"
    return run(
        "login", "--host", host, "--kind", "management", *words, input=typed, status=status
    ).output


def test_a_key_is_tried_then_stored_for_its_owner_only(
    run: Run, emulator: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("TALON_ONE_HOST")
    monkeypatch.delenv("TALON_ONE_MANAGEMENT_KEY")
    refused = login(run, emulator.host, KEY, status=1)
    assert "Error: 401" in refused
    assert KEY not in refused
    assert profiles.names() == []
    assert emulator.management_key not in login(run, emulator.host, emulator.management_key)
    if os.name == "posix":
        assert profiles.path().stat().st_mode & 0o777 == 0o600
    assert len(json.loads(run("customers", "list", "--limit", "1").stdout)) == 1
    assert run("profiles").output == f"default\t{emulator.host}\tmanagement_key\n"
    run("logout")
    assert "no profile" in run("logout", status=1).output
    error = run("customers", "list", status=1).stderr
    assert "the host is missing" in error
    assert "talon-one login" in error


def test_an_input_that_ends_is_told(run: Run) -> None:
    error = run("login", "--kind", "management", input="", status=1).stderr
    assert error.endswith("Error: the input ended where an answer was asked for\n")


def test_a_profile_and_the_environment_are_never_mixed(
    monkeypatch: pytest.MonkeyPatch, run: Run
) -> None:
    profiles.save("default", "https://one.example", "management_key", "one")
    profiles.save("two", "https://two.example", "management_key", "two")
    profiles.save("two", "https://two.example", "api_key_v1", "two-b")

    def found(profile: str | None = None) -> tuple[str, dict[str, str]]:
        with connect(profile) as talon:
            configuration = talon.api_client.configuration
            assert configuration.rate_limit == 3.0
            return configuration.host, dict(configuration.api_key)

    monkeypatch.setenv("TALON_ONE_INTEGRATION_KEY", "environment")
    two = ("https://two.example", {"management_key": "two", "api_key_v1": "two-b"})
    assert found() == ("https://one.example", {"management_key": "one"})
    monkeypatch.setenv("TALON_ONE_HOST", "https://three.example")
    assert found() == ("https://three.example", {"api_key_v1": "environment"})
    assert found("two") == two
    monkeypatch.setenv("TALON_ONE_PROFILE", "two")
    assert found() == two
    # The key of one host is not kept for another.
    profiles.save("two", "https://four.example", "management_key", "four")
    assert found() == ("https://four.example", {"management_key": "four"})
    assert "no profile 'three'" in run("customers", "list", "--profile", "three", status=1).stderr


def test_a_keyring_takes_the_keys_where_there_is_one(
    monkeypatch: pytest.MonkeyPatch, run: Run
) -> None:
    class KeyringError(Exception):
        pass

    class Ring:
        priority = 5
        is_open = True
        errors = SimpleNamespace(KeyringError=KeyringError)

        def __init__(self) -> None:
            self.kept: dict[tuple[str, str], str] = {}
            self.__path__: list[str] = []

        def get_keyring(self) -> Ring:
            return self

        def set_password(self, service: str, name: str, key: str) -> None:
            self.kept[service, name] = key

        def get_password(self, service: str, name: str) -> str | None:
            if not self.is_open:
                raise self.errors.KeyringError("it is locked")
            return self.kept.get((service, name))

        def delete_password(self, service: str, name: str) -> None:
            del self.kept[service, name]

    ring = Ring()

    monkeypatch.setitem(sys.modules, "keyring", ring)
    monkeypatch.setitem(sys.modules, "keyring.errors", ring.errors)
    profiles.save("default", "https://one.example", "management_key", KEY)
    assert KEY not in profiles.path().read_text(encoding="utf-8")
    loaded = profiles.load("default")
    assert loaded is not None
    assert loaded.keys == {"management_key": KEY}
    assert KEY not in repr(loaded)
    ring.kept.clear()
    assert "keyring no longer has" in run("customers", "list", status=1).stderr
    ring.kept["talon-one", "default/management_key"] = KEY
    ring.is_open = False
    assert "the keyring refuses: it is locked" in run("customers", "list", status=1).stderr
    run("logout")
    assert ring.kept == {}


def test_no_option_takes_a_key() -> None:
    package = Path(profiles.__file__).parent
    for path in package.glob("*.py"):
        for name in ("management-key", "integration-key", "api-key", "manager-auth"):
            assert f"--{name}" not in path.read_text(encoding="utf-8"), path
