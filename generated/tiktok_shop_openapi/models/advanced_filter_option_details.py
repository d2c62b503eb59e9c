# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class AdvancedFilterOptionDetails(Model):
    id: str | None = None
    name: str | None = None
    option_children: list[IdName] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "option_children" in src:
            v = src["option_children"]
            adopt_list(src, "option_children", v, IdName)


from .id_name import IdName  # noqa: E402
