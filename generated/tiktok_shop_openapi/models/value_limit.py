# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class ValueLimit(Model):
    num_limit: NumLimit | None = None
    length_limit: LengthLimit | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "num_limit" in src:
            v = src["num_limit"]
            if v.__class__ is dict:
                src["num_limit"] = new(NumLimit)
                src["num_limit"].__dict__ = v
            elif v is not None:
                misfit(src, "num_limit", v)
        if "length_limit" in src:
            v = src["length_limit"]
            if v.__class__ is dict:
                src["length_limit"] = new(LengthLimit)
                src["length_limit"].__dict__ = v
            elif v is not None:
                misfit(src, "length_limit", v)


from .length_limit import LengthLimit  # noqa: E402
from .num_limit import NumLimit  # noqa: E402
