# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ReplicatedProductChange(Model):
    product_id: str | None = None
    region: str | None = None
    result: Literal["SUCCESS", "DRAFT", "FAILED"] | str | None = None
    fail_reasons: list[Notice] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "fail_reasons" in src:
            v = src["fail_reasons"]
            adopt_list(src, "fail_reasons", v, Notice)


from .notice import Notice  # noqa: E402
