# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...api_base import Api, with_http_info, without_preload_content
from ...operations import integration as tables

if TYPE_CHECKING:
    from ... import models
    from ...runtime.signatures import DateTime, RequestOptions, Unpack


class IntegrationAchievementsApi(Api):
    """Goals that customers work towards, and how far they have come."""

    def get_customer_achievement_history(
        self,
        integration_id: str,
        achievement_id: int,
        progress_status: list[Literal["inprogress", "completed", "expired"] | str] | None = None,
        start_date: DateTime | None = None,
        end_date: DateTime | None = None,
        page_size: int | None = None,
        skip: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.GetCustomerAchievementHistory200Response:
        """List the runs of a customer in an achievement.

        Returns the progress of one customer in one achievement, past runs included, a page at a time. A recurring achievement has one entry per run.

        Args:
            integration_id: The integration ID of the customer profile. It is unique in the account and cannot be changed, so take one that stays, such as a database key, not a name or an address that customers edit. Give it as it is: the client encodes it for the path.
            achievement_id: The internal ID of the achievement.
            progress_status: Only runs in one of these states.
            start_date: Only runs whose entry was created at or after this time.
            end_date: Only runs whose entry was created at or before this time.
            page_size: The number of items on a page. Default: 1000.
            skip: The number of items to leave out before the page starts.
        """
        return self._call(tables.achievements.GET_CUSTOMER_ACHIEVEMENT_HISTORY, locals())

    get_customer_achievement_history_with_http_info = with_http_info(
        get_customer_achievement_history
    )
    get_customer_achievement_history_without_preload_content = without_preload_content(
        get_customer_achievement_history
    )

    def get_customer_achievements(
        self,
        integration_id: str,
        campaign_ids: list[str] | None = None,
        achievement_ids: list[str] | None = None,
        achievement_status: list[Literal["active", "scheduled"] | str] | None = None,
        current_progress_status: list[Literal["inprogress", "completed", "not_started"] | str]
        | None = None,
        page_size: int | None = None,
        skip: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.GetCustomerAchievements200Response:
        """List the achievements open to a customer.

        Returns the active achievements together with the customer's progress in each, a page at a time. Scheduled ones come only if `achievementStatus` asks for them.

        Args:
            integration_id: The integration ID of the customer profile. It is unique in the account and cannot be changed, so take one that stays, such as a database key, not a name or an address that customers edit. Give it as it is: the client encodes it for the path.
            campaign_ids: Only the achievements of campaigns with one of these IDs, separated by commas on the wire. Of every campaign of the Application, if left out.
            achievement_ids: Only the achievements with one of these IDs, separated by commas on the wire. All of the Application, if left out.
            achievement_status: Only achievements in one of these states. Only active ones, if left out.
            current_progress_status: Only achievements in which the customer has got this far.
            page_size: The number of items on a page. Default: 1000.
            skip: The number of items to leave out before the page starts.
        """
        return self._call(tables.achievements.GET_CUSTOMER_ACHIEVEMENTS, locals())

    get_customer_achievements_with_http_info = with_http_info(get_customer_achievements)
    get_customer_achievements_without_preload_content = without_preload_content(
        get_customer_achievements
    )
