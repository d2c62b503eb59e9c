# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
    no_list,
)


class PodTemplate(Model):
    pod_template_id: str | None = None
    remark: str | None = None
    sku_ids: list[str] = no_items
    surfaces: list[Surface] = no_items
    """At most 10 entries."""
    template_name: str | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "sku_ids" in src:
            v = src["sku_ids"]
            if v.__class__ is not list:
                no_list(src, "sku_ids", v)
        if "surfaces" in src:
            v = src["surfaces"]
            adopt_list(src, "surfaces", v, Surface, Surface.nest)


from .surface import Surface  # noqa: E402
