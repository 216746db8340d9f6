# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...api_base import Api, with_http_info, without_preload_content
from ...operations import management as tables

if TYPE_CHECKING:
    from ... import models
    from ...runtime.signatures import CsvExport, File, RequestOptions, Unpack


class ManagementAudiencesApi(Api):
    """Groups of customers, and who belongs to them."""

    def export_audiences_memberships(
        self, audience_id: int, **options: Unpack[RequestOptions]
    ) -> CsvExport:
        """Export the members of an audience.

        Returns the customers who belong to one audience as CSV. The column is `profileintegrationid`, the integration ID of the customer. Find columns by the header line, not by position.

        Args:
            audience_id: The ID of the audience.
        """
        return self._call(tables.audiences.EXPORT_AUDIENCES_MEMBERSHIPS, locals())

    export_audiences_memberships_with_http_info = with_http_info(export_audiences_memberships)
    export_audiences_memberships_without_preload_content = without_preload_content(
        export_audiences_memberships
    )

    def get_audience_memberships(
        self,
        audience_id: int,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        profile_query: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.GetAudienceMemberships200Response:
        """List the members of an audience.

        Returns the customers who belong to one audience, at most 1000 on a page. To get all of them as one file, use exportAudiencesMemberships.

        Args:
            audience_id: The ID of the audience.
            page_size: The number of items on a page. Default: 1000.
            skip: The number of items to leave out before the page starts.
            sort: The field to sort by, ascending; a leading `-` sorts descending. Some fields cannot be used, for the sake of speed, and the service does not say which.
            profile_query: Only the customers that this text matches.
        """
        return self._call(tables.audiences.GET_AUDIENCE_MEMBERSHIPS, locals())

    get_audience_memberships_with_http_info = with_http_info(get_audience_memberships)
    get_audience_memberships_without_preload_content = without_preload_content(
        get_audience_memberships
    )

    def get_audiences(
        self,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        with_total_result_size: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.GetAudiences200Response:
        """List the audiences.

        Returns the audiences of the account, a page at a time. How many members each has is what getAudiencesAnalytics tells.

        Args:
            page_size: The number of items on a page. Default: 1000.
            skip: The number of items to leave out before the page starts.
            sort: The field to sort by, ascending; a leading `-` sorts descending. Some fields cannot be used, for the sake of speed, and the service does not say which.
            with_total_result_size: `true` answers with `totalResultSize`, the number of all items, which is slow to count in large accounts; `false` with `hasMore`, which is quicker.
        """
        return self._call(tables.audiences.GET_AUDIENCES, locals())

    get_audiences_with_http_info = with_http_info(get_audiences)
    get_audiences_without_preload_content = without_preload_content(get_audiences)

    def get_audiences_analytics(
        self, audience_ids: str, sort: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.GetAudiencesAnalytics200Response:
        """Count the members of audiences.

        Returns the number of members of each audience that was asked for.

        Args:
            audience_ids: The IDs of at most 1000 audiences, one text with commas between them.
            sort: The field to sort by, ascending; a leading `-` sorts descending. Some fields cannot be used, for the sake of speed, and the service does not say which.
        """
        return self._call(tables.audiences.GET_AUDIENCES_ANALYTICS, locals())

    get_audiences_analytics_with_http_info = with_http_info(get_audiences_analytics)
    get_audiences_analytics_without_preload_content = without_preload_content(
        get_audiences_analytics
    )

    def import_audiences_memberships(
        self, audience_id: int, up_file: File | None = None, **options: Unpack[RequestOptions]
    ) -> models.ModelImport:
        """Import the members of an audience.

        Uploads a CSV file with the customers who shall be in the audience from now on. It replaces the whole list: a member who is not in the file drops out. The column, under a header line, is `profileintegrationid`, the integration ID of the customer. At most 500 MB are recommended.

        Args:
            audience_id: The ID of the audience.
            up_file: The CSV file, with a header line.
        """
        return self._call(tables.audiences.IMPORT_AUDIENCES_MEMBERSHIPS, locals())

    import_audiences_memberships_with_http_info = with_http_info(import_audiences_memberships)
    import_audiences_memberships_without_preload_content = without_preload_content(
        import_audiences_memberships
    )
