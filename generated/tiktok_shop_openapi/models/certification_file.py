# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import Model, misfit


class CertificationFile(Model):
    id: str | None = None
    urls: list[str] | None = None
    name: str | None = None
    format: str | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "urls" in src:
            v = src["urls"]
            if v.__class__ is not list and v is not None:
                misfit(src, "urls", v)
