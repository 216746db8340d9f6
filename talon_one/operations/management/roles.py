# Generated from the OpenAPI document by `make generate`. Do not edit.
"""Who may do what, where in the account."""

from __future__ import annotations

from ... import models
from ...runtime.tables import Operation, body, partial, path

operation = partial(Operation, security=("management_key", "manager_auth"))
GET_ROLE_V2 = operation(
    "getRoleV2",
    "get_role_v2",
    "GET /v2/roles/{roleId}",
    parameters=(path("role_id", "roleId", int),),
    responses={"200": lambda: models.RoleV2, "400 401 404": lambda: models.ErrorResponseWithStatus},
    retry="safe",
)
LIST_ALL_ROLES_V2 = operation(
    "listAllRolesV2",
    "list_all_roles_v2",
    "GET /v2/roles",
    responses={
        "200": lambda: models.ListAllRolesV2200Response,
        "400 401": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)
UPDATE_ROLE_V2 = operation(
    "updateRoleV2",
    "update_role_v2",
    "PUT /v2/roles/{roleId}",
    parameters=(path("role_id", "roleId", int), body("role_v2_base", required=True)),
    request=lambda: models.RoleV2Base,
    responses={"200": lambda: models.RoleV2, "400 401 404": lambda: models.ErrorResponseWithStatus},
)
