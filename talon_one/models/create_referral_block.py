# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import UNSET, Any, Model, UnsetType, field


class CreateReferralBlock(Model, kw_only=True):
    """Creates a referral code.

    Attributes:
        id: What tells the block from all others of the ruleset.
        type: Says that the block creates a referral code.
        tags: Labels that mean something to the tools that edit rules.
        campaign_id: The ID of the campaign that gets the code, or a text with an expression in `{{ }}` that is computed when the rule runs.
        friend_id: The integration ID of the friend whom the code is for, usually as an expression in `{{ }}`. Always there, though the service calls it optional.
        store_in_session: Whether the session keeps the code.
        usage_limit: How often the code can be redeemed, as a number or an expression. 0 sets no limit of its own; those of the campaign still hold.
        start_date: When the code becomes valid, as a time or an expression.
        expiry_date: When the code stops being valid, as a time or an expression. Absent if it never does.
        attributes: Custom attributes of the referral.
        valid_characters: The characters that may take the place of a `#` in the pattern, all in one text.
        pattern: What the code looks like; every `#` becomes a random valid character.
    """

    id: str = field(name="id")
    type: Literal["createReferral"] | str = field(name="type")
    tags: list[str] | None = field(default=None, name="tags")
    campaign_id: float | str = field(name="campaignId")
    friend_id: str = field(name="friendId")
    store_in_session: bool = field(name="storeInSession")
    usage_limit: float | str | None = field(default=None, name="usageLimit")
    start_date: Any | None | UnsetType = field(default=UNSET, name="startDate")
    expiry_date: Any | None | UnsetType = field(default=UNSET, name="expiryDate")
    attributes: Any | None | UnsetType = field(default=UNSET, name="attributes")
    valid_characters: str | None = field(default=None, name="validCharacters")
    pattern: str | None = field(default=None, name="pattern")
