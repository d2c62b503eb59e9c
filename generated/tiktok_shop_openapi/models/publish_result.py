# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class PublishResult(Model):
    region: (
        Literal[
            "AT",
            "BE",
            "CZ",
            "DE",
            "ES",
            "FR",
            "GB",
            "GR",
            "HU",
            "ID",
            "IE",
            "IT",
            "JP",
            "MY",
            "NL",
            "PH",
            "PO",
            "PT",
            "SG",
            "TH",
            "US",
            "VN",
            "MX",
        ]
        | str
        | None
    ) = None
    status: Literal["SUCCESS", "DRAFT", "FAILED"] | str | None = None
    fail_reasons: list[Notice] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "fail_reasons" in src:
            v = src["fail_reasons"]
            adopt_list(src, "fail_reasons", v, Notice)


from .notice import Notice  # noqa: E402
