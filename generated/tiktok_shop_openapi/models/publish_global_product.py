# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class PublishGlobalProduct(Model):
    region: (
        Literal[
            "AT",
            "BE",
            "CZ",
            "DE",
            "ES",
            "FR",
            "GB",
            "GR",
            "HU",
            "ID",
            "IE",
            "IT",
            "JP",
            "MY",
            "NL",
            "PH",
            "PO",
            "PT",
            "SG",
            "TH",
            "US",
            "VN",
            "MX",
        ]
        | str
        | None
    ) = None
    shop_id: str | None = None
    skus: list[PublishGlobalProductSkus] = no_items
    id: str | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "skus" in src:
            v = src["skus"]
            adopt_list(src, "skus", v, PublishGlobalProductSkus, PublishGlobalProductSkus.nest)


from .publish_global_product_skus import PublishGlobalProductSkus  # noqa: E402
