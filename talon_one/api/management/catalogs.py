# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...api_base import Api, with_http_info, without_preload_content
from ...operations import management as tables

if TYPE_CHECKING:
    from ... import models
    from ...runtime.signatures import RequestOptions, Unpack


class ManagementCatalogsApi(Api):
    """The items that a shop sells, and their prices over time."""

    def exclude_price_history(
        self,
        application_id: int,
        exclude_price_observations_request: models.ExcludePriceObservationsRequest,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Exclude recorded prices.

        Takes up to 1000 recorded prices of an Application out of the search for the best prior price. No operation takes them in again. The whole request is refused if one of the prices is excluded already, so a second delivery fails, or if a scheduled notification about strikethrough prices holds one of them. The service calls it experimental.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            exclude_price_observations_request: The prices, and why they do not count.
        """
        nothing: None = self._call(tables.catalogs.EXCLUDE_PRICE_HISTORY, locals())
        return nothing

    exclude_price_history_with_http_info = with_http_info(exclude_price_history)
    exclude_price_history_without_preload_content = without_preload_content(exclude_price_history)

    def list_catalog_items(
        self,
        catalog_id: int,
        page_size: int | None = None,
        skip: int | None = None,
        with_total_result_size: bool | None = None,
        sku: list[str] | None = None,
        product_names: list[str] | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.ListCatalogItems200Response:
        """List the items of a catalog.

        Returns the items of one catalog that pass every filter, a page at a time. syncCatalog changes them.

        Args:
            catalog_id: The internal ID of the catalog, as the Campaign Manager lists it with the tools of the account.
            page_size: The number of items on a page. Default: 1000.
            skip: The number of items to leave out before the page starts.
            with_total_result_size: `true` answers with `totalResultSize`, the number of all items, which is slow to count in large accounts; `false` with `hasMore`, which is quicker.
            sku: Only items with exactly one of these SKUs. On the wire the parameter is repeated for each of them; commas do not separate.
            product_names: Only items of a product with exactly one of these names. On the wire the parameter is repeated for each of them; commas do not separate.
        """
        return self._call(tables.catalogs.LIST_CATALOG_ITEMS, locals())

    list_catalog_items_with_http_info = with_http_info(list_catalog_items)
    list_catalog_items_without_preload_content = without_preload_content(list_catalog_items)

    def price_history(
        self,
        application_id: int,
        price_history_request: models.PriceHistoryRequest,
        **options: Unpack[RequestOptions],
    ) -> models.PriceHistoryResponse:
        """Get the price history of an item.

        Returns all prices of one SKU that an Application recorded between two times, in one response. Prices are recorded only while `enableBestPriorPrice` is on in the Application's settings. It only reads, although it is a POST. The service calls it experimental.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            price_history_request: The item and the time frame.
        """
        return self._call(tables.catalogs.PRICE_HISTORY, locals())

    price_history_with_http_info = with_http_info(price_history)
    price_history_without_preload_content = without_preload_content(price_history)
