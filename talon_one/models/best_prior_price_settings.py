# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class BestPriorPriceSettings(Model, kw_only=True):
    """The settings for the best prior price, the lowest in a time frame, which shops show struck through beside a new one.

    Attributes:
        enable_best_prior_price: Whether prices are recorded, so that best prior prices can be looked up.
    """

    enable_best_prior_price: bool | None = field(default=None, name="enableBestPriorPrice")
