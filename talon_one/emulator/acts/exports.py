"""The list of exports. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...models import GetExports200Response
from ..exports import EXPORTS
from ..reply import page_of

if TYPE_CHECKING:
    from ..world import World

KINDS = (EXPORTS,)


def get_exports(
    world: World,
    *,
    application_id: float | None = None,
    campaign_id: int | None = None,
    entity: str | None = None,
    **paging: Any,
) -> GetExports200Response:
    """The records of exports that fulfil all filters, the first first."""
    asked: dict[str, Any] = {"application_id": application_id, "campaign_id": campaign_id}
    found = world[EXPORTS].find(
        **{name: value for name, value in asked.items() if value is not None}
    )
    exports = [one.export for one in found if entity in (None, one.export.entity)]
    return page_of(GetExports200Response, exports, with_total_result_size=True, **paging)


ACTS = {"getExports": get_exports}
