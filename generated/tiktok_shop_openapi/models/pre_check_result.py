# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class PreCheckResult(Model):
    pre_check_item: str | None = None
    pre_check_details: list[PreCheckDetail] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "pre_check_details" in src:
            v = src["pre_check_details"]
            adopt_list(src, "pre_check_details", v, PreCheckDetail, PreCheckDetail.nest)


from .pre_check_detail import PreCheckDetail  # noqa: E402
