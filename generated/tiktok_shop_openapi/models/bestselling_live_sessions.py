# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class BestsellingLiveSessions(Model):
    lives: list[Live] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "lives" in src:
            v = src["lives"]
            adopt_list(src, "lives", v, Live)


from .live import Live  # noqa: E402
