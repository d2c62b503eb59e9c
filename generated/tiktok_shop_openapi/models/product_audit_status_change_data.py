# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class ProductAuditStatusChangeData(Model):
    product_id: int | None = None
    audit: ProductAudit | None = None
    integrated_platform_statuses: PlatformStatus | None = None
    update_time: int | None = None
    """Unix seconds."""

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("audit")
        if v.__class__ is dict:
            src["audit"] = ProductAudit.adopt(v)
        elif v is not None:
            misfit(src, "audit", v)
        v = src.get("integrated_platform_statuses")
        if v.__class__ is dict:
            src["integrated_platform_statuses"] = PlatformStatus.adopt(v)
        elif v is not None:
            misfit(src, "integrated_platform_statuses", v)
        return self


from .platform_status import PlatformStatus  # noqa: E402
from .product_audit import ProductAudit  # noqa: E402
