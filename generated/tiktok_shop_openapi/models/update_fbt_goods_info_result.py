# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class UpdateFbtGoodsInfoResult(Model):
    update_result_info: UpdateResultInfo | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("update_result_info")
        if v.__class__ is dict:
            src["update_result_info"] = UpdateResultInfo.adopt(v)
        elif v is not None:
            misfit(src, "update_result_info", v)
        return self


from .update_result_info import UpdateResultInfo  # noqa: E402
