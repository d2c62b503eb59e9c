# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    no_items,
    no_list,
)


class ResponsiblePerson(Model):
    is_required: bool | None = None
    """Only in EU."""
    optional_regions: list[Literal["DE", "ES", "FR", "IT", "IE"] | str] = no_items
    required_regions: list[
        Literal["AT", "BE", "CZ", "DE", "ES", "FR", "GR", "HU", "IE", "IT", "NL", "PL", "PT"] | str
    ] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "optional_regions" in src:
            v = src["optional_regions"]
            if v.__class__ is not list:
                no_list(src, "optional_regions", v)
        if "required_regions" in src:
            v = src["required_regions"]
            if v.__class__ is not list:
                no_list(src, "required_regions", v)
