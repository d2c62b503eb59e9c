# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, adopt_list, new


class GlobalReplicationStatusChangeDataReplicatedProduct(Model):
    product_id: str | None = None
    region: str | None = None
    result: Literal["SUCCESS", "DRAFT", "FAILED"] | str | None = None
    fail_reasons: list[Notice] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "fail_reasons", src.get("fail_reasons"), Notice.adopt)
        return self


from .notice import Notice  # noqa: E402
