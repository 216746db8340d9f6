# Generated from the OpenAPI document by `make generate`. Do not edit.
"""The account, the people who work in it, and SCIM, which manages them."""

from __future__ import annotations

from ... import models
from ...runtime.model import Annotated, Bounds
from ...runtime.tables import Operation, body, partial, path, query

operation = partial(Operation)
ACTIVATE_USER_BY_EMAIL = operation(
    "activateUserByEmail",
    "activate_user_by_email",
    "POST /v1/users/activate",
    parameters=(body("activate_user_request", required=True),),
    request=lambda: models.ActivateUserRequest,
    responses={"204": None, "400 401 404": lambda: models.ErrorResponseWithStatus},
    security=("management_key", "manager_auth"),
)
CREATE_INVITE_EMAIL = operation(
    "createInviteEmail",
    "create_invite_email",
    "POST /v1/invite_emails",
    parameters=(body("new_invite_email", required=True),),
    request=lambda: models.NewInviteEmail,
    responses={
        "201": lambda: models.NewInviteEmail,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("management_key", "manager_auth"),
)
CREATE_INVITE_V2 = operation(
    "createInviteV2",
    "create_invite_v2",
    "POST /v2/invites",
    parameters=(body("new_invitation", required=True),),
    request=lambda: models.NewInvitation,
    responses={"201": lambda: models.User, "400 401": lambda: models.ErrorResponseWithStatus},
    security=("management_key", "manager_auth"),
)
CREATE_PASSWORD_RECOVERY_EMAIL = operation(
    "createPasswordRecoveryEmail",
    "create_password_recovery_email",
    "POST /v1/password_recovery_emails",
    parameters=(body("new_password_email", required=True),),
    request=lambda: models.NewPasswordEmail,
    responses={"204": None, "400 401 404": lambda: models.ErrorResponseWithStatus},
)
DEACTIVATE_USER_BY_EMAIL = operation(
    "deactivateUserByEmail",
    "deactivate_user_by_email",
    "POST /v1/users/deactivate",
    parameters=(body("deactivate_user_request", required=True),),
    request=lambda: models.DeactivateUserRequest,
    responses={"204": None, "400 401 404": lambda: models.ErrorResponseWithStatus},
    security=("management_key", "manager_auth"),
)
DELETE_USER = operation(
    "deleteUser",
    "delete_user",
    "DELETE /v1/users/{userId}",
    parameters=(path("user_id", "userId", int),),
    responses={"204": None, "400 401 404": lambda: models.ErrorResponseWithStatus},
    security=("management_key", "manager_auth"),
)
DELETE_USER_BY_EMAIL = operation(
    "deleteUserByEmail",
    "delete_user_by_email",
    "POST /v1/users/delete",
    parameters=(body("delete_user_request", required=True),),
    request=lambda: models.DeleteUserRequest,
    responses={"204": None, "400 401 404": lambda: models.ErrorResponseWithStatus},
    security=("management_key", "manager_auth"),
)
GET_ACCOUNT = operation(
    "getAccount",
    "get_account",
    "GET /v1/accounts/{accountId}",
    parameters=(path("account_id", "accountId", int),),
    responses={
        "200": lambda: models.Account,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("management_key", "manager_auth"),
    retry="safe",
)
GET_ACCOUNT_ANALYTICS = operation(
    "getAccountAnalytics",
    "get_account_analytics",
    "GET /v1/accounts/{accountId}/analytics",
    parameters=(path("account_id", "accountId", int),),
    responses={
        "200": lambda: models.AccountAnalytics,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("management_key", "manager_auth"),
    retry="safe",
)
GET_USER = operation(
    "getUser",
    "get_user",
    "GET /v1/users/{userId}",
    parameters=(path("user_id", "userId", int),),
    responses={"200": lambda: models.User, "400 401 404": lambda: models.ErrorResponseWithStatus},
    security=("management_key", "manager_auth"),
    retry="safe",
)
GET_USERS = operation(
    "getUsers",
    "get_users",
    "GET /v1/users",
    parameters=(
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("sort", "sort", str),
    ),
    responses={
        "200": lambda: models.GetUsers200Response,
        "400 401": lambda: models.ErrorResponseWithStatus,
    },
    security=("management_key", "manager_auth"),
    retry="safe",
)
INVITE_USER_EXTERNAL = operation(
    "inviteUserExternal",
    "invite_user_external",
    "POST /v1/users/invite",
    parameters=(body("new_external_invitation", required=True),),
    request=lambda: models.NewExternalInvitation,
    responses={"204": None, "400 401": lambda: models.ErrorResponseWithStatus},
    security=("management_key", "manager_auth"),
)
OKTA_EVENT_HANDLER_CHALLENGE = operation(
    "oktaEventHandlerChallenge",
    "okta_event_handler_challenge",
    "GET /v1/provisioning/okta",
    responses={"200": None, "400 401": lambda: models.ErrorResponseWithStatus},
    security=("management_key", "manager_auth"),
    retry="safe",
)
RESET_PASSWORD = operation(
    "resetPassword",
    "reset_password",
    "POST /v1/reset_password",
    parameters=(body("new_password", required=True),),
    request=lambda: models.NewPassword,
    responses={"204": None, "400 401": lambda: models.ErrorResponseWithStatus},
)
SCIM_CREATE_GROUP = operation(
    "scimCreateGroup",
    "scim_create_group",
    "POST /v1/provisioning/scim/Groups",
    parameters=(body("scim_base_group", required=True),),
    request=lambda: models.ScimBaseGroup,
    responses={"201": lambda: models.ScimGroup, "400 401": lambda: models.ErrorResponseWithStatus},
    security=("management_key", "manager_auth"),
)
SCIM_CREATE_USER = operation(
    "scimCreateUser",
    "scim_create_user",
    "POST /v1/provisioning/scim/Users",
    parameters=(body("scim_new_user", required=True),),
    request=lambda: models.ScimNewUser,
    responses={"201": lambda: models.ScimUser, "400 401": lambda: models.ErrorResponseWithStatus},
    security=("management_key", "manager_auth"),
)
SCIM_DELETE_GROUP = operation(
    "scimDeleteGroup",
    "scim_delete_group",
    "DELETE /v1/provisioning/scim/Groups/{groupId}",
    parameters=(path("group_id", "groupId", int),),
    responses={"204": None, "400 401 404": lambda: models.ErrorResponseWithStatus},
    security=("management_key", "manager_auth"),
)
SCIM_DELETE_USER = operation(
    "scimDeleteUser",
    "scim_delete_user",
    "DELETE /v1/provisioning/scim/Users/{userId}",
    parameters=(path("user_id", "userId", int),),
    responses={"204": None, "400 401 404": lambda: models.ErrorResponseWithStatus},
    security=("management_key", "manager_auth"),
)
SCIM_GET_GROUP = operation(
    "scimGetGroup",
    "scim_get_group",
    "GET /v1/provisioning/scim/Groups/{groupId}",
    parameters=(path("group_id", "groupId", int),),
    responses={
        "200": lambda: models.ScimGroup,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("management_key", "manager_auth"),
    retry="safe",
)
SCIM_GET_GROUPS = operation(
    "scimGetGroups",
    "scim_get_groups",
    "GET /v1/provisioning/scim/Groups",
    responses={
        "200": lambda: models.ScimGroupsListResponse,
        "400 401": lambda: models.ErrorResponseWithStatus,
    },
    security=("management_key", "manager_auth"),
    retry="safe",
)
SCIM_GET_RESOURCE_TYPES = operation(
    "scimGetResourceTypes",
    "scim_get_resource_types",
    "GET /v1/provisioning/scim/ResourceTypes",
    responses={
        "200": lambda: models.ScimResourceTypesListResponse,
        "400 401": lambda: models.ErrorResponseWithStatus,
    },
    security=("management_key", "manager_auth"),
    retry="safe",
)
SCIM_GET_SCHEMAS = operation(
    "scimGetSchemas",
    "scim_get_schemas",
    "GET /v1/provisioning/scim/Schemas",
    responses={
        "200": lambda: models.ScimSchemasListResponse,
        "400 401": lambda: models.ErrorResponseWithStatus,
    },
    security=("management_key", "manager_auth"),
    retry="safe",
)
SCIM_GET_SERVICE_PROVIDER_CONFIG = operation(
    "scimGetServiceProviderConfig",
    "scim_get_service_provider_config",
    "GET /v1/provisioning/scim/ServiceProviderConfig",
    responses={
        "200": lambda: models.ScimServiceProviderConfigResponse,
        "400 401": lambda: models.ErrorResponseWithStatus,
    },
    security=("management_key", "manager_auth"),
    retry="safe",
)
SCIM_GET_USER = operation(
    "scimGetUser",
    "scim_get_user",
    "GET /v1/provisioning/scim/Users/{userId}",
    parameters=(path("user_id", "userId", int),),
    responses={
        "200": lambda: models.ScimUser,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("management_key", "manager_auth"),
    retry="safe",
)
SCIM_GET_USERS = operation(
    "scimGetUsers",
    "scim_get_users",
    "GET /v1/provisioning/scim/Users",
    responses={
        "200": lambda: models.ScimUsersListResponse,
        "400 401": lambda: models.ErrorResponseWithStatus,
    },
    security=("management_key", "manager_auth"),
    retry="safe",
)
SCIM_PATCH_GROUP = operation(
    "scimPatchGroup",
    "scim_patch_group",
    "PATCH /v1/provisioning/scim/Groups/{groupId}",
    parameters=(path("group_id", "groupId", int), body("scim_patch_request", required=True)),
    request=lambda: models.ScimPatchRequest,
    responses={
        "200": lambda: models.ScimGroup,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("management_key", "manager_auth"),
)
SCIM_PATCH_USER = operation(
    "scimPatchUser",
    "scim_patch_user",
    "PATCH /v1/provisioning/scim/Users/{userId}",
    parameters=(path("user_id", "userId", int), body("scim_patch_request", required=True)),
    request=lambda: models.ScimPatchRequest,
    responses={
        "200": lambda: models.ScimUser,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("management_key", "manager_auth"),
)
SCIM_REPLACE_GROUP_ATTRIBUTES = operation(
    "scimReplaceGroupAttributes",
    "scim_replace_group_attributes",
    "PUT /v1/provisioning/scim/Groups/{groupId}",
    parameters=(path("group_id", "groupId", int), body("scim_base_group", required=True)),
    request=lambda: models.ScimBaseGroup,
    responses={
        "200": lambda: models.ScimGroup,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("management_key", "manager_auth"),
)
SCIM_REPLACE_USER_ATTRIBUTES = operation(
    "scimReplaceUserAttributes",
    "scim_replace_user_attributes",
    "PUT /v1/provisioning/scim/Users/{userId}",
    parameters=(path("user_id", "userId", int), body("scim_new_user", required=True)),
    request=lambda: models.ScimNewUser,
    responses={
        "200": lambda: models.ScimUser,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("management_key", "manager_auth"),
)
UPDATE_USER = operation(
    "updateUser",
    "update_user",
    "PUT /v1/users/{userId}",
    parameters=(path("user_id", "userId", int), body("update_user", required=True)),
    request=lambda: models.UpdateUser,
    responses={"200": lambda: models.User, "400 401 404": lambda: models.ErrorResponseWithStatus},
    security=("management_key", "manager_auth"),
)
