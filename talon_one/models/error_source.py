# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class ErrorSource(Model, kw_only=True):
    """The place of a fault. Of `pointer`, `parameter` and `line` exactly one is there.

    Attributes:
        pointer: A JSON Pointer into the request's body.
        parameter: The name of a query parameter.
        line: The number of a line in an uploaded file, as a text; `N/A` if it is not known.
        resource: What the fault is about: the thing that is missing or in the way.
    """

    pointer: str | None = field(default=None, name="pointer")
    parameter: str | None = field(default=None, name="parameter")
    line: str | None = field(default=None, name="line")
    resource: str | None = field(default=None, name="resource")
