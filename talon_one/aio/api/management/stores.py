# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ....api.management.stores import ManagementStoresApi
from ...api_base import AsyncApi, awaited


class AsyncManagementStoresApi(AsyncApi):
    """The shops and branches of an Application, and the campaigns that they have."""

    # fmt: off
    create_store = awaited(ManagementStoresApi.create_store)
    create_store_with_http_info = awaited(ManagementStoresApi.create_store_with_http_info)
    create_store_without_preload_content = awaited(ManagementStoresApi.create_store_without_preload_content)
    delete_store = awaited(ManagementStoresApi.delete_store)
    delete_store_with_http_info = awaited(ManagementStoresApi.delete_store_with_http_info)
    delete_store_without_preload_content = awaited(ManagementStoresApi.delete_store_without_preload_content)
    disconnect_campaign_stores = awaited(ManagementStoresApi.disconnect_campaign_stores)
    disconnect_campaign_stores_with_http_info = awaited(ManagementStoresApi.disconnect_campaign_stores_with_http_info)
    disconnect_campaign_stores_without_preload_content = awaited(ManagementStoresApi.disconnect_campaign_stores_without_preload_content)
    export_campaign_stores = awaited(ManagementStoresApi.export_campaign_stores)
    export_campaign_stores_with_http_info = awaited(ManagementStoresApi.export_campaign_stores_with_http_info)
    export_campaign_stores_without_preload_content = awaited(ManagementStoresApi.export_campaign_stores_without_preload_content)
    get_store = awaited(ManagementStoresApi.get_store)
    get_store_with_http_info = awaited(ManagementStoresApi.get_store_with_http_info)
    get_store_without_preload_content = awaited(ManagementStoresApi.get_store_without_preload_content)
    import_campaign_stores = awaited(ManagementStoresApi.import_campaign_stores)
    import_campaign_stores_with_http_info = awaited(ManagementStoresApi.import_campaign_stores_with_http_info)
    import_campaign_stores_without_preload_content = awaited(ManagementStoresApi.import_campaign_stores_without_preload_content)
    list_stores = awaited(ManagementStoresApi.list_stores)
    list_stores_with_http_info = awaited(ManagementStoresApi.list_stores_with_http_info)
    list_stores_without_preload_content = awaited(ManagementStoresApi.list_stores_without_preload_content)
    update_store = awaited(ManagementStoresApi.update_store)
    update_store_with_http_info = awaited(ManagementStoresApi.update_store_with_http_info)
    update_store_without_preload_content = awaited(ManagementStoresApi.update_store_without_preload_content)
