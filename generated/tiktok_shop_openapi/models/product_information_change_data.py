# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    no_items,
    no_list,
)


class ProductInformationChangeData(Model):
    product_id: str | None = None
    change_source: Literal["SELLER_CENTER", "OPEN_API"] | str | None = None
    changed_fields: list[
        Literal[
            "title",
            "description",
            "main_images",
            "product_attributes",
            "size_chart_image",
            "size_chart_template",
            "others",
        ]
        | str
    ] = no_items
    update_time: int | None = None
    """Unix seconds."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "changed_fields" in src:
            v = src["changed_fields"]
            if v.__class__ is not list:
                no_list(src, "changed_fields", v)
