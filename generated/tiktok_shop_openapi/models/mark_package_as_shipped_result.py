# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
    no_items,
    no_list,
)


class MarkPackageAsShippedResult(Model):
    order_id: str | None = None
    order_line_item_ids: list[str] = no_items
    package_id: str | None = None
    warning: Notice | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "order_line_item_ids" in src:
            v = src["order_line_item_ids"]
            if v.__class__ is not list:
                no_list(src, "order_line_item_ids", v)
        if "warning" in src:
            v = src["warning"]
            if v.__class__ is dict:
                src["warning"] = new(Notice)
                src["warning"].__dict__ = v
            elif v is not None:
                misfit(src, "warning", v)


from .notice import Notice  # noqa: E402
