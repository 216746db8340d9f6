# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Bounds, Model, field


class CodeGeneratorSettings(Model, kw_only=True):
    """How codes are generated, of coupons, of referrals or of loyalty cards.

    Attributes:
        valid_characters: The characters that may take the place of a `#` in the pattern.
        coupon_pattern: What a code looks like; every `#` becomes a random valid character.
    """

    valid_characters: list[str] = field(name="validCharacters")
    coupon_pattern: Annotated[
        str, Bounds(min_length=3, max_length=100, pattern=r"^[A-Za-z0-9._%+@#-]+$")
    ] = field(name="couponPattern")
