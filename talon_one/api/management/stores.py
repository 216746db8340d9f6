# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...api_base import Api, with_http_info, without_preload_content
from ...operations import management as tables

if TYPE_CHECKING:
    from ... import models
    from ...runtime.signatures import CsvExport, File, RequestOptions, Unpack


class ManagementStoresApi(Api):
    """The shops and branches of an Application, and the campaigns that they have."""

    def create_store(
        self, application_id: int, new_store: models.NewStore, **options: Unpack[RequestOptions]
    ) -> models.Store:
        """Create a store.

        Adds a store to an Application. Sessions and events name it by its integration ID, which cannot be changed later. A repetition creates no second store, since the integration ID is taken: it gets 409. After a response that was lost, 409 thus may mean that the first attempt worked.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            new_store: The store to create.
        """
        return self._call(tables.stores.CREATE_STORE, locals())

    create_store_with_http_info = with_http_info(create_store)
    create_store_without_preload_content = without_preload_content(create_store)

    def delete_store(
        self, application_id: int, store_id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a store.

        Removes a store from an Application. A repetition finds nothing and gets 404.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            store_id: The internal ID of the store, which is the `id` of Store, not its integration ID. Declared as text here, although it is a number.
        """
        nothing: None = self._call(tables.stores.DELETE_STORE, locals())
        return nothing

    delete_store_with_http_info = with_http_info(delete_store)
    delete_store_without_preload_content = without_preload_content(delete_store)

    def disconnect_campaign_stores(
        self, application_id: int, campaign_id: int, **options: Unpack[RequestOptions]
    ) -> None:
        """Unlink all stores from a campaign.

        Ends the links of a campaign to stores, all of them at once, so that it is no longer limited to any; the stores themselves stay. To unlink only some, import a shorter list with importCampaignStores. What becomes of their budgets is not documented: export these before.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            campaign_id: The ID of the campaign, as the Campaign Manager shows it in its URL.
        """
        nothing: None = self._call(tables.stores.DISCONNECT_CAMPAIGN_STORES, locals())
        return nothing

    disconnect_campaign_stores_with_http_info = with_http_info(disconnect_campaign_stores)
    disconnect_campaign_stores_without_preload_content = without_preload_content(
        disconnect_campaign_stores
    )

    def export_campaign_stores(
        self, application_id: int, campaign_id: int, **options: Unpack[RequestOptions]
    ) -> CsvExport:
        """Export the stores of a campaign.

        Returns the stores that a campaign is linked to as CSV. The column is `store_integration_id`, the integration ID of a store. importCampaignStores takes such a file back.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            campaign_id: The ID of the campaign, as the Campaign Manager shows it in its URL.
        """
        return self._call(tables.stores.EXPORT_CAMPAIGN_STORES, locals())

    export_campaign_stores_with_http_info = with_http_info(export_campaign_stores)
    export_campaign_stores_without_preload_content = without_preload_content(export_campaign_stores)

    def get_store(
        self, application_id: int, store_id: str, **options: Unpack[RequestOptions]
    ) -> models.Store:
        """Get a store.

        Returns one store by the internal ID that the service gave it. To find a store by your own ID, call listStores with `integrationId`.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            store_id: The internal ID of the store, which is the `id` of Store, not its integration ID. Declared as text here, although it is a number.
        """
        return self._call(tables.stores.GET_STORE, locals())

    get_store_with_http_info = with_http_info(get_store)
    get_store_without_preload_content = without_preload_content(get_store)

    def import_campaign_stores(
        self,
        application_id: int,
        campaign_id: int,
        up_file: File | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.ModelImport:
        """Import the stores of a campaign.

        Links a campaign to the stores in a CSV file. The file replaces the whole list: a store that is not in the file is unlinked, so this is also how to unlink some of them. The column, under a header line, is `store_integration_id`, the integration ID of a store; no other may be there.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            campaign_id: The ID of the campaign, as the Campaign Manager shows it in its URL.
            up_file: The CSV file, with a header line.
        """
        return self._call(tables.stores.IMPORT_CAMPAIGN_STORES, locals())

    import_campaign_stores_with_http_info = with_http_info(import_campaign_stores)
    import_campaign_stores_without_preload_content = without_preload_content(import_campaign_stores)

    def list_stores(
        self,
        application_id: int,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        with_total_result_size: bool | None = None,
        campaign_id: float | None = None,
        name: str | None = None,
        integration_id: str | None = None,
        query: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.ListStores200Response:
        """List the stores of an Application.

        Returns the stores of one Application that pass every filter given, a page at a time. A store is a shop or a branch, physical or online.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            page_size: The number of items on a page. Default: 1000.
            skip: The number of items to leave out before the page starts.
            sort: The field to sort by, ascending; a leading `-` sorts descending. Some fields cannot be used, for the sake of speed, and the service does not say which.
            with_total_result_size: `true` answers with `totalResultSize`, the number of all items, which is slow to count in large accounts; `false` with `hasMore`, which is quicker.
            campaign_id: Only stores that are linked to the campaign with this ID.
            name: Only stores of this name. Whether a part of it suffices is not documented.
            integration_id: Only the store with this integration ID, the one that you chose.
            query: Only stores with this text in their name or their integration ID. How it goes together with `name` and `integrationId` is not documented.
        """
        return self._call(tables.stores.LIST_STORES, locals())

    list_stores_with_http_info = with_http_info(list_stores)
    list_stores_without_preload_content = without_preload_content(list_stores)

    def update_store(
        self,
        application_id: int,
        store_id: str,
        new_store: models.NewStore,
        **options: Unpack[RequestOptions],
    ) -> models.Store:
        """Update a store.

        Changes the name, the description and the custom attributes of a store. `integrationId` must be sent as well, although it cannot be changed: give the one that the store has. Whether attributes that are left out are kept is not documented, so read the store first and send all of them.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            store_id: The internal ID of the store, which is the `id` of Store, not its integration ID. Declared as text here, although it is a number.
            new_store: The store as it is to be.
        """
        return self._call(tables.stores.UPDATE_STORE, locals())

    update_store_with_http_info = with_http_info(update_store)
    update_store_without_preload_content = without_preload_content(update_store)
