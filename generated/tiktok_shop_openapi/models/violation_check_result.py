# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ViolationCheckResult(Model):
    status: str | None = None
    issues: list[ViolationCheckResultIssue] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "issues" in src:
            v = src["issues"]
            adopt_list(src, "issues", v, ViolationCheckResultIssue)


from .violation_check_result_issue import ViolationCheckResultIssue  # noqa: E402
