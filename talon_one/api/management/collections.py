# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...api_base import Api, with_http_info, without_preload_content
from ...operations import management as tables

if TYPE_CHECKING:
    from ... import models
    from ...runtime.signatures import CsvExport, File, RequestOptions, Unpack


class ManagementCollectionsApi(Api):
    """Named lists of texts, such as SKUs, that rules look things up in."""

    def create_account_collection(
        self, new_collection: models.NewCollection, **options: Unpack[RequestOptions]
    ) -> models.Collection:
        """Create a collection of the account.

        Creates an empty collection of the account as a whole and switches it on for the Applications that the body names. Its items come with importAccountCollection. Names are unique, so that a second delivery creates nothing and gets 409: after a lost response that may mean that the first one worked.

        Args:
            new_collection: The collection, without items.
        """
        return self._call(tables.collections.CREATE_ACCOUNT_COLLECTION, locals())

    create_account_collection_with_http_info = with_http_info(create_account_collection)
    create_account_collection_without_preload_content = without_preload_content(
        create_account_collection
    )

    def create_collection(
        self,
        application_id: int,
        campaign_id: int,
        new_campaign_collection: models.NewCampaignCollection,
        **options: Unpack[RequestOptions],
    ) -> models.Collection:
        """Create a collection of a campaign.

        Creates an empty collection of one campaign. Its items come with importCollection. What the service does with a name that is taken is not documented here: a second delivery may create another collection, so look with listCollections after a lost response.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            campaign_id: The ID of the campaign, as the Campaign Manager shows it in its URL.
            new_campaign_collection: The collection, without items.
        """
        return self._call(tables.collections.CREATE_COLLECTION, locals())

    create_collection_with_http_info = with_http_info(create_collection)
    create_collection_without_preload_content = without_preload_content(create_collection)

    def delete_account_collection(
        self, collection_id: int, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a collection of the account.

        Deletes one collection of the account with its items. A second delivery gets 404. What becomes of rules that use the collection is not documented.

        Args:
            collection_id: The ID of the collection, one of listAccountCollections.
        """
        nothing: None = self._call(tables.collections.DELETE_ACCOUNT_COLLECTION, locals())
        return nothing

    delete_account_collection_with_http_info = with_http_info(delete_account_collection)
    delete_account_collection_without_preload_content = without_preload_content(
        delete_account_collection
    )

    def delete_collection(
        self,
        application_id: int,
        campaign_id: int,
        collection_id: int,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a collection of a campaign.

        Deletes one collection of a campaign with its items. It is not documented what rules that use it do then.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            campaign_id: The ID of the campaign, as the Campaign Manager shows it in its URL.
            collection_id: The ID of the collection, one of listCollections.
        """
        nothing: None = self._call(tables.collections.DELETE_COLLECTION, locals())
        return nothing

    delete_collection_with_http_info = with_http_info(delete_collection)
    delete_collection_without_preload_content = without_preload_content(delete_collection)

    def export_account_collection_items(
        self, collection_id: int, **options: Unpack[RequestOptions]
    ) -> CsvExport:
        """Export the items of a collection of the account.

        Returns the items of one collection of the account as CSV. The columns are not documented; one named `item`, as imports have it, is to be expected.

        Args:
            collection_id: The ID of the collection, one of listAccountCollections.
        """
        return self._call(tables.collections.EXPORT_ACCOUNT_COLLECTION_ITEMS, locals())

    export_account_collection_items_with_http_info = with_http_info(export_account_collection_items)
    export_account_collection_items_without_preload_content = without_preload_content(
        export_account_collection_items
    )

    def export_collection_items(
        self,
        application_id: int,
        campaign_id: int,
        collection_id: int,
        **options: Unpack[RequestOptions],
    ) -> CsvExport:
        """Export the items of a collection of a campaign.

        Returns the items of one collection of a campaign as CSV. The columns are not documented; one named `item`, as imports have it, is to be expected.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            campaign_id: The ID of the campaign, as the Campaign Manager shows it in its URL.
            collection_id: The ID of the collection, one of listCollections.
        """
        return self._call(tables.collections.EXPORT_COLLECTION_ITEMS, locals())

    export_collection_items_with_http_info = with_http_info(export_collection_items)
    export_collection_items_without_preload_content = without_preload_content(
        export_collection_items
    )

    def get_account_collection(
        self, collection_id: int, **options: Unpack[RequestOptions]
    ) -> models.Collection:
        """Get a collection of the account.

        Returns one collection of the account with up to 50 of its items. getCollectionItems returns all of them.

        Args:
            collection_id: The ID of the collection, one of listAccountCollections.
        """
        return self._call(tables.collections.GET_ACCOUNT_COLLECTION, locals())

    get_account_collection_with_http_info = with_http_info(get_account_collection)
    get_account_collection_without_preload_content = without_preload_content(get_account_collection)

    def get_collection(
        self,
        application_id: int,
        campaign_id: int,
        collection_id: int,
        **options: Unpack[RequestOptions],
    ) -> models.Collection:
        """Get a collection of a campaign.

        Returns one collection of a campaign with up to 50 of its items. getCollectionItems returns all of them.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            campaign_id: The ID of the campaign, as the Campaign Manager shows it in its URL.
            collection_id: The ID of the collection, one of listCollections.
        """
        return self._call(tables.collections.GET_COLLECTION, locals())

    get_collection_with_http_info = with_http_info(get_collection)
    get_collection_without_preload_content = without_preload_content(get_collection)

    def get_collection_items(
        self,
        collection_id: int,
        page_size: int | None = None,
        skip: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.GetCollectionItems200Response:
        """List the items of a collection.

        Returns the items of one collection, of the account or of a campaign alike, a page at a time, in an order that is not documented.

        Args:
            collection_id: The ID of any collection, of the account or of a campaign.
            page_size: The number of items on a page. Default: 1000.
            skip: The number of items to leave out before the page starts.
        """
        return self._call(tables.collections.GET_COLLECTION_ITEMS, locals())

    get_collection_items_with_http_info = with_http_info(get_collection_items)
    get_collection_items_without_preload_content = without_preload_content(get_collection_items)

    def import_account_collection(
        self, collection_id: int, up_file: File | None = None, **options: Unpack[RequestOptions]
    ) -> models.ModelImport:
        """Import the items of a collection of the account.

        Gives a collection of the account the items of a CSV file. It replaces all that were there: what is not in the file drops out. The only column, under a header line, is `item`, a text; the file may have no other. A collection takes up to 500,000 items. Do not send what the collection has already: compare first with what exportAccountCollectionItems returns.

        Args:
            collection_id: The ID of the collection, one of listAccountCollections.
            up_file: The CSV file, with a header line.
        """
        return self._call(tables.collections.IMPORT_ACCOUNT_COLLECTION, locals())

    import_account_collection_with_http_info = with_http_info(import_account_collection)
    import_account_collection_without_preload_content = without_preload_content(
        import_account_collection
    )

    def import_collection(
        self,
        application_id: int,
        campaign_id: int,
        collection_id: int,
        up_file: File | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.ModelImport:
        """Import the items of a collection of a campaign.

        Gives a collection of a campaign the items of a CSV file. It replaces all that were there: what is not in the file drops out. The only column, under a header line, is `item`, a text; the file may have no other. A collection takes up to 500,000 items. Do not send what the collection has already: compare first with what exportCollectionItems returns.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            campaign_id: The ID of the campaign, as the Campaign Manager shows it in its URL.
            collection_id: The ID of the collection, one of listCollections.
            up_file: The CSV file, with a header line.
        """
        return self._call(tables.collections.IMPORT_COLLECTION, locals())

    import_collection_with_http_info = with_http_info(import_collection)
    import_collection_without_preload_content = without_preload_content(import_collection)

    def list_account_collections(
        self,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        with_total_result_size: bool | None = None,
        name: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.ListAccountCollections200Response:
        """List the collections of the account.

        Returns the collections of the account as a whole, without their items, a page at a time. Those of campaigns are not among them: see listCollectionsInApplication and listCollections.

        Args:
            page_size: The number of items on a page. Default: 1000.
            skip: The number of items to leave out before the page starts.
            sort: The field to sort by, ascending; a leading `-` sorts descending. Some fields cannot be used, for the sake of speed, and the service does not say which.
            with_total_result_size: `true` answers with `totalResultSize`, the number of all items, which is slow to count in large accounts; `false` with `hasMore`, which is quicker.
            name: Only the collections with this name; whether a part of it suffices is not documented.
        """
        return self._call(tables.collections.LIST_ACCOUNT_COLLECTIONS, locals())

    list_account_collections_with_http_info = with_http_info(list_account_collections)
    list_account_collections_without_preload_content = without_preload_content(
        list_account_collections
    )

    def list_collections(
        self,
        application_id: int,
        campaign_id: int,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        with_total_result_size: bool | None = None,
        name: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.ListAccountCollections200Response:
        """List the collections of a campaign.

        Returns the collections of one campaign, without their items, a page at a time.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            campaign_id: The ID of the campaign, as the Campaign Manager shows it in its URL.
            page_size: The number of items on a page. Default: 1000.
            skip: The number of items to leave out before the page starts.
            sort: The field to sort by, ascending; a leading `-` sorts descending. Some fields cannot be used, for the sake of speed, and the service does not say which.
            with_total_result_size: `true` answers with `totalResultSize`, the number of all items, which is slow to count in large accounts; `false` with `hasMore`, which is quicker.
            name: Only the collections with this name; whether a part of it suffices is not documented.
        """
        return self._call(tables.collections.LIST_COLLECTIONS, locals())

    list_collections_with_http_info = with_http_info(list_collections)
    list_collections_without_preload_content = without_preload_content(list_collections)

    def list_collections_in_application(
        self,
        application_id: int,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        with_total_result_size: bool | None = None,
        name: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.ListAccountCollections200Response:
        """List the collections of all campaigns of an Application.

        Returns the collections of all campaigns of one Application, without their items, a page at a time. Collections of the account are not among them, even if they are switched on for the Application: see listAccountCollections.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            page_size: The number of items on a page. Default: 1000.
            skip: The number of items to leave out before the page starts.
            sort: The field to sort by, ascending; a leading `-` sorts descending. Some fields cannot be used, for the sake of speed, and the service does not say which.
            with_total_result_size: `true` answers with `totalResultSize`, the number of all items, which is slow to count in large accounts; `false` with `hasMore`, which is quicker.
            name: Only the collections with this name; whether a part of it suffices is not documented.
        """
        return self._call(tables.collections.LIST_COLLECTIONS_IN_APPLICATION, locals())

    list_collections_in_application_with_http_info = with_http_info(list_collections_in_application)
    list_collections_in_application_without_preload_content = without_preload_content(
        list_collections_in_application
    )

    def update_account_collection(
        self,
        collection_id: int,
        update_collection: models.UpdateCollection,
        **options: Unpack[RequestOptions],
    ) -> models.Collection:
        """Update a collection of the account.

        Changes the description of a collection of the account and the Applications that it is switched on for. Name and items stay as they are. Whether a list that is left out stays or is cleared is not documented, so send both.

        Args:
            collection_id: The ID of the collection, one of listAccountCollections.
            update_collection: The description and the Applications.
        """
        return self._call(tables.collections.UPDATE_ACCOUNT_COLLECTION, locals())

    update_account_collection_with_http_info = with_http_info(update_account_collection)
    update_account_collection_without_preload_content = without_preload_content(
        update_account_collection
    )

    def update_collection(
        self,
        application_id: int,
        campaign_id: int,
        collection_id: int,
        update_campaign_collection: models.UpdateCampaignCollection,
        **options: Unpack[RequestOptions],
    ) -> models.Collection:
        """Change the description of a collection of a campaign.

        Replaces the description of a collection of a campaign, the only part that can change this way. importCollection replaces the items.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            campaign_id: The ID of the campaign, as the Campaign Manager shows it in its URL.
            collection_id: The ID of the collection, one of listCollections.
            update_campaign_collection: The new description.
        """
        return self._call(tables.collections.UPDATE_COLLECTION, locals())

    update_collection_with_http_info = with_http_info(update_collection)
    update_collection_without_preload_content = without_preload_content(update_collection)
