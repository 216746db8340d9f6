# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...api_base import Api, with_http_info, without_preload_content
from ...operations import management as tables

if TYPE_CHECKING:
    from ... import models
    from ...runtime.signatures import RequestOptions, Unpack


class ManagementRolesApi(Api):
    """Who may do what, where in the account."""

    def get_role_v2(self, role_id: int, **options: Unpack[RequestOptions]) -> models.RoleV2:
        """Get a role.

        Returns one role, permissions and members included.

        Args:
            role_id: The ID of the role, as listAllRolesV2 tells it.
        """
        return self._call(tables.roles.GET_ROLE_V2, locals())

    get_role_v2_with_http_info = with_http_info(get_role_v2)
    get_role_v2_without_preload_content = without_preload_content(get_role_v2)

    def list_all_roles_v2(
        self, **options: Unpack[RequestOptions]
    ) -> models.ListAllRolesV2200Response:
        """List the roles.

        Returns every role, permissions and members included, in a single response.
        """
        return self._call(tables.roles.LIST_ALL_ROLES_V2, locals())

    list_all_roles_v2_with_http_info = with_http_info(list_all_roles_v2)
    list_all_roles_v2_without_preload_content = without_preload_content(list_all_roles_v2)

    def update_role_v2(
        self, role_id: int, role_v2_base: models.RoleV2Base, **options: Unpack[RequestOptions]
    ) -> models.RoleV2:
        """Update a role.

        Changes the name, the permissions or the members of a role. Of a role with `isReadonly=true` only the members can change. No property is required, but whether those left out keep their values is not documented: to be sure, read the role first and send all of it. To create a role, use scimCreateGroup or the Campaign Manager.

        Args:
            role_id: The ID of the role, as listAllRolesV2 tells it.
            role_v2_base: What the role is to be.
        """
        return self._call(tables.roles.UPDATE_ROLE_V2, locals())

    update_role_v2_with_http_info = with_http_info(update_role_v2)
    update_role_v2_without_preload_content = without_preload_content(update_role_v2)
