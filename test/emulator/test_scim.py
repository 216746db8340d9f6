"""Users and groups by SCIM, on the same state as users and roles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from talon_one.exceptions import BadRequestException, NotFoundException

if TYPE_CHECKING:
    from collections.abc import Iterator

    from talon_one import TalonOne
    from talon_one.emulator import Emulator

ADA = "ada@example.com"


@pytest.fixture
def talon(emulator: Emulator) -> Iterator[TalonOne]:
    with emulator.client(keep_additional_properties=True) as talon:
        yield talon


def changes(*operations: dict[str, str]) -> dict[str, Any]:
    return {"Operations": list(operations)}


def pointer(refused: pytest.ExceptionInfo[BadRequestException]) -> str:
    (error,) = refused.value.data.errors
    return str(error.source.pointer)


def test_the_life_of_a_scim_user(talon: TalonOne) -> None:
    management = talon.management
    assert management.scim_get_users().resources == []
    new = {
        "userName": ADA, "displayName": "Ada", "id": "7", "externalId": "x-1",
        "name": {"formatted": "Ada L.", "givenName": "Ada"}, "emails": [{"value": ADA}],
    }  # fmt: skip
    made = management.scim_create_user(new)
    number = int(made.id)
    assert made.to_dict() == {**new, "id": str(number), "active": True}
    listed = management.scim_get_users()
    assert (listed.resources, listed.total_results) == ([made], 1)
    user = management.get_user(number)
    assert (user.email, user.name, user.state) == (ADA, "Ada", "active")
    assert user.additional_attributes == {"externalId": "x-1", "emails": [{"value": ADA}]}

    patched = management.scim_patch_user(
        number,
        changes(
            {"op": "replace", "path": "active", "value": "False"},
            {"op": "add", "path": "title", "value": "Countess"},
            {"op": "remove", "path": "name.formatted"},
        ),
    )
    expected = {
        **made.to_dict(),
        "active": False,
        "title": "Countess",
        "name": {"givenName": "Ada"},
    }
    assert patched.to_dict() == management.scim_get_user(number).to_dict() == expected
    assert management.get_user(number).state == "deactivated"
    management.activate_user_by_email({"email": ADA})
    assert management.scim_get_user(number).active is True

    replaced = management.scim_replace_user_attributes(number, {"userName": "a@example.com"})
    assert replaced.to_dict() == {
        "id": str(number), "userName": "a@example.com", "active": True,
    }  # fmt: skip
    assert management.get_user(number).additional_attributes is None
    management.scim_delete_user(number)
    for gone in (management.scim_get_user, management.scim_delete_user, management.get_user):
        with pytest.raises(NotFoundException):
            gone(number)


def test_scim_users_that_cannot_be_are_refused(talon: TalonOne) -> None:
    management = talon.management
    number = int(management.scim_create_user({"userName": ADA}).id)
    for taken in (ADA, "jane.doe@example.com", "", "ada"):
        with pytest.raises(BadRequestException) as refused:
            management.scim_create_user({"userName": taken})
        assert pointer(refused) == "/userName"
    for change, place in (
        ({"op": "replace", "path": "userName", "value": "jane.doe@example.com"}, ""),
        ({"op": "remove", "path": "userName"}, ""),
        ({"op": "replace", "path": "active", "value": "perhaps"}, ""),
        ({"op": "replace", "path": "displayName"}, "/0/value"),
        ({"op": "replace", "value": "x"}, "/0/path"),
        ({"op": "add", "path": "userName.x", "value": "x"}, "/0/path"),
        ({"op": "add", "path": 'emails[type eq "work"]', "value": "x"}, "/0/path"),
    ):
        with pytest.raises(BadRequestException) as refused:
            management.scim_patch_user(number, changes(change))
        assert pointer(refused) == f"/Operations{place}"
    assert management.scim_get_user(number).to_dict() == {
        "id": str(number), "userName": ADA, "active": True,
    }  # fmt: skip
    # Who came another way is no SCIM user.
    with pytest.raises(NotFoundException):
        management.scim_get_user(388)


def test_a_scim_group_is_a_role(talon: TalonOne) -> None:
    management = talon.management
    assert management.scim_get_groups().resources == []
    ada = management.scim_create_user({"userName": ADA}).id
    made = management.scim_create_group({"displayName": "Loyalty", "members": [{"value": "388"}]})
    number = int(made.id)
    jane = {"value": "388", "display": "jane.doe@example.com"}
    assert made.to_dict() == {"id": str(number), "displayName": "Loyalty", "members": [jane]}
    listed = management.scim_get_groups()
    assert (listed.resources, listed.total_results) == ([made], 1)
    assert management.get_user(388).roles == [71, number]

    def patched(op: str, path: str, **value: str) -> tuple[str | None, list[str | None]]:
        management.scim_patch_group(number, changes({"op": op, "path": path, **value}))
        group = management.scim_get_group(number)
        assert management.get_role_v2(number).name == group.display_name
        return group.display_name, [one.value for one in group.members or ()]

    assert patched("replace", "displayName", value="Staff") == ("Staff", ["388"])
    for _ in range(2):
        assert patched("add", "members", value=ada) == ("Staff", ["388", ada])
    assert patched("remove", 'members[value eq "388"]') == ("Staff", [ada])
    assert patched("replace", "members", value="388") == ("Staff", ["388"])
    assert patched("remove", "members", value="388") == ("Staff", [])
    for unknown in ("999", "x", "9" * 30):
        with pytest.raises(BadRequestException):
            patched("add", "members", value=unknown)
        with pytest.raises(BadRequestException) as refused:
            management.scim_replace_group_attributes(number, {"members": [{"value": unknown}]})
        assert pointer(refused) == "/members/0/value"

    replaced = management.scim_replace_group_attributes(number, {"members": [{"value": ada}]})
    assert (replaced.display_name, management.get_role_v2(number).members) == (None, [int(ada)])
    management.scim_delete_group(number)
    assert management.get_user(int(ada)).roles == []
    for gone in (management.scim_get_group, management.get_role_v2):
        with pytest.raises(NotFoundException):
            gone(number)
    with pytest.raises(NotFoundException):
        management.scim_delete_group(71)


def test_what_there_is_of_scim_is_told(talon: TalonOne) -> None:
    management = talon.management
    kinds = [one.id for one in management.scim_get_resource_types().resources]
    schemas = management.scim_get_schemas()
    assert kinds == [one.name for one in schemas.resources] == ["User", "Group"]
    assert schemas.total_results == 2
    config = management.scim_get_service_provider_config()
    assert config.patch is not None
    assert config.bulk is not None
    assert (config.patch.supported, config.bulk.supported) == (True, False)
