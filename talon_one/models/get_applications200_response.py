# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class GetApplications200Response(Model, kw_only=True):
    """One page of Applications.

    Attributes:
        total_result_size: The number of all Applications, on every page.
        data: The Applications on this page.
    """

    total_result_size: int = field(name="totalResultSize")
    data: list[Application] = field(name="data")


from .application import Application
