"""Calls an emulator over plain HTTP, as the document says, without the help of the client."""

from __future__ import annotations

import http.client
import json
from typing import TYPE_CHECKING, Any

import urllib3
from client import expected_target
from spec import ROOT, Spec

from talon_one.emulator.errors import RequestError
from talon_one.emulator.routing import Router, operations
from talon_one.security import SECURITY_SCHEMES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from spec import Field, SpecOperation

    from talon_one.emulator import Emulator
    from talon_one.runtime.operation import Operation

SPEC = Spec(ROOT / "openapi.yaml")
TABLES = {operation.id: operation for operation in operations()}


class Connection:
    """One connection to an emulator, which must stay open."""

    def __init__(self, emulator: Emulator) -> None:
        self.keys = emulator.keys
        self.http = http.client.HTTPConnection(emulator.host.removeprefix("http://"), timeout=60)
        self.http.connect()
        self.http.auto_open = 0
        self.headers: Any = {}

    def call(
        self, request_line: str, body: Any = None, headers: Mapping[str, str] | None = None
    ) -> tuple[int, Any]:
        """Status and JSON of a reply, or the bytes of another one.

        Args:
            request_line: Method and target. The key is the one that the target takes.
            body: As bytes, in pieces, or anything else as JSON.
            headers: To send too; an empty one is left out.
        """
        method, target = request_line.split()
        if body is not None and not isinstance(body, bytes) and not hasattr(body, "__next__"):
            body = json.dumps(body).encode()
        sent = {"Authorization": f"ManagementKey-v1 {self.keys['management_key']}"}
        if is_integration(method, target):
            sent = {"Authorization": f"ApiKey-v1 {self.keys['api_key_v1']}"}
        sent |= headers or {}
        self.http.request(method, target, body, {k: v for k, v in sent.items() if v})
        with self.http.getresponse() as response:
            data = response.read()
        self.headers = response.headers
        if response.headers["content-type"] != "application/json":
            return response.status, data
        return response.status, json.loads(data)

    def close(self) -> None:
        self.http.close()


def is_integration(method: str, target: str) -> bool:
    """Whether what is called takes the key of an Application."""
    try:
        operation, _ = _ROUTER.find(method, target.partition("?")[0])
    except RequestError:
        return False
    return operation.security == ("api_key_v1",)


_ROUTER = Router()


def authorization(operation: SpecOperation | Operation, keys: Mapping[str, str]) -> dict[str, str]:
    """The header with the key that an operation takes, if it takes one."""
    if not operation.security:
        return {}
    scheme = operation.security[0]
    return {"Authorization": f"{SECURITY_SCHEMES[scheme][1]} {keys[scheme]}"}


def parameter_examples(operation: SpecOperation, *, optional: bool = False) -> dict[Field, Any]:
    """The document's examples of the required parameters, or of all."""
    item = SPEC.document["paths"][operation.path]
    nodes = [*item.get("parameters", ()), *item[operation.method.lower()].get("parameters", ())]
    parameters = {(node["in"], node["name"]): node for node in map(SPEC.resolve, nodes)}
    return {
        field: parameters[field.location, field.name]["example"]
        for field in operation.parameters
        # What an operation can sort by is its own affair, and the example is the same for all.
        if (field.location, field.name) in parameters and field.name != "sort"
        if field.required or optional
    }


def example_call(
    operation: SpecOperation, keys: Mapping[str, str], *, optional: bool = False
) -> tuple[str, bytes | None, dict[str, str]]:
    """The document's own call of an operation: request line, body and headers."""
    headers = authorization(operation, keys)
    bodies = [field.schema for field in operation.parameters if field.location == "body"]
    body = json.dumps(SPEC.sample(bodies[0])).encode() if bodies else None
    if operation.content_type == "multipart/form-data":
        parts = {
            f.name: ("file", b"a,b\n1,2") for f in operation.parameters if f.location == "form"
        }
        body, headers["Content-Type"] = urllib3.encode_multipart_formdata(parts)
    target = expected_target(operation, parameter_examples(operation, optional=optional))
    return f"{operation.method} {target}", body, headers
