# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class SkuStatusChangeData(Model):
    product_id: str | None = None
    skus: list[SkuStatusChangeDataSkus] | None = None
    update_time: int | None = None
    """Unix seconds."""

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "skus", src.get("skus"), SkuStatusChangeDataSkus.adopt)
        return self


from .sku_status_change_data_skus import SkuStatusChangeDataSkus  # noqa: E402
