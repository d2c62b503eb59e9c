# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class Table(Model):
    headers: list[IdName] = no_items
    rows: list[Row] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "headers" in src:
            v = src["headers"]
            adopt_list(src, "headers", v, IdName)
        if "rows" in src:
            v = src["rows"]
            adopt_list(src, "rows", v, Row, Row.nest)


from .id_name import IdName  # noqa: E402
from .row import Row  # noqa: E402
