# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class ShopTabAndSearch(Model):
    others: Money | None = None
    search_attributed: Money | None = None
    shop_tab_attributed: Money | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("others")
        if v.__class__ is dict:
            src["others"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "others", v)
        v = src.get("search_attributed")
        if v.__class__ is dict:
            src["search_attributed"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "search_attributed", v)
        v = src.get("shop_tab_attributed")
        if v.__class__ is dict:
            src["shop_tab_attributed"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "shop_tab_attributed", v)
        return self


from .money import Money  # noqa: E402
