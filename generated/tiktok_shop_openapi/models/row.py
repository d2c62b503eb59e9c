# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class Row(Model):
    cells: list[Cell] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "cells" in src:
            v = src["cells"]
            adopt_list(src, "cells", v, Cell)


from .cell import Cell  # noqa: E402
