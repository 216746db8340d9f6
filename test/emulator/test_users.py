"""The account: its users and roles, what it counts, its log, and its experiments."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from talon_one.emulator import Emulator
from talon_one.exceptions import BadRequestException, NotFoundException

if TYPE_CHECKING:
    from talon_one import TalonOne

NEW = "ada@example.com"


def test_the_life_of_a_user(talon: TalonOne) -> None:
    management = talon.management
    invited = management.create_invite_v2({"email": NEW, "name": "Ada", "roles": [71]})
    assert (invited.state, invited.roles, invited.account_id) == ("invited", [71], 31)
    assert management.get_users().data[-1] == invited
    again = {"email": NEW, "token": invited.invite_token}
    assert management.create_invite_email(again).token == invited.invite_token
    with pytest.raises(NotFoundException):
        management.create_invite_email({**again, "token": "another"})
    for refused in (NEW, "", "ada", "ada@"):
        with pytest.raises(BadRequestException):
            management.create_invite_v2({"email": refused})
    management.deactivate_user_by_email({"email": NEW})
    assert management.get_user(invited.id).state == "deactivated"
    management.activate_user_by_email({"email": NEW})
    changed = management.update_user(invited.id, {"name": "Ada L."})
    assert (changed.state, changed.name, changed.roles) == ("active", "Ada L.", [71])
    with pytest.raises(BadRequestException):
        management.update_user(invited.id, {"roles": [99]})
    management.delete_user_by_email({"email": NEW})
    for gone in (management.get_user, management.delete_user):
        with pytest.raises(NotFoundException):
            gone(invited.id)


def test_roles_have_members_and_users_roles(talon: TalonOne) -> None:
    management = talon.management
    (role,) = management.list_all_roles_v2().data
    assert role.members == [388]
    management.invite_user_external({"email": NEW, "userGroups": [role.name, "other"]})
    user = management.get_users().data[-1]
    assert (user.email, user.roles) == (NEW, [role.id])
    assert management.get_role_v2(role.id).members == [388, user.id]
    changed = management.update_role_v2(role.id, {"description": "d", "members": [user.id]})
    assert (changed.name, changed.description, changed.members) == (role.name, "d", [user.id])
    assert management.get_user(388).roles == []
    with pytest.raises(BadRequestException):
        management.update_role_v2(role.id, {"members": [999]})


def test_a_role_of_the_service_only_changes_its_members() -> None:
    seed = {
        "roles": [{"id": 5, "name": "Support", "isReadonly": True}],
        "users": [{"id": 388, "email": NEW}],
    }
    with Emulator(seed=seed) as emulator, emulator.client() as talon:
        with pytest.raises(BadRequestException):
            talon.management.update_role_v2(5, {"name": "Mine"})
        assert talon.management.update_role_v2(5, {"members": [388]}).members == [388]


def test_the_account_counts_what_is_there(talon: TalonOne) -> None:
    management = talon.management
    account = management.get_account(31)
    counts = management.get_account_analytics(31)
    assert account.application_count == counts.applications
    assert account.campaigns_active_count == counts.active_campaigns
    assert account.user_count == counts.users == 2
    before = counts.coupons, counts.expired_coupons
    (coupon,) = management.create_coupons(
        42, 3, {"usageLimit": 1, "numberOfCoupons": 1, "expiryDate": "2001-01-01T00:00:00Z"},
        silent="no",
    ).data  # fmt: skip
    assert coupon.expiry_date is not None
    counts = management.get_account_analytics(31)
    assert (counts.coupons, counts.expired_coupons) == (before[0] + 1, before[1] + 1)
    with pytest.raises(NotFoundException):
        management.get_account(32)


def test_the_log_has_the_requests_of_an_application(emulator: Emulator, talon: TalonOne) -> None:
    talon.integration.update_customer_profile_v2("ada", {"attributes": {}})
    with pytest.raises(NotFoundException):
        talon.integration.get_customer_session("none")
    now = emulator.clock.now()

    def read(application_id: int = 42, **filters: Any) -> list[Any]:
        span = {"range_start": now - timedelta(1), "range_end": now + timedelta(1)}
        log = talon.management.get_access_logs_without_total_count
        return log(application_id, **{**span, **filters}).data

    put, get = read()
    assert (put.method, put.request_uri, put.status) == ("PUT", "/v2/customer_profiles/ada", 200)
    assert put.request_payload == '{"attributes":{}}'
    assert get.response_payload.startswith("{")
    assert "ApiKey" not in str([put, get])
    assert read(status="error") == read(method="get") == read(path="sessions/n") == [get]
    assert read(43) == read(range_end=now) == []
    with pytest.raises(BadRequestException):
        read(path="(")


def test_experiments_come_from_seeds() -> None:
    one = {"id": 7, "applicationId": 42, "state": "enabled", "goalType": "maximize_revenue"}
    with (
        Emulator(seed={"applications": [{"id": 42}, {"id": 43}], "experiments": [one]}) as emulator,
        emulator.client() as talon,
    ):
        (found,) = talon.management.list_experiments(42).data
        assert talon.management.get_experiment(42, 7) == found
        with pytest.raises(NotFoundException):
            talon.management.get_experiment(43, 7)
