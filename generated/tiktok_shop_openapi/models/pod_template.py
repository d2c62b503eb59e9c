# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, misfit, new


class PodTemplate(Model):
    pod_template_id: str | None = None
    remark: str | None = None
    sku_ids: list[str] | None = None
    surfaces: list[Surface] | None = None
    """At most 10 entries."""
    template_name: str | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("sku_ids")
        if v.__class__ is not list and v is not None:
            misfit(src, "sku_ids", v)
        adopt_list(src, "surfaces", src.get("surfaces"), Surface.adopt)
        return self


from .surface import Surface  # noqa: E402
