"""What a task needs to know of the service to call one operation. Hand-written."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from ..client import TalonOne
from ..configuration import Configuration
from ..exceptions import ConfigurationError
from ..operations import OPERATIONS

if TYPE_CHECKING:
    from ..runtime.operation import Operation


class Target(NamedTuple):
    """What tasks need to know of the service. Holds no key, only where each is found.

    Attributes:
        api: The name of the API.
        operation_id: The operation's ID.
        host: The base URL, unless it is in the environment.
        keys: By security scheme, the name of an environment variable or a file, after `env:` or
            `file:`.
    """

    api: str
    operation_id: str
    host: str | None
    keys: dict[str, str]

    @property
    def operation(self) -> Operation:
        """The operation's table."""
        return next(it for it in OPERATIONS[self.api] if it.id == self.operation_id)

    def client(self) -> TalonOne:
        """A client, with keys from where this task runs.

        Raises:
            ConfigurationError: A key is not where it should be, or the host is missing.
        """
        keys: Any = {name: _secret(name, place) for name, place in self.keys.items()}
        configuration = Configuration(self.host, **keys)
        configuration.require_host()
        return TalonOne(configuration=configuration)

    def method(self, talon: TalonOne) -> Any:
        """The operation as a method of a client."""
        return getattr(getattr(talon, self.api.lower()), self.operation.name)


def _secret(name: str, place: str) -> str:
    kind, _, where = place.partition(":")
    try:
        return os.environ[where] if kind == "env" else Path(where).read_text("utf-8").strip()
    except (KeyError, OSError):
        pass
    raise ConfigurationError(f"{name}_{kind} names what is not there: {where}")
