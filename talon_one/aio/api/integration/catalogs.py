# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ....api.integration.catalogs import IntegrationCatalogsApi
from ...api_base import AsyncApi, awaited


class AsyncIntegrationCatalogsApi(AsyncApi):
    """The items that a shop sells, and their prices over time."""

    # fmt: off
    best_prior_price = awaited(IntegrationCatalogsApi.best_prior_price)
    best_prior_price_with_http_info = awaited(IntegrationCatalogsApi.best_prior_price_with_http_info)
    best_prior_price_without_preload_content = awaited(IntegrationCatalogsApi.best_prior_price_without_preload_content)
    sync_catalog = awaited(IntegrationCatalogsApi.sync_catalog)
    sync_catalog_with_http_info = awaited(IntegrationCatalogsApi.sync_catalog_with_http_info)
    sync_catalog_without_preload_content = awaited(IntegrationCatalogsApi.sync_catalog_without_preload_content)
