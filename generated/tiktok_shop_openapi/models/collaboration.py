# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class Collaboration(Model):
    id: str | None = None
    type: str | None = None
    partner: IdName | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "partner" in src:
            v = src["partner"]
            if v.__class__ is dict:
                src["partner"] = new(IdName)
                src["partner"].__dict__ = v
            elif v is not None:
                misfit(src, "partner", v)


from .id_name import IdName  # noqa: E402
