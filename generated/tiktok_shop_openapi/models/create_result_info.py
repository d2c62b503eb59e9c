# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class CreateResultInfo(Model):
    create_result_list: list[GoodsCreateResult] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "create_result_list", src.get("create_result_list"), GoodsCreateResult.adopt)
        return self


from .goods_create_result import GoodsCreateResult  # noqa: E402
