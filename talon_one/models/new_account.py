# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Bounds, Model, field


class NewAccount(Model, kw_only=True):
    """What every account has from the start.

    Attributes:
        company_name: The name of the company.
    """

    company_name: Annotated[str, Bounds(min_length=1)] = field(name="companyName")
