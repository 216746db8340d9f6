# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ....api.management.roles import ManagementRolesApi
from ...api_base import AsyncApi, awaited


class AsyncManagementRolesApi(AsyncApi):
    """Who may do what, where in the account."""

    # fmt: off
    get_role_v2 = awaited(ManagementRolesApi.get_role_v2)
    get_role_v2_with_http_info = awaited(ManagementRolesApi.get_role_v2_with_http_info)
    get_role_v2_without_preload_content = awaited(ManagementRolesApi.get_role_v2_without_preload_content)
    list_all_roles_v2 = awaited(ManagementRolesApi.list_all_roles_v2)
    list_all_roles_v2_with_http_info = awaited(ManagementRolesApi.list_all_roles_v2_with_http_info)
    list_all_roles_v2_without_preload_content = awaited(ManagementRolesApi.list_all_roles_v2_without_preload_content)
    update_role_v2 = awaited(ManagementRolesApi.update_role_v2)
    update_role_v2_with_http_info = awaited(ManagementRolesApi.update_role_v2_with_http_info)
    update_role_v2_without_preload_content = awaited(ManagementRolesApi.update_role_v2_without_preload_content)
