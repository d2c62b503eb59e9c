# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ReturnRecords(Model):
    records: list[ReturnRecord] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "records" in src:
            v = src["records"]
            adopt_list(src, "records", v, ReturnRecord, ReturnRecord.nest)


from .return_record import ReturnRecord  # noqa: E402
