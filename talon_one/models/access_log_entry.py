# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import DateTime, Model, field


class AccessLogEntry(Model, kw_only=True):
    """A request that reached an Application, and the response to it.

    Attributes:
        uuid: The ID of the request.
        status: The HTTP status of the response.
        method: The HTTP method, in capitals.
        request_uri: The path of the request, with the query.
        time: When the request came.
        request_payload: The body of the request, as text, which is JSON as a rule.
        response_payload: The body of the response, as text, which is JSON as a rule.
    """

    uuid: str = field(name="uuid")
    status: int = field(name="status")
    method: str = field(name="method")
    request_uri: str = field(name="requestUri")
    time: DateTime = field(name="time")
    request_payload: str = field(name="requestPayload")
    response_payload: str = field(name="responsePayload")
