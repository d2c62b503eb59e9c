# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class LabelSampleProduct(Model):
    sample_sku_list: list[SampleSku] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "sample_sku_list" in src:
            v = src["sample_sku_list"]
            adopt_list(src, "sample_sku_list", v, SampleSku, SampleSku.nest)


from .sample_sku import SampleSku  # noqa: E402
