# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import Model, misfit


class Analyse(Model):
    summaries: list[str] | None = None
    details: list[str] | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "summaries" in src:
            v = src["summaries"]
            if v.__class__ is not list and v is not None:
                misfit(src, "summaries", v)
        if "details" in src:
            v = src["details"]
            if v.__class__ is not list and v is not None:
                misfit(src, "details", v)
