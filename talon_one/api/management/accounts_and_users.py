# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...api_base import Api, with_http_info, without_preload_content
from ...operations import management as tables

if TYPE_CHECKING:
    from ... import models
    from ...runtime.signatures import RequestOptions, Unpack


class ManagementAccountsAndUsersApi(Api):
    """The account, the people who work in it, and SCIM, which manages them."""

    def activate_user_by_email(
        self, activate_user_request: models.ActivateUserRequest, **options: Unpack[RequestOptions]
    ) -> None:
        """Activate a user by email address.

        Lets a user sign in again whom deactivateUserByEmail or updateUser shut out. Whether the management keys of the user work again is not documented.

        Args:
            activate_user_request: Whom to activate.
        """
        nothing: None = self._call(tables.accounts_and_users.ACTIVATE_USER_BY_EMAIL, locals())
        return nothing

    activate_user_by_email_with_http_info = with_http_info(activate_user_by_email)
    activate_user_by_email_without_preload_content = without_preload_content(activate_user_by_email)

    def create_invite_email(
        self, new_invite_email: models.NewInviteEmail, **options: Unpack[RequestOptions]
    ) -> models.NewInviteEmail:
        """Mail an invitation again.

        Reminds a user of an open invitation by another mail, with another 24 hours to accept. What `token` takes is the `inviteToken` of User.

        Args:
            new_invite_email: Who was invited, and the token of the invitation.
        """
        return self._call(tables.accounts_and_users.CREATE_INVITE_EMAIL, locals())

    create_invite_email_with_http_info = with_http_info(create_invite_email)
    create_invite_email_without_preload_content = without_preload_content(create_invite_email)

    def create_invite_v2(
        self, new_invitation: models.NewInvitation, **options: Unpack[RequestOptions]
    ) -> models.User:
        """Invite a user.

        Creates a user in the state `invited` and mails an invitation, the token of which works for 24 hours; createInviteEmail mails it again. What happens if the address belongs to a user already is not documented. For people who come from an identity provider there is inviteUserExternal.

        Args:
            new_invitation: Whom to invite, and with which rights.
        """
        return self._call(tables.accounts_and_users.CREATE_INVITE_V2, locals())

    create_invite_v2_with_http_info = with_http_info(create_invite_v2)
    create_invite_v2_without_preload_content = without_preload_content(create_invite_v2)

    def create_password_recovery_email(
        self, new_password_email: models.NewPasswordEmail, **options: Unpack[RequestOptions]
    ) -> None:
        """Mail a link for a new password.

        Mails a user a link to set a new password with. Half an hour later it expires. Its token is what resetPassword takes. What an unknown address gets is not documented. The service's own schema has a body in the response, which a 204 cannot have: expect none.

        Args:
            new_password_email: Who needs a new password.
        """
        nothing: None = self._call(
            tables.accounts_and_users.CREATE_PASSWORD_RECOVERY_EMAIL, locals()
        )
        return nothing

    create_password_recovery_email_with_http_info = with_http_info(create_password_recovery_email)
    create_password_recovery_email_without_preload_content = without_preload_content(
        create_password_recovery_email
    )

    def deactivate_user_by_email(
        self,
        deactivate_user_request: models.DeactivateUserRequest,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Deactivate a user by email address.

        Shuts a user out without deleting anything. The management keys that belong to the user stop working, too. activateUserByEmail lets the user in again.

        Args:
            deactivate_user_request: Whom to deactivate.
        """
        nothing: None = self._call(tables.accounts_and_users.DEACTIVATE_USER_BY_EMAIL, locals())
        return nothing

    deactivate_user_by_email_with_http_info = with_http_info(deactivate_user_by_email)
    deactivate_user_by_email_without_preload_content = without_preload_content(
        deactivate_user_by_email
    )

    def delete_user(self, user_id: int, **options: Unpack[RequestOptions]) -> None:
        """Delete a user.

        Removes a user from the account. The management keys that belong to the user stop working with it. If you know the email address but not the ID, use deleteUserByEmail; to shut somebody out for a while only, deactivate the user with updateUser.

        Args:
            user_id: The ID of the user, as getUsers tells it.
        """
        nothing: None = self._call(tables.accounts_and_users.DELETE_USER, locals())
        return nothing

    delete_user_with_http_info = with_http_info(delete_user)
    delete_user_without_preload_content = without_preload_content(delete_user)

    def delete_user_by_email(
        self, delete_user_request: models.DeleteUserRequest, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a user by email address.

        Does what deleteUser does, for those who know the address but not the ID. The management keys that belong to the user stop working with it.

        Args:
            delete_user_request: Whom to delete.
        """
        nothing: None = self._call(tables.accounts_and_users.DELETE_USER_BY_EMAIL, locals())
        return nothing

    delete_user_by_email_with_http_info = with_http_info(delete_user_by_email)
    delete_user_by_email_without_preload_content = without_preload_content(delete_user_by_email)

    def get_account(self, account_id: int, **options: Unpack[RequestOptions]) -> models.Account:
        """Get the account.

        Returns the account: its plan, what that plan allows, and how much of this is in use.

        Args:
            account_id: The ID of the account, which is the `accountId` of each of its users.
        """
        return self._call(tables.accounts_and_users.GET_ACCOUNT, locals())

    get_account_with_http_info = with_http_info(get_account)
    get_account_without_preload_content = without_preload_content(get_account)

    def get_account_analytics(
        self, account_id: int, **options: Unpack[RequestOptions]
    ) -> models.AccountAnalytics:
        """Count what the account holds.

        Returns how many Applications, campaigns, codes, users and other things the account has. The service counts from time to time, not at the call: `lastUpdatedAt` says when it last did.

        Args:
            account_id: The ID of the account, which is the `accountId` of each of its users.
        """
        return self._call(tables.accounts_and_users.GET_ACCOUNT_ANALYTICS, locals())

    get_account_analytics_with_http_info = with_http_info(get_account_analytics)
    get_account_analytics_without_preload_content = without_preload_content(get_account_analytics)

    def get_user(self, user_id: int, **options: Unpack[RequestOptions]) -> models.User:
        """Get a user.

        Returns one user. Admins can read anybody, all others only themselves. As long as the invitation is open, the response holds its `inviteToken`, which is a secret.

        Args:
            user_id: The ID of the user, as getUsers tells it.
        """
        return self._call(tables.accounts_and_users.GET_USER, locals())

    get_user_with_http_info = with_http_info(get_user)
    get_user_without_preload_content = without_preload_content(get_user)

    def get_users(
        self,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.GetUsers200Response:
        """List the users.

        Returns everybody who has access to the Campaign Manager, a page at a time, with the number of all of them. As long as an invitation is open, its `inviteToken` comes along, so treat the response as a secret.

        Args:
            page_size: The number of items on a page. Default: 1000.
            skip: The number of items to leave out before the page starts.
            sort: The field to sort by, ascending; a leading `-` sorts descending. Some fields cannot be used, for the sake of speed, and the service does not say which.
        """
        return self._call(tables.accounts_and_users.GET_USERS, locals())

    get_users_with_http_info = with_http_info(get_users)
    get_users_without_preload_content = without_preload_content(get_users)

    def invite_user_external(
        self,
        new_external_invitation: models.NewExternalInvitation,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Invite somebody from an identity provider.

        Mails an invitation to a person who comes from an identity provider outside the service, and gives that person each role whose name is among the `userGroups`.

        Args:
            new_external_invitation: Whom to invite, and the groups of that person.
        """
        nothing: None = self._call(tables.accounts_and_users.INVITE_USER_EXTERNAL, locals())
        return nothing

    invite_user_external_with_http_info = with_http_info(invite_user_external)
    invite_user_external_without_preload_content = without_preload_content(invite_user_external)

    def okta_event_handler_challenge(self, **options: Unpack[RequestOptions]) -> None:
        """Answer the challenge of Okta.

        Proves to Okta, an identity provider, that the service agrees to receive its events, by which users come and go. Okta itself makes the call; a program of yours has no use for it. Headers and response follow Okta's own protocol, and neither is declared here.
        """
        nothing: None = self._call(tables.accounts_and_users.OKTA_EVENT_HANDLER_CHALLENGE, locals())
        return nothing

    okta_event_handler_challenge_with_http_info = with_http_info(okta_event_handler_challenge)
    okta_event_handler_challenge_without_preload_content = without_preload_content(
        okta_event_handler_challenge
    )

    def reset_password(
        self, new_password: models.NewPassword, **options: Unpack[RequestOptions]
    ) -> None:
        """Set a new password.

        Sets the password of the user to whom createPasswordRecoveryEmail sent the token. This uses the token up: after an unclear failure, try to sign in before you ask for another. The service's own schema has a body in the response, which a 204 cannot have: expect none.

        Args:
            new_password: The new password, and the token from the mail.
        """
        nothing: None = self._call(tables.accounts_and_users.RESET_PASSWORD, locals())
        return nothing

    reset_password_with_http_info = with_http_info(reset_password)
    reset_password_without_preload_content = without_preload_content(reset_password)

    def scim_create_group(
        self, scim_base_group: models.ScimBaseGroup, **options: Unpack[RequestOptions]
    ) -> models.ScimGroup:
        """Create a SCIM group.

        Creates a group, which is a role of the account, and gives that role to the members listed. What the role allows is for updateRoleV2 to say. Whether a second group of the same name is refused is not documented.

        Args:
            scim_base_group: The group to create.
        """
        return self._call(tables.accounts_and_users.SCIM_CREATE_GROUP, locals())

    scim_create_group_with_http_info = with_http_info(scim_create_group)
    scim_create_group_without_preload_content = without_preload_content(scim_create_group)

    def scim_create_user(
        self, scim_new_user: models.ScimNewUser, **options: Unpack[RequestOptions]
    ) -> models.ScimUser:
        """Create a SCIM user.

        Lets an identity provider bring in a user. The service keeps properties that are foreign to it and returns them, though they have no effect. How it treats a `userName` that another user has already is not documented.

        Args:
            scim_new_user: The user to create.
        """
        return self._call(tables.accounts_and_users.SCIM_CREATE_USER, locals())

    scim_create_user_with_http_info = with_http_info(scim_create_user)
    scim_create_user_without_preload_content = without_preload_content(scim_create_user)

    def scim_delete_group(self, group_id: int, **options: Unpack[RequestOptions]) -> None:
        """Delete a SCIM group.

        Removes a group, and with it the role that it stands for.

        Args:
            group_id: The ID of the group, a number here, though the `id` of ScimGroup is a text.
        """
        nothing: None = self._call(tables.accounts_and_users.SCIM_DELETE_GROUP, locals())
        return nothing

    scim_delete_group_with_http_info = with_http_info(scim_delete_group)
    scim_delete_group_without_preload_content = without_preload_content(scim_delete_group)

    def scim_delete_user(self, user_id: int, **options: Unpack[RequestOptions]) -> None:
        """Delete a SCIM user.

        Removes a user whom an identity provider brought in by SCIM.

        Args:
            user_id: The ID of the user, a number here, though the `id` of ScimUser is a text.
        """
        nothing: None = self._call(tables.accounts_and_users.SCIM_DELETE_USER, locals())
        return nothing

    scim_delete_user_with_http_info = with_http_info(scim_delete_user)
    scim_delete_user_without_preload_content = without_preload_content(scim_delete_user)

    def scim_get_group(self, group_id: int, **options: Unpack[RequestOptions]) -> models.ScimGroup:
        """Get a SCIM group.

        Returns one group, which is a role of the account, with its members.

        Args:
            group_id: The ID of the group, a number here, though the `id` of ScimGroup is a text.
        """
        return self._call(tables.accounts_and_users.SCIM_GET_GROUP, locals())

    scim_get_group_with_http_info = with_http_info(scim_get_group)
    scim_get_group_without_preload_content = without_preload_content(scim_get_group)

    def scim_get_groups(self, **options: Unpack[RequestOptions]) -> models.ScimGroupsListResponse:
        """List the SCIM groups.

        Returns the groups that an identity provider such as Microsoft Entra ID brought in by SCIM. Such a group is a role of the account, and its members are the users who have that role. There are no parameters for paging or filtering.
        """
        return self._call(tables.accounts_and_users.SCIM_GET_GROUPS, locals())

    scim_get_groups_with_http_info = with_http_info(scim_get_groups)
    scim_get_groups_without_preload_content = without_preload_content(scim_get_groups)

    def scim_get_resource_types(
        self, **options: Unpack[RequestOptions]
    ) -> models.ScimResourceTypesListResponse:
        """List the kinds of SCIM resources.

        Returns what can be managed by SCIM: users and groups, say.
        """
        return self._call(tables.accounts_and_users.SCIM_GET_RESOURCE_TYPES, locals())

    scim_get_resource_types_with_http_info = with_http_info(scim_get_resource_types)
    scim_get_resource_types_without_preload_content = without_preload_content(
        scim_get_resource_types
    )

    def scim_get_schemas(self, **options: Unpack[RequestOptions]) -> models.ScimSchemasListResponse:
        """List the SCIM schemas.

        Returns the attributes that users, groups and so on have in SCIM.
        """
        return self._call(tables.accounts_and_users.SCIM_GET_SCHEMAS, locals())

    scim_get_schemas_with_http_info = with_http_info(scim_get_schemas)
    scim_get_schemas_without_preload_content = without_preload_content(scim_get_schemas)

    def scim_get_service_provider_config(
        self, **options: Unpack[RequestOptions]
    ) -> models.ScimServiceProviderConfigResponse:
        """Get what is supported of SCIM.

        Returns which options of the SCIM protocol may be used with the service: many changes in one request, filters, patches, sorting and changes of passwords.
        """
        return self._call(tables.accounts_and_users.SCIM_GET_SERVICE_PROVIDER_CONFIG, locals())

    scim_get_service_provider_config_with_http_info = with_http_info(
        scim_get_service_provider_config
    )
    scim_get_service_provider_config_without_preload_content = without_preload_content(
        scim_get_service_provider_config
    )

    def scim_get_user(self, user_id: int, **options: Unpack[RequestOptions]) -> models.ScimUser:
        """Get a SCIM user.

        Returns one user whom an identity provider brought in by SCIM.

        Args:
            user_id: The ID of the user, a number here, though the `id` of ScimUser is a text.
        """
        return self._call(tables.accounts_and_users.SCIM_GET_USER, locals())

    scim_get_user_with_http_info = with_http_info(scim_get_user)
    scim_get_user_without_preload_content = without_preload_content(scim_get_user)

    def scim_get_users(self, **options: Unpack[RequestOptions]) -> models.ScimUsersListResponse:
        """List the SCIM users.

        Returns the users whom an identity provider such as Microsoft Entra ID brought in by SCIM, and nobody else: getUsers lists all. There are no parameters for paging or filtering.
        """
        return self._call(tables.accounts_and_users.SCIM_GET_USERS, locals())

    scim_get_users_with_http_info = with_http_info(scim_get_users)
    scim_get_users_without_preload_content = without_preload_content(scim_get_users)

    def scim_patch_group(
        self,
        group_id: int,
        scim_patch_request: models.ScimPatchRequest,
        **options: Unpack[RequestOptions],
    ) -> models.ScimGroup:
        """Change parts of a SCIM group.

        Carries out the operations of the request on a group. Attributes that none of them is about keep their values. Whether adding the same twice differs from adding it once is not documented.

        Args:
            group_id: The ID of the group, a number here, though the `id` of ScimGroup is a text.
            scim_patch_request: The changes.
        """
        return self._call(tables.accounts_and_users.SCIM_PATCH_GROUP, locals())

    scim_patch_group_with_http_info = with_http_info(scim_patch_group)
    scim_patch_group_without_preload_content = without_preload_content(scim_patch_group)

    def scim_patch_user(
        self,
        user_id: int,
        scim_patch_request: models.ScimPatchRequest,
        **options: Unpack[RequestOptions],
    ) -> models.ScimUser:
        """Change parts of a SCIM user.

        Carries out the operations of the request on a user. Attributes that none of them is about keep their values. To exchange all attributes, use scimReplaceUserAttributes.

        Args:
            user_id: The ID of the user, a number here, though the `id` of ScimUser is a text.
            scim_patch_request: The changes.
        """
        return self._call(tables.accounts_and_users.SCIM_PATCH_USER, locals())

    scim_patch_user_with_http_info = with_http_info(scim_patch_user)
    scim_patch_user_without_preload_content = without_preload_content(scim_patch_user)

    def scim_replace_group_attributes(
        self,
        group_id: int,
        scim_base_group: models.ScimBaseGroup,
        **options: Unpack[RequestOptions],
    ) -> models.ScimGroup:
        """Replace a SCIM group.

        Puts the attributes in the body in place of all that the group has. As the list of members is one of them, expect whoever is not on it to lose the role. To change single attributes, use scimPatchGroup.

        Args:
            group_id: The ID of the group, a number here, though the `id` of ScimGroup is a text.
            scim_base_group: All attributes that the group is to have.
        """
        return self._call(tables.accounts_and_users.SCIM_REPLACE_GROUP_ATTRIBUTES, locals())

    scim_replace_group_attributes_with_http_info = with_http_info(scim_replace_group_attributes)
    scim_replace_group_attributes_without_preload_content = without_preload_content(
        scim_replace_group_attributes
    )

    def scim_replace_user_attributes(
        self, user_id: int, scim_new_user: models.ScimNewUser, **options: Unpack[RequestOptions]
    ) -> models.ScimUser:
        """Replace a SCIM user.

        Puts the attributes in the body in place of all that the user has: what is left out is gone. To change single attributes, use scimPatchUser.

        Args:
            user_id: The ID of the user, a number here, though the `id` of ScimUser is a text.
            scim_new_user: All attributes that the user is to have.
        """
        return self._call(tables.accounts_and_users.SCIM_REPLACE_USER_ATTRIBUTES, locals())

    scim_replace_user_attributes_with_http_info = with_http_info(scim_replace_user_attributes)
    scim_replace_user_attributes_without_preload_content = without_preload_content(
        scim_replace_user_attributes
    )

    def update_user(
        self, user_id: int, update_user: models.UpdateUser, **options: Unpack[RequestOptions]
    ) -> models.User:
        """Update a user.

        Changes the name, state, rights or subscriptions of a user. The state of another person is for admins alone to change. Deactivating a user ends the management keys that belong to that user, too. No property is required, but whether those left out keep their values is not documented: to be sure, read the user first and send everything that is to stay.

        Args:
            user_id: The ID of the user, as getUsers tells it.
            update_user: What the user is to be.
        """
        return self._call(tables.accounts_and_users.UPDATE_USER, locals())

    update_user_with_http_info = with_http_info(update_user)
    update_user_without_preload_content = without_preload_content(update_user)
