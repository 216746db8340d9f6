# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...api_base import Api, with_http_info, without_preload_content
from ...operations import management as tables

if TYPE_CHECKING:
    from ... import models
    from ...runtime.signatures import RequestOptions, Unpack


class ManagementCampaignTemplatesApi(Api):
    """Models from which new campaigns are made."""

    def create_campaign_from_template(
        self,
        application_id: int,
        create_template_campaign: models.CreateTemplateCampaign,
        **options: Unpack[RequestOptions],
    ) -> models.CreateTemplateCampaignResponse:
        """Create a campaign from a template.

        Creates a campaign, with rules copied from a template. The Application must be one of the template's. The template must be enabled, and each of its parameters needs a value. Collections that the rules refer to are created anew for the campaign and come with the response. A second delivery creates a second campaign, and with it perhaps a second discount: after a lost response, look for the first one with `templateId` of getCampaigns.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            create_template_campaign: The template, the values of its parameters, and what replaces its defaults.
        """
        return self._call(tables.campaign_templates.CREATE_CAMPAIGN_FROM_TEMPLATE, locals())

    create_campaign_from_template_with_http_info = with_http_info(create_campaign_from_template)
    create_campaign_from_template_without_preload_content = without_preload_content(
        create_campaign_from_template
    )

    def get_campaign_templates(
        self,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        state: Literal["draft", "enabled", "disabled"] | str | None = None,
        name: str | None = None,
        tags: str | None = None,
        user_id: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.GetCampaignTemplates200Response:
        """List the campaign templates.

        Returns the templates that the account has, a page at a time.

        Args:
            page_size: The number of items on a page. Default: 1000.
            skip: The number of items to leave out before the page starts.
            sort: The field to sort by, ascending; a leading `-` sorts descending. Some fields cannot be used, for the sake of speed, and the service does not say which.
            state: Only templates in this state: `draft` not finished, `enabled` ready for use, `disabled` out of use.
            name: Only templates whose name matches this text, whatever the case. Together with `tags`, one match of the two suffices.
            tags: Only templates whose tags match this one text, whatever the case. Together with `name`, one match of the two suffices.
            user_id: Only templates of the user with this ID, presumably the one who created them.
        """
        return self._call(tables.campaign_templates.GET_CAMPAIGN_TEMPLATES, locals())

    get_campaign_templates_with_http_info = with_http_info(get_campaign_templates)
    get_campaign_templates_without_preload_content = without_preload_content(get_campaign_templates)
