"""Audiences and who belongs to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from talon_one import (
    CustomerProfileAudienceRequest,
    CustomerProfileAudienceRequestItem,
    CustomerProfileIntegrationRequestV2,
    NewAudience,
    UpdateAudience,
    paginate,
)
from talon_one.exceptions import ApiException, BadRequestException, NotFoundException

if TYPE_CHECKING:
    from talon_one import TalonOne
    from talon_one.emulator import Emulator


def new(talon: TalonOne, name: str = "Early birds") -> int:
    return talon.integration.create_audience_v2(NewAudience(name=name)).id


def change(talon: TalonOne, *changes: tuple[str, str, int]) -> None:
    talon.integration.update_customer_profile_audiences(
        CustomerProfileAudienceRequest(
            data=[
                CustomerProfileAudienceRequestItem(
                    action=action, profile_integration_id=name, audience_id=audience
                )
                for action, name, audience in changes
            ]
        )
    )


def members(talon: TalonOne, audience: int) -> list[str]:
    found = paginate(talon.management.get_audience_memberships, audience, page_size=2)
    return [member.integration_id for member in found]


def test_members_come_and_go(emulator: Emulator, talon: TalonOne) -> None:
    audience, other = new(talon), new(talon, "Others")
    emulator.clock.advance(hours=1)
    change(talon, *(("add", name, audience) for name in "abc"), ("add", "a", other))
    assert members(talon, audience) == ["a", "b", "c"]
    (found,) = (a for a in talon.management.get_audiences().data if a.id == audience)
    assert found.last_update == emulator.clock.now() != found.created
    counts = talon.management.get_audiences_analytics(f"{other},{audience},999").data
    assert {one.audience_id: one.members_count for one in counts or ()} == {audience: 3, other: 1}
    change(talon, ("delete", "b", audience), ("delete", "nobody", audience))
    assert members(talon, audience) == ["a", "c"]
    search = talon.management.get_audience_memberships(audience, profile_query="C")
    assert [member.integration_id for member in search.data] == ["c"]
    talon.integration.delete_audience_memberships_v2(audience)
    assert (members(talon, audience), members(talon, other)) == ([], ["a"])
    talon.integration.delete_audience_v2(other)
    with pytest.raises(NotFoundException):
        talon.management.get_audience_memberships(other)
    inventory = talon.integration.get_customer_inventory("a", profile=True)
    assert inventory.profile is not None
    assert inventory.profile.audience_memberships == []


def test_changes_are_made_all_or_none(talon: TalonOne) -> None:
    audience = new(talon)
    with pytest.raises(NotFoundException):
        change(talon, ("add", "a", audience), ("add", "b", 999))
    assert members(talon, audience) == []
    change(talon, *(("add", "a", audience) for _ in range(1000)))
    assert members(talon, audience) == ["a"]


def test_a_member_is_out_of_sight_until_an_application_hears_of_it(talon: TalonOne) -> None:
    audience = new(talon)
    change(talon, ("add", "hidden", audience))
    find = talon.management.get_application_customers
    assert find(42, integration_id="hidden").data == []
    talon.integration.update_customer_profile_v2("hidden", CustomerProfileIntegrationRequestV2())
    (seen,) = find(42, integration_id="hidden").data
    assert [one.id for one in seen.audience_memberships or ()] == [audience]


def test_attributes_of_all_members_change(talon: TalonOne) -> None:
    audience = new(talon)
    change(talon, ("add", "a", audience), ("add", "b", audience))
    write = talon.integration.update_audience_customers_attributes
    write(audience, {"Pet": "cat", "Age": 7})
    write(audience, {"Age": None})
    found = talon.management.get_audience_memberships(audience).data
    assert [member.attributes for member in found] == [{"Pet": "cat"}] * 2
    with pytest.raises(BadRequestException) as refused:
        write(audience, {"Pet": 5})
    (error,) = refused.value.data.errors
    assert error.source.pointer == "/Pet"


def test_what_another_platform_calls_an_audience_is_unique(talon: TalonOne) -> None:
    create = talon.integration.create_audience_v2
    first = create(NewAudience(name="A", integration="mparticle", integration_id="1"))
    create(NewAudience(name="B", integration="segment", integration_id="1"))
    with pytest.raises(ApiException) as refused:
        create(NewAudience(name="C", integration="mparticle", integration_id="1"))
    assert refused.value.status == 409
    renamed = talon.integration.update_audience_v2(first.id, UpdateAudience(name="D"))
    assert (renamed.name, renamed.integration_id) == ("D", "1")


def test_a_file_replaces_the_members(talon: TalonOne) -> None:
    audience = new(talon)
    change(talon, ("add", "a", audience), ("add", "b", audience))
    load = talon.management.import_audiences_memberships
    assert load(audience, up_file=b'profileintegrationid\r\nb\r\n"c,d"\r\n').amount == 2
    with talon.management.export_audiences_memberships(audience) as export:
        assert [row["profileintegrationid"] for row in export] == ["b", "c,d"]
    for wrong, place in (
        (b"id\na\n", None),
        (b"profileintegrationid\nb\n\xff\n", None),
        (b"profileintegrationid\nb\n" + b"x" * 1001 + b"\n", "3"),
    ):
        with pytest.raises(BadRequestException) as refused:
            load(audience, up_file=wrong)
        (error,) = refused.value.data.errors
        assert error.source.line == place
    assert members(talon, audience) == ["b", "c,d"]


def test_an_audience_belongs_to_one_environment(emulator: Emulator, talon: TalonOne) -> None:
    key = emulator.add_application(7, sandbox=True)
    audience = new(talon)
    with emulator.client(integration_key=key) as sandbox:
        tried = new(sandbox)
        change(sandbox, ("add", "a", tried))
        with pytest.raises(NotFoundException):
            change(sandbox, ("add", "a", audience))
    with pytest.raises(NotFoundException):
        talon.integration.delete_audience_v2(tried)
    (member,) = talon.management.get_audience_memberships(tried).data
    assert member.sandbox is True
    assert members(talon, audience) == []
