# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class VideoPrecheckData(Model):
    precheck_task_id: str | None = None
    result: Literal["PASS", "FAIL"] | str | None = None
    issues: list[VideoPrecheckDataIssue] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "issues" in src:
            v = src["issues"]
            adopt_list(src, "issues", v, VideoPrecheckDataIssue)


from .video_precheck_data_issue import VideoPrecheckDataIssue  # noqa: E402
