"""Hosts and keys, as they are stored. Hand-written.

They are in a file of the platform's configuration folder that nobody else may read; the keys go
into the system's keyring instead, if there is one and `keyring` is installed.
"""

from __future__ import annotations

import contextlib
import os
import uuid
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from ..exceptions import ConfigurationError
from ..runtime.redacted import Redacted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

SERVICE = "talon-one"
"""What the keyring knows the keys by, each with `profile/scheme`."""


class Profile(msgspec.Struct):
    """An account.

    Attributes:
        host: The base URL.
        keys: By security scheme.
        in_keyring: The security schemes of which the key is in the keyring, and not in the file.
    """

    host: str
    keys: Redacted = msgspec.field(default_factory=Redacted)
    in_keyring: list[str] = []


def path() -> Path:
    """The file."""
    import platformdirs

    return platformdirs.user_config_path("talon-one", appauthor=False) / "profiles.json"


def _read() -> dict[str, Profile]:
    file = path()
    try:
        return msgspec.json.decode(
            file.read_bytes(), type=dict[str, Profile], dec_hook=lambda type_, it: type_(it)
        )
    except FileNotFoundError:
        return {}
    except msgspec.MsgspecError as error:
        raise ConfigurationError(f"{file} cannot be read: {error}") from None


def _write(profiles: Mapping[str, Profile]) -> None:
    file = path()
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    unfinished = file.with_name(f".{uuid.uuid4().hex}.part")
    try:
        # The mode from the start, so that at no moment others can read it.
        with os.fdopen(
            os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb"
        ) as it:
            it.write(msgspec.json.format(msgspec.json.encode(profiles, enc_hook=str)))
        unfinished.replace(file)
    finally:
        unfinished.unlink(missing_ok=True)


def names() -> list[str]:
    """The names of all profiles."""
    return sorted(_read())


def load(name: str) -> Profile | None:
    """A profile with its keys, or None if there is none of this name.

    Raises:
        ConfigurationError: The file cannot be read, or the keyring has a key no more.
    """
    profile = _read().get(name)
    for scheme in profile.in_keyring if profile else ():
        keyring = _keyring()
        with _told(keyring):
            key = keyring and keyring.get_password(SERVICE, f"{name}/{scheme}")
        if not key:
            raise ConfigurationError(f"the keyring no longer has {scheme} of the profile {name}")
        assert profile is not None  # noqa: S101, for the type checker
        profile.keys[scheme] = key
    return profile


def save(name: str, host: str, scheme: str, key: str) -> str:
    """Store a key of an account, beside those that are stored for the same host.

    Returns:
        Where it is, for people.
    """
    profiles = _read()
    profile = profiles.get(name)
    if profile is None or profile.host != host:
        if profile is not None:
            _forget(name, profile)
        profile = Profile(host)
    keyring = _keyring()
    if keyring is None:
        profile.keys[scheme] = key
        where = str(path())
    else:
        with _told(keyring):
            keyring.set_password(SERVICE, f"{name}/{scheme}", key)
        profile.keys.pop(scheme, None)
        profile.in_keyring = sorted({*profile.in_keyring, scheme})
        where = "the keyring of the system"
    _write({**profiles, name: profile})
    return where


def delete(name: str) -> bool:
    """Forget a profile; whether there was one."""
    profiles = _read()
    profile = profiles.pop(name, None)
    if profile is None:
        return False
    _forget(name, profile)
    _write(profiles)
    return True


def _forget(name: str, profile: Profile) -> None:
    keyring = _keyring()
    for scheme in profile.in_keyring if keyring else ():
        with _told(keyring):
            keyring.delete_password(SERVICE, f"{name}/{scheme}")


@contextlib.contextmanager
def _told(keyring: Any) -> Iterator[None]:
    """Tell what a keyring refuses as an error of the configuration."""
    try:
        yield
    except Exception as error:
        if keyring is None or not isinstance(error, keyring.errors.KeyringError):
            raise
        raise ConfigurationError(f"the keyring refuses: {error}") from None


def _keyring() -> Any:
    """The module, if it is installed and the system has a keyring that works."""
    try:
        import keyring
        import keyring.errors
    except ImportError:
        return None
    return keyring if keyring.get_keyring().priority >= 1 else None
