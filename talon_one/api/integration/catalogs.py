# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...api_base import Api, with_http_info, without_preload_content
from ...operations import integration as tables

if TYPE_CHECKING:
    from ... import models
    from ...runtime.signatures import RequestOptions, Unpack


class IntegrationCatalogsApi(Api):
    """The items that a shop sells, and their prices over time."""

    def best_prior_price(
        self,
        best_prior_price_request: models.BestPriorPriceRequest,
        **options: Unpack[RequestOptions],
    ) -> list[models.BestPriorPrice]:
        """Look up the best prior price of items.

        Returns, for each SKU, the lowest price observed within a time frame before a date, as price display laws ask for. It only reads, although it is a POST.

        Args:
            best_prior_price_request: The items and the time frame.
        """
        return self._call(tables.catalogs.BEST_PRIOR_PRICE, locals())

    best_prior_price_with_http_info = with_http_info(best_prior_price)
    best_prior_price_without_preload_content = without_preload_content(best_prior_price)

    def sync_catalog(
        self,
        catalog_id: int,
        catalog_sync_request: models.CatalogSyncRequest,
        **options: Unpack[RequestOptions],
    ) -> models.Catalog:
        """Change the items of a catalog.

        Applies up to 1000 actions of one type, no mixture, to a catalog: adds, changes or removes items, or adjusts prices. A SKU may occur once; a second time is refused with a 400. PATCH_MANY and REMOVE_MANY without filters concern the whole catalog.

        Args:
            catalog_id: The internal ID of the catalog, as the Campaign Manager lists it with the tools of the account.
            catalog_sync_request: The actions.
        """
        return self._call(tables.catalogs.SYNC_CATALOG, locals())

    sync_catalog_with_http_info = with_http_info(sync_catalog)
    sync_catalog_without_preload_content = without_preload_content(sync_catalog)
