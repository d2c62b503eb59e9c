# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ConfirmOrderSplitResult(Model):
    packages: list[ConfirmOrderSplitPackage] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "packages" in src:
            v = src["packages"]
            adopt_list(src, "packages", v, ConfirmOrderSplitPackage)


from .confirm_order_split_package import ConfirmOrderSplitPackage  # noqa: E402
