# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class BestsellingCreators(Model):
    creators: list[BestsellingCreator] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "creators" in src:
            v = src["creators"]
            adopt_list(src, "creators", v, BestsellingCreator)


from .bestselling_creator import BestsellingCreator  # noqa: E402
