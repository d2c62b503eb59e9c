# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    misfit,
    new,
    no_items,
)


class ShopProductPage(Model):
    """One page of the products of a shop."""

    _nullable = frozenset(
        {
            "credits_remaining",
        }
    )
    success: bool | None = None
    """True on every documented success."""
    page: int | None = None
    """Number of this page, from 1."""
    total: int | None = None
    """
    Meant as rows in all; in one sample of the vendor it equals the page size, so it is not what ends the
    paging.
    """
    credits: Credits | None = None
    credits_remaining: int | None = None
    """
    Credits left after this call: the server's figure where it sends one, else what the client has counted
    down from the last figure, null when none is known.
    """
    credits_unlimited: bool | None = None
    """Whether the plan counts no credits (T)."""
    data: list[ShopProduct] = no_items
    """The rows; empty past the last page."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "credits" in src:
            v = src["credits"]
            if v.__class__ is dict:
                src["credits"] = new(Credits)
                src["credits"].__dict__ = v
            elif v is not None:
                misfit(src, "credits", v)
        if "data" in src:
            v = src["data"]
            adopt_list(src, "data", v, ShopProduct)


from .credits_ import Credits  # noqa: E402
from .shop_product import ShopProduct  # noqa: E402
