# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class PartialEditGlobalProductResult(Model):
    global_skus: list[GlobalSku] | None = None
    publish_results: list[PublishResult] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "global_skus", src.get("global_skus"), GlobalSku.adopt)
        adopt_list(src, "publish_results", src.get("publish_results"), PublishResult.adopt)
        return self


from .global_sku import GlobalSku  # noqa: E402
from .publish_result import PublishResult  # noqa: E402
