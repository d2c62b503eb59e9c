# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    absent,
    adopt_list,
    misfit,
    new,
    no_items,
)


class Gmv202509(Model):
    _required = frozenset(
        {
            "overall",
        }
    )
    breakdowns: list[GmvBreakdown202509] = no_items
    overall: Money = absent

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "breakdowns" in src:
            v = src["breakdowns"]
            adopt_list(src, "breakdowns", v, GmvBreakdown202509, GmvBreakdown202509.nest)
        if "overall" in src:
            v = src["overall"]
            if v.__class__ is dict:
                src["overall"] = new(Money)
                src["overall"].__dict__ = v
            elif v is not None:
                misfit(src, "overall", v)


from .gmv_breakdown_202509 import GmvBreakdown202509  # noqa: E402
from .money import Money  # noqa: E402
