"""The account's users and their roles. Hand-written.

Nobody signs in to the emulator and no mail goes out: `inviteToken` of a user tells what the mail
would. Properties that an update leaves out stay as they are; the service does not say.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from msgspec import structs

from ...models import GetUsers200Response, ListAllRolesV2200Response, NewInviteEmail, RoleV2, User
from ..errors import invalid_body, not_found
from ..loading import loader
from ..reply import page_of
from ..sorting import ordered
from ..store import Kind
from ..world import ACCOUNT, USER

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ...models import (
        ActivateUserRequest,
        DeactivateUserRequest,
        DeleteUserRequest,
        NewExternalInvitation,
        NewInvitation,
        RoleV2Base,
        UpdateUser,
    )
    from ..world import World

USERS = Kind("users", User, indexes=(("email",),))
ROLES = Kind("roles", RoleV2)
"""Their members are worked out from the users."""
KINDS = (USERS, ROLES)
EMAIL = re.compile(r"[\w%+-]+(\.[\w%+-]+)*@[a-z0-9]+([.-][a-z0-9]+)*", re.ASCII | re.IGNORECASE)


def add_user(world: World, email: str, **properties: Any) -> User:
    """Make a user who has accepted the invitation.

    Args:
        world: The state.
        email: The address, which none else has.
        **properties: Any others, under their Python names.
    """
    known: dict[str, Any] = {
        "created": world.now, "modified": world.now, "account_id": ACCOUNT, "name": "",
        "state": "active", "invite_token": None, "is_admin": False, "policy": {}, "roles": [],
        "auth_method": "basic_auth", "email": email,
    }  # fmt: skip
    if "id" not in properties:
        known["id"] = world.new_id(USERS)
    else:
        world.store.reserve_numbers(USERS.name, properties["id"])
    return world[USERS].put(User(**known | properties))


def get_users(world: World, *, sort: str | None = None, **paging: Any) -> GetUsers200Response:
    """Everybody, with the number of all."""
    found = ordered(world[USERS].find(), sort)
    return page_of(GetUsers200Response, found, with_total_result_size=True, **paging)


def get_user(world: World, *, user_id: int) -> User:
    """One user."""
    user = world[USERS].get(user_id)
    if user is None:
        raise not_found("user")
    return user


def update_user(world: World, *, user_id: int, update_user: UpdateUser) -> User:
    """Change a user. The form of `policy` is not documented: it stays what it is."""
    user = get_user(world, user_id=user_id)
    _check_roles(world, update_user.roles)
    for name in ("name", "state", "is_admin", "roles", "application_notification_subscriptions"):
        value = getattr(update_user, name)
        if value is not None:
            setattr(user, name, value)
    user.modified = world.now
    return world[USERS].put(user)


def delete_user(world: World, *, user_id: int) -> None:
    """Remove a user."""
    world[USERS].delete(get_user(world, user_id=user_id).id)


def delete_user_by_email(world: World, *, delete_user_request: DeleteUserRequest) -> None:
    """Remove the user with an address."""
    world[USERS].delete(_by_email(world, delete_user_request.email).id)


def activate_user_by_email(world: World, *, activate_user_request: ActivateUserRequest) -> None:
    """Let a user in again."""
    _set_state(world, activate_user_request.email, "active")


def deactivate_user_by_email(
    world: World, *, deactivate_user_request: DeactivateUserRequest
) -> None:
    """Shut a user out. The emulator's management key belongs to nobody, and stays."""
    _set_state(world, deactivate_user_request.email, "deactivated")


def create_invite_v2(world: World, *, new_invitation: NewInvitation) -> User:
    """Make a user who has yet to accept."""
    _check_roles(world, new_invitation.roles)
    return _invite(
        world,
        new_invitation.email,
        name=new_invitation.name or "",
        is_admin=bool(new_invitation.is_admin),
        roles=new_invitation.roles or [],
    )


def create_invite_email(world: World, *, new_invite_email: NewInviteEmail) -> NewInviteEmail:
    """Remind a user of an invitation; 404 unless it is open and has the token."""
    user = _by_email(world, new_invite_email.email)
    if user.state != "invited" or user.invite_token != new_invite_email.token:
        raise not_found("invitation")
    return new_invite_email


def invite_user_external(world: World, *, new_external_invitation: NewExternalInvitation) -> None:
    """Make a user from an identity provider, who has the roles with the names of the groups."""
    groups = set(new_external_invitation.user_groups or ())
    roles = [role.id for role in world[ROLES].find() if role.name in groups]
    name = new_external_invitation.name or ""
    _invite(world, new_external_invitation.email, name=name, roles=roles, auth_method=None)


def list_all_roles_v2(world: World) -> ListAllRolesV2200Response:
    """Every role."""
    roles = [_shown(world, role) for role in world[ROLES].find()]
    return ListAllRolesV2200Response(total_result_size=len(roles), data=roles)


def get_role_v2(world: World, *, role_id: int) -> RoleV2:
    """One role."""
    return _shown(world, _require_role(world, role_id))


def update_role_v2(world: World, *, role_id: int, role_v2_base: RoleV2Base) -> RoleV2:
    """Change a role; of one of the service's own only the members can."""
    role = _require_role(world, role_id)
    for name in ("name", "description", "permissions"):
        value = getattr(role_v2_base, name)
        if value is not None and role.is_readonly:
            raise invalid_body(f"/{name}", "cannot be changed, as the role is read-only")
        if value is not None:
            setattr(role, name, value)
    if role_v2_base.members is not None:
        set_members(world, role_id, role_v2_base.members)
    role.modified = world.now
    return _shown(world, world[ROLES].put(role))


def _by_email(world: World, email: str) -> User:
    found = world[USERS].find(email=email, limit=1)
    if not found:
        raise not_found("user")
    return found[0]


def _set_state(world: World, email: str, state: str) -> None:
    user = _by_email(world, email)
    user.state, user.modified = state, world.now
    world[USERS].put(user)


def _invite(world: World, email: str, **properties: Any) -> User:
    """The service does not say what it does with an address that a user has; here it refuses."""
    if not EMAIL.fullmatch(email):
        raise invalid_body("/email", "is no email address")
    if world[USERS].find(email=email, limit=1):
        raise invalid_body("/email", "is that of a user already")
    token = world.new_uuid().replace("-", "")
    return add_user(world, email, state="invited", invite_token=token, **properties)


def _check_roles(world: World, ids: Sequence[int] | None) -> None:
    for number, role_id in enumerate(ids or ()):
        if world[ROLES].get(role_id) is None:
            raise invalid_body(f"/roles/{number}", "is no role")


def _require_role(world: World, role_id: int) -> RoleV2:
    role = world[ROLES].get(role_id)
    if role is None:
        raise not_found("role")
    return role


def _shown(world: World, role: RoleV2) -> RoleV2:
    members = [user.id for user in world[USERS].find() if role.id in (user.roles or ())]
    return structs.replace(role, members=members)


def set_members(world: World, role_id: int, members: Sequence[int]) -> None:
    """Give a role to these users, and take it from all others.

    Raises:
        RequestError: 400, one of them is no user.
    """
    for number, user_id in enumerate(members):
        if world[USERS].get(user_id) is None:
            raise invalid_body(f"/members/{number}", "is no user")
    for user in world[USERS].find():
        others = [one for one in user.roles or () if one != role_id]
        roles = [*others, role_id] if user.id in members else others
        if set(roles) != set(user.roles or ()):
            user.roles = roles
            world[USERS].put(user)


def seed(world: World) -> None:
    """Make the user in whose name all is done, and those that the documentation names."""
    world.store.reserve_numbers(ROLES.name, 71)
    world[ROLES].put(
        RoleV2(
            id=71,
            created=world.now,
            modified=world.now,
            account_id=ACCOUNT,
            name="Campaign and campaign access group manager",
            is_readonly=False,
        )
    )
    add_user(world, "admin@example.com", id=USER, name="Emulator", is_admin=True)
    add_user(world, "jane.doe@example.com", id=388, name="Jane Doe", roles=[71])


def _defaults(world: World) -> dict[str, Any]:
    now = world.now.isoformat()
    return {"created": now, "modified": now, "accountId": ACCOUNT}


LOADERS = {
    "roles": loader(ROLES, _defaults),
    "users": loader(
        USERS,
        lambda world: {
            **_defaults(world),
            "name": "",
            "state": "active",
            "inviteToken": None,
            "policy": {},
            "roles": [],
        },
    ),
}
ACTS: dict[str, Callable[..., Any]] = {
    "activateUserByEmail": activate_user_by_email,
    "createInviteEmail": create_invite_email,
    "createInviteV2": create_invite_v2,
    "deactivateUserByEmail": deactivate_user_by_email,
    "deleteUser": delete_user,
    "deleteUserByEmail": delete_user_by_email,
    "getRoleV2": get_role_v2,
    "getUser": get_user,
    "getUsers": get_users,
    "inviteUserExternal": invite_user_external,
    "listAllRolesV2": list_all_roles_v2,
    "updateRoleV2": update_role_v2,
    "updateUser": update_user,
}
