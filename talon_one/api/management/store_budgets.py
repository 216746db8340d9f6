# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...api_base import Api, with_http_info, without_preload_content
from ...operations import management as tables

if TYPE_CHECKING:
    from ... import models
    from ...runtime.signatures import CsvExport, File, RequestOptions, Unpack


class ManagementStoreBudgetsApi(Api):
    """What a campaign may spend in each of its stores."""

    def create_campaign_store_budget(
        self,
        application_id: int,
        campaign_id: int,
        new_campaign_store_budget: models.NewCampaignStoreBudget,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Set budgets of stores in a campaign.

        Sets how much a campaign may spend in each of the stores given, in every period anew or, without a period, once and for all. The stores must be linked to the campaign. Read the result with listCampaignStoreBudgetLimits; nothing is returned. After a response that was lost, 409 may mean that the first attempt worked.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            campaign_id: The ID of the campaign, as the Campaign Manager shows it in its URL.
            new_campaign_store_budget: What is limited, and the limit of each store.
        """
        nothing: None = self._call(tables.store_budgets.CREATE_CAMPAIGN_STORE_BUDGET, locals())
        return nothing

    create_campaign_store_budget_with_http_info = with_http_info(create_campaign_store_budget)
    create_campaign_store_budget_without_preload_content = without_preload_content(
        create_campaign_store_budget
    )

    def delete_campaign_store_budgets(
        self,
        application_id: int,
        campaign_id: int,
        action: Literal["setDiscount"] | str | None = None,
        period: Literal["overall", "daily", "weekly", "monthly", "yearly"] | str | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete budgets of stores in a campaign.

        Removes the store budgets of a campaign that have the given action and period. Without either parameter, presumably all of them go: give both to be sure of what is meant.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            campaign_id: The ID of the campaign, as the Campaign Manager shows it in its URL.
            action: Only budgets that limit this: `setDiscount` the money that is given as discounts.
            period: Only budgets that start again so often: `daily`, `weekly`, `monthly` or `yearly`; `overall` those that never do.
        """
        nothing: None = self._call(tables.store_budgets.DELETE_CAMPAIGN_STORE_BUDGETS, locals())
        return nothing

    delete_campaign_store_budgets_with_http_info = with_http_info(delete_campaign_store_budgets)
    delete_campaign_store_budgets_without_preload_content = without_preload_content(
        delete_campaign_store_budgets
    )

    def export_campaign_store_budgets(
        self,
        application_id: int,
        campaign_id: int,
        action: Literal["setDiscount"] | str | None = None,
        period: Literal["overall", "daily", "weekly", "monthly", "yearly"] | str | None = None,
        **options: Unpack[RequestOptions],
    ) -> CsvExport:
        """Export the budgets of stores in a campaign.

        Returns the budgets of the stores in a campaign as CSV. The columns are `store_integration_id`, the integration ID of a store, and `limit`, the money that may be given there as discounts. The file does not tell the period: filter by it. importCampaignStoreBudget takes such a file back.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            campaign_id: The ID of the campaign, as the Campaign Manager shows it in its URL.
            action: Only budgets that limit this: `setDiscount` the money that is given as discounts.
            period: Only budgets that start again so often: `daily`, `weekly`, `monthly` or `yearly`; `overall` those that never do.
        """
        return self._call(tables.store_budgets.EXPORT_CAMPAIGN_STORE_BUDGETS, locals())

    export_campaign_store_budgets_with_http_info = with_http_info(export_campaign_store_budgets)
    export_campaign_store_budgets_without_preload_content = without_preload_content(
        export_campaign_store_budgets
    )

    def import_campaign_store_budget(
        self,
        application_id: int,
        campaign_id: int,
        action: Literal["setDiscount"] | str | None = None,
        period: Literal["overall", "daily", "weekly", "monthly", "yearly"] | str | None = None,
        up_file: File | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.ModelImport:
        """Import the budgets of stores in a campaign.

        Sets what a campaign may spend in each store, as a CSV file says. It replaces all that was set before. The columns, under a header line, are `store_integration_id`, the integration ID of a store, and `limit`, the money that may be given there as discounts; no other may be there. What the budgets limit, and how often they start again, say the parameters; what holds without them is not documented, so give both.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            campaign_id: The ID of the campaign, as the Campaign Manager shows it in its URL.
            action: What the budgets limit: `setDiscount` the money that is given as discounts.
            period: How often the budgets start again: `daily`, `weekly`, `monthly` or `yearly`; with `overall` they never do.
            up_file: The CSV file, with a header line.
        """
        return self._call(tables.store_budgets.IMPORT_CAMPAIGN_STORE_BUDGET, locals())

    import_campaign_store_budget_with_http_info = with_http_info(import_campaign_store_budget)
    import_campaign_store_budget_without_preload_content = without_preload_content(
        import_campaign_store_budget
    )

    def list_campaign_store_budget_limits(
        self,
        application_id: int,
        campaign_id: int,
        action: Literal["setDiscount"] | str | None = None,
        period: Literal["overall", "daily", "weekly", "monthly", "yearly"] | str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.ListCampaignStoreBudgetLimits200Response:
        """List the budgets of stores in a campaign.

        Returns what a campaign may spend in each store, all at once, without pages. It tells the limits, not what is used of them.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            campaign_id: The ID of the campaign, as the Campaign Manager shows it in its URL.
            action: Only budgets that limit this: `setDiscount` the money that is given as discounts.
            period: Only budgets that start again so often: `daily`, `weekly`, `monthly` or `yearly`; `overall` those that never do.
        """
        return self._call(tables.store_budgets.LIST_CAMPAIGN_STORE_BUDGET_LIMITS, locals())

    list_campaign_store_budget_limits_with_http_info = with_http_info(
        list_campaign_store_budget_limits
    )
    list_campaign_store_budget_limits_without_preload_content = without_preload_content(
        list_campaign_store_budget_limits
    )

    def summarize_campaign_store_budget(
        self, application_id: int, campaign_id: int, **options: Unpack[RequestOptions]
    ) -> models.SummarizeCampaignStoreBudget200Response:
        """Summarize the budgets of stores in a campaign.

        Returns, for each action and period, how many stores of the campaign have a budget, all at once, without pages.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            campaign_id: The ID of the campaign, as the Campaign Manager shows it in its URL.
        """
        return self._call(tables.store_budgets.SUMMARIZE_CAMPAIGN_STORE_BUDGET, locals())

    summarize_campaign_store_budget_with_http_info = with_http_info(summarize_campaign_store_budget)
    summarize_campaign_store_budget_without_preload_content = without_preload_content(
        summarize_campaign_store_budget
    )
