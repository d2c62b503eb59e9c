# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class WeeklyCreatorOutreachRecordData(Model):
    total: int | None = None
    connect_list: list[Connect] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "connect_list" in src:
            v = src["connect_list"]
            adopt_list(src, "connect_list", v, Connect)


from .connect import Connect  # noqa: E402
