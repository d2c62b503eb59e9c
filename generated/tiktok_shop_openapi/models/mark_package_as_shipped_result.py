# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class MarkPackageAsShippedResult(Model):
    order_id: str | None = None
    order_line_item_ids: list[str] | None = None
    package_id: str | None = None
    warning: Notice | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("order_line_item_ids")
        if v.__class__ is not list and v is not None:
            misfit(src, "order_line_item_ids", v)
        v = src.get("warning")
        if v.__class__ is dict:
            src["warning"] = Notice.adopt(v)
        elif v is not None:
            misfit(src, "warning", v)
        return self


from .notice import Notice  # noqa: E402
