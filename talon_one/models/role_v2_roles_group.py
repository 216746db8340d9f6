# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class RoleV2RolesGroup(Model, kw_only=True):
    """Where in the account the permission sets hold, each by its name in `permissionSets`.

    Attributes:
        applications: The permission sets of single Applications, by Application ID as a text.
        loyalty_programs: The permission sets of single loyalty programs, by an ID as a text, which should be that of the program, though the service's own description speaks of Applications.
        campaign_access_groups: The permission sets of single campaign access groups, by an ID as a text, which should be that of the group, though the service's own description speaks of Applications.
        account: The permission set for what is above any single Application or program.
    """

    applications: dict[str, RoleV2ApplicationDetails] | None = field(
        default=None, name="applications"
    )
    loyalty_programs: dict[str, str] | None = field(default=None, name="loyaltyPrograms")
    campaign_access_groups: dict[str, str] | None = field(default=None, name="campaignAccessGroups")
    account: str | None = field(default=None, name="account")


from .role_v2_application_details import RoleV2ApplicationDetails
