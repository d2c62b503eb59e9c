# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    no_items,
    no_list,
)


class PreCheckDetail(Model):
    short_reason: str | None = None
    long_reason: str | None = None
    related_fields: list[str] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "related_fields" in src:
            v = src["related_fields"]
            if v.__class__ is not list:
                no_list(src, "related_fields", v)
