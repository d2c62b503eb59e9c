# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class ShopTabAndSearch(Model):
    others: Money | None = None
    search_attributed: Money | None = None
    shop_tab_attributed: Money | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "others" in src:
            v = src["others"]
            if v.__class__ is dict:
                src["others"] = new(Money)
                src["others"].__dict__ = v
            elif v is not None:
                misfit(src, "others", v)
        if "search_attributed" in src:
            v = src["search_attributed"]
            if v.__class__ is dict:
                src["search_attributed"] = new(Money)
                src["search_attributed"].__dict__ = v
            elif v is not None:
                misfit(src, "search_attributed", v)
        if "shop_tab_attributed" in src:
            v = src["shop_tab_attributed"]
            if v.__class__ is dict:
                src["shop_tab_attributed"] = new(Money)
                src["shop_tab_attributed"].__dict__ = v
            elif v is not None:
                misfit(src, "shop_tab_attributed", v)


from .money import Money  # noqa: E402
