"""Evaluation groups: which of several campaigns counts where not all may. Hand-written.

In the service people make them; no operation does. Of its scopes there is the session alone, and no
group holds another.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import msgspec

from .store import Kind

if TYPE_CHECKING:
    from .world import World

Mode = Literal["listOrder", "highestDiscount", "lowestDiscount"]
"""Which campaign of a group counts, of those of which a rule passes: the first one, or the one that
takes most or least money off."""

LOST: dict[str, str | None] = {
    "listOrder": "CampaignIsNotFirst",
    "highestDiscount": "CampaignGaveLowerDiscount",
    "lowestDiscount": None,
}
"""By mode: what tells that a campaign did not count. For the last one no word is documented."""


class EvaluationGroup(msgspec.Struct):
    """Campaigns of which one counts.

    Attributes:
        id: Its ID.
        application_id: Their Application.
        mode: Which one counts.
        campaign_ids: Their IDs, in the order of the group.
    """

    id: int
    application_id: int
    mode: Mode
    campaign_ids: list[int]


EVALUATION_GROUPS = Kind("evaluation_groups", EvaluationGroup, indexes=(("application_id",),))


def group_by_campaign(world: World) -> dict[int, EvaluationGroup]:
    """The groups of the Application of the call, by the IDs of their campaigns."""
    groups = world[EVALUATION_GROUPS].find(application_id=world.application_id)
    return {campaign_id: group for group in groups for campaign_id in group.campaign_ids}
