"""Users and groups, as an identity provider has them by SCIM. Hand-written.

A SCIM user is a user, and a SCIM group a role. The service does not say whether others than those
that came by SCIM can be reached here: they cannot. Nor does it say what it does with a `userName`
that another user has, or that is no email address: it is refused.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import msgspec

from ...exceptions import ValidationError
from ...models import (
    RoleV2,
    ScimBaseGroup,
    ScimGroup,
    ScimGroupMember,
    ScimGroupsListResponse,
    ScimNewUser,
    ScimUser,
    ScimUsersListResponse,
)
from ...runtime import conformance
from ..errors import invalid_body, not_found
from ..store import Kind
from ..world import ACCOUNT
from .users import EMAIL, ROLES, USERS, add_user, set_members

if TYPE_CHECKING:
    from collections.abc import Callable

    from ...models import ScimPatchOperation, ScimPatchRequest, User
    from ..world import World

LIST = ["urn:ietf:params:scim:api:messages:2.0:ListResponse"]
_PATH = re.compile(r"[a-z][\w$-]*(\.[a-z][\w$-]*)*", re.ASCII | re.IGNORECASE)
_ONE_OF = re.compile(r'(\w+)\[value eq "([^"]*)"\]')


class Provisioned(msgspec.Struct):
    """A user or a role that came by SCIM, and what only SCIM knows of it."""

    id: int
    name: dict[str, Any] | None = None


PROVISIONED_USERS = Kind("provisioned_users", Provisioned)
PROVISIONED_ROLES = Kind("provisioned_roles", Provisioned)
KINDS = (PROVISIONED_USERS, PROVISIONED_ROLES)


def get_users(world: World) -> ScimUsersListResponse:
    """All who came by SCIM."""
    found = [
        _shown_user(user, known)
        for known in world[PROVISIONED_USERS].find()
        if (user := world[USERS].get(known.id)) is not None
    ]
    return ScimUsersListResponse(resources=found, schemas=LIST, total_results=len(found))


def create_user(world: World, *, scim_new_user: ScimNewUser) -> ScimUser:
    """Make a user, who may sign in unless `active` is false."""
    _check_name(world, scim_new_user, "/userName")
    user = add_user(world, scim_new_user.user_name, auth_method=None)
    return _write_user(world, user, scim_new_user)


def get_user(world: World, *, user_id: int) -> ScimUser:
    """One user."""
    return _shown_user(*_require_user(world, user_id))


def replace_user(world: World, *, user_id: int, scim_new_user: ScimNewUser) -> ScimUser:
    """Give a user these attributes, and no others but for the roles."""
    user, _ = _require_user(world, user_id)
    _check_name(world, scim_new_user, "/userName", user.id)
    return _write_user(world, user, scim_new_user)


def patch_user(world: World, *, user_id: int, scim_patch_request: ScimPatchRequest) -> ScimUser:
    """Change attributes of a user; those that the service does not know are kept as texts."""
    user, known = _require_user(world, user_id)
    document = _patched(_document(user, known), scim_patch_request)
    active = document.get("active")
    if isinstance(active, str):
        document["active"] = {"true": True, "false": False}.get(active.lower(), active)
    new = _read(document, ScimNewUser)
    _check_name(world, new, "/Operations", user.id)
    return _write_user(world, user, new)


def delete_user(world: World, *, user_id: int) -> None:
    """Remove a user."""
    user, _ = _require_user(world, user_id)
    world[USERS].delete(user.id)
    world[PROVISIONED_USERS].delete(user.id)


def get_groups(world: World) -> ScimGroupsListResponse:
    """All that came by SCIM."""
    found = [
        _shown_group(world, role)
        for known in world[PROVISIONED_ROLES].find()
        if (role := world[ROLES].get(known.id)) is not None
    ]
    return ScimGroupsListResponse(resources=found, schemas=LIST, total_results=len(found))


def create_group(world: World, *, scim_base_group: ScimBaseGroup) -> ScimGroup:
    """Make a role, which allows nothing yet. A name may be that of another, too."""
    number = world.new_id(ROLES)
    role = RoleV2(
        id=number,
        created=world.now,
        modified=world.now,
        account_id=ACCOUNT,
        is_readonly=False,
    )
    world[PROVISIONED_ROLES].put(Provisioned(number))
    return _write_group(world, role, scim_base_group)


def get_group(world: World, *, group_id: int) -> ScimGroup:
    """One group."""
    return _shown_group(world, _require_group(world, group_id))


def replace_group(world: World, *, group_id: int, scim_base_group: ScimBaseGroup) -> ScimGroup:
    """Give a group this name and these members, and none that are left out."""
    return _write_group(world, _require_group(world, group_id), scim_base_group)


def patch_group(world: World, *, group_id: int, scim_patch_request: ScimPatchRequest) -> ScimGroup:
    """Change a group. The service does not say how a text tells a member: it is the user's ID."""
    role = _require_group(world, group_id)
    shown = _shown_group(world, role)
    document: dict[str, Any] = {"members": [one.value for one in shown.members or ()]}
    if shown.display_name is not None:
        document["displayName"] = shown.display_name
    document = _patched(document, scim_patch_request)
    members = document.get("members", [])
    members = [members] if isinstance(members, str) else members
    document["members"] = [{"value": one} for one in dict.fromkeys(members)]
    return _write_group(world, role, _read(document, ScimBaseGroup), "/Operations")


def delete_group(world: World, *, group_id: int) -> None:
    """Remove a group; whoever was in it loses the role."""
    role = _require_group(world, group_id)
    set_members(world, role.id, [])
    world[ROLES].delete(role.id)
    world[PROVISIONED_ROLES].delete(role.id)


def _patched(document: dict[str, Any], request: ScimPatchRequest) -> dict[str, Any]:
    """A resource with changes, in their order. It must be read again: they are texts."""
    for number, change in enumerate(request.operations):
        _change(document, change, f"/Operations/{number}")
    return document


def _change(document: dict[str, Any], change: ScimPatchOperation, place: str) -> None:
    path, value, removes = change.path or "", change.value, change.op == "remove"
    one_of = _ONE_OF.fullmatch(path) if removes else None
    if one_of:
        path, value = one_of.groups()
    if not _PATH.fullmatch(path):
        raise invalid_body(f"{place}/path", "is no attribute")
    if value is None and not removes:
        raise invalid_body(f"{place}/value", "is missing")
    *parents, name = path.split(".")
    holder: Any = document
    for parent in parents:
        holder = holder.setdefault(parent, {})
        if not isinstance(holder, dict):
            raise invalid_body(f"{place}/path", "is no attribute")
    present = holder.get(name)
    if isinstance(present, list) and change.op == "add":
        present.append(value)
    elif isinstance(present, list) and removes and value is not None:
        holder[name] = [one for one in present if one != value]
    elif removes:
        holder.pop(name, None)
    else:
        holder[name] = value


def _read(document: dict[str, Any], type_: Any) -> Any:
    """What changes have made of a resource.

    Raises:
        RequestError: 400, it no longer is one.
    """
    try:
        conformance.read(document, type_, strict=True)
    except ValidationError as error:
        raise invalid_body("/Operations", f"{error.path}: {error.reason}") from error
    return type_.from_dict(document, keep_additional_properties=True)


def _require_user(world: World, user_id: int) -> tuple[User, Provisioned]:
    user, known = world[USERS].get(user_id), world[PROVISIONED_USERS].get(user_id)
    if user is None or known is None:
        raise not_found("user")
    return user, known


def _check_name(world: World, new: ScimNewUser, place: str, user_id: int = 0) -> None:
    if not EMAIL.fullmatch(new.user_name):
        raise invalid_body(place, "is no email address, which users have here")
    if any(one.id != user_id for one in world[USERS].find(email=new.user_name)):
        raise invalid_body(place, "the name is that of a user already")


def _write_user(world: World, user: User, new: ScimNewUser) -> ScimUser:
    user.email, user.name, user.modified = new.user_name, new.display_name or "", world.now
    user.state = "deactivated" if new.active is False else "active"
    foreign = dict(new.additional_properties)
    foreign.pop("id", None)
    user.additional_attributes = foreign or None
    known = Provisioned(user.id, new.name.to_dict() if new.name is not None else None)
    world[USERS].put(user)
    world[PROVISIONED_USERS].put(known)
    return _shown_user(user, known)


def _document(user: User, known: Provisioned) -> dict[str, Any]:
    document = {
        **(user.additional_attributes or {}),
        "userName": user.email,
        "active": user.state == "active",
    }
    if user.name:
        document["displayName"] = user.name
    if known.name is not None:
        document["name"] = known.name
    return document


def _shown_user(user: User, known: Provisioned) -> ScimUser:
    document = {**_document(user, known), "id": str(user.id)}
    return ScimUser.from_dict(document, keep_additional_properties=True)


def _require_group(world: World, group_id: int) -> RoleV2:
    role = world[ROLES].get(group_id)
    if role is None or world[PROVISIONED_ROLES].get(group_id) is None:
        raise not_found("group")
    return role


def _write_group(
    world: World, role: RoleV2, new: ScimBaseGroup, place: str | None = None
) -> ScimGroup:
    ids = {str(user.id): user.id for user in world[USERS].find()}
    for number, member in enumerate(new.members or ()):
        if member.value not in ids:
            raise invalid_body(place or f"/members/{number}/value", "the member is no user")
    role.name, role.modified = new.display_name, world.now
    world[ROLES].put(role)
    set_members(world, role.id, [ids[one.value or ""] for one in new.members or ()])
    return _shown_group(world, role)


def _shown_group(world: World, role: RoleV2) -> ScimGroup:
    members = [
        ScimGroupMember(value=str(user.id), display=user.email)
        for user in world[USERS].find()
        if role.id in (user.roles or ())
    ]
    return ScimGroup(id=str(role.id), display_name=role.name, members=members)


ACTS: dict[str, Callable[..., Any]] = {
    "scimCreateGroup": create_group,
    "scimCreateUser": create_user,
    "scimDeleteGroup": delete_group,
    "scimDeleteUser": delete_user,
    "scimGetGroup": get_group,
    "scimGetGroups": get_groups,
    "scimGetUser": get_user,
    "scimGetUsers": get_users,
    "scimPatchGroup": patch_group,
    "scimPatchUser": patch_user,
    "scimReplaceGroupAttributes": replace_group,
    "scimReplaceUserAttributes": replace_user,
}
