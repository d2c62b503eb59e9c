# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    absent,
    adopt_list,
    misfit,
    new,
    no_items,
)


class SpsOverview(Model):
    _required = frozenset(
        {
            "end_evaluation_time",
        }
    )
    benefits: list[Benefit] = no_items
    dimensions: list[Dimension] = no_items
    evaluate_duration_days: int | None = None
    """In day."""
    end_evaluation_time: int = absent
    """Unix seconds."""
    start_evaluation_time: int | None = None
    """Unix seconds."""
    peer_percentile: str | None = None
    primary_category: PrimaryCategory | None = None
    sps_score: str | None = None
    sps_tier: Literal["EXCELLENT", "GOOD", "POOR", "CRITICAL", "NIL"] | str | None = None
    sps_tier_text: str | None = None
    top_issues: TopIssues | None = None
    update_time: int | None = None
    """Unix seconds."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "benefits" in src:
            v = src["benefits"]
            adopt_list(src, "benefits", v, Benefit)
        if "dimensions" in src:
            v = src["dimensions"]
            adopt_list(src, "dimensions", v, Dimension)
        if "primary_category" in src:
            v = src["primary_category"]
            if v.__class__ is dict:
                src["primary_category"] = new(PrimaryCategory)
                src["primary_category"].__dict__ = v
            elif v is not None:
                misfit(src, "primary_category", v)
        if "top_issues" in src:
            v = src["top_issues"]
            if v.__class__ is dict:
                TopIssues.nest(v)
                src["top_issues"] = new(TopIssues)
                src["top_issues"].__dict__ = v
            elif v is not None:
                misfit(src, "top_issues", v)


from .benefit import Benefit  # noqa: E402
from .dimension import Dimension  # noqa: E402
from .primary_category import PrimaryCategory  # noqa: E402
from .top_issues import TopIssues  # noqa: E402
