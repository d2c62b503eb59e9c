# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class CreateFbtGoodsResult(Model):
    create_result_info: CreateResultInfo | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "create_result_info" in src:
            v = src["create_result_info"]
            if v.__class__ is dict:
                CreateResultInfo.nest(v)
                src["create_result_info"] = new(CreateResultInfo)
                src["create_result_info"].__dict__ = v
            elif v is not None:
                misfit(src, "create_result_info", v)


from .create_result_info import CreateResultInfo  # noqa: E402
