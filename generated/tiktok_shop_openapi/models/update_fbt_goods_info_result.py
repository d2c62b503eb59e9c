# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class UpdateFbtGoodsInfoResult(Model):
    update_result_info: UpdateResultInfo | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "update_result_info" in src:
            v = src["update_result_info"]
            if v.__class__ is dict:
                src["update_result_info"] = new(UpdateResultInfo)
                src["update_result_info"].__dict__ = v
            elif v is not None:
                misfit(src, "update_result_info", v)


from .update_result_info import UpdateResultInfo  # noqa: E402
