# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
    absent,
)


class AppealAuditResult(Model):
    _required = frozenset(
        {
            "indicator_type",
            "status",
        }
    )
    indicator_type: str = absent
    status: str = absent
    reject_reason: str | None = None
