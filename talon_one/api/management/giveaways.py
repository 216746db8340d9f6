# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...api_base import Api, with_http_info, without_preload_content
from ...operations import management as tables

if TYPE_CHECKING:
    from ... import models
    from ...runtime.signatures import CsvExport, DateTime, File, RequestOptions, Unpack


class ManagementGiveawaysApi(Api):
    """Pools of codes, such as those of gift cards, that rules award to customers."""

    def export_pool_giveaways(
        self,
        pool_id: int,
        created_before: DateTime | None = None,
        created_after: DateTime | None = None,
        **options: Unpack[RequestOptions],
    ) -> CsvExport:
        """Export the giveaway codes of a pool.

        Returns all codes of a pool as CSV, awarded ones too. Find columns by the header line, not by position: `id`, `poolid`, `code`, `startdate` and `enddate` (from when and until when rules may award it; empty if there is no bound), `attributes` (custom attributes as JSON, or empty), `used` (whether it has been awarded), `importid` (of the import that brought it), `created`, `profileintegrationid` (of the customer who got it; empty until then) and `profileid` (the internal ID of that customer; empty until then, or if there is none).

        Args:
            pool_id: The ID of the giveaway pool, as the Campaign Manager shows it under Giveaways.
            created_before: Only what was created before this time. Any offset will do; the service converts it to UTC.
            created_after: Only what was created after this time. Any offset will do; the service converts it to UTC.
        """
        return self._call(tables.giveaways.EXPORT_POOL_GIVEAWAYS, locals())

    export_pool_giveaways_with_http_info = with_http_info(export_pool_giveaways)
    export_pool_giveaways_without_preload_content = without_preload_content(export_pool_giveaways)

    def import_pool_giveaways(
        self, pool_id: int, up_file: File | None = None, **options: Unpack[RequestOptions]
    ) -> models.ModelImport:
        """Import giveaway codes into a pool.

        Adds the codes of a CSV file, such as those of gift cards, to a pool. Columns, found by the header line: `code`, required, what the customer gets; `startdate` and `enddate`, from when and until when rules may award it, whatever the time in which it can be used; `attributes`, custom attributes as a JSON object in quotes, with the quotes inside doubled. Times are RFC 3339 with any offset and are converted to UTC. At most 500 MB are recommended. Duplicates are not refused: each copy of a code may go to another customer, so never send a file again.

        Args:
            pool_id: The ID of the giveaway pool, as the Campaign Manager shows it under Giveaways.
            up_file: The CSV file, with a header line.
        """
        return self._call(tables.giveaways.IMPORT_POOL_GIVEAWAYS, locals())

    import_pool_giveaways_with_http_info = with_http_info(import_pool_giveaways)
    import_pool_giveaways_without_preload_content = without_preload_content(import_pool_giveaways)
