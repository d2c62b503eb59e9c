# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class PreCheckResult(Model):
    pre_check_item: str | None = None
    pre_check_details: list[PreCheckDetail] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "pre_check_details", src.get("pre_check_details"), PreCheckDetail.adopt)
        return self


from .pre_check_detail import PreCheckDetail  # noqa: E402
