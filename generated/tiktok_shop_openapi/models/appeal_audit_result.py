# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import ClassVar

from tiktok_shop_runtime.models import Model


class AppealAuditResult(Model):
    _required: ClassVar[frozenset[str]] = frozenset(
        {
            "indicator_type",
            "status",
        }
    )
    indicator_type: str | None = None
    status: str | None = None
    reject_reason: str | None = None
