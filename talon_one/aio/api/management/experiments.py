# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ....api.management.experiments import ManagementExperimentsApi
from ...api_base import AsyncApi, awaited


class AsyncManagementExperimentsApi(AsyncApi):
    """A/B tests that compare the rules of a campaign with variants of them."""

    # fmt: off
    get_experiment = awaited(ManagementExperimentsApi.get_experiment)
    get_experiment_with_http_info = awaited(ManagementExperimentsApi.get_experiment_with_http_info)
    get_experiment_without_preload_content = awaited(ManagementExperimentsApi.get_experiment_without_preload_content)
    list_experiments = awaited(ManagementExperimentsApi.list_experiments)
    list_experiments_with_http_info = awaited(ManagementExperimentsApi.list_experiments_with_http_info)
    list_experiments_without_preload_content = awaited(ManagementExperimentsApi.list_experiments_without_preload_content)
