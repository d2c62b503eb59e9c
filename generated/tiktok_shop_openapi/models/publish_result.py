# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, adopt_list, new


class PublishResult(Model):
    region: (
        Literal[
            "DE",
            "ES",
            "FR",
            "GB",
            "ID",
            "IE",
            "IT",
            "JP",
            "MX",
            "MY",
            "PH",
            "SG",
            "TH",
            "US",
            "VN",
            "AT",
            "BE",
            "CZ",
            "GR",
            "HU",
            "NL",
            "PO",
            "PT",
        ]
        | str
        | None
    ) = None
    status: Literal["SUCCESS", "FAILED", "DRAFT"] | str | None = None
    fail_reasons: list[Notice] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "fail_reasons", src.get("fail_reasons"), Notice.adopt)
        return self


from .notice import Notice  # noqa: E402
