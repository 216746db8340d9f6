"""A receiver of notifications on this machine. Hand-written."""

from __future__ import annotations

import hmac
import itertools
import os
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any, cast

import click

from ..exceptions import ValidationError
from ..notifications import parse_notification
from ..runtime import codec
from ..settings import ENVIRONMENT_PREFIX

SECRET = f"{ENVIRONMENT_PREFIX}WEBHOOK_AUTHORIZATION"
"""The environment variable with what the Authorization header must be."""
_LONGEST = 2**20
_PATIENCE = 10.0
"""Seconds to wait for the next piece of a request."""


class Receiver(HTTPServer):
    """Takes notifications, one after the other.

    Attributes:
        received: Those that were taken and not shown yet.
    """

    def __init__(self, address: tuple[str, int]) -> None:
        self.received: list[Any] = []
        super().__init__(address, _Handler)


class _Handler(BaseHTTPRequestHandler):
    timeout = _PATIENCE

    def do_POST(self) -> None:
        self.send_response(self._status())
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _status(self) -> int:
        secret, given = os.environ.get(SECRET), self.headers.get("Authorization", "")
        if secret and not hmac.compare_digest(given.encode(), secret.encode()):
            return 401
        length = self.headers.get("Content-Length", "")
        if not length.isdecimal() or int(length) > _LONGEST:
            return 413
        try:
            notification = parse_notification(self.rfile.read(int(length)))
        except ValidationError as error:
            click.echo(f"Refused: {error}", err=True)
            return 400
        cast("Receiver", self.server).received.append(notification)
        return 204

    def log_message(self, format: str, *args: object) -> None:
        """Nothing: what comes is shown once it is read."""


@click.group()
def webhooks() -> None:
    """Receive notifications."""


@webhooks.command()
@click.option("--address", default="127.0.0.1", show_default=True, help="Where to listen.")
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=8000,
    show_default=True,
    help="0 takes any free one.",
)
@click.option("--count", type=click.IntRange(1), metavar="NUMBER", help="End after so many.")
def listen(address: str, port: int, count: int | None) -> None:
    """Show the notifications that come, until Ctrl-C.

    Each is a line: the name of its model, a tab, and its JSON. The service must reach this machine,
    through a tunnel, say. If TALON_ONE_WEBHOOK_AUTHORIZATION is set, only requests with this
    Authorization header are taken.
    """
    with Receiver((address, port)) as server:
        click.echo(f"Listening at http://{address}:{server.server_port}/", err=True)
        shown = itertools.count()
        while count is None or next(shown) < count:
            while not server.received:
                server.handle_request()
            it = server.received.pop(0)
            name = "unknown" if isinstance(it, dict) else type(it).__name__
            click.echo(f"{name}\t{codec.encode(it).decode()}")
