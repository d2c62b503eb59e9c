# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    no_items,
    no_list,
)


class AreaScope(Model):
    type: Literal["WHOLE", "SPECIFIC_AREAS"] | str | None = None
    specific_areas: list[str] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "specific_areas" in src:
            v = src["specific_areas"]
            if v.__class__ is not list:
                no_list(src, "specific_areas", v)
