# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    misfit,
    new,
    no_items,
)


class CheckProductListingResult(Model):
    check_result: str | None = None
    fail_reasons: list[CodedError] = no_items
    warnings: Notice | None = None
    listing_quality: CheckProductListingQuality | None = None
    diagnoses: list[Diagnose] = no_items
    """Deprecated."""
    pre_check_results: list[PreCheckResult] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "fail_reasons" in src:
            v = src["fail_reasons"]
            adopt_list(src, "fail_reasons", v, CodedError)
        if "warnings" in src:
            v = src["warnings"]
            if v.__class__ is dict:
                src["warnings"] = new(Notice)
                src["warnings"].__dict__ = v
            elif v is not None:
                misfit(src, "warnings", v)
        if "listing_quality" in src:
            v = src["listing_quality"]
            if v.__class__ is dict:
                src["listing_quality"] = new(CheckProductListingQuality)
                src["listing_quality"].__dict__ = v
            elif v is not None:
                misfit(src, "listing_quality", v)
        if "diagnoses" in src:
            v = src["diagnoses"]
            adopt_list(src, "diagnoses", v, Diagnose, Diagnose.nest)
        if "pre_check_results" in src:
            v = src["pre_check_results"]
            adopt_list(src, "pre_check_results", v, PreCheckResult, PreCheckResult.nest)


from .check_product_listing_quality import CheckProductListingQuality  # noqa: E402
from .coded_error import CodedError  # noqa: E402
from .diagnose import Diagnose  # noqa: E402
from .notice import Notice  # noqa: E402
from .pre_check_result import PreCheckResult  # noqa: E402
