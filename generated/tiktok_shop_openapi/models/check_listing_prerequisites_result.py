# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class CheckListingPrerequisitesResult(Model):
    check_results: list[CheckResult] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "check_results" in src:
            v = src["check_results"]
            adopt_list(src, "check_results", v, CheckResult, CheckResult.nest)


from .check_result import CheckResult  # noqa: E402
