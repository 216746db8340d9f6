# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ....api.management.giveaways import ManagementGiveawaysApi
from ...api_base import AsyncApi, awaited


class AsyncManagementGiveawaysApi(AsyncApi):
    """Pools of codes, such as those of gift cards, that rules award to customers."""

    # fmt: off
    export_pool_giveaways = awaited(ManagementGiveawaysApi.export_pool_giveaways)
    export_pool_giveaways_with_http_info = awaited(ManagementGiveawaysApi.export_pool_giveaways_with_http_info)
    export_pool_giveaways_without_preload_content = awaited(ManagementGiveawaysApi.export_pool_giveaways_without_preload_content)
    import_pool_giveaways = awaited(ManagementGiveawaysApi.import_pool_giveaways)
    import_pool_giveaways_with_http_info = awaited(ManagementGiveawaysApi.import_pool_giveaways_with_http_info)
    import_pool_giveaways_without_preload_content = awaited(ManagementGiveawaysApi.import_pool_giveaways_without_preload_content)
