# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class CreateVideoPrecheckTaskResult(Model):
    precheck: Precheck | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "precheck" in src:
            v = src["precheck"]
            if v.__class__ is dict:
                src["precheck"] = new(Precheck)
                src["precheck"].__dict__ = v
            elif v is not None:
                misfit(src, "precheck", v)


from .precheck import Precheck  # noqa: E402
