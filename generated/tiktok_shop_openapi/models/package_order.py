# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    absent,
    adopt_list,
    no_items,
)


class PackageOrder(Model):
    _required = frozenset(
        {
            "id",
        }
    )
    id: str = absent
    skus: list[PackageOrderSkus] = no_items
    """Deprecated."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "skus" in src:
            v = src["skus"]
            adopt_list(src, "skus", v, PackageOrderSkus)


from .package_order_skus import PackageOrderSkus  # noqa: E402
