# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class ProductAuditStatusChangeData(Model):
    product_id: int | None = None
    audit: ProductAudit | None = None
    integrated_platform_statuses: ProductAuditPlatformStatus | None = None
    update_time: int | None = None
    """Unix seconds."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "audit" in src:
            v = src["audit"]
            if v.__class__ is dict:
                ProductAudit.nest(v)
                src["audit"] = new(ProductAudit)
                src["audit"].__dict__ = v
            elif v is not None:
                misfit(src, "audit", v)
        if "integrated_platform_statuses" in src:
            v = src["integrated_platform_statuses"]
            if v.__class__ is dict:
                src["integrated_platform_statuses"] = new(ProductAuditPlatformStatus)
                src["integrated_platform_statuses"].__dict__ = v
            elif v is not None:
                misfit(src, "integrated_platform_statuses", v)


from .product_audit import ProductAudit  # noqa: E402
from .product_audit_platform_status import ProductAuditPlatformStatus  # noqa: E402
