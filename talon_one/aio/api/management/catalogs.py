# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ....api.management.catalogs import ManagementCatalogsApi
from ...api_base import AsyncApi, awaited


class AsyncManagementCatalogsApi(AsyncApi):
    """The items that a shop sells, and their prices over time."""

    # fmt: off
    exclude_price_history = awaited(ManagementCatalogsApi.exclude_price_history)
    exclude_price_history_with_http_info = awaited(ManagementCatalogsApi.exclude_price_history_with_http_info)
    exclude_price_history_without_preload_content = awaited(ManagementCatalogsApi.exclude_price_history_without_preload_content)
    list_catalog_items = awaited(ManagementCatalogsApi.list_catalog_items)
    list_catalog_items_with_http_info = awaited(ManagementCatalogsApi.list_catalog_items_with_http_info)
    list_catalog_items_without_preload_content = awaited(ManagementCatalogsApi.list_catalog_items_without_preload_content)
    price_history = awaited(ManagementCatalogsApi.price_history)
    price_history_with_http_info = awaited(ManagementCatalogsApi.price_history_with_http_info)
    price_history_without_preload_content = awaited(ManagementCatalogsApi.price_history_without_preload_content)
