# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    no_items,
    no_list,
)


class Analyse(Model):
    summaries: list[str] = no_items
    details: list[str] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "summaries" in src:
            v = src["summaries"]
            if v.__class__ is not list:
                no_list(src, "summaries", v)
        if "details" in src:
            v = src["details"]
            if v.__class__ is not list:
                no_list(src, "details", v)
