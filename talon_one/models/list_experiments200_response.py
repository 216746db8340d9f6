# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class ListExperiments200Response(Model, kw_only=True):
    """One page of experiments.

    Attributes:
        total_result_size: The number of all items, on every page.
        data: The experiments on this page.
    """

    total_result_size: int = field(name="totalResultSize")
    data: list[Experiment] = field(name="data")


from .experiment import Experiment
