# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class LabelSampleProduct(Model):
    sample_sku_list: list[SampleSku] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "sample_sku_list", src.get("sample_sku_list"), SampleSku.adopt)
        return self


from .sample_sku import SampleSku  # noqa: E402
