# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ....api.management.collections import ManagementCollectionsApi
from ...api_base import AsyncApi, awaited


class AsyncManagementCollectionsApi(AsyncApi):
    """Named lists of texts, such as SKUs, that rules look things up in."""

    # fmt: off
    create_account_collection = awaited(ManagementCollectionsApi.create_account_collection)
    create_account_collection_with_http_info = awaited(ManagementCollectionsApi.create_account_collection_with_http_info)
    create_account_collection_without_preload_content = awaited(ManagementCollectionsApi.create_account_collection_without_preload_content)
    create_collection = awaited(ManagementCollectionsApi.create_collection)
    create_collection_with_http_info = awaited(ManagementCollectionsApi.create_collection_with_http_info)
    create_collection_without_preload_content = awaited(ManagementCollectionsApi.create_collection_without_preload_content)
    delete_account_collection = awaited(ManagementCollectionsApi.delete_account_collection)
    delete_account_collection_with_http_info = awaited(ManagementCollectionsApi.delete_account_collection_with_http_info)
    delete_account_collection_without_preload_content = awaited(ManagementCollectionsApi.delete_account_collection_without_preload_content)
    delete_collection = awaited(ManagementCollectionsApi.delete_collection)
    delete_collection_with_http_info = awaited(ManagementCollectionsApi.delete_collection_with_http_info)
    delete_collection_without_preload_content = awaited(ManagementCollectionsApi.delete_collection_without_preload_content)
    export_account_collection_items = awaited(ManagementCollectionsApi.export_account_collection_items)
    export_account_collection_items_with_http_info = awaited(ManagementCollectionsApi.export_account_collection_items_with_http_info)
    export_account_collection_items_without_preload_content = awaited(ManagementCollectionsApi.export_account_collection_items_without_preload_content)
    export_collection_items = awaited(ManagementCollectionsApi.export_collection_items)
    export_collection_items_with_http_info = awaited(ManagementCollectionsApi.export_collection_items_with_http_info)
    export_collection_items_without_preload_content = awaited(ManagementCollectionsApi.export_collection_items_without_preload_content)
    get_account_collection = awaited(ManagementCollectionsApi.get_account_collection)
    get_account_collection_with_http_info = awaited(ManagementCollectionsApi.get_account_collection_with_http_info)
    get_account_collection_without_preload_content = awaited(ManagementCollectionsApi.get_account_collection_without_preload_content)
    get_collection = awaited(ManagementCollectionsApi.get_collection)
    get_collection_with_http_info = awaited(ManagementCollectionsApi.get_collection_with_http_info)
    get_collection_without_preload_content = awaited(ManagementCollectionsApi.get_collection_without_preload_content)
    get_collection_items = awaited(ManagementCollectionsApi.get_collection_items)
    get_collection_items_with_http_info = awaited(ManagementCollectionsApi.get_collection_items_with_http_info)
    get_collection_items_without_preload_content = awaited(ManagementCollectionsApi.get_collection_items_without_preload_content)
    import_account_collection = awaited(ManagementCollectionsApi.import_account_collection)
    import_account_collection_with_http_info = awaited(ManagementCollectionsApi.import_account_collection_with_http_info)
    import_account_collection_without_preload_content = awaited(ManagementCollectionsApi.import_account_collection_without_preload_content)
    import_collection = awaited(ManagementCollectionsApi.import_collection)
    import_collection_with_http_info = awaited(ManagementCollectionsApi.import_collection_with_http_info)
    import_collection_without_preload_content = awaited(ManagementCollectionsApi.import_collection_without_preload_content)
    list_account_collections = awaited(ManagementCollectionsApi.list_account_collections)
    list_account_collections_with_http_info = awaited(ManagementCollectionsApi.list_account_collections_with_http_info)
    list_account_collections_without_preload_content = awaited(ManagementCollectionsApi.list_account_collections_without_preload_content)
    list_collections = awaited(ManagementCollectionsApi.list_collections)
    list_collections_with_http_info = awaited(ManagementCollectionsApi.list_collections_with_http_info)
    list_collections_without_preload_content = awaited(ManagementCollectionsApi.list_collections_without_preload_content)
    list_collections_in_application = awaited(ManagementCollectionsApi.list_collections_in_application)
    list_collections_in_application_with_http_info = awaited(ManagementCollectionsApi.list_collections_in_application_with_http_info)
    list_collections_in_application_without_preload_content = awaited(ManagementCollectionsApi.list_collections_in_application_without_preload_content)
    update_account_collection = awaited(ManagementCollectionsApi.update_account_collection)
    update_account_collection_with_http_info = awaited(ManagementCollectionsApi.update_account_collection_with_http_info)
    update_account_collection_without_preload_content = awaited(ManagementCollectionsApi.update_account_collection_without_preload_content)
    update_collection = awaited(ManagementCollectionsApi.update_collection)
    update_collection_with_http_info = awaited(ManagementCollectionsApi.update_collection_with_http_info)
    update_collection_without_preload_content = awaited(ManagementCollectionsApi.update_collection_without_preload_content)
