# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    absent,
    adopt_list,
    misfit,
    new,
    no_items,
    no_list,
)


class ActivityResult(Model):
    _required = frozenset(
        {
            "activity_id",
        }
    )
    activity_id: str = absent
    title: str | None = None
    """At most 50 characters."""
    activity_type: (
        Literal[
            "FIXED_PRICE",
            "DIRECT_DISCOUNT",
            "FLASHSALE",
            "SHIPPING_DISCOUNT",
            "BUY_MORE_SAVE_MORE",
            "GIFT_WITH_PURCHASE",
            "BUY_X_GET_Y",
        ]
        | str
        | None
    ) = None
    duration_type: Literal["NORMAL", "INDEFINITE"] | str | None = None
    """The server takes NORMAL when it is not given."""
    begin_time: int | None = None
    """Unix seconds."""
    end_time: int | None = None
    """Unix seconds."""
    participation_limit: list[ParticipationLimit] = no_items
    products: list[ActivityProduct] = no_items
    status: Literal["DRAFT", "NOT_START", "ONGOING", "EXPIRED", "DEACTIVATED", "NOT_EFFECTIVE"] | str | None = None
    create_time: int | None = None
    """Unix milliseconds."""
    update_time: int | None = None
    """Unix milliseconds."""
    product_level: Literal["PRODUCT", "VARIATION", "SHOP"] | str | None = None
    activity_commands: list[str] = no_items
    discount: PromotionDiscount | None = None
    target_user_info: TargetUserInfo | None = None
    benefit_products: list[IdRef] = no_items
    auction_support_type: Literal["ALL", "EXCLUDE_AUCTION"] | str | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "participation_limit" in src:
            v = src["participation_limit"]
            adopt_list(src, "participation_limit", v, ParticipationLimit)
        if "products" in src:
            v = src["products"]
            adopt_list(src, "products", v, ActivityProduct, ActivityProduct.nest)
        if "activity_commands" in src:
            v = src["activity_commands"]
            if v.__class__ is not list:
                no_list(src, "activity_commands", v)
        if "discount" in src:
            v = src["discount"]
            if v.__class__ is dict:
                PromotionDiscount.nest(v)
                src["discount"] = new(PromotionDiscount)
                src["discount"].__dict__ = v
            elif v is not None:
                misfit(src, "discount", v)
        if "target_user_info" in src:
            v = src["target_user_info"]
            if v.__class__ is dict:
                src["target_user_info"] = new(TargetUserInfo)
                src["target_user_info"].__dict__ = v
            elif v is not None:
                misfit(src, "target_user_info", v)
        if "benefit_products" in src:
            v = src["benefit_products"]
            adopt_list(src, "benefit_products", v, IdRef)


from .activity_product import ActivityProduct  # noqa: E402
from .id_ref import IdRef  # noqa: E402
from .participation_limit import ParticipationLimit  # noqa: E402
from .promotion_discount import PromotionDiscount  # noqa: E402
from .target_user_info import TargetUserInfo  # noqa: E402
