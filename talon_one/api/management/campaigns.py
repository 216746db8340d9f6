# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...api_base import Api, with_http_info, without_preload_content
from ...operations import management as tables

if TYPE_CHECKING:
    from ... import models
    from ...runtime.signatures import CsvExport, DateTime, RequestOptions, Unpack


class ManagementCampaignsApi(Api):
    """The campaigns that run in an Application."""

    def copy_campaign_to_applications(
        self,
        application_id: int,
        campaign_id: int,
        campaign_copy: models.CampaignCopy,
        **options: Unpack[RequestOptions],
    ) -> models.GetCampaigns200Response:
        """Copy a campaign.

        Creates copies of a campaign, one for every Application that the body names, which may be the campaign's own. Every delivery makes further copies, so after a lost response look for the copies with getCampaigns before you send it again: twice the campaign can mean twice the discount.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            campaign_id: The ID of the campaign, as the Campaign Manager shows it in its URL.
            campaign_copy: Where to copy to, and what the copies have of their own.
        """
        return self._call(tables.campaigns.COPY_CAMPAIGN_TO_APPLICATIONS, locals())

    copy_campaign_to_applications_with_http_info = with_http_info(copy_campaign_to_applications)
    copy_campaign_to_applications_without_preload_content = without_preload_content(
        copy_campaign_to_applications
    )

    def delete_campaign(
        self, application_id: int, campaign_id: int, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a campaign.

        Deletes one campaign. Whether its coupons and referral codes go with it is not documented. To stop a campaign and keep it, set its state to `disabled` or `archived` with updateCampaign.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            campaign_id: The ID of the campaign, as the Campaign Manager shows it in its URL.
        """
        nothing: None = self._call(tables.campaigns.DELETE_CAMPAIGN, locals())
        return nothing

    delete_campaign_with_http_info = with_http_info(delete_campaign)
    delete_campaign_without_preload_content = without_preload_content(delete_campaign)

    def export_application_campaign_analytics(
        self,
        application_id: int,
        range_start: DateTime,
        range_end: DateTime,
        campaign_ids: list[str] | None = None,
        **options: Unpack[RequestOptions],
    ) -> CsvExport:
        """Export the figures of campaigns.

        Returns the sales figures of campaigns over one range of time as CSV, a campaign a row, after rows that sum up. Columns: `campaign_id` (or `Total` for all sales of the Application and `Influenced` for those that any campaign had a part in), `start_date` and `end_date` (the range, in UTC), `revenue` (money, before discounts), `sessions` (how many were closed), `average_session_value` (revenue for each session), `average_items_per_session`, `coupons` (how many were redeemed) and `discounts` (money off cart items); the latter two are `N/A` in the row of all sales. Campaigns need not add up to the influenced sales, as one session may count for several of them. Find columns by the header line, not by position.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            range_start: Only what lies after this time. A date alone means 00:00 UTC, when that day begins.
            range_end: Only what lies before this time. A date alone means 00:00 UTC, when that day begins, so that the day itself is left out.
            campaign_ids: Only the campaigns with one of these IDs, separated by commas on the wire. All of the Application, if left out.
        """
        return self._call(tables.campaigns.EXPORT_APPLICATION_CAMPAIGN_ANALYTICS, locals())

    export_application_campaign_analytics_with_http_info = with_http_info(
        export_application_campaign_analytics
    )
    export_application_campaign_analytics_without_preload_content = without_preload_content(
        export_application_campaign_analytics
    )

    def get_campaign(
        self, application_id: int, campaign_id: int, **options: Unpack[RequestOptions]
    ) -> models.Campaign:
        """Get a campaign.

        Returns a campaign as it is configured, with its counters and versions.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            campaign_id: The ID of the campaign, as the Campaign Manager shows it in its URL.
        """
        return self._call(tables.campaigns.GET_CAMPAIGN, locals())

    get_campaign_with_http_info = with_http_info(get_campaign)
    get_campaign_without_preload_content = without_preload_content(get_campaign)

    def get_campaign_analytics(
        self,
        application_id: int,
        campaign_id: int,
        range_start: DateTime,
        range_end: DateTime,
        granularity: Literal["1 hour", "1 day", "1 week", "1 month", "1 year"] | str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.GetCampaignAnalytics200Response:
        """Get the figures of a campaign over time.

        Returns one element for each interval of the range, with what the campaign sold, gave and took back: within the interval, and from the start of the campaign on. All of them come at once, without pages.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            campaign_id: The ID of the campaign, as the Campaign Manager shows it in its URL.
            range_start: Only what lies after this time. A date alone means 00:00 UTC, when that day begins.
            range_end: Only what lies before this time. A date alone means 00:00 UTC, when that day begins, so that the day itself is left out.
            granularity: The length of one interval. What it is if left out is not documented.
        """
        return self._call(tables.campaigns.GET_CAMPAIGN_ANALYTICS, locals())

    get_campaign_analytics_with_http_info = with_http_info(get_campaign_analytics)
    get_campaign_analytics_without_preload_content = without_preload_content(get_campaign_analytics)

    def get_campaign_by_attributes(
        self,
        application_id: int,
        campaign_search: models.CampaignSearch,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        campaign_state: Literal[
            "enabled", "disabled", "archived", "scheduled", "running", "expired", "staged"
        ]
        | str
        | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.GetCampaigns200Response:
        """Search campaigns by attributes.

        Returns the campaigns of an Application whose custom attributes have all the given values, a page at a time, with the number of all of them. It only reads, although it is a POST.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            campaign_search: The values to look for.
            page_size: The number of items on a page. Default: 1000.
            skip: The number of items to leave out before the page starts.
            sort: The field to sort by, ascending; a leading `-` sorts descending. Some fields cannot be used, for the sake of speed, and the service does not say which.
            campaign_state: Only campaigns in this state: `enabled`, whether scheduled, running or expired; `running` activated and within its schedule; `expired` past its end; `disabled` and `archived` by a person. `scheduled` and `staged` are taken too, but not explained.
        """
        return self._call(tables.campaigns.GET_CAMPAIGN_BY_ATTRIBUTES, locals())

    get_campaign_by_attributes_with_http_info = with_http_info(get_campaign_by_attributes)
    get_campaign_by_attributes_without_preload_content = without_preload_content(
        get_campaign_by_attributes
    )

    def get_campaigns(
        self,
        application_id: int,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        campaign_state: Literal[
            "enabled", "disabled", "archived", "scheduled", "running", "expired", "staged"
        ]
        | str
        | None = None,
        name: str | None = None,
        tags: list[str] | None = None,
        created_before: DateTime | None = None,
        created_after: DateTime | None = None,
        start_before: DateTime | None = None,
        start_after: DateTime | None = None,
        end_before: DateTime | None = None,
        end_after: DateTime | None = None,
        campaign_group_id: int | None = None,
        template_id: int | None = None,
        store_id: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.GetCampaigns200Response:
        """List the campaigns of an Application.

        Returns the campaigns that pass every filter, in any state, a page at a time, with the number of all of them.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            page_size: The number of items on a page. Default: 1000.
            skip: The number of items to leave out before the page starts.
            sort: The field to sort by, ascending; a leading `-` sorts descending. Some fields cannot be used, for the sake of speed, and the service does not say which.
            campaign_state: Only campaigns in this state: `enabled`, whether scheduled, running or expired; `running` activated and within its schedule; `expired` past its end; `disabled` and `archived` by a person. `scheduled` and `staged` are taken too, but not explained.
            name: Only campaigns whose name matches this text, whatever the case.
            tags: Only campaigns whose tags match these, whatever the case. Whether one of them suffices is not documented. On the wire the parameter is repeated for each of them.
            created_before: Only what was created before this time. Any offset will do; the service converts it to UTC.
            created_after: Only what was created after this time. Any offset will do; the service converts it to UTC.
            start_before: Only campaigns whose start lies before this time. Any offset will do; the service converts it to UTC.
            start_after: Only campaigns whose start lies after this time. Any offset will do; the service converts it to UTC.
            end_before: Only campaigns whose end lies before this time. Any offset will do; the service converts it to UTC.
            end_after: Only campaigns whose end lies after this time. Any offset will do; the service converts it to UTC.
            campaign_group_id: Only campaigns that belong to the access group with this ID.
            template_id: Only campaigns that were made from the template with this ID.
            store_id: Only campaigns that are linked to the store with this internal ID.
        """
        return self._call(tables.campaigns.GET_CAMPAIGNS, locals())

    get_campaigns_with_http_info = with_http_info(get_campaigns)
    get_campaigns_without_preload_content = without_preload_content(get_campaigns)

    def get_ruleset(
        self,
        application_id: int,
        campaign_id: int,
        ruleset_id: int,
        **options: Unpack[RequestOptions],
    ) -> models.Ruleset:
        """Get a ruleset.

        Returns one of the rulesets of a campaign, with conditions and effects written in Talang, the rule language, as nested lists. getRulesetV2 returns them as typed blocks.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            campaign_id: The ID of the campaign, as the Campaign Manager shows it in its URL.
            ruleset_id: The ID of the ruleset, one of getRulesets.
        """
        return self._call(tables.campaigns.GET_RULESET, locals())

    get_ruleset_with_http_info = with_http_info(get_ruleset)
    get_ruleset_without_preload_content = without_preload_content(get_ruleset)

    def get_ruleset_v2(
        self,
        application_id: int,
        campaign_id: int,
        ruleset_id: int,
        **options: Unpack[RequestOptions],
    ) -> models.RulesetV2:
        """Get a ruleset as typed blocks.

        Returns one of the rulesets of a campaign, with a model of its own for each kind of condition and effect. What has none comes as PassthroughBlock. The service calls this form experimental: its shape may change.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            campaign_id: The ID of the campaign, as the Campaign Manager shows it in its URL.
            ruleset_id: The ID of the ruleset, one of getRulesets.
        """
        return self._call(tables.campaigns.GET_RULESET_V2, locals())

    get_ruleset_v2_with_http_info = with_http_info(get_ruleset_v2)
    get_ruleset_v2_without_preload_content = without_preload_content(get_ruleset_v2)

    def get_rulesets(
        self,
        application_id: int,
        campaign_id: int,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.GetRulesets200Response:
        """List the rulesets of a campaign.

        Returns the rulesets that a campaign has had, each the state of its rules at one time, a page at a time, with the number of all of them; rules that were deleted since still occur in the older ones. The one that sessions are evaluated with is the campaign's `activeRulesetId`.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            campaign_id: The ID of the campaign, as the Campaign Manager shows it in its URL.
            page_size: The number of items on a page. Default: 1000.
            skip: The number of items to leave out before the page starts.
            sort: The field to sort by, ascending; a leading `-` sorts descending. Some fields cannot be used, for the sake of speed, and the service does not say which.
        """
        return self._call(tables.campaigns.GET_RULESETS, locals())

    get_rulesets_with_http_info = with_http_info(get_rulesets)
    get_rulesets_without_preload_content = without_preload_content(get_rulesets)

    def update_campaign(
        self,
        application_id: int,
        campaign_id: int,
        update_campaign: models.UpdateCampaign,
        **options: Unpack[RequestOptions],
    ) -> models.Campaign:
        """Update a campaign.

        Replaces the configuration of a campaign. Read the campaign first, change it and send all of it back: it is refused without `name`, `features`, `limits` and `tags`, and it is not documented whether anything else that is left out keeps its value. There is no check for changes that others made in between; they are overwritten. The rules stay as they are: name another ruleset of the campaign in `activeRulesetId` to switch to it. The service refuses the call for Applications that use staging and revisions of campaigns.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            campaign_id: The ID of the campaign, as the Campaign Manager shows it in its URL.
            update_campaign: The whole configuration.
        """
        return self._call(tables.campaigns.UPDATE_CAMPAIGN, locals())

    update_campaign_with_http_info = with_http_info(update_campaign)
    update_campaign_without_preload_content = without_preload_content(update_campaign)
