# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class AppealTask(Model):
    _required = frozenset(
        {
            "appeal_audit_result",
        }
    )
    appeal_audit_result: list[AppealAuditResult] = no_items
    size_chart_id: int | None = None
    size_chart_image_uri: str | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "appeal_audit_result" in src:
            v = src["appeal_audit_result"]
            adopt_list(src, "appeal_audit_result", v, AppealAuditResult)


from .appeal_audit_result import AppealAuditResult  # noqa: E402
