# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...api_base import Api, deprecated, with_http_info, without_preload_content
from ...operations import management as tables

if TYPE_CHECKING:
    from ... import models
    from ...runtime.signatures import CsvExport, RequestOptions, Unpack


class ManagementAchievementsApi(Api):
    """Goals that customers work towards, and how far they have come."""

    @deprecated("The service will drop create_achievement.")
    def create_achievement(
        self,
        application_id: int,
        campaign_id: int,
        create_achievement: models.CreateAchievement,
        **options: Unpack[RequestOptions],
    ) -> models.Achievement:
        """Create an achievement in a campaign.

        Creates an achievement that belongs to one campaign, in the environment and time zone of the Application. Its name and its title must be free. Use createAchievementV2 instead, which creates one of the account. An attempt that is sent again is refused with 409 if the first one came through.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            campaign_id: The ID of the campaign, as the Campaign Manager shows it in its URL.
            create_achievement: The achievement.
        """
        return self._call(tables.achievements.CREATE_ACHIEVEMENT, locals())

    create_achievement_with_http_info = with_http_info(create_achievement)
    create_achievement_without_preload_content = without_preload_content(create_achievement)

    def create_achievement_v2(
        self, create_achievement_v2: models.CreateAchievementV2, **options: Unpack[RequestOptions]
    ) -> models.AchievementV2:
        """Create an achievement.

        Creates an achievement of the account, which any number of Applications can share, all of them live or all of them sandbox ones. Its name must be free. Its name, environment and time zone stay for good. An attempt that is sent again is refused with 409 if the first one came through.

        Args:
            create_achievement_v2: The achievement.
        """
        return self._call(tables.achievements.CREATE_ACHIEVEMENT_V2, locals())

    create_achievement_v2_with_http_info = with_http_info(create_achievement_v2)
    create_achievement_v2_without_preload_content = without_preload_content(create_achievement_v2)

    @deprecated("The service will drop delete_achievement.")
    def delete_achievement(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete an achievement of a campaign.

        Deletes one achievement that belongs to a campaign. Use deleteAchievementV2 instead, with achievements of the account.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            campaign_id: The ID of the campaign, as the Campaign Manager shows it in its URL.
            achievement_id: The internal ID of the achievement.
        """
        nothing: None = self._call(tables.achievements.DELETE_ACHIEVEMENT, locals())
        return nothing

    delete_achievement_with_http_info = with_http_info(delete_achievement)
    delete_achievement_without_preload_content = without_preload_content(delete_achievement)

    def delete_achievement_v2(self, achievement_id: int, **options: Unpack[RequestOptions]) -> None:
        """Delete an achievement.

        Deletes one achievement of the account.

        Args:
            achievement_id: The internal ID of the achievement.
        """
        nothing: None = self._call(tables.achievements.DELETE_ACHIEVEMENT_V2, locals())
        return nothing

    delete_achievement_v2_with_http_info = with_http_info(delete_achievement_v2)
    delete_achievement_v2_without_preload_content = without_preload_content(delete_achievement_v2)

    def export_achievement_v2(
        self, achievement_id: int, **options: Unpack[RequestOptions]
    ) -> CsvExport:
        """Export the customers of an achievement.

        Returns every customer who has started an achievement of the account as CSV, with the progress made. Columns: `profileIntegrationID`, `title` (of the achievement; an example of the service has its internal name there), `target` (how many actions, or how much money), `progress` (what the customer has reached, in the same unit), `status` (`inprogress`, `completed` or `expired`), `startDate` (when the customer started), `endDate` (when the run ends for the customer) and `completionDate` (empty until completed); times are in RFC 3339. Find columns by the header line, not by position.

        Args:
            achievement_id: The internal ID of the achievement.
        """
        return self._call(tables.achievements.EXPORT_ACHIEVEMENT_V2, locals())

    export_achievement_v2_with_http_info = with_http_info(export_achievement_v2)
    export_achievement_v2_without_preload_content = without_preload_content(export_achievement_v2)

    @deprecated("The service will drop export_achievements.")
    def export_achievements(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        **options: Unpack[RequestOptions],
    ) -> CsvExport:
        """Export the customers of an achievement of a campaign.

        Returns every customer who has started an achievement of a campaign as CSV, with the progress made. Use exportAchievementV2 instead, with achievements of the account; it has the same columns: `profileIntegrationID`, `title` (of the achievement), `target` (how many actions, or how much money), `progress` (what the customer has reached, in the same unit), `status` (`inprogress`, `completed` or `expired`), `startDate` (when the customer started), `endDate` (when the run ends for the customer) and `completionDate` (empty until completed); times are in RFC 3339. Find them by the header line, not by position.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            campaign_id: The ID of the campaign, as the Campaign Manager shows it in its URL.
            achievement_id: The internal ID of the achievement.
        """
        return self._call(tables.achievements.EXPORT_ACHIEVEMENTS, locals())

    export_achievements_with_http_info = with_http_info(export_achievements)
    export_achievements_without_preload_content = without_preload_content(export_achievements)

    @deprecated("The service will drop get_achievement.")
    def get_achievement(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        **options: Unpack[RequestOptions],
    ) -> models.Achievement:
        """Get an achievement of a campaign.

        Returns one achievement that belongs to a campaign. Use getAchievementV2 instead, with achievements of the account.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            campaign_id: The ID of the campaign, as the Campaign Manager shows it in its URL.
            achievement_id: The internal ID of the achievement.
        """
        return self._call(tables.achievements.GET_ACHIEVEMENT, locals())

    get_achievement_with_http_info = with_http_info(get_achievement)
    get_achievement_without_preload_content = without_preload_content(get_achievement)

    def get_achievement_v2(
        self, achievement_id: int, **options: Unpack[RequestOptions]
    ) -> models.AchievementV2:
        """Get an achievement.

        Returns one achievement of the account.

        Args:
            achievement_id: The internal ID of the achievement.
        """
        return self._call(tables.achievements.GET_ACHIEVEMENT_V2, locals())

    get_achievement_v2_with_http_info = with_http_info(get_achievement_v2)
    get_achievement_v2_without_preload_content = without_preload_content(get_achievement_v2)

    def get_customer_profile_achievement_progress(
        self,
        application_id: int,
        integration_id: str,
        page_size: int | None = None,
        skip: int | None = None,
        achievement_id: int | None = None,
        title: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.GetCustomerProfileAchievementProgress200Response:
        """List the achievements of a customer in an Application.

        Returns what a customer can achieve in an Application, and how far the customer has come in each, a page at a time. What an unknown customer gets is not documented.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            integration_id: The integration ID of the customer profile. It is unique in the account and cannot be changed, so take one that stays, such as a database key, not a name or an address that customers edit. Give it as it is: the client encodes it for the path.
            page_size: The number of items on a page, 50 at most. Default: 50.
            skip: The number of items to leave out before the page starts.
            achievement_id: Only the achievement with this ID.
            title: Only achievements with this title, the name that people see.
        """
        return self._call(tables.achievements.GET_CUSTOMER_PROFILE_ACHIEVEMENT_PROGRESS, locals())

    get_customer_profile_achievement_progress_with_http_info = with_http_info(
        get_customer_profile_achievement_progress
    )
    get_customer_profile_achievement_progress_without_preload_content = without_preload_content(
        get_customer_profile_achievement_progress
    )

    @deprecated("The service will drop list_achievements.")
    def list_achievements(
        self,
        application_id: int,
        campaign_id: int,
        page_size: int | None = None,
        skip: int | None = None,
        title: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.ListAchievements200Response:
        """List the achievements of a campaign.

        Returns the achievements that belong to a campaign, a page at a time. Use listAchievementsV2 instead, with achievements of the account.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            campaign_id: The ID of the campaign, as the Campaign Manager shows it in its URL.
            page_size: The number of items on a page, 50 at most. Default: 50.
            skip: The number of items to leave out before the page starts.
            title: Only achievements with this title, the name that people see.
        """
        return self._call(tables.achievements.LIST_ACHIEVEMENTS, locals())

    list_achievements_with_http_info = with_http_info(list_achievements)
    list_achievements_without_preload_content = without_preload_content(list_achievements)

    def list_achievements_v2(
        self,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        title: str | None = None,
        application_id: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.ListAchievementsV2200Response:
        """List the achievements of the account.

        Returns the achievements of the account, a page at a time. Those that belong to a campaign are listed by listAchievements.

        Args:
            page_size: The number of items on a page; mind that it is 50 by default. Default: 50.
            skip: The number of items to leave out before the page starts.
            sort: The field to sort by, ascending; a leading `-` sorts descending. Some fields cannot be used, for the sake of speed, and the service does not say which.
            title: Only achievements with this title, the name that people see.
            application_id: Only achievements that are connected to the Application with this ID.
        """
        return self._call(tables.achievements.LIST_ACHIEVEMENTS_V2, locals())

    list_achievements_v2_with_http_info = with_http_info(list_achievements_v2)
    list_achievements_v2_without_preload_content = without_preload_content(list_achievements_v2)

    @deprecated("The service will drop update_achievement.")
    def update_achievement(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        update_achievement: models.UpdateAchievement,
        **options: Unpack[RequestOptions],
    ) -> models.Achievement:
        """Update an achievement of a campaign.

        Changes an achievement that belongs to a campaign; its name cannot change. While customers have progress or the campaign runs, nothing but its `title` and `description` can be changed. Whether properties that are left out keep their values is not documented, so send what getAchievement returns of them. Use updateAchievementV2 instead, with achievements of the account.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            campaign_id: The ID of the campaign, as the Campaign Manager shows it in its URL.
            achievement_id: The internal ID of the achievement.
            update_achievement: The new values.
        """
        return self._call(tables.achievements.UPDATE_ACHIEVEMENT, locals())

    update_achievement_with_http_info = with_http_info(update_achievement)
    update_achievement_without_preload_content = without_preload_content(update_achievement)

    def update_achievement_v2(
        self,
        achievement_id: int,
        update_achievement_v2: models.UpdateAchievementV2,
        **options: Unpack[RequestOptions],
    ) -> models.AchievementV2:
        """Update an achievement.

        Changes one achievement. `name` has to be sent, but cannot change, and neither can its environment and time zone. `subscribedApplications` replaces the list of connected Applications. Whether other properties that are left out keep their values is not documented, so send what getAchievementV2 returns of them. As soon as customers have progress, expect changes of anything but `title` and `description` to be refused.

        Args:
            achievement_id: The internal ID of the achievement.
            update_achievement_v2: The new values.
        """
        return self._call(tables.achievements.UPDATE_ACHIEVEMENT_V2, locals())

    update_achievement_v2_with_http_info = with_http_info(update_achievement_v2)
    update_achievement_v2_without_preload_content = without_preload_content(update_achievement_v2)
