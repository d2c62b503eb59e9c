# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class CombinePackageResult(Model):
    packages: list[PackageOrders] = no_items
    errors: list[PackageError] = no_items
    """One entry per item that failed; the others took, although the answer has code 0."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "packages" in src:
            v = src["packages"]
            adopt_list(src, "packages", v, PackageOrders, PackageOrders.nest)
        if "errors" in src:
            v = src["errors"]
            adopt_list(src, "errors", v, PackageError, PackageError.nest)


from .package_error import PackageError  # noqa: E402
from .package_orders import PackageOrders  # noqa: E402
