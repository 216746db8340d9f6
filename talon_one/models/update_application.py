# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Annotated, Any, Bounds, Model, field


class UpdateApplication(Model, kw_only=True):
    """The settings of an Application.

    Attributes:
        name: The name of the Application.
        description: What the Application is for, in free text.
        timezone: The time zone of the Application, by its name in the IANA database.
        currency: The currency, by its ISO 4217 code, of amounts in sessions that name none themselves.
        case_sensitivity: How coupon codes are told apart: by their letters as they are (`sensitive`), or as if all were capital (`insensitive-uppercase`) or small (`insensitive-lowercase`).
        attributes: Custom attributes of the Application, by name. The values may be any JSON.
        limits: The budget limits that new campaigns of the Application start with.
        default_discount_scope: What a `setDiscount` effect that has no scope of its own applies to: the whole value of the session (`sessionTotal`), the prices of its items (`cartItems`), or its additional costs (`additionalCosts`).
        enable_cascading_discounts: Whether discounts cascade, each taken off what those before it left. Only then do `setDiscount` effects have a `scope`.
        enable_flattened_cart_items: Whether rules take each unit of a cart item for an item of its own when its quantity is more than 1.
        attributes_settings: Which custom attributes must have a value.
        sandbox: Whether the Application is for tests (`true`) or live (`false`).
        enable_partial_discounts: Whether a rule still passes when a budget cannot pay for all of its discount, and gives what is left, unless nothing is. The effect then has the full amount as `desiredValue`.
        default_discount_additional_cost_per_item_scope: What a `setDiscountPerItem` effect that has no scope of its own applies to: the price of the item (`price`), its additional costs (`additionalCosts`), or both (`itemTotal`).
        default_evaluation_group_id: The ID of the evaluation group that a new campaign enters unless another is chosen.
        default_cart_item_filter_id: The ID of the cart item filter that applies where no other is chosen.
        enable_campaign_state_management: Whether campaigns have staging and revisions. Once this is on, it stays on.
        best_prior_price_settings: The settings for best prior prices.
    """

    name: Annotated[str, Bounds(min_length=1)] = field(name="name")
    description: str | None = field(default=None, name="description")
    timezone: Annotated[str, Bounds(min_length=1)] = field(name="timezone")
    currency: Annotated[str, Bounds(min_length=1)] = field(name="currency")
    case_sensitivity: (
        Literal["sensitive", "insensitive-uppercase", "insensitive-lowercase"] | str | None
    ) = field(default=None, name="caseSensitivity")
    attributes: dict[str, Any] | None = field(default=None, name="attributes")
    limits: list[LimitConfig] | None = field(default=None, name="limits")
    default_discount_scope: Literal["sessionTotal", "cartItems", "additionalCosts"] | str | None = (
        field(default=None, name="defaultDiscountScope")
    )
    enable_cascading_discounts: bool | None = field(default=None, name="enableCascadingDiscounts")
    enable_flattened_cart_items: bool | None = field(default=None, name="enableFlattenedCartItems")
    attributes_settings: AttributesSettings | None = field(default=None, name="attributesSettings")
    sandbox: bool | None = field(default=None, name="sandbox")
    enable_partial_discounts: bool | None = field(default=None, name="enablePartialDiscounts")
    default_discount_additional_cost_per_item_scope: (
        Literal["price", "itemTotal", "additionalCosts"] | str | None
    ) = field(default=None, name="defaultDiscountAdditionalCostPerItemScope")
    default_evaluation_group_id: int | None = field(default=None, name="defaultEvaluationGroupId")
    default_cart_item_filter_id: int | None = field(default=None, name="defaultCartItemFilterId")
    enable_campaign_state_management: bool | None = field(
        default=None, name="enableCampaignStateManagement"
    )
    best_prior_price_settings: BestPriorPriceSettings | None = field(
        default=None, name="bestPriorPriceSettings"
    )


from .attributes_settings import AttributesSettings
from .best_prior_price_settings import BestPriorPriceSettings
from .limit_config import LimitConfig
