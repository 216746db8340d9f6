"""A request as `--dry-run` shows it. Hand-written."""

from __future__ import annotations

from copy import copy
from typing import TYPE_CHECKING, Any

import msgspec

from ..runtime import codec
from ..runtime.multipart import Form
from ..runtime.redacted import HIDDEN, without_secrets
from ..runtime.request import build_request
from ..security import SECURITY_SCHEMES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..configuration import Configuration
    from ..runtime.operation import Operation

_SECRET = {header.lower() for header, _ in SECURITY_SCHEMES.values()}


def shown(operation: Operation, arguments: Mapping[str, Any], configuration: Configuration) -> str:
    """The request of a call, without its key and without secrets in its body.

    Raises:
        ValidationError: An argument does not fit.
    """
    configuration = copy(configuration)  # So that what stands for a key is never sent.
    if not any(configuration.credential(scheme, None) for scheme in operation.security):
        for scheme in operation.security[:1]:
            configuration.api_key[scheme] = HIDDEN
    every = {parameter.name: arguments.get(parameter.name) for parameter in operation.parameters}
    request = build_request(operation, every, {}, configuration)
    lines = [f"{operation.method} {configuration.scheme}://{configuration.netloc}{request.target}"]
    for name in sorted(request.headers):
        value = request.headers[name]
        if name in _SECRET:
            prefix, space, _ = value.partition(" ")
            value = f"{prefix} {HIDDEN}" if space else HIDDEN
        elif name == "idempotency-key" and every.get("idempotency_key") is None:
            value = "(a new one for each call)"
        lines.append(f"{name}: {value}")
    if isinstance(request.body, Form):
        lines += [
            "",
            *(
                f"{p.wire_name}: {_part(every[p.name])}"
                for p in operation.parameters
                if p.location == "form" and every[p.name] is not None
            ),
        ]
    elif request.body is not None:
        lines += ["", msgspec.json.format(_body(operation, request.body)).decode()]
    return "\n".join(lines)


def _body(operation: Operation, body: bytes) -> bytes:
    type_: Any = operation.request() if operation.request else Any
    value = codec.decode(body, type_, keep_additional=True)
    shown = without_secrets(value)
    return body if shown == value else codec.encode(shown)


def _part(value: Any) -> str:
    return f"@{value}" if isinstance(value, str) else str(value)
