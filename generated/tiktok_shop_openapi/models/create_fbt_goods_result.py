# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class CreateFbtGoodsResult(Model):
    create_result_info: CreateResultInfo | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("create_result_info")
        if v.__class__ is dict:
            src["create_result_info"] = CreateResultInfo.adopt(v)
        elif v is not None:
            misfit(src, "create_result_info", v)
        return self


from .create_result_info import CreateResultInfo  # noqa: E402
