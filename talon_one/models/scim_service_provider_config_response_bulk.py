# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class ScimServiceProviderConfigResponseBulk(Model, kw_only=True):
    """What SCIM can do in one request.

    Attributes:
        max_operations: The most changes in one request.
        max_payload_size: The largest body of a request, in bytes.
        supported: Whether the service has the feature.
    """

    max_operations: int | None = field(default=None, name="maxOperations")
    max_payload_size: int | None = field(default=None, name="maxPayloadSize")
    supported: bool | None = field(default=None, name="supported")
