# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...api_base import Api, with_http_info, without_preload_content
from ...operations import management as tables

if TYPE_CHECKING:
    from ... import models
    from ...runtime.signatures import RequestOptions, Unpack


class ManagementAdditionalCostsApi(Api):
    """Costs beyond the price of the goods that the account defines, such as shipping."""

    def create_additional_cost(
        self, new_additional_cost: models.NewAdditionalCost, **options: Unpack[RequestOptions]
    ) -> models.AccountAdditionalCost:
        """Define an additional cost.

        Defines a cost beyond the price of the goods, such as shipping or handling, for all Applications of the account. No amount belongs to the definition: sessions and cart items state theirs in `additionalCosts`, under the name defined here, and need not. Name and title are unique, so the service refuses a second delivery.

        Args:
            new_additional_cost: The definition.
        """
        return self._call(tables.additional_costs.CREATE_ADDITIONAL_COST, locals())

    create_additional_cost_with_http_info = with_http_info(create_additional_cost)
    create_additional_cost_without_preload_content = without_preload_content(create_additional_cost)

    def get_additional_cost(
        self, additional_cost_id: int, **options: Unpack[RequestOptions]
    ) -> models.AccountAdditionalCost:
        """Get an additional cost.

        Returns the definition of one additional cost.

        Args:
            additional_cost_id: The ID of the additional cost, as the Campaign Manager shows it in its URL.
        """
        return self._call(tables.additional_costs.GET_ADDITIONAL_COST, locals())

    get_additional_cost_with_http_info = with_http_info(get_additional_cost)
    get_additional_cost_without_preload_content = without_preload_content(get_additional_cost)

    def get_additional_costs(
        self,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.GetAdditionalCosts200Response:
        """List the additional costs.

        Returns the additional costs that the account defines, a page at a time, and the number of all of them.

        Args:
            page_size: The number of items on a page. Default: 1000.
            skip: The number of items to leave out before the page starts.
            sort: The field to sort by, ascending; a leading `-` sorts descending. Some fields cannot be used, for the sake of speed, and the service does not say which.
        """
        return self._call(tables.additional_costs.GET_ADDITIONAL_COSTS, locals())

    get_additional_costs_with_http_info = with_http_info(get_additional_costs)
    get_additional_costs_without_preload_content = without_preload_content(get_additional_costs)

    def update_additional_cost(
        self,
        additional_cost_id: int,
        new_additional_cost: models.NewAdditionalCost,
        **options: Unpack[RequestOptions],
    ) -> models.AccountAdditionalCost:
        """Update an additional cost.

        Changes the definition of an additional cost, all but its name, which the body needs nevertheless: shops go on sending it. Read the cost, change it and send all of it, since it is not documented what becomes of a property that is left out.

        Args:
            additional_cost_id: The ID of the additional cost, as the Campaign Manager shows it in its URL.
            new_additional_cost: The whole definition.
        """
        return self._call(tables.additional_costs.UPDATE_ADDITIONAL_COST, locals())

    update_additional_cost_with_http_info = with_http_info(update_additional_cost)
    update_additional_cost_without_preload_content = without_preload_content(update_additional_cost)
