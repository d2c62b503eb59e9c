# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    no_items,
    no_list,
)


class CertificationFile(Model):
    id: str | None = None
    urls: list[str] = no_items
    name: str | None = None
    format: str | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "urls" in src:
            v = src["urls"]
            if v.__class__ is not list:
                no_list(src, "urls", v)
