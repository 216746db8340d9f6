# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ....api.management.attributes import ManagementAttributesApi
from ...api_base import AsyncApi, awaited


class AsyncManagementAttributesApi(AsyncApi):
    """Values that the account itself defines for its customers, carts and so on."""

    # fmt: off
    create_attribute = awaited(ManagementAttributesApi.create_attribute)
    create_attribute_with_http_info = awaited(ManagementAttributesApi.create_attribute_with_http_info)
    create_attribute_without_preload_content = awaited(ManagementAttributesApi.create_attribute_without_preload_content)
    get_attribute = awaited(ManagementAttributesApi.get_attribute)
    get_attribute_with_http_info = awaited(ManagementAttributesApi.get_attribute_with_http_info)
    get_attribute_without_preload_content = awaited(ManagementAttributesApi.get_attribute_without_preload_content)
    get_attributes = awaited(ManagementAttributesApi.get_attributes)
    get_attributes_with_http_info = awaited(ManagementAttributesApi.get_attributes_with_http_info)
    get_attributes_without_preload_content = awaited(ManagementAttributesApi.get_attributes_without_preload_content)
    import_allowed_list = awaited(ManagementAttributesApi.import_allowed_list)
    import_allowed_list_with_http_info = awaited(ManagementAttributesApi.import_allowed_list_with_http_info)
    import_allowed_list_without_preload_content = awaited(ManagementAttributesApi.import_allowed_list_without_preload_content)
    update_attribute = awaited(ManagementAttributesApi.update_attribute)
    update_attribute_with_http_info = awaited(ManagementAttributesApi.update_attribute_with_http_info)
    update_attribute_without_preload_content = awaited(ManagementAttributesApi.update_attribute_without_preload_content)
